/** The graph read back: every reference leads somewhere, ids are stable, and nobody is judged. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTEXT, sheetsToJsonLd } from '@/utils/core/comparison/export/json-ld.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';
import { anEntry, aRow, aSource, HOSTILE, NOTE, SHEET, stated, wordsIn } from './builders.ts';

type Node = Record<string, unknown> & { '@id': string; '@type'?: string };

const SCHEMA_ORG = new Set(
  (
    'name about inLanguage isBasedOn hasPart isPartOf version dateModified dateCreated identifier publisher headline ' +
    'url appearance text temporalCoverage spokenByCharacter'
  ).split(' '),
);

function graph(sheets: readonly Sheet[] = [SHEET], lang: 'ar' | 'en' = 'en'): Node[] {
  const parsed = JSON.parse(sheetsToJsonLd(sheets, wordsIn(lang), NOTE)) as { '@context': unknown; '@graph': Node[] };
  expect(parsed['@context']).toEqual(CONTEXT);
  return parsed['@graph'];
}

const ofType = (nodes: readonly Node[], type: string) => nodes.filter((node) => node['@type'] === type);

/** Ids that a node points to. */
function referencesOf(node: Node): string[] {
  const found: string[] = [];
  const visit = (value: unknown, key: string) => {
    if (Array.isArray(value)) value.forEach((one) => visit(one, key));
    else if (value && typeof value === 'object' && '@id' in value) found.push(String(value['@id']));
    else if (typeof value === 'string' && ['speaker', 'via', 'differsFrom', 'notStatedBy'].includes(key))
      found.push(value);
  };
  for (const [key, value] of Object.entries(node)) if (key !== '@id') visit(value, key);
  return found;
}

describe('a sheet', () => {
  test('tellings are claims that appear in their source; own words a quotation they rest on', () => {
    const nodes = graph();
    const claims = ofType(nodes, 'Claim');
    expect(claims).toHaveLength(3);
    expect(claims[0]).toMatchObject({
      '@id': 'urn:isnad:claim:geneva-plan:start-date:a:10-26:2016-09-12',
      name: 'Begins: 12 Sep 2016, at sunset',
      text: 'begins at sunset on Monday',
      appearance: { '@id': 'urn:isnad:source:a' },
      url: 'https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1?id=1&x=2#:~:text=begins%20on%20Monday',
      isBasedOn: { '@id': 'urn:isnad:quotation:geneva-plan:start-date:a:10-26:2016-09-12' },
      temporalCoverage: '2016-09-12',
      speaker: ['urn:isnad:entity:john-kerry'],
      via: ['urn:isnad:entity:tass'],
      differsFrom: ['urn:isnad:source:b'],
      layer: 'direct',
    });
    expect(ofType(nodes, 'Quotation')).toMatchObject([
      { text: 'begins on Monday', spokenByCharacter: [{ '@id': 'urn:isnad:entity:john-kerry' }] },
    ]);
    expect(claims[2]).not.toHaveProperty('temporalCoverage');
  });

  test('silence is on the row and makes no claim, not even with something near', () => {
    const nodes = graph();
    const row = nodes.find((node) => node['@id'] === 'urn:isnad:row:geneva-plan:duration');
    expect(row).toMatchObject({ notStatedBy: ['urn:isnad:source:a'], relation: 'single' });
    expect(ofType(nodes, 'Claim').filter((claim) => claim['@id'].includes(':duration:a:'))).toEqual([]);
  });

  test('a date that is not sure of itself is no ISO 8601 coverage', () => {
    const values = ['2016-09-12~', '[2016-09-11,2016-09-12]', 'not-2016-09-12', '2016-09-12/..', '2016-09'];
    const rows = values.map((value) => aRow([stated('a', [anEntry({ value })])]));
    const claims = ofType(graph(rows.map((row) => ({ ...SHEET, rows: [row] }))), 'Claim');
    expect(claims.map(({ temporalCoverage }) => temporalCoverage)).toEqual([
      undefined,
      undefined,
      undefined,
      '2016-09-12/..',
      '2016-09',
    ]);
  });

  test('the graph is closed, ids are unique, every term is schema.org’s or explained', () => {
    const nodes = graph([SHEET], 'ar');
    const ids = nodes.map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(nodes.flatMap(referencesOf).filter((id) => !ids.includes(id))).toEqual([]);
    const terms = new Set(nodes.flatMap((node) => Object.keys(node)).filter((key) => !key.startsWith('@')));
    expect([...terms].filter((one) => !SCHEMA_ORG.has(one) && !Object.hasOwn(CONTEXT, one))).toEqual([]);
  });

  test('no verdict and no rating', () => {
    const text = sheetsToJsonLd([SHEET], wordsIn('en'), NOTE);
    expect(text).not.toMatch(/ClaimReview|reviewRating|Rating|itemReviewed|"author"/);
  });

  test('an entry has the same id whatever columns and rows are shown, in both languages', () => {
    const whole = ofType(graph(), 'Claim').map((node) => node['@id']);
    const some: Sheet = {
      ...SHEET,
      columns: SHEET.columns.toReversed(),
      rows: SHEET.rows.slice(1).map((row) => ({ ...row, cells: row.cells.toReversed() })),
    };
    const few = ofType(graph([some], 'ar'), 'Claim').map((node) => node['@id']);
    expect(few).toHaveLength(1);
    expect(whole).toEqual(expect.arrayContaining(few));
  });
});

describe('hostile words', () => {
  const about = (text: string): Sheet => ({
    agreement: 'geneva-plan',
    columns: [aSource(text || 'x', { outletName: text, title: text, url: text })],
    rows: [
      aRow([stated(text || 'x', [anEntry({ value: null, keyPhrase: text, speaker: [text || 'y'], layer: 'direct' })])]),
    ],
  });

  test('stay strings: the types of the graph are ours, ids are plain, addresses http', () => {
    const word = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(word, (text) => {
        const nodes = graph([about(text)]);
        const types = new Set(nodes.flatMap((node) => node['@type'] ?? []));
        expect([...types].toSorted()).toEqual(['Claim', 'CreativeWork', 'NewsArticle', 'Quotation']);
        for (const node of nodes) {
          expect(node['@id']).toMatch(/^urn:isnad:[\w:.~!*'()%-]+$/u);
          if (node.url !== undefined) expect(node.url).toMatch(/^https?:\/\/[\u0021-\u007e]+$/u);
        }
      }),
    );
  });
});
