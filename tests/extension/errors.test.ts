import { expect, test } from 'vitest';
import { isExtensionGone, isNobodyThere } from '@/utils/extension/errors.ts';

test('expected errors are told from others', () => {
  expect(isExtensionGone(new Error('Extension context invalidated.'))).toBe(true);
  expect(isNobodyThere(new Error('Could not establish connection. Receiving end does not exist.'))).toBe(true);
  expect(isExtensionGone(new Error('quota exceeded'))).toBe(false);
  expect(isNobodyThere('quota exceeded')).toBe(false);
});
