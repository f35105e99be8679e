import { describe, expect, test } from 'vitest';
import { layOut, within } from '@/components/agreements-layout.ts';
import { nameSequence, stepsIn } from '@/components/name-sequence.ts';
import { barOf, gapsOf, tenureScale } from '@/components/tenures.ts';
import { endAt, timeScale } from '@/components/time-scale.ts';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Actor, Holder, Office } from '@/utils/core/knowledge/schema.ts';
import { anActor, anAgreement, anOffice } from './record-builders.ts';

describe('timeScale', () => {
  test('days stand in proportion and are cut at the edges', () => {
    const scale = timeScale({ from: '2016-01-01', to: '2016-12-31' });
    expect(scale.at('2016-01-01')).toBe(0);
    expect(scale.at('2016-07-02')).toBeCloseTo(0.5, 2);
    expect(scale.at('2011-01-01')).toBe(0);
    expect(scale.at('2020-01-01')).toBe(1);
    expect(endAt(scale, '2016-12-31')).toBe(1);
    expect(endAt(scale, '2016-06-30')).toBeCloseTo(scale.at('2016-07-01'), 2);
  });

  test.each([
    [
      'years',
      '2011-01-01',
      '2018-12-31',
      12,
      ['2011-01-01', '2012-01-01', '2013-01-01', '2014-01-01', '2015-01-01', '2016-01-01', '2017-01-01', '2018-01-01'],
    ],
    [
      'every fourth year where there is less room',
      '2011-01-01',
      '2026-10-05',
      4,
      ['2012-01-01', '2016-01-01', '2020-01-01', '2024-01-01'],
    ],
    [
      'months',
      '2016-01-15',
      '2016-07-01',
      6,
      ['2016-02-01', '2016-03-01', '2016-04-01', '2016-05-01', '2016-06-01', '2016-07-01'],
    ],
    ['days of a few weeks', '2016-09-06', '2016-10-06', 4, ['2016-09-11', '2016-09-21', '2016-10-01']],
  ])('names %s', (_name, from, to, max, ticks) => {
    expect(timeScale({ from, to }, max).ticks).toEqual(ticks);
  });
});

const holder = (more: Partial<Holder>): Holder => ({ actor: 'x', source: 'S', confidence: 'sourced', ...more });
const scale = timeScale({ from: '2010-01-01', to: '2020-12-31' });

describe('barOf', () => {
  test('known days are certain and nothing else is possible', () => {
    expect(barOf(holder({ from: '2013-02-01', to: '2017-01-20' }), scale)).toEqual({
      certain: { from: '2013-02-01', to: '2017-01-20' },
      possible: [],
    });
  });

  test('partial dates: the year’s inside is only possible', () => {
    expect(barOf(holder({ from: '2013', to: '2017-03' }), scale)).toEqual({
      certain: { from: '2013-12-31', to: '2017-03-01' },
      possible: [
        { from: '2013-01-01', to: '2013-12-30' },
        { from: '2017-03-02', to: '2017-03-31' },
      ],
    });
  });

  test('without an end: certain up to the day it was last confirmed', () => {
    const bar = barOf(holder({ from: '2004-03-09', lastSeen: '2019-05' }), scale);
    expect(bar.certain).toEqual({ from: '2004-03-09', to: '2019-05-01' });
    expect(bar.possible).toEqual([{ from: '2019-05-02', to: '2020-12-31' }]);
  });

  test('without a start nothing is certain', () => {
    expect(barOf(holder({ to: '2012-01-01' }), scale)).toEqual({
      certain: null,
      possible: [{ from: '2010-01-01', to: '2012-01-01' }],
    });
  });
});

const office = (holders: Holder[], more: Partial<Office> = {}) => anOffice('o', 'state', { holders, ...more });

