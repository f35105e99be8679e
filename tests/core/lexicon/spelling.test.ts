/** Spelling variants (language.md 3.1): what the rules make, and their limits. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { BLOCKED_GENERATED } from '@/utils/core/lexicon/blocked-forms.ts';
import { latinVariants, MAX_VARIANTS, nameVariants, wordVariants } from '@/utils/core/lexicon/spelling.ts';
import { fold } from '@/utils/core/text/fold.ts';

describe('wordVariants: one row per rule', () => {
  it.each([
    ['g: غ and ج', 'غاتيلوف', 'جاتيلوف'],
    ['g: غ and ق', 'غاتيلوف', 'قاتيلوف'],
    ['-ng: نغ and نج', 'ماينينغر', 'ماينينجر'],
    ['ch: تش and ش', 'تشوركين', 'شوركين'],
    ['t: ت and ط', 'غوتيريش', 'غوطيريش'],
    ['s: س and ص', 'سيسيليا', 'صيسيليا'],
    ['z: ز and ظ', 'زيباري', 'ظيباري'],
    ['h: ه and ح', 'هاغل', 'حاغل'],
    ['th: ث and ت', 'ثيريزا', 'تيريزا'],
    ['kh: خ and ك', 'خامنئي', 'كامنئي'],
    ['a long vowel left out', 'لافروف', 'لفروف'],
    ['a long vowel changed', 'ستافان', 'ستيفان'],
    ['a short vowel written', 'بوغدنوف', 'بوغدانوف'],
    ['-ov without its vowel', 'لافروف', 'لافرف'],
    ['-ev doubled', 'مدفيديف', 'مدفيدييف'],
    ['a final ا as ه', 'زاخاروفا', 'زاخاروفه'],
    ['a final ي left out', 'ماتيلي', 'ماتيل'],
    ['إي at the start as ي', 'إيغلاند', 'يغلاند'],
    ['إي at the start as ا', 'إيغلاند', 'إغلاند'],
    ['ي at the start with ا', 'يلدريم', 'ايلدريم'],
  ])('%s: %s → %s', (_rule, word, variant) => {
    expect(wordVariants(word)).toContain(fold(variant));
  });

  it.each(['لافروف', 'كيري', 'زاخاروفا', 'غوتيريش'])(
    '%s: never the word itself, never under four letters, no doubles',
    (word) => {
      const variants = wordVariants(word);
      expect(variants).not.toContain(fold(word));
      expect(variants.filter((v) => v.length < 4)).toEqual([]);
      expect(new Set(variants).size).toBe(variants.length);
      expect(variants.map(fold)).toEqual(variants);
    },
  );

  it('never exchanges letters that tell names apart', () => {
    // ع/ا, ذ/د and ظ/ض are other names, not other spellings.
    expect(wordVariants('عادل')).not.toContain('ااادل');
    expect(wordVariants('بغداد')).not.toContain('بغداذ');
    expect(wordVariants('ظريف')).not.toContain('ضريف');
  });
});

describe('nameVariants', () => {
  it('changes one word at a time', () => {
    const seed = fold('سيرغي لافروف').split(' ');
    for (const variant of nameVariants('سيرغي لافروف')) {
      const words = variant.split(' ');
      expect(words).toHaveLength(2);
      expect(words.filter((w, i) => w !== seed[i])).toHaveLength(1);
    }
  });

  it('stays within the limit, and starves no word of the name', () => {
    const variants = nameVariants('فولفغانغ أماديوس موتسارت فولفغانغ');
    expect(variants).toHaveLength(MAX_VARIANTS);
    const last = fold('موتسارت');
    expect(variants.some((v) => v.split(' ')[2] !== last)).toBe(true);
  });

  it('of an empty name are none', () => {
    expect(nameVariants('')).toEqual([]);
  });
});

describe('latinVariants', () => {
  it.each([
    ['the article in its forms', 'Bashar al-Jaafari', 'Bashar el-Jaafari'],
    ['without the article', 'Bashar al-Jaafari', 'Bashar Jaafari'],
    ['Qaeda', 'al-Qaeda', "al-Qa'ida"],
    ['Nusra', 'Nusra Front', 'Nosra Front'],
    ['Sergey', 'Sergey Lavrov', 'Sergei Lavrov'],
    ['Mohammad', 'Mohammad Zarif', 'Muhammad Zarif'],
    ['Hezbollah', 'Hezbollah', 'Hizbollah'],
  ])('%s: %s → %s', (_rule, name, variant) => {
    expect(latinVariants(name)).toContain(variant);
  });

  it('never the name itself', () => {
    expect(latinVariants('John Kerry')).toEqual([]);
    expect(latinVariants('al-Qaeda')).not.toContain('al-Qaeda');
  });
});

const key = (f: { lang: string; text: string }): string => `${f.lang} ${fold(f.text)}`;

describe('generated spellings of the bundled base', () => {
  const { forms } = loadEngine();
  const listed = new Set(forms.filter((f) => f.generated !== 'spelling').map(key));
  const spelled = forms.filter((f) => f.generated === 'spelling');

  it('are there', () => {
    expect(spelled.length).toBeGreaterThan(1000);
  });

  it('equal no listed form, no everyday word and no spelling of another entity', () => {
    expect(spelled.filter((f) => listed.has(key(f)))).toEqual([]);
    expect(spelled.filter((f) => BLOCKED_GENERATED.has(fold(f.text)))).toEqual([]);
    const targets = new Map<string, Set<string>>();
    for (const f of spelled) targets.set(key(f), (targets.get(key(f)) ?? new Set()).add(f.target));
    expect([...targets].filter(([, t]) => t.size > 1)).toEqual([]);
  });

  it('have four letters at least', () => {
    const short = spelled.filter((f) => !f.lostApostrophe && fold(f.text).replace(/[^\p{L}]/gu, '').length < 4);
    expect(short.map((f) => `${f.text} ${f.target}`)).toEqual([]);
  });
});
