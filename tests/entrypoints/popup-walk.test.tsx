// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Actor, Office } from '@/utils/core/knowledge/schema.ts';
import { found, open, type Options, page, press, row, state } from './open-popup.tsx';
import { aBase } from './records.ts';

afterEach(cleanup);

describe('walking', () => {
  test('from the list into a view, on to another, and back with the focus where it was', async () => {
    const { heading, findByRole } = open();
    await waitFor(() => expect(row('sergey-lavrov')).toBeDefined());
    row('sergey-lavrov')?.focus();
    fireEvent.click(row('sergey-lavrov') as HTMLElement);
    await waitFor(() => expect(heading()).toBe('Sergey Lavrov'));
    expect(document.activeElement?.tagName).toBe('H1');
    const link = await findByRole('button', { name: 'Geneva plan' });
    link.focus();
    fireEvent.click(link);
    await waitFor(() => expect(heading()).toBe('Geneva plan'));
    press('Escape');
    await waitFor(() => expect(heading()).toBe('Sergey Lavrov'));
    expect((document.activeElement as HTMLElement).dataset.focus).toBe('link:geneva-plan');
    press('Escape');
    await waitFor(() => expect(document.activeElement).toBe(row('sergey-lavrov')));
    // Nothing left to close: the key is the browser's, which closes the popup.
    expect(press('Escape')).toBe(true);
  });

  test('arrows and j/k walk the rows, by key position on an Arabic keyboard too', async () => {
    open();
    await waitFor(() => expect(row('geneva-plan')).toBeDefined());
    press('ArrowDown');
    expect(document.activeElement).toBe(row('geneva-plan'));
    fireEvent.keyDown(document.activeElement as Element, { key: 'ت', code: 'KeyJ' });
    expect(document.activeElement).toBe(row('sergey-lavrov'));
    press('ArrowDown');
    expect(document.activeElement).toBe(row('sergey-lavrov'));
    fireEvent.keyDown(document.activeElement as Element, { key: 'k', code: 'KeyK' });
    expect(document.activeElement).toBe(row('geneva-plan'));
  });

  test('the view marks the office held on the date and scrolls to the words used here', async () => {
    const { findByText, main, calls } = open({ initialEntity: 'sergey-lavrov' });
    await findByText('on the article’s date');
    expect(main()).toContain('Foreign minister of Russia');
    fireEvent.click(await findByText('وزير الخارجية الروسي'));
    expect(calls).toEqual([['scroll', 2]]);
  });

  test('the card’s wish is opened', async () => {
    const { heading } = open({ lang: 'ar', services: { takeEntity: async () => 'geneva-plan' } });
    await waitFor(() => expect(heading()).toBe('خطة جنيف'));
  });

  test('an id without a record is said', async () => {
    const { findByText } = open({ initialEntity: 'nobody' });
    await findByText('The knowledge base has no record of “nobody”.');
  });

  test('? opens the help with the shortcuts the browser really assigned', async () => {
    const { findByText, container } = open();
    press('?');
    await findByText('Alt+Shift+M');
    await findByText('not assigned');
    fireEvent.change(container.querySelector('select') as HTMLSelectElement, { target: { value: 'ar' } });
  });
});

/** Opens the popup, goes to the field by its key and types. */
async function search(query: string, options: Options = {}) {
  const view = open(options);
  await waitFor(() => expect(row('geneva-plan')).toBeDefined());
  press('/', document.body);
  expect((document.activeElement as HTMLElement).dataset.focus).toBe('search');
  fireEvent.input(document.activeElement as Element, { target: { value: query } });
  return view;
}

describe('search', () => {
  test('the whole base is searched, those on this page marked; Enter opens, Esc brings the results back, then clears', async () => {
    const { heading, container } = await search('lavr');
    await waitFor(() => expect(found()).toEqual(['sergey-lavrov']));
    expect(container.querySelector('[role=option]')?.textContent).toContain('on this page');
    press('Enter');
    await waitFor(() => expect(heading()).toBe('Sergey Lavrov'));
    press('Escape');
    await waitFor(() => expect(found()).toEqual(['sergey-lavrov']));
    expect((document.activeElement as HTMLElement).dataset.focus).toBe('search');
    press('Escape');
    await waitFor(() => expect(row('geneva-plan')).toBeDefined());
    expect((document.activeElement as HTMLInputElement).value).toBe('');
  });

  test('arrows move the highlight, which the field names', async () => {
    await search('روس');
    await waitFor(() => expect(found()).toContain('russia'));
    const field = document.activeElement as HTMLElement;
    expect(field.getAttribute('aria-activedescendant')).toBe(`option-${found()[0]}`);
    press('ArrowDown');
    const last = found().at(Math.min(1, found().length - 1));
    await waitFor(() => expect(field.getAttribute('aria-activedescendant')).toBe(`option-${last}`));
    expect(document.querySelector('[aria-selected=true]')?.id).toBe(`option-${last}`);
  });

  test('where nothing is found the desk lists records by type', async () => {
    const { findByRole, calls } = await search('zzqq');
    fireEvent.click(await findByRole('button', { name: 'Browse by type' }));
    expect(calls).toContainEqual(['desk', null]);
  });

  test('an office means whoever held it on the article’s date', async () => {
    const base = aBase();
    const lavrov = base.entity('sergey-lavrov') as Actor;
    const office = base.office('ru.fm') as Office;
    const before = { ...lavrov, id: 'igor-ivanov', labels: { ar: 'إيغور إيفانوف', en: 'Igor Ivanov' }, names: [] };
    const holder = {
      actor: before.id,
      to: '2004-03-09',
      source: 'https://example.org/i',
      confidence: 'sourced' as const,
    };
    const records = [...base.entities(), before, { ...office, holders: [holder, ...office.holders] }];
    const services = { knowledge: async () => new KnowledgeBase(records, base) };
    const firstOn = async (day: string) => {
      const articleDate = { interval: { from: day, to: day }, from: 'page', pageDate: null, doubt: null } as const;
      await search('foreign minister of russia', { services, answer: state({ ...page, articleDate }) });
      await waitFor(() => expect(found()).toHaveLength(2));
      const [first] = found();
      cleanup();
      return first;
    };
    expect(await firstOn('2003-05-01')).toBe('igor-ivanov');
    expect(await firstOn('2016-09-10')).toBe('sergey-lavrov');
  });

  test('nothing found is said, in Arabic', async () => {
    const { findByText } = await search('zzqq', { lang: 'ar' });
    await findByText(/^لا شيء في قاعدة المعارف باسم/);
  });
});
