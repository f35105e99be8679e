import { expect, test } from 'vitest';
import { isExtensionGone, isNobodyThere } from '@/utils/extension/errors.ts';

test('expected errors are told from others', () => {
  expect(isExtensionGone(new Error('Extension context invalidated.'))).toBe(true);
  expect(isNobodyThere(new Error('Could not establish connection. Receiving end does not exist.'))).toBe(true);
  // Chrome, where the background was ended over its answer
  const ended =
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';
  expect(isNobodyThere(new Error(ended))).toBe(true);
  expect(isNobodyThere(new Error('The message port closed before a response was received.'))).toBe(true);
  expect(isExtensionGone(new Error('quota exceeded'))).toBe(false);
  expect(isNobodyThere('quota exceeded')).toBe(false);
});
