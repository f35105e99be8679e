/**
 * Notices what a page changes after it was read: one observer, one set of changed elements, one callback when the page
 * is idle. A page that changes without end (tickers, players, storms) is asked less and less often.
 */

import { isBlockTag } from './layout.ts';

/** Chosen: two frames' worth of typing pause; late paragraphs appear at once for the eye. */
const SETTLE_MS = 150;
/** Chosen: the slowest pace under a storm. */
const MAX_SETTLE_MS = 5_000;
/** A batch within this time of the last one counts as a storm. Chosen: ordinary late content comes in fewer. */
const CALM_MS = 1_000;
/** More changed elements than this are not told apart: "everything may have changed". */
const MAX_ELEMENTS = 2_000;
/** Attributes by which pages show and hide text. `class` and `style` are left out: animations change them all the time. */
const ATTRIBUTES = ['hidden', 'open', 'aria-hidden', 'aria-expanded', 'dir'];

/** Clock and idle time; tests bring their own. */
export interface Scheduler {
  now(): number;
  /** Runs once after `delayMs` and then in the next idle time. Returns the canceller. */
  later(run: () => void, delayMs: number): () => void;
}

export interface WatchOptions {
  readonly root: Node;
  /** Changes under these nodes are ours and of no interest. */
  isOwn(node: Node): boolean;
  /** The page's address, as far as another one means another page. */
  address(): string;
  /**
   * Elements that are new or whose own text changed, or that lost children; null: too many to tell apart, or another
   * page.
   */
  onChange(changed: ReadonlySet<Element> | null): void;
  /** The address changed. Comes before an `onChange(null)`, with or without changes of the page. */
  onNavigate(): void;
  readonly signal: AbortSignal;
  readonly scheduler: Scheduler;
}

/** Watches until the signal aborts. The returned function asks for an early look (after a hint such as popstate). */
export function watchPage(options: WatchOptions): () => void {
  const { root, scheduler, signal } = options;
  let changed: Set<Element> | null = new Set();
  let cancel: (() => void) | null = null;
  let address = options.address();
  let settleMs = SETTLE_MS;
  let lastFlush = Number.NEGATIVE_INFINITY;

  const flush = () => {
    cancel = null;
    const now = scheduler.now();
    settleMs = now - lastFlush < settleMs + CALM_MS ? Math.min(settleMs * 2, MAX_SETTLE_MS) : SETTLE_MS;
    lastFlush = now;
    const batch = changed;
    changed = new Set();
    const here = options.address();
    if (here !== address) {
      address = here;
      options.onNavigate();
      // Even if nothing was seen to change: it may have, before this watch began or in an earlier batch.
      options.onChange(null);
    } else if (batch === null || batch.size > 0) options.onChange(batch);
  };
  const schedule = () => {
    if (!cancel && !signal.aborted) cancel = scheduler.later(flush, settleMs);
  };

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (options.isOwn(record.target)) continue;
      for (const element of concernedBy(record, options)) {
        if (changed && changed.size >= MAX_ELEMENTS) changed = null;
        changed?.add(element);
        schedule();
      }
    }
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel?.();
  });
  return schedule;
}

/** The browser's own clock and idle time. */
export function idleScheduler(view: Window & typeof globalThis): Scheduler {
  return {
    now: () => view.performance.now(),
    later(run, delayMs) {
      let idle: number | undefined;
      const timer = view.setTimeout(() => {
        // Old Safari has no idle callback; a task of its own is the next best.
        if (!view.requestIdleCallback) return run();
        idle = view.requestIdleCallback(run, { timeout: 1_000 });
      }, delayMs);
      return () => {
        view.clearTimeout(timer);
        if (idle !== undefined) view.cancelIdleCallback(idle);
      };
    },
  };
}

/**
 * The smallest elements to read again. A paragraph added to an article concerns the paragraph, not the article; one
 * taken away concerns nobody's text but must be noticed; text or inline elements concern the element they stand in.
 */
function concernedBy(record: MutationRecord, options: WatchOptions): Element[] {
  const target = record.target instanceof Element ? record.target : record.target.parentElement;
  if (!target) return [];
  if (record.type !== 'childList') return [target];
  const added = [...record.addedNodes].filter((node) => !options.isOwn(node));
  const removed = [...record.removedNodes].filter((node) => !options.isOwn(node));
  // Our card's host coming or going is no change of the page.
  if (added.length + removed.length === 0) return [];
  if (![...added, ...removed].every(isBlockOrBlank)) return [target];
  const elements = added.filter((node) => node instanceof Element);
  // A removed element is itself noticed: the reader drops what is no longer on the page.
  return elements.length > 0 ? elements : removed.filter((node) => node instanceof Element);
}

function isBlockOrBlank(node: Node): boolean {
  if (node instanceof Element) return isBlockTag(node);
  return node.nodeType === Node.COMMENT_NODE || node.textContent?.trim() === '';
}
