/** What popup and page get of a reading: real text through the real engine, and the service around it. */
import { describe, expect, test, vi } from 'vitest';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { annotate } from '@/utils/core/annotate.ts';
import { readOn } from '@/utils/core/read.ts';
import { readText } from '@/utils/core/text/plain-document.ts';
import { AnnotationService, type OpenedEngine } from '@/utils/extension/annotation-service.ts';
import { aCorrection } from '../core/corrections/builders.ts';

const engine = loadEngine();
const TEXT = `Ministers discuss a truce in Syria

Sergei Lavrov said the Geneva plan would start on Monday. "We want the truce to last," John Kerry said.

TASS quoted Gatilov as saying the Syrian government had agreed.`;
const document = readText(TEXT);
const options = { date: '2016-09-10' };

function aService() {
  const read = vi.fn((...[doc, annotations]: Parameters<OpenedEngine['read']>) => readOn(doc, annotations, engine));
  const service = new AnnotationService(async () => ({
    base: engine.base,
    annotate: (doc, opts) => annotate(doc, engine, opts),
    read,
  }));
  return { service, read };
}

describe('a close reading', () => {
  test('holds everything its lines name, and the side of each speaker', async () => {
    const { statements, facts, naming, briefs, sides } = await aService().service.readClosely(document, options);
    expect(statements.length).toBeGreaterThan(1);
    const named = [...statements, ...facts].flatMap(({ speaker, via }) => [...speaker, ...via]);
    const all = [...named, ...facts.map(({ agreement }) => agreement), ...naming.flatMap(({ entity }) => entity ?? [])];
    expect(all.filter((id) => !Object.hasOwn(briefs, id))).toEqual([]);
    expect(sides).toMatchObject({ 'sergey-lavrov': 'russia', 'john-kerry': 'united-states' });
    expect(briefs['john-kerry']?.roles.length).toBeGreaterThan(0);
  });

  test('comes as an account for comparing: the page as a source, the facts with their place', async () => {
    const { accounts, facts } = await aService().service.readClosely(document, options);
    expect(accounts.map(({ source }) => [source.id, source.kind, source.referenceDate])).toEqual([
      ['open', 'open', '2016-09-10'],
    ]);
    const told = accounts.flatMap((account) => account.facts);
    expect(told).toHaveLength(facts.length);
    expect(told.map(({ paragraph }) => paragraph)).toEqual(facts.map(() => expect.stringMatching(/^P\d+$/)));
  });

  test('is plain JSON: it crosses a message border unchanged', async () => {
    const reading = await aService().service.readClosely(document, options);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });

  test('stands on the mentions as the reader corrected them', async () => {
    const { service } = aService();
    const wrong = aCorrection('sergey-lavrov', { surface: 'Sergei Lavrov' });
    const speakers = ({ statements }: { statements: { speaker: readonly string[] }[] }) =>
      statements.flatMap(({ speaker }) => speaker);
    expect(speakers(await service.readClosely(document, options))).toContain('sergey-lavrov');
    expect(speakers(await service.readClosely(document, options, [wrong]))).not.toContain('sergey-lavrov');
  });

  test('of a text without words says nothing', async () => {
    const { statements, facts, naming, briefs } = await aService().service.readClosely(readText(''), options);
    expect([statements, facts, naming, briefs]).toEqual([[], [], [], {}]);
  });
});

describe('marks beside mentions', () => {
  test('nobody asked: nothing is read closely', async () => {
    const { service, read } = aService();
    expect((await service.annotate(document, options)).spans).toEqual([]);
    expect(read).not.toHaveBeenCalled();
  });

  test('only what was asked for, in text order, inside the text', async () => {
    const { service } = aService();
    const { spans } = await service.annotate(document, options, [], ['statement']);
    expect(new Set(spans.map(({ look }) => look))).toEqual(new Set(['statement']));
    const words = spans.map(({ start, end }) => document.text.slice(start, end));
    expect(words).toContain('We want the truce to last');
    expect(spans.toSorted((a, b) => a.start - b.start || b.end - a.end)).toEqual(spans);
  });
});
