/** The scanner said plainly: fold, split, look up in a Map. Slow, and written from the rules, not from the scanner. */
import type { Match } from '@/utils/core/lexicon/match.ts';
import { type Reading, stripProclitics } from '@/utils/core/lexicon/proclitics.ts';
import { foldWithMap, toRaw } from '@/utils/core/text/offset-map.ts';

export interface NaiveWord {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Raw start of each folded letter. */
  readonly letterStarts: readonly number[];
}

const WORD = /(?:(?![\uFE00-\uFE0F\uFDFA-\uFDFD])[\p{L}\p{Nd}\p{Mn}\p{Mc}])+/gu;
const DROPPED =
  /[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED\u08D3-\u08FF\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFE70-\uFE7F]/gu;
const GAP =
  /^[ \u00A0\t\u2000-\u200A\u202F\u205F\u3000\-\u2010-\u2015\u2212'`´ʹ-ʿ‘’‚‛′″‴"«»“”„‟‹›〃〝〞〟＂＇/\\⁄∕／]{1,3}$/u;
const MAX_WORDS = 12;

export function naiveWords(text: string): NaiveWord[] {
  const folded = foldWithMap(text);
  return [...folded.folded.matchAll(WORD)].map((match) => {
    const [word] = match;
    const { start, end } = toRaw(folded, { start: match.index, end: match.index + word.length });
    return {
      start,
      end,
      folded: word,
      letterStarts: Array.from(folded.map.subarray(match.index, match.index + word.length)),
    };
  });
}

export function naiveScan(text: string, keys: readonly string[]): Match[] {
  const keysOfForm = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const form = naiveWords(key)
      .map((word) => word.folded)
      .join(' ');
    keysOfForm.set(form, [...(keysOfForm.get(form) ?? []), index]);
  });
  const words = naiveWords(text);
  return words.flatMap((first, index) => {
    const whole: Reading = { form: first.folded, skipped: 0, isFused: false };
    for (const reading of [whole, ...stripProclitics(first.folded)]) {
      const found = matchesFrom(index, reading);
      if (found.length > 0) return found;
    }
    return [];
  });

  function matchesFrom(index: number, reading: Reading): Match[] {
    const first = words[index];
    if (first === undefined) return [];
    const start = first.letterStarts[reading.skipped] ?? first.start;
    const found: Match[] = [];
    let form = reading.form;
    for (let last = index; last < index + MAX_WORDS; last++) {
      const word = words[last];
      const before = words[last - 1];
      if (word === undefined) break;
      if (last > index) {
        if (before === undefined || !isGap(text.slice(before.end, word.start), before.folded)) break;
        form += ` ${word.folded}`;
      }
      for (const key of keysOfForm.get(form) ?? []) {
        const raw = keys[key] ?? '';
        const isAcronym = word.folded.length === 1 && raw[naiveWords(raw).at(-1)?.end ?? 0] === '.';
        const end = isAcronym && text[word.end] === '.' ? word.end + 1 : word.end;
        found.push({ start, end, key, clitic: start - first.start });
      }
    }
    return found;
  }
}

function isGap(raw: string, wordBefore: string): boolean {
  const gap = raw.replace(DROPPED, '');
  if (GAP.test(gap)) return true;
  return wordBefore.length === 1 && gap.startsWith('.') && (gap === '.' || (gap.length <= 3 && GAP.test(gap.slice(1))));
}
