import { describe, expect, test } from 'vitest';
import {
  parseSheetQuery,
  PLAIN_SHEET,
  ROW_FILTERS,
  type SheetQuery,
  sheetSearch,
} from '@/components/sheet/sheet-query.ts';
import { hrefOf, parseRoute } from '@/entrypoints/desk/routes.ts';
import { ATTRIBUTES, type Attribute } from '@/utils/core/model/attributes.ts';

test.each<[string, Partial<SheetQuery>]>([
  ['', {}],
  ['row=start-date', { row: 'start-date' }],
  ['row=start-date&source=000-ar', { row: 'start-date', source: '000-ar' }],
  ['row=constructor&source=a', {}],
  ['source=a', {}],
  ['columns=a,b,,a', { columns: ['a', 'b'] }],
  ['only=direct,conflicts,nonsense', { only: ['conflicts', 'direct'] }],
  ['speaker=john-kerry&print=1', { speaker: 'john-kerry', isPrint: true }],
  ['columns=%', { columns: ['%'] }],
])('%s', (search, expected) => expect(parseSheetQuery(search)).toEqual({ ...PLAIN_SHEET, ...expected }));

test('an address is readable', () => {
  const query: SheetQuery = { ...PLAIN_SHEET, columns: ['document', '000-ar'], only: ['conflicts', 'stated'] };
  expect(sheetSearch(query)).toBe('columns=document,000-ar&only=conflicts,stated');
});

describe('any way of showing a sheet survives its address', () => {
  const attributes = Object.keys(ATTRIBUTES) as Attribute[];
  const NASTY = ['a', '000-ar', 'x,y', 'a&b=c', '50%', '%2C', 'مقال #1?', 'a+b', ' ', '“q”', '/../', 'é/ü'];
  // A small generator with a fixed seed: the same cases in every run.
  let seed = 20_160_909;
  const pick = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const oneOf = <T>(list: readonly T[]): T => list[pick(list.length)] as T;

  test('300 of them', () => {
    for (let i = 0; i < 300; i++) {
      const row = pick(3) === 0 ? null : oneOf(attributes);
      const query: SheetQuery = {
        row,
        source: row && pick(2) ? oneOf(NASTY) : null,
        columns: [...new Set(Array.from({ length: pick(6) }, () => oneOf(NASTY)))],
        only: ROW_FILTERS.filter(() => pick(2) === 0),
        speaker: pick(2) ? oneOf(NASTY) : null,
        isPrint: pick(4) === 0,
      };
      const route = { kind: 'sheet', agreement: oneOf(NASTY.slice(0, 8)), query } as const;
      expect(parseRoute(hrefOf(route)), hrefOf(route)).toEqual(route);
      const beside = { kind: 'beside', agreement: 'x', a: oneOf(NASTY), b: pick(2) ? oneOf(NASTY) : null } as const;
      expect(parseRoute(hrefOf(beside)), hrefOf(beside)).toEqual(beside);
    }
  });
});
