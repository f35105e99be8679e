/**
 * Firefox's own window, reached by BiDi's privileged scope: the toolbar button and the background page are there.
 * These are internals of Firefox and of puppeteer-core; both are what the tests of a pinned version may lean on.
 */
import { pause } from './page.mjs';

async function windowContext(session) {
  const { result } = await session.browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const found = result.contexts.find((context) => context.url.endsWith('browser.xhtml'));
  if (!found) throw new Error('Firefox has no window');
  return found.context;
}

/** Evaluates privileged JavaScript in Firefox's window; promises are awaited. Returns the BiDi value. */
export async function inFirefoxChrome(session, expression) {
  const context = await windowContext(session);
  const { result } = await session.browser.connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context },
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

/** Presses the extension's toolbar button and then, in its popup, the element that `selector` names. */
export async function pressFirefoxButton(session, selector) {
  await inFirefoxChrome(session, `document.querySelector('#unified-extensions-button').click()`);
  await untilTrue(session, `!!document.querySelector('.unified-extensions-item-action-button')`);
  await inFirefoxChrome(session, `document.querySelector('.unified-extensions-item-action-button').click()`);
  await untilTrue(
    session,
    `!!document.querySelector('.webextension-popup-browser, panelview browser[webextension-view-type="popup"]')`,
  );
  // The popup's document lives in another process: a click by coordinates is out of reach, a task in it is not.
  await untilTrue(
    session,
    `(async () => {
      const browser = document.querySelector('.webextension-popup-browser, panelview browser[webextension-view-type="popup"]');
      return SpecialPowersLite(browser, ${JSON.stringify(selector)});
    })()`.replace('SpecialPowersLite', clickInBrowser),
  );
}

/** Source of a function (browser, selector) → true once it has clicked the element in the popup's document. */
const clickInBrowser = `(async (browser, selector) => {
  const { messageManager } = browser;
  if (!messageManager) return false;
  const name = 'isnad-test-' + Math.random();
  const done = new Promise((resolve) => messageManager.addMessageListener(name, ({ data }) => resolve(data)));
  const frame = (name, selector) => {
    const element = content.document.querySelector(selector);
    if (element) element.click();
    sendAsyncMessage(name, Boolean(element));
  };
  messageManager.loadFrameScript('data:,(' + encodeURIComponent(frame.toString()) + ')(' + encodeURIComponent(JSON.stringify(name) + ',' + JSON.stringify(selector)) + ')', false);
  return Promise.race([done, new Promise((resolve) => setTimeout(() => resolve(false), 2000))]);
})`;

async function untilTrue(session, expression) {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await inFirefoxChrome(session, expression)) return;
    await pause(200);
  }
  throw new Error(`never true in Firefox's window: ${expression.slice(0, 200)}`);
}
