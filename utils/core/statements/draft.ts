/** A statement while its sentence is still being read, and how it becomes one. */
import type { Act, Certainty, Statement, StatementMode, StatementRule } from '../model/statement.ts';
import type { Span } from '../model/span.ts';
import type { Quote } from './quotes.ts';
import type { Sentence } from './sentences.ts';
import type { Speaker } from './speaker.ts';

export interface Draft {
  readonly speaker: Speaker;
  readonly via: readonly string[];
  readonly cue: Span & { readonly verb: string };
  /** Raw index at which the reporting clause begins: the content of the statement before ends there. */
  readonly clauseStart: number;
  readonly act: Act;
  readonly rule: StatementRule;
  readonly certainty: Certainty;
  readonly depth: number;
  readonly start: number;
  /** Raw index the content cannot pass; the next report may end it earlier. */
  readonly end: number;
  /** True if content stands before the cue, so that what follows does not limit it. */
  readonly isBackward: boolean;
  /** True for the speaker's words without marks ("..", a colon, lost quotation marks). */
  readonly isOwnWords: boolean;
}

/** A quotation inside the content counts for the mode only from this many units on; shorter ones are terms. */
const EDGE = /[\s\u00a0،,؛;:.…–—-]/u;

/** Statements of one sentence: contents cut where the next report begins, trimmed, given their mode. */
export function finishSentence(text: string, sentence: Sentence, drafts: readonly Draft[]): Statement[] {
  const inOrder = drafts.toSorted((a, b) => a.clauseStart - b.clauseStart);
  return inOrder.flatMap((draft, i) => {
    const next = inOrder
      .slice(i + 1)
      .find((d) => d.depth <= draft.depth && d.clauseStart > draft.start && !d.isBackward);
    const limit = draft.isBackward ? draft.end : Math.min(draft.end, next?.clauseStart ?? Infinity);
    const content = contentOf(text, sentence, draft, limit);
    return content ? [toStatement(text, sentence, draft, content)] : [];
  });
}

/** The quotation alone if the content begins in one and nothing but a new clause follows; else all up to the limit. */
function contentOf(text: string, sentence: Sentence, draft: Draft, limit: number): Span | null {
  const first = sentence.quotes.find(
    (q) => q.outer.start < draft.start && draft.start < q.outer.end && draft.start <= q.start + 1,
  );
  let end = limit;
  if (first && first.end <= limit) {
    const rest = text.slice(first.outer.end, Math.max(first.outer.end, limit));
    const more = lastQuote(sentence, first, limit);
    if (!/[\p{L}\p{N}]/u.test(rest) || (/^[\s\u00a0]*(?:[،,.:;؛؟!…]|$)/u.test(rest) && isLong(first))) {
      end = more ? Math.max(first.end, more.end) : first.end;
    }
  }
  return trimmed(
    text,
    draft.start,
    Math.min(end, limit, first ? Infinity : ownClause(text, sentence, draft, limit)),
    sentence.quotes,
  );
}

/** Where the outlet takes the word again: "، فيما …", "، وهو ما …", ", hours after …". */
const OUTLETS_OWN =
  /[،,]\s(?:و?هو ما|و?هي التي|الأمر الذي|فيما|بينما|في حين|في وقت|علما (?:أن|بأن)|even as|(?:hours|minutes|days|weeks|a day|a week) after)\s/gu;

/** Raw index at which a clause of the outlet's own ends an unquoted content; the limit if there is none. */
function ownClause(text: string, { quotes }: Sentence, { start, isBackward }: Draft, limit: number): number {
  if (isBackward || limit <= start) return limit;
  for (const { index } of text.slice(start, limit).matchAll(OUTLETS_OWN)) {
    if (!quotes.some((q) => q.start <= start + index && start + index < q.end)) return start + index;
  }
  return limit;
}

function isLong(quote: Quote): boolean {
  return quote.end - quote.start > 24;
}

/** The last quotation of clause length behind the first one: the report goes on to its end. */
function lastQuote(sentence: Sentence, first: Quote, limit: number): Quote | null {
  return sentence.quotes.findLast((q) => q !== first && q.start > first.end && q.end <= limit && isLong(q)) ?? null;
}

/** Without space, punctuation and marks at its ends, and without a conjunction left over at the end; null if empty. */
export function trimmed(text: string, from: number, to: number, quotes: readonly Quote[]): Span | null {
  let [start, end] = [from, to];
  for (let moved = true; moved;) {
    moved = false;
    while (start < end && EDGE.test(text[start] ?? '')) start++;
    while (start < end && EDGE.test(text[end - 1] ?? '')) end--;
    for (const q of quotes) {
      if (q.outer.end === end && q.isClosed && q.outer.start <= start) [end, moved] = [q.end, true];
      if (q.outer.start === start && q.outer.end >= end) [start, moved] = [q.start, true];
    }
    const tail = /[\s\u00a0](?:و|ف|كما|فيما|بينما|وقد|لكن|ولكن|and|but|while)$/u.exec(
      text.slice(Math.max(start, end - 8), end),
    );
    // “… a long while.”: before a stop or mark it is the last word said and joins nothing
    if (tail && !/[.!?؟”"»’]/u.test(text[end] ?? '')) [end, moved] = [end - tail[0].length, true];
  }
  return end - start >= 2 ? { start, end } : null;
}

function toStatement(text: string, sentence: Sentence, draft: Draft, content: Span): Statement {
  const quotes = sentence.quotes
    .filter((q) => q.outer.start < content.end && content.start < q.outer.end)
    .map((q) => ({ start: Math.max(q.start, content.start), end: Math.min(q.end, content.end) }))
    .filter((q) => q.end > q.start);
  return {
    start: content.start,
    end: content.end,
    speaker: draft.speaker.entities,
    speakerSpans: draft.speaker.spans,
    unnamed: draft.speaker.unnamed,
    via: draft.via,
    cue: draft.cue,
    act: draft.act,
    mode: modeOf(sentence, draft, content, quotes),
    quotes,
    depth: draft.depth,
    certainty: draft.certainty,
    rule: draft.rule,
  };
}

/** language.md 4.1: direct if all of it stands in marks, mixed from half on. */
function modeOf(sentence: Sentence, draft: Draft, content: Span, quotes: readonly Span[]): StatementMode {
  const { kind } = sentence.block;
  if (kind === 'headline' || kind === 'subheading' || sentence.isDeck) return 'headline';
  // «…»، يقول لافروف، «…»: only the report stands between the marks
  const isSplit = draft.isBackward && quotes.length > 1 && quotes[0]?.start === content.start;
  if (isSplit && quotes.at(-1)?.end === content.end) return 'direct';
  const quoted = quotes.reduce((sum, q) => sum + q.end - q.start, 0) / (content.end - content.start);
  if (quoted >= 0.95) return 'direct';
  if (draft.isOwnWords && quoted < 0.5) return 'unmarkedDirect';
  return quoted >= 0.5 ? 'mixed' : 'indirect';
}
