/**
 * The walk over the live page: visible text nodes → segments.
 *
 * A segment is an unbroken stretch of text under one nearest block element, white space collapsed as the renderer does
 * it: runs of space, tab and line ends become one space, none at the edges of a line; NBSP stays; <br> and line ends
 * in <pre> are '\n'. Each kept character knows its text node and offset through runs, so no position is ever guessed.
 *
 *   <p>Kerry  <b>and</b>\n Lavrov</p>
 *   text   "Kerry and Lavrov"
 *   starts  0      6   9 10       where a run begins in `text`
 *   nodes   t1     t2  t3 t3      the text node it comes from
 *   offsets 0      0   0  2       where in that node; inside a run both sides advance together
 *
 * The walk keeps its own stack (pages nest 10,000 levels deep) and yields often enough to be sliced.
 * Not read: open shadow roots and frames; custom elements that render into a shadow root appear with their light text.
 */
import type { Layout } from './layout.ts';
import { isBlockTag, isLeftOut, tagOf } from './layout.ts';

export interface Segment {
  /** Nearest block element around the text. */
  readonly element: Element;
  readonly text: string;
  /** Run tables, equally long; see the file comment. */
  readonly starts: readonly number[];
  readonly nodes: readonly Text[];
  readonly offsets: readonly number[];
  /** UTF-16 units of `text` that stand in links. */
  readonly linkUnits: number;
}

/** Text units read between two yields: about 0.1 ms, chosen so that the clock is asked rarely. */
const UNITS_PER_STEP = 20_000;
/** Elements entered between two yields; each may cost a computed style. */
const ELEMENTS_PER_STEP = 60;

const [SPACE, TAB, LINE_FEED, FORM_FEED, RETURN] = [0x20, 0x09, 0x0a, 0x0c, 0x0d];

interface Level {
  readonly element: Element;
  readonly isBlock: boolean;
  readonly isLink: boolean;
  readonly isPre: boolean;
}

/**
 * Segments of the subtree in document order, empty ones left out. Yields nothing of value: a yield is a place to pause.
 * A changed block is read again by passing its element as `root`.
 */
export function* collectSegments(root: Element, layout: Layout): Generator<void, Segment[]> {
  const segments: Segment[] = [];
  const levels: Level[] = [levelOf(root, layout, null, true)];
  const blocks: Element[] = [root];
  let builder = new SegmentBuilder();
  let budget = 0;
  let links = levels[0]?.isLink ? 1 : 0;

  const flush = (): void => {
    const segment = builder.finish(blocks.at(-1) ?? root);
    if (segment) segments.push(segment);
    if (!builder.isEmpty) builder = new SegmentBuilder();
  };

  let node: Node | null = root.firstChild;
  while (levels.length > 0) {
    if (!node) {
      // Climb: the parent is done.
      const level = levels.pop();
      if (!level) break;
      if (level.isBlock) {
        flush();
        blocks.pop();
      }
      if (level.isLink) links--;
      node = levels.length > 0 ? level.element.nextSibling : null;
      continue;
    }
    if (node.nodeType === 3) {
      const text = node as Text;
      const { data } = text;
      const isPre = levels.at(-1)?.isPre ?? false;
      for (let from = 0; from < data.length; from += UNITS_PER_STEP) {
        const to = Math.min(data.length, from + UNITS_PER_STEP);
        if (isPre) builder.addPreserved(text, data, from, to, links > 0);
        else builder.add(text, data, from, to, links > 0);
        budget += (to - from) / UNITS_PER_STEP;
        if (budget >= 1) {
          budget = 0;
          yield;
        }
      }
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (tagOf(element) === 'BR') builder.breakLine();
      else if (!isLeftOut(element) && !layout.isHidden(element)) {
        const level = levelOf(element, layout, levels.at(-1) ?? null, false);
        if (level.isBlock) {
          flush();
          blocks.push(element);
        }
        if (level.isLink) links++;
        levels.push(level);
        node = element.firstChild;
        budget += 1 / ELEMENTS_PER_STEP;
        if (budget >= 1) {
          budget = 0;
          yield;
        }
        continue;
      }
    }
    node = node.nextSibling;
  }
  return segments;
}

