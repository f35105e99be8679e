// @vitest-environment happy-dom
/** The tabs inside the popup: asked for when opened, asked again when the page changed, kept over a visit to a record. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '@/components/reading/article.ts';
// Fetched late by the app; compiled here for slow machines.
import '@/components/reading/ReadingPanel.tsx';
import type { Envelope } from '@/utils/extension/messages.ts';
import { anArticle, aStatement, at } from '../components/reading/builders.ts';
import { open, page, row, state } from './open-popup.tsx';

afterEach(cleanup);

const article = anArticle({ statements: [aStatement(at('will stay closed')), aStatement(at('doubted it'))] });
const answered = (value: Article = article): Envelope<Article> => ({ ok: true, value });

function openOn(read: () => Promise<Envelope<Article>>) {
  let changed: () => void = () => undefined;
  const asked = vi.fn(read);
  const view = open({
    services: {
      read: asked,
      onChange: (listener) => {
        changed = listener;
        return () => undefined;
      },
      page: async () => state({ ...page }),
    },
  });
  const tab = async (name: RegExp) => fireEvent.click(await view.findByRole('tab', { name }));
  const words = () => [...view.container.querySelectorAll('.statement-words')].map((one) => one.textContent);
  return { ...view, asked, tab, words, change: () => changed() };
}

describe('reading closely', () => {
  test('is not asked for before a tab is opened', async () => {
    const { asked, tab, words, findByRole } = openOn(async () => answered());
    await findByRole('tab', { name: 'On this page' });
    expect(asked).not.toHaveBeenCalled();
    await tab(/^Statements/);
    await waitFor(() => expect(words()).toEqual(['will stay closed', 'doubted it']));
    expect(asked).toHaveBeenCalledTimes(1);
    // The other tab shows the same reading.
    await tab(/^Facts/);
    await findByRole('heading', { name: 'No agreement of the knowledge base is spoken of' });
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('a click on the words scrolls the page to them', async () => {
    const { tab, calls, findByText } = openOn(async () => answered());
    await tab(/^Statements/);
    fireEvent.click(await findByText('doubted it'));
    const { start, end } = at('doubted it');
    expect(calls).toEqual([['scroll to', start, end]]);
  });

  test('what is shown stays until the changed page is read; a late answer to an old question is dropped', async () => {
    const answers: ((value: Envelope<Article>) => void)[] = [];
    const { tab, words, change, asked } = openOn(() => new Promise((resolve) => answers.push(resolve)));
    await tab(/^Statements/);
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    answers[0]?.(answered());
    await waitFor(() => expect(words()).toHaveLength(2));
    change();
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    expect(words()).toHaveLength(2);
    change();
    await waitFor(() => expect(asked).toHaveBeenCalledTimes(3));
    answers[2]?.(answered(anArticle({ statements: [aStatement(at('We are ready'))] })));
    await waitFor(() => expect(words()).toEqual(['We are ready']));
    answers[1]?.(answered());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(words()).toEqual(['We are ready']);
  });

  test('a failure is said and can be tried again', async () => {
    let turn = 0;
    const { tab, words, findByRole } = openOn(async () =>
      turn++ === 0 ? { ok: false, code: 'failed', detail: 'the worker went' } : answered(),
    );
    await tab(/^Statements/);
    await findByRole('heading', { name: 'The article could not be read closely' });
    fireEvent.click(await findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(words()).toHaveLength(2));
  });

  test('a speaker’s record opens, and the way back leads to the same tab', async () => {
    const { tab, heading, findByRole, words } = openOn(async () => answered());
    await tab(/^Statements/);
    const speaker = await findByRole('button', { name: 'Sergey Lavrov' });
    speaker.focus();
    fireEvent.click(speaker);
    await waitFor(() => expect(heading()).toBe('Sergey Lavrov'));
    fireEvent.keyDown(document.body, { key: 'Escape', bubbles: true });
    await waitFor(() => expect(words()).toHaveLength(2));
    expect((await findByRole('tab', { name: /^Statements/ })).getAttribute('aria-selected')).toBe('true');
    expect((document.activeElement as HTMLElement).dataset.focus).toBe('speaker:sergey-lavrov');
  });

  test('the list of the page is the first tab, as before', async () => {
    const { tab } = openOn(async () => answered());
    await waitFor(() => expect(row('sergey-lavrov')).toBeDefined());
    await tab(/^Statements/);
    expect(row('sergey-lavrov')).toBeUndefined();
    await tab(/^On this page/);
    expect(row('sergey-lavrov')).toBeDefined();
  });
});
