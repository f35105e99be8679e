/** Roles named by reference: الوزير الروسي, نظيره الأمريكي, وزيرا الخارجية الروسي والأمريكي (language.md 2.4, 5 to 8). */
import { holdersOn, soleHolder } from '../knowledge/roles.ts';
import type { Office } from '../knowledge/schema.ts';
import type { DateInterval } from '../model/date.ts';
import { nameAfter } from './adjacent.ts';
import type { Rule } from '../model/rules.ts';
import type { Draft } from './draft.ts';
import type { Hit, Reading } from './hit.ts';
import { longest } from '../model/span.ts';
import { SpanIndex } from '../model/span-index.ts';
import type { PersonHit } from './roles.ts';
import { hasWord, wordSet } from './words.ts';

const SPACE = /^[ \u00a0]$/u;
/** Between the parts of a list: a space, a comma, "and", before an attached و. */
const LIST_GAP = /^[ \u00a0]*(?:[،,]|[-–]|and|و|[،,] *and)?[ \u00a0]*$/u;
const MINISTER = /minister$/u;

/** All relative roles of a text; `people` are the names and roles already linked, in text order. */
export function relativeRoles(reading: Reading, people: SpanIndex<PersonHit>, interval: DateInterval | null): Draft[] {
  if (!interval) return [];
  return reading.triggers.flatMap((t) => {
    const name = t.form.target;
    if (name === 'counterpart') return counterpart(t, reading, people, interval);
    if (name === 'short-minister') return shortMinister(t, reading, people, interval);
    return name.startsWith('dual:') ? list(t, name.slice('dual:'.length), reading, people, interval) : [];
  });
}

/** The nationality word directly after (Arabic) or before (English) a trigger. */
function nationalityBeside(trigger: Hit, reading: Reading): Hit | null {
  const beside = (h: Hit): boolean =>
    trigger.form.lang === 'ar'
      ? SPACE.test(reading.text.slice(trigger.end, h.start))
      : SPACE.test(reading.text.slice(h.end, trigger.start));
  const near =
    trigger.form.lang === 'ar'
      ? reading.hits.startingIn(trigger.end, trigger.end + 2)
      : reading.hits.endingIn(trigger.start - 1, trigger.start);
  return longest(near.filter((h) => isNationality(h, reading) && h.clitic === 0 && beside(h)));
}

/** Adjectives, and in English also names ("US", "Russia's"). */
function isNationality(h: Hit, reading: Reading): boolean {
  if (h.form.kind === 'adjective') return h.form.lang === 'en' || /^ال/u.test(h.surface) || h.surface.startsWith('لل');
  return (
    h.form.lang === 'en' && (h.form.kind === 'name' || h.form.kind === 'acronym') && isState(h.form.target, reading)
  );
}

function isState(id: string, reading: Reading): boolean {
  return reading.engine.base.entity(id)?.type === 'state';
}

function roleDraft(
  span: { start: number; end: number },
  person: string,
  office: Office,
  rule: Rule,
  form: string,
  date: DateInterval,
): Draft {
  return {
    start: span.start,
    end: span.end,
    entity: person,
    kind: 'role',
    weak: false,
    office: office.id,
    rule,
    form,
    date,
  };
}

/** The same office as the person meant before, of the other state. Certain only if the sentence leaves one kind. */
function counterpart(t: Hit, reading: Reading, people: SpanIndex<PersonHit>, interval: DateInterval): Draft[] {
  const nation = nationalityBeside(t, reading);
  if (!nation) return [];
  const span = { start: Math.min(t.start, nation.start), end: Math.max(t.end, nation.end) };
  const { base } = reading.engine;
  const beside = nameAfter(span, people, reading);
  const from = reading.around.sentenceStart(span.start);
  const before = people.startingIn(from, span.start).filter((p) => p.end <= span.start);
  const kinds = new Set(before.flatMap((p) => rolesHeld(p.entity, reading, interval)));
  const offices = base.officesAt(nation.form.target).filter((o) => !o.plural);
  if (beside) {
    const office = offices.find((o) => o.holders.some((h) => h.actor === beside.entity));
    return office ? [roleDraft(span, beside.entity, office, 'counterpart', t.form.text, interval)] : [];
  }
  if (kinds.size !== 1) return [];
  const office = offices.find((o) => kinds.has(o.role));
  const holder = office ? soleHolder(office, interval) : null;
  if (!office || !holder || before.some((p) => p.entity === holder.actor)) return [];
  return [roleDraft(span, holder.actor, office, 'counterpart', t.form.text, interval)];
}

function rolesHeld(person: string, reading: Reading, interval: DateInterval): string[] {
  return reading.engine.base
    .officesOf(person, interval)
    .map((t) => t.office.role)
    .filter((r) => COUNTERPART_ROLES.has(r));
}

const COUNTERPART_ROLES = new Set(['foreign-minister', 'defence-minister', 'head-of-state', 'head-of-government']);

