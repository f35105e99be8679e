// @vitest-environment happy-dom
/** The tab "Compare" over small sheets: lists, values by source, ways to the evidence, and the states without one. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ComparePanel, type CompareState } from '@/components/compare/ComparePanel.tsx';
import type { ComparedAgreement, PageComparison } from '@/components/compare/page-comparison.ts';
import { valuesOf } from '@/components/compare/row-values.ts';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { namesIn } from '@/components/sheet/sheet-names.ts';
import { pageAgainstRest } from '@/utils/core/comparison/this-page.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import type { Row, Sheet } from '@/utils/core/model/comparison.ts';
import { aRow, aSource, anEntry, silent, stated } from '../../core/comparison/export/builders.ts';

afterEach(cleanup);

const TEXT = 'The truce begins on Sunday, Kerry said. It was signed by ten people.';
const base = { entity: () => null } as unknown as KnowledgeBase;
const record = {
  type: 'agreement',
  id: 'plan',
  date: '2016-09-09',
  labels: { ar: 'الخطة', en: 'The plan' },
} as unknown as Agreement;
const COLUMNS = [
  aSource('document', { kind: 'document', outletName: null }),
  aSource('a', { outletName: 'Alpha' }),
  aSource('b', { outletName: 'Beta' }),
  aSource('open', { kind: 'open', outletName: 'Here' }),
];
const place = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const BEGINS: Row = aRow([
  stated('document', [anEntry({ value: '2016-09-12T19:00:00+03:00', evidence: null, paragraph: null })], {
    against: ['open'],
    relation: 'conflict',
  }),
  stated(
    'a',
    [
      anEntry({ qualifier: 'sunset', paraphrase: { en: 'at sunset on Monday', ar: 'عند غروب الاثنين' } }),
      anEntry({ value: '2016-09-11', keyPhrase: 'already on Sunday', paragraph: 'S3' }),
    ],
    { against: ['open'], relation: 'mixed' },
  ),
  silent('b'),
  stated('open', [anEntry({ value: '2016-09-11', evidence: place('Sunday'), layer: 'indirect', speaker: ['Kerry'] })], {
    against: ['document', 'a'],
    relation: 'conflict',
  }),
]);
const TALKS: Row = aRow(
  [
    silent('document'),
    silent('a', { because: { en: 'earlier text', ar: 'نص أسبق' } }),
    stated('b', [anEntry({ attribute: 'talks-length', value: 'PT12H' })]),
    silent('open'),
  ],
  { attribute: 'talks-length', relation: 'single' },
);
const MEMBERS: Row = aRow(
  [
    silent('document'),
    silent('a'),
    silent('b'),
    stated('open', [anEntry({ attribute: 'members-count', value: '10', evidence: place('ten people') })], {
      relation: 'single',
    }),
  ],
  { attribute: 'members-count', relation: 'single' },
);
const SHEET: Sheet = { agreement: 'plan', columns: COLUMNS, rows: [BEGINS, TALKS, MEMBERS] };

function compared(more: Partial<ComparedAgreement> = {}): ComparedAgreement {
  const own = { source: COLUMNS[3] ?? aSource('open'), ...pageAgainstRest(SHEET, 'open'), alike: 2 };
  return { record, sheet: SHEET, own: [own], others: COLUMNS.slice(1, 3), state: 'compared', ...more };
}

function show(comparison: Partial<PageComparison> | CompareState, lang: 'ar' | 'en' = 'en') {
  const calls: unknown[][] = [];
  const state: CompareState =
    'kind' in comparison
      ? comparison
      : {
          kind: 'compared',
          text: TEXT,
          hasCasebook: true,
          comparison: { agreements: [compared()], copies: [], isKept: false, isDateUnknown: false, ...comparison },
        };
  const view = render(
    <LocaleContext.Provider value={makeLocale(lang)}>
      <ComparePanel
        state={state}
        base={base}
        onRetry={() => calls.push(['retry'])}
        onGo={({ start, end }) => calls.push(['go', TEXT.slice(start, end)])}
        onGoElsewhere={vi.fn(async () => 'closed' as const)}
        onOpen={(id) => calls.push(['open', id])}
        onSheet={(...args) => calls.push(['sheet', ...args])}
      />
    </LocaleContext.Provider>,
  );
  const texts = (selector: string, within: Element = view.container) =>
    [...within.querySelectorAll(selector)].map((one) => one.textContent?.replace(/[\s\u00a0\u2060]+/gu, ' ').trim());
  const row = (name: string) =>
    [...view.container.querySelectorAll('.compared-row')].find((one) => one.textContent?.startsWith(name)) as Element;
  return { ...view, calls, texts, row };
}

describe('the lists', () => {
  test('what differs is open; what others tell and what only this page tells are a click away', () => {
    const { texts, container } = show({});
    expect(texts('summary')).toEqual(['Told differently 1', 'Not stated here, told by others 1', 'Told only here 1']);
    expect([...container.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, false, false]);
    expect(texts('.compare-lead')).toContain('2 points are told alike');
    expect(texts('.compare-lead')).toContain('Compared with Alpha and Beta');
  });

  test('nothing differs: that is said', () => {
    const own = compared().own.map((column) => ({ ...column, tellsDifferently: [] }));
    expect(show({ agreements: [compared({ own })] }).texts('.compare-lead')).toContain('Nothing is told differently.');
  });

  test('in Arabic', () => {
    const { texts } = show({}, 'ar');
    expect(texts('summary')[1]).toBe('غير مذكور هنا، وترويه مصادر أخرى 1');
  });
});

describe('a row', () => {
  test('the page’s value with its words; the others by day, those against it first', () => {
    const { row, texts } = show({});
    const begins = row('Begins');
    expect(texts('h4', begins)).toEqual(['BeginsconflictIn the sheet']);
    expect(texts('.own .fact-value', begins)).toEqual(['11 Sep 2016']);
    const values = [...begins.querySelectorAll('.compared-value:not(.own)')];
    expect(values.map((one) => [one.classList.contains('against'), ...texts('.fact-value, .teller', one)])).toEqual([
      [true, '12 Sep 2016', 'The document itself', 'Alpha'],
      [false, '11 Sep 2016', 'Alpha'],
    ]);
    // Red is never the only sign.
    expect(texts('.against .visually-hidden', begins)).toEqual(['The sources differ']);
  });

  test('one click to the words on the page, one to the evidence of another source', async () => {
    const { row, calls, texts } = show({});
    const begins = row('Begins');
    fireEvent.click(begins.querySelector('.own .evidence') as Element);
    expect(calls).toEqual([['go', 'Sunday']]);
    const [, alpha] = begins.querySelectorAll('.against .teller');
    fireEvent.click(alpha as Element);
    await waitFor(() => expect(alpha?.getAttribute('aria-expanded')).toBe('true'));
    expect(texts('.compared-places li', begins)[0]).toMatch(/12 Sep 2016, at sunset.*at sunset on Monday.*Paragraph 5/);
    fireEvent.click(alpha as Element);
    await waitFor(() => expect(begins.querySelector('.compared-places')).toBeNull());
  });

  test('silence of the page: who does tell it, and nothing else', () => {
    const { row, texts } = show({});
    const talks = row('Length of the talks');
    expect(texts('.own', talks)).toEqual(['This pagenot stated']);
    expect(texts('.fact-value, .teller', talks)).toEqual(['12 hours', 'Beta']);
  });

  test('the ways to sheet, row and record', () => {
    const { calls, getByRole } = show({});
    fireEvent.click(getByRole('button', { name: 'Open the sheet: The plan' }));
    fireEvent.click(getByRole('button', { name: 'Begins: open the row in the sheet' }));
    fireEvent.click(getByRole('button', { name: 'The plan' }));
    expect(calls).toEqual([
      ['sheet', 'plan', null],
      ['sheet', 'plan', 'start-date'],
      ['open', 'plan'],
    ]);
  });
});

describe('states', () => {
  const said = (comparison: Parameters<typeof show>[0]) => show(comparison).container.textContent ?? '';

  test.each([
    ['no agreement', { agreements: [] }, 'No agreement is told of here'],
    ['nobody else', { agreements: [compared({ state: 'alone' })] }, 'No other source tells of it. Keep more articles'],
    ['older', { agreements: [compared({ state: 'earlier' })] }, 'older than the agreement, made on 9 Sep 2016'],
    ['no date', { isDateUnknown: true }, 'The date of this article is unknown'],
    ['its own text', { copies: [COLUMNS[1] ?? aSource('a')] }, '(Alpha). It is not compared with itself.'],
    ['kept', { isKept: true }, 'The kept version of this page is left out.'],
  ] as const)('%s', (_name, comparison, expected) => {
    expect(said(comparison as Partial<PageComparison>).replace(/[\u00a0\u2060]/gu, ' ')).toContain(expected);
  });

  test('older than the agreement or alone: no lists', () => {
    for (const state of ['earlier', 'alone'] as const) {
      const { container } = show({ agreements: [compared({ state })] });
      expect(container.querySelector('details')).toBeNull();
      cleanup();
    }
  });

  test('loading, failing and a casebook that cannot be read', () => {
    expect(show({ kind: 'loading' }).getByRole('status')).toBeDefined();
    cleanup();
    const { getByRole, calls } = show({ kind: 'failed', detail: 'no chunk' });
    expect(getByRole('status').textContent).toContain('no chunk');
    fireEvent.click(getByRole('button', { name: 'Try again' }));
    expect(calls).toEqual([['retry']]);
    cleanup();
    const comparison = { agreements: [compared()], copies: [], isKept: false, isDateUnknown: false };
    expect(said({ kind: 'compared', text: TEXT, hasCasebook: false, comparison })).toContain(
      'casebook could not be read',
    );
  });
});

describe('values by source', () => {
  const values = (row: Row) => {
    const locale = makeLocale('en');
    return valuesOf(row, 'open', COLUMNS, namesIn(base, locale), locale).map(({ text, tellers, isAgainst }) =>
      `${isAgainst ? '≠ ' : ''}${text ?? 'words'}: ${tellers.map(({ source }) => source.id).join()}`.replaceAll(
        '\u00a0',
        ' ',
      ),
    );
  };

  test('the hour is said where all tell the same one', () => {
    const cells = ['a', 'b'].map((id) => stated(id, [anEntry({ qualifier: 'sunset' })]));
    expect(values(aRow(cells))).toEqual(['12 Sep 2016, at sunset: a,b']);
    expect(values(aRow([...cells, stated('document', [anEntry()])]))).toEqual(['12 Sep 2016: document,a,b']);
  });

  test('"about" and "not" are no hours: they stay values of their own', () => {
    const cells = [stated('a', [anEntry({ qualifier: '~' })]), stated('b', [anEntry()])];
    expect(values(aRow(cells))).toEqual(['about 12 Sep 2016: a', '12 Sep 2016: b']);
  });

  test('words without a value are one item for each source, after the values', () => {
    const words = (...phrases: string[]) => phrases.map((keyPhrase) => anEntry({ value: null, keyPhrase }));
    const cells = [stated('a', words('a plan', 'a deal')), stated('b', [...words('a pact'), anEntry()])];
    expect(values(aRow(cells))).toEqual(['12 Sep 2016: b', 'words: a', 'words: b']);
  });

  test('a source with two values is against the page with one of them', () => {
    expect(values(BEGINS)).toEqual(['≠ 12 Sep 2016: document,a', '11 Sep 2016: a']);
  });
});
