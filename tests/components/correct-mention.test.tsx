// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CorrectionUndo } from '@/components/CorrectionUndo.tsx';
import { CorrectMention } from '@/components/CorrectMention.tsx';
import { CorrectingContext, type Choice, type Correcting } from '@/components/correcting.ts';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { unlinkedOf } from '@/components/page-view.ts';
import type { Mention, Unlinked } from '@/utils/core/model/mention.ts';
import type { ComponentChildren } from 'preact';
import { aMention } from './builders.ts';

const DAY = { from: '2016-09-10', to: '2016-09-10' };
const entity = (id: string): Choice => ({ id, labels: { en: `E ${id}`, ar: `ع ${id}` } });

function within(children: ComponentChildren, correcting: Partial<Correcting> | null = {}, lang: 'ar' | 'en' = 'en') {
  const change = vi.fn();
  const value = correcting && {
    change,
    days: DAY,
    find: () => [],
    labelsOf: (id: string) => (id === 'unknown' ? null : entity(id).labels),
    ...correcting,
  };
  const view = render(
    <LocaleContext.Provider value={makeLocale(lang)}>
      <CorrectingContext.Provider value={value}>{children}</CorrectingContext.Provider>
    </LocaleContext.Provider>,
  );
  return { ...view, change };
}

const ada = (more: Partial<Mention> = {}) => aMention('ada', 'person', 0, { surface: 'Ada', ...more });
const opened = (mention: Mention, correcting: Partial<Correcting> = {}) => {
  const view = within(<CorrectMention mention={mention} />, correcting);
  fireEvent.click(view.getByRole('button', { name: 'Correct this link' }));
  const choices = () => view.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
  return { ...view, choices };
};

afterEach(cleanup);

describe('correcting a surface form', () => {
  test('nothing is offered where there is no page', () => {
    expect(within(<CorrectMention mention={ada()} />, null).container.textContent).toBe('');
  });

  test('at first: not this one, on this page', () => {
    const { getByRole, change, queryByRole } = opened(ada());
    fireEvent.submit(getByRole('form', { name: 'Correct “Ada”' }));
    expect(change).toHaveBeenCalledWith({ add: { kind: 'not-this', entity: 'ada', surface: 'Ada', scope: 'page' } });
    expect(queryByRole('form'), 'closed when it is said').toBeNull();
  });

  test('an office and those considered are offered; whom nobody knows is not', () => {
    const others = ['bob', 'unknown'].map((id) => ({ entity: id, reason: 'same-name' }));
    const why = { rule: 'role-at-date', form: 'x', others } as const;
    const { getByRole, getByLabelText, change, choices } = opened(ada({ kind: 'role', office: 'north-fm', why }));
    expect(choices()).toEqual(['Not E ada', 'Did not hold this office on that date', 'It is E bob']);
    fireEvent.click(getByLabelText('Did not hold this office on that date'));
    fireEvent.change(getByRole('combobox', { name: 'Where' }), { target: { value: 'always' } });
    fireEvent.submit(getByRole('form'));
    expect(change).toHaveBeenCalledWith({
      add: { kind: 'wrong-role', office: 'north-fm', on: DAY, entity: 'ada', surface: 'Ada', scope: 'always' },
    });
  });

  test('anybody else is searched for; neither the wrong one nor one twice', () => {
    const find = vi.fn(() => ['ada', 'eve', 'bob'].map(entity));
    const why = { rule: 'surname', form: 'x', others: [{ entity: 'bob', reason: 'same-name' }] } as const;
    const { getByRole, getByLabelText, change, choices } = opened(ada({ why }), { find });
    expect(find).not.toHaveBeenCalled();
    fireEvent.input(getByRole('searchbox'), { target: { value: 'ev' } });
    expect(find).toHaveBeenLastCalledWith('ev');
    expect(choices()).toEqual(['Not E ada', 'It is E bob', 'It is E eve']);
    fireEvent.click(getByLabelText('It is E eve'));
    fireEvent.submit(getByRole('form'));
    expect(change.mock.lastCall?.[0].add).toMatchObject({ kind: 'other-entity', instead: 'eve' });
  });

  test('Esc closes the form and nothing else', () => {
    const onOuter = vi.fn();
    const { getByRole, queryByRole, change } = opened(ada());
    document.addEventListener('keydown', onOuter, { once: true });
    fireEvent.keyDown(getByRole('searchbox'), { key: 'Escape' });
    expect(queryByRole('form')).toBeNull();
    expect(onOuter).not.toHaveBeenCalled();
    expect(change).not.toHaveBeenCalled();
    document.removeEventListener('keydown', onOuter);
  });

  test('a corrected link offers the way back only', () => {
    const why = { rule: 'corrected', form: 'x', others: [], corrected: { id: 'c-1', entity: 'bob' } } as const;
    const { getAllByRole, change } = within(<CorrectMention mention={ada({ why })} />);
    const [undo, ...rest] = getAllByRole('button');
    fireEvent.click(undo!);
    expect(change).toHaveBeenCalledWith({ undo: 'c-1' });
    expect(rest).toEqual([]);
  });
});

describe('words whose link was taken away', () => {
  test.each([
    ['a name', {}, 'en', 'You said: not Ada. Undo'],
    ['an office', { office: 'north-fm' }, 'en', 'You said: Ada did not hold this office. Undo'],
    ['Arabic', {}, 'ar', 'قلتَ: ليس المقصود Ada. تراجع'],
  ] as const)('%s', (_name, more, lang, said) => {
    const { container, getByRole, change } = within(
      <CorrectionUndo corrected={{ id: 'c-1', entity: 'ada', ...more }} name="Ada" />,
      {},
      lang,
    );
    expect(container.textContent?.replace(/[\u2068\u2069]/g, '')).toBe(said);
    fireEvent.click(getByRole('button'));
    expect(change).toHaveBeenCalledWith({ undo: 'c-1' });
  });

  test('are one line a correction', () => {
    const line = (id: string): Unlinked => ({
      start: 0,
      end: 3,
      surface: 'Ada',
      reason: 'corrected',
      candidates: [],
      corrected: { id, entity: id },
    });
    expect(
      unlinkedOf([line('c-1'), line('c-2'), line('c-1')]).map(({ corrected, count }) => [corrected?.id, count]),
    ).toEqual([
      ['c-1', 2],
      ['c-2', 1],
    ]);
  });
});
