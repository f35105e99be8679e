/** From segments to the order and the kinds of the blocks that are read. */
import { boilerplateOf, datelineOf, endsSentence, isBodyLine, isCaptionLine } from '@/utils/core/text/boilerplate.ts';
import { furnitureLineSteps } from '@/utils/core/text/tail.ts';
import type { Block, BlockKind } from '@/utils/core/model/document.ts';
import type { Furniture } from './furniture.ts';
import { tagOf } from './layout.ts';
import type { PlacedSegment } from './page-text.ts';
import type { Segment } from './segments.ts';

/** Segments in reading order: headline, article, everything else on the page. */
export interface ReadingOrder {
  readonly headline: readonly Segment[];
  readonly article: readonly Segment[];
  readonly rest: readonly Segment[];
}

/** Segments or lines between two yields. */
const SEGMENTS_PER_STEP = 100;
const HEADING = /^H[1-6]$/;
/** Lines that may stand alone in a div without being article text: labels, counters, buttons. */
const MAX_LABEL_UNITS = 25;
/** Author lines and the like between headline and first paragraph. */
const MAX_BYLINE_UNITS = 60;
const LEAD_CLASS = /lead|standfirst|summary|subtitle|sub-title|subheadline|deck|excerpt|intro|description|abstract/i;

/**
 * Sorts segments into reading order. What stands between the headline and the root belongs to the article if it is a
 * lead or a picture caption: many templates keep both outside the body's container.
 */
export function* orderSegments(
  segments: readonly Segment[],
  root: Element,
  headline: Element | null,
  furniture: Furniture,
): Generator<void, ReadingOrder> {
  const order: Record<keyof ReadingOrder, Segment[]> = { headline: [], article: [], rest: [] };
  const firstInRoot = segments.findIndex((segment) => root.contains(segment.element));
  let afterHeadline = false;
  for (const [i, segment] of segments.entries()) {
    if (i % SEGMENTS_PER_STEP === 0) yield;
    const { element } = segment;
    if (headline?.contains(element)) {
      order.headline.push(segment);
      afterHeadline = true;
    } else if (root.contains(element)) order.article.push(segment);
    else if (afterHeadline && i < firstInRoot && isLead(segment, furniture)) order.article.push(segment);
    else order.rest.push(segment);
  }
  return order;
}

function isLead(segment: Segment, furniture: Furniture): boolean {
  const { element, text, linkUnits } = segment;
  const zone = furniture.zoneOf(element);
  if (zone === 'furniture' || linkUnits > text.length / 2 || boilerplateOf(text)) return false;
  if (zone === 'caption' || isCaptionLine(text)) return true;
  return text.length >= 60 && (endsSentence(text) || LEAD_CLASS.test(element.getAttribute('class') ?? ''));
}

/**
 * Kinds of all lines of the placed segments, in text order, empty lines left out.
 * @param placed headline segments first, then `articleCount` article segments, then the rest
 * @param isListing the whole page is read because it has no article
 */
export function* blocksOf(
  placed: readonly PlacedSegment[],
  headlineCount: number,
  articleCount: number,
  furniture: Furniture,
  isListing = false,
): Generator<void, Block[]> {
  const articleEnd = headlineCount + articleCount;
  const blocks: Block[] = [];
  for (const segment of placed.slice(0, headlineCount)) {
    blocks.push(...linesOf(segment).map((line) => blockOf(line, 'headline')));
  }
  const lines = placed.slice(headlineCount, articleEnd).flatMap(linesOf);
  yield* addArticle(blocks, lines, furniture, isListing);
  for (const [i, segment] of placed.slice(articleEnd).entries()) {
    if (i % SEGMENTS_PER_STEP === 0) yield;
    for (const line of linesOf(segment)) blocks.push(blockOf(line, 'furniture'));
  }
  return blocks;
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly segment: PlacedSegment;
  /** True if the segment has no other line. */
  readonly isAlone: boolean;
}

function linesOf(segment: PlacedSegment): Line[] {
  const lines: Line[] = [];
  let start = segment.start;
  const texts = segment.segment.text.split('\n');
  for (const text of texts) {
    const trimmed = text.trim();
    const at = start + (text.length - text.trimStart().length);
    if (trimmed !== '') lines.push({ start: at, text: trimmed, segment, isAlone: texts.length === 1 });
    start += text.length + 1;
  }
  return lines;
}

function* addArticle(
  blocks: Block[],
  lines: readonly Line[],
  furniture: Furniture,
  isListing: boolean,
): Generator<void> {
  // Elements known as furniture must not pass for paragraphs when the tail is judged.
  const zones = lines.map((line) => furniture.zoneOf(line.segment.element));
  yield;
  const boilerplate = yield* furnitureLineSteps(lines.map((line, i) => (zones[i] === 'furniture' ? '' : line.text)));
  let seenBody = false;
  let listUnder = false;
  for (const [i, line] of lines.entries()) {
    if (i % SEGMENTS_PER_STEP === 0) yield;
    let kind: BlockKind = 'furniture';
    if (boilerplate[i] || zones[i] === 'furniture' || zones[i] === 'meta') {
      listUnder = boilerplateOf(line.text) === 'heading';
    } else {
      kind = kindOf(line, { isCaption: zones[i] === 'caption', seenBody, listUnder, isListing });
      if (kind !== 'furniture') listUnder = false;
      if (kind === 'paragraph' && isBodyLine(line.text)) seenBody = true;
    }
    blocks.push(blockOf(line, kind));
  }
}

/** What is known of a line beyond its words. */
interface Place {
  /** In a caption's element. */
  readonly isCaption: boolean;
  /** A paragraph stands before it. */
  readonly seenBody: boolean;
  /** Right under "Read also" or the like. */
  readonly listUnder: boolean;
  readonly isListing: boolean;
}

function kindOf(line: Line, { isCaption, seenBody, listUnder, isListing }: Place): BlockKind {
  const { text, segment } = line;
  const { element } = segment;
  const tag = tagOf(element);
  const linkShare = segment.segment.linkUnits / segment.segment.text.length;
  // On a page without an article the linked headings are what there is to read.
  if (isListing && HEADING.test(tag)) return 'subheading';
  if (linkShare > 0.8 && text.length < 250) return 'furniture';
  // A title under "Read also" that is no list item and only partly a link.
  if (listUnder && linkShare > 0.3) return 'furniture';
  if (isCaption || (isCaptionLine(text) && !seenBody)) return 'caption';
  if (HEADING.test(tag)) return 'subheading';
  if (!seenBody && datelineOf(text)?.isWholeLine) return 'dateline';
  if (endsSentence(text) || isCaptionLine(text)) return isCaptionLine(text) ? 'caption' : 'paragraph';
  const isLabel = line.isAlone && /^(?:DIV|SPAN|SECTION|HEADER|A)$/.test(tag) && text.length < MAX_LABEL_UNITS;
  const isByline = !seenBody && text.length < MAX_BYLINE_UNITS && !LEAD_CLASS.test(element.getAttribute('class') ?? '');
  return isLabel || isByline ? 'furniture' : 'paragraph';
}

function blockOf(line: Line, kind: BlockKind): Block {
  return { start: line.start, end: line.start + line.text.length, kind };
}
