/** Addresses of the desk: everything after "#". Each can be bookmarked, shared and reloaded. */
import { BROWSE_TYPES, type BrowseType } from '@/components/browse-index.ts';

export type Route =
  | { readonly kind: 'overview' }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'browse'; readonly type: BrowseType }
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'missing' };

/** The route of a hash such as "#/entity/john-kerry"; no hash is the overview. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const [section = '', rest, ...more] = path.replace(/^\//, '').split('/').map(decoded);
  if (more.length > 0) return { kind: 'missing' };
  if (section === '' && rest === undefined) return { kind: 'overview' };
  if (section === 'timeline' && rest === undefined) return { kind: 'timeline' };
  if (section === 'entity' && rest) return { kind: 'entity', id: rest };
  if (section === 'search') return { kind: 'search', query: new URLSearchParams(search).get('q') ?? '' };
  const type = BROWSE_TYPES.find((one) => one === rest);
  return section === 'browse' && type ? { kind: 'browse', type } : { kind: 'missing' };
}

/** The address of a route, for links. */
export function hrefOf(route: Exclude<Route, { kind: 'missing' }>): string {
  if (route.kind === 'entity') return `#/entity/${encodeURIComponent(route.id)}`;
  if (route.kind === 'browse') return `#/browse/${route.type}`;
  if (route.kind === 'search') return `#/search?${new URLSearchParams({ q: route.query })}`;
  return route.kind === 'timeline' ? '#/timeline' : '#/';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // "%" of a hand-typed address that encodes nothing.
    return part;
  }
}
