/** The reason of a row in words. */
import type { Attribute } from '@/utils/core/model/attributes.ts';
import type { RelationWhy, Row, Source } from '@/utils/core/model/comparison.ts';
import { label, type Locale } from '../locale.ts';
import { valueText } from '../provision-values.ts';
import { sourceName, type SheetNames } from './sheet-names.ts';

/** By hand where somebody wrote one, else what the rule saw; null without either. */
export function reasonOf(row: Row, columns: readonly Source[], names: SheetNames, locale: Locale): string | null {
  if (row.reason) return row.reason[locale.lang];
  return row.why ? whyText(row.why, row.attribute, columns, names, locale) : null;
}

/** "Rai al-Youm: 11 Sep 2016; SANA: since 12 Sep 2016. The dates have no day in common." */
export function whyText(
  why: RelationWhy,
  attribute: Attribute,
  columns: readonly Source[],
  names: SheetNames,
  locale: Locale,
): string | null {
  // The words of the relation say it already.
  if (why.key === 'only-one') return null;
  const { t } = locale;
  const said = label(t, 'relation-why', why.key);
  const [a, b] = why.sources.map((id) => columns.find((source) => source.id === id));
  const [aValue, bValue] = why.values;
  if (!a || !b || !aValue || !bValue) return said;
  const inWords = (value: string) =>
    locale.list(
      (why.key === 'steps-of-a-chain' ? value.split(',') : [value]).map((one) =>
        valueText({ attribute, value: one }, names, locale),
      ),
    );
  return t('sheet.whyPair', {
    a: sourceName(a, names, locale),
    b: sourceName(b, names, locale),
    aValue: inWords(aValue),
    bValue: inWords(bValue),
    why: said,
  });
}
