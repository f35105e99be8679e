/** A file that breaks a rule is refused, by name and path. */
import { beforeEach, describe, expect, test } from 'vitest';
import { validateComparison, type ComparisonFile } from '@/utils/core/comparison/bundled-validate.ts';
import { idsOf, readComparisonFiles } from '@/utils/build/load-comparison.ts';
import { loadKnowledge } from '@/utils/build/load-knowledge.ts';

const known = idsOf(loadKnowledge().records);
const MUNICH = 'assets/comparison/munich-statement-2016-02.json';
let files: { path: string; data: any }[];

beforeEach(() => {
  files = structuredClone(readComparisonFiles()) as { path: string; data: any }[];
});

const data = (name: string) => files.find(({ path }) => path.endsWith(`/${name}`))?.data;
const munich = () => data('munich-statement-2016-02.json');
const row = (attribute: string) => munich().rows.find((one: { attribute: string }) => one.attribute === attribute);
const index = (attribute: string) =>
  munich().rows.findIndex((one: { attribute: string }) => one.attribute === attribute) as number;

/** Codes and paths of what is wrong. */
function problems(): string[] {
  const result = validateComparison(files as ComparisonFile[], known);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
}

describe('the bundled files', () => {
  test('as they lie there, nothing is wrong', () => {
    const result = validateComparison(files as ComparisonFile[], known);
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  test('a missing file, a file of another name, a field nobody knows', () => {
    files = files.filter(({ path }) => !path.endsWith('voices.json'));
    expect(problems()).toEqual(['missing-file assets/comparison/voices.json']);
    const named = files.find(({ path }) => path === MUNICH);
    if (named) named.path = 'assets/comparison/munich.json';
    files.push({ path: 'assets/comparison/voices.json', data: { voices: [], note: '' } });
    expect(problems()).toEqual([
      'schema assets/comparison/voices.json: note',
      'file-name assets/comparison/munich.json: agreement',
    ]);
  });

  test.each<[string, () => void, string]>([
    ['a language left out', () => delete row('deadline').reason.ar, `schema ${MUNICH}: rows.N.reason.ar`],
    ['an attribute nobody knows', () => (row('deadline').attribute = 'mood'), `schema ${MUNICH}: rows.N.attribute`],
    ['a relation nobody knows', () => (row('deadline').relation = 'lie'), `schema ${MUNICH}: rows.N.relation`],
  ])('%s', (_what, edit, expected) => {
    const at = index('deadline');
    edit();
    expect(problems()).toEqual([expected.replace('N', String(at))]);
  });

  const places = (attribute: string, source = '003') => row(attribute).cells[source].says[0].places;
  test.each<[string, string, () => void, string]>([
    ['a paragraph that is none', 'deadline', () => (places('deadline')[0].at = 'line 3'), 'schema .cells.003'],
    [
      'a value not written as its attribute demands',
      'deadline',
      () => (places('deadline')[0].value = 'soon'),
      'value .cells.003.says.0.places.0.value',
    ],
    [
      'an id in a value',
      'parties',
      () => (places('parties')[0].value = 'atlantis'),
      'unknown-id .cells.003.says.0.places.0.value',
    ],
    [
      'a speaker nobody knows',
      'trust',
      () => (places('trust')[0].speaker = ['atlantis']),
      'unknown-id .cells.003.says.0.places.0',
    ],
    [
      'nine words of a source',
      'trust',
      () => Object.assign(places('trust')[0], { words: 'a b c d e f g h i', span: [10, 90] }),
      'long-phrase .cells.003.says.0.places.0',
    ],
    [
      'words longer than their span',
      'trust',
      () => (places('trust')[0].span = [10, 11]),
      'span-outside .cells.003.says.0.places.0',
    ],
    [
      'a span behind the end of the text',
      'trust',
      () => (places('trust')[0].span = [10, 99_999]),
      'span-outside .cells.003.says.0.places.0',
    ],
    [
      'places out of order',
      'legal-basis',
      () => places('legal-basis').reverse(),
      'span-order .cells.003.says.0.places.1',
    ],
    [
      'a source that is none',
      'trust',
      () => (row('trust').cells['009'] = { nearest: row('trust').cells['003'].says }),
      'unknown-source .cells.009',
    ],
    ['a verdict', 'trust', () => (row('trust').reason.en = 'SANA tells it brutally.'), 'evaluative-word .reason.en'],
    ['Arabic in English', 'trust', () => (row('trust').reason.en = 'Told of ثقة'), 'language .reason.en'],
    ['English in Arabic', 'trust', () => (row('trust').reason.ar = 'Told in SANA alone'), 'language .reason.ar'],
    ['an unseen character', 'trust', () => (row('trust').reason.ar += '\u200f'), 'unseen-character .reason.ar'],
  ])('%s', (_what, attribute, edit, expected) => {
    const [code = '', path = ''] = expected.split(' ');
    edit();
    const found = problems();
    expect(found.map((line) => line.replace(/^(schema \S+ rows\.\d+\.cells\.003).*/, '$1'))).toContain(
      `${code} ${MUNICH}: rows.${index(attribute)}${path}`,
    );
    expect(found).toHaveLength(1);
  });

  test('25 February denied is a date; a word denied is none', () => {
    const [place] = row('next-talks-date').cells['004'].says[0].places;
    expect(place.value).toBe('not-2016-02-25');
    place.value = 'not-soon';
    expect(problems()).toEqual([`value ${MUNICH}: rows.${index('next-talks-date')}.cells.004.says.0.places.0.value`]);
  });

  test('relations that do not fit who states the row and who is against whom', () => {
    row('trust').relation = 'same';
    row('legal-basis').relation = 'single';
    row('death-toll').relation = 'same';
    delete row('parties').cells['003'].relation;
    row('humanitarian-access').cells['003'].against = [];
    expect(problems()).toEqual(
      ['parties', 'humanitarian-access', 'trust', 'legal-basis', 'death-toll']
        .toSorted((a, b) => index(a) - index(b))
        .map((attribute) => `relation ${MUNICH}: rows.${index(attribute)} (${attribute})`),
    );
  });

  test('the same row or source twice, an outlet that is none, a form nobody counts', () => {
    munich().rows.push(structuredClone(row('trust')));
    data('sources.json').sources[5].outlet = 'john-kerry';
    data('naming.json').axes[0].forms[0].uses['004'] = [];
    expect(problems()).toEqual(['schema assets/comparison/naming.json: axes.0.forms.0.uses.004']);
    delete data('naming.json').axes[0].forms[0].uses['004'];
    expect(problems()).toEqual([
      'unknown-id assets/comparison/sources.json: sources.5.outlet',
      `double ${MUNICH}: rows`,
    ]);
  });

  test('a speaker without ids has the text’s word for it', () => {
    const voices = data('voices.json').voices;
    delete voices[5].speakers[0].unnamed;
    voices.shift();
    expect(problems()).toEqual([
      'unknown-source assets/comparison/voices.json: voices',
      'unknown-id assets/comparison/voices.json: voices.4.speakers.0',
    ]);
  });
});
