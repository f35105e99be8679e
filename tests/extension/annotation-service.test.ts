import { beforeEach, describe, expect, test, vi } from 'vitest';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Agreement, KnowledgeRecord } from '@/utils/core/knowledge/schema.ts';
import type { DateInterval } from '@/utils/core/model/date.ts';
import type { NewsDocument } from '@/utils/core/model/document.ts';
import type { Annotations } from '@/utils/core/model/mention.ts';
import { AnnotationService } from '@/utils/extension/annotation-service.ts';
import { aCorrection } from '../core/corrections/builders.ts';
import { briefOf, briefsFor } from '@/utils/extension/briefs.ts';

const both = (en: string, ar: string) => ({ en, ar });
const common = { names: [], sources: ['https://example.org'], confidence: 'general-knowledge' as const };
const records: KnowledgeRecord[] = [
  {
    ...common,
    type: 'person',
    id: 'ada',
    labels: both('Ada', 'آدا'),
    description: both('A minister.', 'وزيرة.'),
    gender: 'female',
  },
  { ...common, type: 'state', id: 'north', labels: both('North', 'الشمال'), description: both('A state.', 'دولة.') },
  {
    ...common,
    type: 'armed-group',
    id: 'guard',
    labels: both('New Guard', 'الحرس الجديد'),
    description: both('A group.', 'جماعة.'),
    datedLabels: [{ from: '2012', until: '2016-07-28', labels: both('Old Guard', 'الحرس القديم') }],
  },
  {
    ...common,
    type: 'outlet',
    id: 'gazette',
    labels: both('Gazette', 'الجريدة'),
    description: both('A paper.', 'صحيفة.'),
    domains: ['gazette.example'],
  },
  {
    ...common,
    type: 'agreement',
    id: 'pact',
    labels: both('Pact', 'الميثاق'),
    description: both('A truce.', 'هدنة.'),
    form: 'ceasefire',
    stage: 'ceasefire',
    date: '2016-09-09',
    parties: ['north'],
    status: 'collapsed',
    timeline: [
      { date: '2016-09-09', state: 'announced', en: 'Announced.', ar: 'أُعلن.' },
      { date: '2016-09-12/2016-09-13', state: 'in-force', en: 'Began.', ar: 'بدأ.' },
      { date: '2016-09-14', en: 'Talks.', ar: 'محادثات.' },
      { date: '2016-09-19', state: 'collapsed', en: 'Ended.', ar: 'انتهى.' },
    ],
  },
  {
    type: 'office',
    id: 'north-fm',
    role: 'foreign-minister',
    of: 'north',
    title: { en: 'Foreign minister', ar: 'وزير الخارجية', ar_f: 'وزيرة الخارجية' },
    holders: [
      {
        actor: 'ada',
        from: '2014-03-01',
        to: '2018',
        acting: true,
        source: 'https://example.org',
        confidence: 'sourced',
      },
    ],
  },
];
const base = new KnowledgeBase(records, { version: '1', asOf: '2026-01-01' });
const day = (date: string): DateInterval => ({ from: date, to: date });
const brief = (id: string, on: DateInterval | null) => {
  const entity = base.entity(id);
  if (!entity) throw new Error(id);
  return briefOf(entity, base, on);
};

