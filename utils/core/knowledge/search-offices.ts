/**
 * Finding people by their office: "Russian foreign minister", «وزير خارجية روسيا», "secretary of state 2013".
 *
 * An office is found by the words of its title and phrases together with any name of the state or body it belongs to;
 * what comes back are its holders. The grammar of offices (lexicon/role-forms.ts) is not used: it makes phrases to be
 * found in running text, while here the words may stand in any order and be half typed.
 */
import { intervalOf, type DateInterval } from '../model/date.ts';
import { possibleTenure } from './roles.ts';
import type { Holder, KnowledgeRecord, Office } from './schema.ts';
import { foldedWords, type Findable } from './search-names.ts';
import { normal } from './search-text.ts';

/** Other words for the kinds of office, beside their titles: role → words a reader may type. */
const ROLE_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  spokesperson: ['spokesman', 'spokeswoman', 'spokesperson', 'متحدث باسم', 'ناطق باسم'],
  'organisation-head': ['head', 'chief', 'leader', 'رئيس', 'أمين عام', 'زعيم'],
  'group-leader': ['leader', 'chief', 'emir', 'زعيم', 'أمير', 'قائد'],
  'head-of-state': ['president', 'leader', 'head of state', 'رئيس'],
  'head-of-government': ['prime minister', 'pm', 'premier', 'رئيس وزراء', 'رئيس حكومة'],
  'foreign-minister': ['foreign minister', 'fm', 'minister of foreign affairs', 'وزير خارجية'],
  'defence-minister': ['defence minister', 'defense minister', 'وزير دفاع'],
  'un-permanent-representative': ['ambassador to the un', 'un envoy', 'permanent representative', 'مندوب', 'سفير'],
  'special-envoy-syria': ['syria envoy', 'special envoy', 'مبعوث', 'المبعوث الأممي'],
};

/** Added to the cost, so that a name goes before an office; a synonym names no state, so it comes after the title. */
const PRIOR = 0.06;
const SYNONYM = 0.04;

/** Offices with what finds them. `Findable.office` is an index into `offices`. */
export interface OfficeIndex {
  readonly offices: readonly Office[];
  readonly findables: readonly Findable[];
}

/** Findable phrases of every office: titles, phrases and synonyms, with the names of the state or body as free words. */
export function officeIndex(records: readonly KnowledgeRecord[]): OfficeIndex {
  const byId = new Map(records.map((record) => [record.id, record]));
  const offices = records.filter((record): record is Office => record.type === 'office');
  const findables = offices.flatMap((office, index): Findable[] => {
    const owner = byId.get(office.of);
    const { free, inPhrase } = ownerWords(owner && owner.type !== 'office' ? owner : null);
    const { en, ar, ar_f } = office.title;
    const synonyms = new Set(ROLE_SYNONYMS[office.role]);
    const phrases: [lang: string, text: string][] = [
      ['en', en],
      ['ar', ar],
      ...(ar_f === undefined ? [] : [['ar', ar_f] as [string, string]]),
      ...Object.entries(office.phrases ?? {}).flatMap(([lang, texts]) => texts.map((t): [string, string] => [lang, t])),
      ...[...synonyms].map((text): [string, string] => [/[a-z]/.test(text) ? 'en' : 'ar', text]),
    ];
    return phrases.map(([lang, text]) => ({
      id: office.id,
      text,
      lang,
      role: 'office',
      free,
      owner: inPhrase,
      prior: PRIOR + (synonyms.has(text) ? SYNONYM : 0),
      office: index,
    }));
  });
  return { offices, findables };
}

/**
 * Words that name an office's owner. Any word of a state's names does (Arab, Republic); of a body only a name of one
 * word (NATO), since each word of a longer one ("Syrian Civil Defence") names something else.
 */
function ownerWords(owner: Exclude<KnowledgeRecord, Office> | null) {
  if (!owner) return { free: [], inPhrase: new Set<string>() };
  const names = owner.names.filter(({ kind }) => kind !== 'loaded' && kind !== 'description').map(({ text }) => text);
  const demonyms = owner.type === 'agreement' ? [] : Object.values(owner.demonyms ?? {}).flat();
  const all = [...names, owner.labels.ar, owner.labels.en, ...demonyms];
  const inPhrase = new Set(foldedWords(all));
  const free = owner.type === 'state' ? [...inPhrase] : foldedWords(all.filter((text) => !/[\s-]/u.test(text)));
  return { free, inPhrase };
}

/** Holders of an office, those of the wanted time first (longest in it first), then the latest. */
export function holdersByTime(office: Office, on: DateInterval | null): Holder[] {
  return office.holders.toSorted(
    (a, b) => daysWithin(b, on) - daysWithin(a, on) || ((a.from ?? '') < (b.from ?? '') ? 1 : -1),
  );
}

/** Days of the interval the holder may have been in office; 0 outside it. */
function daysWithin(holder: Holder, on: DateInterval | null): number {
  if (!on) return 0;
  const tenure = possibleTenure(holder);
  const from = tenure.from > on.from ? tenure.from : on.from;
  const to = tenure.to < on.to ? tenure.to : on.to;
  return from > to ? 0 : 1 + (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/**
 * The year most of the base's agreements were made in: the time a reader means who names an office and no date.
 * @returns null for a base without agreements
 */
export function storyTime(records: readonly KnowledgeRecord[]): DateInterval | null {
  const counts = new Map<string, number>();
  for (const record of records) {
    if (record.type !== 'agreement') continue;
    const year = record.date.match(/\d{4}/)?.[0];
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most ? intervalOf(most[0]) : null;
}

/** A year among the words of a query ("secretary of state 2013"), as an interval, and the query without it. */
export function yearIn(query: string): { readonly on: DateInterval; readonly rest: string } | null {
  const words = normal(query).split(' ');
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word));
  if (year === undefined || words.length < 2) return null;
  return { on: intervalOf(year), rest: words.filter((word) => word !== year).join(' ') };
}
