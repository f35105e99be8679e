/**
 * What `npm run bench` measures, part by part. A new part: a module that exports a BenchPart, and its name in PARTS.
 */
import type { Browser } from 'puppeteer-core';
import { backgroundPart } from './background/part.ts';
import { casebookPart } from './casebook/part.ts';
import { growthPart } from './growth/part.ts';
import { lexiconPart } from './lexicon/part.ts';
import { pagePart } from './page/part.ts';
import { popupPart } from './popup/part.ts';
import { readingPart } from './reading/part.ts';

export interface BenchContext {
  /** null when no Chromium is installed: parts then measure what Node can. */
  readonly browser: Browser | null;
  /** The same Chromium's program, for parts that start it anew with the extension. */
  readonly executablePath: string | null;
  /** Fewer sizes and rounds, no npm matchers: about a minute instead of ten. */
  readonly isQuick: boolean;
  /** Says what is being done, on one line of stderr. */
  readonly progress: (text: string) => void;
}

/** A table of the report: `rows` as printed; a number is printed with two decimals at most. */
export interface BenchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A goal of performance.md beside what was measured; null if it could not be. */
export interface BenchGoal {
  readonly goal: string;
  readonly measured: number | null;
  readonly limit: number;
  readonly isMet: boolean | null;
}

export interface BenchReport {
  readonly tables: readonly BenchTable[];
  readonly goals: readonly BenchGoal[];
}

export interface BenchPart {
  readonly name: string;
  run(context: BenchContext): Promise<BenchReport>;
}

export const PARTS: readonly BenchPart[] = [
  lexiconPart,
  growthPart,
  readingPart,
  pagePart,
  backgroundPart,
  popupPart,
  casebookPart,
];
