/** The day a page says it was published, and where it says so. Every date text goes through core/text/dates.ts. */
import { isStampLine } from '@/utils/core/text/boilerplate.ts';
import { parseDateText } from '@/utils/core/text/dates.ts';
import { dateInUrl } from '@/utils/core/text/url-date.ts';
import type { Sourced } from '@/utils/core/model/document.ts';

/** Names of meta elements that hold the date of publication, best first; lower case. */
const OPEN_GRAPH = ['article:published_time', 'og:article:published_time', 'og:published_time'];
const META = [
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'article_date_original',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.date',
  'dcterms.created',
  'dcterms.issued',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'originalpublicationdate',
  'displaydate',
  'timestamp',
];
const MAX_TIMES = 40;

export interface DateSources {
  readonly document: Document;
  /** Meta elements by lower-case name or property. */
  readonly meta: ReadonlyMap<string, string>;
  readonly url: string | null;
  /** JSON-LD datePublished as written. */
  readonly linkedDate: string | null;
  /** Elements of the article and its headline: their <time> elements count before others. */
  readonly near: readonly Element[];
  /** True of elements that speak of other articles or of comments. */
  readonly isFurniture: (element: Element) => boolean;
  /** Lines of text around the headline, nearest first. */
  readonly lines: readonly string[];
  readonly dayFirst: boolean;
}

/** The page's date as "YYYY-MM-DD" with its source, or null if it gives none. */
export function readPageDate(sources: DateSources): Sourced<string> | null {
  const { document, meta, url, linkedDate, lines, dayFirst } = sources;
  const parse = (text: string | null | undefined) => (text ? parseDateText(text.slice(0, 200), { dayFirst }) : null);
  const tries: [string, () => string | null][] = [
    ['json-ld', () => parse(linkedDate)],
    ['open-graph', () => firstOf(OPEN_GRAPH, (name) => parse(meta.get(name)))],
    ['meta', () => firstOf(META, (name) => parse(meta.get(name)))],
    ['markup', () => parse(dateOfProperty(document))],
    [
      'time',
      () => firstOf(timesOf(sources), (time) => parse(time.getAttribute('datetime')) ?? parse(time.textContent)),
    ],
    ['text', () => firstOf(lines, (line) => (isDateLine(line) ? parse(line) : null))],
    ['url', () => (url ? dateInUrl(url) : null)],
  ];
  for (const [from, read] of tries) {
    const value = read();
    if (value) return { value, from };
  }
  return null;
}

function dateOfProperty(document: Document): string | null {
  const element = document.querySelector('[itemprop~="datePublished"]:not(meta)');
  if (!element) return null;
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
}

/** <time> elements of the article and near its headline, those marked as publication first; then of the page's main part. */
function timesOf({ document, near, isFurniture }: DateSources): Element[] {
  const times = near.flatMap((element) => [...element.querySelectorAll('time')].slice(0, MAX_TIMES));
  // A listing or a sidebar has many times of other articles; a page with one or two means its own.
  const all = [...document.querySelectorAll('time')].slice(0, MAX_TIMES);
  if (all.length <= 2) times.push(...all);
  const own = times.filter((time) => !isFurniture(time));
  return [...own.filter(isPublication), ...own.filter((time) => !isPublication(time))];
}

function isPublication(time: Element): boolean {
  return time.hasAttribute('pubdate') || /publish|entry-date|pubdate/i.test(time.getAttribute('class') ?? '');
}

/** A line about the date, not a sentence that mentions one. */
function isDateLine(line: string): boolean {
  return isStampLine(line) || (line.length <= 60 && !/[.!?؟]\s*$/.test(line));
}

function firstOf<T>(items: readonly T[], read: (item: T) => string | null): string | null {
  for (const item of items) {
    const value = read(item);
    if (value) return value;
  }
  return null;
}