describe('gapsOf', () => {
  test.each([
    ['a handover day is no gap', [{ from: '2013-02-01', to: '2017-01-20' }, { from: '2017-01-20' }], []],
    ['neither is the day after', [{ from: '2013-02-01', to: '2017-01-20' }, { from: '2017-01-21' }], []],
    [
      'days between two holders',
      [{ from: '2013-02-01', to: '2017-01-20' }, { from: '2017-02-01' }],
      [{ from: '2017-01-21', to: '2017-01-31' }],
    ],
    ['partial dates that may touch', [{ from: '2013', to: '2017' }, { from: '2017-05-02' }], []],
    [
      'an open tenure counts as far as it was confirmed',
      [{ from: '2012', lastSeen: '2014-03-01' }, { from: '2015-01-01' }],
      [{ from: '2014-03-02', to: '2014-12-31' }],
    ],
    [
      'a longer tenure covers a shorter one after it',
      [{ from: '2010', to: '2020' }, { from: '2012', to: '2013' }, { from: '2020-06-01' }],
      [],
    ],
  ])('%s', (_name, holders, gaps) => {
    expect(gapsOf(office(holders.map(holder)))).toEqual(gaps);
  });

  test('an office several people hold at once has none', () => {
    const holders = [holder({ from: '2010', to: '2011' }), holder({ from: '2015' })];
    expect(gapsOf(office(holders, { plural: true }))).toEqual([]);
  });
});

test('the axis of a tenure ends with the knowledge, not with the year', () => {
  const axis = tenureScale([holder({ from: '2004-03-09' })], null, '2026-10-05');
  expect([axis.from, axis.to]).toEqual(['2004-01-01', '2026-10-05']);
  const past = tenureScale(
    [holder({ from: '2004-03-09', to: '2006-05' })],
    { from: '2008-01-02', to: '2008-01-02' },
    '2026-10-05',
  );
  expect([past.from, past.to]).toEqual(['2004-01-01', '2008-12-31']);
});

test('a name that stays the same in a language is told once there', () => {
  const step = (en: string, from: string) => ({ id: 'turkey', labels: { en, ar: 'تركيا' }, from, until: undefined });
  const steps = [step('Turkey', '1923'), step('Türkiye', '2022')];
  expect(stepsIn(steps, 'en')).toEqual(steps);
  expect(stepsIn(steps, 'ar')).toEqual([]);
  expect(stepsIn([...steps, { ...step('Other', '2030'), labels: { en: 'Other', ar: 'آخر' } }], 'ar')).toMatchObject([
    { labels: { ar: 'تركيا' }, from: '1923' },
    { labels: { ar: 'آخر' }, from: '2030' },
  ]);
});

describe('nameSequence', () => {
  const front = anActor('front', 'armed-group', {
    datedLabels: [
      { from: '2012', until: '2016-07-28', labels: { ar: 'أ', en: 'First' } },
      { from: '2016-07-28', until: '2017-01-28', labels: { ar: 'ب', en: 'Second' } },
    ],
  });
  const heir = anActor('heir', 'armed-group', {
    relations: [{ type: 'successor-of', target: 'front', from: '2017-01-28', source: 'S' }],
  });
  const other = anActor('other', 'armed-group');
  const base = new KnowledgeBase([front, heir, other], { version: 'v', asOf: '2026-01-01' });
  const names = (actor: Actor) => nameSequence(actor, base).map(({ labels, from }) => `${labels.en} ${from ?? '?'}`);

  test('own names, then the successor’s; the same from the other end', () => {
    const chain = ['First 2012', 'Second 2016-07-28', 'E heir 2017-01-28'];
    expect(names(front)).toEqual(chain);
    expect(names(heir)).toEqual(chain);
  });

  test('a name that never changed makes no sequence', () => expect(names(other)).toEqual([]));

  test('records that succeed each other in a circle end', () => {
    const a = anActor('a', 'armed-group', { relations: [{ type: 'successor-of', target: 'b', source: 'S' }] });
    const b = anActor('b', 'armed-group', { relations: [{ type: 'successor-of', target: 'a', source: 'S' }] });
    const loop = new KnowledgeBase([a, b], { version: 'v', asOf: '2026-01-01' });
    expect(nameSequence(a, loop).length).toBeLessThan(8);
  });
});

