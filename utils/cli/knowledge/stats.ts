/** How much the base knows, in numbers. */
import type { LoadedKnowledge } from '../../build/load-knowledge.ts';
import { bundledForms } from '../../build/compile-lexicon.ts';
import type { KnowledgeRecord } from '../../core/knowledge/schema.ts';
import { countBy } from './count-by.ts';

/** What `stats` says. The first eleven are curated: records made from CLDR at build time are `generated`. */
export interface Stats {
  readonly actors: number;
  readonly persons: number;
  readonly states: number;
  readonly organisations: number;
  readonly armedGroups: number;
  readonly outlets: number;
  readonly offices: number;
  readonly tenures: number;
  readonly agreements: number;
  readonly provisions: number;
  /** Surface forms that are compiled, of curated and generated records. */
  readonly forms: number;
  readonly [more: string]: number | string | Readonly<Record<string, number>>;
}

/** Confidence of a holder whose source says more than that someone remembered it. */
const SOURCED = /^(?:sourced|start-sourced|holder-sourced)$/u;

export function statsOf({ records, version, asOf }: LoadedKnowledge): Stats {
  const isMade = (record: KnowledgeRecord): boolean => 'generated' in record && record.generated === true;
  const curated = records.filter((record) => !isMade(record));
  const ofType = (type: KnowledgeRecord['type']): number => curated.filter((record) => record.type === type).length;
  const offices = records.filter((record) => record.type === 'office');
  const holders = offices.flatMap((office) => office.holders);
  const persons = new Set(curated.filter((r) => r.type === 'person').map((r) => r.id));
  const withTenure = (isGood: (confidence: string) => boolean): number =>
    new Set(holders.filter((h) => persons.has(h.actor) && isGood(h.confidence)).map((h) => h.actor)).size;
  const forms = bundledForms(records);
  return {
    actors: curated.length - ofType('office') - ofType('agreement'),
    persons: ofType('person'),
    states: ofType('state'),
    organisations: ofType('organisation'),
    armedGroups: ofType('armed-group'),
    outlets: ofType('outlet'),
    offices: offices.length,
    tenures: holders.length,
    agreements: ofType('agreement'),
    provisions: records.reduce((sum, r) => sum + (r.type === 'agreement' ? (r.provisions?.length ?? 0) : 0), 0),
    forms: forms.length,
    events: ofType('event'),
    generated: records.length - curated.length,
    personsWithTenure: withTenure(() => true),
    personsWithSourcedTenure: withTenure((confidence) => SOURCED.test(confidence)),
    tenuresByConfidence: countBy(holders, (holder) => holder.confidence),
    formsByOrigin: countBy(forms, (form) => form.generated ?? 'listed'),
    types: countBy(records, (record) => record.type),
    names: countBy(namesOf(records), (name) => name.lang),
    classes: countBy(namesOf(records), (name) => name.class ?? 'A0'),
    confidence: countBy(
      records.filter((record) => record.type !== 'office'),
      (record) => record.confidence,
    ),
    withoutCheckedSource: records.filter(
      (r) => r.type !== 'office' && r.sources.every((source) => source.startsWith('general knowledge')),
    ).length,
    version,
    asOf,
  };
}

export function statsLines(stats: Stats): string[] {
  return Object.entries(stats).map(([key, value]) => {
    const text = typeof value === 'object' ? Object.entries(value).map(([name, count]) => `${name} ${count}`) : [value];
    return `${key}: ${text.join(', ')}`;
  });
}

function namesOf(records: readonly KnowledgeRecord[]): { lang: string; class?: string | undefined }[] {
  return records.flatMap((record) => (record.type === 'office' ? [] : record.names));
}
