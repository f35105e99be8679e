import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '@/utils/core/text/plain-document.ts';

const BODY =
  'أعلن الوزيران في ختام لقاء طويل أنهما توصلا إلى خطة مكتوبة لخفض القتال، وأن تنفيذها يبدأ مساء الاثنين المقبل.';
const BODY_2 =
  'وقال كيري إن الخطة تمنح المدنيين فرصة حقيقية لالتقاط الأنفاس، مضيفا أن فريقين من الخبراء سيلتقيان كل يوم.';

function kinds(text: string): string[] {
  const { blocks } = readText(text);
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).slice(0, 24)}`);
}

describe('readText', () => {
  it('tells label, headline, dateline, subheading and follow lines apart', () => {
    const text = `الشريط الإخباري\n\nالوزيران يعلنان خطة مكتوبة جديدة\n\nجنيف-سانا\n\n${BODY}\n\nالمبعوث الدولي يستعد للجلسة\n\n${BODY_2}\n\nتابعونا عبر تطبيق واتس أب :\n\nأرسل كلمة\n`;
    expect(kinds(text)).toEqual([
      'furniture: الشريط الإخباري',
      'headline: الوزيران يعلنان خطة مكتو',
      'dateline: جنيف-سانا',
      `paragraph: ${BODY.slice(0, 24)}`,
      'subheading: المبعوث الدولي يستعد للج',
      `paragraph: ${BODY_2.slice(0, 24)}`,
      'furniture: تابعونا عبر تطبيق واتس أ',
      'furniture: أرسل كلمة',
    ]);
    expect(readText(text).metadata).toMatchObject({
      headline: { value: 'الوزيران يعلنان خطة مكتوبة جديدة', from: 'text' },
      dateline: { value: 'جنيف', from: 'text' },
      language: { value: 'ar', from: 'script' },
      direction: 'rtl',
      pageDate: null,
    });
  });

  it('takes several headline lines, a caption, a stamp and a source line', () => {
    const text = `خطة جديدة بين الوزيرين في جنيف\nلافروف: اتفقنا على كل البنود\nرئيس التحرير\n2019.12.08 08:57\nالوزيران بعد المؤتمر (يسار) كيري (رويترز-أرشيف)\n${BODY}\n${BODY_2}\nالمصدر : وكالات`;
    expect(kinds(text).map((line) => line.split(':')[0])).toEqual([
      'headline',
      'headline',
      'furniture',
      'furniture',
      'caption',
      'paragraph',
      'paragraph',
      'furniture',
    ]);
    expect(readText(text).metadata.pageDate).toEqual({ value: '2019-12-08', from: 'text' });
  });

  it('goes on with the article after a pointer in the middle', () => {
    const text = `عنوان طويل بما يكفي هنا\n\n${BODY}\n\nاقرأ أيضاً\n\n${BODY_2}\n\n${BODY}\n\n${BODY_2}`;
    expect(kinds(text).map((line) => line.split(':')[0])).toEqual([
      'headline',
      'paragraph',
      'furniture',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('reads English wire copy', () => {
    const text = `Ministers agree written plan\n\nGENEVA (Reuters) - The ministers said they had agreed on a plan to reduce the fighting in the north of the country.\n\nRead more\nOther news`;
    const { metadata, blocks } = readText(text);
    expect(metadata).toMatchObject({ dateline: { value: 'GENEVA' }, language: { value: 'en' }, direction: 'ltr' });
    expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'furniture', 'furniture']);
  });

  it.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ])('a deck ends at the first empty line, whatever ends a line: %s', (_, end) => {
    const lines = [
      'خطة مكتوبة بين الوزيرين في جنيف',
      'اتفقنا على كل البنود',
      '',
      'ثلاثة بنود لم تنشر بعد',
      BODY,
      BODY_2,
    ];
    expect(kinds(lines.join(end)).map((line) => line.split(':')[0])).toEqual([
      'headline',
      'headline',
      'subheading',
      'paragraph',
      'paragraph',
    ]);
    lines[2] = ' \u00A0';
    expect(kinds(lines.join(end)).map((line) => line.split(':')[0])[2]).toBe('subheading');
    lines.splice(2, 1);
    expect(kinds(lines.join(end)).map((line) => line.split(':')[0])[2]).toBe('headline');
  });

  it.each([
    ['blank lines', ' \n'],
    ['blank lines with old ends', ' \r'],
    ['empty lines', '\n'],
    ['spaces', ' '],
    ['lines of one letter', 'a\n'],
  ])('hostile: 300,000 units of %s', (_, unit) => {
    const text = `${BODY}\n${unit.repeat(300_000 / unit.length)}${BODY_2}`;
    const started = performance.now();
    expect(readText(text).blocks.at(-1)?.end).toBe(text.length);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('gives no blocks for empty text', () => {
    expect(readText('').blocks).toEqual([]);
    expect(readText('\n \u00A0\r\n').blocks).toEqual([]);
  });

  it('covers every visible character with ordered blocks inside one line each', () => {
    const line = fc.constantFrom(
      BODY,
      'جنيف-سانا',
      '',
      '  ',
      '\u00A0',
      'Read more',
      'عنوان قصير هنا الآن',
      '2019.12.08 08:57',
      '…',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, end) => {
        const text = lines.join(end);
        const { blocks } = readText(text);
        let at = 0;
        let outside = '';
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(block.start, block.end)).not.toMatch(/[\n\r]|^\s|\s$/);
          outside += text.slice(at, block.start);
          at = block.end;
        }
        expect((outside + text.slice(at)).trim()).toBe('');
      }),
    );
  });
});
