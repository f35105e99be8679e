/** The article's date (language.md 2.4, "Date check"): the reader's wins, then the text's against a stamp that lies. */
import { describe, expect, it } from 'vitest';
import { annotationsOf, mentionsOf } from '../linking/reading.ts';

const FRENCH_PRESIDENT = 'The French president sent a short letter to the delegation at the hotel.';
const english = (stamp: string, ...body: string[]): string =>
  [`Talks make progress on the convoy\n${stamp}`, ...body, FRENCH_PRESIDENT].join('\n\n');
const arabic = (stamp: string, ...body: string[]): string =>
  [
    `تقدم في محادثات القافلة قبل الجولة\n${stamp}`,
    ...body,
    'ورد الرئيس الفرنسي برسالة قصيرة إلى الوفد المشارك في الجولة.',
  ].join('\n\n');

const KERRY_JOHNSON =
  'US Secretary of State John Kerry met British Foreign Secretary Boris Johnson at the big hotel before the last round.';
const KERRY_OBAMA_AR =
  'التقى وزير الخارجية الأمريكي جون كيري الوفد في الفندق، وقال الرئيس الأمريكي باراك أوباما يوم الاثنين 12 أيلول إن المهلة قصيرة.';

const who = (text: string): string | undefined =>
  mentionsOf(text, null).find((m) => /French president|الرئيس الفرنسي/.test(m));

describe('where the date comes from', () => {
  it.each([
    ['the stamp', english('September 12, 2016', KERRY_JOHNSON), 'page', '2016-09-12', '2016-09-12'],
    ['tenures alone', english('', KERRY_JOHNSON), 'tenures', '2016-07-13', '2017-01-19'],
    [
      'a written date, a week round it',
      english('', 'The convoy left on 12 September 2016 from the big hotel before the last round of talks.'),
      'text',
      '2016-09-05',
      '2016-09-19',
    ],
    ['Arabic stamp', arabic('12 أيلول 2016', KERRY_OBAMA_AR), 'page', '2016-09-12', '2016-09-12'],
    ['Arabic tenures, weekday and day', arabic('', KERRY_OBAMA_AR), 'text', '2016-09-05', '2016-09-19'],
  ])('%s', (_name, text, from, first, last) => {
    const { articleDate } = annotationsOf(text, null);
    expect(articleDate.interval).toEqual({ from: first, to: last });
    expect(articleDate.from).toBe(from);
    expect(articleDate.doubt).toBeNull();
  });

  it('nothing tells: no date, and roles stay unlinked', () => {
    const { articleDate, unlinked } = annotationsOf(english(''), null);
    expect(articleDate).toEqual({ interval: null, from: 'none', pageDate: null, doubt: null });
    expect(unlinked.map((u) => [u.surface, u.reason])).toEqual([['French president', 'date-unknown']]);
  });

  it("the reader's correction wins over everything and raises no doubt", () => {
    const text = english('September 12, 2016', KERRY_JOHNSON);
    const { articleDate } = annotationsOf(text, '2012-05-01');
    expect(articleDate).toEqual({
      interval: { from: '2012-05-01', to: '2012-05-01' },
      from: 'user',
      pageDate: '2016-09-12',
      doubt: null,
    });
    expect(mentionsOf(text, '2012-05-01')).toContain('French president → nicolas-sarkozy role');
  });
});

describe('a stamp of 2019 over a text of 2016', () => {
  it.each([
    ['Arabic', arabic('4 آذار 2019', KERRY_OBAMA_AR)],
    ['English', english('March 4, 2019', KERRY_JOHNSON, 'US President Barack Obama said that time was short.')],
  ])('%s: the text wins, the stamp is doubted, its evidence is shown', (_language, text) => {
    const { articleDate } = annotationsOf(text, null);
    expect(articleDate.pageDate).toBe('2019-03-04');
    expect(articleDate.doubt?.pageDate).toBe('2019-03-04');
    expect(articleDate.interval?.to.slice(0, 4)).not.toBe('2019');
    const evidence = articleDate.doubt?.evidence.map((s) => text.slice(s.start, s.end)) ?? [];
    expect(evidence.length).toBeGreaterThan(0);
    for (const words of evidence) expect(words).toMatch(/الأمريكي|Secretary|President/);
    expect(who(text)).toMatch(/→ francois-hollande role$/);
  });

  it('a former holder is history, not a contradiction', () => {
    const text = english('March 4, 2019', 'Former US Secretary of State John Kerry wrote a letter from the big hotel.');
    expect(annotationsOf(text, null).articleDate.from).toBe('page');
    expect(who(text)).toMatch(/→ emmanuel-macron role$/);
  });
});

describe('dates that are not the article’s', () => {
  it('in a caption', () => {
    const text = english('', 'Photo: a convoy near the town, 3 May 2011 (Reuters)');
    expect(annotationsOf(text, null).articleDate.interval).toBeNull();
  });

  it('in a caption, against a good stamp', () => {
    const text = english('September 12, 2016', 'Photo: a convoy near the town, 3 May 2011 (Reuters)', KERRY_JOHNSON);
    expect(annotationsOf(text, null).articleDate.interval).toEqual({ from: '2016-09-12', to: '2016-09-12' });
  });

  it('in an Arabic caption', () => {
    const text = arabic('', 'صورة: قافلة قرب البلدة، 3 أيار 2011 (رويترز)');
    expect(annotationsOf(text, null).articleDate.interval).toBeNull();
  });
});
