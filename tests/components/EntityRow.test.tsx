// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { EntityRow } from '@/components/EntityRow.tsx';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { viewOf } from '@/components/page-view.ts';
import type { Mention } from '@/utils/core/model/mention.ts';
import { aBrief, aMention } from './builders.ts';

afterEach(cleanup);

function row(mentions: readonly Mention[], brief: ReturnType<typeof aBrief>, lang: 'ar' | 'en' = 'en') {
  const found = viewOf(mentions, { [brief.id]: brief }).byEntity.get(brief.id);
  if (!found) throw new Error('no row');
  const { container } = render(
    <LocaleContext.Provider value={makeLocale(lang)}>
      <ul>
        <EntityRow
          row={found}
          mentions={mentions}
          textLength={100}
          on={{ from: '2016-09-10', to: '2016-09-10' }}
          onOpen={() => undefined}
          onGo={() => undefined}
        />
      </ul>
    </LocaleContext.Provider>,
  );
  return container;
}

test('the count is that of the strip’s ticks; how many are only likely is told in words', () => {
  const mentions = [1, 20, 50].map((start) => aMention('a', 'person', start, { weak: start === 50 }));
  const shown = row(mentions, aBrief('a', 'person'));
  expect(shown.querySelectorAll('.tick')).toHaveLength(3);
  expect(shown.querySelector('.row-count')?.textContent).toBe('33 mentions · 1 of them likely');
  expect(shown.querySelector('.likely')).toBeNull();
});

test('a row of likely links alone says that it is not certain', () => {
  const mentions = [aMention('a', 'person', 1, { weak: true })];
  expect(row(mentions, aBrief('a', 'person')).querySelector('.likely')?.textContent).toBe('likely, not certain');
  cleanup();
  expect(row(mentions, aBrief('a', 'person'), 'ar').querySelector('.likely')?.textContent).toBe('مرجّح غير مؤكد');
});

test.each([
  ['2016-09-12', true],
  ['2016-09-09', false],
  ['2016-09', false],
])('an agreement of %s beside an article of 10 September: later %s', (date, isLater) => {
  const shown = row([aMention('a', 'agreement', 1)], aBrief('a', 'agreement', { date, status: 'adopted' }));
  expect(shown.textContent?.includes('after this article')).toBe(isLater);
});
