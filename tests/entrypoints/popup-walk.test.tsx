// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { found, open, type Options, press, row } from './open-popup.tsx';

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

  test('nothing found is said, in Arabic', async () => {
    const { findByText } = await search('zzqq', { lang: 'ar' });
    await findByText(/^لا شيء في قاعدة المعارف باسم/);
  });
});
