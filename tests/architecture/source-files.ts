/** The project's own source files and what they import, for the tests that read the repository. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** One source file: `path` is relative to the project, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import of a file: as written, and as a path inside the project if it is one of ours. */
export interface Import {
  readonly specifier: string;
  readonly target: string | null;
  readonly typeOnly: boolean;
}

const ROOMS = ['entrypoints', 'components', 'utils', 'tests'];
const CODE = /\.(?:ts|tsx|mts|mjs|js)$/;

/** All files under the rooms of the project whose name matches, sorted. */
export function filesOf(pattern: RegExp = CODE, rooms: readonly string[] = ROOMS): SourceFile[] {
  return rooms
    .flatMap((room) => readdirSync(path.join(ROOT, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted()
    .map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}

/**
 * Imports of a file: static, dynamic with a plain string, re-exports and CSS or type imports.
 * TypeScript 7 has no JavaScript interface to parse with; comments are taken out first so that examples do not count.
 */
export function importsOf(file: SourceFile): Import[] {
  const code = withoutComments(file.text);
  const found: Import[] = [];
  // from '…' after import or export, on one line or several.
  for (const match of code.matchAll(/\b(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]*?\sfrom\s*)?(['"])([^'"\n]+)\2/g)) {
    found.push(toImport(file, match[3] ?? '', Boolean(match[1])));
  }
  for (const match of code.matchAll(/\bimport\s*\(\s*(['"])([^'"\n]+)\1/g))
    found.push(toImport(file, match[2] ?? '', false));
  return found;
}

function toImport(file: SourceFile, specifier: string, typeOnly: boolean): Import {
  const bare = specifier.split('?', 1)[0] ?? specifier;
  if (bare.startsWith('@/')) return { specifier, target: bare.slice(2), typeOnly };
  if (!bare.startsWith('.')) return { specifier, target: null, typeOnly };
  return { specifier, target: path.posix.join(path.posix.dirname(file.path), bare), typeOnly };
}

/** The code without comments; strings keep their text, since import paths are strings. */
export function withoutComments(code: string): string {
  return code.replace(
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[^])*`|\/\*[^]*?\*\/|\/\/[^\n]*/g,
    (token) => (token.startsWith('/*') || token.startsWith('//') ? ' ' : token),
  );
}
