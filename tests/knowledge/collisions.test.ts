/** Forms that could be taken for something else: what the report says, and that nothing in the base is unguarded. */
import { describe, expect, it } from 'vitest';
import { bundledForms } from '@/utils/build/compile-lexicon.ts';
import { loadKnowledge } from '@/utils/build/load-knowledge.ts';
import { collisionLines, collisionsOf, type Collisions } from '@/utils/cli/knowledge/collisions.ts';
import type { Actor, KnowledgeRecord } from '@/utils/core/knowledge/schema.ts';
import { surfaceForms } from '@/utils/core/lexicon/surface-forms.ts';
import { actor } from '../core/annotate/small-engine.ts';

const report = (records: readonly KnowledgeRecord[]): Collisions => collisionsOf(surfaceForms(records), records);
const shared = (records: readonly KnowledgeRecord[]): string[] =>
  report(records).shared.map((c) => `${c.form} ${c.guard} ${c.owners.map((o) => o.target).join('+')}`);
const words = (records: readonly KnowledgeRecord[]): string[] =>
  report(records).words.map((c) => `${c.form} ${c.guard} ${c.list}`);

const dated = (id: string, from: string, until: string): Actor => ({
  ...actor('organisation', id, [], []),
  names: [{ text: 'Salt Guild', lang: 'en', kind: 'former', class: 'A0', from, until }],
});

describe('shared forms', () => {
  it.each([
    [
      'one free owner at most: context',
      [actor('person', 'a', [], [['Dravin', 'surname']]), actor('person', 'b', [], [['Dravin', 'surname', 'A1']])],
      'Dravin context a+b',
    ],
    [
      'two free owners: the reader is told',
      [actor('person', 'a', [], [['Dravin', 'surname']]), actor('person', 'b', [], [['Dravin', 'surname']])],
      'Dravin doubt a+b',
    ],
    ['different times: dates', [dated('a', '2001', '2005'), dated('b', '2006', '2009')], 'Salt Guild dates a+b'],
    [
      'times that touch: the reader is told',
      [dated('a', '2001', '2006'), dated('b', '2006', '2009')],
      'Salt Guild doubt a+b',
    ],
  ])('%s', (_name, records, expected) => {
    expect(shared(records)).toContain(expected);
  });

  it('spelled differently, but folded alike, are one form', () => {
    const records = [actor('person', 'a', [['أدرافين']], []), actor('person', 'b', [['ادرافين']], [])];
    expect(shared(records)).toContain('أدرافين doubt a+b');
  });

  it('are none of entities that share nothing', () => {
    expect(
      shared([actor('person', 'a', [['درافين']], [['Dravin']]), actor('person', 'b', [['كولسكي']], [['Kolsky']])]),
    ).toEqual([]);
  });
});

describe('forms that are words', () => {
  it.each([
    ['an Arabic word, free', actor('outlet', 'a', [['كبير']], []), 'كبير none stop'],
    ['an Arabic word, with context', actor('outlet', 'a', [['الطريق', 'full', 'A3']], []), 'الطريق context common'],
    ['an English word: its capital', actor('person', 'a', [], [['Power', 'surname']]), 'Power capital common'],
    ['a blocked word', actor('person', 'a', [['سهيل', 'surname', 'A1']], []), 'سهيل context block'],
  ])('%s', (_name, record, expected) => {
    const [form = ''] = expected.split(' ');
    expect(words([record]).map((text) => text.replace(/ (?:stop|block|common)$/u, ''))).toContain(
      expected.replace(/ (?:stop|block|common)$/u, ''),
    );
    expect(words([record]).some((text) => text.startsWith(`${form} `))).toBe(true);
  });

  it('are none of a name that is no word', () => {
    expect(words([actor('person', 'a', [['درافيلوف']], [['Dravilov']])])).toEqual([]);
  });
});

describe('the report', () => {
  const records = [
    actor(
      'person',
      'a',
      [],
      [
        ['Power', 'surname'],
        ['Dravin', 'surname'],
      ],
    ),
    actor('person', 'b', [], [['Dravin', 'surname']]),
    actor(
      'person',
      'c',
      [],
      [
        ['Rice', 'surname', 'A1'],
        ['Dravin', 'surname'],
      ],
    ),
  ];

  it('counts by guard what it lists', () => {
    const { counts, shared: list, words: found } = report(records);
    expect(Object.values(counts.shared).reduce((a, b) => a + b, 0)).toBe(list.length);
    expect(Object.values(counts.words).reduce((a, b) => a + b, 0)).toBe(found.length);
    expect(counts.words).toMatchObject({
      capital: expect.any(Number) as number,
      context: expect.any(Number) as number,
    });
  });

  it('is the same for the same forms, the weakest guard on top', () => {
    expect(collisionLines(report(records))).toEqual(collisionLines(report(records)));
    const guards = report(records).words.map((c) => c.guard);
    expect(guards.indexOf('capital')).toBeLessThan(guards.indexOf('context'));
  });

  it('reads as one line a form with its owners', () => {
    expect(collisionLines(report(records))).toContain(
      '  doubt     Dravin: a (surname A0), b (surname A0), c (surname A0)',
    );
  });
});

describe('the bundled base', () => {
  const { records } = loadKnowledge();
  const collisions = collisionsOf(bundledForms(records), records);
  const types = new Map(records.map((record) => [record.id, record.type]));

  it('no two people share a name that is free at the same time', () => {
    const people = collisions.shared.filter(
      (c) => c.guard === 'doubt' && c.owners.some((o) => types.get(o.target) === 'person'),
    );
    expect(people.map((c) => `${c.form}: ${c.owners.map((o) => o.target).join(', ')}`)).toEqual([]);
  });

  it('no stop word is a free name', () => {
    const free = collisions.words.filter((c) => c.list === 'stop' && c.guard === 'none');
    expect(free.map((c) => c.form)).toEqual([]);
  });

  it('a guessed spelling is never shared and never a word', () => {
    const guessed = [...collisions.shared, ...collisions.words].filter((c) =>
      c.owners.some((o) => o.generated === 'spelling' && types.get(o.target) === 'person'),
    );
    expect(guessed.map((c) => c.form)).toEqual([]);
  });
});
