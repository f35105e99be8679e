/**
 * The day an article speaks of (language.md 2.4, "Date check").
 *
 * Page stamps lie: a re-posted article of 2016 may carry 2019. So the tenures of people named beside their offices, the
 * dates of agreements named and the dates written in the text are collected; a stamp that contradicts them is doubted
 * and the text wins. Dates in captions and furniture are not used: they belong to photographs and other stories.
 */
import type { KnowledgeBase } from '../knowledge/base.ts';
import { possibleTenure } from '../knowledge/roles.ts';
import { addDays, dayOf, daysBetween, intersect, isDay, weekdayOf, type DateInterval } from '../model/date.ts';
import { edtfDays } from '../model/edtf.ts';
import type { NewsDocument } from '../model/document.ts';
import type { ArticleDate } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { FoundDate } from '../text/dates.ts';
import { datesOf } from '../text/document-dates.ts';
import { daysAfter } from './own-day.ts';

/** Days limited by one piece of evidence, and the words it stands on. */
export interface DateEvidence extends Span {
  readonly within: DateInterval;
}

/** What tells the year of "12 September". */
interface NewsDays {
  /** How many of the agreements a text describes were made in, or shortly before, some days. */
  readonly described: (days: DateInterval) => number;
  /** True if an agreement of the story was made, or came into force, on that very day. */
  readonly isAgreementDay: (day: string) => boolean;
  /** Days of the story: where nobody's tenure tells the year, a weekday and a deal of that day may. null: not this story */
  readonly story: DateInterval | null;
}

const ALWAYS: DateInterval = { from: '0000-01-01', to: '9999-12-31' };
/** Reports stand this close to the dates they write. */
const REPORT_DAYS = 7;
/** "next 8 February": how far the article may be from such a date. */
const AHEAD_DAYS = 60;
/** "last 11 February" is said for most of a year. */
const BEHIND_DAYS = 330;
/** Written dates further apart than this belong to different times; the latest cluster is the article's. */
const CLUSTER_DAYS = 45;
/** Where "next" and "last" stand behind a date. */
const AFTER_UNITS = 20;
const NEXT = /^\s*(?:\d{4}\s*)?(?:المقبل|القادم|الآتي|next|the coming)/iu;
const LAST = /^\s*(?:\d{4}\s*)?(?:الماضي|الفائت|المنصرم|last|past)/iu;
/** A stamp this much later than everything the text speaks of is doubted even without tenures. */
const STALE_DAYS = 200;
const EARLIEST_YEAR = 2000;
/** Headline, dateline and first paragraph: a full date here is the report's own. */
const OPENING_UNITS = 700;

/**
 * @param given - the reader's correction, "YYYY-MM-DD", which always wins
 * @param evidence - tenures of people named beside their office, agreements and dated names met in the text
 */
export function articleDate(
  document: NewsDocument,
  given: string | null,
  evidence: readonly DateEvidence[],
  news: NewsDays,
): ArticleDate {
  const stamp = document.metadata.pageDate?.value.slice(0, 10) ?? null;
  const pageDate = stamp !== null && isDay(stamp) ? stamp : null;
  if (given !== null) return { interval: { from: given, to: given }, from: 'user', pageDate, doubt: null };
  const tenures = common(evidence);
  const written = articleDates(document);
  if (pageDate !== null) {
    const against = contradiction(pageDate, tenures, evidence, written);
    if (!against) return { interval: { from: pageDate, to: pageDate }, from: 'page', pageDate, doubt: null };
    const { interval, from } = fromText(tenures, written, document, news);
    return {
      interval,
      from,
      pageDate,
      doubt: { pageDate, evidence: against.map(({ start, end }) => ({ start, end })) },
    };
  }
  return { ...fromText(tenures, written, document, news), pageDate, doubt: null };
}

/** Days all evidence allows. Pieces that exclude each other are dropped, the rarest first: one quoted "former" may lie. */
function common(evidence: readonly DateEvidence[]): DateInterval {
  const support = (e: DateEvidence): number => evidence.filter((o) => intersect(o.within, e.within)).length;
  const distinct = [...new Map(evidence.map((e) => [`${e.within.from}/${e.within.to}`, e])).values()];
  const byTrust = distinct.sort((a, b) => support(b) - support(a));
  return byTrust.reduce((days, e) => intersect(days, e.within) ?? days, ALWAYS);
}

