import { describe, expect, test } from 'vitest';
import { applyCorrections, correctionsOn, deniedOffices } from '@/utils/core/corrections/apply.ts';
import type { Correction } from '@/utils/core/corrections/correction.ts';
import type { Annotations } from '@/utils/core/model/mention.ts';
import { aCorrection, aLink, found, typeOf, URL_HERE } from './builders.ts';

/** "surface@start→entity", then what stayed unlinked as "surface@start(reason)". */
function told({ mentions, unlinked }: Annotations): string[] {
  return [
    ...mentions.map((m) => `${m.surface}@${m.start}→${m.entity}`),
    ...unlinked.map((u) => `${u.surface}@${u.start}(${u.reason})`),
  ];
}

function applied(annotations: Annotations, corrections: Correction[], url: string | null = URL_HERE): Annotations {
  return applyCorrections(annotations, correctionsOn(corrections, url), typeOf);
}

const article = found([
  aLink(0, 'Ada', 'ada'),
  aLink(10, 'ADA', 'ada'),
  aLink(20, 'Ada Long', 'ada'),
  aLink(40, 'Bob', 'bob'),
  aLink(50, 'the minister', 'ada', { office: 'north-fm' }),
  aLink(70, 'الوزيرة', 'ada', { office: 'north-fm' }),
]);

describe('which mentions', () => {
  test.each<[string, Correction, string[]]>([
    [
      'the same words, whatever their case',
      aCorrection('ada'),
      [
        'Ada Long@20→ada',
        'Bob@40→bob',
        'the minister@50→ada',
        'الوزيرة@70→ada',
        'Ada@0(corrected)',
        'ADA@10(corrected)',
      ],
    ],
    [
      'other words of the entity stay',
      aCorrection('ada', { surface: 'ada long' }),
      ['Ada@0→ada', 'ADA@10→ada', 'Bob@40→bob', 'the minister@50→ada', 'الوزيرة@70→ada', 'Ada Long@20(corrected)'],
    ],
    ['the same words of another entity stay', aCorrection('bob'), told(article)],
    [
      'the words mean another',
      aCorrection('ada', { instead: 'north' }),
      ['Ada@0→north', 'ADA@10→north', 'Ada Long@20→ada', 'Bob@40→bob', 'the minister@50→ada', 'الوزيرة@70→ada'],
    ],
    [
      'another whom the base does not have: linked to nobody',
      aCorrection('bob', { surface: 'Bob', instead: 'gone' }),
      ['Ada@0→ada', 'ADA@10→ada', 'Ada Long@20→ada', 'the minister@50→ada', 'الوزيرة@70→ada', 'Bob@40(corrected)'],
    ],
    [
      'an office: in all its words',
      aCorrection('ada', { office: 'north-fm', surface: 'the minister' }),
      [
        'Ada@0→ada',
        'ADA@10→ada',
        'Ada Long@20→ada',
        'Bob@40→bob',
        'the minister@50(corrected)',
        'الوزيرة@70(corrected)',
      ],
    ],
    ['another office stays', aCorrection('ada', { office: 'north-president' }), told(article)],
  ])('%s', (_name, correction, expected) => {
    expect(told(applied(article, [correction]))).toEqual(expected);
  });

  test('Arabic spellings of one word and words across a line break are the same words', () => {
    const page = found([aLink(0, 'أدا', 'ada'), aLink(10, 'Ada\nLong', 'ada')]);
    const corrections = [
      aCorrection('ada', { surface: 'ادا' }),
      aCorrection('ada', { surface: 'ada long', id: 'c-2' }),
    ];
    expect(applied(page, corrections).mentions).toEqual([]);
  });
});

