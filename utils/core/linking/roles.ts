/**
 * Roles that stand for their holder at the article's date (language.md 2.4). A wrong person is worse than none: an
 * office with several holders, in a gap, on a handover day or with an unknown date stays unlinked and says so.
 */
import { holdersOn, soleHolder } from '../knowledge/roles.ts';
import type { Holder, Office } from '../knowledge/schema.ts';
import type { DateInterval } from '../model/date.ts';
import type { Candidate } from '../model/mention.ts';
import type { Rule } from '../model/rules.ts';
import { contains } from '../model/span.ts';
import { SpanIndex } from '../model/span-index.ts';
import { nameAfter, nameBefore } from './adjacent.ts';
import { isOfOtherYear, isPost } from './bare-office.ts';
import type { Doubt, Draft, Findings } from './draft.ts';
import type { Hit, Reading } from './hit.ts';
import { GIVEN_NAMES, PREPOSITIONS } from './given-names.ts';
import { ACTING, DEPUTIES, ENTOURAGE, hasWord, OTHER_TIME, TITLES, wordSet } from './words.ts';

/** A person already believed in the text. */
export interface PersonHit {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** Role phrases that may be mentions: not part of a deputy's or a former holder's title. */
export function roleHits(reading: Reading): Hit[] {
  const believed = reading.hits.all.filter(
    (h) => h.form.kind === 'office' && (h.form.cls === 'A0' || reading.isStory || isBesideHolder(h, reading)),
  );
  const offices = new SpanIndex(believed);
  return believed.filter(
    (h) =>
      !isInsideLonger(h, offices) &&
      !hasDeputyBefore(h, reading) &&
      !isEnvoyElsewhere(h, reading) &&
      !isTitleElsewhere(h, reading),
  );
}

/** "Britain's National Security Adviser", "Secretary of State for Defence": a bare title that another owner claims. */
function isTitleElsewhere(hit: Hit, reading: Reading): boolean {
  if (hit.form.cls === 'A0' || hit.form.lang !== 'en') return false;
  if (reading.engine.base.office(hit.form.target)?.role === 'un-special-envoy-syria') return false;
  const { text } = reading;
  if (/^ for /u.test(text.slice(hit.end, hit.end + 5)) || /['’]s $/u.test(text.slice(hit.start - 3, hit.start)))
    return true;
  return reading.hits.endingIn(hit.start - 1, hit.start).some((h) => h.form.kind === 'adjective');
}

/** "Secretary of State John Kerry": a title that names no state is clear beside one of its holders. */
function isBesideHolder(hit: Hit, reading: Reading): boolean {
  const office = reading.engine.base.office(hit.form.target);
  const after = reading.hits.startingIn(hit.end, hit.end + 3);
  return after.some((h) => office?.holders.some((o) => o.actor === h.form.target));
}

/** Part of a longer title: the same office, a deputy's (نائب وزير …), or in English any that ends the same. */
function isInsideLonger(hit: Hit, all: SpanIndex<Hit>): boolean {
  return all.overlapping(hit).some((o) => {
    if (o === hit || !contains(o, hit) || o.end - o.start === hit.end - hit.start) return false;
    if (o.form.target === hit.form.target) return true;
    // وزير خارجية المملكة | المتحدة: an Arabic title begins with its head, so the longer one is the title.
    if (o.form.lang === 'ar' && o.start === hit.start) return true;
    return o.end === hit.end && (o.form.lang === 'en' || DEPUTIES.has(firstWord(o)));
  });
}

const firstWord = (h: Hit): string => h.form.text.split(' ')[0] ?? '';

function hasDeputyBefore(hit: Hit, reading: Reading): boolean {
  const before = reading.around.before(hit.start - hit.clitic);
  if (!before || !hasWord(DEPUTIES, before.folded)) return false;
  if (isActing(hit, reading)) return false;
  return /^[\s-]{0,2}$/u.test(reading.text.slice(before.end, hit.start - hit.clitic));
}

/** "the acting US secretary of state" is a holder of the office, if one was acting then. */
const isActing = (hit: Hit, reading: Reading): boolean =>
  hasWord(ACTING, reading.around.wordBefore(hit.start - hit.clitic));

/** "the UN envoy to Libya": a bare envoy phrase followed by another country. */
function isEnvoyElsewhere(hit: Hit, reading: Reading): boolean {
  if (hit.form.cls === 'A0') return false;
  return reading.hits
    .startingIn(hit.end, hit.end + 13)
    .some(
      (h) =>
        h.form.target !== 'syria' &&
        h.start >= hit.end &&
        h.start - hit.end <= 12 &&
        h.form.kind === 'name' &&
        reading.engine.base.entity(h.form.target)?.type === 'state' &&
        !/[.،,\n]/u.test(reading.text.slice(hit.end, h.start)) &&
        (h.clitic > 0 || /(?:إلى|الى|في|لـ|for|to|on|in)\s*$/iu.test(reading.text.slice(hit.end, h.start))),
    );
}

/** Links every role phrase, by the name beside it or by the date. */
export function linkRoles(
  hits: readonly Hit[],
  people: SpanIndex<PersonHit>,
  interval: DateInterval | null,
  reading: Reading,
): Findings {
  const drafts: Draft[] = [];
  const doubts: Doubt[] = [];
  for (const group of bySpan(hits)) {
    const outcomes = group.map((hit) => linkRole(hit, people, interval, reading));
    const linked = outcomes.filter((o): o is Draft => o !== null && 'entity' in o);
    const entities = new Set(linked.map((d) => d.entity));
    const [first] = linked;
    if (first && entities.size === 1) drafts.push(first);
    else {
      const doubt = outcomes.find((o): o is Doubt => o !== null && 'reason' in o);
      if (entities.size > 1 && first) {
        const candidates = [...entities].map((entity): Candidate => ({ entity, reason: 'holder-then' }));
        doubts.push({ start: first.start, end: first.end, reason: 'several-offices', candidates });
      } else if (doubt) doubts.push(doubt);
    }
  }
  return { drafts, doubts };
}

function bySpan(hits: readonly Hit[]): Hit[][] {
  const groups = new Map<string, Hit[]>();
  for (const h of hits) {
    const key = `${h.start}-${h.end}`;
    groups.set(key, [...(groups.get(key) ?? []), h]);
  }
  return [...groups.values()];
}

function linkRole(
  hit: Hit,
  people: SpanIndex<PersonHit>,
  interval: DateInterval | null,
  reading: Reading,
): Draft | Doubt | null {
  const { base } = reading.engine;
  const office = base.office(hit.form.target);
  if (!office) return null;
  const span = { start: hit.start, end: hit.end };
  const draft = (entity: string, rule: Rule, date?: DateInterval): Draft => ({
    ...span,
    entity,
    kind: 'role',
    weak: isEntourage(hit, reading),
    office: office.id,
    rule,
    form: hit.form.text,
    clitic: hit.clitic,
    date,
    others: others(office, entity, interval),
  });
  // "the spokeswoman for the envoy, Khawla Matar": the name belongs to the spokeswoman.
  const isSpokenFor = SPEAKS_FOR.has(reading.around.wordBefore(hit.start - hit.clitic));
  if (isOtherSeat(hit, office, reading)) return null;
  const after = isSpokenFor ? null : nameAfter(hit, people, reading);
  const beside = isSpokenFor ? null : (after ?? nameBefore(hit, people, reading));
  const held = (person: string): boolean => office.holders.some((h) => h.actor === person);
  if (beside && held(beside.entity)) return draft(beside.entity, 'role-beside-name', interval ?? undefined);
  if (isOtherTime(hit, reading)) return { ...span, reason: 'other-time', candidates: [] };
  if (after && directlyAfter(hit, after, reading))
    return { ...span, reason: 'name-beside-differs', candidates: [{ entity: after.entity, reason: 'name-beside' }] };
  if (!after && !isSpokenFor && hasUnknownName(hit, reading))
    return { ...span, reason: 'unknown-name-beside', candidates: [] };
  if (INDEFINITE.test(reading.around.wordBefore(hit.start)) && hit.form.lang === 'en')
    return { ...span, reason: 'shared-office', candidates: [] };
  if (isPost(hit, reading)) return { ...span, reason: 'office-itself', candidates: [] };
  if (!interval) return { ...span, reason: 'date-unknown', candidates: [] };
  const holder = soleHolder(office, interval);
  if (!holder) {
    const touching = office.plural ? [] : holdersOn(office, interval);
    const candidates = touching.map((h): Candidate => ({ entity: h.actor, reason: 'holder-then' }));
    return {
      ...span,
      reason: office.plural ? 'shared-office' : touching.length > 1 ? 'several-holders' : 'holder-unknown',
      candidates,
    };
  }
  if ((isActing(hit, reading) && !holder.acting) || isOfOtherYear(hit, office, holder, interval, reading))
    return { ...span, reason: 'other-time', candidates: [] };
  if (!genderFits(hit, holder, reading))
    return { ...span, reason: 'gender-differs', candidates: [{ entity: holder.actor, reason: 'holder-then' }] };
  return draft(holder.actor, 'role-at-date', interval);
}

/** المندوب الروسي لدى منظمة حظر الأسلحة الكيميائية: a delegate elsewhere than in New York. */
function isOtherSeat(hit: Hit, office: Office, reading: Reading): boolean {
  if (!office.id.endsWith('.un') || /الأمم|مجلس|UN\b|U\.N\.|United/u.test(hit.form.text)) return false;
  return hasWord(SEAT_WORDS, reading.around.wordAfter(hit.end));
}

const SEAT_WORDS = wordSet('لدى إلى في الدائم to');

function others(office: Office, entity: string, interval: DateInterval | null): Candidate[] {
  const list: readonly Holder[] = interval ? holdersOn(office, interval) : [];
  return list.filter((h) => h.actor !== entity).map((h) => ({ entity: h.actor, reason: 'holder-then' }));
}

function genderFits(hit: Hit, holder: Holder, reading: Reading): boolean {
  if (!hit.form.holder) return true;
  const person = reading.engine.base.entity(holder.actor);
  const gender = person && person.type !== 'agreement' ? person.gender : undefined;
  return gender === undefined || (gender === 'female') === (hit.form.holder === 'f');
}

const AT_THE_TIME = /^,? (?:at (?:the|that) time\b(?! of)|في ذلك (?:الوقت|الحين)|في حينه)/u;

function isOtherTime(hit: Hit, reading: Reading): boolean {
  if (AT_THE_TIME.test(reading.text.slice(hit.end, hit.end + 18))) return true;
  return (
    hasWord(OTHER_TIME, reading.around.wordAfter(hit.end)) && /^[\s-]{0,2}$/u.test(reading.around.gapAfter(hit.end))
  );
}

function directlyAfter(hit: Hit, person: PersonHit, reading: Reading): boolean {
  return /^[ \u00a0"“«'(]{0,3}$/u.test(reading.text.slice(hit.end, person.start));
}

/** A person's name the base does not know stands right after the role: somebody else's title. */
function hasUnknownName(hit: Hit, reading: Reading): boolean {
  const word = reading.around.after(hit.end);
  if (!word || !/^[ \u00a0]$/u.test(reading.text.slice(hit.end, word.start))) return false;
  if (reading.hits.startingIn(word.start, word.start + 1).some((h) => h.form.kind !== 'trigger')) return false;
  const raw = reading.text.slice(word.start, word.end);
  if (hit.form.lang === 'ar') return GIVEN_NAMES.has(word.folded) && !isPreposition(raw, hit);
  return /^\p{Lu}\p{Ll}/u.test(raw) && !hasWord(TITLES, word.folded) && !WEEKDAY_OR_MONTH.test(raw);
}

/** Right after a role على may be Ali on a page that writes every final ي as ى: وزير الخارجية المصرى على … */
const isPreposition = (raw: string, hit: Hit): boolean => PREPOSITIONS.has(raw) && !hit.surface.endsWith('ى');

/** "a top US diplomat", "another White House spokesman": one of several, never the holder of the office. */
const INDEFINITE = /^(?:an?|another|any|every|each|one|some|no|first|second|third|last)$/u;

const SPEAKS_FOR = wordSet('باسم لسان');
const WEEKDAY_OR_MONTH =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "the adviser to the Russian president": the role is mentioned, but the phrase is about someone else. */
function isEntourage(hit: Hit, reading: Reading): boolean {
  const before = reading.around.wordBefore(hit.start - hit.clitic);
  if (hit.form.lang === 'ar') return hasWord(ENTOURAGE, before);
  // an aide to the Russian president
  const skip = before === 'the' ? 1 : 0;
  const link = reading.around.wordBefore(hit.start, 1 + skip);
  return (
    hasWord(ENTOURAGE, before) ||
    (/^(?:to|of|for)$/u.test(link) && hasWord(ENTOURAGE, reading.around.wordBefore(hit.start, 2 + skip)))
  );
}
