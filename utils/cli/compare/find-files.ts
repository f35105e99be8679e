/** The article files that paths, folders and patterns stand for. */
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, normalize, sep } from 'node:path';
import { READABLE } from '../read-file.ts';

/** A file and the id it has as a source. */
export interface ArticleFile {
  readonly path: string;
  readonly id: string;
}

export interface Found {
  /** By id, whatever the order in which they were given; each file once. */
  readonly files: readonly ArticleFile[];
  /** A sentence for each path that stands for nothing. */
  readonly problems: readonly string[];
}

/** Reads folders only, no file. A path that is neither folder nor pattern is taken as it is. */
export function findFiles(paths: readonly string[]): Found {
  const found = new Set<string>();
  const problems: string[] = [];
  for (const path of new Set(paths.map(normalize))) {
    try {
      const inside = isFolder(path) ? articlesIn(path) : /[*?]/.test(path) ? matching(path) : [path];
      if (inside.length === 0) problems.push(`${path}: no .txt or .html file there`);
      for (const file of inside) found.add(file);
    } catch (error) {
      problems.push(`${path}: cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
    }
  }
  const files = named([...found].toSorted()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { files, problems };
}

/** Name without extension; where two files share it, as much of the path as tells them apart. */
function named(paths: readonly string[]): ArticleFile[] {
  const count = new Map<string, number>();
  for (const path of paths) count.set(stem(path), (count.get(stem(path)) ?? 0) + 1);
  const folders = new Map<string, number>();
  const withFolder = (path: string): string => `${basename(dirname(path))}/${stem(path)}`;
  for (const path of paths) folders.set(withFolder(path), (folders.get(withFolder(path)) ?? 0) + 1);
  return paths.map((path) => {
    if (count.get(stem(path)) === 1) return { path, id: stem(path) };
    return { path, id: folders.get(withFolder(path)) === 1 ? withFolder(path) : path.replaceAll(sep, '/') };
  });
}

function stem(path: string): string {
  return basename(path, extname(path));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function articlesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => READABLE.includes(extname(entry.name).toLowerCase()))
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ entry, path }) => entry.isFile() || (entry.isSymbolicLink() && isFile(path)))
    .map(({ path }) => path);
}

/** A pattern the shell left as it is, on Windows or in quotation marks: `*` and `?` within a name, `**` across folders. */
function matching(pattern: string): string[] {
  const parts = pattern.split(sep);
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => /[*?]/.test(part)),
  );
  const root = fixed.length > 0 ? fixed.join(sep) || sep : '.';
  if (!isFolder(root)) return [];
  const wanted = patternOf(pattern);
  return articlesIn(root).filter((path) => wanted.test(path));
}

function patternOf(pattern: string): RegExp {
  const source = pattern
    .split(sep)
    .map((part) => (part === '**' ? '**' : part.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')))
    .map((part) => part.replaceAll('?', '[^/]'))
    .join('/')
    .replaceAll('**/', '(?:[^/]+/)*')
    .replaceAll('**', '.*')
    .replaceAll('/', sep === '/' ? '/' : '\\\\');
  return new RegExp(`^${source}$`, 'u');
}
