/** Firefox's private windows, through its own window: BiDi does not list the extension's pages in them. */
import { inFirefoxChrome } from './firefox-chrome.mjs';

/** Lets the extension into private windows, which Firefox asks the reader for, opens one on a page of it; its text. */
export async function textInPrivateWindow(session, address) {
  const id = JSON.stringify(session.extensionId);
  const url = JSON.stringify(`${session.extensionOrigin}${address}`);
  await inFirefoxChrome(
    session,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      const addon = await AddonManager.getAddonByID(${id});
      await addon.disable();
      await addon.enable();
      await WebExtensionPolicy.getByID(${id}).readyPromise;
      const view = OpenBrowserWindow({ private: true });
      await new Promise((resolve) => view.addEventListener('load', resolve, { once: true }));
      await view.delayedStartupPromise;
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      view.gBrowser.selectedTab = view.gBrowser.addTab(${url}, { triggeringPrincipal });
    })()`,
  );
  return () => inFirefoxChrome(session, READ);
}

/** The text of the extension's page in any window; "" while there is none. */
const READ = `(async () => {
  for (const view of Services.wm.getEnumerator('navigator:browser')) {
    for (const browser of view.gBrowser.browsers) {
      if (!browser.currentURI.spec.startsWith('moz-extension:')) continue;
      const name = 'isnad-test-' + Math.random();
      const said = new Promise((resolve) => {
        browser.messageManager.addMessageListener(name, ({ data }) => resolve(data));
        setTimeout(() => resolve(''), 2000);
      });
      const script = 'sendAsyncMessage("' + name + '", content.document.body?.innerText ?? "")';
      browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      return said;
    }
  }
  return '';
})()`;
