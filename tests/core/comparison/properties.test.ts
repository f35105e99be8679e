/** What must hold of any values: nobody is more right for standing first, and what can both be so is no conflict. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { relateRow, type BareCell } from '@/utils/core/comparison/relate-row.ts';
import { relationOf } from '@/utils/core/comparison/relation.ts';
import { tellerOf, type Teller } from '@/utils/core/comparison/teller.ts';
import { hoursOf, rangesMeet } from '@/utils/core/comparison/lengths.ts';
import { toldIn } from '@/utils/core/comparison/told.ts';
import { likenessOf } from '@/utils/core/comparison/likeness.ts';
import { ATTRIBUTES, shapeOf, type Attribute, type ValueKind } from '@/utils/core/model/attributes.ts';
import { intersect } from '@/utils/core/model/date.ts';
import type { Entry, Row, Source } from '@/utils/core/model/comparison.ts';
import { edtfDays } from '@/utils/core/model/edtf.ts';
import { entry, source } from './builders.ts';

// Thousands of random rows: a busy machine takes longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const day = fc.integer({ min: 1, max: 30 }).map((n) => `2016-09-${String(n).padStart(2, '0')}`);
const edtf = fc.oneof(
  day,
  fc.tuple(day, day).map(([a, b]) => (a <= b ? `${a}/${b}` : `${b}/${a}`)),
  fc.tuple(day, day).map(([a, b]) => `[${a},${b}]`),
  day.map((d) => `${d}~`),
  day.map((d) => `${d}/..`),
  fc.constantFrom('2016-09', '2016'),
);
const duration = fc
  .tuple(fc.constantFrom('PT%H', 'P%D', 'P%W', 'P%M'), fc.integer({ min: 1, max: 60 }))
  .map(([unit, n]) => unit.replace('%', String(n)));
const ids = fc
  .uniqueArray(fc.constantFrom('isis', 'nusra-front', 'al-qaeda', 'russia'), { minLength: 1 })
  .map((list) => list.join(','));
const VALUES: Record<ValueKind, fc.Arbitrary<string>> = {
  date: edtf,
  duration,
  number: fc.integer({ min: 1, max: 600_000 }).map(String),
  ids,
  word: fc.constant('–'),
  list: fc.array(duration, { minLength: 1, maxLength: 4 }).map((steps) => steps.join(',')),
  prose: fc.constant('–'),
};

const attributeOf = fc.constantFrom(...(Object.keys(ATTRIBUTES) as Attribute[]));
const qualifier = fc.constantFrom(null, '~', '>', '<', 'midnight', 'sunset', 'early', 'within', 'and others');
const certainty = fc.constantFrom('sure' as const, 'likely' as const, 'unsure' as const);

function entryOf(attribute: Attribute): fc.Arbitrary<Entry> {
  const { kind, or, words } = shapeOf(attribute);
  const values = [VALUES[kind], ...(or ? [VALUES[or]] : []), ...(words ? [fc.constantFrom(...words)] : [])];
  return fc
    .record({
      value: fc.option(fc.oneof(...values), { freq: 8 }),
      qualifier,
      certainty,
      paragraph: fc.constantFrom('P1', 'P2', 'P3'),
      isHandRead: fc.boolean(),
    })
    .map(({ isHandRead, ...told }) => ({
      ...entry(attribute, null),
      ...told,
      paraphrase: isHandRead ? { ar: 'كذا', en: 'so' } : null,
    }));
}

interface Column {
  readonly entries: readonly Entry[];
  readonly date: string | null;
}

function column(attribute: Attribute): fc.Arbitrary<Column> {
  return fc.record({ entries: fc.array(entryOf(attribute), { minLength: 1, maxLength: 3 }), date: fc.option(day) });
}

const told = (n: number): fc.Arbitrary<{ attribute: Attribute; columns: Column[] }> =>
  attributeOf.chain((attribute) =>
    fc.record({
      attribute: fc.constant(attribute),
      columns: fc.array(column(attribute), { minLength: n, maxLength: n }),
    }),
  );

function teller(attribute: Attribute, id: string, { entries, date }: Column): Teller {
  return tellerOf(source(id, date), attribute, entries);
}

function rowOf(attribute: Attribute, columns: readonly (readonly [string, Column])[]): Row {
  const sources = new Map<string, Source>(columns.map(([id, { date }]) => [id, source(id, date)]));
  const cells = columns.map(([id, { entries }]): BareCell => ({
    source: id,
    status: 'stated',
    because: null,
    entries,
  }));
  return relateRow(attribute, cells, sources);
}

describe('relations', () => {
  test('are the same from both sides', () => {
    fc.assert(
      fc.property(told(2), ({ attribute, columns }) => {
        const [a, b] = columns.map((c, i) => teller(attribute, `s${i}`, c)) as [Teller, Teller];
        const [there, back] = [relationOf(attribute, a, b), relationOf(attribute, b, a)];
        expect(back.relation).toBe(there.relation);
        expect(back.seen).toEqual([there.seen[1], there.seen[0]]);
      }),
      { numRuns: 2000 },
    );
  });

  test('a source never differs from its own copy', () => {
    fc.assert(
      fc.property(told(1), ({ attribute, columns: [one] }) => {
        const [a, b] = [teller(attribute, 'a', one as Column), teller(attribute, 'b', one as Column)];
        const { relation, why } = relationOf(attribute, a, b);
        expect(relation === 'same' || why.key === 'in-words').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('do not change with the order of the columns', () => {
    fc.assert(
      fc.property(
        told(4),
        fc.constantFrom([1, 0, 3, 2], [3, 2, 1, 0], [2, 3, 0, 1]),
        ({ attribute, columns }, order) => {
          const named = columns.map((c, i) => [`s${i}`, c] as const);
          const plain = rowOf(attribute, named);
          const turned = rowOf(
            attribute,
            order.map((i) => named[i] as (typeof named)[number]),
          );
          expect(turned.relation).toBe(plain.relation);
          for (const cell of plain.cells) {
            const same = turned.cells.find((c) => c.source === cell.source);
            expect(same?.relation).toBe(cell.relation);
            expect(same?.against.toSorted()).toEqual(cell.against.toSorted());
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a row is a conflict exactly if some cell stands against another, and both ways', () => {
    fc.assert(
      fc.property(told(4), ({ attribute, columns }) => {
        const { relation, cells } = rowOf(
          attribute,
          columns.map((c, i) => [`s${i}`, c] as const),
        );
        const against = new Set(cells.flatMap((cell) => cell.against.map((other) => `${cell.source} ${other}`)));
        expect(relation === 'conflict').toBe(against.size > 0);
        for (const pair of against) expect(against.has(pair.split(' ').toReversed().join(' '))).toBe(true);
        for (const cell of cells) expect(cell.relation === 'conflict').toBe(cell.against.length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('an unsure reading is in no conflict', () => {
    fc.assert(
      fc.property(told(2), ({ attribute, columns }) => {
        const unsure = columns.map(
          (c, i) =>
            [`s${i}`, { ...c, entries: c.entries.map((e) => ({ ...e, certainty: 'unsure' as const })) }] as const,
        );
        expect(rowOf(attribute, unsure).relation).not.toBe('conflict');
      }),
    );
  });
});

describe('values that can both be so', () => {
  test('dates with a day in common are not apart', () => {
    fc.assert(
      fc.property(edtf, edtf, fc.constantFrom<Attribute>('announced-date', 'next-talks-date'), (a, b, attribute) => {
        if (!intersect(edtfDays(a), edtfDays(b))) return;
        const likeness = likenessOf(attribute, toldIn(attribute, a, null), toldIn(attribute, b, null));
        expect(['equal', 'meeting']).toContain(likeness.is);
      }),
      { numRuns: 1000 },
    );
  });

  test('lengths and numbers that meet are not apart', () => {
    fc.assert(
      fc.property(duration, duration, (a, b) => {
        const [x, y] = [hoursOf(a), hoursOf(b)];
        if (!x || !y || !rangesMeet(x, y)) return;
        const likeness = likenessOf('duration', toldIn('duration', a, null), toldIn('duration', b, null));
        expect(['equal', 'meeting']).toContain(likeness.is);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(VALUES.number, VALUES.number, (a, b) => {
        const likeness = likenessOf('points-count', toldIn('points-count', a, '~'), toldIn('points-count', b, '~'));
        expect(likeness.is === 'apart').toBe(Number(a) * 1.1 < Number(b) * 0.9 || Number(b) * 1.1 < Number(a) * 0.9);
      }),
    );
  });

  test('sets of names are never a conflict', () => {
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const likeness = likenessOf(
          'excluded-groups',
          toldIn('excluded-groups', a, null),
          toldIn('excluded-groups', b, null),
        );
        expect(likeness.is).not.toBe('apart');
      }),
    );
  });
});
