// @vitest-environment happy-dom
/** The casebook on the desk and in popup and options, over a real store in memory. */
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { CasesMain } from '@/entrypoints/desk/CasesMain.tsx';
import { parseRoute, type Place, hrefOf } from '@/entrypoints/desk/routes.ts';
import type { KeepState } from '@/utils/core/casebook/listing.ts';
import { CasebookStore } from '@/utils/extension/casebook/store.ts';
import { failed, ok } from '@/utils/extension/messaging.ts';
import { aCase, anArticle } from '../core/casebook/builders.ts';
import { good } from '../extension/casebook/open.ts';
import { open } from './open-popup.tsx';
import { aBase } from './records.ts';

vi.stubGlobal('requestIdleCallback', (job: () => void) => setTimeout(job, 0));
vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));

const casebook = new CasebookStore();
beforeEach(async () => void (await good(casebook.removeAll())));
afterEach(cleanup);

/** The desk's place at an address; `go` is followed. */
function desk(hash: string, lang: 'ar' | 'en' = 'en') {
  const draw = (at: string) => (
    <LocaleContext.Provider value={makeLocale(lang)}>
      <CasesMain
        route={parseRoute(at) as never}
        base={aBase()}
        onGo={(place: Place) => void view.rerender(draw(hrefOf(place)))}
      />
    </LocaleContext.Provider>
  );
  const view = render(draw(hash));
  const text = () => (view.container.textContent ?? '').replaceAll('\u00a0', ' ');
  const titles = () => [...view.container.querySelectorAll('.kept-title')].map((one) => one.textContent);
  const press = (name: string) => act(() => void fireEvent.click(view.getByRole('button', { name })));
  const tick = (title: string) =>
    act(() => void fireEvent.click(view.getByRole('checkbox', { name: `Select “${title}”` })));
  return { ...view, text, titles, press, tick };
}

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

describe('cases', () => {
  test('empty: says how to begin', async () => {
    const { findByText, queryByRole } = desk('#/cases');
    await findByText('Nothing kept yet.');
    expect(queryByRole('button', { name: 'Export all' })).toBeNull();
  });

  test('lists what was kept, newest first, and what another window keeps meanwhile', async () => {
    await good(casebook.keep(anArticle('a')));
    const { titles } = desk('#/cases');
    await waitFor(() => expect(titles()).toEqual(['Article a']));
    await good(casebook.keep(anArticle('b', { now: '2026-11-23T08:00:00.000Z' })));
    await waitFor(() => expect(titles()).toEqual(['Article b', 'Article a']));
  });

  test('search, and what a filter hides is not acted upon', async () => {
    await good(casebook.put({ articles: ['a', 'b', 'c'].map((name) => anArticle(name)), cases: [] }));
    const { titles, getByRole, getByLabelText, tick, press, findByText } = desk('#/cases');
    await waitFor(() => expect(titles()).toHaveLength(3));
    await tick('Article a');
    await act(() => void type(getByLabelText('Search kept articles'), 'article b'));
    await waitFor(() => expect(titles()).toEqual(['Article b']));
    expect(getByRole('checkbox', { name: 'Select all' })).toBeTruthy();
    await tick('Article b');
    await press('Delete');
    await findByText('1 article deleted.');
    expect((await good(casebook.list())).articles.map(({ id }) => id).toSorted()).toEqual(['kept-a', 'kept-c']);
  });

  test('several are put into a new case at once, and that is undone at once', async () => {
    await good(casebook.put({ articles: ['a', 'b', 'c'].map((name) => anArticle(name)), cases: [] }));
    const { titles, getByLabelText, getByRole, tick, press, findByText } = desk('#/cases');
    await waitFor(() => expect(titles()).toHaveLength(3));
    await tick('Article a');
    await tick('Article b');
    await act(() => void fireEvent.change(getByLabelText('Put into case'), { target: { value: 'new' } }));
    const field = getByRole('textbox', { name: 'Name of the case' });
    await act(() => void type(field, 'Geneva'));
    await act(() => void fireEvent.submit(field.closest('form')!));
    await findByText('Case “Geneva” made.');
    const members = async () => (await good(casebook.list())).articles.filter(({ cases }) => cases.length > 0).length;
    expect(await members()).toBe(2);
    await press('Undo');
    await findByText('Undone.');
    expect(await members()).toBe(0);
    expect((await good(casebook.list())).cases).toEqual([]);
  });

  test('a damaged record is told beside the others, and deleted only when asked twice', async () => {
    await good(casebook.keep(anArticle('a')));
    const database = await (
      casebook as unknown as { connection: { open(): Promise<{ put(s: string, v: unknown): Promise<unknown> }> } }
    ).connection.open();
    await database.put('articles', { id: 'kept-x', url: 'x' });
    const { titles, findByText, container } = desk('#/cases');
    await findByText(/1 stored record cannot be read/);
    expect(titles()).toEqual(['Article a']);
    const damaged = within(container.querySelector<HTMLElement>('.damaged')!);
    await act(() => void fireEvent.click(damaged.getByRole('button', { name: 'Delete' })));
    expect((await good(casebook.list())).damaged).toHaveLength(1);
    await act(() => void fireEvent.click(damaged.getByRole('button', { name: 'Delete for good?' })));
    await findByText('Damaged record deleted.');
    expect((await good(casebook.list())).damaged).toEqual([]);
  });
});

