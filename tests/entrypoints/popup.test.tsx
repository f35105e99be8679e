// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { App } from '@/entrypoints/popup/App.tsx';
import type { PageAnswer, Services } from '@/entrypoints/popup/services.ts';
import type { PageState } from '@/utils/extension/messages.ts';
import { aBrief, aMention, aPage } from '../components/builders.ts';
import { aBase } from './records.ts';

afterEach(cleanup);

// Browsers have it, happy-dom has not.
vi.stubGlobal('requestIdleCallback', (job: () => void) => setTimeout(job, 0));
vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));

const page = aPage({
  mentions: [
    aMention('sergey-lavrov', 'person', 100, { surface: 'لافروف' }),
    aMention('geneva-plan', 'agreement', 200, { surface: 'خطة جنيف' }),
    aMention('sergey-lavrov', 'person', 300, { surface: 'وزير الخارجية الروسي', kind: 'role' }),
  ],
  briefs: {
    'sergey-lavrov': aBrief('sergey-lavrov', 'person', { labels: { ar: 'سيرغي لافروف', en: 'Sergey Lavrov' } }),
    'geneva-plan': aBrief('geneva-plan', 'agreement', { labels: { ar: 'خطة جنيف', en: 'Geneva plan' } }),
  },
});

function state(value: PageState): PageAnswer {
  return { kind: 'state', state: value };
}

interface Options {
  answer?: PageAnswer | Promise<PageAnswer>;
  lang?: 'ar' | 'en';
  services?: Partial<Services>;
  initialEntity?: string;
}

function open({ answer = state(page), lang = 'en', services = {}, initialEntity }: Options = {}) {
  const calls: unknown[][] = [];
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push([name, ...args.filter((arg) => typeof arg !== 'object' || arg === null)]);
    };
  const fake: Services = {
    browserLanguage: () => 'en',
    language: async () => 'auto',
    setLanguage: async () => undefined,
    tab: async () => ({ id: 7, window: 1, url: 'https://www.news.example/a' }),
    page: async () => answer,
    scroll: note('scroll'),
    setMarks: async (_tab, on) => note('marks')(on),
    setDate: async (_tab, date) => {
      note('date')(date);
      return answer;
    },
    setSite: async (host, on) => note('site')(host, on),
    annotate: async () => {
      note('annotate')();
      return state(page);
    },
    reload: async () => note('reload')(),
    onChange: () => () => undefined,
    takeEntity: async () => null,
    onEntityRequest: () => () => undefined,
    knowledge: async () => aBase(),
    shortcuts: async () => [
      { name: 'toggle-marks', key: 'Alt+Shift+M' },
      { name: 'next-mention', key: '' },
    ],
    openPanel: note('panel'),
    ...services,
  };
  const view = render(
    <LocaleContext.Provider value={makeLocale(lang)}>
      <App
        surface="popup"
        services={fake}
        initialEntity={initialEntity ?? null}
        language="auto"
        onLanguage={note('language')}
      />
    </LocaleContext.Provider>,
  );
  const main = () => view.container.querySelector('main')?.textContent ?? '';
  const heading = () => view.container.querySelector('main h1')?.textContent ?? '';
  return { ...view, calls, main, heading };
}

/** Presses a key where the focus is; false if the app kept it from the browser. */
function press(key: string, target: Element = document.activeElement ?? document.body): boolean {
  return fireEvent.keyDown(target, { key, bubbles: true });
}

/** Ids of the results, in order. */
function found(): string[] {
  return [...document.querySelectorAll('[role=option]')].map((one) => one.id.replace('option-', ''));
}

const row = (id: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-row]')].find((one) => one.dataset.focus === `entity:${id}`);

describe('states', () => {
  test.each([
    ['unannotated', 'en', 'This page has not been read', 'Annotate this page'],
    ['unannotated', 'ar', 'لم تُقرأ هذه الصفحة', 'ضع العلامات على هذه الصفحة'],
    ['restricted', 'en', 'Isnad cannot read this page', null],
    ['restricted', 'ar', 'لا يستطيع إسناد قراءة هذه الصفحة', null],
    ['updated', 'en', 'Reload the page to continue', 'Reload the page'],
    ['off', 'ar', 'إسناد متوقف على هذا الموقع', 'تشغيل على هذا الموقع'],
    ['failed', 'en', 'The page could not be read', 'Try again'],
    ['noTab', 'en', 'There is no page to read', null],
  ] as const)('%s in %s', async (notice, lang, title, action) => {
    const { findByText, container } = open({ lang, answer: { kind: 'notice', notice } });
    await findByText(title);
    expect(container.querySelector('main .button')?.textContent ?? null).toBe(action);
  });

  test.each([
    ['site off', aPage({ status: 'off' }), 'Isnad is off on this site'],
    ['reading failed', aPage({ status: 'failed' }), 'The page could not be read'],
    ['nothing known', aPage(), 'No known actors or agreements here'],
  ])('%s', async (_name, value, title) => {
    const { findByText } = open({ answer: state(value) });
    await findByText(title);
  });

  test('an answer within 100 ms shows no skeleton, a later one does', async () => {
    vi.useFakeTimers();
    const { container } = open({ answer: new Promise(() => undefined) });
    await act(async () => void (await vi.advanceTimersByTimeAsync(90)));
    expect(container.querySelectorAll('.skeleton-row')).toHaveLength(0);
    await act(async () => void (await vi.advanceTimersByTimeAsync(20)));
    expect(container.querySelectorAll('.skeleton-row').length).toBeGreaterThan(0);
    vi.useRealTimers();
  });

  test('annotating shows the list', async () => {
    const { findByText, calls } = open({ answer: { kind: 'notice', notice: 'unannotated' } });
    fireEvent.click(await findByText('Annotate this page'));
    await waitFor(() => expect(row('sergey-lavrov')).toBeDefined());
    expect(calls).toEqual([['annotate']]);
  });

  test('switching on asks for the site, reloading for the tab', async () => {
    const off = open({ answer: { kind: 'notice', notice: 'off' } });
    fireEvent.click(await off.findByText('Switch on for this site'));
    await waitFor(() => expect(off.calls).toEqual([['site', 'www.news.example', true]]));
    cleanup();
    const updated = open({ answer: { kind: 'notice', notice: 'updated' } });
    fireEvent.click(await updated.findByText('Reload the page'));
    await waitFor(() => expect(updated.calls).toEqual([['reload']]));
  });

  test('a knowledge base that cannot be loaded is said', async () => {
    const { findAllByText } = open({
      initialEntity: 'russia',
      services: { knowledge: () => Promise.reject(new Error('broken')) },
    });
    await findAllByText('The knowledge base could not be loaded.');
  });
});

