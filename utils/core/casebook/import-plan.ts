/** What to do with a file's records beside those that are here: nothing that is here is overwritten unasked. */
import type { FileCheck, Refusal } from './export-file.ts';
import type { Case, KeptArticle } from './kept-article.ts';
import type { Damaged } from './listing.ts';

/** A record that is here in another form. */
export interface Difference {
  readonly kind: 'article' | 'case';
  readonly id: string;
  readonly name: string;
  /** Which of the two was changed last; null: at the same moment. */
  readonly newer: 'here' | 'file' | null;
}

/** What the reader may choose for the differences. */
export const CHOICES = ['mine', 'file', 'both'] as const;
export type Choice = (typeof CHOICES)[number];

interface Records {
  readonly articles: readonly KeptArticle[];
  readonly cases: readonly Case[];
}

export interface ImportPlan {
  /** Not here yet. */
  readonly add: Records;
  /** How many articles are here just so. */
  readonly same: number;
  readonly differ: readonly Difference[];
  /** The file's form of those. */
  readonly theirs: Records;
}

/**
 * What a file brings, without the records that are here under the same id and cannot be read: they are not replaced,
 * for nobody has seen what they hold.
 */
export function besidesDamaged(file: FileCheck, damaged: readonly Damaged[]): FileCheck {
  const ids = new Set(damaged.map(({ key }) => key));
  const refusals = (all: readonly { readonly id: string }[], place: string): Refusal[] =>
    all.flatMap(({ id }) => (ids.has(id) ? [{ code: 'damaged-here', path: place, detail: id, name: null }] : []));
  return {
    articles: file.articles.filter(({ id }) => !ids.has(id)),
    cases: file.cases.filter(({ id }) => !ids.has(id)),
    refused: [...file.refused, ...refusals(file.cases, 'cases'), ...refusals(file.articles, 'articles')],
  };
}

/** Compares a file with what is here. Revisions say nothing across devices and are left out. */
export function planImport(file: Records, here: Records): ImportPlan {
  const cases = sorted(file.cases, here.cases, (one) => one.name, 'case');
  const articles = sorted(file.articles, here.articles, (one) => one.metadata.headline?.value ?? one.url, 'article');
  return {
    add: { articles: articles.add, cases: cases.add },
    same: articles.same,
    differ: [...cases.differ, ...articles.differ],
    theirs: { articles: articles.theirs, cases: cases.theirs },
  };
}

/**
 * The records to put in for the differences.
 *
 * mine: none. file: theirs, under our next revision. both: theirs under an id of their own beside ours; a case that is
 * doubled so takes the file's articles with it, and its name says so.
 * @param suffix - makes an id that is not here yet, "2" gives "kept-1f…-2"; the same file imported twice needs another
 */
export function recordsFor(plan: ImportPlan, choice: Choice, here: Records, suffix: string): Records {
  if (choice === 'mine') return { articles: [], cases: [] };
  const { articles, cases } = plan.theirs;
  if (choice === 'file') {
    const next = <T extends { id: string; revision: number }>(own: readonly T[]) => {
      return (one: T): T => ({ ...one, revision: (own.find(({ id }) => id === one.id)?.revision ?? 0) + 1 });
    };
    return { articles: articles.map(next(here.articles)), cases: cases.map(next(here.cases)) };
  }
  const doubled = new Set(cases.map(({ id }) => id));
  const copyId = (id: string) => `${id}-${suffix}`;
  return {
    cases: cases.map((one) => ({ ...one, id: copyId(one.id), name: `${one.name} (${suffix})` })),
    articles: articles.map((one) => ({
      ...one,
      id: copyId(one.id),
      cases: one.cases.map((id) => (doubled.has(id) ? copyId(id) : id)),
      accounts: one.accounts.map((account) => ({
        ...account,
        source: { ...account.source, id: copyId(one.id) + account.source.id.slice(one.id.length) },
      })),
    })),
  };
}

/** The first number whose copies are not here yet. */
export function freeSuffix(plan: ImportPlan, here: Records): string {
  const taken = new Set([...here.articles, ...here.cases].map(({ id }) => id));
  const wanted = [...plan.theirs.articles, ...plan.theirs.cases].map(({ id }) => id);
  for (let number = 2; ; number++) if (!wanted.some((id) => taken.has(`${id}-${number}`))) return String(number);
}

function sorted<T extends Case | KeptArticle>(
  file: readonly T[],
  here: readonly T[],
  name: (one: T) => string,
  kind: Difference['kind'],
): { add: T[]; same: number; differ: Difference[]; theirs: T[] } {
  const own = new Map(here.map((one) => [one.id, one]));
  const found = { add: [] as T[], same: 0, differ: [] as Difference[], theirs: [] as T[] };
  for (const one of file) {
    const mine = own.get(one.id);
    if (!mine) found.add.push(one);
    else if (contentOf(mine) === contentOf(one)) found.same++;
    else {
      const newer = mine.changedAt === one.changedAt ? null : mine.changedAt > one.changedAt ? 'here' : 'file';
      found.differ.push({ kind, id: one.id, name: name(one), newer });
      found.theirs.push(one);
    }
  }
  return found;
}

/** Everything but the revision, keys in order: two records with equal content are the same record. */
function contentOf({ revision: _revision, ...rest }: Case | KeptArticle): string {
  return JSON.stringify(rest, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