/** Dates written in the article proper. */
function articleDates(document: NewsDocument): FoundDate[] {
  const outside = document.blocks.filter((b) => b.kind === 'caption' || b.kind === 'furniture');
  return datesOf(document).filter(
    (d) => d.calendar === 'gregorian' && !outside.some((b) => b.start <= d.start && d.end <= b.end),
  );
}

/** Spans that contradict the stamp, or null if nothing does. */
function contradiction(
  pageDate: string,
  tenures: DateInterval,
  evidence: readonly DateEvidence[],
  written: readonly FoundDate[],
): Span[] | null {
  if (pageDate < tenures.from || pageDate > tenures.to) {
    const against = evidence.filter((e) => pageDate < e.within.from || pageDate > e.within.to);
    // A single holder named with an old title may be history; two, or a future one, are not.
    const distinct = new Set(against.map((e) => `${e.within.from}/${e.within.to}`)).size;
    const future = against.some((e) => e.within.from > pageDate);
    if (distinct > 1 || future || against.length > 1 || evidence.length === against.length) return against;
  }
  const full = written.map(fullDay).filter((d): d is string => d !== null && d.slice(0, 4) >= String(EARLIEST_YEAR));
  const latest = full.sort().at(-1);
  if (latest !== undefined && full.length > 1 && daysBetween(latest, pageDate) > STALE_DAYS) {
    return written.filter((d) => fullDay(d) !== null);
  }
  return null;
}

/** The narrowest interval the text itself gives. */
function fromText(
  tenures: DateInterval,
  written: readonly FoundDate[],
  document: NewsDocument,
  news: NewsDays,
): Pick<ArticleDate, 'interval' | 'from'> {
  const { text } = document;
  const own = written.filter((d) => !isBackground(d));
  const options = resolved(own, tenures, news);
  const [ownDay] = own.flatMap((d, i) => {
    const later = daysAfter(d, document);
    const [told, other] = options[i] ?? [];
    return later === null || told === undefined || other !== undefined ? [] : [addDays(told, later)];
  });
  if (ownDay !== undefined && ownDay >= tenures.from && ownDay <= tenures.to)
    return { interval: { from: ownDay, to: ownDay }, from: 'text' };
  const after = (d: FoundDate): string => text.slice(d.end, d.end + AFTER_UNITS);
  const near = own
    .flatMap((d, i) => (options[i] ?? []).map((day) => ({ days: around(day, after(d)), isLast: LAST.test(after(d)) })))
    .filter(({ days }) => intersect(days, tenures) !== null)
    // "last December" lies behind the others, and its year may be the one before theirs
    .filter(({ isLast }, _, all) => !isLast || all.every((other) => other.isLast))
    .map(({ days }) => days)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  const [latest] = near;
  if (latest) {
    const cluster = near.filter((days) => daysBetween(days.from, latest.from) <= CLUSTER_DAYS);
    return { interval: clip(cluster.reduce(hull), tenures), from: 'text' };
  }
  if (tenures.from === ALWAYS.from || tenures.to === ALWAYS.to) return { interval: null, from: 'none' };
  return { interval: tenures, from: 'tenures' };
}

/** "the communiqué of 30 June 2012": a full date deep in the text, without a weekday, is history, not the report's day. */
function isBackground(d: FoundDate): boolean {
  return d.year !== undefined && d.weekday === undefined && d.start > OPENING_UNITS;
}

const hull = (a: DateInterval, b: DateInterval): DateInterval => ({
  from: a.from < b.from ? a.from : b.from,
  to: a.to > b.to ? a.to : b.to,
});

/** Days on which an article may write this date, by the word after it ("next", "last"). */
function around(day: string, after: string): DateInterval {
  if (NEXT.test(after)) return { from: addDays(day, -AHEAD_DAYS), to: day };
  if (LAST.test(after)) return { from: day, to: addDays(day, BEHIND_DAYS) };
  return { from: addDays(day, -REPORT_DAYS), to: addDays(day, REPORT_DAYS) };
}

function clip(days: DateInterval, within: DateInterval): DateInterval {
  return intersect(days, within) ?? days;
}

