/**
 * Articles read one after the other. Of each only its facts are kept, so that memory grows with what is told and not with
 * what was read.
 */
import { accountsOf, sourceOf } from '../../core/comparison/account.ts';
import type { SheetAccount } from '../../core/comparison/sheet.ts';
import type { Engine } from '../../core/linking/hit.ts';
import { readArticle } from '../../core/read.ts';
import { readArticleFile } from '../read-file.ts';
import type { ArticleFile } from './find-files.ts';

export interface Collected {
  /** In the order of the files. */
  readonly accounts: readonly SheetAccount[];
  /** A sentence for each file that could not be read. */
  readonly problems: readonly string[];
}

export interface CollectOptions {
  /** Day of all articles, or null. */
  readonly date: string | null;
  /** Keep only facts of this agreement, or null for all. */
  readonly agreement: string | null;
  /** Ids that other columns have already; those of the files are added. */
  readonly taken: Set<string>;
  /** Called after each file with the number done. */
  readonly onProgress: (done: number) => void;
}

export function collect(files: readonly ArticleFile[], engine: Engine, options: CollectOptions): Collected {
  const accounts: SheetAccount[] = [];
  const problems: string[] = [];
  for (const [i, file] of files.entries()) {
    const read = accountsIn(file, engine, options);
    if (typeof read === 'string') problems.push(read);
    else accounts.push(...read);
    options.onProgress(i + 1);
  }
  return { accounts, problems };
}

function accountsIn({ path, id }: ArticleFile, engine: Engine, options: CollectOptions): SheetAccount[] | string {
  try {
    const document = readArticleFile(path, null, engine);
    if (typeof document === 'string') return document;
    const reading = readArticle(document, engine, { date: options.date });
    const accounts = accountsOf(document, reading, sourceOf(document, reading, { id, kind: 'file' }));
    return accounts.map(({ source, facts }) =>
      // A copy: a short piece of a string keeps the whole text alive.
      structuredCopy({
        source: { ...source, id: freeId(source.id, options.taken) },
        facts: facts.filter(({ agreement }) => options.agreement === null || agreement === options.agreement),
      }),
    );
  } catch (error) {
    // One strange file must not lose the work of an hour; the sentence names it.
    return `${path}: could not be read (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** A file may be called like a bundled source ("001"), or like one half of another file. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  while (taken.has(free)) free = `file:${free}`;
  taken.add(free);
  return free;
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
