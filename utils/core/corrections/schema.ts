/** Shape of a correction wherever it comes from outside: a message, the browser's storage, a patch file. */
import * as v from 'valibot';
import { isDay } from '../model/date.ts';
import { MAX_NAME_UNITS, MAX_URL_UNITS } from '../model/document.ts';
import {
  CORRECTION_KINDS,
  CORRECTION_SCOPES,
  MAX_NOTE_UNITS,
  sameWordsKey,
  type Correction,
  type CorrectionDraft,
} from './correction.ts';

const EntityId = v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'id: kebab-case'));
const Day = v.pipe(v.string(), v.check(isDay, 'date: YYYY-MM-DD'));
const Days = v.pipe(
  v.strictObject({ from: Day, to: Day }),
  v.check(({ from, to }) => from <= to, 'days: from comes before to'),
);

const DRAFT = {
  kind: v.picklist(CORRECTION_KINDS),
  entity: EntityId,
  surface: v.pipe(
    v.string(),
    v.maxLength(MAX_NAME_UNITS),
    v.check((surface) => sameWordsKey(surface) !== '', 'surface: no words'),
  ),
  office: v.optional(EntityId),
  instead: v.optional(EntityId),
  scope: v.picklist(CORRECTION_SCOPES),
  on: v.optional(Days),
  note: v.optional(v.pipe(v.string(), v.maxLength(MAX_NOTE_UNITS))),
};

const DraftSchema = v.pipe(
  v.strictObject(DRAFT),
  v.check((draft) => fieldsFitKind(draft), 'office, instead and on: as the kind needs'),
);

const CorrectionSchema = v.pipe(
  v.strictObject({
    ...DRAFT,
    id: v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id: letters, digits, hyphens')),
    url: v.optional(v.pipe(v.string(), v.maxLength(MAX_URL_UNITS), v.url())),
    madeOn: Day,
    knowledgeVersion: v.pipe(v.string(), v.maxLength(100)),
  }),
  v.check((draft) => fieldsFitKind(draft), 'office, instead and on: as the kind needs'),
  v.check(({ scope, url }) => scope === 'always' || url !== undefined, 'url: a correction of one page names it'),
);

/** What is wrong with a value that should be a correction; `path` is inside it, '' for the whole. */
export interface ShapeProblem {
  readonly path: string;
  readonly detail: string;
}

/** True for what a card or popup may ask to be stored. */
export function isDraft(value: unknown): value is CorrectionDraft {
  return v.is(DraftSchema, value);
}

export function isCorrection(value: unknown): value is Correction {
  return v.is(CorrectionSchema, value);
}

/** [] for a correction. */
export function shapeProblems(value: unknown): ShapeProblem[] {
  const parsed = v.safeParse(CorrectionSchema, value);
  if (parsed.success) return [];
  return parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', detail: issue.message }));
}

/** `office` and `on` belong to wrong-role, `instead` to other-entity, which it must not give what it takes. */
function fieldsFitKind(draft: CorrectionDraftLike): boolean {
  const { kind, entity, office, instead, on } = draft;
  if ((kind === 'wrong-role') !== (office !== undefined)) return false;
  if ((kind === 'other-entity') !== (instead !== undefined)) return false;
  return instead !== entity && (on === undefined || kind === 'wrong-role');
}

interface CorrectionDraftLike {
  readonly kind: string;
  readonly entity: string;
  readonly office?: string | undefined;
  readonly instead?: string | undefined;
  readonly on?: unknown;
}
