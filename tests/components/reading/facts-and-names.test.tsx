// @vitest-environment happy-dom
/** The tab of facts and names: values with their evidence, counts with their places, and what is not there. */
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Article } from '@/components/reading/article.ts';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { ReadingPanel, type ReadingState } from '@/components/reading/ReadingPanel.tsx';
import { READING_TABS, ReadingTabs, type ReadingTab } from '@/components/reading/ReadingTabs.tsx';
import { aFact, anArticle, at, aUse } from './builders.ts';

afterEach(cleanup);

function show(state: ReadingState | Article, lang: 'ar' | 'en' = 'en') {
  const went: unknown[] = [];
  const calls: string[] = [];
  const view = render(
    <LocaleContext.Provider value={makeLocale(lang)}>
      <ReadingPanel
        tab="facts"
        state={'kind' in state ? state : { kind: 'read', article: state }}
        outlet={null}
        onRetry={() => calls.push('retry')}
        onGo={({ start, end }) => went.push([start, end])}
        onOpen={(id) => calls.push(`open ${id}`)}
      />
    </LocaleContext.Provider>,
  );
  const texts = (selector: string) =>
    [...view.container.querySelectorAll(selector)].map((one) => one.textContent ?? '');
  return { ...view, went, calls, texts };
}

const FACTS = [
  aFact({ ...at('a week'), attribute: 'duration', value: 'P7D' }),
  aFact({
    ...at('at sundown on Monday'),
    attribute: 'start-date',
    value: '2016-09-12',
    qualifier: 'sunset',
    rule: 'begins',
  }),
  aFact({
    ...at('Monday'),
    attribute: 'start-date',
    value: '2016-09-11',
    certainty: 'likely',
    layer: 'direct',
    speaker: ['john-kerry'],
    via: ['tass'],
  }),
];

describe('facts', () => {
  test('per agreement; two values of one thing are two, and said to be', () => {
    const { texts } = show(anArticle({ facts: FACTS }));
    expect(texts('.agreement-head')).toEqual(['Geneva plan3 facts']);
    expect(texts('.fact dt')).toEqual(['BeginsTold in more than one way', 'Duration']);
    expect(texts('.fact-value').map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '12 Sep 2016, at sunset',
      '11 Sep 2016',
      '7 days',
    ]);
  });

  test('evidence in its sentence leads to its place; layer, speaker and carrier beside it', () => {
    const { container, went, texts } = show(anArticle({ facts: FACTS }));
    const [first] = container.querySelectorAll('.evidence');
    expect(first?.textContent).toBe('The truce begins at sundown on Monday and lasts a week');
    expect(first?.querySelector('b')?.textContent).toBe('at sundown on Monday');
    fireEvent.click(first as Element);
    const { start, end } = at('at sundown on Monday');
    expect(went).toEqual([[start, end]]);
    expect(texts('.statement-how')[1]).toBe('direct quoteslikelytold by John Kerryvia TASSWhy');
  });

  test('why names the rule', () => {
    const { getAllByRole, texts } = show(anArticle({ facts: FACTS }));
    fireEvent.click(getAllByRole('button', { name: 'Why' })[0] as Element);
    expect(texts('.statement-why')[0]).toBe('Words of beginning govern the date.');
  });

  test('the agreement opens', () => {
    const { getByRole, calls } = show(anArticle({ facts: FACTS }));
    fireEvent.click(getByRole('button', { name: 'Geneva plan' }));
    expect(calls).toEqual(['open geneva-plan']);
  });
});

