/**
 * What 'webextension-polyfill' is in the content script (wxt.config.ts): the browser's own object. The polyfill is a
 * tenth of what every news page would load, and all it could do there is to let listeners of messages answer by promise
 * in Chrome before 148; messaging.ts answers by `sendResponse`.
 *
 * Not `globalThis.browser` where there is `chrome`: a page's `<form id="browser">` would be taken for it.
 */
export default Reflect.get(globalThis, import.meta.env.FIREFOX ? 'browser' : 'chrome');