describe('briefs', () => {
  test('offices on the article’s date, titles in the holder’s gender', () => {
    expect(brief('ada', day('2016-09-10')).roles).toEqual([
      {
        office: 'north-fm',
        title: both('Foreign minister', 'وزيرة الخارجية'),
        from: '2014-03-01',
        to: '2018',
        acting: true,
      },
    ]);
    expect(brief('ada', day('2020-01-01')).roles).toEqual([]);
  });

  test('no date, no offices, and it is said', () => {
    expect(brief('ada', null)).toMatchObject({ roles: [], rolesUnknown: true });
    expect(brief('north', null).rolesUnknown).toBeUndefined();
  });

  test('the name of the time, only while it was in use', () => {
    expect(brief('guard', day('2016-07-28')).labelThen).toEqual(both('Old Guard', 'الحرس القديم'));
    expect(brief('guard', day('2016-07-29')).labelThen).toBeUndefined();
  });

  test.each([
    ['2016-09-08', 'later'],
    ['2016-09-09', 'announced'],
    ['2016-09-12', 'in-force'],
    ['2016-09-25', 'collapsed'],
  ])('agreements on %s: %s, without hindsight', (on, status) => {
    expect(brief('pact', day(on))).toMatchObject({ date: '2016-09-09', status, roles: [] });
  });

  test.each([
    ['a state of some day of the month', '2016-09', { from: '2016-09-12', to: '2016-09-12' }, undefined],
    ['the month is over', '2016-09', { from: '2016-10-01', to: '2016-10-01' }, 'collapsed'],
    ['an article of some day of the month', '2016-09-19', { from: '2016-09-01', to: '2016-09-30' }, undefined],
    ['the month before', '2016-09-19', { from: '2016-08-01', to: '2016-08-31' }, 'announced'],
  ] as const)('agreements whose state may have changed by then, %s', (_name, collapsed, on, status) => {
    const pact: Agreement = {
      ...(base.entity('pact') as Agreement),
      date: '2016-07-01',
      timeline: [
        { date: '2016-07-01', state: 'announced', en: 'Announced.', ar: 'أُعلن.' },
        { date: collapsed, state: 'collapsed', en: 'Ended.', ar: 'انتهى.' },
      ],
    };
    expect(briefOf(pact, base, on).status).toBe(status);
  });

  test.each([
    ['2016-09-09/2016-09-10', '2016-09-09'],
    ['[2016-09-11,2016-09-12]', '2016-09-11'],
    ['2016-09-12T19:00:00+03:00', '2016-09-12'],
    ['2016-09~', '2016-09'],
  ])('agreements of %s were made on %s, a partial date', (date, made) => {
    const pact: Agreement = { ...(base.entity('pact') as Agreement), date };
    expect(briefOf(pact, base, null).date).toBe(made);
  });

  test('agreements without a date of the article: when it was made, nothing of what became of it', () => {
    expect(brief('pact', null)).toMatchObject({ date: '2016-09-09' });
    expect(brief('pact', null).status).toBeUndefined();
  });

  test('of everything named: mentions, other candidates, unlinked candidates; unknown ids are left out', () => {
    const annotations = {
      articleDate: { interval: null, from: 'none', pageDate: null, doubt: null },
      mentions: [{ entity: 'ada', why: { others: [{ entity: 'guard', reason: 'same-name' }] } }],
      unlinked: [
        {
          candidates: [
            { entity: 'pact', reason: 'fits-description' },
            { entity: 'nobody', reason: 'same-name' },
          ],
        },
      ],
      knowledgeVersion: '1',
    } as unknown as Annotations;
    expect(Object.keys(briefsFor(annotations, base)).toSorted()).toEqual(['ada', 'guard', 'pact']);
  });
});

const page = (text: string, url = 'https://www.gazette.example/1'): NewsDocument => ({
  text,
  blocks: [],
  metadata: {
    url,
    outlet: null,
    siteName: null,
    headline: null,
    dateline: null,
    language: { value: 'en', from: 'script' },
    direction: 'ltr',
    pageDate: null,
  },
});

