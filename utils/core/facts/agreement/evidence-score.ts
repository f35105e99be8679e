/** What the kinds of evidence say for one agreement: its makers, place, days, body and name, added up. */
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Agreement } from '../../knowledge/schema.ts';
import { addDays, type DateInterval } from '../../model/date.ts';
import { edtfDays, isEdtf } from '../../model/edtf.ts';
import type { Annotations, Mention } from '../../model/mention.ts';
import { SpanIndex } from '../../model/span-index.ts';
import { contentScore } from './fingerprint.ts';
import type { Line } from '../line.ts';
import { hasMakers, isMadeExactlyBy } from './makers.ts';
import { isDatedFrom, isMadeIn } from './places.ts';
import { recalled } from './background.ts';
import { fitOf, type Language, storyWords } from './story-words.ts';
import type { Found } from '../reading.ts';

/** Days before the article in which such an agreement was made. Chosen: three weeks of follow-ups. */
export const MADE_BEFORE_DAYS = 21;
/** An article of unknown day may lie anywhere in its interval; in a wider one more is asked. */
const NARROW_DAYS = 62;
/** News of the making itself. */
const FRESH_DAYS = 5;
/** What the kinds of evidence are worth. Chosen so that no single kind is enough, and place with makers is. */
export const WORTH = {
  exactMakers: 3,
  makers: 2,
  place: 2,
  metThere: 1,
  bothPlaces: 1,
  told: 2,
  body: 2,
  fresh: 1,
  truce: 1,
  described: 2,
  named: 3,
  draft: 2,
  latest: 2,
  takenUp: 2,
  anywhere: 1,
  days: 2,
  words: 2,
  old: -2,
  recalled: 2,
};
const AGREED =
  /(?:^| )(?:[وفس]{0,2}(?:ات|يت|تت|تو)[اف]فق|[وف]?(?:يت|تت)?توصل|[وفبل]{0,2}(?:ال)?(?:اتفاق|تفاهم|توافق|هدنه|صفقه|خطه|ترتيب|مذكره|شروط)|بيان مشترك|agree|reach|announc|unveil|broker|struck|strike|clinch|settled|hammer|seal|forg|bargain|pact|terms |joint statement|understanding|accord|deal |plan |truce |ceasefire )|@a\d/u;
const MEETING =
  /(?:^| )[وفبل]{0,2}(?:ال)?(?:لقاء|محادثات|اجتماع|مفاوضات|مباحثات|talks|meeting|met|negotiations|summit|conference) /u;
/** A text that was not yet agreed. */
export const DRAFT =
  /(?:^| )(?:leaked|leak|drafts?|proposal|[وفبل]{0,2}(?:ال)?(?:مسرب|مسربه|تسريب|مسوده|مقترح|مقترحا|مقترحات)) /u;

/** "the Security Council adopted a resolution": a resolution of these days may be told without its number. */
export const VOTED =
  /@u\d+ (?:[^ |]+ ){0,6}(?:adopt|vot|approv|pass|endors|back)[^ ]* |(?:^| )[وف]?(?:اقر|اقرت|اعتمد|تبني|تبنت|صوت) (?:[^ |]+ ){0,3}@u\d+ /u;

/** A date the text tells of its deal: "agreed on Friday", "begins on Monday". */
export interface ToldDate {
  readonly attribute: 'announced-date' | 'start-date';
  readonly value: string;
}

/** The article as the evidence is looked for in it. */
export interface EvidenceInput {
  readonly lines: readonly Line[];
  readonly annotations: Annotations;
  readonly base: KnowledgeBase;
  /** Folded words before a first sentence. */
  readonly datelines: readonly string[];
  readonly told: readonly ToldDate[];
  /** What the lines tell, whatever the agreement. */
  readonly found: () => readonly Found[];
  /** How well the days told fit an agreement, for an article whose own day is not known: −1, 0 or 1. */
  readonly daysFit: (a: Agreement) => number;
}

/** True if the article's days are known to within two months. */
export function isNarrow({ from, to }: DateInterval): boolean {
  return addDays(from, NARROW_DAYS) >= to;
}

/** True for an agreement made in these days or just before. */
export function isFresh(a: Agreement, interval: DateInterval): boolean {
  return edtfDays(a.date).to >= addDays(interval.from, -FRESH_DAYS);
}

/** What is asked of every agreement, gathered once. */
export interface Evidence {
  readonly input: EvidenceInput;
  readonly interval: DateInterval;
  readonly candidates: readonly Agreement[];
  /** What the lines tell, whatever the agreement. */
  readonly found: readonly Found[];
  /** For each line that speaks of agreeing, the states and bodies it names or whose people it names. */
  readonly scenes: readonly ReadonlySet<string>[];
  /** All of the scenes together. */
  readonly everybody: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Resolutions the text names. */
  readonly resolutions: readonly Agreement[];
  /** A draft is told in a text of unknown days: what it says is later found in the deal and proves neither. */
  readonly isDraftTold: boolean;
  /** Older ones that a sentence describes by month and place or makers. */
  readonly recalled: ReadonlySet<Agreement>;
  /** How well the text's words fit each candidate, and the best deal of them: a draft beside it has much of its words. */
  readonly fit: ReadonlyMap<Agreement, number>;
  readonly bestFit: number;
}

