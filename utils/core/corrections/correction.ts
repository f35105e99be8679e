/**
 * What a reader says against a link, kept so that it counts again on the next reading.
 *
 * A correction never changes the knowledge base or the engine: it is laid over what they found (apply.ts), and taken
 * away it leaves no trace. Spans are not stored, since pages change: the words and the entity are.
 */
import { intersect, type DateInterval } from '../model/date.ts';
import { fold } from '../text/fold.ts';

/**
 * not-this: these words do not mean this entity. other-entity: they mean `instead`. wrong-role: the entity did not hold
 * the office; no words of that office are linked to it.
 */
export const CORRECTION_KINDS = ['not-this', 'other-entity', 'wrong-role'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** 'page': where it was made only; 'always': on every page. */
export const CORRECTION_SCOPES = ['page', 'always'] as const;
export type CorrectionScope = (typeof CORRECTION_SCOPES)[number];

/** What the reader says; the rest of a correction is filled in where it is stored. */
export interface CorrectionDraft {
  readonly kind: CorrectionKind;
  /** What the engine had linked. */
  readonly entity: string;
  /** The words as the text writes them; compared folded. */
  readonly surface: string;
  /** wrong-role: the office's id. */
  readonly office?: string;
  /** other-entity: what the words mean. */
  readonly instead?: string;
  readonly scope: CorrectionScope;
  /** wrong-role: only in articles of these days; absent: of any day. */
  readonly on?: DateInterval;
  readonly note?: string;
}

export interface Correction extends CorrectionDraft {
  /** Made of the time and chance, so that ids sort by time. */
  readonly id: string;
  /** Page it was made on, without fragment; required for the scope 'page'. */
  readonly url?: string;
  /** Day it was made, "YYYY-MM-DD". */
  readonly madeOn: string;
  /** Knowledge base it was made against. */
  readonly knowledgeVersion: string;
}

/** Chosen: at some 400 bytes each less than a tenth of the 10 MB a browser gives an extension. */
export const MAX_CORRECTIONS = 2_000;
/** Chosen: a remark, no essay. */
export const MAX_NOTE_UNITS = 500;

/** The address that corrections stick to: jumping inside an article does not change the page. */
export function pageAddress(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

/** Words as they are compared: other spellings, cases and line breaks of the same words are the same. */
export function sameWordsKey(surface: string): string {
  return fold(surface).replace(/\s+/gu, ' ').trim();
}

/** True if the correction counts on the page at this address; null: a text without address. */
export function countsOn(correction: Correction, url: string | null): boolean {
  return correction.scope === 'always' || (url !== null && correction.url === pageAddress(url));
}

/** True if the correction counts for an article of these days; a day-bound one needs a known date. */
export function countsAt({ on }: CorrectionDraft, days: DateInterval | null): boolean {
  return on === undefined || (days !== null && intersect(on, days) !== null);
}

/**
 * What a correction is about, apart from what it says: two with the same subject either say the same or contradict each
 * other. The place counts, since a page may be an exception to what is said of all.
 */
export function subjectOf(correction: Correction): string {
  const { kind, entity, surface, office, scope, url, on } = correction;
  const where = scope === 'page' ? (url ?? '') : '';
  const what = kind === 'wrong-role' ? [office, on?.from, on?.to] : [sameWordsKey(surface)];
  return JSON.stringify([kind === 'wrong-role', entity, where, ...what]);
}

/** True if both say the same of the same subject, whenever and by whomever. */
export function saysTheSame(a: Correction, b: Correction): boolean {
  return subjectOf(a) === subjectOf(b) && a.kind === b.kind && a.instead === b.instead;
}
