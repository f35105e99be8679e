/** The mentions on the page: painted, found under the pointer, scrolled to, measured. */
import type { Mention } from '@/utils/core/model/mention.ts';
import type { Span } from '@/utils/core/model/span.ts';
import type { Highlighter, Mark } from './highlighter.ts';
import { caretAt, isOnBoxes, spansAt } from './hit-test.ts';
import { lookOf, type ReadingLook, type Theme, variantsOf } from './looks.ts';
import type { PageText } from './page-text.ts';
import { themeOf } from './theme.ts';

/** Chosen: long enough to be found by the eye after a jump. */
const FLASH_MS = 1_600;

/** Where something stands: the index of a mention, or a span of the page's text. */
export type Place = number | Span;

/** A statement or fact to be marked. */
export interface ReadingMark extends Span {
  readonly look: ReadingLook;
}

export class MarkedPage {
  mentions: readonly Mention[] = [];
  private spans: readonly ReadingMark[] = [];
  theme: Theme = 'light';
  private pageText: PageText | null = null;
  private focused: Place | null = null;

  constructor(
    private readonly view: Window,
    private readonly highlighter: Highlighter,
  ) {}

  /**
   * Shows these mentions from now on.
   * @param mentions - spans of `pageText`, in text order, longer first
   * @param root - the article's element, whose ground decides the colours
   * @param spans - statements and facts, if they are to be marked
   */
  show(
    mentions: readonly Mention[],
    pageText: PageText,
    root: Element,
    isPainted: boolean,
    spans: readonly ReadingMark[] = [],
  ): void {
    // Before the old spans go: a repaint leaves the emphasis alone, and its timer would no longer know it.
    this.focus(null);
    this.mentions = mentions;
    this.spans = spans;
    this.pageText = pageText;
    this.theme = themeOf(root, this.view);
    if (isPainted) this.paint();
    else this.erase();
  }

  paint(): void {
    const variants = variantsOf(this.mentions);
    const marks: Mark[] = [];
    const add = (at: Place, look: Mark['look'], variant: Mark['variant'] = 'normal') => {
      const range = this.staticRange(at);
      if (range) marks.push({ range, look, variant });
    };
    this.mentions.forEach((mention, i) => add(i, lookOf(mention.entityType), variants[i]));
    for (const span of this.spans) add(span, span.look);
    this.highlighter.paint(marks, this.theme);
  }

  erase(): void {
    this.highlighter.erase();
  }

  /** Registers the marks again if the page dropped them. */
  restore(): void {
    this.highlighter.restore();
  }

  /** Index of the innermost mention whose painted box holds the point, or null. */
  mentionAt(x: number, y: number): number | null {
    const caret = caretAt(this.view.document, x, y);
    const offset = caret && this.pageText?.offsetOf(caret.node, caret.offset);
    if (offset === null || offset === undefined) return null;
    return spansAt(this.mentions, offset).find((i) => isOnBoxes(this.boxesOf(i), x, y)) ?? null;
  }

  /** Index of the first mention inside the element, or null. */
  mentionIn(element: Element): number | null {
    if (element.childElementCount > 20) return null; // a region that took focus, not a link
    const i = this.mentions.findIndex((_mention, at) => {
      const node = this.staticRange(at)?.startContainer;
      return node !== undefined && element.contains(node);
    });
    return i < 0 ? null : i;
  }

  /** Painted boxes of a mention or span, in viewport pixels; [] if it is not displayed. */
  boxesOf(i: Place): DOMRect[] {
    const points = this.staticRange(i);
    if (!points || !points.startContainer.isConnected || !points.endContainer.isConnected) return [];
    const range = this.view.document.createRange();
    try {
      range.setStart(points.startContainer, points.startOffset);
      range.setEnd(points.endContainer, points.endOffset);
    } catch {
      // The text was shortened and the watcher has not come round yet.
      return [];
    }
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  }

  /** Emphasises one mention, or with null none. */
  focus(i: Place | null): void {
    this.focused = i;
    this.highlighter.focus(i === null ? null : this.staticRange(i));
  }

  /** Brings a mention to the middle of the view, unless it is well in view already. */
  scrollTo(i: Place): void {
    const box = this.boxesOf(i)[0];
    const element = this.staticRange(i)?.startContainer.parentElement;
    const { innerHeight } = this.view;
    if (box && box.top > innerHeight * 0.1 && box.bottom < innerHeight * 0.75) return;
    // At once: the card must know where the mention stands, and motion is not everybody's friend.
    element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  }

  /** Emphasises a mention for a moment, unless something else is emphasised meanwhile. */
  flash(i: Place): void {
    this.focus(i);
    this.view.setTimeout(() => {
      if (this.focused === i) this.focus(null);
    }, FLASH_MS);
  }

  private staticRange(at: Place): StaticRange | null {
    const span = typeof at === 'number' ? this.mentions[at] : at;
    const points = span && this.pageText ? this.pageText.toStaticRange(span) : null;
    return points ? new StaticRange(points) : null;
  }
}