describe('names', () => {
  const NAMING = [
    aUse({ ...at('pause'), form: 'calm', surface: 'pause', layer: 'headline', marked: true }),
    aUse({ ...at('truce'), surface: 'truce' }),
    aUse({
      ...at('Rebels'),
      axis: 'N3',
      entity: 'syrian-opposition',
      form: 'rebels',
      surface: 'Rebels',
      layer: 'direct',
      modifiers: [at('diplomats')],
    }),
    aUse({ ...at('Monday'), axis: 'S-syria', form: 'سورية', surface: 'سورية', layer: 'direct' }),
  ];

  test('the outlet’s own words first; a switch shows the rest', () => {
    const { texts, getByRole } = show(anArticle({ naming: NAMING }));
    expect(texts('.form-name')).toEqual(['calm', 'truce', 'سورية']);
    expect(texts('.naming-axis')[0]).toContain('Not in this text in the outlet’s own words.');
    fireEvent.click(getByRole('switch', { name: 'All layers' }));
    expect(texts('.form-name')).toEqual(['rebels', 'calm', 'truce', 'سورية']);
    expect(texts('.form-notes')[0]).toBe('direct quotes 1 · with “diplomats”');
    expect(texts('.form-notes')[1]).toBe('headline 1 · 1 set off by marks');
  });

  test('"n of m" without a percentage below five; the count opens its places', () => {
    const { container, went, texts } = show(anArticle({ naming: NAMING }));
    expect(texts('.form-count')[0]).toBe('1 of 2');
    const [row] = container.querySelectorAll('.form-open');
    expect(row?.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(row as Element);
    expect(row?.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(container.querySelector('.form-places .evidence') as Element);
    const { start, end } = at('pause');
    expect(went).toEqual([[start, end]]);
  });

  test('zero is "not in this text"; house style apart; every axis says why it counts', () => {
    const { texts, container } = show(anArticle({ naming: NAMING }));
    expect(texts('.absent')[0]).toMatch(/^Not in this text: Words for the Syrian state authority, /);
    expect(container.textContent).toContain('Spellings. They say nothing about a position.');
    expect(texts('.why-counted p')).toHaveLength(3);
    expect(container.textContent).not.toMatch(/bias|propaganda|loaded/i);
  });
});

describe('states', () => {
  test.each([
    ['en', 'No agreement of the knowledge base is spoken of', 'No names or words of these axes here'],
    ['ar', 'لا ذِكر لأي اتفاق من قاعدة المعارف', 'لا تسميات ولا ألفاظ من هذه المحاور هنا'],
  ] as const)('nothing found, in %s', (lang, facts, names) => {
    const { container } = show(anArticle(), lang);
    expect(container.textContent).toContain(facts);
    expect(container.textContent).toContain(names);
  });

  test('loading is told to those who cannot see it', () => {
    expect(show({ kind: 'loading' }).getByRole('status').textContent).toBe('Reading the page…');
  });

  test('a failure offers to try again', () => {
    const { getByRole, calls } = show({ kind: 'failed', detail: 'no answer' });
    expect(getByRole('status').textContent).toContain('no answer');
    fireEvent.click(getByRole('button', { name: 'Try again' }));
    expect(calls).toEqual(['retry']);
  });
});

describe('tabs', () => {
  const open = (tab: ReadingTab, lang: 'ar' | 'en' = 'en') => {
    const asked: ReadingTab[] = [];
    const view = render(
      <LocaleContext.Provider value={makeLocale(lang)}>
        <ReadingTabs
          tab={tab}
          onTab={(to) => asked.push(to)}
          counts={{ page: null, statements: 7, facts: null, compare: null }}
        >
          <p>inside</p>
        </ReadingTabs>
      </LocaleContext.Provider>,
    );
    const list = view.getByRole('tablist');
    return { ...view, asked, press: (key: string) => fireEvent.keyDown(list, { key }) };
  };

  test.each([
    ['en', 'page', 'ArrowRight', 'statements'],
    ['en', 'page', 'ArrowLeft', 'compare'],
    ['en', 'compare', 'ArrowRight', 'page'],
    ['ar', 'page', 'ArrowLeft', 'statements'],
    ['ar', 'page', 'ArrowRight', 'compare'],
    ['en', 'facts', 'Home', 'page'],
    ['en', 'page', 'End', 'compare'],
  ] as const)('%s, on %s: %s goes to %s and takes the focus along', (lang, tab, key, expected) => {
    const { asked, press } = open(tab, lang);
    press(key);
    expect(asked).toEqual([expected]);
    expect(document.activeElement?.id).toBe(`tab-${expected}`);
  });

  test('one tab stop, one selected, and the panel is named by it', () => {
    const { getAllByRole, getByRole } = open('statements');
    const tabs = getAllByRole('tab');
    expect(tabs.map((one) => one.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false', 'false']);
    expect(tabs.map((one) => one.tabIndex)).toEqual([-1, 0, -1, -1]);
    expect(tabs.map((one) => one.textContent)).toEqual(['On this page', 'Statements 7', 'Facts & names', 'Compare']);
    expect(getByRole('tabpanel').getAttribute('aria-labelledby')).toBe('tab-statements');
    expect(tabs).toHaveLength(READING_TABS.length);
  });
});
