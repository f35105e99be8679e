// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { PositionStrip } from '@/components/PositionStrip.tsx';
import { aMention } from './builders.ts';

afterEach(cleanup);

const mentions = [100, 200, 500, 900].map((start) => aMention('lavrov', 'person', start, { surface: `at ${start}` }));

function draw(lang: 'ar' | 'en', indexes = [0, 2, 3]) {
  const onGo = vi.fn<(mention: number) => void>();
  const { getByRole } = render(
    <LocaleContext.Provider value={makeLocale(lang)}>
      <PositionStrip name="Lavrov" indexes={indexes} mentions={mentions} textLength={1000} onGo={onGo} />
    </LocaleContext.Provider>,
  );
  const strip = getByRole('slider');
  strip.getBoundingClientRect = () => ({ left: 10, width: 100 }) as DOMRect;
  return { strip, gone: () => onGo.mock.calls.map(([mention]) => mention) };
}

describe.each([
  ['en', 'ArrowRight', 'ArrowLeft'],
  ['ar', 'ArrowLeft', 'ArrowRight'],
] as const)('in %s', (lang, forward, backward) => {
  test('the forward key steps through the text and stops at its end', () => {
    const { strip, gone } = draw(lang);
    for (let i = 0; i < 4; i++) fireEvent.keyDown(strip, { key: forward });
    fireEvent.keyDown(strip, { key: backward });
    expect(gone()).toEqual([0, 2, 3, 3, 2]);
  });

  test('Home, End, Enter', () => {
    const { strip, gone } = draw(lang);
    for (const key of ['Enter', 'End', 'Enter', 'Home']) fireEvent.keyDown(strip, { key });
    expect(gone()).toEqual([0, 3, 3, 0]);
  });
});

test.each([
  // The text starts at the left in English and at the right in Arabic.
  ['en', 58, 2],
  ['en', 12, 0],
  ['ar', 12, 3],
  ['ar', 105, 0],
] as const)('in %s a click at %i px goes to mention %i', (lang, clientX, mention) => {
  const { strip, gone } = draw(lang);
  fireEvent.click(strip, { clientX });
  expect(gone()).toEqual([mention]);
});

test('its value is told in words', () => {
  const { strip } = draw('en');
  fireEvent.keyDown(strip, { key: 'End' });
  expect(strip.getAttribute('aria-label')).toBe('Where Lavrov is mentioned');
  expect(strip.getAttribute('aria-valuetext')).toBe('Mention 3 of 3: at 900');
  expect(strip.getAttribute('aria-valuenow')).toBe('3');
});

test('other keys are left to the page', () => {
  const { strip, gone } = draw('en');
  expect(fireEvent.keyDown(strip, { key: 'ArrowDown' })).toBe(true);
  expect(gone()).toEqual([]);
});
