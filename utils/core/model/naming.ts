import type { LayerName } from './layer.ts';
import type { Span } from './span.ts';

/**
 * What a choice of words is about (language.md 6.1). N1–N12 compare ways of naming; S-* are house style, listed apart
 * and never as framing; M1 are other terms set off by marks.
 */
export const AXES = [
  'N1',
  'N2',
  'N3',
  'N4',
  'N5',
  'N6',
  'N7',
  'N8',
  'N9',
  'N10',
  'N11',
  'N12',
  'S-syria',
  'S-american',
  'M1',
] as const;

export type Axis = (typeof AXES)[number];

/** One use of a form on an axis. The span leaves a separate proclitic out and keeps a fused لل. */
export interface NamingUse extends Span {
  readonly axis: Axis;
  /** Who or what is named; null for axes about words alone (N6, N12, M1). */
  readonly entity: string | null;
  /** Which form of the axis: an id of its table, or the words themselves for names (N4, N5, M1). */
  readonly form: string;
  readonly surface: string;
  /** True if the words are set off by marks (“…”, «…», (…), /…/) of their own. */
  readonly marked: boolean;
  /** "so-called", "terrorist": words of the text that qualify the name; [] if none. */
  readonly modifiers: readonly Span[];
  readonly layer: LayerName;
  readonly speaker: readonly string[];
}
