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
const DROPPED =
  '\\u00AD\\u0610-\\u061A\\u061C\\u0640\\u064B-\\u065F\\u0670\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
const HAS_DROPPED = new RegExp(`[${DROPPED}]`);

const SAME = new Map<string, string>();
foldTo('\u0627', '\u0622\u0623\u0625\u0671'); // alef
foldTo('\u064A', '\u0649\u06CC\u06CD\u0626'); // ya; hamza on ya
foldTo('\u0647', '\u0629\u06C1\u06D5'); // ha, ta marbuta
foldTo('\u0648', '\u0624'); // waw; hamza on waw
foldTo('\u0643', '\u06A9'); // kaf
foldTo(',', '\u060C');
foldTo('-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212');
foldTo(' ', '\t\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000');
for (let d = 0; d < 10; d++) foldTo(String(d), String.fromCharCode(0x0660 + d, 0x06f0 + d));
const FOLDED = new RegExp(`[${DROPPED}${[...SAME.keys()].join('')}]`, 'g');

function foldTo(to: string, from: string): void {
  for (const unit of from) SAME.set(unit, to);
}

/** The key alone, for those who need no way back. */
export function dateKeyText(text: string): string {
  return text.replace(FOLDED, (unit) => SAME.get(unit) ?? '');
}

/** The key of `text` with a way back. */
export function dateKey(text: string): DateKey {
  const key = dateKeyText(text);
  // Every fold is one unit for one: only dropped units shift anything.
  if (!HAS_DROPPED.test(text)) return { key, rawIndex: (i) => i };
  const map: number[] = [];
  for (let i = 0; i < text.length; i++) if (!HAS_DROPPED.test(text.charAt(i))) map.push(i);
  return { key, rawIndex: (i) => map[i] ?? text.length };
}
