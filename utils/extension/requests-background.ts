/** What the background accepts. A content script lives beside hostile pages, so its messages are untrusted too. */
import * as v from 'valibot';
import { MAX_CORRECTIONS } from '@/utils/core/corrections/correction.ts';
import { isCorrection, isDraft } from '@/utils/core/corrections/schema.ts';
import { isDay } from '@/utils/core/model/date.ts';
import { MAX_NAME_UNITS, MAX_TEXT_UNITS, MAX_URL_UNITS } from '@/utils/core/model/document.ts';
import { browser } from './browser.ts';
import { CASEBOOK_CHECKS } from './casebook/requests.ts';
import type { ToBackground } from './messages.ts';
import type { Checks } from './messaging.ts';

/** Blocks are not empty and stand on lines of their own: a page cannot have more, whatever it holds. */
const MAX_BLOCKS = MAX_TEXT_UNITS / 2;

const Day = v.pipe(v.string(), v.check(isDay));
const Line = v.pipe(v.string(), v.maxLength(MAX_NAME_UNITS));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Id = v.pipe(v.string(), v.maxLength(200), v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/));

function sourced<T extends v.GenericSchema>(value: T) {
  return v.object({ value, from: v.pipe(v.string(), v.maxLength(60)) });
}

const Metadata = v.object({
  url: v.nullable(v.pipe(v.string(), v.maxLength(MAX_URL_UNITS))),
  outlet: v.nullable(sourced(Id)),
  siteName: v.nullable(sourced(Line)),
  headline: v.nullable(sourced(Line)),
  dateline: v.nullable(sourced(Line)),
  language: sourced(v.picklist(['ar', 'en', 'other'])),
  direction: v.picklist(['rtl', 'ltr']),
  pageDate: v.nullable(sourced(Line)),
});

const BlockSchema = v.object({
  start: Offset,
  end: Offset,
  kind: v.picklist(['headline', 'dateline', 'subheading', 'paragraph', 'caption', 'furniture']),
});

const Document = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT_UNITS)),
    blocks: v.pipe(v.array(BlockSchema), v.maxLength(MAX_BLOCKS)),
    metadata: Metadata,
  }),
  v.check((document) => blocksInOrder(document), 'blocks: in text order, inside the text, not overlapping'),
);

const Address = v.pipe(v.string(), v.maxLength(MAX_URL_UNITS), v.url());
const Page = v.object({ document: Document, date: v.nullable(Day), adjectives: v.boolean(), url: Address });
const Read = v.object({ ...Page.entries, isPrivate: v.boolean() });
const Looks = v.pipe(v.array(v.picklist(['statement', 'fact'])), v.maxLength(2));
const Annotate = v.object({ ...Page.entries, reading: v.optional(Looks) });
const Settings = v.object({ url: Address });
const DateSet = v.object({ url: Address, date: v.nullable(Day) });
const CorrectionId = v.pipe(v.string(), v.maxLength(64));
const Change = v.union([v.strictObject({ add: v.custom(isDraft) }), v.strictObject({ undo: CorrectionId })]);
const Correct = v.object({ url: Address, change: Change });
const Corrections = v.object({
  remove: v.pipe(v.array(CorrectionId), v.maxLength(MAX_CORRECTIONS)),
  put: v.pipe(v.array(v.custom(isCorrection)), v.maxLength(MAX_CORRECTIONS)),
});
const Badge = v.object({ count: v.nullable(Offset) });
const Open = v.object({ entity: Id, surface: v.picklist(['panel', 'popup']) });

/** A check per message of ToBackground. */
export const BACKGROUND_CHECKS: Checks<ToBackground> = {
  ...CASEBOOK_CHECKS,
  annotate: (request) => v.is(Annotate, request),
  read: (request) => v.is(Read, request),
  settings: (request) => v.is(Settings, request),
  date: (request) => v.is(DateSet, request),
  correct: (request) => v.is(Correct, request),
  corrections: (request) => v.is(Corrections, request),
  badge: (request) => v.is(Badge, request),
  open: (request) => v.is(Open, request),
};

/** True if a page speaks of its own site: no page may ask for or change what is remembered of another. */
export function isOfSender(url: string, { url: own }: { readonly url: string | null }): boolean {
  return own !== null && URL.canParse(own) && new URL(own).host === new URL(url).host;
}

/** True for the extension's own pages, which the reader opened; a content script speaks from its page's address. */
export function isOurPage({ url }: { readonly url: string | null }): boolean {
  return url !== null && url.startsWith(browser.runtime.getURL('/'));
}

function blocksInOrder(document: { text: string; blocks: { start: number; end: number }[] }): boolean {
  let last = 0;
  for (const { start, end } of document.blocks) {
    if (start < last || end < start) return false;
    last = end;
  }
  return last <= document.text.length;
}
