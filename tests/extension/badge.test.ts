import { expect, test } from 'vitest';
import { badgeText } from '@/utils/extension/badge.ts';

test.each([
  [0, ''],
  [null, ''],
  [7, '7'],
  [999, '999'],
  [1_250, '1k'],
])('badge of %s is "%s"', (count, text) => expect(badgeText(count)).toBe(text));
