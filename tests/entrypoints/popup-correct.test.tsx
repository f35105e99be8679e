// @vitest-environment happy-dom
/** Correcting links in the popup: from the detail view and from the list of unlinked words. */
import { act, cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import * as search from '@/utils/core/knowledge/search.ts';
import { failed } from '@/utils/extension/messaging.ts';
import { open, page, state } from './open-popup.tsx';

afterEach(cleanup);

const corrected = {
  ...page,
  unlinked: [
    {
      start: 400,
      end: 406,
      surface: 'لافروف',
      reason: 'corrected' as const,
      candidates: [],
      corrected: { id: 'c-7', entity: 'sergey-lavrov' },
    },
  ],
};

test('a form of the actor is corrected; the bar says so, takes the focus and undoes it', async () => {
  const view = open({ initialEntity: 'sergey-lavrov' });
  fireEvent.click((await view.findAllByRole('button', { name: 'Correct this link' }))[0]!);
  fireEvent.submit(view.getByRole('form', { name: /لافروف/ }));
  const bar = await waitFor(() => {
    const found = view.container.querySelector<HTMLElement>('.corrected-bar');
    expect(found?.textContent).toBe('Corrected.Undo');
    return found!;
  });
  await waitFor(() => expect(document.activeElement).toBe(bar));
  expect(JSON.parse(String(view.calls.find(([name]) => name === 'correct')?.[1]))).toEqual({
    add: { kind: 'not-this', entity: 'sergey-lavrov', surface: 'لافروف', scope: 'page' },
  });
  fireEvent.click(bar.querySelector('button')!);
  await waitFor(() => expect(bar.textContent).toBe('Undone.'));
  expect(view.calls.findLast(([name]) => name === 'correct')).toEqual(['correct', '{"undo":"c-1"}']);
});

test('words whose link was taken away say so in the list, and it is undone there', async () => {
  const view = open({ answer: state(corrected) });
  await view.findByText(/You said: not/);
  fireEvent.click(view.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(view.calls).toContainEqual(['correct', '{"undo":"c-7"}']));
});

test('a failure is told, and nothing to undo is offered', async () => {
  const view = open({
    answer: state(corrected),
    services: { correct: async () => failed('storage-full') },
  });
  await view.findByText(/You said: not/);
  fireEvent.click(view.getByRole('button', { name: 'Undo' }));
  await view.findByText(/The browser gives no more room/);
  expect(view.container.querySelector('.corrected-bar button')).toBeNull();
});

test('other entities are searched for in the index of the search field, which is built once', async () => {
  const build = vi.spyOn(search, 'buildSearch');
  const view = open({ initialEntity: 'sergey-lavrov' });
  fireEvent.click((await view.findAllByRole('button', { name: 'Correct this link' }))[0]!);
  const field = view.getByRole('searchbox', { name: 'It is somebody else: search' });
  await waitFor(() => {
    fireEvent.input(field, { target: { value: 'foreign minister' } });
    fireEvent.input(field, { target: { value: 'russia' } });
    view.getByRole('radio', { name: /Russia/ });
  });
  expect(build).toHaveBeenCalledTimes(1);
});

test('what was done on a page the reader has left is not told on the next', async () => {
  let tab = { id: 7, window: 1, url: 'https://www.news.example/a' };
  let changed = () => {};
  let answer: (done: { ok: true; value: { id: string } }) => void = () => undefined;
  const view = open({
    answer: state(corrected),
    services: {
      tab: async () => tab,
      correct: () => new Promise((resolve) => (answer = resolve)),
      onChange: (listener) => {
        changed = listener;
        return () => undefined;
      },
    },
  });
  await view.findByText(/You said: not/);
  fireEvent.click(view.getByRole('button', { name: 'Undo' }));
  tab = { ...tab, id: 8 };
  await act(async () => changed());
  await act(async () => answer({ ok: true, value: { id: 'c-7' } }));
  expect(view.container.querySelector('.corrected-bar')?.textContent).toBe('');
});
