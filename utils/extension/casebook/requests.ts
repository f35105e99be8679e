/** What the background accepts of the casebook's messages. */
import * as v from 'valibot';
import { MAX_CASE_NAME_UNITS, MAX_ID_UNITS } from '@/utils/core/casebook/kept-article.ts';
import { ArticleSchema, CaseSchema } from '@/utils/core/casebook/schema.ts';
import type { ToBackground } from '../messages.ts';
import type { Checks } from '../messaging.ts';

/** The messages answered here. */
export type CasebookMessages = Pick<
  ToBackground,
  'keeping' | 'keep' | 'kept/cases' | 'kept/new-case' | 'kept/remove' | 'kept/put-back'
>;

const Tab = v.pipe(v.number(), v.integer());
const RecordId = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_ID_UNITS));
const Ids = v.pipe(v.array(RecordId), v.maxLength(1_000));

const Keeping = v.object({ tab: Tab });
const Keep = v.object({ tab: Tab, cases: Ids, withBody: v.boolean(), evenPrivate: v.boolean() });
const Cases = v.object({ id: RecordId, add: Ids, remove: Ids });
const NewCase = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_CASE_NAME_UNITS)),
  article: RecordId,
});
const Remove = v.object({ id: RecordId });
const PutBack = v.object({
  removed: v.object({
    articles: v.array(ArticleSchema),
    cases: v.array(CaseSchema),
    members: v.array(v.object({ article: RecordId, case: RecordId })),
    // Only our own pages delete everything; what is no record does not travel.
    raw: v.pipe(v.array(v.unknown()), v.maxLength(0)),
  }),
});

/** A check per message. */
export const CASEBOOK_CHECKS: Checks<CasebookMessages> = {
  keeping: (request) => v.is(Keeping, request),
  keep: (request) => v.is(Keep, request),
  'kept/cases': (request) => v.is(Cases, request),
  'kept/new-case': (request) => v.is(NewCase, request),
  'kept/remove': (request) => v.is(Remove, request),
  'kept/put-back': (request) => v.is(PutBack, request),
};
