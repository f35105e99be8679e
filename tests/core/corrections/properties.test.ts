import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections, correctionsOn } from '@/utils/core/corrections/apply.ts';
import type { Correction } from '@/utils/core/corrections/correction.ts';
import { isCorrection } from '@/utils/core/corrections/schema.ts';
import type { Annotations } from '@/utils/core/model/mention.ts';
import { aCorrection, aLink, found, typeOf, URL_HERE } from './builders.ts';

const entity = fc.constantFrom('ada', 'bob', 'north', 'gone');
const surface = fc.constantFrom('Ada', 'ada', 'Bob', 'the minister', 'الوزيرة');
const office = fc.constantFrom('north-fm', 'north-president');
const day = fc.constantFrom('2016-09-10', '2016-09-11').map((date) => ({ from: date, to: date }));

const mention = fc
  .record({ start: fc.nat(200), surface, entity, office: fc.option(office, { nil: undefined }) })
  .map((m) => aLink(m.start, m.surface, m.entity, m.office ? { office: m.office } : {}));
const annotations: fc.Arbitrary<Annotations> = fc
  .record({ mentions: fc.array(mention, { maxLength: 12 }), days: fc.option(day) })
  .map(({ mentions, days }) =>
    found(
      mentions.toSorted((a, b) => a.start - b.start || b.end - a.end),
      [],
      days,
    ),
  );

const correction: fc.Arbitrary<Correction> = fc
  .record({
    id: fc.integer({ min: 1, max: 99 }).map((n) => `c-${n}`),
    entity,
    surface,
    scope: fc.constantFrom('page' as const, 'always' as const),
    url: fc.constantFrom(URL_HERE, 'https://news.example/b'),
    madeOn: fc.constantFrom('2026-11-21', '2026-11-22'),
    says: fc.oneof(
      fc.constant({}),
      entity.map((instead) => ({ instead })),
      fc.record({ office, on: day }),
      office.map((of) => ({ office: of })),
    ),
  })
  .map(({ entity: wrong, says, ...rest }) => aCorrection(wrong, { ...rest, ...says }))
  .filter(isCorrection);
const corrections = fc.uniqueArray(correction, { maxLength: 6, selector: ({ id }) => id });

const apply = (to: Annotations, all: readonly Correction[]) =>
  applyCorrections(to, correctionsOn(all, URL_HERE), typeOf);

describe('whatever is corrected', () => {
  test('twice is once', () => {
    fc.assert(
      fc.property(annotations, corrections, (page, all) => {
        const once = apply(page, all);
        expect(apply(once, all)).toEqual(once);
      }),
    );
  });

  test('undone, everything is as before, also between others', () => {
    fc.assert(
      fc.property(annotations, corrections, correction, (page, all, more) => {
        const others = all.filter(({ id }) => id !== more.id);
        const before = apply(page, others);
        apply(page, [...others, more]);
        expect(
          apply(
            page,
            [...others, more].filter(({ id }) => id !== more.id),
          ),
        ).toEqual(before);
        expect(apply(page, [])).toBe(page);
      }),
    );
  });

  test('the order of the list does not matter', () => {
    fc.assert(
      fc.property(annotations, corrections, (page, all) => {
        expect(apply(page, all.toReversed())).toEqual(apply(page, all));
      }),
    );
  });

  test('no words are lost: each is linked or listed, where it stood', () => {
    fc.assert(
      fc.property(annotations, corrections, (page, all) => {
        const { mentions, unlinked } = apply(page, all);
        const places = [...mentions, ...unlinked].map(({ start, surface: words }) => `${start} ${words}`);
        expect(places.toSorted()).toEqual(page.mentions.map(({ start, surface: w }) => `${start} ${w}`).toSorted());
      }),
    );
  });

  test('only what a correction names is changed', () => {
    fc.assert(
      fc.property(annotations, corrections, (page, all) => {
        const named = new Set(all.map((one) => one.entity));
        const untouched = page.mentions.filter((one) => !named.has(one.entity));
        const after = new Set(apply(page, all).mentions);
        expect(untouched.every((one) => after.has(one))).toBe(true);
      }),
    );
  });
});
