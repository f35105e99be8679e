/** A folder of articles with annotated statements, facts and naming: the annotators' seeds, or the project's own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../core/linking/hit.ts';
import { readArticle } from '../../core/read.ts';
import { readText } from '../../core/text/plain-document.ts';
import { scoreFacts, type FactScore, type GoldFact, type PredictedFact } from './facts.ts';
import { scoreNaming, type NamingCell, type NamingScore, type PredictedUse } from './naming.ts';
import { scoreStatements, type GoldStatement, type PredictedStatement, type StatementScore } from './statements.ts';
import type { Place } from './tally.ts';

/** A page may hold two articles and furniture; offsets are those of the page. */
interface Segment {
  readonly lang: string;
  readonly start: number;
  readonly end: number;
  readonly part: 'article' | 'boilerplate';
}

interface Meta {
  readonly date: string;
  readonly segments?: readonly Segment[];
}

interface NamingFile {
  readonly axes: readonly {
    readonly id: string;
    readonly totals: Readonly<Record<string, number>>;
    readonly forms: readonly {
      readonly cells: Readonly<
        Record<string, { readonly matrixCount: number | null; readonly spans: readonly Omit<Place, 'doc'>[] }>
      >;
    }[];
  }[];
}

export interface ReadingSet {
  readonly texts: ReadonlyMap<string, string>;
  readonly meta: Readonly<Record<string, Meta>>;
  readonly statements: readonly GoldStatement[];
  readonly facts: readonly GoldFact[];
  readonly cells: readonly NamingCell[];
}

export interface ReadingScore {
  readonly statements: StatementScore;
  readonly facts: FactScore;
  /** null for a set without annotated naming. */
  readonly naming: NamingScore | null;
  readonly texts: number;
}

/** The folder's annotations for the documents wanted. @throws if a file is missing or no JSON */
export function loadReadingSet(dir: string, wanted: (doc: string) => boolean): ReadingSet {
  const meta = JSON.parse(readFileSync(join(dir, 'meta.json'), 'utf8')) as Record<string, Meta>;
  const docs = Object.keys(meta).filter(wanted);
  const lines = <T extends Place>(file: string): T[] =>
    readFileSync(join(dir, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as T)
      .filter(({ doc }) => docs.includes(doc));
  return {
    texts: new Map(docs.map((doc) => [doc, readFileSync(join(dir, 'texts', `${doc}.txt`), 'utf8')])),
    meta,
    statements: lines<GoldStatement>('seeds-statements.jsonl'),
    facts: lines<GoldFact>('seeds-facts.jsonl').map((fact) => ({ ...fact, part: partOf(fact, meta) })),
    cells: existsSync(join(dir, 'naming.json')) ? namingCells(join(dir, 'naming.json')) : [],
  };
}

/** Reads every article of the set and scores what was found; what lies in furniture counts neither way. */
export function scoreReadingSet(set: ReadingSet, engine: Engine, withDates: boolean): ReadingScore {
  const statements: PredictedStatement[] = [];
  const facts: PredictedFact[] = [];
  const naming: PredictedUse[] = [];
  // a text of which only the facts are annotated says nothing of statements
  const withStatements = new Set(set.statements.map(({ doc }) => doc));
  for (const [doc, text] of set.texts) {
    const reading = readArticle(readText(text), engine, { date: withDates ? (set.meta[doc]?.date ?? null) : null });
    const kept = <T extends Omit<Place, 'doc'>>(items: readonly T[]): (T & Place)[] =>
      items.map((item) => ({ ...item, doc })).filter((place) => !isFurniture(place, set.meta));
    if (withStatements.has(doc)) statements.push(...kept(reading.statements));
    facts.push(...kept(reading.facts).map((fact) => ({ ...fact, part: partOf(fact, set.meta) })));
    naming.push(...kept(reading.naming).map((use) => ({ ...use, part: partOf(use, set.meta) })));
  }
  return {
    statements: scoreStatements(set.statements, statements),
    facts: scoreFacts(set.facts, facts),
    naming: set.cells.length > 0 ? scoreNaming(set.cells, naming) : null,
    texts: set.texts.size,
  };
}

/** "000-en": a page with articles in two languages is two sources. */
function partOf(place: Place, meta: Readonly<Record<string, Meta>>): string {
  const articles = (meta[place.doc]?.segments ?? []).filter(({ part }) => part === 'article');
  if (new Set(articles.map(({ lang }) => lang)).size < 2) return place.doc;
  const here = articles.find(({ start, end }) => place.start >= start && place.start < end);
  return here ? `${place.doc}-${here.lang}` : place.doc;
}

function isFurniture(place: Place, meta: Readonly<Record<string, Meta>>): boolean {
  return (meta[place.doc]?.segments ?? []).some(
    ({ part, start, end }) => part === 'boilerplate' && place.start >= start && place.end <= end,
  );
}

/** Cells the matrix gives a number for. */
function namingCells(file: string): NamingCell[] {
  const { axes } = JSON.parse(readFileSync(file, 'utf8')) as NamingFile;
  return axes.flatMap(({ id, totals, forms }) =>
    Object.keys(totals).flatMap((part): NamingCell[] => {
      const cells = forms.flatMap((form) => form.cells[part] ?? []);
      if (cells.some(({ matrixCount }) => matrixCount === null)) return [];
      const doc = part.slice(0, 3);
      return [{ axis: id, part, spans: cells.flatMap(({ spans }) => spans.map((span) => ({ ...span, doc }))) }];
    }),
  );
}
