/**
 * The one door to the browser's extension API. `wxt/browser` is not the polyfill since WXT 0.20; in Chrome 116–147 the
 * polyfill gives promises and `onMessage` answers by promise, elsewhere it re-exports the native object. In the content
 * script it is the native object itself (native-browser.ts).
 */
import polyfill from 'webextension-polyfill';
import type { Browser as WxtBrowser } from 'wxt/browser';

export const browser = polyfill;

/** Chrome's side panel; undefined where there is none (Firefox has `browser.sidebarAction` instead). */
export function sidePanel(): typeof WxtBrowser.sidePanel | undefined {
  return (browser as unknown as { sidePanel?: typeof WxtBrowser.sidePanel }).sidePanel;
}
