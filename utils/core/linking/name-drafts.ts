/** From believed names to drafts: capitals become governments or places, shared names are decided or doubted. */
import type { KnowledgeBase } from '../knowledge/base.ts';
import { holdersOn } from '../knowledge/roles.ts';
import { addDays, daysBetween, type DateInterval } from '../model/date.ts';
import { edtfDays } from '../model/edtf.ts';
import type { MentionKind } from '../model/mention.ts';
import { isPlaceUse } from './capitals.ts';
import type { Doubt, Draft, Findings } from './draft.ts';
import type { Reading } from './hit.ts';
import type { NamedHit } from './names.ts';
import { isGenericTruce } from './truce-names.ts';
import { hasWord, wordSet } from './words.ts';

const MINISTER_WORDS = wordSet('وزير وزيرة وزيرا وزيري وزراء minister ministers');
const HEAD_WORDS = wordSet('رئيس رئيسة');
const MINISTRY_START = /^(?:ال)?(?:خارجي|دفاع|شؤون)/u;
const GOVERNMENT_START = /^(?:الحكومة|الحكومه|الجمهورية|الجمهوريه|الوزراء)/u;
/** Truces are named in the months around their life; the same words elsewhere mean another truce. */
const TRUCE_GRACE_MONTHS = 3;
/** The end of what did not end. */
const FOR_EVER = '9999-12-31';

/** Drafts of all believed names; `interval` is the article's date. */
export function nameDrafts(names: readonly NamedHit[], reading: Reading, interval: DateInterval | null): Findings {
  const drafts: Draft[] = [];
  const doubts: Doubt[] = [];
  const namedInFull = new Set(names.filter((n) => n.form.kind === 'name').map((n) => n.form.target));
  // A short name that belongs to a period ("the task force") names nobody outside it; full names are used for ever.
  const usable = names.filter((n) => !isPartOfTitle(n, reading) && (n.form.cls === 'A0' || validThen(n, interval)));
  for (const all of bySpan(usable)) {
    const group = madeByThen(all, reading, interval);
    const [first] = group;
    if (!first) continue;
    const chosen = group.length === 1 ? first : choose(group, reading, interval, namedInFull);
    if (!chosen) {
      const candidates = group.map((g) => ({ entity: g.form.target, reason: 'same-name' }));
      doubts.push({ start: first.start, end: first.end, reason: 'several-entities', candidates });
      continue;
    }
    const draft = toDraft(chosen, reading, interval);
    if (draft)
      drafts.push({
        ...draft,
        others: group.filter((g) => g !== chosen).map((g) => ({ entity: g.form.target, reason: 'same-name' })),
      });
  }
  return { drafts, doubts };
}

function bySpan(names: readonly NamedHit[]): NamedHit[][] {
  const groups = new Map<string, NamedHit[]>();
  for (const n of names) {
    const key = `${n.start}-${n.end}`;
    const group = groups.get(key) ?? [];
    if (!group.some((g) => g.form.target === n.form.target)) groups.set(key, [...group, n]);
  }
  return [...groups.values()];
}

/** Descriptions are news for a few months; names like "the Ankara agreement" are remembered longer. */
const DESCRIPTION_DAYS = 75;
const NAME_DAYS = 900;

/**
 * Of agreements that share a wording ("the Vienna statement", "the US-Russian deal") the latest one made by the
 * article's date. Other names pass unchanged; without a date such wordings are nobody's.
 */
function madeByThen(group: readonly NamedHit[], reading: Reading, interval: DateInterval | null): readonly NamedHit[] {
  const dated = group.filter((n) => n.rule === 'agreement-at-date' || n.rule === 'described-agreement');
  if (dated.length === 0) return group;
  const rest = group.filter((n) => !dated.includes(n));
  if (!interval) return rest;
  const made = dated
    .map((n) => ({ n, day: madeOn(n, reading) }))
    .filter(({ n, day }) => {
      const age = n.rule === 'described-agreement' ? DESCRIPTION_DAYS : NAME_DAYS;
      return day !== null && day <= addDays(interval.to, 1) && day >= addDays(interval.from, -age);
    })
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1));
  const [latest] = made;
  // A vague date leaves several: the description rule may still tell them apart by place.
  const isVague = daysBetween(interval.from, interval.to) > DESCRIPTION_DAYS;
  return latest && !(isVague && made.length > 1) ? [latest.n, ...rest] : rest;
}

/** How many wordings that need a date ("the US-Russian deal") have an agreement made in those days or shortly before. */
export function agreementsInNews(names: readonly NamedHit[], reading: Reading, days: DateInterval): number {
  const described = names.filter((n) => n.rule === 'described-agreement');
  return bySpan(described).filter((group) => madeByThen(group, reading, days).length > 0).length;
}

