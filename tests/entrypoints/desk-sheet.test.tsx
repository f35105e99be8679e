// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
// Fetched late by the desk; compiling them here keeps a slow machine from running into a test's time limit.
import '@/entrypoints/desk/Beside.tsx';
import '@/entrypoints/desk/SheetPrint.tsx';
import type { ComparisonServices } from '@/entrypoints/desk/comparison-services.ts';
import { DeskApp } from '@/entrypoints/desk/DeskApp.tsx';
import type { BundledSource } from '@/utils/core/comparison/bundled.ts';
import type { Account } from '@/utils/core/model/account.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';
import { aSheet, aSource, anEntry } from '../components/sheet/sheet-builders.ts';
import { fakeServices, press } from './open-popup.tsx';

const PLAN = '#/sheet/geneva-plan';

beforeEach(() => {
  history.replaceState(null, '', '#');
  // Browsers have it, happy-dom has not.
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

/** The bundled half of aSheet: the document's column is made from the record. */
function bundledSheet(): Sheet {
  const { columns, rows, ...rest } = aSheet();
  return {
    ...rest,
    columns: columns.slice(1),
    rows: rows.map((row) => ({ ...row, cells: row.cells.slice(1) })),
  };
}

function aBundled(id: string): BundledSource {
  const why = { en: `why ${id}`, ar: `سبب ${id}` };
  const source = aSource(id, { referenceDate: '2016-09-10' });
  return {
    ...source,
    kind: 'bundled',
    referenceDate: '2016-09-10',
    textHash: '0',
    textLength: 1000,
    copy: null,
    why,
    dateEvidence: [],
    olderPart: null,
    statedDate: null,
  };
}

const kept: Account = {
  source: aSource('kept-1', {
    kind: 'kept',
    title: 'A kept headline',
    url: 'https://news.example/k',
    referenceDate: '2016-09-11',
  }),
  textLength: 400,
  mentions: [],
  statements: [],
  facts: [
    { ...anEntry({ value: '2016-09-12', paraphrase: null, keyPhrase: 'sundown Monday' }), agreement: 'geneva-plan' },
  ],
  naming: [],
};

async function desk(
  hash: string,
  { lang = 'en', accounts = [] }: { lang?: 'ar' | 'en'; accounts?: Account[] | null } = {},
) {
  history.replaceState(null, '', hash);
  const calls: unknown[][] = [];
  const comparison: ComparisonServices = {
    bundled: async () => ({
      sources: ['a', 'b', 'quiet'].map(aBundled),
      sheets: new Map([['geneva-plan', bundledSheet()]]),
      naming: [],
      voices: [],
    }),
    kept: async () => accounts,
    onKept: () => () => undefined,
    showWords: async (place) => {
      calls.push(['show', place]);
      return 'closed';
    },
    download: (name) => calls.push(['download', name]),
    print: () => calls.push(['print']),
  };
  const view = render(
    <LocaleContext.Provider value={makeLocale(lang)}>
      <DeskApp
        surface="desk"
        services={fakeServices({ kind: 'notice', notice: 'noTab' }).fake}
        comparison={comparison}
        language="auto"
        onLanguage={() => undefined}
        hasArticle={false}
      />
    </LocaleContext.Provider>,
  );
  await waitFor(() => expect(view.container.querySelector('main h1, main .notice')).not.toBeNull());
  const all = (selector: string) => [...view.container.querySelectorAll<HTMLElement>(selector)];
  const cell = (row: string, source: string) => all(`[data-focus="sheet:${row}:${source}"]`)[0] as HTMLElement;
  const rows = () => all('.sheet-row').map((row) => row.dataset.attribute);
  return { ...view, all, cell, rows, calls };
}

describe('a sheet', () => {
  test('has a row an attribute and a column a source, and says how they stand in words', async () => {
    const { all, rows, cell } = await desk(PLAN);
    expect(rows()).toEqual(['start-date', 'secrecy', 'joint-centre-place']);
    expect(all('thead .source-name').map((one) => one.textContent)).toEqual(['The document itself', 'A', 'B']);
    expect(cell('start-date', '').textContent).toContain('conflict');
    expect(cell('start-date', '').textContent).toContain('Sunday against Monday.');
    expect(cell('start-date', 'a').textContent).toContain('These sources differ: B');
  });

  test('tells layer, speaker and two values of one source', async () => {
    const { cell } = await desk(PLAN);
    const told = cell('start-date', 'a').textContent?.replaceAll('\u00a0', ' ');
    expect(told).toContain('Told in more than one way');
    expect(told).toContain('11 Sep 2016');
    expect(told).toContain('headline');
    expect(told).toContain('john-kerry, quoted');
    expect(cell('start-date', 'b').textContent).toContain('Lavrov, indirectly, via tass');
  });

  test('silence is said, with the closest the source does say', async () => {
    const { cell } = await desk(`${PLAN}?columns=a,quiet`);
    expect(cell('secrecy', 'a').textContent).toContain('not stated');
    expect(cell('secrecy', 'a').textContent).toContain('closest');
    expect(cell('secrecy', 'quiet').textContent).toContain('not stated (earlier text)');
  });

  test('sources that tell nothing are named and one click away', async () => {
    const { all, findByText } = await desk(PLAN);
    expect(all('.sheet-note')[0]?.textContent).toContain('QUIET (English, 12\u00a0Feb\u00a02016): earlier text');
    fireEvent.click(await findByText('Show them'));
    await waitFor(() => expect(all('thead .source-name')).toHaveLength(4));
    expect(location.hash).toBe(`${PLAN}?columns=document,a,b,quiet`);
  });

  test('a kept article is a column; a casebook that cannot be read is said', async () => {
    const { all, cell } = await desk(PLAN, { accounts: [kept] });
    expect(all('thead .source-name').map((one) => one.textContent)).toContain('KEPT-1');
    expect(cell('start-date', 'kept-1').textContent).toContain('sundown Monday');
    cleanup();
    const { container } = await desk(PLAN, { accounts: null });
    expect(container.textContent).toContain('The casebook could not be read');
  });
});

describe('filters', () => {
  test('stand in the address, tell how many rows they leave, and are taken from it', async () => {
    const { getByRole, rows } = await desk(PLAN);
    const button = getByRole('button', { name: 'Only conflicts 1' });
    fireEvent.click(button);
    await waitFor(() => expect(rows()).toEqual(['start-date']));
    expect(location.hash).toBe(`${PLAN}?only=conflicts`);
    cleanup();
    const again = await desk(`${PLAN}?only=stated&speaker=sergey-lavrov`);
    expect(again.rows()).toEqual(['start-date', 'secrecy']);
    expect(again.getByRole('button', { name: 'Hide rows nobody tells 2' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('when nothing is left the page says which filter hides it, and lifts it', async () => {
    const { findByRole, rows } = await desk(`${PLAN}?only=conflicts,direct&speaker=sergey-lavrov`);
    fireEvent.click(await findByRole('button', { name: 'Lift “Only direct quotes”: 1 row' }));
    await waitFor(() => expect(rows()).toEqual(['start-date']));
    expect(location.hash).toBe(`${PLAN}?only=conflicts&speaker=sergey-lavrov`);
  });
});

describe('columns', () => {
  test('are ordered by buttons and taken out, and put back as they came', async () => {
    const { all, getByRole } = await desk(PLAN);
    const heads = () => all('thead .source-name').map((one) => one.textContent);
    fireEvent.click(getByRole('button', { name: /^Columns/ }));
    fireEvent.click(getByRole('button', { name: 'Move B earlier' }));
    await waitFor(() => expect(heads()).toEqual(['The document itself', 'B', 'A']));
    fireEvent.click(getByRole('checkbox', { name: /^The document itself/ }));
    await waitFor(() => expect(heads()).toEqual(['B', 'A']));
    expect(location.hash).toBe(`${PLAN}?columns=b,a`);
    fireEvent.click(getByRole('button', { name: 'As they come' }));
    await waitFor(() => expect(location.hash).toBe(PLAN));
    press('Escape', all('.columns-panel button')[0]);
    await waitFor(() => expect(all('.columns-panel')).toHaveLength(0));
    expect(document.activeElement?.textContent).toMatch(/^Columns/);
  });
});

describe('by keyboard', () => {
  test('one tab stop; arrows walk cells, Enter opens evidence, Esc goes back to the cell', async () => {
    const { all, cell, findByRole } = await desk(PLAN);
    expect(all('.sheet [tabindex="0"]')).toHaveLength(1);
    const first = cell('start-date', 'document');
    act(() => first.focus());
    press('ArrowRight');
    expect(document.activeElement).toBe(cell('start-date', 'a'));
    press('ArrowDown');
    expect(document.activeElement).toBe(cell('secrecy', 'a'));
    press('End');
    expect(document.activeElement).toBe(cell('secrecy', 'b'));
    press('Enter');
    const panel = await findByRole('complementary', { name: 'Evidence' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Secrecy'));
    expect(panel.textContent).toContain('Sergey Lavrov, quoted');
    expect(panel.textContent).toContain('Paragraph 5');
    expect(location.hash).toBe(`${PLAN}?row=secrecy&source=b`);
    press('Escape');
    await waitFor(() => expect(all('.evidence-panel')).toHaveLength(0));
    expect(document.activeElement).toBe(cell('secrecy', 'b'));
    expect(location.hash).toBe(PLAN);
  });

  test('in Arabic the next column is to the left', async () => {
    const { cell } = await desk(PLAN, { lang: 'ar' });
    act(() => cell('start-date', 'document').focus());
    press('ArrowLeft');
    expect(document.activeElement).toBe(cell('start-date', 'a'));
    press('Home');
    expect(document.activeElement).toBe(cell('start-date', ''));
  });
});

describe('evidence', () => {
  test('a deep link opens it and leaves the focus alone; the link goes to the words', async () => {
    const { all, calls, getByRole, findByText } = await desk(`${PLAN}?row=start-date&source=b`);
    const panel = all('.evidence-panel')[0];
    expect(document.activeElement).toBe(document.body);
    expect(panel?.textContent).toContain('via tass');
    expect(panel?.querySelector('a')?.getAttribute('href')).toBe('https://news.example/b#:~:text=from%20Monday');
    fireEvent.click(getByRole('button', { name: 'Go to the words' }));
    await findByText(/The page is not open/);
    expect(calls).toEqual([
      ['show', { tab: null, url: 'https://news.example/b', words: 'from Monday', span: { start: 10, end: 21 } }],
    ]);
  });

  test('a row’s head opens the evidence of all that tell it', async () => {
    const { all, cell } = await desk(PLAN);
    fireEvent.click(cell('start-date', ''));
    await waitFor(() => expect(all('.source-evidence')).toHaveLength(2));
    expect(location.hash).toBe(`${PLAN}?row=start-date`);
  });
});

test('two at once: lined up, shared people marked, swapped', async () => {
  const { all, findByRole } = await desk('#/beside/geneva-plan?a=a&b=b');
  const swap = await findByRole('button', { name: 'Swap' });
  expect(all('.beside .row-label').map((one) => one.textContent)).toEqual(['Begins', 'Secrecy']);
  fireEvent.click(swap);
  await waitFor(() => expect(location.hash).toBe('#/beside/geneva-plan?a=b&b=a'));
});

test('a speaker: by source, direct and indirect apart, each with the way to its cell', async () => {
  const { all, findByRole, getByRole } = await desk('#/speaker/sergey-lavrov');
  await findByRole('heading', { level: 1, name: 'What Sergey Lavrov is quoted saying' });
  expect(all('.spoken-line')).toHaveLength(3);
  fireEvent.click(getByRole('radio', { name: 'Indirect (1)' }));
  await waitFor(() => expect(all('.spoken-line')).toHaveLength(1));
  expect(location.hash).toBe('#/speaker/sergey-lavrov?speech=indirect');
  expect(all('.spoken-line a')[0]?.getAttribute('href')).toBe(`${PLAN}?row=start-date&source=b`);
});

test('the evidence sheet numbers every place and says why dates count from a day', async () => {
  const { all, container, findByRole, calls } = await desk(`${PLAN}?print=1&only=conflicts`);
  fireEvent.click(await findByRole('button', { name: 'Print' }));
  expect(calls).toEqual([['print']]);
  expect(all('.print-evidence li')).toHaveLength(3);
  expect(container.textContent).toContain('why a');
  expect(container.textContent).toContain('Shown: Only conflicts.');
  expect(container.textContent).toContain('2026-01-01+test');
});

test('an agreement nobody knows is said', async () => {
  const { findByRole } = await desk('#/sheet/nothing');
  await findByRole('heading', { name: 'The knowledge base has no agreement “nothing”.' });
});

test('the list of sheets counts sources and conflicts', async () => {
  const { all } = await desk('#/sheets', { accounts: [kept] });
  const [line] = all('.sheet-list li');
  expect(line?.textContent).toContain('2 bundled sources');
  expect(line?.textContent).toContain('1 kept');
  expect(line?.textContent).toContain('1 conflict');
  expect(line?.querySelector('a')?.getAttribute('href')).toBe(PLAN);
});
