// @vitest-environment happy-dom
/** The tab of statements: who is shown with what, in which order, and the ways to the words and to the clipboard. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '@/components/reading/article.ts';
import { StatementsView } from '@/components/reading/StatementsView.tsx';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { anArticle, aStatement, at } from './builders.ts';

afterEach(cleanup);
vi.stubGlobal('requestIdleCallback', (job: () => void) => setTimeout(job, 0));
vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));

const STATEMENTS = [
  aStatement({
    ...at('the papers “will stay closed” until both capitals agree'),
    quotes: [at('will stay closed')],
    cue: { ...at('said'), verb: 'say' },
  }),
  aStatement({
    ...at('We are ready'),
    speaker: ['john-kerry'],
    mode: 'direct',
    quotes: [at('We are ready')],
    certainty: 'likely',
    via: ['tass'],
    rule: 'trailing',
  }),
  aStatement({
    ...at('doubted it'),
    speaker: [],
    unnamed: { ...at('diplomats'), surface: 'diplomats' },
    certainty: 'unsure',
    depth: 1,
  }),
  aStatement({ ...at('begins at sundown'), act: 'announcement' }),
];

function show(article: Article = anArticle({ statements: STATEMENTS }), lang: 'ar' | 'en' = 'en') {
  const went: unknown[] = [];
  const opened: string[] = [];
  const view = render(
    <LocaleContext.Provider value={makeLocale(lang)}>
      <StatementsView
        article={article}
        outlet="Example News"
        onGo={({ start, end }) => went.push([start, end])}
        onOpen={(id) => opened.push(id)}
      />
    </LocaleContext.Provider>,
  );
  const words = () => [...view.container.querySelectorAll('.statement-words')].map((one) => one.textContent);
  const heads = () => [...view.container.querySelectorAll('.speaker-head')].map((one) => one.textContent);
  const choose = (name: string) => fireEvent.click(view.getByRole('radio', { name }));
  return { ...view, went, opened, words, heads, choose };
}

describe('the list', () => {
  test('by speaker: most statements first, with the office on the article’s date; the unnamed as such', () => {
    const { heads, words } = show();
    expect(heads()).toEqual(['Sergey LavrovForeign minister of Russia', 'John Kerry', 'unnamed: “diplomats”']);
    expect(words()[0]).toBe('the papers “will stay closed” until both capitals agree');
    expect(words()).toHaveLength(4);
  });

  test('in the order of the text', () => {
    const { choose, words, heads } = show();
    choose('In order of text');
    expect(heads()).toEqual([]);
    expect(words()).toEqual([
      'the papers “will stay closed” until both capitals agree',
      'We are ready',
      'begins at sundown',
      'doubted it',
    ]);
  });

  test.each([
    ['Direct', ['We are ready']],
    ['Indirect', ['the papers “will stay closed” until both capitals agree', 'begins at sundown', 'doubted it']],
  ] as const)('%s speech only', (name, expected) => {
    const { choose, words } = show();
    choose(name);
    expect(words()).toEqual(expected);
  });

  test('a filter that leaves nothing says so and stays', () => {
    const { choose, getByText, getByRole } = show(anArticle({ statements: [STATEMENTS[0] ?? aStatement()] }));
    choose('Direct');
    expect(getByText('No statement of this kind here.')).toBeTruthy();
    expect((getByRole('radio', { name: 'Direct' }) as HTMLInputElement).checked).toBe(true);
  });

  test('words in quotation marks are told apart from the outlet’s', () => {
    const { container } = show();
    expect([...container.querySelectorAll('.own-words')].map((one) => one.textContent)).toEqual([
      'will stay closed',
      'We are ready',
    ]);
  });

  test('what is not certain is said, and what carried the words', () => {
    const { container } = show();
    const how = [...container.querySelectorAll('.statement-how')].map((one) => one.textContent ?? '');
    expect(how[2]).toContain('likely');
    expect(how[2]).toContain('via TASS');
    expect(how[3]).toContain('unsure');
    expect(how[3]).toContain('told by another speaker');
    expect(how[0]).toContain('Paragraph 2');
  });

  test('the words lead to their place, the name to its record', () => {
    const { container, went, opened, getByRole } = show();
    fireEvent.click(container.querySelector('.statement-words') as Element);
    const { start, end } = at('the papers “will stay closed” until both capitals agree');
    expect(went).toEqual([[start, end]]);
    fireEvent.click(getByRole('button', { name: 'John Kerry' }));
    expect(opened).toEqual(['john-kerry']);
  });

  test('why: the rule and the outlet’s own verb', () => {
    const { getAllByRole, container } = show();
    const [why] = getAllByRole('button', { name: 'Why' });
    fireEvent.click(why as Element);
    expect(why?.getAttribute('aria-expanded')).toBe('true');
    const text = container.querySelector('.statement-why')?.textContent ?? '';
    expect(text).toContain('named right after it');
    expect(text).toContain('“said”');
  });
});

describe('copying', () => {
  const copied = async (lang: 'ar' | 'en', nth: number) => {
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { getAllByRole, getByText } = show(anArticle({ statements: STATEMENTS }), lang);
    const button = getAllByRole('button', { name: lang === 'en' ? 'Copy with citation' : 'نسخ مع الإسناد' })[nth];
    fireEvent.click(button as Element);
    await waitFor(() => expect(getByText(lang === 'en' ? 'Copied' : 'نُسخ')).toBeTruthy());
    vi.unstubAllGlobals();
    vi.stubGlobal('requestIdleCallback', (job: () => void) => setTimeout(job, 0));
    vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));
    return writeText.mock.lastCall?.[0];
  };

  test('a direct quotation with speaker, outlet, date and address', async () => {
    expect(await copied('en', 2)).toBe(
      'John Kerry: “We are ready” (Example News, 10 Sep 2016, https://news.example/a)',
    );
  });

  test('indirect speech is said to be the outlet’s wording', async () => {
    expect(await copied('en', 0)).toMatch(/^Sergey Lavrov, in the outlet’s words: the papers /);
  });

  test('in Arabic', async () => {
    expect(await copied('ar', 2)).toMatch(/^جون كيري بكلامه: «We are ready» \(Example News، /);
  });
});

describe('who is given the word', () => {
  test('counts, and the sides that are never quoted by name; unsure ones left out and said', () => {
    const { container, getByText } = show();
    const bars = [...container.querySelectorAll('.voice-bars[aria-label] li')].map((one) => one.textContent);
    expect(bars).toEqual(['Russia2 of 3 · 0 direct', 'United States1 of 3 · 1 direct']);
    expect(getByText('No words found of: Syrian government, Syrian opposition and United Nations')).toBeTruthy();
    expect(container.querySelector('details .group-note')?.textContent).toContain('1 unsure not counted.');
  });

  test('a percentage from five on', () => {
    const many = Array.from({ length: 5 }, (_one, i) => aStatement({ start: i, end: i + 1 }));
    const { container } = show(anArticle({ statements: many }));
    expect(container.querySelector('.bar-count')?.textContent).toContain('5 of 5 (100%)');
  });

  test('no verdict, whatever is counted', () => {
    const { container } = show();
    expect(container.textContent).not.toMatch(/bias|propaganda|balance[d]|score|unfair/i);
  });
});

test.each([
  ['en', 'Nobody is quoted here'],
  ['ar', 'لا يُنقل هنا قول عن أحد'],
] as const)('a text without statements says so, in %s', (lang, expected) => {
  expect(show(anArticle(), lang).getByRole('status').textContent).toContain(expected);
});

test('a name the base does not know is shown by its id, never as Object’s own', () => {
  const { heads } = show(anArticle({ statements: [aStatement({ speaker: ['constructor'] })] }));
  expect(heads()).toEqual(['constructor']);
});
