/**
 * A reading kept up to date with the page. Only what changed is read again: the segments of unchanged elements are used
 * as they are, and a burst costs in proportion to what it brought (a full reading again after each would cost 60 times
 * that). What a block *is* was judged once, on the whole page; new blocks get a simple judgement here, and a change too
 * big for that asks for a new reading.
 */
import type { Block, BlockKind, NewsDocument } from '@/utils/core/model/document.ts';
import type { Span } from '@/utils/core/model/span.ts';
import { isBlockTag, isLeftOut, type Layout } from './layout.ts';
import { PageText } from './page-text.ts';
import type { PageReading } from './read-page.ts';
import { collectSegments, type Segment } from './segments.ts';
import { runAtOnce } from './slices.ts';

/**
 * What a patch did. same: nothing that was read is concerned; moved: the text is the same (or only furniture changed),
 * its nodes are not; changed: article text is new; reread: too much changed, read the page again.
 */
export type PatchResult = 'same' | 'moved' | 'changed' | 'reread';

/** Chosen: more new text than this outside the article may be a new article. */
const MAX_OUTSIDE_UNITS = 1_500;
/** Chosen: more changed blocks of the article than this are read in slices, with the whole page, not here at once. */
const MAX_INSIDE_ROOTS = 50;
/** Chosen: beyond this share of the article's text a new judgement of all blocks is worth its cost. */
const MAX_NEW_SHARE = 0.5;

/** A changed block and what it holds now. */
interface Added {
  readonly element: Element;
  /** In the article. */
  readonly isInside: boolean;
  readonly segments: readonly Segment[];
}

export class LiveReading {
  pageText: PageText;
  document: NewsDocument;
  /** Blocks of each segment, relative to its start. */
  readonly #blocks = new Map<Segment, Block[]>();

  constructor(
    readonly reading: PageReading,
    private readonly layout: Layout,
  ) {
    this.pageText = reading.pageText;
    this.document = reading.document;
    const { blocks } = reading.document;
    let next = 0;
    for (const { segment, start, end } of this.pageText.segments) {
      const own: Block[] = [];
      for (let block = blocks[next]; block && block.start < end; block = blocks[++next])
        own.push(shifted(block, -start));
      this.#blocks.set(segment, own);
    }
  }

  /** Takes in what changed. @param changed - elements that are new or whose own text changed */
  patch(changed: ReadonlySet<Element>): PatchResult {
    const { root } = this.reading.article;
    if (!root.isConnected) return 'reread';
    const roots = outermost([...changed].map(blockOf).filter((element) => element.isConnected));
    if (roots.some((element) => element !== root && element.contains(root))) return 'reread';
    const added = this.#readAll(roots);
    if (!added) return 'reread';
    const old = this.pageText.segments.map(({ segment }) => segment);
    const isChanged = insideOf(new Set(roots));
    const kept = old.filter(({ element }) => element.isConnected && !isChanged(element));
    if (kept.length === old.length && added.every(({ segments }) => segments.length === 0)) return 'same';
    const keptSet = new Set(kept);
    const gone = old.filter((segment) => !keptSet.has(segment));
    return this.#rebuild(this.#merge(kept, added), gone);
  }

  /** Spans of an earlier text in the present one; those whose segment is gone are left out. */
  carry<T extends Span>(spans: readonly T[], before: PageText): T[] {
    if (before === this.pageText) return [...spans];
    const starts = new Map(this.pageText.segments.map(({ segment, start }) => [segment, start]));
    return spans.flatMap((span) => {
      const placed = before.segmentAt(span.start);
      const start = placed ? starts.get(placed.segment) : undefined;
      return placed && start !== undefined ? [shifted(span, start - placed.start)] : [];
    });
  }