function madeOn(n: NamedHit, reading: Reading): string | null {
  const entity = reading.engine.base.entity(n.form.target);
  return entity?.type === 'agreement' ? edtfDays(entity.date).from : null;
}

/** وزير [الخارجية الكندية], رئيس [الحكومة الروسية]: the ministry or government is part of a person's title. */
function isPartOfTitle(n: NamedHit, reading: Reading): boolean {
  if (n.form.lang !== 'ar' || n.clitic > 0) return false;
  const before = reading.around.wordBefore(n.start);
  return (
    (MINISTRY_START.test(n.surface) && hasWord(MINISTER_WORDS, before)) ||
    (GOVERNMENT_START.test(n.surface) && hasWord(HEAD_WORDS, before))
  );
}

/** One of several entities that share a name: the one named in full elsewhere, then the one in office; else none. */
function choose(
  group: readonly NamedHit[],
  reading: Reading,
  interval: DateInterval | null,
  namedInFull: ReadonlySet<string>,
): NamedHit | null {
  const inFull = group.filter((g) => g.form.kind !== 'surname' || namedInFull.has(g.form.target));
  if (inFull.length === 1) return inFull[0] ?? null;
  const dated = group.filter((g) => validThen(g, interval));
  if (dated.length === 1) return dated[0] ?? null;
  if (!interval) return null;
  const inOffice = group.filter((g) =>
    reading.engine.base
      .officesOf(g.form.target)
      .some((t) => holdersOn(t.office, interval).some((h) => h.actor === g.form.target)),
  );
  return inOffice.length === 1 ? (inOffice[0] ?? null) : null;
}

/** False if the name was in use only at other times ("the Obama administration" in 2019 is history, not the government). */
function validThen(n: NamedHit, interval: DateInterval | null): boolean {
  if (!interval) return true;
  if (n.form.from && n.form.from > interval.to) return false;
  return !(n.form.until && n.form.until < interval.from.slice(0, n.form.until.length));
}

function toDraft(n: NamedHit, reading: Reading, interval: DateInterval | null): Draft | null {
  const { base } = reading.engine;
  const entity = base.entity(n.form.target);
  if (!entity) return null;
  if (entity.type === 'agreement' && entity.form === 'ceasefire') {
    // A Syrian truce is named in texts about Syria only; "cessation of hostilities" elsewhere is another war's.
    if (!reading.isStory && entity.parties.includes('syrian-government')) return null;
    // Proper names of a truce (اتفاق أنقرة) hold for ever, its generic ones only while it is news.
    const days = edtfDays(entity.inForce ?? entity.date);
    const life = entity.inForce ? days : { from: days.from, to: FOR_EVER };
    if (isGenericTruce(n.form.text) && !truceFits(life, interval)) return null;
  }
  const isGuessedSpelling = n.form.generated === 'spelling' && !n.form.lostApostrophe;
  const common = { start: n.start, end: n.end, form: n.form.text, clitic: n.clitic, isGuessedSpelling };
  if (n.form.kind !== 'capital') {
    const kind: MentionKind = n.form.kind === 'metonym' ? 'metonym' : 'name';
    return { ...common, entity: entity.id, kind, weak: false, rule: n.rule };
  }
  const government = entity.type === 'state' ? (entity.bodies?.government ?? entity.id) : entity.id;
  const state = entity.type === 'state' ? entity.id : (stateOf(entity.id, reading) ?? entity.id);
  return isPlaceUse(n, reading)
    ? { ...common, entity: state, kind: 'place', weak: true, rule: 'capital-as-place' }
    : {
        ...common,
        entity: base.entity(government) ? government : state,
        kind: 'metonym',
        weak: false,
        rule: 'capital-as-government',
      };
}

function stateOf(government: string, reading: Reading): string | null {
  const { base } = reading.engine;
  let states = statesOf.get(base);
  if (!states) {
    states = new Map();
    for (const e of base.entities())
      if (e.type === 'state' && e.bodies?.government) states.set(e.bodies.government, e.id);
    statesOf.set(base, states);
  }
  return states.get(government) ?? null;
}

/** State by its government's id, once a base. */
const statesOf = new WeakMap<KnowledgeBase, Map<string, string>>();

function truceFits(life: DateInterval, interval: DateInterval | null): boolean {
  if (!interval) return true;
  const shift = (date: string, months: number): string => {
    const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1) - 1 + months;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  };
  const from = shift(life.from, -TRUCE_GRACE_MONTHS);
  const to = life.to < FOR_EVER ? shift(life.to, TRUCE_GRACE_MONTHS) : FOR_EVER;
  return from <= interval.to.slice(0, 7) && to >= interval.from.slice(0, 7);
}
