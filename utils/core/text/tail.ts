/** Which lines of an article are boilerplate, by their words and their place. */
import { boilerplateOf, endsSentence, isStampLine } from './boilerplate.ts';

/** Paragraphs this long after a boilerplate heading mean that the article goes on; as in `isBodyLine`. */
const MIN_PARAGRAPH_UNITS = 100;
const LINES_PER_STEP = 100;

/**
 * For each line, whether it is furniture. After a boilerplate heading ("اقرأ أيضاً", "Follow us", "المصدر") everything to
 * the end is furniture, unless at least two real paragraphs follow: then only the heading itself is.
 */
export function furnitureLines(lines: readonly string[]): boolean[] {
  const steps = furnitureLineSteps(lines);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/** The same, in steps: a yield is a place to pause on a page with thousands of lines. */
export function* furnitureLineSteps(lines: readonly string[]): Generator<void, boolean[]> {
  const paragraphsAfter = countParagraphsAfter(lines);
  const result: boolean[] = [];
  let inTail = false;
  for (const [i, line] of lines.entries()) {
    if (i % LINES_PER_STEP === 0) yield;
    const kind = inTail ? 'line' : boilerplateOf(line);
    if (kind === 'heading' && (paragraphsAfter[i] ?? 0) < 2) inTail = true;
    result.push(kind !== null || isStampLine(line));
  }
  return result;
}

function countParagraphsAfter(lines: readonly string[]): number[] {
  const counts: number[] = Array.from({ length: lines.length }, () => 0);
  let count = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    counts[i] = count;
    if (isParagraph(lines[i] ?? '')) count++;
  }
  return counts;
}

/** Teasers are cut off with an ellipsis; paragraphs end with a stop. */
function isParagraph(line: string): boolean {
  return (
    line.length >= MIN_PARAGRAPH_UNITS && endsSentence(line) && !/(?:…|\.\.\.|\[…\])$/.test(line.slice(-8).trimEnd())
  );
}
