// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card } from '@/components/card/Card.tsx';
import { cardModel, neighbour, sameEntity } from '@/components/card/card-model.ts';
import type { Mention } from '@/utils/core/model/mention.ts';
import type { EntityBrief, PageState } from '@/utils/extension/messages.ts';
import { CARD_CATALOGUES, createCardText } from '@/utils/locales/card.ts';
import { CATALOGUES } from '@/utils/locales/i18n.ts';

const both = (en: string, ar: string) => ({ en, ar });
const lavrov: EntityBrief = {
  id: 'sergey-lavrov',
  type: 'person',
  labels: both('Sergey Lavrov', 'سيرغي لافروف'),
  description: both('Russian diplomat.', 'دبلوماسي روسي.'),
  roles: [{ office: 'ru-fm', title: both('Minister of Foreign Affairs', 'وزير الخارجية'), from: '2004-03-09' }],
};
const pact: EntityBrief = {
  ...lavrov,
  id: 'pact',
  type: 'agreement',
  labels: both('Pact', 'الميثاق'),
  roles: [],
  date: '2016-09-09',
  status: 'collapsed',
};

let at = 0;
const mention = (surface: string, entity: string, more: Partial<Mention> = {}): Mention => ({
  start: (at += 20),
  end: at + surface.length,
  surface,
  entity,
  entityType: entity === 'pact' ? 'agreement' : 'person',
  kind: 'name',
  weak: false,
  why: { rule: 'name', form: surface, others: [] },
  ...more,
});
const state = (mentions: Mention[], briefs: EntityBrief[] = [lavrov, pact]): PageState => ({
  status: 'ready',
  marksOn: true,
  metadata: null,
  articleDate: {
    interval: { from: '2016-09-10', to: '2016-09-10' },
    from: 'page',
    pageDate: '2016-09-10',
    doubt: null,
  },
  textLength: 1_000,
  mentions,
  unlinked: [],
  briefs: Object.fromEntries(briefs.map((brief) => [brief.id, brief])),
  knowledgeVersion: '1',
});
const three = state([
  mention('لافروف', 'sergey-lavrov'),
  mention('Pact', 'pact'),
  mention('Lavrov', 'sergey-lavrov'),
  mention('لافروف', 'sergey-lavrov', {
    why: {
      rule: 'role-at-date',
      form: 'لافروف',
      proclitic: 'و',
      date: { from: '2016-09-10', to: '2016-09-10' },
      others: [{ entity: 'pact', reason: 'same-name' }],
    },
  }),
]);

describe('the model', () => {
  test('place among the entity’s mentions, forms by frequency', () => {
    expect(cardModel(three, 2)).toMatchObject({
      index: 2,
      total: 3,
      forms: [
        { surface: 'لافروف', count: 2 },
        { surface: 'Lavrov', count: 1 },
      ],
      others: [],
    });
    expect(cardModel(three, 3)?.others).toEqual([pact]);
  });

  test('null when mention or brief is gone', () => {
    expect(cardModel(three, 9)).toBeNull();
    expect(cardModel(state([mention('x', 'nobody')]), 0)).toBeNull();
  });

  test('neighbours go round; alone there is none', () => {
    expect(sameEntity(three.mentions, 0)).toEqual([0, 2, 3]);
    expect(neighbour(three.mentions, 3, 1)).toBe(0);
    expect(neighbour(three.mentions, 0, -1)).toBe(3);
    expect(neighbour(three.mentions, 1, 1)).toBeNull();
  });
});

const show = (index: number, lang: 'ar' | 'en' = 'en', from = three) => {
  const model = cardModel(from, index);
  if (!model) throw new Error('no model');
  const on = { onStep: vi.fn(), onOpen: vi.fn(), onCorrect: vi.fn(), onClose: vi.fn() };
  return { ...on, ...render(<Card model={model} text={createCardText(lang)} theme="light" {...on} />) };
};
const plain = (element: Element) => element.textContent?.replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ') ?? '';

