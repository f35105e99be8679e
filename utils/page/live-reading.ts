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
/** Chosen: beyond this share of the article's text a new judgement of all blocks is worth its cost. */
const MAX_NEW_SHARE = 0.5;

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

  /** True while the article's element is on the page. */
  get isConnected(): boolean {
    return this.reading.article.root.isConnected;
  }

  /** Takes in what changed. @param changed - elements that are new or whose own text changed */
  patch(changed: ReadonlySet<Element>): PatchResult {
    const { root } = this.reading.article;
    if (!root.isConnected) return 'reread';
    const roots = outermost([...changed].map(blockOf).filter((element) => element.isConnected));
    if (roots.some((element) => element !== root && element.contains(root))) return 'reread';
    const old = this.pageText.segments.map(({ segment }) => segment);
    const kept = old.filter(({ element }) => element.isConnected && !roots.some((at) => at.contains(element)));
    const added = roots.map((element) => ({ element, segments: this.#read(element) }));
    if (kept.length === old.length && added.every(({ segments }) => segments.length === 0)) return 'same';
    if (this.#isTooMuch(added)) return 'reread';
    const keptSet = new Set(kept);
    const gone = old.filter((segment) => !keptSet.has(segment));
    const next = added.reduce((all, { element, segments }) => this.#insert(all, element, segments), kept);
    return this.#rebuild(next, gone);
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

  #isTooMuch(added: readonly { element: Element; segments: readonly Segment[] }[]): boolean {
    const { root } = this.reading.article;
    let [inside, outside] = [0, 0];
    for (const { element, segments } of added) {
      const units = segments.reduce((sum, { text }) => sum + text.length, 0);
      if (root.contains(element)) inside += units;
      else outside += units;
    }
    return (
      outside > MAX_OUTSIDE_UNITS || inside > Math.max(MAX_OUTSIDE_UNITS, this.pageText.text.length * MAX_NEW_SHARE)
    );
  }

  /** In page order among the article's segments; elsewhere at the end, where furniture stands. */
  #insert(all: readonly Segment[], element: Element, segments: readonly Segment[]): Segment[] {
    const { root } = this.reading.article;
    if (!root.contains(element)) return [...all, ...segments];
    const after = all.findLastIndex((segment) => root.contains(segment.element) && isBefore(segment.element, element));
    const first = all.findIndex((segment) => root.contains(segment.element));
    const at = after >= 0 ? after + 1 : first >= 0 ? first : all.length;
    return [...all.slice(0, at), ...segments, ...all.slice(at)];
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

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0; // DOCUMENT_POSITION_FOLLOWING: b comes after a
}

function shifted<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
