/**
 * The card's words. A catalogue of its own, because it travels with every news page: the whole one would double the
 * content script. Keys that stand in both (`type.…`, `status.…`) say the same; a test compares them.
 */
import ar from './card-ar.json' with { type: 'json' };
import en from './card-en.json' with { type: 'json' };
import type { Lang } from './format.ts';
import { directionOf, formatNumber } from './format.ts';

/** By language; exported for the tests that compare them. */
export const CARD_CATALOGUES: Record<Lang, Readonly<Record<string, string>>> = { en, ar };

export interface CardText {
  /** The message of a key in the interface language, or null if the catalogue has none. `count` picks the plural. */
  maybe(key: string, params?: Readonly<Record<string, string | number>>): string | null;
  /** The same; a missing key shows itself, which tests notice. */
  (key: string, params?: Readonly<Record<string, string | number>>): string;
  readonly lang: Lang;
  readonly dir: 'rtl' | 'ltr';
}

/** The card's translator. Foreign names are isolated, so that punctuation after them stays in its place. */
export function createCardText(lang: Lang): CardText {
  const catalogue = CARD_CATALOGUES[lang];
  const plural = new Intl.PluralRules(lang);
  const maybe: CardText['maybe'] = (key, params = {}) => {
    const { count } = params;
    const form = typeof count === 'number' ? `${key}.${plural.select(count)}` : key;
    const message = Object.hasOwn(catalogue, form) ? catalogue[form] : undefined;
    if (message === undefined) return null;
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? formatNumber(lang, value) : `\u2068${value}\u2069`;
    });
  };
  const text = (key: string, params?: Readonly<Record<string, string | number>>) => maybe(key, params) ?? key;
  return Object.assign(text, { maybe, lang, dir: directionOf(lang) });
}
