import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareSpans, type Span } from '@/utils/core/model/span.ts';
import { caretAt, isOnBoxes, spansAt } from '@/utils/page/hit-test.ts';

describe('caretAt', () => {
  const node = { nodeType: 3 } as Node;

  test('asks caretPositionFromPoint first', () => {
    const document = {
      caretPositionFromPoint: (x: number, y: number) => ({ offsetNode: node, offset: x + y }),
      caretRangeFromPoint: () => null,
    };
    expect(caretAt(document, 2, 3)).toEqual({ node, offset: 5 });
  });

  test('falls back to caretRangeFromPoint', () => {
    const range = { startContainer: node, startOffset: 7 } as unknown as Range;
    expect(caretAt({ caretRangeFromPoint: () => range }, 0, 0)).toEqual({ node, offset: 7 });
  });

  test('null off the text', () => {
    expect(caretAt({ caretPositionFromPoint: () => null }, 0, 0)).toBeNull();
    expect(caretAt({}, 0, 0)).toBeNull();
  });
});

describe('spansAt', () => {
  const spans: Span[] = [
    { start: 0, end: 20 },
    { start: 5, end: 9 },
    { start: 12, end: 14 },
    { start: 30, end: 34 },
  ];
  const cases: [string, number, number[]][] = [
    ['innermost first', 6, [1, 0]],
    ['an outer span reaches past an inner one that ended', 10, [0]],
    ['edges count, as a caret stands between letters', 20, [0]],
    ['touching the start', 30, [3]],
    ['between two', 25, []],
    ['before all', -1, []],
    ['after all', 99, []],
  ];
  test.each(cases)('%s', (_name, offset, expected) => expect(spansAt(spans, offset)).toEqual(expected));

  test('equals looking at every span', () => {
    const span = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 15 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 25 }), fc.nat(80), (unsorted, offset) => {
        const sorted = unsorted.toSorted(compareSpans);
        const naive = sorted.flatMap((one, i) => (one.start <= offset && offset <= one.end ? [i] : []));
        expect(spansAt(sorted, offset).toSorted((a, b) => a - b)).toEqual(naive);
      }),
    );
  });
});

test('isOnBoxes: inside, on the slack, outside, and on the second line', () => {
  const boxes = [
    { left: 100, right: 200, top: 10, bottom: 30 },
    { left: 0, right: 40, top: 30, bottom: 50 },
  ] as DOMRectReadOnly[];
  expect(isOnBoxes(boxes, 150, 20)).toBe(true);
  expect(isOnBoxes(boxes, 201, 31)).toBe(true);
  expect(isOnBoxes(boxes, 20, 45)).toBe(true);
  expect(isOnBoxes(boxes, 60, 45)).toBe(false);
  expect(isOnBoxes([], 0, 0)).toBe(false);
});