describe('a case', () => {
  const CASE = aCase('geneva', { name: 'Geneva' });
  beforeEach(() =>
    good(casebook.put({ articles: [anArticle('a', { cases: [CASE.id] }), anArticle('b')], cases: [CASE] })),
  );

  test('its articles, the sheets of their agreements; renamed and named back', async () => {
    const { titles, findByRole, getByRole, press, findByText } = desk(`#/case/${CASE.id}`);
    await findByRole('heading', { level: 1, name: 'Geneva' });
    expect(titles()).toEqual(['Article a']);
    expect(getByRole('link', { name: /geneva-plan-2016-09|Geneva/ }).getAttribute('href')).toBe(
      '#/sheet/geneva-plan-2016-09',
    );
    await press('Rename');
    await act(() => void type(getByRole('textbox', { name: 'Name of the case' }), 'Geneva, Sept 2016'));
    await press('Save');
    await findByRole('heading', { level: 1, name: 'Geneva, Sept 2016' });
    await findByText('Renamed.');
    await press('Undo');
    await findByRole('heading', { level: 1, name: 'Geneva' });
  });

  test('deleted, its articles stay; undone, they are in it again', async () => {
    const { findByText, press, findByRole } = desk(`#/case/${CASE.id}`);
    await findByRole('heading', { level: 1, name: 'Geneva' });
    await press('Delete the case');
    await findByText('Case deleted; its articles are still kept.');
    expect((await good(casebook.list())).articles).toHaveLength(2);
    await press('Undo');
    await findByText('Undone.');
    expect(await good(casebook.list())).toMatchObject({ cases: [CASE] });
  });

  test('a note that another window changed meanwhile: both are shown, nothing is overwritten', async () => {
    const { findByRole, getByLabelText, findByText, press } = desk(`#/case/${CASE.id}`);
    await findByRole('heading', { level: 1, name: 'Geneva' });
    await act(() => void type(getByLabelText('Note'), 'Mine.'));
    await act(async () => void (await good(casebook.changeCase(CASE.id, { note: { from: '', to: 'Theirs.' } }))));
    await findByText('Theirs.');
    await act(() => void fireEvent.blur(getByLabelText('Note')));
    expect((await good(casebook.list())).cases[0]?.note).toBe('Theirs.');
    await press('Keep mine');
    await waitFor(async () => expect((await good(casebook.list())).cases[0]?.note).toBe('Mine.'));
  });

  test('one that is not there is said, in Arabic', async () => {
    const { findByRole } = desk('#/case/case-none', 'ar');
    await findByRole('heading', { level: 1, name: 'لا قضية كهذه على هذا الجهاز.' });
  });
});

