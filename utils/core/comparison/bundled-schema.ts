/**
 * Shape of the files in assets/comparison. Written for the person who adds a source (README.md there): what is the same
 * for many cells stands once, and a source that says nothing on a row is simply not there.
 */
import * as v from 'valibot';
import { ATTRIBUTES, type Attribute } from '../model/attributes.ts';
import { RELATIONS } from '../model/comparison.ts';
import { isEdtf } from '../model/edtf.ts';
import { LAYERS } from '../model/layer.ts';
import { AXES } from '../model/naming.ts';

const Text = v.pipe(v.string(), v.trim(), v.minLength(1));
const Both = v.strictObject({ en: Text, ar: Text });
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'id: kebab-case'));
const Ids = v.array(Id);
const SourceId = v.pipe(
  v.string(),
  v.regex(/^\d{3}(?:-(?:ar|en))?$/, 'source: three digits, "-ar" or "-en" after them'),
);
const DateText = v.pipe(v.string(), v.check(isEdtf, 'date: EDTF, see utils/core/model/edtf.ts'));
/** "P5" the fifth line that is not blank, "S7" the seventh sentence of a text in one block. */
const Paragraph = v.pipe(v.string(), v.regex(/^[PS][1-9]\d*$/, 'paragraph: "P5" or "S7"'));
const Paragraphs = v.pipe(v.string(), v.regex(/^[PS][1-9]\d*–[PS][1-9]\d*$/, 'paragraphs: "P9–P13"'));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const SpanPair = v.pipe(
  v.strictTuple([Offset, Offset]),
  v.check(([start, end]) => start < end, 'span: start before end'),
);
const Count = Offset;
const Words = v.pipe(v.string(), v.minLength(1));

const EvidenceSchema = v.strictObject({ at: Paragraph, span: SpanPair, words: Words });

const SourceSchema = v.strictObject({
  id: SourceId,
  outlet: Id,
  language: v.picklist(['ar', 'en']),
  copy: v.optional(Both),
  textLength: Count,
  textHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'hash: SHA-256, hexadecimal')),
  referenceDate: DateText,
  why: Both,
  dateEvidence: v.pipe(v.array(EvidenceSchema), v.minLength(1)),
  olderPart: v.optional(v.strictObject({ paragraphs: Paragraphs, referenceDate: DateText, why: Both })),
  statedDate: v.optional(v.strictObject({ value: DateText, at: Paragraph, why: Both })),
});

export const SourcesFileSchema = v.strictObject({ sources: v.pipe(v.array(SourceSchema), v.minLength(1)) });

/** One place of the text; `words` are its key phrase, left out where no short run of words carries it. */
const PlaceSchema = v.strictObject({
  at: Paragraph,
  span: SpanPair,
  words: v.optional(Words),
  layer: v.picklist(LAYERS),
  speaker: v.optional(Ids),
  via: v.optional(Ids),
  value: v.optional(Text),
  qualifier: v.optional(Text),
  attribute: v.optional(v.picklist(Object.keys(ATTRIBUTES) as Attribute[])),
});

/** What the source says, in our words, and where. */
const SayingSchema = v.strictObject({ ...Both.entries, places: v.pipe(v.array(PlaceSchema), v.minLength(1)) });
const Sayings = v.pipe(v.array(SayingSchema), v.minLength(1));
const Relation = v.picklist(RELATIONS);

/**
 * `says` of a source that states the row; `nearest` of a silent one that comes near it. `relation` where it is not the
 * row's, `against` the sources whose values are disjoint from one of its own.
 */
const CellSchema = v.union([
  v.strictObject({ says: Sayings, relation: v.optional(Relation), against: v.optional(v.array(SourceId)) }),
  v.strictObject({ nearest: Sayings }),
]);

const RowSchema = v.strictObject({
  attribute: v.picklist(Object.keys(ATTRIBUTES) as Attribute[]),
  relation: v.nullable(Relation),
  reason: Both,
  cells: v.record(SourceId, CellSchema),
});

export const SheetFileSchema = v.strictObject({
  agreement: Id,
  /** Sources that could not tell of it, and why. */
  because: v.record(SourceId, Both),
  rows: v.pipe(v.array(RowSchema), v.minLength(1)),
});

const UseSchema = v.strictObject({
  ...EvidenceSchema.entries,
  layer: v.picklist(LAYERS),
  speaker: v.optional(Ids),
  via: v.optional(Ids),
  marked: v.optional(v.literal(true)),
  modifier: v.optional(Text),
});

const FormSchema = v.strictObject({
  id: Text,
  label: Both,
  readAs: v.nullable(Text),
  uses: v.record(SourceId, v.pipe(v.array(UseSchema), v.minLength(1))),
});

export const NamingFileSchema = v.strictObject({
  axes: v.array(
    v.strictObject({
      axis: v.picklist(AXES),
      entity: v.nullable(Id),
      houseStyle: v.boolean(),
      forms: v.pipe(v.array(FormSchema), v.minLength(1)),
    }),
  ),
});

const SpeakerSchema = v.strictObject({
  speaker: Ids,
  unnamed: v.optional(Text),
  side: Ids,
  finite: Count,
  participle: Count,
  quoteSpans: Count,
  unmarkedDirect: Count,
  headlineOrCaption: Count,
});

export const VoicesFileSchema = v.strictObject({
  voices: v.array(
    v.strictObject({
      source: SourceId,
      speakers: v.array(SpeakerSchema),
      chains: v.array(
        v.strictObject({
          at: Paragraph,
          span: SpanPair,
          chain: v.pipe(Ids, v.minLength(2)),
          saidTo: v.optional(v.literal(true)),
        }),
      ),
      notQuoted: Ids,
      /** Entity → how often it is named, by name, office or metonym. */
      mentions: v.record(Id, v.pipe(Count, v.minValue(1))),
    }),
  ),
});

export type SourcesFile = v.InferOutput<typeof SourcesFileSchema>;
export type SheetFile = v.InferOutput<typeof SheetFileSchema>;
export type NamingFile = v.InferOutput<typeof NamingFileSchema>;
export type VoicesFile = v.InferOutput<typeof VoicesFileSchema>;
export type BundledSaying = v.InferOutput<typeof SayingSchema>;
export type BundledCell = v.InferOutput<typeof CellSchema>;
export type BundledRow = v.InferOutput<typeof RowSchema>;

/** All files, of the right shape. */
export interface ComparisonFiles {
  readonly sources: SourcesFile;
  readonly sheets: readonly SheetFile[];
  readonly naming: NamingFile;
  readonly voices: VoicesFile;
}
