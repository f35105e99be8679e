/**
 * Text that was broken into lines of one width (wire copy, mail, old web pages): its lines are no paragraphs. Such texts
 * are told by their shape: lines in a row, none long, all but the last nearly as wide as the widest, most of them
 * breaking off inside a sentence.
 */
import { endsSentence } from './boilerplate.ts';

/** A line of a text file, or a paragraph put together from several; `text` is the raw slice without outer space. */
export interface Line {
  readonly start: number;
  readonly text: string;
  /** True if no empty line stands between this line and the one before. */
  readonly isAdjacent: boolean;
}

/** Chosen: mail breaks at 72 to 80, wire copy at 60 to 70; a line over 100 was not broken by width, nor is one of a few words. */
const MAX_WIDTH = 100;
const MIN_WIDTH = 45;
/** Fewer breaks in a whole text are a headline with its decks. */
const MIN_BREAKS = 4;
/** A broken line is short of the widest by a word at most; one in eight may be shorter, where a long word came next. */
const MIN_FILLED = 0.7;
const MAX_SHORT_SHARE = 1 / 8;
/** Of the breaks, how many may follow the end of a sentence. */
const MAX_ENDED_SHARE = 0.4;

/** The same lines, wrapped ones joined up to where a paragraph ends. Cost: linear. */
export function unwrapped(text: string, lines: readonly Line[]): Line[] {
  return isWrapped(lines) ? runsOf(lines).flatMap((run) => paragraphsOf(text, run, widthOf(lines))) : [...lines];
}

function isWrapped(lines: readonly Line[]): boolean {
  const widest = widthOf(lines);
  if (widest > MAX_WIDTH || widest < MIN_WIDTH) return false;
  const broken = lines.filter((_, i) => lines[i + 1]?.isAdjacent === true);
  if (broken.length < MIN_BREAKS) return false;
  const share = (is: (line: Line) => boolean): number => broken.filter(is).length / broken.length;
  const ended = share(({ text }) => endsSentence(text));
  const short = share((line) => !endsSentence(line.text) && line.text.length < MIN_FILLED * widest);
  return ended <= MAX_ENDED_SHARE && short <= MAX_SHORT_SHARE;
}

/** Lines without an empty one between them. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = line.isAdjacent ? runs.at(-1) : undefined;
    if (run) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function widthOf(lines: readonly Line[]): number {
  return lines.reduce((most, { text }) => Math.max(most, text.length), 0);
}

/** A line that ends a sentence well before the margin ends its paragraph. */
function paragraphsOf(text: string, run: readonly Line[], widest: number): Line[] {
  const paragraphs: Line[] = [];
  let first: Line | null = null;
  for (const [i, line] of run.entries()) {
    first ??= line;
    const isLast = i === run.length - 1;
    if (!isLast && !(endsSentence(line.text) && line.text.length < MIN_FILLED * widest)) continue;
    paragraphs.push({ ...first, text: text.slice(first.start, line.start + line.text.length) });
    first = null;
  }
  return paragraphs;
}
