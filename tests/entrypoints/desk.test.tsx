// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import type { ComparisonServices } from '@/entrypoints/desk/comparison-services.ts';
import { DeskApp } from '@/entrypoints/desk/DeskApp.tsx';
import { fakeServices, page, press, state } from './open-popup.tsx';

beforeEach(() => history.replaceState(null, '', '#'));
afterEach(cleanup);

/** Nothing bundled and nothing kept: the sheets have tests of their own. */
const comparison: ComparisonServices = {
  bundled: async () => ({ sources: [], sheets: new Map(), naming: [], voices: [] }),
  kept: async () => [],
  onKept: () => () => undefined,
  showWords: async () => 'closed',
  download: () => undefined,
  print: () => undefined,
};

/** The desk at an address. */
function desk(hash = '', { lang = 'en', hasArticle = false }: { lang?: 'ar' | 'en'; hasArticle?: boolean } = {}) {
  history.replaceState(null, '', hash || '#');
  const { fake, calls } = fakeServices(hasArticle ? state(page) : { kind: 'notice', notice: 'noTab' });
  const view = render(
    <LocaleContext.Provider value={makeLocale(lang)}>
      <DeskApp
        surface="desk"
        services={fake}
        comparison={comparison}
        language="auto"
        onLanguage={() => undefined}
        hasArticle={hasArticle}
      />
    </LocaleContext.Provider>,
  );
  const text = () => view.container.querySelector('main')?.textContent?.replaceAll('\u00a0', ' ') ?? '';
  return { ...view, calls, text };
}

/** Goes to an address as a click on a link does; happy-dom does not follow links. */
function visit(hash: string): Promise<void> {
  return act(() => {
    history.pushState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

describe('addresses', () => {
  test('the overview counts the records and draws the agreements', async () => {
    const { findByRole, getByRole } = desk();
    await findByRole('heading', { level: 1, name: 'Isnad desk' });
    expect(getByRole('link', { name: '1 People' }).getAttribute('href')).toBe('#/browse/person');
    const mark = getByRole('link', { name: 'Geneva plan, 9\u00a0Sep\u00a02016, Ceasefire, collapsed' });
    expect(mark.getAttribute('href')).toBe('#/entity/geneva-plan');
  });

  test('a record, an office and an unknown one', async () => {
    const { findByRole, text } = desk('#/entity/sergey-lavrov');
    const title = await findByRole('heading', { level: 1, name: 'Sergey Lavrov' });
    await visit('#/entity/ru.fm');
    await findByRole('heading', { level: 1, name: 'Foreign minister of Russia' });
    expect(title.isConnected).toBe(false);
    expect(document.activeElement?.textContent).toBe('Foreign minister of Russia');
    await visit('#/entity/nobody');
    await waitFor(() => expect(text()).toContain('The knowledge base has no record of “nobody”.'));
  });

  test('a list beside the record, which it marks', async () => {
    const { findByRole, container } = desk('#/browse/person');
    await findByRole('heading', { level: 1, name: 'People' });
    await visit('#/entity/sergey-lavrov');
    await waitFor(() => expect(container.querySelector('.browse-row[aria-current]')?.textContent).toContain('Lavrov'));
  });

  test('what is no address is said, in Arabic', async () => {
    const { findByText } = desk('#/cases/1', { lang: 'ar' });
    await findByText('لا صفحة بهذا العنوان في المكتب.');
  });
});

test('typing searches, the query stands in the address, Enter opens', async () => {
  const { container, findByRole } = desk();
  await findByRole('heading', { level: 1 });
  press('/', document.body);
  fireEvent.input(document.activeElement as Element, { target: { value: 'lavrov' } });
  await waitFor(() => expect(container.querySelector('[role=option]')?.id).toBe('option-sergey-lavrov'));
  expect(location.hash).toBe('#/search?q=lavrov');
  press('Enter');
  await findByRole('heading', { level: 1, name: 'Sergey Lavrov' });
  expect(location.hash).toBe('#/entity/sergey-lavrov');
});

describe('beside an article', () => {
  test('its date is compared: what came later is said to, in the record and its steps', async () => {
    const { findByText, text } = desk('#/entity/geneva-plan', { hasArticle: true });
    await findByText('It ended.');
    await waitFor(() => expect(text()).toContain('19 Sep 2016 after this article'));
    expect(text()).not.toContain('9 Sep 2016 after this article9');
    expect(text()).toContain('date of the article: 10 Sep 2016');
  });

  test('a mention is shown in the article’s own tab', async () => {
    const { findByText, calls } = desk('#/entity/sergey-lavrov', { hasArticle: true });
    fireEvent.click(await findByText('وزير الخارجية الروسي'));
    expect(calls).toEqual([['show', 2]]);
  });

  test('without one nothing is called later', async () => {
    const { findByText, text } = desk('#/entity/geneva-plan');
    await findByText('It ended.');
    expect(text()).not.toContain('after this article');
    expect(text()).not.toContain('On this page');
  });
});

test('the chart is one tab stop; arrow keys walk it by date', async () => {
  const { findByRole, container } = desk('#/timeline');
  await findByRole('heading', { level: 1, name: 'Agreements 2011–2018' });
  const stops = [...container.querySelectorAll('.chart-item')].filter((one) => one.getAttribute('tabindex') === '0');
  expect(stops).toHaveLength(1);
  (stops[0] as HTMLElement).focus();
  press('ArrowRight', stops[0]);
  await waitFor(() => expect(container.querySelector('.chart-said')?.textContent).toContain('Geneva plan'));
});