function levelOf(element: Element, layout: Layout, parent: Level | null, isRoot: boolean): Level {
  const tag = tagOf(element);
  return {
    element,
    isBlock: isRoot || isBlockTag(element) || layout.isBlock(element),
    isLink: tag === 'A' && element.hasAttribute('href'),
    isPre: tag === 'PRE' || (parent?.isPre ?? false),
  };
}

/** Collects one segment; knows the white space it has seen but not yet kept. */
class SegmentBuilder {
  isEmpty = true;
  #parts: string[] = [];
  #length = 0;
  #starts: number[] = [];
  #nodes: Text[] = [];
  #offsets: number[] = [];
  #linkUnits = 0;
  /** A space that is kept only if more text follows on the line. */
  #space: { node: Text; offset: number } | null = null;
  #breaks = 0;
  #atLineStart = true;

  add(node: Text, data: string, from: number, to: number, isLink: boolean): void {
    let i = from;
    while (i < to) {
      if (isCollapsible(data.charCodeAt(i))) {
        if (!this.#space && !this.#atLineStart) this.#space = { node, offset: i };
        i++;
        continue;
      }
      let end = i + 1;
      while (end < to && !isCollapsible(data.charCodeAt(end))) end++;
      // Single spaces inside a clean stretch need no run of their own.
      while (end + 1 < to && data.charCodeAt(end) === SPACE && !isCollapsible(data.charCodeAt(end + 1))) {
        end += 2;
        while (end < to && !isCollapsible(data.charCodeAt(end))) end++;
      }
      this.#keepPending();
      this.#keep(node, i, data.slice(i, end), isLink);
      i = end;
    }
  }

  addPreserved(node: Text, data: string, from: number, to: number, isLink: boolean): void {
    let i = from;
    while (i < to) {
      const lineEnd = data.indexOf('\n', i);
      const end = lineEnd < 0 || lineEnd >= to ? to : lineEnd;
      const line = data.slice(i, end);
      if (line.trim() !== '') {
        this.#keepPending();
        this.#keep(node, i, line, isLink);
      }
      if (end < to) this.breakLine();
      i = end + 1;
    }
  }

  breakLine(): void {
    this.#space = null;
    this.#atLineStart = true;
    if (!this.isEmpty) this.#breaks = 1;
  }

  finish(element: Element): Segment | null {
    const text = this.#parts.join('');
    if (text.trim() === '') return null;
    return {
      element,
      text,
      starts: this.#starts,
      nodes: this.#nodes,
      offsets: this.#offsets,
      linkUnits: this.#linkUnits,
    };
  }

  #keepPending(): void {
    if (this.#breaks > 0) {
      // A line break has no text node; it lies between two runs.
      this.#parts.push('\n');
      this.#length++;
      this.#breaks = 0;
    }
    const space = this.#space;
    if (space) this.#keep(space.node, space.offset, ' ', false);
    this.#space = null;
  }

  #keep(node: Text, offset: number, text: string, isLink: boolean): void {
    const last = this.#starts.length - 1;
    const lastStart = this.#starts[last] ?? 0;
    const continues =
      last >= 0 &&
      this.#nodes[last] === node &&
      (this.#offsets[last] ?? 0) + (this.#length - lastStart) === offset &&
      !this.#endsWithBreak();
    if (!continues) {
      this.#starts.push(this.#length);
      this.#nodes.push(node);
      this.#offsets.push(offset);
    }
    this.#parts.push(text);
    this.#length += text.length;
    if (isLink) this.#linkUnits += text.length;
    this.isEmpty = false;
    this.#atLineStart = false;
  }

  #endsWithBreak(): boolean {
    return this.#parts.at(-1) === '\n';
  }
}

function isCollapsible(unit: number): boolean {
  return unit === SPACE || unit === LINE_FEED || unit === TAB || unit === RETURN || unit === FORM_FEED;
}
