/** The agreements that are an article's news, and the one most of it tells of. */
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Agreement } from '../../knowledge/schema.ts';
import { isGenericTruce } from '../../linking/truce-names.ts';
import { addDays, type DateInterval } from '../../model/date.ts';
import { edtfDays } from '../../model/edtf.ts';
import type { Annotations, Mention } from '../../model/mention.ts';

export interface News {
  /** Newest first; drafts among them. */
  readonly all: readonly Agreement[];
  readonly drafts: readonly Agreement[];
  readonly main: Agreement | null;
  /** True if the text names the main one; false if all it says of it is evidence. */
  readonly isSure: boolean;
  /** True if the text names no deal but a draft. */
  readonly isDraftAlone: boolean;
}

/** News is about agreements at most this old; chosen like the mention pass (linking/agreements.ts). */
export const NEWS_DAYS = 75;
/** An agreement this old is no news by itself; chosen, a fortnight of follow-ups. */
const FRESH_DAYS = 14;
/** A deal is told of without its name for about this long. */
const JUST_MADE_DAYS = 3;

/** @param byEvidence - asked only where names do not settle it */
export function newsOf(
  mentions: readonly Mention[],
  annotations: Annotations,
  base: KnowledgeBase,
  byEvidence: () => Agreement | null,
): News {
  const { interval } = annotations.articleDate;
  const named = namedNews(mentions, annotations, base);
  const drafts = named.filter((a) => a.form === 'draft');
  const deals = named.filter((a) => a.form !== 'draft');
  const isDraftAlone = deals.length === 0;
  const news = (main: Agreement | null, isSure: boolean): News => {
    const others = deals.filter((a) => a !== main);
    return { all: [...drafts, ...(main ? [main] : []), ...others], drafts, main, isSure, isDraftAlone };
  };
  const [only] = deals;
  const isOnly = only !== undefined && deals.length === 1;
  const isBasis = isOnly && only.form === 'resolution' && !isJustMade(only, interval);
  if (isOnly && !isByTruceWord(only) && !isStale(only, interval) && !isBasis) return news(only, true);
  const found = byEvidence();
  if (found?.form === 'draft')
    return {
      all: [...drafts, ...deals, found],
      drafts: [...drafts, found],
      main: null,
      isSure: false,
      isDraftAlone: true,
    };
  // a resolution that is only named in passing is the ground of the news, not the news
  if (isBasis && !found && countOf(only, mentions) < MANY_TIMES) return { ...news(null, false), all: drafts };
  if (found) return news(found, isOnly && found === only);
  if (isOnly) {
    // a deal of these very days may be what the text tells of without naming it: then nobody is better than the old one
    const isDoubtful =
      isByTruceWord(only) && (isVague(interval) || (isStale(only, interval) && isDealJustMade(interval, base)));
    return isDoubtful ? { ...news(null, false), all: drafts } : news(only, true);
  }
  return news(mainOf(deals, mentions, interval), true);
}

function countOf(a: Agreement, mentions: readonly Mention[]): number {
  return mentions.filter((m) => m.entity === a.id && !m.weak).length;
}

/** Of several: the one just made, else the one named most. */
function mainOf(
  deals: readonly Agreement[],
  mentions: readonly Mention[],
  interval: DateInterval | null,
): Agreement | null {
  const fresh = deals.filter((a) => !isByTruceWord(a) && interval !== null && !isStale(a, interval));
  if (fresh.length === 1) return fresh[0] ?? null;
  const counted = (fresh.length > 0 ? fresh : deals)
    .map((a) => ({ a, count: countOf(a, mentions) }))
    .toSorted((x, y) => y.count - x.count);
  const [most, second] = counted;
  return most && most.count >= MANY_TIMES * Math.max(1, second?.count ?? 0) ? most.a : null;
}

/** Named so many times more often than the next. */
const MANY_TIMES = 2;

function isByTruceWord(a: Agreement): boolean {
  return isGenericTruce(a.labels.ar);
}

/** An article of no known time: then a mere truce word may mean any truce. */
function isVague(interval: DateInterval | null): boolean {
  return interval === null || addDays(interval.from, NEWS_DAYS) < interval.to;
}

