// @vitest-environment happy-dom
/** The tab "Compare" inside the popup: made when opened, made again when the page changed, and its ways out. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
// Fetched late by the app; compiled here for slow machines.
import '@/components/compare/ComparePanel.tsx';
import '@/components/compare/page-comparison.ts';
import '@/components/reading/ReadingPanel.tsx';
import type { CompareServices } from '@/entrypoints/popup/comparing.ts';
import type { Account } from '@/utils/core/model/account.ts';
import { anArticle, at, TEXT } from '../components/reading/builders.ts';
import { aSource, anEntry } from '../core/comparison/export/builders.ts';
import { open, page, state } from './open-popup.tsx';

afterEach(cleanup);

const account = (id: string, value: string, kind: 'open' | 'kept'): Account => ({
  source: aSource(id, { kind, outletName: `Outlet ${id}`, url: `https://news.example/${id}` }),
  textLength: TEXT.length,
  mentions: [],
  statements: [],
  naming: [],
  facts: [{ ...anEntry({ value, evidence: at('Monday') }), agreement: 'geneva-plan' }],
});
const NOBODY = { sources: [], sheets: new Map(), naming: [], voices: [] };
const HERE = account('open', '2016-09-12', 'open');
const OTHER = account('kept-1', '2016-09-11', 'kept');

function openOn(told: CompareServices['told'], accounts: Account[] = [HERE]) {
  const asked = vi.fn(told);
  const opened: unknown[] = [];
  let changed: () => void = () => undefined;
  const view = open({
    services: {
      read: async () => ({ ok: true, value: anArticle({ accounts }) }),
      onChange: (listener) => {
        changed = listener;
        return () => undefined;
      },
      page: async () => state({ ...page }),
      comparing: {
        told: asked,
        showWords: async () => 'closed',
        openSheet: (tab, agreement, row) => opened.push([tab?.id, agreement, row]),
      },
    },
  });
  const tab = async () => fireEvent.click(await view.findByRole('tab', { name: /^Compare/ }));
  return { ...view, asked, opened, tab, change: () => changed() };
}

describe('comparing', () => {
  test('waits until the tab is opened; then asks for the agreements of the page', async () => {
    const { asked, tab, findByRole, findByText } = openOn(async () => ({ bundled: NOBODY, kept: [OTHER] }));
    await findByRole('tab', { name: /^On this page/ });
    expect(asked).not.toHaveBeenCalled();
    await tab();
    await findByText('Outlet kept-1');
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked).toHaveBeenCalledWith(['geneva-plan']);
    await findByRole('tab', { name: 'Compare 1' });
  });

  test('the sheet opens beside the tab, on the row that was asked for', async () => {
    const { tab, opened, findByRole } = openOn(async () => ({ bundled: NOBODY, kept: [OTHER] }));
    await tab();
    fireEvent.click(await findByRole('button', { name: 'Begins: open the row in the sheet' }));
    fireEvent.click(await findByRole('button', { name: /^Open the sheet/ }));
    expect(opened).toEqual([
      [7, 'geneva-plan', 'start-date'],
      [7, 'geneva-plan', null],
    ]);
  });

  test('the page’s own words: one click', async () => {
    const { tab, calls, container } = openOn(async () => ({ bundled: NOBODY, kept: [OTHER] }));
    await tab();
    await waitFor(() => expect(container.querySelector('.own .evidence')).not.toBeNull());
    fireEvent.click(container.querySelector('.own .evidence') as Element);
    const { start, end } = at('Monday');
    expect(calls).toContainEqual(['scroll to', start, end]);
  });

  test('a page that has changed is compared anew', async () => {
    const { tab, asked, change, findByText } = openOn(async () => ({ bundled: NOBODY, kept: [OTHER] }));
    await tab();
    await findByText('Outlet kept-1');
    change();
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  });

  test('a failure is said and can be tried again', async () => {
    let turn = 0;
    const { tab, findByRole, findByText } = openOn(() =>
      turn++ === 0 ? Promise.reject(new Error('no such chunk')) : Promise.resolve({ bundled: NOBODY, kept: [OTHER] }),
    );
    await tab();
    await findByRole('heading', { name: 'The comparison could not be made' });
    fireEvent.click(await findByRole('button', { name: 'Try again' }));
    await findByText('Outlet kept-1');
  });

  test('a casebook that cannot be read is said; the bundled sources still count', async () => {
    const { tab, findByText } = openOn(async () => ({ bundled: NOBODY, kept: null }));
    await tab();
    await findByText(/casebook could not be read/);
    await findByText(/No other source tells of it/);
  });

  test('a page without agreements', async () => {
    const { tab, findByRole } = openOn(async () => ({ bundled: NOBODY, kept: [] }), []);
    await tab();
    await findByRole('heading', { name: 'No agreement is told of here' });
  });
});
