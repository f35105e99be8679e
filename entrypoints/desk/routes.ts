/** Addresses of the desk: everything after "#". Each can be bookmarked, shared and reloaded. */
import { BROWSE_TYPES, type BrowseType } from '@/components/browse-index.ts';
import { parseSheetQuery, type SheetQuery, sheetSearch } from '@/components/sheet/sheet-query.ts';

export const SPEECH = ['all', 'direct', 'indirect'] as const;
/** Which of a speaker's words are listed. */
export type Speech = (typeof SPEECH)[number];

export type Route =
  | { readonly kind: 'overview' }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'browse'; readonly type: BrowseType }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'sheet'; readonly agreement: string; readonly query: SheetQuery }
  /** Two sources of a sheet; null: not chosen yet. */
  | { readonly kind: 'beside'; readonly agreement: string; readonly a: string | null; readonly b: string | null }
  | { readonly kind: 'charts'; readonly agreement: string }
  | { readonly kind: 'speakers' }
  | { readonly kind: 'cases' }
  | { readonly kind: 'case'; readonly id: string }
  /** A kept article. */
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'speaker'; readonly id: string; readonly speech: Speech }
  | { readonly kind: 'missing' };

/** A route that has an address. */
export type Place = Exclude<Route, { kind: 'missing' }>;

const MISSING: Route = { kind: 'missing' };

/** The route of a hash such as "#/entity/john-kerry"; no hash is the overview. */
export function parseRoute(hash: string): Route {
  const [path = '', ...searches] = hash.replace(/^#/, '').split('?');
  const [section = '', rest, ...more] = path.replace(/^\//, '').split('/').map(decoded);
  if (more.length > 0) return MISSING;
  const search = searches.join('?');
  return (rest ? inner(section, rest, search) : rest === undefined && top(section, search)) || MISSING;
}

function top(section: string, search: string): Route | null {
  switch (section) {
    case '':
      return { kind: 'overview' };
    case 'timeline':
    case 'sheets':
    case 'speakers':
    case 'cases':
      return { kind: section };
    case 'search':
      return { kind: 'search', query: new URLSearchParams(search).get('q') ?? '' };
    default:
      return null;
  }
}

function inner(section: string, id: string, search: string): Route | null {
  const params = new URLSearchParams(search);
  switch (section) {
    case 'entity':
    case 'case':
    case 'kept':
      return { kind: section, id };
    case 'sheet':
      return { kind: 'sheet', agreement: id, query: parseSheetQuery(search) };
    case 'beside':
      return { kind: 'beside', agreement: id, a: params.get('a') || null, b: params.get('b') || null };
    case 'charts':
      return { kind: 'charts', agreement: id };
    case 'speaker':
      return { kind: 'speaker', id, speech: SPEECH.find((one) => one === params.get('speech')) ?? 'all' };
    case 'browse': {
      const type = BROWSE_TYPES.find((one) => one === id);
      return type ? { kind: 'browse', type } : null;
    }
    default:
      return null;
  }
}

/** The address of a route, for links. */
export function hrefOf(route: Place): string {
  switch (route.kind) {
    case 'overview':
      return '#/';
    case 'timeline':
    case 'sheets':
    case 'speakers':
    case 'cases':
      return `#/${route.kind}`;
    case 'browse':
      return `#/browse/${route.type}`;
    case 'entity':
    case 'case':
    case 'kept':
      return address(route.kind, route.id);
    case 'search':
      return `#/search?${new URLSearchParams({ q: route.query })}`;
    case 'sheet':
      return address('sheet', route.agreement, sheetSearch(route.query));
    case 'beside':
      return address('beside', route.agreement, searchOf({ a: route.a, b: route.b }));
    case 'charts':
      return address('charts', route.agreement);
    case 'speaker':
      return address('speaker', route.id, searchOf({ speech: route.speech === 'all' ? null : route.speech }));
  }
}

/** The part of a hash that says where one is; what follows "?" only says how it is shown. */
export function placeOf(hash: string): string {
  return hash.split('?')[0] ?? '';
}

function address(section: string, id: string, search = ''): string {
  return `#/${section}/${encodeURIComponent(id)}${search && `?${search}`}`;
}

function searchOf(params: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== null);
  return new URLSearchParams(given).toString();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // "%" of a hand-typed address that encodes nothing.
    return part;
  }
}