  #read(element: Element): Segment[] {
    for (let at: Element | null = element; at; at = at.parentElement) if (isLeftOut(at)) return [];
    // Hidden parents do not show in the element's own computed style.
    if (element.checkVisibility?.({ visibilityProperty: true }) === false) return [];
    const segments = runAtOnce(collectSegments(element, this.layout));
    for (const segment of segments) this.#blocks.set(segment, linesOf(segment, this.#kindOf(segment)));
    return segments;
  }

  #kindOf({ element, text, linkUnits }: Segment): BlockKind {
    if (!this.reading.article.root.contains(element) || linkUnits > text.length / 2) return 'furniture';
    return /^H[1-6]$/i.test(element.tagName) ? 'subheading' : 'paragraph';
  }

  /** What the changed blocks hold now, or null as soon as it is too much to judge here. */
  #readAll(roots: readonly Element[]): Added[] | null {
    const { root } = this.reading.article;
    const mostInside = Math.max(MAX_OUTSIDE_UNITS, this.pageText.text.length * MAX_NEW_SHARE);
    const all: Added[] = [];
    let [inside, outside, rootsInside] = [0, 0, 0];
    for (const element of roots) {
      const isInside = root.contains(element);
      if (isInside && ++rootsInside > MAX_INSIDE_ROOTS) return null;
      const segments = this.#read(element);
      const units = segments.reduce((sum, { text }) => sum + text.length, 0);
      if (isInside) inside += units;
      else outside += units;
      if (outside > MAX_OUTSIDE_UNITS || inside > mostInside) return null;
      all.push({ element, isInside, segments });
    }
    return all;
  }

  /** In page order among the article's segments; elsewhere at the end, where furniture stands. One walk for all. */
  #merge(kept: readonly Segment[], added: readonly Added[]): Segment[] {
    const { root } = this.reading.article;
    const isIn = insideOf(new Set([root]));
    const next = [...kept, ...added.flatMap(({ isInside, segments }) => (isInside ? [] : segments))];
    const first = kept.findIndex(({ element }) => isIn(element));
    const start = first < 0 ? kept.length : first;
    let at = kept.length;
    // From the last to the first: what is put in does not move the places still to be found.
    const inside = added
      .filter(({ isInside }) => isInside)
      .toSorted((a, b) => (isBefore(a.element, b.element) ? 1 : -1));
    for (const { element, segments } of inside) {
      for (; at > 0; at--) {
        const before = kept[at - 1]?.element;
        if (before && isIn(before) && isBefore(before, element)) break;
      }
      next.splice(at > 0 ? at : start, 0, ...segments);
    }
    return next;
  }

  #rebuild(segments: readonly Segment[], gone: readonly Segment[]): PatchResult {
    const before = this.document;
    this.pageText = new PageText(segments);
    const blocks = this.pageText.segments.flatMap(({ segment, start }) =>
      (this.#blocks.get(segment) ?? []).map((block) => shifted(block, start)),
    );
    this.document = { ...before, text: this.pageText.text, blocks };
    for (const segment of gone) this.#blocks.delete(segment);
    return articleOf(before) === articleOf(this.document) ? 'moved' : 'changed';
  }
}

/** The article's text without furniture: tickers beside it change all the time and are no reason to annotate again. */
function articleOf({ text, blocks }: NewsDocument): string {
  return blocks
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

function linesOf({ text }: Segment, kind: BlockKind): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ start, end: start + line.length, kind });
    start += line.length + 1;
  }
  return blocks;
}

/** The block a change belongs to: text of inline elements is read with the block around them. */
function blockOf(element: Element): Element {
  let at = element;
  while (!isBlockTag(at) && at.parentElement) at = at.parentElement;
  return at;
}

/** Without elements that lie inside others of the list. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
}

/** Tells whether an element is one of the roots or inside one. Remembers what it climbed over: pages nest deep. */
function insideOf(roots: ReadonlySet<Element>): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at) && !roots.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    const isInside = at !== null && (known.get(at) ?? true);
    for (const one of path) known.set(one, isInside);
    return isInside;
  };
}

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0; // DOCUMENT_POSITION_FOLLOWING: b comes after a
}

function shifted<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
