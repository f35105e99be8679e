/** Hands a text or a picture to the reader as a file. Needs no permission: the page offers it as a link does. */

/**
 * Chosen: Firefox reads the address after the click, when the page's turn is over, and a large file takes a while; what
 * is kept longer than needed is freed when the page is closed.
 */
const REVOKE_AFTER_MS = 60_000;

/**
 * Offers the content under this name.
 * @param name - with its ending; the browser itself replaces what a file system refuses
 * @param type - e.g. "text/csv"; a text is always written as UTF-8 and says so
 */
export function downloadFile(name: string, type: string, content: string | Blob): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  // Firefox follows only links that are in a document.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
