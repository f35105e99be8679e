import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hullOf, placeCard } from '@/utils/page/place.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 340, height: 300 };
const at = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('placeCard', () => {
  test('below, at the mention’s starting edge', () => {
    expect(placeCard(at(100, 100), card, viewport, 'ltr')).toMatchObject({ side: 'below', left: 100, top: 128 });
    expect(placeCard(at(600, 100), card, viewport, 'rtl')).toMatchObject({ side: 'below', left: 340, top: 128 });
  });

  test('above where there is more room there', () => {
    expect(placeCard(at(100, 700), card, viewport, 'ltr')).toMatchObject({ side: 'above', top: 392 });
  });

  test('never on the mention, always in view', () => {
    const box = fc.record({
      left: fc.nat(950),
      top: fc.nat(780),
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.integer({ min: 10, max: 60 }),
    });
    const sizes = fc.record({ width: fc.constant(340), height: fc.integer({ min: 80, max: 900 }) });
    fc.assert(
      fc.property(
        box,
        sizes,
        fc.constantFrom('ltr' as const, 'rtl' as const),
        ({ left, top, width, height }, size, dir) => {
          const mention = { left, top, right: left + width, bottom: top + height };
          const placed = placeCard(mention, size, viewport, dir);
          const shown = Math.min(size.height, placed.maxHeight);
          expect(placed.top + shown <= mention.top || placed.top >= mention.bottom).toBe(true);
          expect(placed.left).toBeGreaterThanOrEqual(0);
          expect(placed.left + size.width).toBeLessThanOrEqual(viewport.width);
          if (placed.maxHeight > 0) expect(placed.top + shown).toBeLessThanOrEqual(viewport.height);
        },
      ),
    );
  });
});

test('hullOf: around all boxes; null for none', () => {
  expect(hullOf([at(0, 0), at(100, 50)])).toEqual({ left: 0, top: 0, right: 180, bottom: 70 });
  expect(hullOf([])).toBeNull();
});
