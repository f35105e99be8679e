/** Words of pages made harmless as text: an export is opened in programs that give characters a meaning of their own. */

/** Controls, and what changes the direction of everything after it. Marks of one letter's direction stay (LRM, RLM, ALM). */
// oxlint-disable-next-line no-control-regex -- it is what this is about
const HARMFUL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb]/gu;
/** Invisible at either end: nothing may hide a first "=". */
const EDGE =
  /^[\s\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]+|[\s\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]+$/gu;
/** Half a character: no encoding can write it. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text on one line, without controls and without characters that turn the direction of what follows. */
export function plainLine(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(HARMFUL, '')
    .replace(EDGE, '');
}

/** The address if a reader may be sent there (http, https), normalised and in ASCII; null for any other. */
export function safeAddress(url: string | null): string | null {
  const parts = /^(https?):\/\/([^\s<>"'`\\()|]+)$/iu.exec(plainLine(url ?? ''));
  if (!parts) return null;
  return encodeURI(`${parts[1]?.toLowerCase()}://${parts[2]}`).replaceAll('%25', '%');
}
