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
const DROPPED_RANGES: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad],
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
];
const NOT_ASCII = /[^\u0000-\u007F]/;

/** Per unit: what it becomes, itself if unset in the tables below, DROP if it vanishes. */
const FOLD = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
const DROP = 0xffff; // A noncharacter: never in text.
for (const [from, to] of DROPPED_RANGES) FOLD.fill(DROP, from, to + 1);
foldTo('\u0627', '\u0622\u0623\u0625\u0671'); // alef
foldTo('\u064A', '\u0649\u06CC\u06CD\u0626'); // ya; hamza on ya
foldTo('\u0647', '\u0629\u06C1\u06D5'); // ha, ta marbuta
foldTo('\u0648', '\u0624'); // waw; hamza on waw
foldTo('\u0643', '\u06A9'); // kaf
foldTo(',', '\u060C');
foldTo('-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212');
foldTo(' ', '\t\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000');
for (let d = 0; d < 10; d++) foldTo(String(d), String.fromCharCode(0x0660 + d, 0x06f0 + d));

function foldTo(to: string, from: string): void {
  for (const unit of from) FOLD[unit.charCodeAt(0)] = to.charCodeAt(0);
}

/** The key of `text` with a way back. */
export function dateKey(text: string): DateKey {
  if (!NOT_ASCII.test(text)) return { key: text.replaceAll('\t', ' '), rawIndex: (i) => i };
  const units = new Uint16Array(text.length);
  const map = new Int32Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = FOLD[text.charCodeAt(i)] ?? DROP;
    if (unit === DROP) continue;
    units[length] = unit;
    map[length++] = i;
  }
  map[length] = text.length;
  return { key: decode(units.subarray(0, length)), rawIndex: (i) => map[Math.min(i, length)] ?? text.length };
}

/** Units as a string; in pieces, because arguments of one call are limited. */
function decode(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.subarray(i, i + 8192));
  return text;
}
