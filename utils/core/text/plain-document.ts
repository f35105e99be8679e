/**
 * A plain text file as a document: its text exactly as it stands, with blocks found by lines. Saved articles carry what
 * the page had around them, so the head (section label, byline, stamp) and the tail ("read also") are told apart by
 * their words and their place.
 */
import type { ArticleMetadata, Block, BlockKind, NewsDocument } from '../model/document.ts';
import { datelineOf, endsSentence, isBodyLine, isCaptionLine, isStampLine } from './boilerplate.ts';
import { parseDateText } from './dates.ts';
import { directionOf, languageOf } from './language.ts';
import { furnitureLines } from './tail.ts';
import { unwrapped, type Line } from './wrapped-lines.ts';

/** Section labels ("News ticker") and bylines have at most this many words; headlines have more. */
const MAX_LABEL_WORDS = 3;
/** Cross-headings are short and open-ended. */
const MAX_SUBHEADING_UNITS = 160;
/** Lines at the start in which the page's own date stamp is looked for. */
const STAMP_LINES = 12;

/** The document of a text file; offsets are those of `text`. Empty text gives no blocks. */
export function readText(text: string): NewsDocument {
  const lines = unwrapped(text, linesOf(text));
  const blocks = blocksOf(lines);
  const headline = lines[blocks.findIndex(({ kind }) => kind === 'headline')]?.text ?? null;
  return { text, blocks, metadata: metadataOf(text, lines, blocks, headline) };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  // Counted from the last line, empty or not: looking back to the last full one is quadratic in a file of blank lines.
  let end = 0;
  let isAdjacent = false;
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const line = match[0];
    if (text.slice(end, match.index).replaceAll('\r\n', '\n').length > 1) isAdjacent = false;
    end = match.index + line.length;
    const trimmed = line.trim();
    if (trimmed !== '') lines.push({ start: match.index + line.indexOf(trimmed), text: trimmed, isAdjacent });
    isAdjacent = trimmed !== '';
  }
  return lines;
}

function blocksOf(lines: readonly Line[]): Block[] {
  const furniture = furnitureLines(lines.map((line) => line.text));
  const bodyAt = firstBody(lines, furniture);
  const headlineAt = headlineIndex(lines, furniture, bodyAt);
  // Decks follow the headline line by line, without a gap.
  let isDeck = true;
  return lines.map((line, i) => {
    const { text, start } = line;
    let kind: BlockKind;
    if (furniture[i] || i < headlineAt) kind = 'furniture';
    else if (i === headlineAt) kind = 'headline';
    else if (i < bodyAt) {
      isDeck &&= line.isAdjacent && text.length <= MAX_SUBHEADING_UNITS;
      kind = kindBeforeBody(text, isDeck);
    } else kind = kindInBody(text, furniture[i + 1] === false && i + 1 < lines.length);
    return { start, end: start + text.length, kind };
  });
}

/** Headlines that close with a full stop are shorter. */
const MAX_HEADLINE_UNITS = 200;

/** Index of the first paragraph; the number of lines if there is none. */
function firstBody(lines: readonly Line[], furniture: readonly boolean[]): number {
  // Saved articles begin with their headline, however long, unless the first line is plainly a report's beginning.
  const first = lines[0]?.text ?? '';
  if (lines.length > 1 && first.length > MAX_HEADLINE_UNITS && /\.$/.test(first) && endsSentence(first)) return 0;
  const at = lines.findIndex(
    ({ text }, i) => i > 0 && !furniture[i] && !isCaptionLine(text) && (isBodyLine(text) || isShortParagraph(text)),
  );
  return at < 0 ? lines.length : at;
}

function isShortParagraph(text: string): boolean {
  return text.length >= 40 && /[.؟!…]["”»’']?$/.test(text) && !text.endsWith('..');
}

/** The first line before the body that is no label; a label with nothing better after it is the headline after all. -1: none. */
function headlineIndex(lines: readonly Line[], furniture: readonly boolean[], bodyAt: number): number {
  if (bodyAt === 0) return -1;
  const head = lines.slice(0, bodyAt).map((line, i) => ({ i, line, isFurniture: furniture[i] === true }));
  const eligible = head.filter(({ line, isFurniture }) => !isFurniture && !datelineOf(line.text)?.isWholeLine);
  const best = eligible.find(({ line }) => wordCount(line.text) > MAX_LABEL_WORDS && !isCaptionLine(line.text));
  return (best ?? eligible[0])?.i ?? 0;
}

function kindBeforeBody(text: string, isDeck: boolean): BlockKind {
  if (datelineOf(text)?.isWholeLine) return 'dateline';
  if (isCaptionLine(text)) return 'caption';
  if (isDeck) return 'headline';
  return wordCount(text) <= MAX_LABEL_WORDS ? 'furniture' : 'subheading';
}

function kindInBody(text: string, isFollowed: boolean): BlockKind {
  if (isCaptionLine(text)) return 'caption';
  const isOpen = text.length <= MAX_SUBHEADING_UNITS && !endsSentence(text) && !/[:،,;؛]$/.test(text);
  return isOpen && isFollowed ? 'subheading' : 'paragraph';
}

function metadataOf(
  text: string,
  lines: readonly Line[],
  blocks: readonly Block[],
  headline: string | null,
): ArticleMetadata {
  const isArticle = (i: number) => blocks[i]?.kind !== 'furniture';
  const sample = lines
    .filter((_, i) => isArticle(i))
    .map((line) => line.text)
    .join('\n');
  const language = languageOf(sample || text, null, headline ?? '');
  const body = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const dateline = lines.slice(0, body + 1).find((line, i) => isArticle(i) && datelineOf(line.text));
  const stamp = lines.slice(0, STAMP_LINES).find((line) => isStampLine(line.text));
  const pageDate = stamp ? parseDateText(stamp.text, { dayFirst: language.value === 'ar' }) : null;
  const city = dateline ? datelineOf(dateline.text)?.city : undefined;
  return {
    url: null,
    outlet: null,
    siteName: null,
    headline: headline === null ? null : { value: headline, from: 'text' },
    dateline: city === undefined ? null : { value: city, from: 'text' },
    language,
    direction: directionOf(language.value, sample),
    pageDate: pageDate === null ? null : { value: pageDate, from: 'text' },
  };
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
