// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { luminanceOf, themeOf } from '@/utils/page/theme.ts';

describe('luminanceOf', () => {
  const cases: [string, number | null][] = [
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(0, 0, 0, 0.3)', null],
    ['color(srgb 1 1 1)', 1],
    ['oklch(0.2 0 0)', null],
    ['', null],
  ];
  test.each(cases)('%s', (color, expected) => {
    if (expected === null) expect(luminanceOf(color)).toBeNull();
    else expect(luminanceOf(color)).toBeCloseTo(expected);
  });
});

const theme = (html: string, styles: Record<string, string>) => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  const view = {
    getComputedStyle: (element: Element) =>
      ({
        backgroundColor: styles[element.id] ?? 'rgba(0, 0, 0, 0)',
        color: styles.text ?? 'rgb(0, 0, 0)',
      }) as CSSStyleDeclaration,
  };
  return themeOf(document.getElementById('article') as Element, view);
};

describe('themeOf', () => {
  test('the nearest painted ground decides', () => {
    const html = '<div id="page"><div id="article"></div></div>';
    expect(theme(html, { page: 'rgb(10, 10, 10)' })).toBe('dark');
    expect(theme(html, { page: 'rgb(10, 10, 10)', article: 'rgb(250, 250, 250)' })).toBe('light');
  });

  test('nothing painted: light, unless the text is light (color-scheme: dark)', () => {
    expect(theme('<div id="article"></div>', {})).toBe('light');
    expect(theme('<div id="article"></div>', { text: 'rgb(240, 240, 240)' })).toBe('dark');
  });
});
