import { describe, expect, test } from 'vitest';
import { browseRows, countByType, filterRows, lettersOf } from '@/components/browse-index.ts';
import { officesInOrder } from '@/components/office-order.ts';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { anActor, anAgreement, anOffice } from './record-builders.ts';

const named = (id: string, ar: string, en: string, surname?: string) =>
  anActor(id, 'person', {
    labels: { ar, en },
    names: surname
      ? [
          { text: surname, lang: 'en', kind: 'surname' },
          { text: 'Sergueï', lang: 'fr', kind: 'variant' },
        ]
      : [],
  });

const base = new KnowledgeBase(
  [
    named('lavrov', 'سيرغي لافروف', 'Sergey Lavrov', 'Lavrov'),
    named('kerry', 'جون كيري', 'John Kerry', 'Kerry'),
    named('abbas', 'أبو عباس', 'Abu Abbas'),
    named('osman', 'العثماني', 'Ömer Osman', 'Osman'),
    anActor('zz', 'state', { labels: { ar: 'ألبانيا', en: 'Albania' }, generated: true }),
    anActor('russia', 'state', { labels: { ar: 'روسيا', en: 'Russia' } }),
    anActor('post', 'outlet', { labels: { ar: 'البوست', en: 'The Post' } }),
    anOffice('ru.fm', 'russia'),
    anAgreement('deal'),
  ],
  { version: 'v', asOf: '2026-01-01' },
);
const ids = (...args: Parameters<typeof browseRows>) => browseRows(...args).map(({ id }) => id);

describe('order', () => {
  test('people by the name they are known by', () => {
    expect(ids(base, 'person', 'en')).toEqual(['abbas', 'kerry', 'lavrov', 'osman']);
  });

  test('in Arabic by the Arabic label, without its article', () => {
    expect(ids(base, 'person', 'ar')).toEqual(['abbas', 'kerry', 'lavrov', 'osman']);
    expect(browseRows(base, 'person', 'ar').map(({ letter }) => letter)).toEqual(['ا', 'ج', 'س', 'ع']);
  });

  test('curated records before generated ones', () => {
    expect(ids(base, 'state', 'en')).toEqual(['russia', 'zz']);
    expect(browseRows(base, 'state', 'en').map(({ isGenerated }) => isGenerated)).toEqual([false, true]);
  });

  test('an article is not a letter', () => {
    expect(browseRows(base, 'outlet', 'en')[0]?.letter).toBe('P');
    expect(browseRows(base, 'outlet', 'ar')[0]?.letter).toBe('ب');
  });

  test('offices are listed with whose they are', () => {
    expect(browseRows(base, 'office', 'en')).toMatchObject([{ id: 'ru.fm', description: 'Russia' }]);
  });
});

test('counts', () => {
  expect(countByType(base)).toMatchObject({ person: 4, state: 2, office: 1, agreement: 1, event: 0 });
});

test('letters, each once, in the order of the language', () => {
  expect(lettersOf(browseRows(base, 'person', 'en'), 'en')).toEqual(['A', 'K', 'L', 'O']);
});

test.each([
  ['a part of the name', 'lav', null, ['lavrov']],
  ['the other script', 'كيري', null, ['kerry']],
  ['another spelling, without its accents', 'serguei', null, ['kerry', 'lavrov', 'osman']],
  ['every word', 'serg lavr', null, ['lavrov']],
  ['a letter', '', 'K', ['kerry']],
  ['both', 'lavrov', 'K', []],
])('filter: %s', (_name, text, letter, expected) => {
  expect(filterRows(browseRows(base, 'person', 'en'), text, letter).map(({ id }) => id)).toEqual(expected);
});

describe('agreements', () => {
  const label = { ar: 'بيان فيينا', en: 'Vienna statement' };
  const two = new KnowledgeBase(
    [
      anAgreement('second', { labels: label, date: '2015-11-14' }),
      anAgreement('first', { labels: label, date: '2015-10-30' }),
    ],
    { version: 'v', asOf: '2026-01-01' },
  );
  test('two of one name stand by date, and the date tells them apart', () => {
    expect(browseRows(two, 'agreement', 'ar').map(({ id, date }) => [id, date])).toEqual([
      ['first', '2015-10-30'],
      ['second', '2015-11-14'],
    ]);
  });
});

test('offices of a state: who leads, who governs, who deals abroad, then the rest', () => {
  const office = (id: string, role: string) => anOffice(id, 'state', { role });
  const state = new KnowledgeBase(
    [
      office('spokesman', 'spokesperson'),
      office('defence', 'defence-minister'),
      office('foreign', 'foreign-minister'),
      office('envoy', 'special-envoy'),
      office('premier', 'head-of-government'),
      office('president', 'head-of-state'),
    ],
    { version: 'v', asOf: '2026-01-01' },
  );
  const order = ['president', 'premier', 'foreign', 'defence', 'spokesman', 'envoy'];
  expect(officesInOrder(state, 'state').map(({ id }) => id)).toEqual(order);
});