describe('layOut', () => {
  const years = timeScale({ from: '2011-01-01', to: '2018-12-31' }, 12);
  const labelOf = () => ({ text: 'name', width: 100 });
  const agreements = [
    anAgreement('late', { date: '2018-11-01', form: 'ceasefire' }),
    anAgreement('truce', { date: '2016-02-22', form: 'ceasefire', inForce: '2016-02-27/2016-09-19' }),
    anAgreement('plan', { date: '2016-09-09', form: 'ceasefire', inForce: '2016-09-12/..' }),
    anAgreement('paper', { date: '2016-09-10', form: 'resolution' }),
    anAgreement('before', { date: '2010-05-05' }),
  ];

  test('lanes in their order, items by date, those outside the years left out', () => {
    const lanes = layOut(agreements, 'form', years, 1000, labelOf);
    expect(lanes.map(({ key, items }) => [key, items.map(({ agreement }) => agreement.id)])).toEqual([
      ['ceasefire', ['truce', 'plan', 'late']],
      ['resolution', ['paper']],
    ]);
    expect(within(agreements, years)).toHaveLength(4);
  });

  test('no two of a row overlap, with their labels, and a later one may fill a gap', () => {
    const [lane] = layOut(agreements, 'form', years, 1000, labelOf);
    const all = lane?.items ?? [];
    for (const row of new Set(all.map((item) => item.row))) {
      const spans = all
        .filter((item) => item.row === row)
        .map(({ whole }) => whole)
        .toSorted((a, b) => a.start - b.start);
      for (let i = 1; i < spans.length; i++) expect(spans[i]?.start).toBeGreaterThan(spans[i - 1]?.end ?? 0);
    }
    // The truce's name before its mark, the plan's in its bar, the last one's before its mark: two rows for three.
    expect(lane?.rows).toBe(2);
    for (const { whole } of all) {
      expect(whole.start).toBeGreaterThanOrEqual(0);
      expect(whole.end).toBeLessThanOrEqual(1000);
    }
  });

  test('an open end reaches the edge and says so; a name stands in its bar, behind it, or before it at the edge', () => {
    const items = layOut(agreements, 'form', years, 1000, labelOf)[0]?.items ?? [];
    expect(items.map(({ force }) => force?.isOpen ?? null)).toEqual([false, true, null]);
    expect(items.map(({ force }) => force?.goesOn ?? null)).toEqual([false, true, null]);
    expect(items[1]?.force?.end).toBe(1000);
    expect(items.map(({ labelSide }) => labelSide)).toEqual(['after', 'inside', 'before']);
  });

  test('where marks crowd, a name before one and behind the next share a row', () => {
    const crowd = ['2014-01-01', '2014-05-01', '2014-09-01', '2015-01-01'].map((date) => anAgreement(date, { date }));
    const [lane] = layOut(crowd, 'form', years, 1000, labelOf);
    expect(lane?.rows).toBe(2);
    expect(lane?.items.map(({ row, labelSide }) => `${row} ${labelSide}`)).toEqual([
      '0 before',
      '0 after',
      '1 before',
      '1 after',
    ]);
  });

  test('the name of what was made on the last day stands before it, whole', () => {
    const [item] = layOut([anAgreement('last', { date: '2018-12-31' })], 'form', years, 1000, labelOf)[0]?.items ?? [];
    expect(item?.labelSide).toBe('before');
    expect(item?.labelX).toBeLessThan(1000);
  });

  test('a name is not crossed by a change of state', () => {
    const timeline = [{ date: '2017-01-01', state: 'breached' as const, en: 'x', ar: 'x' }];
    const plan = anAgreement('plan', { date: '2016-09-09', inForce: '2016-09-12/..', timeline });
    expect(layOut([plan], 'form', years, 1000, labelOf)[0]?.items[0]?.labelSide).toBe('before');
  });

  test('what was made before the axis but in force on it is drawn without its day', () => {
    const zoom = timeScale({ from: '2017-01-01', to: '2017-12-31' }, 12);
    const items = layOut(agreements, 'form', zoom, 1000, labelOf)[0]?.items ?? [];
    expect(items.map(({ agreement, x, force }) => [agreement.id, x, force?.x, force?.end])).toEqual([
      ['plan', null, 0, 1000],
    ]);
  });
});
