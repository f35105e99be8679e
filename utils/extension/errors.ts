/** Expected failures of the extension's own machinery, and the one place where the others are reported. */

/** Messages of a script whose extension was updated, removed or switched off; nothing is wrong with it. */
const GONE = /Extension context invalidated|extension context was destroyed|can't access dead object/i;
/** Nobody listens on the other side: no content script on that page, no popup open, or a background ended over its answer. */
const NOBODY = /Receiving end does not exist|Could not establish connection|message (?:port|channel) closed/i;

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** True if the extension was updated or removed under a running content script. */
export function isExtensionGone(error: unknown): boolean {
  return GONE.test(messageOf(error));
}

/** True if a message had no receiver, which for a broadcast or a bare page is ordinary. */
export function isNobodyThere(error: unknown): boolean {
  return NOBODY.test(messageOf(error));
}

/**
 * Reports an error nobody expected. Never carries page text.
 * @param when - what was being done, as a phrase: "annotating"
 */
export function report(error: unknown, when: string): void {
  if (isExtensionGone(error)) console.info('[isnad] the extension was updated; reload the page to go on');
  else console.error(`[isnad] while ${when}:`, error);
}
