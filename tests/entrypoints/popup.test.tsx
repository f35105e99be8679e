// @vitest-environment happy-dom
import { act, cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { aPage } from '../components/builders.ts';
import { open, press, row, state } from './open-popup.tsx';

afterEach(cleanup);

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
      expect(container.querySelector('footer')?.textContent).toContain('3 مواضع · طرف واحد · اتفاق واحد'),
    );
  });

  test('a wrong date is refused with a reason, a right one is sent, Esc leaves the field', async () => {
    const { findByRole, getByRole, queryByRole, calls } = open();
    fireEvent.click(await findByRole('button', { name: /^Correct the date: 10\sSep\s2016/ }));
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

  test.each([
    ['a month begins with its first day', { interval: { from: '2016-09-01', to: '2016-09-30' } }, '2016-09-01'],
    ['an instant is cut to its day', { interval: null, pageDate: '2016-09-10T12:00:00+02:00' }, '2016-09-10'],
  ] as const)('the date field is filled in: %s', async (_name, more, value) => {
    const articleDate = { from: 'page', pageDate: null, doubt: null, ...more } as const;
    const { findByRole, getByRole } = open({ answer: state(aPage({ articleDate })) });
    fireEvent.click(await findByRole('button', { name: /^(?:Correct|Set) the date/ }));
    expect((getByRole('textbox', { name: /year, month, day/ }) as HTMLInputElement).value).toBe(value);
  });

  test('the popup opens in the search field; Esc there is left to the browser, ? still opens the help', async () => {
    const { findByText } = open();
    await waitFor(() => expect(row('sergey-lavrov')).toBeDefined());
    expect((document.activeElement as HTMLElement).dataset.focus).toBe('search');
    expect(press('Escape')).toBe(true);
    press('?');
    await findByText('What the marks mean');
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

describe('settings in the help', () => {
  test.each([
    ['en', 'Help and shortcuts', /^Show marks on pages/, /^Also mark nationality words/],
    ['ar', 'المساعدة والاختصارات', /^إظهار العلامات في الصفحات/, /^وضع العلامات على كلمات النسبة/],
  ] as const)('two switches for all pages, in %s', async (lang, help, marks, adjectives) => {
    const { findByRole, findByLabelText, getByRole, calls } = open({ lang });
    fireEvent.click(await findByLabelText(help));
    const isOn = (name: RegExp) => getByRole('switch', { name }).getAttribute('aria-checked');
    await waitFor(() => expect((getByRole('switch', { name: marks }) as HTMLButtonElement).disabled).toBe(false));
    expect([isOn(marks), isOn(adjectives)]).toEqual(['true', 'false']);
    fireEvent.click(await findByRole('switch', { name: adjectives }));
    await waitFor(() => expect([isOn(marks), isOn(adjectives)]).toEqual(['true', 'true']));
    fireEvent.click(getByRole('switch', { name: marks }));
    await waitFor(() => expect([isOn(marks), isOn(adjectives)]).toEqual(['false', 'true']));
    expect(calls).toEqual([
      ['mark settings', '{"adjectives":true}'],
      ['mark settings', '{"marks":false}'],
    ]);
  });

  test('what could not be stored is not shown as set', async () => {
    const { findByRole, findByLabelText } = open({
      services: { setMarkSettings: () => Promise.reject(new Error('quota')) },
    });
    fireEvent.click(await findByLabelText('Help and shortcuts'));
    const marks = await findByRole('switch', { name: 'Show marks on pages' });
    await waitFor(() => expect((marks as HTMLButtonElement).disabled).toBe(false));
    fireEvent.click(marks);
    await waitFor(() => expect(marks.getAttribute('aria-checked')).toBe('true'));
  });
});
