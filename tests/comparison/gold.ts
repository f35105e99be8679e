/** The shared gold's matrix.json and naming.json, as far as the bundled comparison is measured against them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOM = path.resolve(import.meta.dirname, '../../../shared/gold');

/** Why the tests against the gold are skipped, for their names; '' if they run. */
export const why = existsSync(path.join(ROOM, 'matrix.json'))
  ? ''
  : ' (skipped: ../shared/gold is not on this machine)';

interface GoldMention {
  readonly doc: string;
  readonly start: number;
  readonly entity: string;
  readonly kind: string;
}

interface Segment {
  readonly lang: string;
  readonly start: number;
  readonly end: number;
  readonly part: string;
}

/** How often a source names each entity by name, office or metonym, outside the page's furniture. */
export function goldMentions(source: string): Record<string, number> {
  const [doc = '', half] = source.split('-');
  const meta = JSON.parse(readFileSync(path.join(ROOM, 'meta.json'), 'utf8')) as Record<
    string,
    { readonly segments?: readonly Segment[] }
  >;
  const parts = meta[doc]?.segments?.filter(({ part, lang }) => part === 'article' && (!half || lang === half));
  const counts: Record<string, number> = {};
  for (const line of readFileSync(path.join(ROOM, 'seeds.jsonl'), 'utf8').trimEnd().split('\n')) {
    const mention = JSON.parse(line) as GoldMention;
    const isHere = parts?.some(({ start, end }) => start <= mention.start && mention.start < end) ?? true;
    if (mention.doc !== doc || !isHere || !['name', 'role', 'metonym'].includes(mention.kind)) continue;
    counts[mention.entity] = (counts[mention.entity] ?? 0) + 1;
  }
  return counts;
}

interface GoldSpan {
  readonly start: number;
  readonly end: number;
}

export interface GoldEntry {
  readonly value: string | null;
  readonly qualifier: string | null;
  readonly paraphrase: { readonly en: string; readonly ar: string };
  readonly paragraph: string;
  readonly layer: string;
  readonly speaker: readonly string[];
  readonly via: readonly string[];
  readonly keyPhrase?: string;
  readonly evidence: GoldSpan;
  readonly attribute?: string;
  readonly nearest?: boolean;
}

export interface GoldCell {
  readonly source: string;
  readonly status: string;
  readonly because?: unknown;
  readonly entries: readonly GoldEntry[];
}

export interface GoldRow {
  readonly attribute: string;
  readonly relation: string | null;
  readonly reason: { readonly en: string; readonly ar: string };
  readonly cells: readonly GoldCell[];
}

export interface GoldSource {
  readonly id: string;
  readonly doc: string;
  readonly language: string;
  readonly referenceDate: string;
  readonly olderPart?: { readonly paragraphs: string; readonly referenceDate: string };
  readonly statedOnPage: { readonly value: string; readonly usable: boolean; readonly where: string } | null;
  readonly dateEvidence: { readonly located: readonly (GoldSpan & { paragraph: string; surface: string })[] };
}

export interface GoldMatrix {
  readonly sources: readonly GoldSource[];
  readonly agreements: readonly { readonly id: string; readonly rows: readonly GoldRow[] }[];
}

export interface GoldUse extends GoldSpan {
  readonly surface: string;
  readonly paragraph: string;
  readonly layer: string;
  readonly speaker: readonly string[];
  readonly via?: readonly string[];
  readonly marked: boolean;
  readonly modifier?: string;
}

export interface GoldNaming {
  readonly axes: readonly {
    readonly id: string;
    readonly entity: string | null;
    readonly houseStyle: boolean;
    readonly forms: readonly {
      readonly id: string;
      readonly cells: Readonly<Record<string, { readonly count: number; readonly spans: readonly GoldUse[] }>>;
    }[];
  }[];
  readonly quoted: readonly {
    readonly source: string;
    readonly speakers: readonly (Readonly<Record<string, unknown>> & { readonly surface: string | null })[];
  }[];
  readonly absent: Readonly<Record<string, readonly string[]>>;
  readonly chains: readonly (GoldSpan & { source: string; paragraph: string; chain: string[]; to?: boolean })[];
}

export const goldMatrix = (): GoldMatrix => read('matrix.json') as GoldMatrix;
export const goldNaming = (): GoldNaming => read('naming.json') as GoldNaming;
/** The text of a seed, offsets and all. */
export const seedText = (doc: string): string => readFileSync(path.join(ROOM, 'texts', `${doc}.txt`), 'utf8');

function read(name: string): unknown {
  return JSON.parse(readFileSync(path.join(ROOM, name), 'utf8'));
}
