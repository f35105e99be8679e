/** A chart's table in every format, read back by somebody else's reader. */
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  type FigureTable,
  figureToCsv,
  figureToHtml,
  figureToJsonLd,
  figureToMarkdown,
} from '@/utils/core/comparison/export/figure.ts';
import { plainWords } from '@/utils/core/comparison/export/plain-words.ts';

const words = plainWords(() => null);
const note = { knowledge: { version: 'abc', asOf: '2016-09-10' }, made: '2016-09-11' };
const figure: FigureTable = {
  title: 'Share of voice',
  help: 'How often each side is quoted.',
  columns: ['Source', 'Russia', 'Total'],
  rows: [
    ['SANA', '21 of 33', '33'],
    ['=HYPERLINK("x") | <b>', '-1', '"two"\nlines'],
  ],
};

describe('the table of a chart', () => {
  test('as CSV: the same cells, formulas made harmless, a mark in front if asked for', () => {
    const text = figureToCsv(figure, { bom: true });
    expect(text.startsWith('\ufeff')).toBe(true);
    const [head, first, second] = parse(text, { bom: true }) as string[][];
    expect(head).toEqual(figure.columns);
    expect(first).toEqual(figure.rows[0]);
    expect(second?.[0]).toMatch(/^'=/);
    expect(second?.[1]).toMatch(/^'-1/);
    expect(second?.[2]).toBe('"two" lines');
  });

  test('as Markdown: one table, each row with as many cells, nothing of a cell becomes markup', () => {
    const lines = figureToMarkdown(figure, words, note).split('\n');
    expect(lines[0]).toBe('## Share of voice');
    const table = lines.filter((line) => line.startsWith('|'));
    expect(table).toHaveLength(4);
    for (const line of table) expect(line.split(/(?<!\\)\|/u)).toHaveLength(5);
    expect(table[3]).not.toContain('<b>');
  });

  test('as HTML: a page of its own whose cells are text', () => {
    const { document } = parseHTML(figureToHtml(figure, words, note));
    expect(document.querySelector('h1')?.textContent).toBe(figure.title);
    expect(document.querySelectorAll('script, b')).toHaveLength(0);
    const cells = [...document.querySelectorAll('tbody tr')].map((row) => row.children.length);
    expect(cells).toEqual([3, 3]);
    expect(document.querySelector('tbody tr:last-child th')?.textContent).toBe(figure.rows[1]?.[0]);
  });

  test('as JSON-LD: one observation a cell, about the agreement', () => {
    const data = JSON.parse(figureToJsonLd(figure, 'geneva-plan-2016-09', words, note)) as { hasPart: unknown[] };
    expect(data).toMatchObject({
      '@type': 'Dataset',
      about: { '@id': 'urn:isnad:entity:geneva-plan-2016-09' },
      variableMeasured: ['Russia', 'Total'],
      dateCreated: '2016-09-11',
    });
    expect(data.hasPart).toHaveLength(4);
    expect(data.hasPart[0]).toEqual({
      '@type': 'Observation',
      observationAbout: { name: 'SANA' },
      variableMeasured: 'Russia',
      value: '21 of 33',
    });
  });
});
