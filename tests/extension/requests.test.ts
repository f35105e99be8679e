import { describe, expect, test } from 'vitest';
import { MAX_TEXT_UNITS, type NewsDocument } from '@/utils/core/model/document.ts';
import { browser } from '@/utils/extension/browser.ts';
import { BACKGROUND_CHECKS, isOfSender, isOurPage } from '@/utils/extension/requests-background.ts';
import { PAGE_CHECKS } from '@/utils/extension/requests-page.ts';
import { aCorrection } from '../core/corrections/builders.ts';

const document: NewsDocument = {
  text: 'Talks\nKerry spoke.',
  blocks: [
    { start: 0, end: 5, kind: 'headline' },
    { start: 6, end: 18, kind: 'paragraph' },
  ],
  metadata: {
    url: 'https://sana.sy/1',
    outlet: null,
    siteName: null,
    headline: { value: 'Talks', from: 'markup' },
    dateline: null,
    language: { value: 'en', from: 'script' },
    direction: 'ltr',
    pageDate: null,
  },
};
const annotate = (changes: object) =>
  BACKGROUND_CHECKS.annotate({
    document: { ...document, ...changes },
    date: null,
    adjectives: false,
    url: 'https://sana.sy/1',
  });

const aPage = { document, date: null, adjectives: false, url: 'https://sana.sy/1' };
const dated = (date: unknown) => BACKGROUND_CHECKS.annotate({ ...aPage, date });

describe('annotate', () => {
  test('a proper document passes', () => expect(annotate({})).toBe(true));
  test('an empty one, too', () => expect(annotate({ text: '', blocks: [] })).toBe(true));

  const refused: [string, object][] = [
    ['blocks beyond the text', { blocks: [{ start: 0, end: 99, kind: 'paragraph' }] }],
    [
      'overlapping blocks',
      {
        blocks: [
          { start: 0, end: 9, kind: 'paragraph' },
          { start: 6, end: 18, kind: 'paragraph' },
        ],
      },
    ],
    ['a block that ends before it starts', { blocks: [{ start: 5, end: 3, kind: 'paragraph' }] }],
    ['negative offsets', { blocks: [{ start: -1, end: 3, kind: 'paragraph' }] }],
    ['fractions', { blocks: [{ start: 0.5, end: 3, kind: 'paragraph' }] }],
    ['an unknown kind of block', { blocks: [{ start: 0, end: 3, kind: 'script' }] }],
    ['text that is none', { text: 5 }],
    ['a text beyond all measure', { text: 'x'.repeat(MAX_TEXT_UNITS + 1), blocks: [] }],
    ['metadata missing', { metadata: null }],
    ['an unknown language', { metadata: { ...document.metadata, language: { value: 'fr', from: 'script' } } }],
  ];
  test.each(refused)('%s', (_name, changes) => expect(annotate(changes)).toBe(false));

  test('a date must be a day that exists', () => {
    expect(dated('2016-09-10')).toBe(true);
    expect(dated('2016-02-30')).toBe(false);
    expect(dated('2016-09')).toBe(false);
    expect(dated(undefined)).toBe(false);
  });
});

