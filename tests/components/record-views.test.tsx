// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { RecordView } from '@/components/RecordView.tsx';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { KnowledgeRecord, Name } from '@/utils/core/knowledge/schema.ts';
import { anActor, anAgreement, anOffice } from './record-builders.ts';

afterEach(cleanup);

function show(records: readonly KnowledgeRecord[], more: { lang?: 'ar' | 'en'; on?: string; isWide?: boolean } = {}) {
  const base = new KnowledgeBase(records, { version: '2026-01-01+v', asOf: '2026-01-01' });
  const onOpen = vi.fn<(id: string) => void>();
  const view = render(
    <LocaleContext.Provider value={makeLocale(more.lang ?? 'en')}>
      <RecordView
        id={records[0]?.id ?? ''}
        base={base}
        on={more.on ? { from: more.on, to: more.on } : null}
        onPage={null}
        hasPage={false}
        mentions={[]}
        textLength={0}
        isWide={more.isWide ?? false}
        onOpen={onOpen}
        onGo={() => undefined}
      />
    </LocaleContext.Provider>,
  );
  const text = () => view.container.textContent?.replaceAll('\u00a0', ' ') ?? '';
  return { ...view, onOpen, text };
}

const tenure = (actor: string, from: string, to?: string) =>
  ({ actor, from, ...(to ? { to } : {}), source: 'https://example.org/t', confidence: 'sourced' }) as const;

describe('offices', () => {
  const office = anOffice('fm', 'state', {
    holders: [tenure('a', '2013-02-01', '2017-01-20'), tenure('b', '2017-02-01')],
  });
  const records = [anActor('state', 'state'), anActor('a'), anActor('b'), office];

  test('the line of holders tells its gap, and who held it on the article’s date', () => {
    const { container, text } = show([office, ...records.slice(0, 3)], { on: '2016-09-10' });
    const rows = [...container.querySelectorAll('.tenures tbody tr')].map(
      (row) => row.querySelector('th')?.textContent,
    );
    expect(rows.map((row) => row?.replaceAll('\u00a0', ' '))).toEqual([
      expect.stringContaining('E a1 Feb 2013 – 20 Jan 2017'),
      'not known21–31 Jan 2017',
      expect.stringContaining('E bsince 1 Feb 2017'),
    ]);
    expect(container.querySelector('tr.then th')?.textContent).toContain('E a');
    expect(text()).toContain('date of the article: 10 Sep 2016');
  });

  test('a date in the gap marks the gap', () => {
    const { container } = show([office, ...records.slice(0, 3)], { on: '2017-01-25' });
    expect(container.querySelector('tr.then th')?.textContent).toContain('not known');
  });

  test('a state names its holders then; on the desk with the full line', () => {
    expect(show(records, { on: '2016-09-10' }).container.querySelectorAll('.tenures')).toHaveLength(0);
    cleanup();
    const wide = show(records, { on: '2016-09-10', isWide: true });
    expect(wide.container.querySelectorAll('.tenures')).toHaveLength(1);
    expect(wide.container.querySelector('.facts dd')?.textContent).toBe('E a');
  });

  test('a person’s office opens', () => {
    const { getByRole, onOpen } = show([anActor('a'), office]);
    fireEvent.click(getByRole('button', { name: 'Office fm' }));
    expect(onOpen).toHaveBeenCalledWith('fm');
  });
});

describe('names', () => {
  const name = (text: string, more: Partial<Name> = {}): Name => ({ text, lang: 'en', kind: 'variant', ...more });

  test('long lists fold, with a way to all of them', () => {
    const many = Array.from({ length: 30 }, (_, i) => name(`Spelling ${i}`));
    const { container, getByRole } = show([anActor('a', 'person', { names: many })]);
    // Twelve, and one of the other language, which is never left out.
    expect(container.querySelectorAll('.names li')).toHaveLength(13);
    fireEvent.click(getByRole('button', { name: 'Show all 32' }));
    expect(container.querySelectorAll('.names li')).toHaveLength(32);
  });

  test('loaded names stand apart, with who uses them', () => {
    const note = { en: 'Used by its opponents.', ar: 'يستعمله خصومه.' };
    const { container } = show([anActor('a', 'person', { names: [name('the gang', { kind: 'loaded', note })] })]);
    expect(container.querySelector('.names')?.textContent).not.toContain('the gang');
    expect(container.querySelector('.loaded')?.textContent).toContain('the gang Used by its opponents.');
  });
});

test('a dispute shows every position beside its source', () => {
  const disputes = [
    {
      about: { en: 'Day of the start', ar: 'يوم البدء' },
      positions: [
        { en: 'Sunday', ar: 'الأحد', source: 'https://one.example/a' },
        { en: 'Monday', ar: 'الاثنين', source: 'The Times, 10 September 2016' },
      ],
    },
  ];
  const { container } = show([anAgreement('deal', { disputes })], { lang: 'ar' });
  const positions = [...container.querySelectorAll('.positions li')];
  expect(positions.map((one) => one.textContent?.replaceAll('\u00a0', ' '))).toEqual([
    'الأحد · المرجع',
    'الاثنين · The Times, 10 September 2016',
  ]);
  expect(positions[0]?.querySelector('a')?.getAttribute('href')).toBe('https://one.example/a');
});

describe('the document', () => {
  const url = 'https://undocs.org/S/RES/2254(2015)';
  test.each([
    [false, 'This address was not opened by us: it may have moved.'],
    [true, 'Opened and checked: it holds the text.'],
  ])('opened by us: %s', (isOpened, said) => {
    const { container, text } = show([
      anAgreement('deal', { document: { symbol: 'S/RES/2254 (2015)', url, isOpened } }),
    ]);
    const link = container.querySelector('.document a');
    expect(link?.getAttribute('href')).toBe(url);
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(text()).toContain(said);
  });
});

describe('citation', () => {
  test('is copied and said; a refusal is said, too', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { getByRole, text } = show([anActor('a')]);
    fireEvent.click(getByRole('button', { name: 'Copy citation' }));
    await waitFor(() => expect(text()).toContain('Copied'));
    expect(writeText.mock.calls[0]?.[0]).toBe(
      'Isnad knowledge base, “E a” (a), version 2026-01-01+v, as of 1 Jan 2026, with its sources: https://example.org/a.',
    );
    writeText.mockRejectedValueOnce(new Error('no'));
    fireEvent.click(getByRole('button', { name: 'Copy citation' }));
    await waitFor(() => expect(text()).toContain('The browser did not allow copying.'));
    vi.unstubAllGlobals();
  });
});
