// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CardCorrect } from '@/components/card/CardCorrect.tsx';
import { CardDone } from '@/components/card/CardDone.tsx';
import { cardModel } from '@/components/card/card-model.ts';
import type { Mention } from '@/utils/core/model/mention.ts';
import { createCardText } from '@/utils/locales/card.ts';
import { aBrief, aMention, aPage } from './builders.ts';

const DAY = { from: '2016-09-10', to: '2016-09-10' };

function show(more: Partial<Mention>, lang: 'ar' | 'en' = 'en') {
  const page = aPage({
    mentions: [aMention('ada', 'person', 0, { surface: 'Ada', ...more })],
    briefs: Object.fromEntries(['ada', 'bob', 'eve', 'dan'].map((id) => [id, aBrief(id, 'person')])),
  });
  const model = cardModel(page, 0);
  if (!model) throw new Error('no model');
  const onCorrect = vi.fn();
  const view = render(<CardCorrect model={model} text={createCardText(lang)} onCorrect={onCorrect} />);
  /** Presses each button and tells what was asked for. */
  const press = (group: string | RegExp, button: string) =>
    fireEvent.click(
      [...view.getByRole('group', { name: group }).querySelectorAll('button')].find(
        (one) => one.textContent === button,
      )!,
    );
  return { ...view, press, asked: () => onCorrect.mock.lastCall?.[0] };
}

describe('correcting in the card', () => {
  afterEach(cleanup);

  test('a name: not this one, here or everywhere; no office to deny', () => {
    const { press, asked, queryByRole } = show({});
    press('Not this one', 'on this page');
    expect(asked()).toEqual({ add: { kind: 'not-this', entity: 'ada', surface: 'Ada', scope: 'page' } });
    press('Not this one', 'everywhere');
    expect(asked()).toEqual({ add: { kind: 'not-this', entity: 'ada', surface: 'Ada', scope: 'always' } });
    expect(queryByRole('group', { name: /office/ })).toBeNull();
  });

  test('an office: for the days the link was made for, else the article’s', () => {
    const before = { from: '2013-01-01', to: '2013-12-31' };
    const why = { rule: 'role-at-date', form: 'x', others: [], date: before } as const;
    for (const [more, on] of [
      [{ office: 'north-fm' }, DAY],
      [{ office: 'north-fm', why }, before],
    ] as const) {
      const { press, asked, unmount } = show({ kind: 'role', ...more });
      press(/office/, 'everywhere');
      const { kind, office, scope, on: days } = asked().add;
      expect([kind, office, scope, days]).toEqual(['wrong-role', 'north-fm', 'always', on]);
      unmount();
    }
  });

  test('it is another: of those considered, the likeliest two', () => {
    const others = ['bob', 'eve', 'dan'].map((entity) => ({ entity, reason: 'same-name' }));
    const { press, asked, getAllByRole } = show({ why: { rule: 'surname', form: 'Ada', others } });
    press(/E bob/, 'on this page');
    expect(asked()).toEqual({
      add: { kind: 'other-entity', entity: 'ada', instead: 'bob', surface: 'Ada', scope: 'page' },
    });
    expect(getAllByRole('group')).toHaveLength(3);
  });

  test('a corrected link offers the way back and nothing else', () => {
    const why = { rule: 'corrected', form: 'Ada', others: [], corrected: { id: 'c-1', entity: 'bob' } } as const;
    const { getAllByRole, asked } = show({ why });
    const buttons = getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Undo']);
    fireEvent.click(buttons[0]!);
    expect(asked()).toEqual({ undo: 'c-1' });
  });

  test('Arabic', () => {
    const { getByRole } = show({ office: 'north-fm' }, 'ar');
    expect(getByRole('group', { name: 'ليس المقصود' }).textContent).toContain('في هذه الصفحة');
  });
});

describe('what the card becomes', () => {
  afterEach(cleanup);
  const done = (problem: string | null, lang: 'ar' | 'en' = 'en') => {
    const on = { onUndo: vi.fn(), onClose: vi.fn() };
    return { ...on, ...render(<CardDone text={createCardText(lang)} theme="light" problem={problem} {...on} />) };
  };

  test.each([
    [null, 'Corrected.', 'Undo'],
    ['corrections-full', 'No more corrections fit: delete some in Isnad’s options.', 'Back'],
    ['storage-full', 'This could not be stored.', 'Back'],
    ['no-page', 'This could not be stored.', 'Back'],
  ])('%s', (problem, said, button) => {
    const { getByRole, onUndo } = done(problem);
    expect(getByRole('dialog', { name: said })).toBeTruthy();
    fireEvent.click(getByRole('button', { name: button }));
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  test('Arabic, from right to left', () => {
    const dialog = done(null, 'ar').getByRole('dialog');
    expect([dialog.lang, dialog.dir, dialog.querySelector('p')?.textContent]).toEqual(['ar', 'rtl', 'صُحِّح.']);
  });
});
