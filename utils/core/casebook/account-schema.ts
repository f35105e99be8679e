/**
 * Shape of an account wherever it comes from outside: the database, a file. What the model does not know is dropped;
 * what it cannot be without is required, so that nothing downstream meets an offset that is no number.
 */
import * as v from 'valibot';
import type { Account } from '../model/account.ts';
import { type Attribute, isAttribute } from '../model/attributes.ts';
import { SOURCE_KINDS } from '../model/comparison.ts';
import { MAX_NAME_UNITS, MAX_TEXT_UNITS, MAX_URL_UNITS } from '../model/document.ts';
import { LAYERS } from '../model/layer.ts';
import { AXES } from '../model/naming.ts';
import { ACTS, STATEMENT_MODES, STATEMENT_RULES } from '../model/statement.ts';
import { isPageAddress } from './article-text.ts';

/** Chosen: far above what one article can hold; a file that claims more is no casebook. */
const MAX_ITEMS = 50_000;
const MAX_IDS = 500;

export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const Line = v.pipe(v.string(), v.maxLength(MAX_NAME_UNITS));
/** Shown as links, so never "javascript:" or "data:", whatever a page or a file claims. */
export const Address = v.pipe(v.string(), v.maxLength(MAX_URL_UNITS), v.check(isPageAddress, 'no address of a page'));
export const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Words = v.pipe(v.string(), v.maxLength(MAX_TEXT_UNITS));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Ids = v.pipe(v.array(Id), v.maxLength(MAX_IDS));
const SPAN = { start: Offset, end: Offset };
const Span = v.pipe(
  v.object(SPAN),
  v.check((span) => isForward(span), 'a span ends after it starts'),
);
const Spans = v.pipe(v.array(Span), v.maxLength(MAX_ITEMS));
const Certainty = v.picklist(['sure', 'likely', 'unsure']);
const Layer = v.picklist(LAYERS);
export const Bilingual = v.object({ ar: Words, en: Words });

const Source = v.object({
  id: Id,
  kind: v.picklist(SOURCE_KINDS),
  outlet: v.nullable(Id),
  outletName: v.nullable(Line),
  title: v.nullable(Line),
  language: v.picklist(['ar', 'en', 'other']),
  referenceDate: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  url: v.nullable(Address),
  textHash: v.nullable(Hash),
});

const Mention = v.pipe(
  v.object({
    ...SPAN,
    entity: Id,
    surface: Words,
    kind: v.picklist(['name', 'role', 'metonym', 'adjective', 'generic', 'place']),
  }),
  v.check((span) => isForward(span), 'a span ends after it starts'),
);

const Statement = v.pipe(
  v.object({
    ...SPAN,
    speaker: Ids,
    speakerSpans: Spans,
    unnamed: v.nullable(v.object({ ...SPAN, surface: Words })),
    via: Ids,
    cue: v.object({ ...SPAN, verb: Words }),
    act: v.picklist(ACTS),
    mode: v.picklist(STATEMENT_MODES),
    quotes: Spans,
    depth: Offset,
    certainty: Certainty,
    rule: v.picklist(STATEMENT_RULES),
    evidence: Words,
    isWhole: v.boolean(),
    paragraph: Line,
  }),
  v.check((span) => isForward(span), 'a span ends after it starts'),
);

const Fact = v.object({
  agreement: Id,
  attribute: v.custom<Attribute>((id) => typeof id === 'string' && isAttribute(id), 'no attribute of an agreement'),
  value: v.nullable(Words),
  qualifier: v.nullable(Line),
  paragraph: v.nullable(Line),
  layer: Layer,
  speaker: Ids,
  via: Ids,
  keyPhrase: v.nullable(Words),
  evidence: v.nullable(Span),
  paraphrase: v.nullable(Bilingual),
  isNearest: v.boolean(),
  certainty: Certainty,
});

const Naming = v.pipe(
  v.object({
    ...SPAN,
    axis: v.picklist(AXES),
    entity: v.nullable(Id),
    form: Words,
    surface: Words,
    marked: v.boolean(),
    modifiers: Spans,
    layer: Layer,
    speaker: Ids,
  }),
  v.check((span) => isForward(span), 'a span ends after it starts'),
);

function listOf<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.maxLength(MAX_ITEMS));
}

export const AccountSchema: v.GenericSchema<unknown, Account> = v.object({
  source: Source,
  textLength: Offset,
  mentions: listOf(Mention),
  statements: listOf(Statement),
  facts: listOf(Fact),
  naming: listOf(Naming),
});

function isForward({ start, end }: { start: number; end: number }): boolean {
  return start <= end;
}