describe('the service', () => {
  const options = { date: null };
  const annotate = vi.fn();
  const open = vi.fn();
  let service: AnnotationService;

  beforeEach(() => {
    annotate.mockReturnValue({
      articleDate: { interval: null, from: 'none', pageDate: null, doubt: null },
      mentions: [],
      unlinked: [],
      knowledgeVersion: '1',
    });
    open.mockImplementation(() => Promise.resolve({ base, annotate }));
    service = new AnnotationService(open);
  });

  test('opens the engine once, also for requests at the same time', async () => {
    await Promise.all([service.annotate(page('a'), options), service.annotate(page('b'), options)]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('a failed opening is tried again', async () => {
    open.mockRejectedValueOnce(new Error('broken lexicon'));
    await expect(service.annotate(page('a'), options)).rejects.toThrow('broken lexicon');
    await expect(service.annotate(page('a'), options)).resolves.toBeDefined();
  });

  test('the same document is annotated once; another text, date, address or setting is not the same', async () => {
    await service.annotate(page('a'), options);
    await service.annotate(page('a'), options);
    expect(annotate).toHaveBeenCalledTimes(1);
    await service.annotate(page('b'), options);
    await service.annotate(page('a', 'https://sana.sy/'), options);
    await service.annotate(page('a'), { date: '2016-09-10' });
    await service.annotate(page('a'), { date: null, adjectives: true });
    expect(annotate).toHaveBeenCalledTimes(5);
  });

  test('corrections are laid over what is kept, which stays as it was found', async () => {
    const mention = (entity: string, more = {}) => ({
      start: 0,
      end: 1,
      surface: 'a',
      entity,
      entityType: 'person',
      kind: 'name',
      weak: false,
      why: { rule: 'name', form: 'a', others: [] },
      ...more,
    });
    annotate.mockReturnValue({
      articleDate: { interval: day('2016-09-10'), from: 'page', pageDate: null, doubt: null },
      mentions: [mention('ada'), mention('north')],
      unlinked: [],
      knowledgeVersion: '1',
    });
    const before = await service.annotate(page('a'), options);
    const entities = ({ annotations }: typeof before) => annotations.mentions.map(({ entity }) => entity);
    const other = await service.annotate(page('a'), options, [
      aCorrection('north', { surface: 'a', instead: 'guard' }),
    ]);
    expect(entities(other)).toEqual(['ada', 'guard']);
    expect(Object.keys(other.briefs).toSorted()).toEqual(['ada', 'guard', 'north']);
    const none = await service.annotate(page('a'), options, [aCorrection('north', { surface: 'a' })]);
    expect(entities(none)).toEqual(['ada']);
    expect(none.annotations.unlinked.map(({ corrected }) => corrected?.entity)).toEqual(['north']);
    expect(Object.keys(none.briefs).toSorted()).toEqual(['ada', 'north']);
    expect(await service.annotate(page('a'), options)).toBe(before);
    expect(entities(before)).toEqual(['ada', 'north']);
    expect(annotate).toHaveBeenCalledTimes(1);
  });

  test('an office the reader denied is no longer told of the person, also where only the name stands', async () => {
    annotate.mockReturnValue({
      articleDate: { interval: day('2016-09-10'), from: 'page', pageDate: null, doubt: null },
      mentions: [{ start: 0, end: 1, surface: 'a', entity: 'ada', why: { rule: 'name', form: 'a', others: [] } }],
      unlinked: [],
      knowledgeVersion: '1',
    });
    const officesOf = async (corrections: Parameters<typeof service.annotate>[2]) =>
      (await service.annotate(page('a'), options, corrections)).briefs.ada?.roles.map(({ office }) => office);
    expect(await officesOf([])).toEqual(['north-fm']);
    expect(await officesOf([aCorrection('ada', { office: 'north-fm' })])).toEqual([]);
    expect(await officesOf([aCorrection('ada', { office: 'north-fm', on: day('2017-01-01') })])).toEqual(['north-fm']);
  });

  test('the same annotations are read closely once, for the marks and for the list', async () => {
    const read = vi.fn(() => ({ annotations: annotate(), statements: [], facts: [], naming: [] }));
    open.mockImplementation(() => Promise.resolve({ base, annotate, read }));
    await service.annotate(page('a'), options, [], ['statement']);
    await service.readClosely(page('a'), options);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('keeps a few answers, the least used goes first', async () => {
    for (const text of 'abcdefgh') await service.annotate(page(text), options);
    await service.annotate(page('a'), options);
    await service.annotate(page('i'), options);
    annotate.mockClear();
    await service.annotate(page('a'), options);
    expect(annotate).not.toHaveBeenCalled();
    await service.annotate(page('b'), options);
    expect(annotate).toHaveBeenCalledTimes(1);
  });

  test('tells the outlet from the address, and the engine knows it', async () => {
    const { outlet } = await service.annotate(page('a'), options);
    expect(outlet).toEqual({ value: 'gazette', from: 'domain' });
    expect(annotate.mock.lastCall?.[0].metadata.outlet).toEqual(outlet);
    expect((await service.annotate(page('a', 'https://unknown.example/'), options)).outlet).toBeNull();
  });
});
