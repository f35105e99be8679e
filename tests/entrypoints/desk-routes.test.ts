import { expect, test } from 'vitest';
import { hrefOf, parseRoute, type Route } from '@/entrypoints/desk/routes.ts';

test.each<[string, Route]>([
  ['', { kind: 'overview' }],
  ['#', { kind: 'overview' }],
  ['#/', { kind: 'overview' }],
  ['#/timeline', { kind: 'timeline' }],
  ['#/browse/armed-group', { kind: 'browse', type: 'armed-group' }],
  ['#/entity/us.fm', { kind: 'entity', id: 'us.fm' }],
  ['#/search?q=%D9%84%D8%A7%D9%81%D8%B1%D9%88%D9%81+a', { kind: 'search', query: 'لافروف a' }],
  ['#/search', { kind: 'search', query: '' }],
  ['#/browse/nonsense', { kind: 'missing' }],
  ['#/browse/constructor', { kind: 'missing' }],
  ['#/entity/', { kind: 'missing' }],
  ['#/entity/a/b', { kind: 'missing' }],
  ['#/cases', { kind: 'missing' }],
])('%s', (hash, route) => expect(parseRoute(hash)).toEqual(route));

test('a hand-typed address that encodes nothing is read as it stands', () => {
  expect(parseRoute('#/entity/100%')).toEqual({ kind: 'entity', id: '100%' });
});

test.each<Exclude<Route, { kind: 'missing' }>>([
  { kind: 'overview' },
  { kind: 'timeline' },
  { kind: 'browse', type: 'office' },
  { kind: 'entity', id: 'geneva-plan-2016-09' },
  { kind: 'search', query: 'وزير & "x" #1?' },
])('an address leads back to its route: %j', (route) => expect(parseRoute(hrefOf(route))).toEqual(route));
