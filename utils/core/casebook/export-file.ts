/**
 * The casebook as a file, to carry it to another browser, to put it away, or to hand it to somebody: one JSON object,
 *
 *     { "format": "isnad-casebook", "version": 1, "written": "2026-11-22T08:00:00Z", "knowledge": "2026-11-22+7d53",
 *       "cases": [Case, …], "articles": [KeptArticle, …] }
 *
 * with the records exactly as they are stored (kept-article.ts, model/account.ts): writing and reading it back loses
 * nothing. Raise the version with every incompatible change of a record, and read the older ones on.
 */
import type { Problem } from '../model/result.ts';
import type { Case, KeptArticle } from './kept-article.ts';
import { ArticleSchema, CaseSchema, checked } from './schema.ts';

export const FILE_FORMAT = 'isnad-casebook';
export const FILE_VERSION = 1;
/** Chosen: some thousand articles; more would not fit into a page's memory twice over. */
export const MAX_FILE_BYTES = 200_000_000;

export interface CasebookFile {
  readonly format: typeof FILE_FORMAT;
  readonly version: typeof FILE_VERSION;
  /** Instant of writing, ISO 8601 UTC. */
  readonly written: string;
  /** Knowledge base of the browser that wrote it. */
  readonly knowledge: string;
  readonly cases: readonly Case[];
  readonly articles: readonly KeptArticle[];
}

/** The records as a file's text, a record a line so that two exports can be compared line by line. */
export function toFileText(
  { articles, cases }: { readonly articles: readonly KeptArticle[]; readonly cases: readonly Case[] },
  written: string,
  knowledge: string,
): string {
  const lines = (records: readonly unknown[]) => records.map((one) => `\n${JSON.stringify(one)}`).join(',');
  const head = JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, written, knowledge }).slice(0, -1);
  return `${head},\n"cases":[${lines(cases)}],\n"articles":[${lines(articles)}]}\n`;
}

/**
 * A record that is left out, and why: codes file-format, file-version,
 * file-size (the whole), not-a-record, ids-differ, said-twice, damaged-here (what is stored under its id is damaged).
 */
export interface Refusal extends Problem {
  /** What the record calls itself, if it does. */
  readonly name: string | null;
}

export interface FileCheck {
  readonly articles: readonly KeptArticle[];
  readonly cases: readonly Case[];
  readonly refused: readonly Refusal[];
}

/** Checks a file's content record by record: one that is damaged does not keep the others out. */
export function checkFile(data: unknown): FileCheck {
  const file = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  if (file.format !== FILE_FORMAT || !Array.isArray(file.articles) || !Array.isArray(file.cases)) {
    return whole('file-format', `"format" must be "${FILE_FORMAT}", "articles" and "cases" lists`);
  }
  if (file.version !== FILE_VERSION) {
    return whole('file-version', `version ${String(file.version)}; this reads ${FILE_VERSION}`);
  }
  const refused: Refusal[] = [];
  const take = <T extends { readonly id: string }>(
    list: readonly unknown[],
    place: string,
    read: (value: unknown) => { record: T | null; code: string; problem: string },
  ): T[] => {
    const ids = new Set<string>();
    return list.flatMap((value, at) => {
      const { record, code, problem } = read(value);
      const path = `${place}[${at}]`;
      if (!record) refused.push({ code, path, detail: problem, name: nameOf(value) });
      else if (ids.has(record.id)) refused.push({ code: 'said-twice', path, detail: record.id, name: nameOf(value) });
      else {
        ids.add(record.id);
        return [record];
      }
      return [];
    });
  };
  return {
    cases: take(file.cases, 'cases', readCase),
    articles: take(file.articles, 'articles', readArticle),
    refused,
  };
}

function readCase(value: unknown) {
  const { record, problem } = checked(CaseSchema, value);
  return { record, code: 'not-a-record', problem: problem ?? '' };
}

/** Beside its shape: the sources inside must be the article's own, or a sheet would show another one's name over it. */
function readArticle(value: unknown) {
  const { record, problem } = checked(ArticleSchema, value);
  if (!record) return { record: null, code: 'not-a-record', problem };
  const stranger = record.accounts.find(
    ({ source }) => source.id !== record.id && !source.id.startsWith(`${record.id}-`),
  );
  if (stranger) return { record: null, code: 'ids-differ', problem: `${stranger.source.id} in ${record.id}` };
  return { record, code: '', problem: '' };
}

function whole(code: string, detail: string): FileCheck {
  return { articles: [], cases: [], refused: [{ code, path: '', detail, name: null }] };
}

/** A headline or a case's name, for the report of what was refused. */
function nameOf(value: unknown): string | null {
  const record = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const metadata = record.metadata as { headline?: { value?: unknown } | null } | undefined;
  const name = record.name ?? metadata?.headline?.value ?? record.id;
  return typeof name === 'string' && name !== '' ? name.slice(0, 200) : null;
}
