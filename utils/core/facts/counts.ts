/** Numbers of a folded line with what bounds them: "more than 250,000", نحو ربع مليون. */
import { boundOf, BOUND_SOURCE } from '../text/durations.ts';
import { NUMBER_SOURCE, numberValue } from '../text/numbers.ts';

export interface FoundCount {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly bound: string | null;
}

/** Round parts of a million, in which the dead of a war are told. */
const PARTS: Readonly<Record<string, number>> = {
  'ربع مليون': 250_000,
  'a quarter of a million': 250_000,
  'a quarter million': 250_000,
  'quarter of a million': 250_000,
  'half a million': 500_000,
  'quarter million': 250_000,
};
const NUMBER = new RegExp(
  `(?<= |^)(?:(${BOUND_SOURCE}) )?[وبل]?(?:ال)?(${Object.keys(PARTS).join('|')}|${NUMBER_SOURCE})(?= )`,
  'gu',
);

/** Arabic pages part thousands with a point: 290.000. */
const POINTED = /^\d{1,3}(?:\.\d{3})+$/u;

/** Every number of the line, in order. */
export function findCounts(line: string): FoundCount[] {
  return [...line.matchAll(NUMBER)].flatMap((m): FoundCount[] => {
    const words = m[2] ?? '';
    const number = PARTS[words] ?? (POINTED.test(words) ? Number(words.replaceAll('.', '')) : numberValue(words));
    if (number === null) return [];
    return [{ start: m.index, end: m.index + m[0].length, number, bound: boundOf(m[1]) }];
  });
}
