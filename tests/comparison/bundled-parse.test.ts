/** What pages get: sheets with a cell for every source, uses by layer, and a small chunk. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, test, vi } from 'vitest';
import { sourcesOfText } from '@/utils/core/comparison/bundled.ts';
import { parseBundled } from '@/utils/core/comparison/bundled-parse.ts';
import type { ComparisonFiles } from '@/utils/core/comparison/bundled-schema.ts';
import { compareSpans } from '@/utils/core/model/span.ts';
import { comparisonPlugin } from '@/utils/build/comparison-plugin.ts';
import { loadComparison, loadComparisonFiles } from '@/utils/build/load-comparison.ts';
import { bundledComparison } from '@/utils/extension/bundled-comparison.ts';
import ar from '@/utils/locales/ar.json';
import en from '@/utils/locales/en.json';

// Vitest does not run the plugin that makes the module; the test below builds it with Vite.
vi.mock('virtual:comparison', () => ({ files: loadComparisonFiles() }));

const bundled = loadComparison();
const rows = [...bundled.sheets.values()].flatMap((sheet) => sheet.rows);
const cells = rows.flatMap((row) => row.cells);

describe('the bundled sheets', () => {
  test('have a cell for every source, in the order of the columns', () => {
    for (const sheet of bundled.sheets.values()) {
      for (const row of sheet.rows)
        expect(row.cells.map((cell) => cell.source)).toEqual(sheet.columns.map((c) => c.id));
    }
  });

  test('tell entries in the order of the text', () => {
    for (const { entries } of cells) {
      const spans = entries.map(({ evidence }) => evidence ?? { start: 0, end: 0 });
      expect(spans).toEqual(spans.toSorted(compareSpans));
    }
  });

  test('keep silence silent: no relation, nobody against it, at most something near', () => {
    const silent = cells.filter(({ status }) => status === 'silent');
    expect(silent.length).toBeGreaterThan(300);
    for (const { relation, against, entries } of silent) {
      expect([relation, against]).toEqual([null, []]);
      expect(entries.every(({ isNearest }) => isNearest)).toBe(true);
    }
    expect(cells.filter((cell) => cell.status === 'stated').every((cell) => cell.relation !== null)).toBe(true);
  });

  test('Sunday stands against Monday, and only there is the start in conflict', () => {
    const start = bundled.sheets.get('geneva-plan-2016-09')?.rows.find(({ attribute }) => attribute === 'start-date');
    expect(start?.cells.map(({ relation, against }) => [relation, against])).toEqual([
      ['conflict', ['000-en', '001']],
      ['conflict', ['000-ar']],
      ['conflict', ['000-ar']],
      [null, []],
      [null, []],
      [null, []],
    ]);
  });

  test('a cell of a mixed row says for itself how it stands', () => {
    const stance = bundled.sheets
      .get('geneva-plan-2016-09')
      ?.rows.find(({ attribute }) => attribute === 'opposition-stance');
    expect(stance?.cells.map(({ relation }) => relation)).toEqual([
      null,
      'different-clause',
      'mixed',
      null,
      null,
      null,
    ]);
  });
});

describe('the bundled sources and their naming', () => {
  test('every source has its outlet, and 000 is two sources in one text', () => {
    expect(bundled.sources.map(({ id, outlet }) => [id, outlet])).toEqual([
      ['000-ar', 'rai-al-youm'],
      ['000-en', 'daily-mail'],
      ['001', 'sana'],
      ['002', 'al-nour'],
      ['003', 'sana'],
      ['004', 'al-jazeera'],
    ]);
    const [first] = bundled.sources;
    expect(sourcesOfText(bundled, first?.textHash ?? '').map(({ id }) => id)).toEqual(['000-ar', '000-en']);
    expect(sourcesOfText(bundled, '0')).toEqual([]);
  });

  test('every form has a list of uses for each of the six sources', () => {
    const forms = bundled.naming.flatMap((axis) => axis.forms);
    expect(forms.length).toBeGreaterThan(20);
    expect(forms.every((form) => form.uses.size === 6)).toBe(true);
  });

  test('a form that is read as one of the reader’s forms names a message that exists', () => {
    const named = bundled.naming.flatMap(({ forms }) => forms.flatMap(({ readAs }) => readAs ?? []));
    expect(named.length).toBeGreaterThan(20);
    for (const id of named) {
      expect(en).toHaveProperty([`naming.${id}`]);
      expect(ar).toHaveProperty([`naming.${id}`]);
    }
    for (const { axis } of bundled.naming) expect(en).toHaveProperty([`axis.${axis}`]);
  });
});

describe('the module of the bundled comparison', { timeout: 60_000 }, () => {
  async function bundle(code: string): Promise<string> {
    const root = mkdtempSync(join(tmpdir(), 'isnad-comparison-'));
    const entry = join(root, 'entry.js');
    writeFileSync(entry, code);
    try {
      const result = await build({
        root,
        logLevel: 'silent',
        configFile: false,
        plugins: [comparisonPlugin()],
        build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'out' } },
      });
      const [first] = Array.isArray(result) ? result : [result];
      return first && 'output' in first ? first.output[0].code : '';
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }

  test('brings the same comparison to the pages, in less than 50 KB gzipped', async () => {
    const code = await bundle("export { files } from 'virtual:comparison';");
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { files: ComparisonFiles };
    expect(parseBundled(module.files)).toEqual(bundled);
    expect(gzipSync(code).length).toBeLessThan(50_000);
  });

  test('is parsed once, however often a page asks', async () => {
    const [first, second] = await Promise.all([bundledComparison(), bundledComparison()]);
    expect(first).toBe(second);
    expect(first).toEqual(bundled);
  });
});
