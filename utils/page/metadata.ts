/** What a page says about itself, each field with where it was read. Nothing is guessed: a silent page gives null. */
import { type ArticleMetadata, MAX_NAME_UNITS, MAX_URL_UNITS, type Sourced } from '@/utils/core/model/document.ts';
import { datelineOf, isBodyLine } from '@/utils/core/text/boilerplate.ts';
import { directionOf, languageOf } from '@/utils/core/text/language.ts';
import type { Furniture } from './furniture.ts';
import type { LinkedData } from './json-ld.ts';
import { readPageDate } from './page-date.ts';

/** Look-ups of the knowledge base, injected: this room knows no outlets. */
export interface OutletLookup {
  /** Outlet id by host name ("www.sana.sy"), or null. */
  readonly outletByHost: (host: string) => string | null;
  /** Outlet id by its name as pages write it, or null. */
  readonly outletByName: (name: string) => string | null;
}

export const NO_OUTLETS: OutletLookup = { outletByHost: () => null, outletByName: () => null };

/** What the reading knows already when metadata are read. */
export interface MetadataSources {
  readonly document: Document;
  /** Meta elements by lower-case name or property. */
  readonly meta: ReadonlyMap<string, string>;
  readonly url: string | null;
  readonly linked: LinkedData;
  readonly outlets: OutletLookup;
  readonly root: Element;
  readonly headlineElement: Element | null;
  readonly furniture: Furniture;
  /** The headline as read from the page, or null. */
  readonly headlineText: string | null;
  /** The article's first lines, headline left out, in order. */
  readonly articleLines: readonly string[];
  /** Lines before and after the headline, nearest first. */
  readonly linesNearHeadline: readonly string[];
}

/** How many lines of the article may hold its dateline. */
const DATELINE_LINES = 5;

export function readMetadata(sources: MetadataSources): ArticleMetadata {
  const { document, meta, url, outlets, headlineText, articleLines } = sources;
  const sample = articleLines.join('\n');
  const declared = document.documentElement?.getAttribute('lang') ?? meta.get('content-language') ?? null;
  const headline = readHeadline(sources);
  const language = languageOf(sample || (headlineText ?? ''), declared, headline?.value);
  const siteName = readSiteName(meta, sources.linked);
  return {
    url: url && url.length > MAX_URL_UNITS ? null : url,
    outlet: readOutlet(url, siteName, outlets),
    siteName,
    headline,
    dateline: readDateline(articleLines),
    language,
    direction: directionOf(language.value, sample),
    pageDate: readPageDate({
      document,
      meta,
      url,
      linkedDate: sources.linked.published,
      near: nearOf(sources),
      isFurniture: (element) => sources.furniture.zoneOf(element) === 'furniture',
      lines: sources.linesNearHeadline,
      dayFirst: language.value === 'ar',
    }),
  };
}

/** What the page declares as its headline, best first: to recognise the headline's element by. */
export function declaredTitles(document: Document, meta: ReadonlyMap<string, string>, linked: LinkedData): string[] {
  const titles = [linked.headline, meta.get('og:title'), meta.get('twitter:title'), document.title];
  return titles.filter((title): title is string => Boolean(title?.trim()));
}

/** A page title without the site's name: "Title | Site", "Site - Title", "Title » Site". */
export function withoutSiteName(pageTitle: string, siteName: string | null): string {
  const title = oneLine(pageTitle);
  const parts = title.split(/\s+[|»–—•·:-]+\s+|\s*[|»]\s*/).map((part) => part.trim());
  if (parts.length < 2) return title;
  const site = siteName?.trim().toLowerCase();
  const named = site ? parts.filter((part) => part.toLowerCase() !== site) : parts;
  if (site && named.length < parts.length && named.length > 0) return named.join(' - ');
  // Unknown site: of "Title - Site" the longer end is the title, if it is clearly longer.
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (first.length > last.length * 1.5) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|»–—•·:-]+$/, '');
  if (last.length > first.length * 1.5) return title.slice(first.length).replace(/^[\s|»–—•·:-]+/, '');
  return title;
}

/** The headline the reader sees, if the page has one; else what the page declares. */
function readHeadline({ document, meta, linked, headlineText }: MetadataSources): Sourced<string> | null {
  const siteName = readSiteName(meta, linked)?.value ?? null;
  const tries: [string, string | null | undefined][] = [
    ['json-ld', linked.headline],
    ['open-graph', strip(meta.get('og:title'), siteName)],
    ['markup', headlineText],
    ['title', strip(document.title || null, siteName)],
  ];
  for (const [from, value] of tries) {
    const text = oneLine(value ?? '');
    if (text) return { value: text, from };
  }
  return null;
}

/** White space collapsed and cut to a length that can be sent and shown; first of all, since patterns back up over spaces. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME_UNITS);
}

function strip(title: string | null | undefined, siteName: string | null): string | null {
  return title ? withoutSiteName(title, siteName) : null;
}

function readSiteName(meta: ReadonlyMap<string, string>, linked: LinkedData): Sourced<string> | null {
  const tries: [string, string | null | undefined][] = [
    ['open-graph', meta.get('og:site_name')],
    ['json-ld', linked.publisher],
    ['meta', meta.get('application-name')],
    ['meta', meta.get('publisher')],
  ];
  for (const [from, value] of tries) if (value) return { value: oneLine(value), from };
  return null;
}

function readOutlet(
  url: string | null,
  siteName: Sourced<string> | null,
  outlets: OutletLookup,
): Sourced<string> | null {
  const host = hostOf(url);
  const byHost = host ? outlets.outletByHost(host) : null;
  if (byHost) return { value: byHost, from: 'domain' };
  const byName = siteName ? outlets.outletByName(siteName.value) : null;
  return byName ? { value: byName, from: 'markup' } : null;
}

function readDateline(lines: readonly string[]): Sourced<string> | null {
  for (const line of lines.slice(0, DATELINE_LINES)) {
    const dateline = datelineOf(line);
    if (dateline) return { value: dateline.city, from: 'text' };
    if (isBodyLine(line)) return null;
  }
  return null;
}

/** Where the article's own <time> may stand: its root and what surrounds its headline, short of the whole page. */
function nearOf({ root, headlineElement, document }: MetadataSources): Element[] {
  const around = headlineElement?.parentElement ?? null;
  const near = [root, around, around?.parentElement ?? null];
  return near.filter((element): element is Element => element !== null && !element.contains(document.body));
}

function hostOf(url: string | null): string | null {
  try {
    return url ? new URL(url).hostname.toLowerCase() : null;
  } catch {
    // Not an absolute address (a file name on the command line).
    return null;
  }
}
