import type { ToldDate } from '@/utils/core/comparison/charts/told-dates.ts';
import type { Locale } from '../locale.ts';
import type { Names } from '../provision-values.ts';
import { factValue } from '../reading/fact-value.ts';

/** A told date with what qualifies it, at its first place: "12 Sep 2016, at sunset"; "not on 25 Feb 2016". */
export function dateWords({ attribute, value, isDenied, entries }: ToldDate, entities: Names, locale: Locale): string {
  const qualifier = entries[0]?.qualifier ?? null;
  return factValue({ attribute, value: isDenied ? `not-${value}` : value, qualifier }, entities, locale);
}
