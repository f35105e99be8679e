/** The contract of `npm run -s compare` (issue 5): columns, the JSON form, files and folders in any order, broken files. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { findFiles } from '@/utils/cli/compare/find-files.ts';
import { runCompare } from '@/utils/cli/compare/run.ts';
import { runTool, type Run } from './run-tool.ts';

const DEAL = 'geneva-plan-2016-09';
const SEEDS = fileURLToPath(new URL('../../../shared/gold/texts', import.meta.url));
const story = (day: string): string => `Kerry and Lavrov agree on Syria truce

GENEVA, Sept 10, 2016 - John Kerry and Sergey Lavrov announced a ceasefire deal for Syria in Geneva early Saturday.

The ceasefire begins on ${day}, Kerry said. The truce must hold for a week before the United States and Russia work together.
`;

let dir = '';
const file = (...name: string[]): string => join(dir, ...name);
const runs: Record<string, Run> = {};
const run = (name: string): Run => {
  const found = runs[name];
  if (!found) throw new Error(`no run called ${name}`);
  return found;
};

interface Cell {
  source: string;
  status: string;
  entries: {
    value: string | null;
    attribute?: string;
    keyPhrase: string | null;
    evidence: { start: number; end: number };
  }[];
}
interface Row {
  attribute: string;
  relation: string | null;
  cells: Cell[];
}
interface Output {
  agreements: { id: string; rows: Row[] }[];
}
const outputOf = (name: string): Output => JSON.parse(run(name).out) as Output;
const rowIn = (name: string, attribute: string): Row | undefined =>
  outputOf(name)
    .agreements.find(({ id }) => id === DEAL)
    ?.rows.find((row) => row.attribute === attribute);

const engine = loadEngine();

function compare(...args: string[]): Run {
  let [out, err] = ['', ''];
  const stderr = { isTTY: false, write: (text: string) => ((err += text), true) } as never;
  const code = runCompare(args, { engine: () => engine, print: (piece) => (out += piece), stderr });
  return { code, out, err };
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'isnad-compare-'));
  mkdirSync(file('more', 'deep'), { recursive: true });
  writeFileSync(file('monday.txt'), story('Monday'));
  writeFileSync(file('more', 'sunday.txt'), story('Sunday'));
  writeFileSync(
    file('more', 'deep', 'page.html'),
    `<html><body><article><h1>No deal</h1><p>${'Rain fell. '.repeat(30)}</p></article></body></html>`,
  );
  writeFileSync(file('more', 'notes.pdf'), 'not an article');
  writeFileSync(file('bytes.txt'), Buffer.from([0x4b, 0xff, 0xfe, 0x80]));
  const jobs: Record<string, string[]> = {
    none: [],
    wrong: ['--format', 'xml', file('monday.txt')],
    unknown: ['--agreement', 'no-such-deal', file('monday.txt')],
    bundled: ['--bundled'],
    files: [file('monday.txt'), file('more')],
    turned: [file('more', '**', '*.txt'), file('more', 'deep'), file('monday.txt')],
    broken: [file('bytes.txt'), file('gone.txt'), file('monday.txt')],
    joined: ['--bundled', '--agreement', DEAL, file('more', 'sunday.txt')],
    markdown: ['--bundled', '--agreement', 'munich-statement-2016-02', '--format', 'md'],
    csv: ['--format', 'csv', '--document', '--agreement', DEAL, file('monday.txt')],
  };
  for (const [name, args] of Object.entries(jobs)) runs[name] = compare(...args);
  runs.process = await runTool('utils/cli/compare.ts', jobs.broken ?? []);
}, 120_000);

afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('what cannot be followed', () => {
  it.each([
    ['none', 'no file given'],
    ['wrong', '--format is json, md or csv, not "xml"'],
    ['unknown', 'there is no agreement "no-such-deal"'],
  ])('%s: one sentence, the usage and exit code 2', (name, sentence) => {
    expect(run(name).err).toContain(`compare: ${sentence}\nusage: compare`);
    expect([run(name).code, run(name).out]).toEqual([2, '']);
  });

  it('a process of its own says the same', () => {
    expect(run('process').out).toBe(run('broken').out);
    expect(run('process').code).toBe(run('broken').code);
    expect(run('process').err).toContain(run('broken').err);
  });

  it('a broken file is named, the others are done, exit code 1', () => {
    expect(run('broken').code).toBe(1);
    expect(run('broken').err).toContain('bytes.txt: is not UTF-8 text');
    expect(run('broken').err).toContain('gone.txt: there is no such file');
    expect(rowIn('broken', 'start-date')?.cells.map(({ source }) => source)).toEqual(['monday']);
  });
});

describe('the bundled comparison', () => {
  it('has four agreements, 84 rows and the six columns in order', () => {
    const { agreements } = outputOf('bundled');
    expect(agreements.map(({ id }) => id).toSorted()).toEqual([
      DEAL,
      'jig-terms-2016-07',
      'moscow-understanding-2016-07',
      'munich-statement-2016-02',
    ]);
    const rows = agreements.flatMap((agreement) => agreement.rows);
    expect(rows).toHaveLength(84);
    for (const { cells } of rows)
      expect(cells.map(({ source }) => source)).toEqual(['000-ar', '000-en', '001', '002', '003', '004']);
    expect(run('bundled').code).toBe(0);
  });

  it('keeps what was written by hand in rows that no file joins, and joins the others', () => {
    expect(rowIn('joined', 'duration')?.cells.at(-1)).toMatchObject({ source: 'sunday', status: 'stated' });
    const hand = outputOf('bundled').agreements.find(({ id }) => id === DEAL)?.rows;
    expect(rowIn('joined', 'castello-road')?.relation).toBe(
      hand?.find((r) => r.attribute === 'castello-road')?.relation,
    );
    expect(rowIn('joined', 'start-date')?.relation).toBe('conflict');
  });
});

describe('files', () => {
  it('are columns by name, those of folders and patterns too, in an order of their own', () => {
    expect(run('files').code).toBe(0);
    expect(run('turned').out).toBe(run('files').out);
    expect(rowIn('files', 'start-date')).toMatchObject({
      relation: 'conflict',
      cells: [
        { source: 'monday', status: 'stated', entries: [{ value: '2016-09-12' }] },
        { source: 'page', status: 'silent', entries: [] },
        { source: 'sunday', status: 'stated', entries: [{ value: '2016-09-11' }] },
      ],
    });
    expect(rowIn('files', 'duration')?.relation).toBe('same');
  });

  it('show where and in which words', () => {
    const entry = rowIn('files', 'start-date')?.cells[0]?.entries[0];
    expect(story('Monday').slice(entry?.evidence.start, entry?.evidence.end)).toContain('Monday');
    expect(story('Monday')).toContain(entry?.keyPhrase ?? 'no key phrase');
    expect(Object.keys(entry ?? {})).toEqual([
      'value',
      'qualifier',
      'paragraph',
      'layer',
      'speaker',
      'via',
      'keyPhrase',
      'evidence',
    ]);
  });

  it('that share a name are told apart by their folder', () => {
    mkdirSync(file('a'), { recursive: true });
    mkdirSync(file('b'), { recursive: true });
    writeFileSync(file('a', 'same.txt'), '');
    writeFileSync(file('b', 'same.txt'), '');
    const { files, problems } = findFiles([
      file('b'),
      file('a', 'same.txt'),
      file('b', 'same.txt'),
      file('nothing*.txt'),
    ]);
    expect(files.map(({ id }) => id)).toEqual(['a/same', 'b/same']);
    expect(problems).toEqual([`${file('nothing*.txt')}: no .txt or .html file there`]);
  });
});

describe('names and links', () => {
  it('a file called like a bundled source keeps a name of its own', () => {
    writeFileSync(file('001.txt'), story('Monday'));
    const { out } = compare('--bundled', '--agreement', DEAL, file('001.txt'));
    const { agreements } = JSON.parse(out) as Output;
    expect(agreements[0]?.rows[0]?.cells.map(({ source }) => source).slice(-2)).toEqual(['004', 'file:001']);
  });

  it.skipIf(!existsSync(SEEDS))(
    'a text that is bundled too is said to be (skipped where ../shared/gold is not there)',
    () => {
      const path = join(SEEDS, '000.txt');
      const { code, err } = compare('--bundled', '--agreement', DEAL, path, file('monday.txt'));
      expect(err).toBe(`compare: ${path} is the text of the bundled source 000-ar and 000-en\n`);
      expect(code).toBe(0);
      expect(compare('--agreement', DEAL, path).err).toBe('');
    },
    30_000,
  );

  it('a link to an article is an article', () => {
    mkdirSync(file('links'), { recursive: true });
    symlinkSync(file('monday.txt'), file('links', 'linked.txt'));
    expect(findFiles([file('links')]).files.map(({ id }) => id)).toEqual(['linked']);
  });
});

describe('other formats', () => {
  it('Markdown is a table with numbered evidence', () => {
    expect(run('markdown').code).toBe(0);
    expect(run('markdown').out).toMatch(/^## /m);
    expect(run('markdown').out).toMatch(/^\| --- \|/m);
  });

  it('CSV has one header and the document as a column', () => {
    const lines = run('csv').out.split('\r\n');
    expect(lines.filter((line) => line.includes('agreement id') || line.includes('agreementId'))).toHaveLength(1);
    expect(lines.some((line) => line.includes('document'))).toBe(true);
    expect(lines.some((line) => line.includes('monday') && line.includes('2016-09-12'))).toBe(true);
  });
});