describe('header and footer', () => {
  test('switches and the panel', async () => {
    const { findByRole, findByText, calls } = open();
    fireEvent.click(await findByRole('switch', { name: 'Isnad on news.example' }));
    await waitFor(() => expect(calls).toContainEqual(['site', 'www.news.example', false]));
    fireEvent.click(await findByRole('switch', { name: 'Marks' }));
    await waitFor(() => expect(calls).toContainEqual(['marks', false]));
    fireEvent.click(await findByText('Open panel'));
    expect(calls).toContainEqual(['panel']);
  });

  test('counts, in Arabic grammar', async () => {
    const { container } = open({ lang: 'ar' });
    await waitFor(() =>
      expect(container.querySelector('footer')?.textContent).toContain('3 إشارات · طرف واحد · اتفاق واحد'),
    );
  });

  test('a wrong date is refused with a reason, a right one is sent, Esc leaves the field', async () => {
    const { findByRole, getByRole, queryByRole, calls } = open();
    fireEvent.click(await findByRole('button', { name: /^Correct the date: 10 Sep 2016/ }));
    const field = getByRole('textbox', { name: /year, month, day/ }) as HTMLInputElement;
    expect(field.value).toBe('2016-09-10');
    fireEvent.input(field, { target: { value: '2016-02-30' } });
    fireEvent.click(getByRole('button', { name: 'Save' }));
    expect((await findByRole('alert')).textContent).toBe('There is no such day. Write it as 2016-09-10.');
    expect(calls).toEqual([]);
    fireEvent.input(field, { target: { value: '٢٠١٦-٠٩-١٢' } });
    fireEvent.click(getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(calls).toEqual([['date', '2016-09-12']]));
    expect(document.activeElement).toBe(getByRole('button', { name: /^Correct the date/ }));
    fireEvent.click(getByRole('button', { name: /^Correct the date/ }));
    fireEvent.keyDown(getByRole('textbox', { name: /year, month, day/ }), { key: 'Escape' });
    expect(queryByRole('textbox', { name: /year, month, day/ })).toBeNull();
  });

  const doubt = { pageDate: '2019-12-08', evidence: [] };
  test.each([
    ['a day: both ways out', { from: '2016-09-10', to: '2016-09-10' }, ['Keep the text’s date', 'Use the page’s date']],
    ['a month cannot be confirmed as a day', { from: '2016-09-01', to: '2016-09-30' }, ['Use the page’s date']],
  ])('two dates: %s', async (_name, interval, buttons) => {
    const answer = state(aPage({ articleDate: { interval, from: 'text', pageDate: '2019-12-08', doubt } }));
    const { container, findByText, calls } = open({ answer });
    await findByText(/^The page is dated 8 Dec 2019, but the text speaks of/);
    expect([...container.querySelectorAll('.doubt button')].map((one) => one.textContent)).toEqual(buttons);
    fireEvent.click(await findByText('Use the page’s date'));
    await waitFor(() => expect(calls).toEqual([['date', '2019-12-08']]));
  });

  test('a correction can be taken back; an unknown date says so', async () => {
    const interval = { from: '2016-09-10', to: '2016-09-10' };
    const answer = state(aPage({ articleDate: { interval, from: 'user', pageDate: '2019-12-08', doubt: null } }));
    const { findByText, calls } = open({ answer });
    await findByText('You set this date. The page says 8 Dec 2019.');
    fireEvent.click(await findByText('Undo'));
    await waitFor(() => expect(calls).toEqual([['date', null]]));
    cleanup();
    const unknown = state(aPage({ articleDate: { interval: null, from: 'none', pageDate: null, doubt: null } }));
    await open({ answer: unknown, lang: 'ar' }).findByText('التاريخ غير معروف');
  });
});

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
