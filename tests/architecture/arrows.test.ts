/** Imports run one way (architecture: "Allowed import directions"). A new arrow is a decision, so it fails here first. */
import { describe, expect, test } from 'vitest';
import { filesOf, importsOf } from './source-files.ts';

/** Rooms inside core; each may use those to its left, `model` first. */
const CORE_ROOMS = [
  'model',
  'text',
  'knowledge',
  'corrections',
  'lexicon',
  'linking',
  'statements',
  'facts',
  'comparison',
  'casebook',
];

/** Which of our rooms each room may import. */
const ALLOWED: Record<string, readonly string[]> = {
  entrypoints: ['entrypoints', 'components', 'page', 'extension', 'locales', 'core', 'assets'],
  components: ['components', 'locales', 'core', 'extension-types', 'assets'],
  page: ['page', 'core'],
  extension: ['extension', 'locales', 'core'],
  locales: ['locales', 'core'],
  build: ['build', 'locales', 'core'],
  // The bench times the extension's own steps, so it imports the ones that need no browser.
  cli: ['cli', 'build', 'page', 'extension', 'core'],
  core: ['core'],
};

/** The room a path stands in: a folder of utils/, or the top folder. */
function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'utils' ? second : top;
}

/** The message types are the contract between page, popup and background: components may know them, not send them. */
function isAllowed(from: string, to: string, target: string, typeOnly: boolean): boolean {
  const allowed = ALLOWED[from] ?? [];
  if (allowed.includes(to)) return true;
  return allowed.includes('extension-types') && typeOnly && target === 'utils/extension/messages.ts';
}

const sources = filesOf().filter((file) => !file.path.startsWith('tests/'));

describe('rooms', () => {
  test('every room is known', () => {
    const unknown = new Set(sources.map((file) => roomOf(file.path)).filter((room) => !(room in ALLOWED)));
    expect([...unknown], 'a new room needs its line in ALLOWED').toEqual([]);
  });

  test('nothing imports against the arrows', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => target !== null)
        .filter(({ target, typeOnly }) => !isAllowed(roomOf(file.path), roomOf(target ?? ''), target ?? '', typeOnly))
        .map(({ specifier }) => `${file.path} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing imports tests', () => {
    const wrong = sources.filter((file) => importsOf(file).some(({ target }) => target?.startsWith('tests/')));
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});

/** Index of a core room, or -1 for the files directly in core, which may use all rooms. */
function rank(file: string): number {
  return file.startsWith('utils/core/') ? CORE_ROOMS.indexOf(file.split('/')[2] ?? '') : -1;
}

describe('core', () => {
  const core = sources.filter((file) => file.path.startsWith('utils/core/'));

  test('each room uses only rooms to its left', () => {
    const wrong = core.flatMap((file) => {
      const from = rank(file.path);
      if (from < 0) return [];
      return importsOf(file)
        .filter(({ target }) => target !== null && (rank(target) > from || rank(target) < 0))
        .map(({ specifier }) => `${file.path} → ${specifier}`);
    });
    expect(wrong).toEqual([]);
  });

  test('imports are relative and name the file with its ending', () => {
    const wrong = core.flatMap((file) =>
      importsOf(file)
        .filter(
          ({ specifier }) =>
            specifier.startsWith('@/') || (specifier.startsWith('.') && !/\.(?:ts|json)$/.test(specifier)),
        )
        .map(({ specifier }) => `${file.path} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** The specifiers found in a piece of code. */
function scan(text: string): string[] {
  return importsOf({ path: 'utils/page/a.ts', text }).map(({ specifier }) => specifier);
}

describe('the scanner of imports', () => {
  test.each([
    ['default', "import a from 'x';", ['x']],
    ['several lines', "import {\n  a,\n  type B,\n} from './x.ts';", ['./x.ts']],
    ['type only', "import type { A } from 'x';", ['x']],
    ['side effect', "import './style.css';", ['./style.css']],
    ['re-export', "export { a } from './x.ts';\nexport * from './y.ts';", ['./x.ts', './y.ts']],
    ['dynamic', "const a = await import('x');", ['x']],
    ['in a comment', "// import a from 'x';\n/* import b from 'y'; */", []],
    ['export of a string', "export const a = 'x';", []],
  ])('%s', (_name, text, expected) => {
    expect(scan(text)).toEqual(expected);
  });

  test('finds the imports of a real file', () => {
    const file = filesOf().find(({ path }) => path === 'utils/extension/messages.ts');
    expect(file && importsOf(file).map(({ target }) => target)).toContain('utils/core/model/mention.ts');
  });
});