describe('the card', () => {
  afterEach(cleanup);
  test('English: names in both scripts, office with dates, counts', () => {
    const { getByRole } = show(2);
    const dialog = getByRole('dialog', { name: /Sergey Lavrov/ });
    const text = plain(dialog);
    expect(text).toContain('Sergey Lavrov سيرغي لافروف');
    expect(text).toContain('Minister of Foreign Affairs');
    expect(text).toContain('on 10 Sep 2016 · in office since 9 Mar 2004');
    expect(text).toContain('2/3');
    expect(text).toContain('لافروف (2) · Lavrov (1)');
    expect([dialog.lang, dialog.dir]).toEqual(['en', 'ltr']);
  });

  test('Arabic: right to left, Arabic name first', () => {
    const { getByRole } = show(2, 'ar');
    const dialog = getByRole('dialog', { name: /^سيرغي لافروف/ });
    expect([dialog.lang, dialog.dir]).toEqual(['ar', 'rtl']);
    expect(plain(dialog)).toContain('وزير الخارجية');
    expect(plain(dialog)).toContain('ذُكر 3 مرات');
  });

  test('why: rule in words, form, proclitic, date, other candidates', () => {
    const text = plain(show(3).getByRole('dialog'));
    expect(text).toContain('An office; this person held it on that date.');
    expect(text).toContain('after “و”');
    expect(text).toContain('Also consideredPact');
  });

  test('agreements tell their date and what had become of them', () => {
    expect(plain(show(1).getByRole('dialog'))).toContain('9 Sep 2016 · collapsed');
    const later = state([mention('Pact', 'pact')], [{ ...pact, status: 'later' }]);
    cleanup();
    expect(plain(show(0, 'en', later).getByRole('dialog'))).toContain('made after this article');
  });

  test('an unknown date is said', () => {
    const unknown = {
      ...state([mention('Lavrov', 'sergey-lavrov')], [{ ...lavrov, roles: [], rolesUnknown: true }]),
      articleDate: null,
    };
    expect(plain(show(0, 'en', unknown).getByRole('dialog'))).toContain('the date of the article is unknown');
  });

  test('buttons', () => {
    const { getByRole, onStep, onOpen, onClose } = show(2);
    fireEvent.click(getByRole('button', { name: 'Previous mention' }));
    fireEvent.click(getByRole('button', { name: 'Next mention' }));
    fireEvent.click(getByRole('button', { name: 'Open in panel' }));
    fireEvent.click(getByRole('button', { name: 'Open in popup' }));
    fireEvent.click(getByRole('button', { name: 'Close' }));
    expect(onStep.mock.calls).toEqual([[-1], [1]]);
    expect(onOpen.mock.calls).toEqual([['panel'], ['popup']]);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('a lone mention has nowhere to go', () => {
    const { getByRole } = show(1);
    expect((getByRole('button', { name: 'Next mention' }) as HTMLButtonElement).disabled).toBe(true);
  });

  test('markup in page words and records stays text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const hostile = state(
      [mention(evil, 'sergey-lavrov')],
      [{ ...lavrov, labels: both(evil, evil), description: both(evil, evil) }],
    );
    const { container } = show(0, 'en', hostile);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain(evil);
  });
});

const base = (lang: 'ar' | 'en') =>
  new Set(Object.keys(CARD_CATALOGUES[lang]).map((key) => key.replace(/\.(zero|one|two|few|many|other)$/, '')));

describe('the card’s catalogue', () => {
  test('has the same messages in both languages', () => expect(base('ar')).toEqual(base('en')));

  test.each(['ar', 'en'] as const)('says the same as the main one where both have a key (%s)', (lang) => {
    const shared = Object.entries(CARD_CATALOGUES[lang]).filter(([key]) => /^(type|agreementState)\./.test(key));
    expect(shared.length).toBeGreaterThan(10);
    for (const [key, message] of shared) expect(CATALOGUES[lang][key], key).toBe(message);
    const states = Object.keys(CATALOGUES[lang]).filter((key) => key.startsWith('agreementState.'));
    for (const key of states) expect(CARD_CATALOGUES[lang], key).toHaveProperty([key]);
  });

  test('Arabic plurals have all six forms', () => {
    const text = createCardText('ar');
    for (const count of [0, 1, 2, 3, 11, 100]) expect(text('card.mentions', { count })).not.toBe('card.mentions');
  });
});
