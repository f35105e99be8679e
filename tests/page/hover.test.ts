// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPointer } from '@/utils/page/hover.ts';
import type { Box } from '@/utils/page/place.ts';

const mentionAt = vi.fn<(x: number, y: number) => number | null>();
const mentionIn = vi.fn<(element: Element) => number | null>();
const open = vi.fn();
const close = vi.fn();
let corridor: Box | null;
let abort: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren(document.createElement('p'), document.createElement('isnad-card'));
  corridor = null;
  // The words at x 0–99 are mention 0, at 100–199 mention 1, beyond there is nothing.
  mentionAt.mockImplementation((x) => (x < 200 ? Math.floor(x / 100) : null));
  mentionIn.mockReturnValue(null);
  abort = new AbortController();
  watchPointer({
    document,
    mentionAt,
    mentionIn,
    isOwn: (target) => target instanceof Element && target.localName === 'isnad-card',
    corridor: () => corridor,
    open,
    close,
    signal: abort.signal,
  });
});
afterEach(() => {
  abort.abort();
  vi.useRealTimers();
});

function point(type: string, x: number, more: object = {}, target: string = 'p'): void {
  const event = new PointerEvent(type, { bubbles: true, clientX: x, clientY: 5, ...more });
  document.querySelector(target)?.dispatchEvent(event);
}
/** A move, seen at the next frame. */
function move(x: number, more: object = {}, target?: string): void {
  point('pointermove', x, more, target);
  vi.advanceTimersByTime(20);
}

describe('hover', () => {
  test('opens after a rest, not at once and not when the pointer only crosses', () => {
    move(50);
    vi.advanceTimersByTime(200);
    expect(open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60);
    expect(open).toHaveBeenCalledExactlyOnceWith(0, false);
    open.mockReset();
    move(150);
    vi.advanceTimersByTime(100);
    move(500);
    vi.advanceTimersByTime(1_000);
    expect(open).not.toHaveBeenCalled();
  });

  test('asks again what stands under the pointer when the time has come: marks may have been replaced', () => {
    move(50);
    mentionAt.mockReturnValue(7);
    vi.advanceTimersByTime(300);
    expect(open).toHaveBeenCalledExactlyOnceWith(7, false);
    open.mockReset();
    move(150);
    mentionAt.mockReturnValue(null);
    vi.advanceTimersByTime(300);
    expect(open).not.toHaveBeenCalled();
  });

  test('a finger and a pressed button do not hover', () => {
    move(50, { pointerType: 'touch' });
    move(50, { buttons: 1 });
    vi.advanceTimersByTime(1_000);
    expect(open).not.toHaveBeenCalled();
  });

  test('closes with patience, and not if the pointer comes back or reaches the card', () => {
    corridor = { left: 0, right: 300, top: 0, bottom: 50 };
    move(500);
    vi.advanceTimersByTime(200);
    expect(close).not.toHaveBeenCalled();
    move(250);
    vi.advanceTimersByTime(1_000);
    move(500);
    move(500, {}, 'isnad-card');
    vi.advanceTimersByTime(1_000);
    expect(close).not.toHaveBeenCalled();
    move(500);
    vi.advanceTimersByTime(300);
    expect(close).toHaveBeenCalledExactlyOnceWith('left');
  });

  test('a pointer that leaves the window opens nothing more and closes what hover opened', () => {
    move(50);
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    vi.advanceTimersByTime(1_000);
    expect(open).not.toHaveBeenCalled();
    expect(close).not.toHaveBeenCalled();
    corridor = { left: 0, right: 300, top: 0, bottom: 50 };
    move(50);
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    vi.advanceTimersByTime(300);
    expect(close).toHaveBeenCalledExactlyOnceWith('left');
  });
});

describe('presses and keys', () => {
  test('a click on a mention pins its card; with another button or on our card it does not', () => {
    point('click', 50);
    expect(open).toHaveBeenCalledExactlyOnceWith(0, true);
    open.mockReset();
    point('click', 50, { button: 2 });
    point('click', 50, {}, 'isnad-card');
    point('click', 500);
    expect(open).not.toHaveBeenCalled();
  });

  test('a press elsewhere closes, one on a mention or on the card does not', () => {
    point('pointerdown', 50);
    point('pointerdown', 500, {}, 'isnad-card');
    expect(close).not.toHaveBeenCalled();
    point('pointerdown', 500);
    expect(close).toHaveBeenCalledExactlyOnceWith('outside');
  });

  test('Esc closes, other keys do not', () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(close).not.toHaveBeenCalled();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(close).toHaveBeenCalledExactlyOnceWith('escape');
  });
});

test('nothing is heard after the end, and what was waiting is dropped', () => {
  move(50);
  abort.abort();
  vi.advanceTimersByTime(1_000);
  point('click', 50);
  expect(open).not.toHaveBeenCalled();
});
