/**
 * Pointer, focus and tap on mentions → "open this one", "close". Knows nothing of cards: asks where they stand.
 *
 * Hover opens with intent (the pointer rests on a mention) and closes with patience (it may travel to the card).
 */
import type { Box } from './place.ts';
import { holds } from './place.ts';

/** Chosen: below 200 ms cards pop up while the pointer only crosses the text. */
const INTENT_MS = 250;
/** Chosen: time to come back after leaving both mention and card. */
const PATIENCE_MS = 300;

export interface HoverOptions {
  readonly document: Document;
  /** Index of the mention at a point of the viewport, or null. */
  mentionAt(x: number, y: number): number | null;
  /** Index of the first mention in a focused element (a link), or null. */
  mentionIn(element: Element): number | null;
  /** True for our own host: inside it nothing closes. */
  isOwn(target: EventTarget | null): boolean;
  /** The box from mention to card over which the pointer may travel; null while no card is open. */
  corridor(): Box | null;
  /** pinned: opened on purpose (tap or click); it stays until it is closed on purpose. */
  open(mention: number, pinned: boolean): void;
  /** The pointer left (closes what hover opened), or the reader clicked elsewhere or pressed Esc (closes everything). */
  close(why: 'left' | 'outside' | 'escape'): void;
  readonly signal: AbortSignal;
}

/** Listens until the signal aborts. All listeners are passive: no event of the page is stopped or changed. */
export function watchPointer(options: HoverOptions): void {
  const { document, signal } = options;
  const view = document.defaultView;
  if (!view) return;
  let candidate: number | null = null;
  let opening: number | undefined;
  let closing: number | undefined;
  let frame: number | undefined;
  let latest: PointerEvent | null = null;

  /** @param again - finds the mention anew when the time has come: the marks may have been replaced meanwhile */
  const aim = (mention: number | null, again?: () => number | null) => {
    if (mention === candidate) return;
    candidate = mention;
    view.clearTimeout(opening);
    if (!again || mention === null) return;
    opening = view.setTimeout(() => {
      candidate = again();
      if (candidate !== null) options.open(candidate, false);
    }, INTENT_MS);
  };
  const stay = () => {
    view.clearTimeout(closing);
    closing = undefined;
  };
  const leave = () => {
    closing ??= view.setTimeout(() => {
      closing = undefined;
      options.close('left');
    }, PATIENCE_MS);
  };
  const look = (x: number, y: number, target: EventTarget | null) => {
    frame = undefined;
    if (options.isOwn(target)) {
      aim(null);
      return stay();
    }
    const mention = options.mentionAt(x, y);
    const corridor = options.corridor();
    // On the way to the card other mentions do not open: the reader means the card.
    const isTravelling = corridor !== null && holds(corridor, x, y);
    aim(
      isTravelling && mention !== candidate ? null : mention,
      () => latest && options.mentionAt(latest.clientX, latest.clientY),
    );
    if (!corridor) return;
    if (isTravelling || mention !== null) stay();
    else leave();
  };

  const on = <T extends Event>(type: string, listener: (event: T) => void) =>
    document.addEventListener(type, listener as (event: Event) => void, { capture: true, passive: true, signal });

  on<PointerEvent>('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    latest = event;
    // One look a frame, at where the pointer is by then, not where it was when the frame was asked for.
    frame ??= view.requestAnimationFrame(() => {
      if (latest) look(latest.clientX, latest.clientY, latest.target);
    });
  });
  on<PointerEvent>('pointerdown', (event) => {
    aim(null);
    if (options.isOwn(event.target)) return;
    // A press on a mention is answered by its click; anywhere else it closes.
    if (options.mentionAt(event.clientX, event.clientY) === null) options.close('outside');
  });
  on<PointerEvent>('click', (event) => {
    if (options.isOwn(event.target) || event.button !== 0 || isSelecting(view)) return;
    const mention = options.mentionAt(event.clientX, event.clientY);
    if (mention !== null) options.open(mention, true);
  });
  on<FocusEvent>('focusin', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || options.isOwn(target) || !target.matches(':focus-visible')) return;
    aim(options.mentionIn(target), () => options.mentionIn(target));
  });
  on<FocusEvent>('focusout', (event) => {
    if (options.isOwn(event.target)) return;
    aim(null);
    if (options.corridor()) leave();
  });
  // Out of the window no pointer moves: without this the card would stay until it comes back.
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      latest = null;
      aim(null);
      if (options.corridor()) leave();
    },
    { passive: true, signal },
  );
  on<KeyboardEvent>('keydown', (event) => {
    if (event.key === 'Escape') options.close('escape');
  });
  signal.addEventListener('abort', () => {
    view.clearTimeout(opening);
    view.clearTimeout(closing);
    if (frame !== undefined) view.cancelAnimationFrame(frame);
  });
}

/** Selecting words ends with a click too; the card would cover what was selected. */
function isSelecting(view: Window): boolean {
  return view.getSelection()?.isCollapsed === false;
}
