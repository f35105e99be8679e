/** What an export needs to speak the reader's language. Core knows no catalogue: whoever exports brings the words. */
import type { Attribute } from '../../model/attributes.ts';
import type { Relation, Source } from '../../model/comparison.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { LayerName } from '../../model/layer.ts';
import type { Certainty } from '../../model/statement.ts';

/** Columns of the flat table, one row an entry. Ids and names stand side by side. */
export const COLUMNS = [
  'agreementId',
  'agreement',
  'attributeId',
  'attribute',
  'rowRelationId',
  'rowRelation',
  'reason',
  'sourceId',
  'source',
  'sourceKind',
  'outletId',
  'outlet',
  'language',
  'referenceDate',
  'status',
  'relationId',
  'relation',
  'against',
  'toldAs',
  'value',
  'valueInWords',
  'qualifier',
  'layerId',
  'layer',
  'speakerIds',
  'speakers',
  'viaIds',
  'via',
  'paragraph',
  'keyPhrase',
  'paraphrase',
  'certainty',
  'note',
  'url',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Further words that stand in a document round the table. */
export const PHRASES = [
  'evidence',
  'sources',
  'notStated',
  'nearest',
  'made',
  'knowledge',
  'noVerdict',
  'words',
  'link',
] as const;

export type Phrase = (typeof PHRASES)[number];

/** A value as a source tells it. */
export interface ToldValue {
  readonly attribute: Attribute;
  readonly value: string;
  readonly qualifier: string | null;
}

/** Every word of an export, in one language. */
export interface ExportWords {
  readonly lang: 'ar' | 'en';
  readonly dir: 'rtl' | 'ltr';
  readonly column: (column: Column) => string;
  readonly phrase: (phrase: Phrase) => string;
  readonly attribute: (attribute: Attribute) => string;
  readonly relation: (relation: Relation) => string;
  readonly status: (status: 'stated' | 'silent') => string;
  readonly kind: (kind: Source['kind']) => string;
  readonly language: (language: Source['language']) => string;
  readonly layer: (layer: LayerName) => string;
  readonly certainty: (certainty: Certainty) => string;
  /** "about 12 Sep 2016, at sunset" */
  readonly value: (told: ToldValue) => string;
  readonly date: (date: Edtf) => string;
  /** "P5" → "paragraph 5" */
  readonly paragraph: (paragraph: string) => string;
  /** The label of an entity or agreement; the id itself if the base does not know it. */
  readonly entity: (id: string) => string;
  /** How a column is headed: outlet, "the document itself", "this page". */
  readonly source: (source: Source) => string;
  readonly list: (items: readonly string[]) => string;
  /** A speaker's words "as X says", "via Y". */
  readonly told: (speakers: string) => string;
  readonly carried: (via: string) => string;
}

/** What stands above and below the sheet. */
export interface ExportNote {
  /** Version and day of the knowledge base, or null. */
  readonly knowledge: { readonly version: string; readonly asOf: string } | null;
  /** Day of the export, "YYYY-MM-DD"; null leaves it out (core has no clock). */
  readonly made: string | null;
}
