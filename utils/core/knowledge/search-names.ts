/** Everything a record can be found by: its names and labels, nationality words, initials, document number, date. */
import { ARABIC_MONTHS, ENGLISH_MONTHS } from '../text/date-names.ts';
import type { Agreement, Entity, Name } from './schema.ts';
import { periodsOf, type Period } from './search-periods.ts';
import { wordsOf } from './search-text.ts';

/** What the words that were found are to the record. */
export type NameRole = Name['kind'] | 'label' | 'demonym' | 'initials' | 'symbol' | 'date' | 'office';

/** One findable name. */
export interface Findable extends Period {
  readonly id: string;
  /** As the record writes it. */
  readonly text: string;
  readonly lang: string;
  readonly role: NameRole;
  /** Folded words that may be typed but need not: for a date or an office their order and number mean nothing. */
  readonly free?: readonly string[];
  /** A person's name: its last word is what people are called by. */
  readonly isPersonal?: boolean;
  /** Words of `text` that name the office's owner; the rest of them may be left out once one is typed. */
  readonly owner?: ReadonlySet<string>;
  /** Added to the cost of finding it; among equals a name goes before a description. */
  readonly prior: number;
  /** Index of the office in the list given to `officeFindables`. */
  readonly office?: number;
}

/** Chosen so that none outweighs a wrong letter (search-ranking.ts) except the guesses, which come last. */
const PRIOR: Readonly<Record<NameRole, number>> = {
  label: 0,
  full: 0,
  variant: 0,
  surname: 0,
  acronym: 0,
  'nom-de-guerre': 0,
  former: 0,
  capital: 0.01,
  metonym: 0.015,
  loaded: 0.02,
  demonym: 0.03,
  description: 0.04,
  symbol: 0.01,
  office: 0.06,
  date: 0.07,
  initials: 0.09,
};
const MIN_INITIALS = 3;
const MAX_INITIALS = 7;

/** All findable names of an actor or agreement, each text once a language. */
export function findablesOf(record: Entity): Findable[] {
  const out: Findable[] = [];
  const seen = new Set<string>();
  const periodOf = record.type === 'agreement' ? ownDates : periodsOf(record);
  const add = (text: string, lang: string, role: NameRole, more: Partial<Findable> = {}): void => {
    const key = `${lang} ${text}`;
    if (seen.has(key)) return;
    seen.add(key);
    out.push({ id: record.id, text, lang, role, prior: PRIOR[role], isPersonal: record.type === 'person', ...more });
  };
  // The record's own names first: of equal texts the one with a kind says more than a label.
  for (const name of record.names) add(name.text, name.lang, name.kind, periodOf(name));
  for (const [lang, text] of Object.entries(record.labels)) {
    // "al-Nusra Front / Jabhat Fatah al-Sham": one label of two names.
    for (const part of text.split(' / ')) add(part, lang, 'label', periodOf({ text: part }));
  }
  if (record.type === 'agreement') {
    if (record.document?.symbol) add(record.document.symbol, 'en', 'symbol');
    if (/^unscr-\d+$/.test(record.id)) add(record.id.toUpperCase().replace('-', ' '), 'en', 'symbol');
    add(record.labels.en, 'date', 'date', { lang: 'en', free: dateWords(record) });
  } else {
    for (const { from, until, labels } of record.datedLabels ?? []) {
      for (const [lang, text] of Object.entries(labels)) {
        add(text, lang, 'label', { from, ...(until === undefined ? {} : { until }) });
      }
    }
    for (const [lang, words] of Object.entries(record.demonyms ?? {})) {
      for (const word of words) add(word, lang, 'demonym');
    }
  }
  const dated = record.type === 'agreement' ? [] : (record.datedLabels ?? []);
  // Nobody abbreviates what the build named ("Armed Forces of Kenya").
  if (record.type !== 'agreement' && record.generated) return out;
  for (const labels of [record.labels, ...dated.map((period) => period.labels)]) {
    for (const [lang, text] of Object.entries(labels)) {
      const letters = initials(text);
      if (letters) add(letters, lang, 'initials');
    }
  }
  return out;
}

function ownDates({ from, until }: Pick<Name, 'from' | 'until'>): Period {
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}

/** "Международная группа поддержки Сирии" → МГПС; '' where it would be no usual abbreviation. */
function initials(label: string): string {
  const letters = wordsOf(label)
    .filter((word) => !word.isLight)
    .map(({ bare }) => bare[0] ?? '');
  const isUsual = letters.length >= MIN_INITIALS && letters.length <= MAX_INITIALS && !/[(\d]/.test(label);
  return isUsual ? letters.join('').toUpperCase() : '';
}

/** What an agreement may be asked for by: day, month in every wording, year, place, form and the words of its label. */
function dateWords(agreement: Agreement): string[] {
  const words: string[] = [agreement.labels.ar, agreement.place?.ar ?? '', agreement.place?.en ?? ''];
  for (const [, year = '', month, day] of agreement.date.matchAll(/(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/g)) {
    words.push(year);
    if (day) words.push(String(Number(day)));
    const english = ENGLISH_MONTHS[Number(month)];
    words.push(...(ARABIC_MONTHS[Number(month)] ?? []), ...(english ?? []));
  }
  return foldedWords([...words, ...(FORM_WORDS[agreement.form] ?? [])]);
}

/** The words of several texts, folded, each once. */
export function foldedWords(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => wordsOf(text).map((word) => word.text)))];
}

const FORM_WORDS: Readonly<Record<Agreement['form'], readonly string[]>> = {
  ceasefire: ['ceasefire', 'truce', 'agreement', 'deal', 'هدنة', 'اتفاق', 'وقف إطلاق النار'],
  framework: ['framework', 'agreement', 'deal', 'plan', 'إطار', 'اتفاق', 'خطة'],
  implementation: ['agreement', 'deal', 'memorandum', 'اتفاق', 'مذكرة'],
  resolution: ['resolution', 'un', 'قرار'],
  statement: ['statement', 'declaration', 'agreement', 'deal', 'بيان', 'إعلان', 'اتفاق'],
  draft: ['draft', 'plan', 'مسودة', 'خطة'],
};
