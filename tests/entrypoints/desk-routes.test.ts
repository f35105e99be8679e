import { expect, test } from 'vitest';
import { PLAIN_SHEET } from '@/components/sheet/sheet-query.ts';
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
  ['#/cases', { kind: 'cases' }],
  ['#/case/case-1f', { kind: 'case', id: 'case-1f' }],
  ['#/kept/kept-1f', { kind: 'kept', id: 'kept-1f' }],
  ['#/kept', { kind: 'missing' }],
  ['#/sheets/x', { kind: 'missing' }],
  ['#/sheet', { kind: 'missing' }],
  ['#/speaker/x?speech=loud', { kind: 'speaker', id: 'x', speech: 'all' }],
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
  { kind: 'sheets' },
  { kind: 'sheet', agreement: 'geneva-plan-2016-09', query: PLAIN_SHEET },
  { kind: 'beside', agreement: 'x', a: null, b: null },
  { kind: 'charts', agreement: 'munich-statement-2016-02' },
  { kind: 'speakers' },
  { kind: 'speaker', id: 'john-kerry', speech: 'all' },
  { kind: 'speaker', id: 'john-kerry', speech: 'indirect' },
])('an address leads back to its route: %j', (route) => expect(parseRoute(hrefOf(route))).toEqual(route));
