/**
 * What each letter of four scripts sounds like, as one common alphabet for `soundsOf`.
 *
 * Why own tables: any-ascii and transliteration cover all of Unicode in some hundred kilobytes, write a letter by
 * letter ASCII that keeps ك/ق or ж/дж apart, and know neither Arabizi digits nor that جي, gi and ги may be one sound.
 *
 * Vowels a e i o u · h y glides · b p, f v w, m, n, l, r, d t, s z, S (sh) Z (zh) C (ch) J (dj), k g q x (kh) G (gh).
 * A letter after "|" is another reading of the same letter: "J|g" for ج, "x|" for a х that may be a plain h.
 */
type Readings = Readonly<Record<string, string>>;

/** Several letters first: the longest that fits is taken. */
export const LATIN: Readings = {
  tsch: 'C', dsch: 'J', sch: 'S', tch: 'C', dzh: 'J', sh: 'S', zh: 'Z', kh: 'x', gh: 'G', ph: 'f', dj: 'J', ts: 's',
  tz: 's', ck: 'k', qu: 'k', th: 't|s', dh: 'd|z', ch: 'C|k', ou: 'u', oo: 'u', ee: 'i', ie: 'i', ge: 'ge|Je', gi: 'gi|Ji',
  ce: 'se|Je', ci: 'si|Ji', a: 'a', b: 'b', c: 'k|J', d: 'd', e: 'e', f: 'f', g: 'g', h: 'h', i: 'i', j: 'J|y', k: 'k',
  l: 'l', m: 'm', n: 'n', o: 'o', p: 'p', q: 'q', r: 'r', s: 's', t: 't', u: 'u', v: 'v', w: 'w|u', x: 'ks', y: 'i', z: 'z',
  // Digits that stand for Arabic letters in chats.
  2: '', 3: '', 5: 'x', 6: 't', 7: 'h', 8: 'G', 9: 's',
}; // prettier-ignore

export const CYRILLIC: Readings = {
  дж: 'J',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g|h',
  д: 'd',
  е: 'e',
  ё: 'o',
  ж: 'Z',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'x|h',
  ц: 's',
  ч: 'C',
  ш: 'S',
  щ: 'S',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
};

/** Folded letters (ى ة ؤ ئ پ چ گ are gone); و ه ي also depend on their place, see search-sounds.ts. */
export const ARABIC: Readings = {
  تش: 'C',
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 't|s',
  ج: 'J|g',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'd|z',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'd|z',
  ط: 't',
  ظ: 'z|d',
  ع: '',
  غ: 'G',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'u',
  ي: 'i',
  ء: '',
  ھ: 'h',
};

export const HEBREW: Readings = {
  א: 'a',
  ב: 'b|v',
  ג: 'g|J',
  ד: 'd',
  ה: 'h',
  ו: 'u',
  ז: 'z|J',
  ח: 'x|h',
  ט: 't',
  י: 'i',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: '',
  פ: 'p|f',
  ף: 'f',
  צ: 's|C',
  ץ: 's|C',
  ק: 'k',
  ר: 'r',
  ש: 'S|s',
  ת: 't',
};