function fullDay(d: FoundDate): string | null {
  return d.year !== undefined && d.month !== undefined && d.day !== undefined ? dayOf(d.year, d.month, d.day) : null;
}

/**
 * Full days each written date stands for. Missing years are filled together, since they are one article's: a year must
 * fit the tenures and the weekdays; if several do, the agreements the text describes must be news in just one of them, or
 * just one of them must have agreements made on the very days the text writes.
 */
function resolved(written: readonly FoundDate[], tenures: DateInterval, news: NewsDays): string[][] {
  const options = written.map((d) => candidates(d, tenures, news));
  const single = options.filter((days) => days.length === 1).flat();
  const open = options.filter((days) => days.length > 1).flat();
  const years = [...new Set(open.map((day) => day.slice(0, 4)))];
  const sure = new Set(single.map((day) => day.slice(0, 4)));
  const fitting = sure.size === 1 ? years.filter((y) => sure.has(y)) : newsYears(open, years, news);
  const [year] = fitting;
  return options.map((days) =>
    days.length < 2 ? days : fitting.length === 1 ? days.filter((day) => day.startsWith(year ?? '-')) : [],
  );
}

/** The years with the most described agreements about their days, else with the most days of agreements; [] if none has any. */
function newsYears(open: readonly string[], years: readonly string[], news: NewsDays): string[] {
  const daysOf = (year: string): string[] => [...new Set(open.filter((day) => day.startsWith(year)))].sort();
  const described = most(years, (year) => {
    const days = daysOf(year);
    return news.described({ from: days[0] ?? year, to: days.at(-1) ?? year });
  });
  return described.length > 0 ? described : most(years, (year) => daysOf(year).filter(news.isAgreementDay).length);
}

/** The items of the highest count above zero. */
function most<T>(items: readonly T[], countOf: (item: T) => number): T[] {
  const counts = items.map(countOf);
  const highest = Math.max(0, ...counts);
  return highest === 0 ? [] : items.filter((_, i) => counts[i] === highest);
}

function candidates(d: FoundDate, tenures: DateInterval, { story, isAgreementDay }: NewsDays): string[] {
  const full = fullDay(d);
  if (full) return [full];
  if (d.month === undefined || d.day === undefined || d.year !== undefined) return [];
  const isOpen = tenures.from === ALWAYS.from || tenures.to === ALWAYS.to;
  const within = isOpen && story ? intersect(tenures, story) : isOpen ? null : tenures;
  if (!within) return [];
  const out: string[] = [];
  for (let year = Number(within.from.slice(0, 4)); year <= Number(within.to.slice(0, 4)); year++) {
    const day = dayOf(year, d.month, d.day);
    if (!day || day < within.from || day > within.to) continue;
    if (isOpen && (d.weekday === undefined || !isAgreementDay(day))) continue;
    if (d.weekday === undefined || weekdayOf(day) === d.weekday) out.push(day);
  }
  return out;
}

/** The days an office was held by a person, as evidence; null if the base knows no such tenure. */
export function tenureEvidence(base: KnowledgeBase, person: string, office: string, span: Span): DateEvidence | null {
  const tenures = base
    .officesOf(person)
    // a deputy spokesman is called spokesman
    .filter((t) => t.office.id === office || t.office.id === office.replace(/spox$/u, 'depspox'))
    .map((t) => possibleTenure(t.holder));
  const [first] = tenures;
  if (!first) return null;
  // Two terms of one person: the days between cannot be told apart here.
  const all = tenures.reduce(
    (a, b) => ({ from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to }),
    first,
  );
  // On the last day of a tenure the successor comes in: news of that day calls him by the title.
  const to = all.to === ALWAYS.to ? all.to : addDays(all.to, -1);
  return { start: span.start, end: span.end, within: { from: all.from, to: to < all.from ? all.to : to } };
}

/** An agreement that is named exists: the article is not older. */
export function agreementEvidence(base: KnowledgeBase, id: string, span: Span): DateEvidence | null {
  const record = base.entity(id);
  if (record?.type !== 'agreement') return null;
  // A week's grace: drafts are written about before they are adopted.
  return {
    start: span.start,
    end: span.end,
    within: { from: addDays(edtfDays(record.date).from, -7), to: ALWAYS.to },
  };
}
