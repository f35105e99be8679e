/** From segments to the order and the kinds of the blocks that are read. */
import { boilerplateOf, datelineOf, endsSentence, isBodyLine, isCaptionLine } from '@/utils/core/text/boilerplate.ts';
import { furnitureLines } from '@/utils/core/text/tail.ts';
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
export function orderSegments(
  segments: readonly Segment[],
  root: Element,
  headline: Element | null,
  furniture: Furniture,
): ReadingOrder {
  const order: Record<keyof ReadingOrder, Segment[]> = { headline: [], article: [], rest: [] };
  const firstInRoot = segments.findIndex((segment) => root.contains(segment.element));
  let afterHeadline = false;
  segments.forEach((segment, i) => {
    const { element } = segment;
    if (headline?.contains(element) || headline === element) {
      order.headline.push(segment);
      afterHeadline = true;
    } else if (root.contains(element)) order.article.push(segment);
    else if (afterHeadline && i < firstInRoot && isLead(segment, furniture)) order.article.push(segment);
    else order.rest.push(segment);
  });
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
export function blocksOf(
  placed: readonly PlacedSegment[],
  headlineCount: number,
  articleCount: number,
  furniture: Furniture,
  isListing = false,
): Block[] {
  const blocks: Block[] = [];
  const articleLines: Line[] = [];
  placed.forEach((segment, i) => {
    const lines = linesOf(segment);
    if (i < headlineCount) blocks.push(...lines.map((line) => blockOf(line, 'headline')));
    else if (i < headlineCount + articleCount) articleLines.push(...lines);
    else {
      if (i === headlineCount + articleCount) blocks.push(...articleBlocks(articleLines, furniture, isListing));
      blocks.push(...lines.map((line) => blockOf(line, 'furniture')));
    }
  });
  if (placed.length <= headlineCount + articleCount) blocks.push(...articleBlocks(articleLines, furniture, isListing));
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

function articleBlocks(lines: readonly Line[], furniture: Furniture, isListing: boolean): Block[] {
  // Elements known as furniture must not pass for paragraphs when the tail is judged.
  const zones = lines.map((line) => furniture.zoneOf(line.segment.element));
  const boilerplate = furnitureLines(lines.map((line, i) => (zones[i] === 'furniture' ? '' : line.text)));
  let seenBody = false;
  let listUnder = false;
  return lines.map((line, i) => {
    if (boilerplate[i] || zones[i] === 'furniture' || zones[i] === 'meta') {
      listUnder = boilerplateOf(line.text) === 'heading';
      return blockOf(line, 'furniture');
    }
    const kind = kindOf(line, zones[i] === 'caption', seenBody, listUnder, isListing);
    if (kind !== 'furniture') listUnder = false;
    if (kind === 'paragraph' && isBodyLine(line.text)) seenBody = true;
    return blockOf(line, kind);
  });
}

function kindOf(line: Line, isCaption: boolean, seenBody: boolean, listUnder: boolean, isListing: boolean): BlockKind {
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
