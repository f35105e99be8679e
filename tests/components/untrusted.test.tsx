// @vitest-environment happy-dom
/** Words of pages and records are text, never markup or addresses to run. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ArticleHeader } from '@/components/ArticleHeader.tsx';
import { SourceList } from '@/components/SourceList.tsx';
import { UnlinkedList } from '@/components/UnlinkedList.tsx';
import { aPage } from './builders.ts';

afterEach(cleanup);

const EVIL = '<img src=x onerror=alert(1)>';
const nothing = () => undefined;

test('a headline with markup is shown as it stands', () => {
  const { metadata, articleDate } = aPage();
  const { container, getByRole } = render(
    <ArticleHeader
      isCompact={false}
      metadata={
        metadata && { ...metadata, headline: { value: EVIL, from: 'markup' }, dateline: { value: EVIL, from: 'text' } }
      }
      articleDate={articleDate}
      outletLabels={null}
      host="news.example"
      isSiteOn
      marksOn
      onDate={nothing}
      onSite={nothing}
      onMarks={nothing}
    />,
  );
  expect(getByRole('heading', { level: 1 }).textContent).toBe(EVIL);
  expect(container.querySelector('img')).toBeNull();
});

test('an unlinked surface and an unknown reason', () => {
  const lines = [
    { surface: EVIL, reason: 'brand-new' as never, candidates: [{ entity: '__proto__', reason: 'x' }], count: 1 },
  ];
  const { container } = render(<UnlinkedList lines={lines} briefs={{}} nameOf={() => null} onOpen={nothing} />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain(EVIL);
  expect(container.textContent).toContain('Not certain enough to link.');
  expect(container.textContent).toContain('__proto__');
});

test('only web addresses become links, and they tell the other side nothing', () => {
  const sources = [
    'https://www.un.org/a/ (table 3)',
    'http://example.org/x',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'The Times, 10 September 2016',
  ];
  const { container } = render(<SourceList sources={sources} />);
  const links = [...container.querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://www.un.org/a/', 'http://example.org/x']);
  expect(links.map((link) => link.rel)).toEqual(['noopener noreferrer', 'noopener noreferrer']);
  for (const source of sources.slice(2)) expect(container.textContent).toContain(source);
  expect(container.textContent).toContain('un.org/a (opens in a new tab) (table 3)');
});
