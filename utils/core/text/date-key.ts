/**
 * Folding for date patterns only. It is narrower than `fold`: Latin case stays, because "May" and "may" differ,
 * and nothing expands, so that the map is one index per kept unit.
 */

/** Folded text and, per folded unit, its index in the raw text (one more entry for the end). */
export interface DateKey {
  readonly key: string;
  readonly rawIndex: (foldedIndex: number) => number;
}

// Marks, tatweel, bidi controls and other invisibles (language.md 1.1, rows 1 to 3).
const DROPPED = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
const FOLDED = /[^\u0000-\u007F]/;

const SAME = new Map<string, string>();
add('\u0627', '\u0622\u0623\u0625\u0671'); // alef
add('\u064A', '\u0649\u06CC\u06CD\u0626'); // ya; hamza on ya
add('\u0647', '\u0629\u06C1\u06D5'); // ha, ta marbuta
add('\u0648', '\u0624'); // waw; hamza on waw
add('\u0643', '\u06A9'); // kaf
add(',', '\u060C');
add('-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212');
add(' ', '\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t');
for (let d = 0; d < 10; d++) add(String(d), String.fromCharCode(0x0660 + d, 0x06f0 + d));

function add(to: string, from: string): void {
  for (const unit of from) SAME.set(unit, to);
}

/** The key of `text` with a way back. Text of plain ASCII is returned as it is. */
export function dateKey(text: string): DateKey {
  if (!FOLDED.test(text)) return { key: text.replaceAll('\t', ' '), rawIndex: (i) => i };
  const parts: string[] = [];
  const map: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit > '\u007F' && DROPPED.test(unit)) continue;
    parts.push(SAME.get(unit) ?? unit);
    map.push(i);
  }
  map.push(text.length);
  return { key: parts.join(''), rawIndex: (i) => map[i] ?? text.length };
}
