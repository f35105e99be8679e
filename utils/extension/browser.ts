/**
 * The one door to the browser's extension API: the browser's own object, which gives promises in Manifest V3 on both
 * sides. No polyfill: it would be a tenth of what every news page loads, and all it does for us is to let listeners of
 * messages answer by promise in Chrome before 148; messaging.ts answers by `sendResponse` instead.
 *
 * Not `globalThis.browser` where there is one: in an older Chrome a page's `<form id="browser">` would be taken for it.
 */
import type { Browser } from 'webextension-polyfill';
import type { Browser as WxtBrowser } from 'wxt/browser';

/** Typed as Firefox has it; what only Chrome has is asked for below. */
export const browser = Reflect.get(globalThis, import.meta.env.FIREFOX ? 'browser' : 'chrome') as Browser;

/** Chrome's side panel; undefined where there is none (Firefox has `browser.sidebarAction` instead). */
export function sidePanel(): typeof WxtBrowser.sidePanel | undefined {
  return (browser as unknown as { sidePanel?: typeof WxtBrowser.sidePanel }).sidePanel;
}
