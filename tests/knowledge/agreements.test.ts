import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '@/utils/build/load-knowledge.ts';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import { edtfDays } from '@/utils/core/model/edtf.ts';

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
const isShared = existsSync(join(SHARED, 'gold', 'matrix.json'));
const knowledge = loadKnowledge();
const base = new KnowledgeBase(knowledge.records, knowledge);
const agreements = base.agreements();

const of = (id: string): Agreement => {
  const record = base.entity(id);
  if (record?.type !== 'agreement') throw new Error(`no agreement ${id}`);
  return record;
};
/** "attribute=value" of everything the document states. */
const values = (id: string): string[] =>
  (of(id).provisions ?? []).flatMap((p) => (p.values ?? []).map((v) => `${v.attribute}=${v.value}`));

describe('the bundled agreements', () => {
  it('are at least as many as a desk needs, with provisions and values', () => {
    const provisions = agreements.flatMap((a) => a.provisions ?? []);
    expect(agreements.length).toBeGreaterThanOrEqual(60);
    expect(provisions.length).toBeGreaterThanOrEqual(200);
    expect(provisions.filter((p) => (p.values ?? []).length > 0).length / provisions.length).toBeGreaterThan(0.75);
  });

  it('each say what was provided, what became of it and what kind of paper it is', () => {
    for (const a of agreements) {
      expect([a.id, a.provisions?.length ?? 0, a.timeline?.length ?? 0]).not.toContain(0);
      expect([a.id, a.document?.kind?.ar === a.document?.kind?.en]).toEqual([a.id, false]);
      expect([a.id, a.timeline?.some((step) => step.state)]).toEqual([a.id, true]);
    }
  });

  // Stages as the PA-X database codes these very texts (pax.peaceagreements.org/agreements/<number>).
  it.each([
    ['cessation-of-hostilities', 'ceasefire', 1507],
    ['minsk-agreements', 'implementation', 1364],
    ['astana-statement-2017-01', 'pre-negotiation', 2092],
    ['astana-memorandum-2017-05', 'ceasefire', 2093],
    ['moscow-protocol-2020-03', 'ceasefire', 2273],
    ['sochi-memorandum-2019-10', 'ceasefire', 2274],
  ])('%s has the stage %s (PA-X %i)', (id, stage) => {
    expect(of(id).stage).toBe(stage);
  });

  it.each([
    ['munich-statement-2016-02', '2016-02-11', '2016-02-12'],
    ['geneva-plan-2016-09', '2016-09-09', '2016-09-09'],
    ['ankara-ceasefire-2016-12', '2016-12-29', '2016-12-29'],
    ['riyadh-conference-2015-12', '2015-12-08', '2015-12-10'],
    ['unscr-2254', '2015-12-18', '2015-12-18'],
    ['damascus-sdf-agreement-2025-03', '2025-03-10', '2025-03-10'],
  ])('%s was made from %s to %s', (id, from, to) => {
    expect(edtfDays(of(id).date)).toEqual({ from, to });
  });

  it.each([
    ['unscr-2254', 'S/RES/2254 (2015)'],
    ['unscr-2336', 'S/RES/2336 (2016)'],
    ['ankara-ceasefire-2016-12', 'S/2016/1133'],
    ['sochi-memorandum-2018-09', 'S/2018/852'],
    ['jcpoa-2015', 'S/RES/2231 (2015), annex A'],
  ])('%s is document %s', (id, symbol) => {
    expect(of(id).document?.symbol).toBe(symbol);
  });

  it('number resolutions and documents alike', () => {
    for (const a of agreements.filter(({ id }) => id.startsWith('unscr-'))) {
      const [year] = a.date.split('-');
      expect(a.document?.symbol).toBe(`S/RES/${a.id.slice(6)} (${year})`);
    }
  });

  it.each([
    'geneva-plan-2016-09',
    'jcpoa-2015',
    'astana-memorandum-2017-05',
    'ankara-ceasefire-2016-12',
    'us-turkey-statement-2019-10',
    'douma-agreement-2018-04',
  ])('%s states what its sources dispute, each position with another source', (id) => {
    const { disputes = [] } = of(id);
    expect(disputes.length).toBeGreaterThan(0);
    for (const { positions } of disputes) {
      const texts = positions.map((p) => p.en);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe('what the documents say, for the comparison with what articles say', () => {
  it.each([
    [
      'geneva-plan-2016-09',
      [
        'start-date=2016-09-12T19:00:00+03:00',
        'duration=PT48H',
        'renewal=PT48H',
        'documents-count=5',
        'joint-centre-name=joint-implementation-center',
        'joint-centre-start=P7D',
        'excluded-groups=isis,nusra-front',
        'syrian-air-force=barred-from-agreed-areas',
        'castello-road=demilitarised',
        'humanitarian-access=all-areas',
        'enforcement=response-mechanism',
        'guarantee=none',
        'legal-basis=unscr-2254',
        'parties=united-states,russia',
      ],
    ],
    [
      'jig-terms-2016-07',
      [
        'joint-centre-name=joint-implementation-group',
        'joint-centre-place=near-amman',
        'joint-centre-members=united-states,russia',
        'deadline=P5D',
        'deadline=2016-07-31',
        'syrian-air-force=barred-from-agreed-areas',
        'excluded-groups=isis,nusra-front',
      ],
    ],
    [
      'munich-statement-2016-02',
      [
        'deadline=P1W',
        'start-date=2016-02-19~',
        'members-count=17',
        'points-count=3',
        'parties=issg',
        'excluded-groups=isis,nusra-front',
        'legal-basis=unscr-2254',
        'humanitarian-access=besieged-areas',
        'humanitarian-access=all-areas',
      ],
    ],
    [
      'moscow-understanding-2016-07',
      ['announced-date=2016-07-15', 'secrecy=secret', 'excluded-groups=isis,nusra-front'],
    ],
  ])('%s', (id, expected) => {
    expect(values(id)).toEqual(expect.arrayContaining(expected));
  });

  /** Rows of the matrix on which the paper itself is silent: reactions, and what happened around it. */
  const SILENT: Readonly<Record<string, readonly string[]>> = {
    'geneva-plan-2016-09': [
      'talks-length',
      'secrecy',
      'joint-centre-place',
      'asked-of-russia',
      'asked-of-united-states',
      'asked-of-third-states',
      'government-stance',
      'opposition-stance',
      'un-stance',
      'next-talks-date',
      'trust',
      'criticism',
      'death-toll',
    ],
    'moscow-understanding-2016-07': [
      'talks-length',
      'start-date',
      'duration',
      'criticism',
      'blame',
      'government-stance',
      'opposition-stance',
      'next-talks-date',
      'death-toll',
    ],
    'jig-terms-2016-07': [],
    'munich-statement-2016-02': [
      'air-strikes',
      'asked-of-government',
      'ground-troops',
      'trust',
      'secrecy',
      'next-talks-date',
      'criticism',
      'death-toll',
    ],
  };

  it.skipIf(!isShared)('answers every other row of the matrix (only where ../shared is mounted)', () => {
    const matrix = JSON.parse(readFileSync(join(SHARED, 'gold', 'matrix.json'), 'utf8')) as {
      agreements: { id: string; rows: { attribute: string }[] }[];
    };
    for (const { id, rows } of matrix.agreements) {
      const stated = new Set(values(id).map((v) => v.split('=')[0]));
      const open = rows.map((row) => row.attribute).filter((attribute) => !stated.has(attribute));
      expect([id, open]).toEqual([id, SILENT[id]]);
    }
  });
});

describe('ids that are a contract', () => {
  it.skipIf(!isShared)('are all there, with their types (only where ../shared is mounted)', () => {
    const lines = readFileSync(join(SHARED, 'gold', 'ENTITIES.tsv'), 'utf8')
      .split('\n')
      .filter(Boolean);
    const wanted = lines.map((line) => line.split('\t').slice(0, 2));
    expect(wanted.length).toBeGreaterThan(80);
    expect(wanted.map(([id]) => [id, base.byId(id ?? '')?.type])).toEqual(wanted);
  });

  it.skipIf(!isShared)('of the facts sheets are all there (only where ../shared is mounted)', () => {
    for (const file of ['actors', 'agreements', 'offices'] as const) {
      const facts = JSON.parse(readFileSync(join(SHARED, 'knowledge', `${file}.json`), 'utf8')) as { id: string }[];
      expect(facts.filter(({ id }) => !base.byId(id)).map(({ id }) => id)).toEqual([]);
    }
  });
});