function isStale(a: Agreement, interval: DateInterval | null): boolean {
  return interval !== null && edtfDays(a.date).to < addDays(interval.from, -FRESH_DAYS);
}

function isJustMade(a: Agreement, interval: DateInterval | null): boolean {
  return interval !== null && !isVague(interval) && edtfDays(a.date).to >= addDays(interval.from, -VOTE_DAYS);
}

/** An adopted resolution is news for so long. */
const VOTE_DAYS = 7;

function isDealJustMade(days: DateInterval | null, base: KnowledgeBase): boolean {
  if (!days || days.from !== days.to) return false;
  return base.agreements().some((a) => {
    const { from, to } = edtfDays(a.date);
    return a.form !== 'resolution' && from <= addDays(days.to, 1) && to >= addDays(days.from, -JUST_MADE_DAYS);
  });
}

/** Agreements that the text names and that were news then, newest first. */
function namedNews(mentions: readonly Mention[], annotations: Annotations, base: KnowledgeBase): Agreement[] {
  const { interval } = annotations.articleDate;
  const isDated = interval !== null && interval.from === interval.to;
  const record = (id: string): Agreement[] => {
    const entity = base.entity(id);
    return entity?.type === 'agreement' ? [entity] : [];
  };
  const isDeal = (id: string): boolean => record(id).some((a) => a.form !== 'resolution' && !isByTruceWord(a));
  const named = mentions.filter((m) => !m.weak && isDeal(m.entity));
  // without a day an indefinite or bare word ("a US-Russian deal") is ground only where no deal is named
  const known = [...new Set((named.length > 0 && !isDated ? named : mentions).map((m) => m.entity))].flatMap(record);
  const made = known.filter((a) => isMadeThen(a, interval));
  const all = made.length > 0 ? made : known.filter((a) => isInForceThen(a, interval));
  const deals = all.filter((a) => a.form !== 'resolution' && !isByTruceWord(a));
  const truces = all.filter((a) => a.form !== 'resolution' && isByTruceWord(a));
  // a truce known only by that word is the news where no deal was made after it
  const newest =
    deals
      .map((a) => edtfDays(a.date).from)
      .sort()
      .at(-1) ?? '';
  const isNews = (t: Agreement): boolean => deals.length === 0 || (isDated && edtfDays(t.date).from > newest);
  const pool = [...deals, ...truces.filter(isNews)];
  const chosen = pool.length > 0 ? pool : all.filter((a) => a.form === 'resolution');
  const sorted = chosen.toSorted((a, b) => (edtfDays(a.date).from < edtfDays(b.date).from ? 1 : -1));
  // of several resolutions the newest is the news; deals stay side by side
  if (sorted.length > 0) return sorted[0]?.form === 'resolution' ? sorted.slice(0, 1) : sorted;
  return ofDoubts(annotations, record);
}

/** Truce words whose candidates name one agreement that was just made. */
function ofDoubts({ unlinked, articleDate }: Annotations, record: (id: string) => Agreement[]): Agreement[] {
  const day = articleDate.interval;
  if (!day || day.from !== day.to) return [];
  const ids = new Set(unlinked.flatMap((u) => u.candidates.map((c) => c.entity)));
  const made = [...ids]
    .flatMap(record)
    .filter(
      (a) => edtfDays(a.date).from <= addDays(day.to, 1) && edtfDays(a.date).to >= addDays(day.from, -FRESH_DAYS),
    );
  return made.length === 1 ? made : [];
}

/** Made within the months before the article, or not dated. */
function isMadeThen(a: Agreement, interval: DateInterval | null): boolean {
  if (!interval) return true;
  const { from, to } = edtfDays(a.date);
  // a named agreement may be written about before it is adopted; a mere truce word may not mean a later truce
  const grace = isByTruceWord(a) ? 1 : 7;
  return from <= addDays(interval.to, grace) && to >= addDays(interval.from, -NEWS_DAYS);
}

/** Older, but still to hold: news only where nothing newer is. */
function isInForceThen(a: Agreement, interval: DateInterval | null): boolean {
  if (!interval || !a.inForce) return false;
  const { from, to } = edtfDays(a.inForce);
  return from <= interval.to && to >= addDays(interval.from, -NEWS_DAYS);
}
