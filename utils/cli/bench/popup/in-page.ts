/** Bundled into a page: what each keystroke in the search field costs the knowledge base's search. */
import { buildSearch } from '../../../core/knowledge/search.ts';
import type { KnowledgeRecord } from '../../../core/knowledge/schema.ts';
import { makeForms, seeded } from '../lexicon/generate.ts';

export interface Keystrokes {
  readonly records: number;
  readonly buildMs: number;
  /** One a keystroke, in order: names typed letter by letter, some of them with two letters swapped. */
  readonly firstMs: readonly number[];
  /** The same again: nothing left to compile or to index. */
  readonly againMs: readonly number[];
  readonly hits: number;
}

const ARABIC = /[\u0621-\u064A]/u;
const NAMES_TYPED = 80;
const MAX_RESULTS = 50;

function measureSearch(count: number): Keystrokes {
  const forms = makeForms(count * 2 + count / 2); // halves are about, not exactly, as large
  const arabic = forms.filter((form) => ARABIC.test(form)).slice(0, count);
  const latin = forms.filter((form) => !ARABIC.test(form)).slice(0, count);
  // Only what a search reads of a record.
  const records = arabic.map((ar, i) => ({
    type: 'person',
    id: `p-${i}`,
    labels: { ar, en: latin[i] ?? ar },
    names: [],
  })) as unknown as KnowledgeRecord[];
  const start = performance.now();
  const search = buildSearch(records, 'ar');
  const buildMs = performance.now() - start;
  const keystrokes = typed([...arabic, ...latin]);
  let hits = 0;
  const times = (): number[] =>
    keystrokes.map((query) => {
      const before = performance.now();
      hits += search(query, MAX_RESULTS).length;
      return performance.now() - before;
    });
  return { records: records.length, buildMs, firstMs: times(), againMs: times(), hits };
}

function typed(names: readonly string[]): string[] {
  const random = seeded(5);
  return Array.from({ length: NAMES_TYPED }, (_, i) => {
    const name = names[Math.floor(random() * names.length)] ?? '';
    const text = i % 3 === 0 ? swapped(name, 1 + Math.floor(random() * (name.length - 2))) : name;
    return Array.from({ length: text.length }, (_letter, end) => text.slice(0, end + 1));
  }).flat();
}

function swapped(name: string, at: number): string {
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}

Object.assign(globalThis, { measureSearch });
