/** Whether the article stands on a dark ground: read from what is painted, as sites' own switches ignore the system's. */
import type { Theme } from './looks.ts';

/** Theme by the first opaque background at or above the element; the canvas is white if nobody paints it. */
export function themeOf(element: Element, view: Pick<Window, 'getComputedStyle'>): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const luminance = luminanceOf(view.getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < 0.4 ? 'dark' : 'light';
  }
  // Nothing painted: a page with `color-scheme: dark` has a dark canvas and light default text.
  const text = luminanceOf(view.getComputedStyle(element).color);
  return text !== null && text > 0.6 ? 'dark' : 'light';
}

/** Relative brightness 0–1 of "rgb(…)", "rgba(…)" or "color(srgb …)"; null if mostly transparent or another notation. */
export function luminanceOf(color: string): number | null {
  const parts = color.match(/[\d.]+%?/g)?.map((part) => (part.endsWith('%') ? parseFloat(part) / 100 : Number(part)));
  if (!parts || parts.length < 3) return null;
  const [r = 0, g = 0, b = 0, alpha = 1] = parts;
  if (alpha < 0.5) return null;
  if (color.startsWith('color(srgb ')) return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return /^rgba?\(/.test(color) ? (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255 : null;
}
