import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes, outermost, quotesWithBrackets } from '@/utils/core/statements/quotes.ts';

const quotesIn = (text: string): string[] => findQuotes(text, 0, text.length).map((q) => text.slice(q.start, q.end));
const outer = (text: string, withBrackets = false): string[] =>
  outermost(findQuotes(text, 0, text.length), withBrackets).map((q) => text.slice(q.start, q.end));

describe('findQuotes', () => {
  it.each([
    ['curly', 'قال “نعم” ثم خرج', ['نعم']],
    ['curly, in English', 'He said “yes” and left', ['yes']],
    ['straight', 'قال "نعم" ثم خرج', ['نعم']],
    ['guillemets', 'قال «نعم» ثم خرج', ['نعم']],
    ['a closing glyph that opens', 'قال ..”نعم هذا جيد”', ['نعم هذا جيد']],
    ['a double prime that closes', 'قال “أنا هنا أيضا″.', ['أنا هنا أيضا']],
    ['behind a clitic', 'و”المعارضة” تنتظر', ['المعارضة']],
    ['behind a stretched clitic', 'وعد بـ”المزيد من الدعم”', ['المزيد من الدعم']],
    ['a space before the closing mark', 'قال “ستكون خطوة ” وخرج', ['ستكون خطوة ']],
    ['nested with the same glyph', 'قال “إن “الفصائل” وافقت” أمس', ['إن “الفصائل” وافقت', 'الفصائل']],
    ['nested with another glyph', 'قال: «اتفقنا. لكن “الثقة” قليلة».', ['اتفقنا. لكن “الثقة” قليلة', 'الثقة']],
    ['slashes as marks', 'مع /المعارضة/ أمس', ['المعارضة']],
    ['no slashes: a pair of months', 'في سبتمبر/أيلول الماضي', []],
    ['no slashes: an address', 'على https://example.org/a/b الآن', []],
    ['single marks', '‘We are close,’ he said', ['We are close,']],
    ['apostrophes are no marks', "Assad's army and the rebels' plan don't fit", []],
    ['a plural apostrophe inside single marks', "'The rebels' plan failed,' he said", ["The rebels' plan failed,"]],
    ['inches are no marks', 'a 5" pipe', []],
    ['brackets', 'قال (نعم) ثم', ['نعم']],
    ['a list of a) and b) is none', 'أ) الأول ب) الثاني', []],
  ])('%s', (_rule, text, expected) => {
    expect(quotesIn(text)).toEqual(expected);
  });

  it('keeps an unclosed quotation to the end of the block and says so', () => {
    const text = 'وقال “لن نعود أبدا';
    const [quote] = findQuotes(text, 0, text.length);
    expect(quote).toMatchObject({ isClosed: false, end: text.length });
  });

  it('ends an unclosed quotation at the last stop before the next one opens', () => {
    expect(outer('قال “لن نعود. وأضاف كيري “سنبقى هنا” أمس.')).toEqual(['لن نعود.', 'سنبقى هنا']);
  });

  it('the surface is inside its marks, and pairs are nested or apart, in every text', () => {
    const parts = fc.array(
      fc.constantFrom('“', '”', '"', '«', '»', '(', ')', '/', "'", 'كلمة', 'word', ' ', '.', '،'),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(parts, (list) => {
        const text = list.join('');
        const found = findQuotes(text, 0, text.length).filter((q) => q.isClosed);
        for (const q of found) {
          expect(q.outer.start).toBe(q.start - 1);
          expect(q.outer.end).toBe(q.end + 1);
        }
        for (const a of found)
          for (const b of found) expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('outermost', () => {
  it('leaves nested ones, slashes and brackets out', () => {
    expect(outer('قال “إن “الفصائل” وافقت” مع /جهات/ (هنا)')).toEqual(['إن “الفصائل” وافقت']);
  });

  it('takes brackets where the text quotes with them', () => {
    expect(outer('قال (لن نقبل بأي شرط (جديد) اليوم)', true)).toEqual(['لن نقبل بأي شرط (جديد) اليوم']);
  });
});

describe('quotesWithBrackets', () => {
  const clause = '(هذه جملة طويلة من ست كلمات) ';
  it.each([
    ['three clauses in brackets and no other marks', clause.repeat(3), true],
    ['two clauses only', clause.repeat(2), false],
    ['names in brackets', '(داعش) (النصرة) (رويترز) (سانا)', false],
    ['other marks as well', `${clause.repeat(3)} “نعم”`, false],
  ])('%s', (_rule, text, expected) => {
    expect(quotesWithBrackets(findQuotes(text, 0, text.length), text)).toBe(expected);
  });
});
