/**
 * Quotation marks of a block, paired.
 *
 * Goal: pair what real pages write: ” as opener, ″ as closer, “ ” « » " ' ‘ ’, brackets and slashes, nested, unclosed.
 * By context, not by glyph: a mark opens if a word follows and no word stands right before it, and the other way round.
 * Counting marks and taking them in pairs was tried first: one odd mark and everything after it is inside out.
 * Cost: linear. A closer looks for its opener only if one is open, and what it skips is gone for good.
 */
import type { Span } from '../model/span.ts';

export type QuoteKind = 'double' | 'guillemet' | 'single' | 'bracket' | 'slash';

/** The words between two marks; `outer` takes the marks in. */
export interface Quote extends Span {
  readonly kind: QuoteKind;
  readonly outer: Span;
  /** False if no closing mark was found: the quotation is then believed to run to the block's end. */
  readonly isClosed: boolean;
}

interface Opener {
  readonly at: number;
  readonly kind: QuoteKind;
}

/** Longest stretch that two slashes set off; more is a path or a list. */
const MAX_SLASHED = 80;

const KINDS: ReadonlyMap<string, QuoteKind> = new Map([
  ...[...'"“”„‟″＂'].map((c) => [c, 'double'] as const),
  ...[...'«»‹›'].map((c) => [c, 'guillemet'] as const),
  ...[..."'‘’‚‛"].map((c) => [c, 'single'] as const),
  ...[...'()'].map((c) => [c, 'bracket'] as const),
  ['/', 'slash'],
]);
const MARKS = /["“”„‟″＂«»‹›'‘’‚‛()/]/g;

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** What may stand before an opening mark. */
const BEFORE_OPENER = /[\s\u00a0.…:،,;؛\-–—ـ([«“"‘„/،؟?!\u200e\u200f]/u;
const AFTER_CLOSER = /[\s\u00a0.…:،,;؛\-–—)\]»”"’″؟?!/]/u;
/** One-letter words that are written on to the next: و”المعارضة”. */
const CLITIC = /[وفبلك]/;

/** Every pair of marks in `text` from `start` to `end`, in order of the opening mark, the outer one first. */
export function findQuotes(text: string, start: number, end: number): Quote[] {
  const found: Quote[] = [];
  const open: Opener[] = [];
  const isOpen: Record<QuoteKind, number> = { double: 0, guillemet: 0, single: 0, bracket: 0, slash: 0 };
  // On a slice: in the whole text the search for the next mark would leave the block and run to the end.
  for (const m of text.slice(start, end).matchAll(MARKS)) {
    const at = start + m.index;
    const kind = KINDS.get(m[0]) ?? 'double';
    const side = sideOf(text, at, start, end, kind, isOpen[kind] > 0);
    if (side === 'open') {
      open.push({ at, kind });
      isOpen[kind]++;
    } else if (side === 'close' && isOpen[kind] > 0) {
      if (kind === 'single' && open.at(-1)?.kind !== 'single') continue; // an apostrophe inside another quotation
      const opener = popTo(open, isOpen, kind);
      if (kind === 'slash' && at - opener.at > MAX_SLASHED) continue;
      found.push({
        start: opener.at + 1,
        end: at,
        kind,
        outer: { start: opener.at, end: at + 1 },
        isClosed: true,
      });
    }
  }
  for (const kind of ['double', 'guillemet', 'bracket'] as const) {
    const first = open.find((o) => o.kind === kind);
    if (!first) continue;
    const next = found.find((q) => q.kind === kind && q.start > first.at)?.outer.start ?? end;
    found.push(unclosed(text, first, next, end));
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The quotations that stand in no other one, of the kinds that quote. Brackets only where the text quotes with them. */
export function outermost(quotes: readonly Quote[], withBrackets: boolean): Quote[] {
  const kept: Quote[] = [];
  let until = -1;
  for (const q of quotes) {
    if (q.kind === 'slash' || (q.kind === 'bracket' && !withBrackets)) continue;
    if (q.outer.start < until || q.end <= q.start) continue;
    kept.push(q);
    until = q.outer.end;
  }
  return kept;
}

/**
 * True if a text quotes with brackets: none of its quotations in the body has another mark, and at least three
 * bracketed stretches are as long as clauses (language.md 4.3, step 2).
 */
export function quotesWithBrackets(quotes: readonly Quote[], text: string): boolean {
  if (quotes.some((q) => q.kind === 'double' || q.kind === 'guillemet')) return false;
  const clauses = quotes.filter((q) => q.kind === 'bracket' && wordCount(text, q) >= 5);
  return clauses.length >= 3;
}

/** Words in a span, counted by spaces. */
export function wordCount(text: string, span: Span): number {
  return text.slice(span.start, span.end).split(/\s+/).filter(Boolean).length;
}

function sideOf(
  text: string,
  at: number,
  start: number,
  end: number,
  kind: QuoteKind,
  isOpen: boolean,
): 'open' | 'close' | null {
  const mark = text[at] ?? '';
  if (mark === '(') return 'open';
  if (mark === ')') return 'close';
  if (mark === '«' || mark === '‹') return 'open';
  if (mark === '»' || mark === '›') return 'close';
  const left = at > start ? (text[at - 1] ?? '') : ' ';
  const right = at + 1 < end ? (text[at + 1] ?? '') : ' ';
  const isFree = BEFORE_OPENER.test(left) || isDetachedClitic(text, at - 1, start);
  const hasWord = LETTER.test(right) || /[«“"‘(.…/]/u.test(right);
  const hasWordBefore = LETTER.test(left) || /[.,!?؟،…)\]%»”’]/u.test(left);
  const isLeft = AFTER_CLOSER.test(right);
  if (kind === 'slash') {
    if (isFree && LETTER.test(right)) return isOpen ? null : 'open';
    return LETTER.test(left) && isLeft && isOpen ? 'close' : null;
  }
  if (kind === 'single') {
    if (/[\s\u00a0([“"—–-]/u.test(left) && LETTER.test(right)) return 'open';
    if (/s/i.test(left) && /\s/.test(right) && /\p{Ll}/u.test(text[at + 2] ?? '')) return null; // the rebels' plan
    return hasWordBefore && isLeft ? 'close' : null;
  }
  if (hasWordBefore && isLeft) return isFree && !isOpen && hasWord ? 'open' : 'close';
  if (isFree && hasWord) return 'open';
  if (/\s/.test(left) && /\s/.test(right)) return isOpen ? 'close' : null;
  if (LETTER.test(left) && LETTER.test(right)) return mark === '“' || !isOpen ? 'open' : 'close';
  return isOpen && !hasWord ? 'close' : null;
}

function isDetachedClitic(text: string, index: number, start: number): boolean {
  return CLITIC.test(text[index] ?? '') && (index <= start || !LETTER.test(text[index - 1] ?? ''));
}

function popTo(open: Opener[], isOpen: Record<QuoteKind, number>, kind: QuoteKind): Opener {
  for (let opener = open.pop(); opener; opener = open.pop()) {
    isOpen[opener.kind]--;
    if (opener.kind === kind) return opener;
  }
  throw new Error(`no open ${kind} mark, though one was counted`);
}

/** An unclosed quotation runs to the block's end, or to the last full stop before the next mark of its kind opens. */
function unclosed(text: string, first: Opener, next: number, end: number): Quote {
  let last = end;
  if (next < end) {
    for (last = next; last > first.at && !/[.؟!?]/u.test(text[last - 1] ?? '');) last--;
    if (last <= first.at) last = end;
  }
  return { start: first.at + 1, end: last, kind: first.kind, outer: { start: first.at, end: last }, isClosed: false };
}
