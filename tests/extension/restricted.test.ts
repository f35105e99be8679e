import { expect, test } from 'vitest';
import { isRestricted } from '@/utils/extension/restricted.ts';

test.each([
  ['https://sana.sy/1', false],
  ['http://127.0.0.1:8080/x.html', false],
  ['file:///home/reader/page.html', false],
  [undefined, false],
  ['about:blank', true],
  ['chrome://settings', true],
  ['moz-extension://1/popup.html', true],
  ['https://chromewebstore.google.com/detail/x', true],
  ['https://chrome.google.com/webstore/detail/x', true],
  ['https://chrome.google.com/maps', false],
  ['https://addons.mozilla.org/firefox/', true],
  ['https://un.org/docs/resolution.pdf', true],
  ['not an address', true],
])('%s restricted: %s', (url, expected) => expect(isRestricted(url)).toBe(expected));
