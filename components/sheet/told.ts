/** One cell's entries as they are read: by value, and in whose words. */
import type { Attribute } from '@/utils/core/model/attributes.ts';
import type { Entry } from '@/utils/core/model/comparison.ts';
import { IN_WORDS } from '@/utils/core/model/attribute-value.ts';
import { comma } from '../reading/article.ts';
import { factValue } from '../reading/fact-value.ts';
import { label, type Locale } from '../locale.ts';
import type { SheetNames } from './sheet-names.ts';

/** Entries that tell the same. */
export interface Told {
  /** Null where the words are the evidence. */
  readonly value: string | null;
  readonly first: Entry;
  readonly entries: readonly Entry[];
}

/** By value in the order of the text; places without a value by what they say, so that five captions are one line. */
export function toldOf(entries: readonly Entry[], locale: Locale): Told[] {
  const groups = new Map<string, { value: string | null; first: Entry; entries: Entry[] }>();
  for (const entry of entries) {
    const value = entry.value === null || entry.value === IN_WORDS ? null : entry.value;
    const words = entry.paraphrase?.[locale.lang] ?? entry.keyPhrase ?? '';
    const key = [entry.attribute, value ?? `“${words}”`, entry.qualifier ?? ''].join(' ');
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { value, first: entry, entries: [entry] });
  }
  return [...groups.values()];
}

/** How many different values are told under the row's own attribute; words without a value count as none. */
export function valueCount(told: readonly Told[], row: Attribute): number {
  return new Set(told.flatMap(({ value, first }) => (first.attribute === row && value !== null ? value : []))).size;
}

/** The value in the reader's words; null where the words themselves are the evidence. */
export function valueIn({ attribute, value, qualifier }: Entry, names: SheetNames, locale: Locale): string | null {
  if (value === null || value === IN_WORDS) return null;
  return factValue({ attribute, value, qualifier }, names, locale);
}

/** "Kerry, indirectly", "headline, citing Lavrov and Kerry, via TASS", "outlet’s voice". */
export function whoTells(entry: Entry, names: SheetNames, { t, list, lang }: Locale): string {
  const { layer, speaker, via } = entry;
  const who = speaker.length > 0 ? list(speaker.map(names.short)) : null;
  const carriers = via.length > 0 ? t('statements.via', { names: list(via.map(names.short)) }) : null;
  const how = who === null ? label(t, 'layer', layer) : t(CITING[layer] ?? 'sheet.who.voice', { names: who });
  return [how, carriers].filter(Boolean).join(comma(lang));
}

const CITING = {
  headline: 'sheet.who.headline',
  caption: 'sheet.who.caption',
  voice: 'sheet.who.voice',
  indirect: 'sheet.who.indirect',
  direct: 'sheet.who.direct',
  furniture: 'sheet.who.voice',
} as const;

/** Every way of telling once, in the order of the text. */
export function waysOf(entries: readonly Entry[], names: SheetNames, locale: Locale): string[] {
  return [...new Set(entries.map((entry) => whoTells(entry, names, locale)))];
}
