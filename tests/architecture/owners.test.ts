/** One owner per dependency, and a core that knows no browser, page, clock or Node. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, filesOf, importsOf, withoutComments } from './source-files.ts';

const sources = filesOf().filter((file) => !file.path.startsWith('tests/'));

/** Package → the files that may import it. */
const OWNERS: [string, RegExp][] = [
  ['fuse.js', /^utils\/core\/knowledge\/search\.ts$/],
  ['webextension-polyfill', /^utils\/extension\/browser\.ts$/],
  ['wxt/browser', /^utils\/extension\/browser\.ts$/],
  ['preact', /^(?:components|entrypoints)\//],
  // Not in utils/page or components: it would travel into every news page.
  ['valibot', /^utils\/(?:core|extension|build|cli)\//],
  ['puppeteer-core', /^utils\/cli\//],
  ['idb', /^utils\/extension\/casebook\//],
  ['csv-stringify', /^utils\/core\/comparison\/export\/csv\.ts$/],
];

describe('owners', () => {
  test.each(OWNERS)('%s', (name, owner) => {
    const others = sources
      .filter((file) => !owner.test(file.path))
      .filter((file) =>
        importsOf(file).some(({ specifier }) => specifier === name || specifier.startsWith(`${name}/`)),
      );
    expect(others.map((file) => file.path)).toEqual([]);
  });

  test('the packages named here are really used, so that a stale line is noticed', () => {
    const used = new Set(sources.flatMap((file) => importsOf(file).map(({ specifier }) => specifier)));
    const unused = OWNERS.map(([name]) => name).filter(
      (name) => ![...used].some((specifier) => specifier.startsWith(name)),
    );
    expect(unused).toEqual([]);
  });

  test('versions are exact', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
      ([, v]) => !/^\d+\.\d+\.\d+$/.test(v),
    );
    expect(loose).toEqual([]);
  });
});

describe('core is pure', () => {
  const core = sources.filter((file) => file.path.startsWith('utils/core/'));
  const PACKAGES = new Set(['fuse.js', 'valibot', 'csv-stringify/browser/esm/sync']);

  test('it imports itself and three packages', () => {
    const wrong = core.flatMap((file) =>
      importsOf(file)
        .filter(({ specifier, target }) => target === null && !PACKAGES.has(specifier))
        .map(({ specifier }) => `${file.path} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/],
    ['chance', /\bMath\.random\b|\bcrypto\.getRandomValues\b/],
    ['the page', /\bglobalThis\.(?:document|window)\b|\bwindow\.|\bdocument\.(?:querySelector|createElement|body)\b/],
    ['the browser', /\b(?:chrome|browser)\.(?:runtime|storage|tabs)\b/],
    ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
    ['Node', /\bprocess\.|\brequire\(|\bBuffer\./],
  ])('no use of %s', (_what, pattern) => {
    expect(core.filter((file) => pattern.test(withoutComments(file.text))).map((file) => file.path)).toEqual([]);
  });

  test('its compiler knows neither DOM nor Node', () => {
    const options = JSON.parse(readFileSync(path.join(ROOT, 'utils/core/tsconfig.json'), 'utf8')).compilerOptions;
    expect(options.lib.join(' ')).not.toMatch(/dom|webworker/i);
    expect(options.types).toEqual([]);
    expect(options.strict).toBe(true);
    expect(options.noUncheckedIndexedAccess).toBe(true);
  });
});
