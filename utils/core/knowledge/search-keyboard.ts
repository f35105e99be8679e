/** A query typed with the other keyboard layout switched on: US QWERTY and Arabic 101, key by key. */

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvnm,./`";
const ARABIC_KEYS = 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ';
/** The B key writes two letters. */
const LAM_ALEF = 'لا';

const TO_ARABIC = new Map([...LATIN_KEYS].map((key, i) => [key, ARABIC_KEYS[i] ?? '']));
const TO_LATIN = new Map([...ARABIC_KEYS].map((key, i) => [key, LATIN_KEYS[i] ?? '']));

/**
 * The same keys in the other layout.
 * @returns null for a query in neither script, or with letters the layout cannot write
 */
export function otherLayout(query: string): string | null {
  const text = query.trim().toLowerCase();
  if (/[a-z]/.test(text)) return mapped(text, (key) => (key === 'b' ? LAM_ALEF : TO_ARABIC.get(key)));
  if (/\p{Script=Arabic}/u.test(text))
    return mapped(text.replaceAll(LAM_ALEF, 'b'), (key) => TO_LATIN.get(key) ?? (key === 'b' ? key : undefined));
  return null;
}

function mapped(text: string, change: (key: string) => string | undefined): string | null {
  let out = '';
  for (const key of text) {
    const other = key === ' ' ? ' ' : change(key);
    if (other === undefined) return null;
    out += other;
  }
  return out;
}
