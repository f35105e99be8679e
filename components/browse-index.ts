/** Records of one type in the order of a directory: curated before generated, people by the name they are known by. */
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Entity, KnowledgeRecord } from '@/utils/core/knowledge/schema.ts';
import { fold } from '@/utils/core/text/fold.ts';
import type { Lang } from '@/utils/locales/format.ts';

export const BROWSE_TYPES = [
  'agreement',
  'person',
  'state',
  'organisation',
  'armed-group',
  'outlet',
  'office',
  'event',
] as const;
export type BrowseType = (typeof BROWSE_TYPES)[number];

export interface BrowseRow {
  readonly id: string;
  readonly type: BrowseType;
  readonly labels: { readonly ar: string; readonly en: string };
  readonly description: string;
  /** Agreements: when made, as EDTF. Several are called alike. */
  readonly date: string | null;
  /** First letter of the word it is filed under. */
  readonly letter: string;
  readonly isGenerated: boolean;
  /** Folded words of both labels and all names, to filter by. */
  readonly words: string;
}

/** How many records there are of each type, generated ones too. */
export function countByType(base: KnowledgeBase): Readonly<Record<BrowseType, number>> {
  const counts = Object.fromEntries(BROWSE_TYPES.map((type) => [type, 0])) as Record<BrowseType, number>;
  for (const { type } of base.entities()) counts[type]++;
  counts.office = base.offices().length;
  return counts;
}

/** The rows of a type, sorted for the language. */
export function browseRows(base: KnowledgeBase, type: BrowseType, lang: Lang): BrowseRow[] {
  const collator = new Intl.Collator(lang);
  const records: KnowledgeRecord[] =
    type === 'office' ? base.offices() : base.entities().filter((entity) => entity.type === type);
  return records
    .map((record) => ({ row: rowOf(record, base, lang), key: filedUnder(record, lang) }))
    .toSorted(
      (a, b) =>
        Number(a.row.isGenerated) - Number(b.row.isGenerated) ||
        collator.compare(a.key, b.key) ||
        (a.row.date ?? '').localeCompare(b.row.date ?? ''),
    )
    .map(({ row }) => row);
}

/** Letters of the rows, each once, in the rows' order; generated rows come after and may begin anew. */
export function lettersOf(rows: readonly BrowseRow[], lang: Lang): string[] {
  return [...new Set(rows.map(({ letter }) => letter))].toSorted(new Intl.Collator(lang).compare);
}

/** Rows whose names hold every word of the filter; an empty filter and no letter keep all. */
export function filterRows(rows: readonly BrowseRow[], filter: string, letter: string | null): readonly BrowseRow[] {
  const wanted = fold(filter).split(/\s+/).filter(Boolean);
  if (wanted.length === 0 && letter === null) return rows;
  return rows.filter(
    (row) => (letter === null || row.letter === letter) && wanted.every((word) => row.words.includes(word)),
  );
}

function rowOf(record: KnowledgeRecord, base: KnowledgeBase, lang: Lang): BrowseRow {
  const labels = record.type === 'office' ? record.title : record.labels;
  return {
    id: record.id,
    type: record.type,
    labels: { ar: labels.ar, en: labels.en },
    description:
      record.type === 'office' ? (base.entity(record.of)?.labels[lang] ?? record.of) : record.description[lang],
    date: record.type === 'agreement' ? record.date : null,
    letter: letterOf(filedUnder(record, lang)),
    isGenerated: record.type !== 'office' && record.type !== 'agreement' && record.generated === true,
    words: fold(wordsOf(record).join(' ')),
  };
}

/** A person is filed under the short name the label ends with ("Lavrov"), anything else under its label. */
function filedUnder(record: KnowledgeRecord, lang: Lang): string {
  if (record.type === 'office') return record.title[lang];
  const label = record.labels[lang];
  const surname = record.type === 'person' ? surnameIn(record, label, lang) : undefined;
  return withoutArticle(surname ?? label);
}

function surnameIn(record: Entity, label: string, lang: Lang): string | undefined {
  return record.names.find((name) => name.kind === 'surname' && name.lang === lang && label.endsWith(` ${name.text}`))
    ?.text;
}

/** Nobody looks for الرئاسة under alef, or for the Washington Post under T. */
function withoutArticle(label: string): string {
  return label.replace(/^(?:the\s+|al[- ]|ال)(?=[\p{L}]{3})/iu, '');
}

const ALEF = /^[آأإٱ]/;

function letterOf(key: string): string {
  const first = [...key.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '')][0] ?? '#';
  if (/\p{N}/u.test(first)) return '#';
  return ALEF.test(key) ? 'ا' : first.toUpperCase();
}

function wordsOf(record: KnowledgeRecord): string[] {
  if (record.type === 'office') return [record.title.ar, record.title.en, record.id];
  return [...Object.values(record.labels), ...record.names.map(({ text }) => text)];
}
