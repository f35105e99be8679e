/** Sheets over annotated articles, as the engine reads them and as the annotators read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountsOf, sourceOf } from '../../core/comparison/account.ts';
import { lineageOf } from '../../core/comparison/lineage.ts';
import { sheetOf, type SheetAccount } from '../../core/comparison/sheet.ts';
import type { Engine } from '../../core/linking/hit.ts';
import { isAttribute } from '../../core/model/attributes.ts';
import type { Relation, Sheet } from '../../core/model/comparison.ts';
import { LAYERS } from '../../core/model/layer.ts';
import { readArticle } from '../../core/read.ts';
import { readText } from '../../core/text/plain-document.ts';
import type { GoldRow } from './comparison.ts';
import type { GoldFact } from './facts.ts';

/** Two articles on one agreement, with the relation of every row that either tells. */
export interface GoldPair {
  readonly agreement: string;
  readonly sources: readonly string[];
  readonly rows: readonly { readonly attribute: string; readonly relation: Relation | null }[];
}

/** The pairs of a folder of annotated articles; held-back ones have a source that begins with "h-". */
export function loadPairs(dir: string, isHeldBack: boolean): GoldPair[] {
  return readdirSync(join(dir, 'pairs'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(join(dir, 'pairs', name), 'utf8')) as GoldPair)
    .filter(({ sources }) => sources.some((source) => source.startsWith('h-')) === isHeldBack);
}

export function goldRowsOf(pairs: readonly GoldPair[]): GoldRow[] {
  return pairs.flatMap(({ agreement, rows }) => rows.map((row) => ({ ...row, agreement, cells: [] })));
}

/**
 * What the engine reads in texts of a folder, as columns.
 * @param isDated - with the annotated day, as a page or its reader would give it
 */
export function readAccounts(dir: string, docs: readonly string[], engine: Engine, isDated = false): SheetAccount[] {
  const meta = isDated ? metaOf(dir) : {};
  return docs.flatMap((id) => {
    const document = readText(readFileSync(join(dir, 'texts', `${id}.txt`), 'utf8'));
    const reading = readArticle(document, engine, { date: meta[id]?.date ?? null });
    return accountsOf(document, reading, sourceOf(document, reading, { id, kind: 'file' }));
  });
}

/**
 * What the annotators read, as columns: the logic of the comparison without the faults of the reading. Facts under
 * attributes the vocabulary does not have are left out.
 */
export function goldAccounts(dir: string, docs: readonly string[]): SheetAccount[] {
  const meta = metaOf(dir);
  const facts = readFileSync(join(dir, 'seeds-facts.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as AnnotatedFact);
  return docs.map((id) => ({
    source: {
      id,
      kind: 'file',
      outlet: null,
      outletName: null,
      title: null,
      language: 'other',
      referenceDate: meta[id]?.date ?? null,
      url: null,
      textHash: null,
    },
    facts: facts.filter(({ doc }) => doc === id).flatMap(factOf),
  }));
}

function metaOf(dir: string): Record<string, { readonly date: string }> {
  return JSON.parse(readFileSync(join(dir, 'meta.json'), 'utf8')) as Record<string, { readonly date: string }>;
}

interface AnnotatedFact extends GoldFact {
  readonly qualifier?: string | null;
  readonly paragraph?: string | null;
  readonly layer?: string;
  readonly speaker?: readonly string[];
}

function factOf(fact: AnnotatedFact): SheetAccount['facts'] {
  const { agreement, attribute, value, qualifier = null, paragraph = null, layer = 'voice', speaker = [] } = fact;
  const known = LAYERS.find((name) => name === layer);
  if (!isAttribute(attribute) || !known) return [];
  const told = Array.isArray(value) ? value.join(',') : (value ?? null);
  const evidence = { start: fact.start, end: fact.end };
  const base = { agreement, attribute, qualifier, paragraph, layer: known, speaker, via: [], evidence };
  const read = { keyPhrase: null, paraphrase: null, isNearest: false, certainty: 'sure' } as const;
  return [{ ...base, ...read, value: told === null ? null : String(told) }];
}

/** One sheet an agreement, without the document's column: the annotators compared articles. */
export function sheetsOf(agreements: readonly string[], accounts: readonly SheetAccount[], engine: Engine): Sheet[] {
  const lineage = lineageOf(engine.base);
  return agreements.flatMap((id) => {
    const agreement = engine.base.entity(id);
    if (agreement?.type !== 'agreement') return [];
    return [sheetOf({ agreement, bundled: null, accounts, withDocument: false, lineage })];
  });
}
