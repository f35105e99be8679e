/**
 * How far an article's words are those in which the knowledge base tells of an agreement: its names, provisions and
 * history. A word counts by how few agreements it is told of (inverse document frequency), and long records no more than
 * short ones. What an article tells is never taken from here, only which agreement it tells of.
 */
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Agreement } from '../../knowledge/schema.ts';
import { fold } from '../../text/fold.ts';

export type Language = 'ar' | 'en';
type Words = ReadonlySet<string>;

/** Shorter words are particles and names of letters. */
const SHORTEST = 4;
const SHORTEST_STEM = 3;
/** Added to the words of every record, so that one of ten words does not win by two of them. Chosen. */
const PRIOR_WORDS = 10;
/** How much the length of a record is held against it; chosen on 113 articles, 87 of which fit their agreement best. */
const LENGTH_POWER = 0.65;

/** Folded words of a text without article, what stands before it, and endings. */
export function storyWords(text: string): Words {
  const words = fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST);
  return new Set(words.map(stem).filter((word) => word.length >= SHORTEST_STEM));
}

function stem(word: string): string {
  if (/^[a-z]/u.test(word)) return word.replace(/ies$/u, 'y').replace(/s$/u, '').replace(/e$/u, '');
  // a letter alone may be the root's own: وفود, بنود
  return word.replace(/^[وف]?(?:لل|[بك]?ال)(?=.{3})/u, '').replace(/(?:ه|ات|ين|ون)$/u, '');
}

/** Of each candidate how well the words fit it; 0 for none in common; only their order and proportions mean something. */
export function fitOf(
  words: Words,
  language: Language,
  candidates: readonly Agreement[],
  base: KnowledgeBase,
): ReadonlyMap<Agreement, number> {
  const { all, frequency } = recordsOf(base, language);
  return new Map(
    candidates.map((a) => {
      const own = all.get(a.id) ?? new Set<string>();
      let sum = 0;
      for (const word of own) if (words.has(word)) sum += Math.log(all.size / (frequency.get(word) ?? 1));
      return [a, sum / (PRIOR_WORDS + own.size) ** LENGTH_POWER];
    }),
  );
}

interface Records {
  readonly all: ReadonlyMap<string, Words>;
  /** How many records tell a word. */
  readonly frequency: ReadonlyMap<string, number>;
}

const known = new WeakMap<KnowledgeBase, Partial<Record<Language, Records>>>();

function recordsOf(base: KnowledgeBase, language: Language): Records {
  const of = known.get(base) ?? {};
  known.set(base, of);
  return (of[language] ??= readRecords(base, language));
}

function readRecords(base: KnowledgeBase, language: Language): Records {
  const all = new Map(base.agreements().map((a) => [a.id, storyWords(textOf(a, language))]));
  const frequency = new Map<string, number>();
  for (const words of all.values()) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return { all, frequency };
}

/** Descriptions among the names are left out: "the US-Russian deal" is said of each in its time. */
function textOf(a: Agreement, language: Language): string {
  return [
    a.description?.[language],
    a.document?.kind?.[language],
    ...a.names.filter(({ lang, kind }) => lang === language && kind !== 'description').map(({ text }) => text),
    ...(a.provisions ?? []).map(({ summary }) => summary?.[language]),
    ...(a.timeline ?? []).map((entry) => entry[language]),
  ].join(' ');
}
