/**
 * One agreement told by several sources, side by side. Ids of sources, attributes and relations are those of the shared
 * gold's matrix.json; a "source" here is a column: the document itself, a bundled article, a kept or an open one.
 */
import type { Attribute } from './attributes.ts';
import type { Edtf } from './edtf.ts';
import type { Language } from './document.ts';
import type { LayerName } from './layer.ts';
import type { Span } from './span.ts';
import type { Certainty } from './statement.ts';

/** Words in both languages of the interface. */
export interface Bilingual {
  readonly ar: string;
  readonly en: string;
}

/**
 * document: the agreement's own text, from the knowledge base's provisions; bundled: one of the articles that were read
 * by hand; kept: in the reader's casebook; open: the tab in front; file: on the command line.
 */
export const SOURCE_KINDS = ['document', 'bundled', 'kept', 'open', 'file'] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A column of a sheet: who tells it, and from which day its relative dates count. */
export interface Source {
  /** "000-ar" of a bundled article; the id of a kept one; the file's name; "document"; "open". Unique in a sheet. */
  readonly id: string;
  readonly kind: SourceKind;
  /** Entity id of the outlet, or null if the base does not know it. */
  readonly outlet: string | null;
  /** The outlet as the page or the bundled record names it, shown when `outlet` is null. */
  readonly outletName: string | null;
  /** Headline, or null. Of a bundled article none is shipped. */
  readonly title: string | null;
  readonly language: Language;
  /** What its relative dates count from; null if it is not known. */
  readonly referenceDate: Edtf | null;
  readonly url: string | null;
  /** SHA-256 of the text that was read, hexadecimal; null where there is none. */
  readonly textHash: string | null;
}

/** One place at which a source answers a row. */
export interface Entry {
  /** The attribute it was told under; it may differ from the row's (the persuasion time in the row "duration"). */
  readonly attribute: Attribute;
  /** As attributes.ts demands; null where the words themselves are the evidence. */
  readonly value: string | null;
  readonly qualifier: string | null;
  /** "P5": the fifth non-blank line; "S7": the seventh sentence of a text in one block. Null for the document. */
  readonly paragraph: string | null;
  readonly layer: LayerName;
  /** Entity ids of whose words tell it; [] in the source's own voice. */
  readonly speaker: readonly string[];
  readonly via: readonly string[];
  /** At most eight words of the source, verbatim; null if no short run of words carries it. */
  readonly keyPhrase: string | null;
  /** UTF-16 offsets into the text that was read; null for the document. */
  readonly evidence: Span | null;
  /** What it says, in our words; null for readings by rule, which show the key phrase. */
  readonly paraphrase: Bilingual | null;
  /** True in a silent cell: the closest thing the source does say, no statement on the row. */
  readonly isNearest: boolean;
  readonly certainty: Certainty;
}

/**
 * How the stated cells of a row, or one cell and the others, stand to each other. same · differs-in-precision: the values
 * overlap or one refines the other · conflict: disjoint values about the same thing · different-clause: about another
 * part of the deal, no contradiction · single: one source only · mixed: some agree, some differ.
 */
export const RELATIONS = ['same', 'differs-in-precision', 'conflict', 'different-clause', 'single', 'mixed'] as const;

export type Relation = (typeof RELATIONS)[number];

/**
 * Why a relation was computed, as a message key: `relation-why.<key>`. Each says what the rule saw, never who is right.
 * The params name the two sources and values that decided it.
 */
export const RELATION_WHYS = [
  'equal',
  'equal-in-other-units',
  'ranges-overlap',
  'one-holds-the-other',
  'about',
  'time-of-day',
  'same-night',
  'same-kind',
  'in-words',
  'other-attribute',
  'steps-of-a-chain',
  'names-others',
  'not-exclusive',
  'told-later',
  'expired-since',
  'dates-apart',
  'dates-a-day-apart',
  'lengths-apart',
  'numbers-apart',
  'words-exclude',
  'not-sure-enough',
  'agrees-and-differs',
  'only-one',
] as const;

export type RelationWhyKey = (typeof RELATION_WHYS)[number];

/** The pair of told values that decided a relation; of 'only-one' there is no second. */
export interface RelationWhy {
  readonly key: RelationWhyKey;
  /** Ids of the two sources. */
  readonly sources: readonly string[];
  /** Their values, in the same order; null where the words are the evidence. */
  readonly values: readonly (string | null)[];
}

/** What one source says on one row. */
export interface Cell {
  /** Id of the source. */
  readonly source: string;
  readonly status: 'stated' | 'silent';
  /** Why a silent source could not tell ("earlier text"); null if it could have. */
  readonly because: Bilingual | null;
  /** In the order of the text; of a silent cell only nearest ones. */
  readonly entries: readonly Entry[];
  /** How this cell stands to the other stated cells; null if it is silent. Never "mixed" unless it holds two values. */
  readonly relation: Relation | null;
  /** Ids of the sources whose values are disjoint from one of this cell's. */
  readonly against: readonly string[];
  /** Why the relation was computed; absent where it was written by hand or the cell is silent. */
  readonly why?: RelationWhy;
}

/** One attribute of an agreement across all columns. */
export interface Row {
  readonly attribute: Attribute;
  /** Null if no source states the row. */
  readonly relation: Relation | null;
  /** Why: written by hand for the bundled sources alone, else null. */
  readonly reason: Bilingual | null;
  /** Why the relation was computed; absent where `reason` stands or nobody states the row. */
  readonly why?: RelationWhy;
  /** One cell a column, in the order of the columns. */
  readonly cells: readonly Cell[];
}

/** The agreement sheet. */
export interface Sheet {
  /** Id of the agreement. */
  readonly agreement: string;
  readonly columns: readonly Source[];
  readonly rows: readonly Row[];
}
