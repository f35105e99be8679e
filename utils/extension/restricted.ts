/** Pages no extension may read, so that the popup can say so instead of failing. */

/** Stores keep all extensions out of their own pages. */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
]);

/**
 * True for pages that cannot be annotated: the browser's own, extension stores, PDF files, anything but http(s) and
 * local files. An address the browser does not tell (undefined) is not restricted: without a permission we cannot know.
 */
export function isRestricted(url: string | undefined): boolean {
  if (!url) return false;
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return true;
  }
  if (!['http:', 'https:', 'file:'].includes(address.protocol)) return true;
  if (/\.pdf$/i.test(address.pathname)) return true;
  if (address.hostname === 'chrome.google.com') return address.pathname.startsWith('/webstore');
  return CLOSED_HOSTS.has(address.hostname);
}
