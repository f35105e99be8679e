/** A fact's value in a reader's words: dates, lengths and numbers formatted, ids by name, qualifiers said. */
import type { Attribute } from '@/utils/core/model/attributes.ts';
import { type Names, valueText } from '../provision-values.ts';
import { comma } from './article.ts';
import type { Locale } from '../locale.ts';

const SYMBOLS = ['~', '>', '<'] as const;

export interface ToldValue {
  readonly attribute: Attribute;
  readonly value: string;
  readonly qualifier: string | null;
}

/** "about 12 Sep 2016, at sunset"; "not on 25 Feb 2016". A qualifier without words is left to the evidence. */
export function factValue({ attribute, value, qualifier }: ToldValue, names: Names, locale: Locale): string {
  const { t } = locale;
  const denied = /^not-(\d.*)$/u.exec(value)?.[1];
  if (denied) return t('facts.notThen', { date: locale.edtf(denied) });
  const parts = (qualifier ?? '').split(',').map((part) => part.trim());
  const symbol = SYMBOLS.find((one) => parts.includes(one));
  // "2016-09-12~" says it itself.
  const isSaid = symbol === '~' && value.includes('~');
  const text = valueText({ attribute, value, ...(symbol && !isSaid ? { qualifier: symbol } : {}) }, names, locale);
  const words = parts.flatMap((part) => {
    // An open interval is written "since …" already.
    if (part === '' || (part === 'onward' && value.endsWith('/..'))) return [];
    return t.maybe(`facts.qualifier.${part.replaceAll(' ', '-')}`) ?? [];
  });
  return [text, ...words].join(comma(locale.lang));
}