describe('where and when', () => {
  test.each<[string, Partial<Correction>, string | null, boolean]>([
    ['this page', {}, URL_HERE, true],
    ['this page at another place', {}, `${URL_HERE}#end`, true],
    ['another page', {}, 'https://news.example/b', false],
    ['a text without address', {}, null, false],
    ['always, elsewhere', { scope: 'always' }, 'https://other.example/', true],
    ['always, without address', { scope: 'always' }, null, true],
  ])('%s', (_name, more, url, counts) => {
    expect(applied(article, [aCorrection('bob', { surface: 'Bob', ...more })], url) !== article).toBe(counts);
  });

  test.each<[string, Partial<Correction>, { from: string; to: string } | null, boolean]>([
    ['any day', {}, { from: '2016-09-10', to: '2016-09-10' }, true],
    ['any day, date unknown', {}, null, true],
    ['that day', { on: { from: '2016-09-10', to: '2016-09-10' } }, { from: '2016-09-10', to: '2016-09-10' }, true],
    [
      'a day of that month',
      { on: { from: '2016-09-10', to: '2016-09-10' } },
      { from: '2016-09-01', to: '2016-09-30' },
      true,
    ],
    ['another day', { on: { from: '2016-09-11', to: '2016-09-11' } }, { from: '2016-09-10', to: '2016-09-10' }, false],
    ['that day, date unknown', { on: { from: '2016-09-10', to: '2016-09-10' } }, null, false],
  ])('a wrong office: %s', (_name, more, days, counts) => {
    const page = found([aLink(0, 'the minister', 'ada', { office: 'north-fm' })], [], days);
    const correction = aCorrection('ada', { office: 'north-fm', ...more });
    expect(applied(page, [correction]).mentions).toHaveLength(counts ? 0 : 1);
    expect(deniedOffices([correction], 'ada', days).has('north-fm')).toBe(counts);
    expect(deniedOffices([correction], 'bob', days).size).toBe(0);
  });

  test('the days of the decision count before those of the article', () => {
    const why = {
      rule: 'role-at-date',
      form: 'x',
      others: [],
      date: { from: '2013-01-01', to: '2013-01-01' },
    } as const;
    const page = found([aLink(0, 'the then minister', 'ada', { office: 'north-fm', why })]);
    const on = { from: '2013-01-01', to: '2013-01-01' };
    expect(applied(page, [aCorrection('ada', { office: 'north-fm', on })]).mentions).toEqual([]);
  });
});

describe('what is told', () => {
  const why = { rule: 'surname', form: 'Ada', others: [{ entity: 'north', reason: 'same-name' }] } as const;
  const page = found([aLink(0, 'Ada', 'ada', { why, weak: true })]);

  test('a link taken away keeps its candidates and names the correction', () => {
    expect(applied(page, [aCorrection('ada')]).unlinked).toEqual([
      {
        start: 0,
        end: 3,
        surface: 'Ada',
        reason: 'corrected',
        candidates: [{ entity: 'north', reason: 'same-name' }],
        corrected: { id: 'c-1', entity: 'ada' },
      },
    ]);
  });

  test('a link made by the reader is certain, and says whose it was', () => {
    const [mention] = applied(page, [aCorrection('ada', { instead: 'north' })]).mentions;
    expect(mention).toMatchObject({ entity: 'north', entityType: 'state', weak: false, surface: 'Ada' });
    expect(mention?.why).toEqual({
      rule: 'corrected',
      form: 'Ada',
      others: [{ entity: 'ada', reason: 'corrected' }],
      corrected: { id: 'c-1', entity: 'ada' },
    });
  });

  test('an office denied is named', () => {
    const role = found([aLink(0, 'the minister', 'ada', { office: 'north-fm' })]);
    expect(applied(role, [aCorrection('ada', { office: 'north-fm' })]).unlinked[0]?.corrected).toEqual({
      id: 'c-1',
      entity: 'ada',
      office: 'north-fm',
    });
  });

  test('unlinked words stay in text order', () => {
    const doubt = { start: 5, end: 8, surface: 'Eve', reason: 'several-entities', candidates: [] } as const;
    const two = found([aLink(0, 'Ada', 'ada'), aLink(10, 'Ada', 'ada')], [doubt]);
    expect(told(applied(two, [aCorrection('ada')]))).toEqual([
      'Ada@0(corrected)',
      'Eve@5(several-entities)',
      'Ada@10(corrected)',
    ]);
  });
});

describe('several corrections of one mention', () => {
  const always = { scope: 'always' } as const;
  test.each<[string, Correction[], string]>([
    [
      'this page before all pages, though older',
      [aCorrection('ada', { instead: 'bob', madeOn: '2026-01-01' }), aCorrection('ada', { ...always, id: 'c-2' })],
      'Ada@0→bob',
    ],
    [
      'the later day',
      [aCorrection('ada', { instead: 'bob' }), aCorrection('ada', { id: 'c-0', madeOn: '2026-11-23' })],
      'Ada@0(corrected)',
    ],
    [
      'on one day the later id',
      [aCorrection('ada', { id: 'c-2', instead: 'bob' }), aCorrection('ada', { id: 'c-1' })],
      'Ada@0→bob',
    ],
  ])('%s', (_name, corrections, expected) => {
    const page = found([aLink(0, 'Ada', 'ada')]);
    expect(told(applied(page, corrections))).toEqual([expected]);
    expect(told(applied(page, corrections.toReversed()))).toEqual([expected]);
  });

  test('a correction is not corrected again: two that go round in a circle end', () => {
    const page = found([aLink(0, 'Ada', 'ada'), aLink(10, 'Ada', 'bob')]);
    const circle = [aCorrection('ada', { instead: 'bob' }), aCorrection('bob', { instead: 'ada', id: 'c-2' })];
    expect(told(applied(page, circle))).toEqual(['Ada@0→bob', 'Ada@10→ada']);
  });
});
