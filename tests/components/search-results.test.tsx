// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { searchReasons } from '@/components/search-reason.ts';
import { SearchResults, type SearchRow } from '@/components/SearchResults.tsx';
import type { SearchHit } from '@/utils/core/knowledge/search-hits.ts';

afterEach(cleanup);

const hit = (more: Partial<SearchHit> = {}): SearchHit => ({
  id: 'a',
  score: 0,
  isSure: true,
  matched: 'Alpha',
  lang: 'en',
  match: 'exact',
  role: 'full',
  ...more,
});

const row = (more: Partial<SearchHit> = {}, isOtherName = true): SearchRow => ({
  id: 'a',
  type: 'person',
  labels: { ar: 'ألف', en: 'Alpha' },
  description: { ar: 'وصف.', en: 'About alpha.' },
  hit: hit(more),
  isOtherName,
  isOnPage: false,
});

const show = (rows: readonly SearchRow[], more: { lang?: 'ar' | 'en'; onBrowse?: () => void } = {}) =>
  render(
    <LocaleContext.Provider value={makeLocale(more.lang ?? 'en')}>
      <SearchResults
        query="alfa"
        rows={rows}
        hasFailed={false}
        active={0}
        onOpen={() => undefined}
        {...(more.onBrowse ? { onBrowse: more.onBrowse } : {})}
      />
    </LocaleContext.Provider>,
  );

describe('why a record was found', () => {
  const title = { en: 'Minister of Roads', ar: 'وزير الطرق' };
  test.each<[string, Partial<SearchHit>, string, string[], string[]]>([
    ['a name as typed', {}, 'alpha', [], []],
    ['a former name', { until: '2016-07-28' }, 'x', ['name until 28\u00a0Jul\u00a02016'], ['اسمه حتى']],
    ['a later name', { from: '2016-07-28' }, 'x', ['name since 28\u00a0Jul\u00a02016'], ['اسمه منذ']],
    ['a capital', { role: 'capital' }, 'x', ['capital standing for the state'], ['عاصمة تنوب عن الدولة']],
    ['an acronym', { role: 'acronym' }, 'x', ['acronym'], ['اختصار']],
    ['a third language', { lang: 'ru', role: 'label' }, 'x', ['spelling in Russian'], ['رسمه']],
    ['a typo', { match: 'typo' }, 'x', ['typo?'], ['خطأ مطبعي؟']],
    ['Latin for Arabic', { match: 'script', lang: 'ar' }, 'muallem', ['Arabic in Latin letters'], ['بحروف لاتينية']],
    ['Cyrillic for English', { match: 'script' }, 'Лавров', ['English in Cyrillic letters'], ['بحروف كيريلية']],
    ['the other keyboard', { match: 'keyboard' }, 'x', ['typed with the other keyboard?'], ['بلوحة المفاتيح الأخرى']],
    ['both', { role: 'variant', match: 'typo' }, 'x', ['also written so', 'typo?'], ['يُكتب أيضاً هكذا', 'خطأ']],
    [
      'an office',
      { role: 'office', office: title, from: '2013', until: '2017' },
      'x',
      ['Minister of Roads (2013–2017)'],
      ['وزير الطرق'],
    ],
    [
      'an office still held',
      { role: 'office', office: title, from: '2004' },
      'x',
      ['Minister of Roads (since 2004)'],
      ['وزير الطرق (منذ'],
    ],
  ])('%s', (_, more, query, en, ar) => {
    expect(searchReasons(hit(more), query, makeLocale('en'))).toEqual(en);
    const arabic = searchReasons(hit(more), query, makeLocale('ar'));
    expect(arabic).toHaveLength(ar.length);
    for (const [at, part] of ar.entries()) expect(arabic[at]).toContain(part);
  });
});

describe('the list', () => {
  test('shows the name that matched in its own language, and the reason', () => {
    const { container, getByRole } = show([row({ matched: 'Лавров', lang: 'ru', role: 'label' })]);
    const name = container.querySelector('.matched bdi');
    expect([name?.textContent, name?.getAttribute('lang')]).toEqual(['Лавров', 'ru']);
    expect(getByRole('option').textContent).toContain('Found as Лавров – spelling in Russian');
  });

  test('says nothing where the label explains the hit', () => {
    const { container } = show([row({}, false)]);
    expect(container.querySelector('.matched')).toBeNull();
  });

  test('an office is told in place of the phrase that matched', () => {
    const office = { en: 'Minister of Roads', ar: 'وزير الطرق' };
    const { container } = show([row({ role: 'office', office, matched: 'roads minister', from: '2013' })]);
    expect(container.querySelector('.matched')?.textContent).toContain('Minister of Roads (since 2013)');
    expect(container.textContent).not.toContain('roads minister');
  });

  test('nothing found: what to try, and the lists by type', () => {
    const onBrowse = vi.fn();
    const { container, getByRole } = show([], { onBrowse });
    expect(getByRole('status').textContent).toBe('0 results');
    expect(container.textContent).toContain('“alfa”');
    expect(container.textContent).toContain('2254');
    fireEvent.click(getByRole('button', { name: 'Browse by type' }));
    expect(onBrowse).toHaveBeenCalledOnce();
  });

  test('only nearest names: said to be no results, still to be opened', () => {
    const { getByRole } = show([row({ match: 'nearest', isSure: false }, false)]);
    expect(getByRole('status').textContent).toBe('0 results. Nearest names');
    expect(getByRole('listbox', { name: 'Nearest names' })).toBeTruthy();
    expect(getByRole('option').textContent).toContain('Alpha');
  });

  test('in Arabic', () => {
    const { container } = show([row({ role: 'capital', matched: 'Moscow' })], { lang: 'ar' });
    expect(container.querySelector('.reason')?.textContent).toBe('عاصمة تنوب عن الدولة');
  });
});