/** "the Russian minister": the minister of that state last named; nobody if none was. */
function shortMinister(t: Hit, reading: Reading, people: SpanIndex<PersonHit>, interval: DateInterval): Draft[] {
  const nation = nationalityBeside(t, reading);
  if (!nation || hasWord(DEPUTY_LIKE, reading.around.wordBefore(t.start))) return [];
  const span = { start: t.start, end: nation.end };
  const offices = reading.engine.base
    .officesAt(nation.form.target)
    .filter((o) => MINISTER.test(o.role) && !o.plural && !/^deputy/u.test(o.role));
  const beside = nameAfter(span, people, reading);
  const inOffice = (person: string): Office | undefined =>
    offices.find((o) => holdersOn(o, interval).some((h) => h.actor === person));
  if (beside) {
    const office = inOffice(beside.entity);
    return office ? [roleDraft(span, beside.entity, office, 'short-role', t.form.text, interval)] : [];
  }
  const ministers = ministersNamed(people, nation.form.target, (p) => inOffice(p) !== undefined);
  const before = ministers.previous(t.start)?.entity;
  const named = new Set(ministers.all.map((p) => p.entity));
  const last = before ?? (named.size === 1 ? ministers.all[0]?.entity : undefined);
  const office = last === undefined ? undefined : inOffice(last);
  return last !== undefined && office ? [roleDraft(span, last, office, 'short-role', t.form.text, interval)] : [];
}

const ministersOf = new WeakMap<SpanIndex<PersonHit>, Map<string, SpanIndex<PersonHit>>>();

/** The named people who are ministers of a state; asked for at every "الوزير الروسي", so found once a text. */
function ministersNamed(
  people: SpanIndex<PersonHit>,
  state: string,
  isMinister: (person: string) => boolean,
): SpanIndex<PersonHit> {
  const known = ministersOf.get(people) ?? new Map<string, SpanIndex<PersonHit>>();
  ministersOf.set(people, known);
  const found = known.get(state) ?? new SpanIndex(people.all.filter((p) => isMinister(p.entity)));
  known.set(state, found);
  return found;
}

const DEPUTY_LIKE = wordSet('نائب مساعد مستشار زوجة');

/** Duals and lists: each nationality word or state stands for its own holder of the shared office. */
function list(t: Hit, role: string, reading: Reading, people: SpanIndex<PersonHit>, interval: DateInterval): Draft[] {
  const parts = t.form.lang === 'ar' ? partsAfter(t, reading, people) : partsBefore(t, reading);
  if (parts.length < 2) return [];
  return parts.flatMap((part) => {
    const office = reading.engine.base.officesAt(part.form.target).find((o) => o.role === role && !o.plural);
    if (!office) return [];
    const beside = nameAfter(part, people, reading);
    const named = beside && office.holders.some((h) => h.actor === beside.entity) ? beside.entity : null;
    const person =
      named ??
      (beside && SPACE.test(reading.text.slice(part.end, beside.start)) ? null : soleHolder(office, interval)?.actor);
    // Weak: the words name several people at once, the part stands for one of them.
    return person ? [{ ...roleDraft(part, person, office, 'one-of-several', t.form.text, interval), weak: true }] : [];
  });
}

function isPart(h: Hit, reading: Reading): boolean {
  return (
    (h.form.kind === 'adjective' || h.form.kind === 'name' || h.form.kind === 'acronym') &&
    isState(h.form.target, reading)
  );
}

function partsAfter(t: Hit, reading: Reading, people: SpanIndex<PersonHit>): Hit[] {
  const parts: Hit[] = [];
  let position = t.end;
  for (;;) {
    const here = position;
    const next = longest(
      reading.hits
        .startingIn(here + 1, here + 8)
        .filter((h) => isPart(h, reading) && joins(reading.text.slice(here, h.start), parts.length)),
    );
    if (!next) return parts;
    parts.push(next);
    const named = nameAfter(next, people, reading);
    position = named && /^[\s(،,]{0,3}$/u.test(reading.text.slice(next.end, named.start)) ? named.end : next.end;
    if (/^\s*\)/u.test(reading.text.slice(position, position + 2))) position = reading.text.indexOf(')', position) + 1;
  }
}

/** Before the first part only a space; before later ones an attached و or a comma. */
function joins(gap: string, count: number): boolean {
  return count === 0 ? SPACE.test(gap) : /^\s*[،,]?\s*و?$/u.test(gap) && gap.length > 0;
}

function partsBefore(t: Hit, reading: Reading): Hit[] {
  const parts: Hit[] = [];
  let position = t.start;
  for (;;) {
    const here = position;
    const gapFits = (gap: string): boolean => (parts.length === 0 ? SPACE.test(gap) : LIST_GAP.test(gap));
    const previous = longest(
      reading.hits
        .endingIn(here - 7, here - 1)
        .filter((h) => isPart(h, reading) && gapFits(reading.text.slice(h.end, here))),
    );
    if (!previous) return parts.reverse();
    parts.push(previous);
    position = previous.start;
  }
}
