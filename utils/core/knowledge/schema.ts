/**
 * Shape of every knowledge record. One schema for the build, the tests and (later) imported packs.
 * A record is one JSON file under assets/knowledge/<room>/, named by its id.
 */
import * as v from 'valibot';
import { ATTRIBUTES, type Attribute } from '../model/attributes.ts';
import { isPartialDate } from '../model/date.ts';
import { isEdtf } from '../model/edtf.ts';

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'id: kebab-case'));
const Text = v.pipe(v.string(), v.trim(), v.minLength(1));
const DateText = v.pipe(v.string(), v.check(isPartialDate, 'date: YYYY, YYYY-MM or YYYY-MM-DD'));
const EdtfText = v.pipe(v.string(), v.check(isEdtf, 'date: EDTF, see utils/core/model/edtf.ts'));
const Lang = v.pipe(v.string(), v.regex(/^[a-z]{2}$/));
const Both = v.object({ ar: Text, en: Text });
const Labels = v.intersect([Both, v.record(Lang, Text)]);
/** Where a fact is documented: an address or a named publication that someone else can open. */
const Source = Text;
const Sources = v.pipe(v.array(Source), v.minLength(1));

/**
 * How freely a name may be matched (language.md 1.3). A0: always. A1: only with context (title or first name within
 * three tokens, or the full name elsewhere in the text). A2: never alone, only inside a longer name.
 * A3: needs a type word (صحيفة, agency…), quotation marks or a dateline.
 */
export const CollisionClass = v.picklist(['A0', 'A1', 'A2', 'A3']);

/**
 * One way of naming an entity. kind: 'full' and 'variant' are whole names; 'surname' is a partial one; 'capital' is a
 * capital city standing for the state or its government; 'metonym' another seat or collective (the Kremlin);
 * 'description' is a phrase whose parts may be mentions themselves (نظام الأسد); 'former' was used until `until`.
 */
const NameSchema = v.strictObject({
  text: Text,
  lang: Lang,
  kind: v.picklist([
    'full',
    'variant',
    'surname',
    'acronym',
    'capital',
    'metonym',
    'former',
    'nom-de-guerre',
    'loaded',
    'description',
  ]),
  class: v.optional(CollisionClass),
  from: v.optional(DateText),
  until: v.optional(DateText),
  /** Who uses the name and for what, in plain words; required for loaded names. */
  note: v.optional(Both),
});

const RelationSchema = v.strictObject({
  type: v.picklist([
    'member-of',
    'part-of',
    'ally-of',
    'backs',
    'designates-terrorist',
    'successor-of',
    'affiliate-of',
    'based-in',
  ]),
  target: Id,
  from: v.optional(DateText),
  to: v.optional(DateText),
  source: Source,
});

/** A fact its sources do not agree on: what is in question, and at least two positions, each with its source. */
const DisputeSchema = v.strictObject({
  about: Both,
  positions: v.pipe(v.array(v.strictObject({ ...Both.entries, source: Source })), v.minLength(2)),
});

const Common = {
  id: Id,
  labels: Labels,
  names: v.array(NameSchema),
  description: Both,
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  sources: Sources,
  confidence: v.picklist(['verified', 'partly-verified', 'general-knowledge']),
  disputes: v.optional(v.array(DisputeSchema)),
};

export const ActorSchema = v.strictObject({
  type: v.picklist(['person', 'state', 'organisation', 'armed-group', 'outlet', 'event']),
  ...Common,
  gender: v.optional(v.picklist(['male', 'female'])),
  relations: v.optional(v.array(RelationSchema)),
  /** States: nationality words without the article; Arabic masculine singular first ("روسي"), then broken plurals. */
  demonyms: v.optional(v.record(Lang, v.array(Text))),
  /** States: bodies whose ids do not follow `<state>-mfa`, `<state>-mod`, `<state>-armed-forces`; the government's own
   * record where "the government" is not simply the state. */
  bodies: v.optional(
    v.strictObject({ mfa: v.optional(Id), mod: v.optional(Id), forces: v.optional(Id), government: v.optional(Id) }),
  ),
  /** The name in use in a period, when it changed. */
  datedLabels: v.optional(v.array(v.strictObject({ from: DateText, until: v.optional(DateText), labels: Labels }))),
  /** A qualifier for display, not part of the name. */
  disambiguation: v.optional(v.record(Lang, Text)),
  /** Outlets: registrable domains, lower case; languages; who owns it, in one neutral sentence. */
  domains: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)))),
  languages: v.optional(v.array(Lang)),
  country: v.optional(Id),
  ownership: v.optional(Both),
  /** True for records made at build time from CLDR, not reviewed one by one. */
  generated: v.optional(v.boolean()),
});