const asked = { document, date: null, adjectives: false, url: 'https://sana.sy/1', isPrivate: false };
const rows: [string, (request: unknown) => boolean, unknown, boolean][] = [
  ['a close reading', BACKGROUND_CHECKS.read, { ...aPage, isPrivate: true }, true],
  ['a close reading of nobody knows which window', BACKGROUND_CHECKS.read, aPage, false],
  ['marks nobody knows', BACKGROUND_CHECKS.annotate, { ...aPage, reading: ['rumour'] }, false],
  ['read', BACKGROUND_CHECKS.read, asked, true],
  ['read without a document', BACKGROUND_CHECKS.read, { ...asked, document: null }, false],
  ['read nowhere', BACKGROUND_CHECKS.read, { ...asked, url: 'here' }, false],
  ['marking statements', BACKGROUND_CHECKS.annotate, { ...asked, reading: ['statement', 'fact'] }, true],
  ['marking opinions', BACKGROUND_CHECKS.annotate, { ...asked, reading: ['opinion'] }, false],
  ['settings', BACKGROUND_CHECKS.settings, { url: 'https://sana.sy/1' }, true],
  ['settings without address', BACKGROUND_CHECKS.settings, { url: 'sana' }, false],
  ['date', BACKGROUND_CHECKS.date, { url: 'https://sana.sy/1', date: null }, true],
  ['date of no day', BACKGROUND_CHECKS.date, { url: 'https://sana.sy/1', date: 'yesterday' }, false],
  ['badge', BACKGROUND_CHECKS.badge, { count: 0 }, true],
  ['badge cleared', BACKGROUND_CHECKS.badge, { count: null }, true],
  ['badge below zero', BACKGROUND_CHECKS.badge, { count: -1 }, false],
  ['open', BACKGROUND_CHECKS.open, { entity: 'un-security-council', surface: 'popup' }, true],
  ['open a path', BACKGROUND_CHECKS.open, { entity: '../../evil', surface: 'popup' }, false],
  ['open elsewhere', BACKGROUND_CHECKS.open, { entity: 'john-kerry', surface: 'window' }, false],
  ['state', PAGE_CHECKS['page/state'], null, true],
  ['state of something', PAGE_CHECKS['page/state'], {}, false],
  ['scroll', PAGE_CHECKS['page/scroll'], { mention: 4 }, true],
  ['scroll to text', PAGE_CHECKS['page/scroll'], { mention: '4' }, false],
  ['scroll to a span', PAGE_CHECKS['page/scroll'], { mention: { start: 3, end: 9 } }, true],
  ['scroll to half a span', PAGE_CHECKS['page/scroll'], { mention: { start: 3 } }, false],
  ['scroll before the text', PAGE_CHECKS['page/scroll'], { mention: { start: -1, end: 9 } }, false],
  ['document', PAGE_CHECKS['page/document'], null, true],
  ['document of something', PAGE_CHECKS['page/document'], { tab: 3 }, false],
  ['marks', PAGE_CHECKS['page/marks'], { on: 'toggle' }, true],
  ['marks maybe', PAGE_CHECKS['page/marks'], { on: 'maybe' }, false],
  ['page date', PAGE_CHECKS['page/date'], { date: '2016-09-10' }, true],
  ['page date of no day', PAGE_CHECKS['page/date'], { date: '2016-13-01' }, false],
  ['walk', PAGE_CHECKS['page/walk'], { step: -1 }, true],
  ['walk far', PAGE_CHECKS['page/walk'], { step: 2 }, false],
];
test.each(rows)('%s', (_name, check, request, expected) => expect(check(request)).toBe(expected));

const hosts: [string, string, string | null, boolean][] = [
  ['its own page', 'https://sana.sy/1', 'https://sana.sy/2?x=1', true],
  ['another site', 'https://tass.ru/1', 'https://sana.sy/2', false],
  ['another port', 'https://sana.sy:8443/1', 'https://sana.sy/2', false],
  ['a sender without address', 'https://sana.sy/1', null, false],
  ['a sender with something else', 'https://sana.sy/1', 'about:blank', false],
  ['a file', 'file:///a.html', 'file:///a.html', true],
];
test.each(hosts)('a page may ask about its own site only: %s', (_name, url, own, expected) =>
  expect(isOfSender(url, { url: own })).toBe(expected),
);

describe('corrections', () => {
  const { kind, entity, surface, scope } = aCorrection('ada');
  const draft = { kind, entity, surface, scope };
  const correct = (change: unknown, url = 'https://sana.sy/1') => BACKGROUND_CHECKS.correct({ url, change });

  test.each<[string, unknown, boolean]>([
    ['a new one', { add: draft }, true],
    [
      'an office on a day',
      { add: { ...draft, kind: 'wrong-role', office: 'us.fm', on: { from: '2016-09-10', to: '2016-09-10' } } },
      true,
    ],
    ['one taken back', { undo: 'c-1' }, true],
    ['both at once', { add: draft, undo: 'c-1' }, false],
    ['neither', {}, false],
    ['none', null, false],
    ['an id of its own', { add: aCorrection('ada') }, false],
    ['an unknown kind', { add: { ...draft, kind: 'delete-all' } }, false],
    ['a note beyond all measure', { add: { ...draft, note: 'x'.repeat(501) } }, false],
    ['an endless id', { undo: 'x'.repeat(65) }, false],
  ])('%s', (_name, change, passes) => expect(correct(change)).toBe(passes));

  test('an address that is none', () => expect(correct({ undo: 'c-1' }, 'nowhere')).toBe(false));

  test.each<[string, unknown, boolean]>([
    ['nothing', { remove: [], put: [] }, true],
    ['one', { remove: ['c-1'], put: [aCorrection('ada')] }, true],
    ['a damaged one', { remove: [], put: [{ ...aCorrection('ada'), surface: 5 }] }, false],
    ['more than is ever kept', { remove: Array(2_001).fill('c-1'), put: [] }, false],
  ])('from our own pages: %s', (_name, request, passes) => expect(BACKGROUND_CHECKS.corrections(request)).toBe(passes));

  test('only our own pages speak for all pages', () => {
    expect(isOurPage({ url: browser.runtime.getURL('/options.html' as never) })).toBe(true);
    expect(isOurPage({ url: 'https://sana.sy/1' })).toBe(false);
    expect(isOurPage({ url: null })).toBe(false);
  });
});
