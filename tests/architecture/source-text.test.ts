/** What no source file may hold, however long or short; and how long it may be. */
import { describe, expect, test } from 'vitest';
import { filesOf, withoutComments } from './source-files.ts';

/** Tables of language data, which no one reads from top to bottom. */
const TABLES = /(?:^|\/)(?:data|tables?)\/|\.(?:table|data)\.ts$/;
const MAX_LINES = 300;

const sources = filesOf();

describe('files', () => {
  test(`none is over ${MAX_LINES} lines, tables of data apart`, () => {
    const long = sources
      .filter((file) => !TABLES.test(file.path))
      .map((file) => [file.path, file.text.split('\n').length - 1] as const)
      .filter(([, lines]) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  test('none has a name that says nothing', () => {
    const vague = sources.filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|misc|common|manager|index\.barrel)\.\w+$/.test(file.path),
    );
    expect(vague.map((file) => file.path)).toEqual([]);
  });
});

describe('text', () => {
  const everything = filesOf(/\.(?:ts|tsx|mjs|js|json|html|css|md)$/, [
    'entrypoints',
    'components',
    'utils',
    'tests',
    'assets',
  ]);

  test('no bidi control characters: what is shown must be what is compiled', () => {
    // The isolates and overrides of Trojan Source, and the marks; escapes (\u200f) in rules are fine.
    const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
    expect(everything.filter((file) => controls.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test.each([
    [
      'innerHTML and its like',
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/,
    ],
    ['eval', /\beval\(|\bnew Function\(/],
    ['focused or skipped tests', /\b(?:test|it|describe)\.only\(/],
    ['TypeScript silenced', /@ts-(?:ignore|nocheck)/],
  ])('no %s', (_what, pattern) => {
    // Tests write markup on purpose; of them only what is focused or silenced matters.
    const isAboutTests = /only|@ts/.test(pattern.source);
    const shipped = sources.filter((file) => !file.path.startsWith(isAboutTests ? 'tests/architecture/' : 'tests/'));
    // A file that says why it must not be used may name it in a comment.
    const code = shipped.filter((file) =>
      pattern.test(/@ts/.test(pattern.source) ? file.text : withoutComments(file.text)),
    );
    expect(code.map((file) => file.path)).toEqual([]);
  });

  test('our styles use logical properties, since both directions are ours', () => {
    const physical =
      /(?:margin|padding|border)-(?:left|right)\b|(?:^|[;{\s])(?:left|right)\s*:|text-align:\s*(?:left|right)\b|float:\s*(?:left|right)\b/;
    const styles = filesOf(/\.css$/, ['entrypoints', 'components', 'assets']);
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.filter((file) => physical.test(withoutComments(file.text))).map((file) => file.path)).toEqual([]);
  });
});
