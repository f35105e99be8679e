/** Shapes of the casebook's records, checked whenever they are read: from the database, a file, a message. */
import * as v from 'valibot';
import { isDay } from '../model/date.ts';
import { MAX_TEXT_UNITS } from '../model/document.ts';
import { AccountSchema, Address, Hash, Id, Line } from './account-schema.ts';
import {
  MAX_CASE_NAME_UNITS,
  MAX_ID_UNITS,
  MAX_NOTE_UNITS,
  MAX_TAG_UNITS,
  MAX_TAGS,
  type Case,
  type KeptArticle,
  type KeptLine,
  type KeptReading,
} from './kept-article.ts';

const RecordId = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID_UNITS), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const Instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/));
const Day = v.pipe(v.string(), v.check(isDay, 'a day is YYYY-MM-DD'));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Revision = v.pipe(v.number(), v.integer(), v.minValue(1));
const Note = v.pipe(v.string(), v.maxLength(MAX_NOTE_UNITS));
const Tags = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TAG_UNITS))), v.maxLength(MAX_TAGS));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

function sourced<T extends v.GenericSchema>(value: T) {
  return v.object({ value, from: v.pipe(v.string(), v.maxLength(60)) });
}

const Metadata = v.object({
  url: v.nullable(Address),
  outlet: v.nullable(sourced(Id)),
  siteName: v.nullable(sourced(Line)),
  headline: v.nullable(sourced(Line)),
  dateline: v.nullable(sourced(Line)),
  language: sourced(v.picklist(['ar', 'en', 'other'])),
  direction: v.picklist(['rtl', 'ltr']),
  pageDate: v.nullable(sourced(Line)),
});

const Date = v.object({
  interval: v.nullable(v.object({ from: Day, to: Day })),
  from: v.picklist(['user', 'page', 'text', 'tenures', 'none']),
  pageDate: v.nullable(Line),
  doubt: v.nullable(
    v.object({ pageDate: Line, evidence: v.pipe(v.array(v.object({ start: Offset, end: Offset })), v.maxLength(500)) }),
  ),
});

const LINE = {
  id: RecordId,
  revision: Revision,
  url: Address,
  textHash: Hash,
  metadata: Metadata,
  articleDate: Date,
  knowledgeVersion: v.pipe(v.string(), v.maxLength(100)),
  keptAt: Instant,
  readAt: Instant,
  changedAt: Instant,
  tags: Tags,
  note: Note,
  cases: v.pipe(v.array(RecordId), v.maxLength(1_000)),
  agreements: v.pipe(v.array(Id), v.maxLength(1_000)),
  counts: v.object({ mentions: Count, statements: Count, facts: Count, naming: Count }),
  hasBody: v.boolean(),
  bytes: Count,
};

const READING = {
  // A bilingual text has two; more than a handful is no article.
  accounts: v.pipe(v.array(AccountSchema), v.minLength(1), v.maxLength(8)),
  body: v.nullable(v.pipe(v.string(), v.maxLength(MAX_TEXT_UNITS))),
};

export const LineSchema: v.GenericSchema<unknown, KeptLine> = v.object(LINE);
export const ReadingSchema: v.GenericSchema<unknown, KeptReading> = v.object({ id: RecordId, ...READING });
export const ArticleSchema: v.GenericSchema<unknown, KeptArticle> = v.object({ ...LINE, ...READING });
export const CaseSchema: v.GenericSchema<unknown, Case> = v.object({
  id: RecordId,
  revision: Revision,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_CASE_NAME_UNITS)),
  note: Note,
  tags: Tags,
  madeAt: Instant,
  changedAt: Instant,
});

/** A record, or what is wrong with the value: the first problems as "path: what", for people who mend such things. */
export type Checked<T> =
  { readonly record: T; readonly problem: null } | { readonly record: null; readonly problem: string };

/** Checks a value from outside. */
export function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Checked<T> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { record: parsed.output, problem: null };
  const told = parsed.issues.slice(0, 3).map((issue) => `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`);
  return { record: null, problem: told.join('; ') };
}
