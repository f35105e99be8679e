/**
 * The interface's words. One flat catalogue per language, equal keys, Arabic with its six plural forms
 * (`key.zero` … `key.other`). `browser.i18n` is not used for the interface: it always speaks the browser's language,
 * and readers of two languages want to choose; only the manifest's own strings go through it (`toChromeMessages`).
 */
import ar from './ar.json' with { type: 'json' };
import chartsAr from './charts-ar.json' with { type: 'json' };
import chartsEn from './charts-en.json' with { type: 'json' };
import compareAr from './compare-ar.json' with { type: 'json' };
import compareEn from './compare-en.json' with { type: 'json' };
import casebookAr from './casebook-ar.json' with { type: 'json' };
import casebookEn from './casebook-en.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import sheetAr from './sheet-ar.json' with { type: 'json' };
import sheetEn from './sheet-en.json' with { type: 'json' };
import type { Lang } from './format.ts';
import { directionOf, formatNumber } from './format.ts';

/** Rooms with many words keep them in files of their own; keys are unique over all files of a language. */
const EN = { ...en, ...chartsEn, ...casebookEn, ...compareEn, ...sheetEn };
const AR = { ...ar, ...chartsAr, ...casebookAr, ...compareAr, ...sheetAr };

type RawKey = keyof typeof EN;
type PluralBase<K> = K extends `${infer Base}.other` ? (`${Base}.one` extends RawKey ? Base : never) : never;
type PluralForm = `${PluralKey}.${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`;
/** Keys that need `count`. */
export type PluralKey = PluralBase<RawKey>;
export type MessageKey = Exclude<RawKey, PluralForm> | PluralKey;
export type Params = Readonly<Record<string, string | number>>;

export interface Translate {
  /** The message in the interface language; `{name}` replaced by `params.name`, numbers in the language's digits. */
  (key: MessageKey, params?: Params): string;
  /**
   * The message of a key made from data (`status.` + status), or null if the catalogue has none: data may hold values
   * newer than the catalogue, and the caller decides what to show then.
   */
  maybe(key: string, params?: Params): string | null;
  readonly lang: Lang;
  readonly dir: 'rtl' | 'ltr';
}

/** Flat catalogues by language; exported for the tests that compare them. */
export const CATALOGUES: Record<Lang, Readonly<Record<string, string>>> = { en: EN, ar: AR };

/** Setting of the interface language; 'auto' follows the browser. */
export type LangSetting = 'auto' | Lang;

/** The language to speak: the reader's choice, else Arabic for an Arabic browser, else English. */
export function resolveLang(setting: LangSetting, browserLanguage: string): Lang {
  if (setting !== 'auto') return setting;
  return /^ar\b/i.test(browserLanguage) ? 'ar' : 'en';
}

/** The translator of one language. A missing parameter stays visible as `{name}`: a test's catch, never a crash. */
export function createT(lang: Lang): Translate {
  const catalogue = CATALOGUES[lang];
  const rules = new Intl.PluralRules(lang);
  const maybe = (key: string, params: Params = {}): string | null => {
    const form = typeof params.count === 'number' ? catalogue[`${key}.${rules.select(params.count)}`] : undefined;
    const message = form ?? (Object.hasOwn(catalogue, key) ? catalogue[key] : undefined);
    return message === undefined ? null : fill(message, params, lang);
  };
  const t = (key: MessageKey, params?: Params): string => maybe(key, params) ?? key;
  return Object.assign(t, { maybe, lang, dir: directionOf(lang) });
}

/** Names of the manifest messages, each with the key it is taken from. */
const CHROME_MESSAGES: Readonly<Record<string, MessageKey>> = {
  extName: 'ext.name',
  extDescription: 'ext.description',
  cmdToggle: 'cmd.toggle',
  cmdNext: 'cmd.next',
  cmdPrevious: 'cmd.previous',
  cmdKeep: 'cmd.keep',
  menuAnnotate: 'cmd.annotate',
};

/** `_locales/<lang>/messages.json` as the browsers read it, made from the same catalogue. */
export function toChromeMessages(lang: Lang): string {
  const t = createT(lang);
  const entries = Object.entries(CHROME_MESSAGES).map(([name, key]) => [name, { message: t(key) }]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}

const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LTR_LETTER = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;

/** Values in the other direction are isolated, or a full stop after a Latin name would jump to the wrong end. */
function fill(message: string, params: Params, lang: Lang): string {
  const foreign = lang === 'ar' ? LTR_LETTER : RTL_LETTER;
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (typeof value === 'number') return formatNumber(lang, value);
    return foreign.test(value) ? `\u2068${value}\u2069` : value;
  });
}
