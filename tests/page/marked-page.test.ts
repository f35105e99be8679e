// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Mention } from '@/utils/core/model/mention.ts';
import { type HighlightLike, Highlighter } from '@/utils/page/highlighter.ts';
import { MARKUP_LAYOUT } from '@/utils/page/layout.ts';
import { MarkedPage } from '@/utils/page/marked-page.ts';
import { PageText } from '@/utils/page/page-text.ts';
import { collectSegments } from '@/utils/page/segments.ts';
import { runAtOnce } from '@/utils/page/slices.ts';

class FakeHighlight extends Set<AbstractRange> implements HighlightLike {
  priority = 0;
}

let registry: Map<string, HighlightLike>;
let page: MarkedPage;

beforeEach(() => {
  vi.stubGlobal('StaticRange', function (this: object, points: object) {
    Object.assign(this, points);
  });
  registry = new Map();
  page = new MarkedPage(window as never, new Highlighter(registry, () => new FakeHighlight()));
  document.body.replaceChildren(document.createElement('p'));
});

/** Shows the first "Lavrov" of a text. */
function show(text: string): void {
  const root = document.querySelector('p') as HTMLElement;
  root.textContent = text;
  const pageText = new PageText(runAtOnce(collectSegments(root, MARKUP_LAYOUT)));
  const start = text.indexOf('Lavrov');
  page.show([{ start, end: start + 6, entityType: 'person', kind: 'name' } as Mention], pageText, root, true);
}

test('an emphasis does not outlive the marks it belonged to', () => {
  vi.useFakeTimers();
  show('Lavrov came.');
  page.flash(0);
  expect([...registry.keys()].toSorted()).toEqual(['isnad-focus', 'isnad-person']);
  show('Then Lavrov went.');
  expect([...registry.keys()]).toEqual(['isnad-person']);
  page.flash(0);
  vi.advanceTimersByTime(2_000);
  expect([...registry.keys()]).toEqual(['isnad-person']);
  vi.useRealTimers();
});

test('hidden marks are not painted, and found again when shown', () => {
  show('Lavrov came.');
  page.erase();
  expect(registry.size).toBe(0);
  page.paint();
  expect((registry.get('isnad-person') as FakeHighlight).size).toBe(1);
});

test('statements and facts are marked below the mentions, each under its own name, and go with them', () => {
  const root = document.querySelector('p') as HTMLElement;
  root.textContent = 'Lavrov said it begins on Monday.';
  const pageText = new PageText(runAtOnce(collectSegments(root, MARKUP_LAYOUT)));
  const mention = { start: 0, end: 6, entityType: 'person', kind: 'name' } as Mention;
  const spans = [
    { start: 12, end: 31, look: 'statement' as const },
    { start: 25, end: 31, look: 'fact' as const },
  ];
  page.show([mention], pageText, root, true, spans);
  expect([...registry.keys()].toSorted()).toEqual(['isnad-fact', 'isnad-person', 'isnad-statement']);
  const priority = (name: string) => registry.get(name)?.priority ?? 0;
  expect(priority('isnad-statement')).toBeLessThan(priority('isnad-person'));
  expect(priority('isnad-fact')).toBeLessThan(priority('isnad-person'));
  page.erase();
  expect(registry.size).toBe(0);
  page.show([mention], pageText, root, true);
  expect([...registry.keys()]).toEqual(['isnad-person']);
});

test('any words can be emphasised, not only mentions; words beyond the text are refused', () => {
  show('Lavrov said it begins on Monday.');
  page.focus({ start: 12, end: 31 });
  const [range] = registry.get('isnad-focus') as FakeHighlight;
  expect([range?.startOffset, range?.endOffset]).toEqual([12, 31]);
  expect(() => page.focus({ start: 0, end: 99 })).toThrow(RangeError);
});
