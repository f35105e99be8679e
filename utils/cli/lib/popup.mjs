/** The extension's popup, opened as a reader opens it. */
import { openExtensionPage } from './launch.mjs';

/**
 * Presses the toolbar button while `page` is in front, which also grants activeTab for it.
 * @param {import('./launch.mjs').Session} session - Chromium; Firefox's toolbar is out of a test's reach
 * @returns {Promise<import('puppeteer-core').Page>} the popup
 */
export async function pressButton(session, page) {
  const extension = (await session.browser.extensions()).get(session.extensionId);
  await page.bringToFront();
  const isPopup = (target) => target.url().startsWith(`${session.extensionOrigin}/popup.html`);
  const opened = session.browser.waitForTarget(isPopup, { timeout: 15_000 });
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}

/**
 * The popup's page in a tab of its own, following the tab with this id (or the one in front before it).
 * @param {import('./launch.mjs').Session} session
 */
export async function openPopupPage(session, address = '/popup.html', selector = 'main') {
  const popup = await session.browser.newPage();
  await popup.setViewport({ width: 400, height: 600 });
  await openExtensionPage(session, popup, address, selector);
  return popup;
}