const HolderSchema = v.strictObject({
  actor: Id,
  from: v.optional(DateText),
  /** Last day or partial date in office; absent: still in office when last seen. */
  to: v.optional(DateText),
  lastSeen: v.optional(DateText),
  acting: v.optional(v.boolean()),
  source: Source,
  confidence: v.picklist(['sourced', 'start-sourced', 'holder-sourced', 'general-knowledge']),
});

export const OfficeSchema = v.strictObject({
  type: v.literal('office'),
  id: Id,
  /** Kind of office, e.g. 'foreign-minister'; the role grammar has a row for each. */
  role: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  /** Entity whose office it is. */
  of: Id,
  title: v.strictObject({ en: Text, ar: Text, ar_f: v.optional(Text) }),
  /** Phrases that name the office beyond what the role grammar generates. */
  phrases: v.optional(v.record(Lang, v.array(Text))),
  /** Several people may hold it at once (deputies, spokespeople): the role alone names nobody. */
  plural: v.optional(v.boolean()),
  /** By start date, earliest first. */
  holders: v.pipe(v.array(HolderSchema), v.minLength(1)),
});

/**
 * A value the document states, comparable with what articles say: `attribute` tells how `value` is written
 * (utils/core/model/attributes.ts). `qualifier`: about, more than, less than, not before, not after.
 */
const ProvisionValueSchema = v.strictObject({
  attribute: v.picklist(Object.keys(ATTRIBUTES) as Attribute[]),
  value: Text,
  qualifier: v.optional(v.picklist(['~', '>', '<', 'after', 'before'])),
});

const ProvisionSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+#p\d+$/)),
  topic: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  summary: Both,
  values: v.optional(v.array(ProvisionValueSchema)),
});

/** States an agreement passes through. */
export const AGREEMENT_STATES = [
  'announced',
  'published',
  'signed',
  'adopted',
  'in-force',
  'extended',
  'reaffirmed',
  'breached',
  'suspended',
  'superseded',
  'implemented',
  'ended',
  'collapsed',
] as const;

const TimelineStepSchema = v.strictObject({
  date: EdtfText,
  state: v.optional(v.picklist(AGREEMENT_STATES)),
  ...Both.entries,
  source: v.optional(Source),
});

/** The paper itself. `isOpened`: the address was opened and holds the text; otherwise the reader is warned. */
const DocumentSchema = v.strictObject({
  /** "S/RES/2254 (2015)" */
  symbol: v.optional(Text),
  title: v.optional(Text),
  /** What kind of paper it is, where that is not plain: "plan annexed to resolution 2042". */
  kind: v.optional(Both),
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
  isOpened: v.optional(v.boolean()),
});

export const AgreementSchema = v.strictObject({
  type: v.literal('agreement'),
  ...Common,
  form: v.picklist(['ceasefire', 'framework', 'implementation', 'resolution', 'statement', 'draft']),
  /** Where it stands in a peace process, after the stages of the PA-X Peace Agreements Database codebook. */
  stage: v.picklist([
    'pre-negotiation',
    'ceasefire',
    'framework-partial',
    'framework-comprehensive',
    'implementation',
    'renewal',
    'other',
  ]),
  /** Day of the making; an interval if it took several days. */
  date: EdtfText,
  /** Where it was made, for display and for descriptions such as "the Munich deal". */
  place: v.optional(Both),
  parties: v.array(Id),
  signatories: v.optional(v.array(Id)),
  brokers: v.optional(v.array(Id)),
  /** The days it was in force, "2016-09-12/2016-09-19", open where it did not end. */
  inForce: v.optional(EdtfText),
  /** What it is today, in one word of the interface's `status.*` list. */
  status: v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/)),
  /** What became of it, earliest first. A step with `state` changed what the agreement was. */
  timeline: v.optional(v.array(TimelineStepSchema)),
  document: v.optional(DocumentSchema),
  predecessors: v.optional(v.array(Id)),
  successors: v.optional(v.array(Id)),
  provisions: v.optional(v.array(ProvisionSchema)),
  /** What a maintainer or a careful reader should know of the record itself. */
  notes: v.optional(Both),
});

export type Name = v.InferOutput<typeof NameSchema>;
export type Relation = v.InferOutput<typeof RelationSchema>;
export type Actor = v.InferOutput<typeof ActorSchema>;
export type Holder = v.InferOutput<typeof HolderSchema>;
export type Office = v.InferOutput<typeof OfficeSchema>;
export type Agreement = v.InferOutput<typeof AgreementSchema>;
export type AgreementState = (typeof AGREEMENT_STATES)[number];
export type Provision = v.InferOutput<typeof ProvisionSchema>;
export type TimelineStep = v.InferOutput<typeof TimelineStepSchema>;
export type Dispute = v.InferOutput<typeof DisputeSchema>;
export type Entity = Actor | Agreement;
export type KnowledgeRecord = Entity | Office;