describe('a kept article', () => {
  test('what it says, with evidence that leads into the page; where everything is known from', async () => {
    await good(casebook.keep(anArticle('a', { body: 'The whole text.' })));
    const { findByText, text, container, press } = desk('#/kept/kept-a');
    await findByText('the plan would hold for seven days');
    expect(text()).toContain('from the page’s JSON-LD');
    const [link] = container.querySelectorAll<HTMLAnchorElement>('.to-page');
    expect(link?.getAttribute('href')).toBe('https://sana.example/a#:~:text=from%20sunset%20on%20Monday');
    await press('Delete the text only');
    await findByText(/Text deleted/);
    expect(await good(casebook.article('kept-a'))).toMatchObject({ body: null, hasBody: false });
    await press('Undo');
    await findByText('Undone.');
    expect((await good(casebook.article('kept-a'))).body).toBe('The whole text.');
  });

  test('deleted, it leads back to the list with the way back', async () => {
    await good(casebook.keep(anArticle('a')));
    const { findByText, findByRole, press, titles } = desk('#/kept/kept-a');
    await findByText('the plan would hold for seven days');
    await press('Delete');
    await findByRole('heading', { level: 1, name: 'Cases' });
    await press('Undo');
    await waitFor(() => expect(titles()).toEqual(['Article a']));
  });
});

describe('in the popup', () => {
  const { accounts: _accounts, body: _body, ...line } = anArticle('a');
  const state = (more: Partial<KeepState> = {}): KeepState => ({
    current: null,
    others: [],
    cases: [aCase('geneva', { name: 'Geneva' })],
    isPrivate: false,
    withBody: false,
    ...more,
  });

  function popup(first: KeepState, more = {}) {
    let now = first;
    const calls: unknown[] = [];
    const keeping = {
      state: async () => ok(now),
      keep: async (_tab: unknown, how: unknown) => {
        calls.push(how);
        now = { ...now, current: line };
        return ok({ id: line.id, what: 'new' as const });
      },
      cases: async () => ok(null),
      newCase: async () => failed('failed'),
      remove: async () => {
        now = { ...now, current: null };
        return ok({ articles: [], cases: [], members: [], raw: [] });
      },
      putBack: async () => ok(null),
      onChange: () => () => undefined,
      show: () => undefined,
      ...more,
    };
    return { ...open({ services: { keeping } as never }), calls };
  }

  test('kept with one press, told, undone', async () => {
    const { findByRole, getByRole, findByText, calls } = popup(state());
    fireEvent.click(await findByRole('button', { name: 'Keep this article' }));
    await findByText(/Kept on this device/);
    expect(calls).toEqual([{ withBody: false, evenPrivate: false }]);
    fireEvent.click(getByRole('button', { name: 'Undo' }));
    await findByRole('button', { name: 'Keep this article' });
  });

  test('a failure says why and can be tried again', async () => {
    let isFull = true;
    const keep = async () => (isFull ? failed('storage-full') : ok({ id: 'kept-a', what: 'new' as const }));
    const { findByRole, findByText, getByRole } = popup(state(), { keep });
    fireEvent.click(await findByRole('button', { name: 'Keep this article' }));
    await findByText(/There is no more room on this device; everything is as it was/);
    isFull = false;
    fireEvent.click(getByRole('button', { name: 'Try again' }));
    await findByText(/Kept on this device/);
  });

  test('a private window asks first', async () => {
    const { findByRole, getByRole, calls, findByText } = popup(state({ isPrivate: true }));
    fireEvent.click(await findByRole('button', { name: 'Keep this article' }));
    await findByText(/stays on this device after the window is closed/);
    expect(calls).toEqual([]);
    fireEvent.click(getByRole('button', { name: 'Keep it even so' }));
    await waitFor(() => expect(calls).toEqual([{ withBody: false, evenPrivate: true }]));
  });

  test('another text of the page is told', async () => {
    const { findByText } = popup(state({ others: [line] }));
    await findByText(/Another text of this page is kept, of 22.Nov.2026/);
  });

  test('in a case: the button names it, its boxes move it', async () => {
    const moves: unknown[] = [];
    const cases = async (...args: unknown[]) => {
      moves.push(args);
      return ok(null);
    };
    const { findByRole, getByRole } = popup(state({ current: { ...line, cases: ['case-geneva'] } }), { cases });
    fireEvent.click(await findByRole('button', { name: 'Kept in Geneva', expanded: false }));
    fireEvent.click(getByRole('checkbox', { name: 'Geneva', checked: true }));
    await waitFor(() => expect(moves).toEqual([['kept-a', [], ['case-geneva']]]));
  });
});
