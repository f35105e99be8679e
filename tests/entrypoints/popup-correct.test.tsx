// @vitest-environment happy-dom
/** Correcting links in the popup: from the detail view and from the list of unlinked words. */
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
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