/** @param candidates - agreements that may be meant at all */
export function evidenceOf(input: EvidenceInput, interval: DateInterval, candidates: readonly Agreement[]): Evidence {
  const { lines, annotations, base } = input;
  const mentions = new SpanIndex<Mention>(annotations.mentions.filter((m) => !m.furniture));
  const scenes = lines
    .filter((line) => AGREED.test(line.text))
    .map(
      (line) => new Set(mentions.overlapping(line.sentence).flatMap((m) => [m.entity, ...statesOf(m, base, interval)])),
    );
  const fit = fitOf(wordsOf(lines), languageOf(lines), candidates, base);
  return {
    input,
    interval,
    candidates,
    fit,
    bestFit: Math.max(0, ...[...fit].map(([a, points]) => (a.form === 'draft' ? 0 : points))),
    recalled: new Set(
      lines.flatMap(({ sentence }) => {
        const named = new Set(mentions.overlapping(sentence).map((m) => m.entity));
        return recalled(sentence, named, base, isNarrow(interval) ? interval : null, null) ?? [];
      }),
    ),
    found: input.found(),
    scenes,
    everybody: new Set(scenes.flatMap((named) => [...named])),
    resolutions: [...new Set(annotations.mentions.filter((m) => !m.furniture).map((m) => m.entity))].flatMap((id) => {
      const record = base.entity(id);
      return record?.type === 'agreement' && record.form === 'resolution' ? [record] : [];
    }),
    isDraftTold: !isNarrow(interval) && lines.some((line) => DRAFT.test(line.text)),
    people: new Set(annotations.mentions.filter((m) => m.entityType === 'person').map((m) => m.entity)),
  };
}

function wordsOf(lines: readonly Line[]): ReadonlySet<string> {
  return storyWords(lines.map(({ sentence }) => sentence.words.map(({ key }) => key).join(' ')).join(' '));
}

function languageOf(lines: readonly Line[]): Language {
  const arabic = lines.filter(({ sentence }) => sentence.language === 'ar').length;
  return arabic * 2 >= lines.length ? 'ar' : 'en';
}

/** What so much of the best fit is not worth anything. Chosen. */
const FIT_REACH = 0.7;
/** Fewer words in common than a report has tell nothing; reports fit their agreement with 2 to 5 (fitOf). */
const SOME_FIT = 2;

/** How well the text's words fit the agreement, beside those they fit best: 0 to WORTH.words. Adds to a case, but makes none. */
export function wordsScore(a: Agreement, { fit, bestFit }: Evidence): number {
  if (bestFit < SOME_FIT) return 0;
  const share = Math.min(1, (fit.get(a) ?? 0) / bestFit);
  return (WORTH.words * Math.max(0, share - FIT_REACH)) / (1 - FIT_REACH);
}

/** The states a person speaks for on those days. */
function statesOf(m: Mention, base: KnowledgeBase, on: DateInterval): string[] {
  if (m.entityType !== 'person') return [];
  return base.officesOf(m.entity, on).map(({ office }) => office.of);
}

/** How far the evidence speaks for the agreement, in points of WORTH; below zero if it speaks against it. */
export function scoreOf(a: Agreement, evidence: Evidence): number {
  const { input, interval, candidates, found } = evidence;
  const makers = makersScore(a, evidence);
  const place = placeScore(a, input);
  return (
    makers +
    place +
    (evidence.isDraftTold && a.form !== 'draft' ? 0 : contentScore(found, a, input.base)) +
    (areBrokersNamed(a, evidence) ? WORTH.anywhere : 0) +
    (a.form === 'resolution' && isTheNews(VOTED, input.lines) ? WORTH.makers : 0) +
    (a.form === 'draft' && isFresh(a, interval) && isTheNews(DRAFT, input.lines) ? WORTH.draft : 0) +
    toldScore(a, candidates, input.told, interval) +
    ((!evidence.isDraftTold || a.form === 'draft') &&
    hasJointBody(a) &&
    input.lines.some((line) => line.text.includes('@c'))
      ? WORTH.body
      : 0) +
    (isFresh(a, interval) && makers + place > 0 ? WORTH.fresh : 0) +
    (isTakenUp(a, evidence) ? WORTH.takenUp : 0) +
    (evidence.recalled.has(a) ? WORTH.recalled : 0) +
    (isNarrow(interval) && edtfDays(a.date).to < addDays(interval.from, -MADE_BEFORE_DAYS) ? WORTH.old : 0) +
    namedScore(a, input.annotations, interval)
  );
}

