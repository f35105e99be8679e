/** Words that qualify a name: "so-called" before it, "terrorist" after it, even behind a closing mark. */
import { wordSet } from '../linking/words.ts';
import type { Span } from '../model/span.ts';
import type { NamingText } from './use.ts';

/** Agrees with its head in Arabic, also as a dual over two groups: جبهة النصرة الإرهابية, داعش والنصرة الإرهابيين. */
const AFTER = wordSet('الإرهابي الإرهابية الإرهابيين الإرهابيان الإرهابيتين المزعوم المزعومة terrorist terrorists');
const BEFORE = wordSet('المسمى المسماة يسمى تسمى المزعوم المزعومة called calling');
const BEFORE_EN = wordSet('terrorist extremist jihadist islamist');
/** Closing marks and spaces may stand between. */
const GAP = /^[\s\u00a0”“"″»)/’',]{0,3}$/u;

/** The qualifying words next to a name, in text order; [] if there are none. */
export function modifiersOf({ text, phrases }: NamingText, name: Span): Span[] {
  const found: Span[] = [];
  const before = phrases.before(name.start);
  if (before && GAP.test(text.slice(before.end, name.start).replace(/[“«(/‘-]/gu, '')) && isBefore(before.folded)) {
    found.push({ start: before.start, end: before.end });
  }
  const after = phrases.after(name.end);
  if (after && GAP.test(text.slice(name.end, after.start)) && AFTER.has(after.folded)) {
    found.push({ start: after.start, end: after.end });
  }
  return found;
}

function isBefore(folded: string): boolean {
  return BEFORE.has(folded) || BEFORE_EN.has(folded);
}