function makersScore(a: Agreement, { found, scenes, everybody, input: { base } }: Evidence): number {
  if (a.form === 'resolution') return 0;
  if (isMadeExactlyBy(a, found)) return WORTH.exactMakers;
  if (scenes.some((named) => hasMakers(a, named, base))) return WORTH.makers;
  return hasMakers(a, everybody, base) ? WORTH.anywhere : 0;
}

/** Agreed there, met there, written there. */
function placeScore(a: Agreement, { lines, datelines }: EvidenceInput): number {
  const there = lines.filter((line) => isMadeIn(line.sentence.words, a));
  const isAgreedThere = there.some((line) => AGREED.test(line.text));
  // somebody who meets, comes or leaves there
  const isThere = isAgreedThere || there.some((line) => MEETING.test(line.text) || /@h\d/u.test(line.text));
  const isDated = isDatedFrom(datelines, a);
  if (isThere && isDated) return WORTH.place + WORTH.bothPlaces;
  if (isAgreedThere || isDated) return WORTH.place;
  return isThere ? WORTH.metThere : 0;
}

/** A vote or a draft told further down is background. */
function isTheNews(words: RegExp, lines: readonly Line[]): boolean {
  return lines.slice(0, OPENING_LINES).some((line) => words.test(line.text));
}

const OPENING_LINES = 4;

/** Dates told that are those of the agreement count for it; of these days, but of no agreement known, against it. */
function toldScore(
  a: Agreement,
  candidates: readonly Agreement[],
  told: readonly ToldDate[],
  interval: DateInterval,
): number {
  const isTold = (c: Agreement): boolean => told.some((t) => isDateOf(t, c));
  // of several whose days are told, the last made is the news and the others are how it came about
  if (isTold(a)) return candidates.some((c) => c.date > a.date && isTold(c)) ? WORTH.told : WORTH.told + WORTH.latest;
  const oldest = addDays(interval.from, -MADE_BEFORE_DAYS);
  const isAgainst = (t: ToldDate): boolean =>
    t.attribute === 'announced-date' && lastDay(t) >= oldest && !candidates.some((c) => isDateOf(t, c));
  return told.some(isAgainst) ? -WORTH.told : 0;
}

function isDateOf({ attribute, value }: ToldDate, a: Agreement): boolean {
  const days = isEdtf(value) ? edtfDays(value) : null;
  if (!days) return false;
  if (attribute === 'start-date') {
    const start = a.inForce === undefined ? null : edtfDays(a.inForce).from;
    return start !== null && days.from <= start && days.to >= start;
  }
  const made = edtfDays(a.date);
  return days.from >= made.from && days.to <= addDays(made.to, 1);
}

function lastDay({ value }: ToldDate): string {
  return isEdtf(value) ? edtfDays(value).to : value;
}

/** The text names a resolution that took up this deal and no other. */
function isTakenUp(a: Agreement, { resolutions, candidates }: Evidence): boolean {
  const takes = (r: Agreement, c: Agreement): boolean => (r.predecessors ?? []).includes(c.id);
  return resolutions.some(
    (r) => takes(r, a) && !candidates.some((c) => c !== a && c.form !== 'resolution' && takes(r, c)),
  );
}

/** All the people who brokered it stand in the text. */
function areBrokersNamed({ brokers = [] }: Agreement, { people }: Evidence): boolean {
  return brokers.length > 1 && brokers.every((id) => people.has(id));
}

/** True for an agreement that set up, or would set up, a joint body. */
function hasJointBody(a: Agreement): boolean {
  return (a.provisions ?? []).some((p) => p.values?.some((v) => v.attribute === 'joint-centre-name'));
}

/** Named outright in the days of its making, described ("a US-Russian deal"), or what a bare word may mean. */
function namedScore(a: Agreement, annotations: Annotations, interval: DateInterval): number {
  const own = annotations.mentions.filter((m) => m.entity === a.id && !m.furniture);
  const isNew = a.form !== 'resolution' && isFresh(a, interval) && interval.from === interval.to;
  if (isNew && own.some((m) => !m.weak && m.kind === 'name')) return WORTH.named;
  if (own.some((m) => m.why.rule === 'described-agreement')) return WORTH.described;
  return isMentioned(a, annotations) ? WORTH.truce : 0;
}

/** A bare word of the text ("the truce") may mean it. */
function isMentioned(a: Agreement, { mentions, unlinked }: Annotations): boolean {
  return (
    mentions.some((m) => m.entity === a.id && !m.furniture) ||
    unlinked.some((u) => u.candidates.some((c) => c.entity === a.id))
  );
}
