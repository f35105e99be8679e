/**
 * Agreements named by description: الاتفاق الروسي الأمريكي, the Kerry-Lavrov plan, the deal reached in Munich.
 *
 * A description is a deal noun with parties, makers or a place. Candidates are the agreements that fit both; the article's date
 * leaves the latest one made by then. If two remain, the place the text speaks of decides, else nobody is linked.
 */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Agreement } from '../knowledge/schema.ts';
import { addDays, type DateInterval } from '../model/date.ts';
import { edtfDays } from '../model/edtf.ts';
import { longest } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import type { Doubt, Draft, Findings } from './draft.ts';
import type { Hit, Reading } from './hit.ts';
import { isDefiniteEnglish } from './definite.ts';
import { byMakers } from './makers.ts';
import { wordSet } from './words.ts';

/** A deal is news for about this long; an older one is not "the deal" of an article. */
const NEWS_DAYS = 75;
/** Words between a deal noun and its place: "الذي تم التوصل إليه يوم أمس في". */
const MAX_WORDS_TO_PLACE = 9;
const RELATIVE = wordSet(
  'الذي التي الموقع الموقعة المبرم المبرمة المعلن reached signed struck announced agreed made brokered',
);
const IN = wordSet('في in at');
const BETWEEN_AR = wordSet('بين');
const JOIN = /^(?:[-–]|[ \u00a0]|و|،|,|and|the)*$/u;

/** Agreements that fit a description at a date: [] none, one = it, more = undecided. */
function agreementsThen(
  all: readonly Agreement[],
  fits: (a: Agreement) => boolean,
  interval: DateInterval | null,
  places: ReadonlySet<string>,
): Agreement[] {
  const made = all.filter((a) => {
    if (!fits(a)) return false;
    if (!interval) return true;
    const day = edtfDays(a.date).from;
    return day <= addDays(interval.to, 1) && day >= addDays(interval.from, -NEWS_DAYS);
  });
  if (made.length < 2) return made;
  const there = made.filter((a) => placeWords(a).some((p) => places.has(p)));
  const pool = there.length > 0 ? there : made;
  if (!interval) return pool.length === 1 ? pool : made;
  const sorted = [...pool].sort((a, b) => (edtfDays(a.date).from < edtfDays(b.date).from ? 1 : -1));
  const wide = interval.from !== interval.to && sorted.filter((a) => edtfDays(a.date).from >= interval.from).length > 1;
  return wide ? sorted : sorted.slice(0, 1);
}

/** True if an agreement was made, or came into force, on that very day; one known only by its month fits none. */
export function isAgreementDay(day: string, base: KnowledgeBase): boolean {
  return base.agreements().some((a) => {
    const made = edtfDays(a.date);
    const isKnown = made.to <= addDays(made.from, 1);
    return (isKnown && made.from <= day && day <= made.to) || (a.inForce?.startsWith(day) ?? false);
  });
}

/** From the first agreement of the knowledge base to the last. */
export function storyDays(base: KnowledgeBase): DateInterval | null {
  const days = base.agreements().map(({ date }) => edtfDays(date));
  const [first] = days;
  if (!first) return null;
  return days.reduce(
    (all, { from, to }) => ({ from: from < all.from ? from : all.from, to: to > all.to ? to : all.to }),
    first,
  );
}

/** Folded names of the places where an agreement was made; "Washington / Moscow" gives two. */
export function placeWords(a: Agreement): readonly string[] {
  let words = placesOf.get(a);
  if (!words) {
    words = splitPlaces(a);
    placesOf.set(a, words);
  }
  return words;
}

const placesOf = new WeakMap<Agreement, readonly string[]>();

function splitPlaces(a: Agreement): string[] {
  if (!a.place) return [];
  return [a.place.ar, a.place.en]
    .flatMap((p) => p.split(/[/،,(]/u))
    .map((p) => fold(p.trim()))
    .filter(Boolean);
}

/** Descriptions of one agreement by parties or place, with what could not be decided. */
export function describedAgreements(
  reading: Reading,
  interval: DateInterval | null,
  places: ReadonlySet<string>,
): Findings {
  const drafts: Draft[] = [];
  const doubts: Doubt[] = [];
  for (const t of reading.triggers) {
    if (!t.form.target.startsWith('deal-')) continue;
    const description = byParties(t, reading) ?? byMakers(t, reading) ?? byPlace(t, reading);
    if (!description) continue;
    const found = agreementsThen(reading.engine.base.agreements(), description.fits, interval, places);
    const [only] = found;
    const span = { start: description.start, end: description.end };
    if (only && found.length === 1) {
      const kind = description.definite ? 'name' : 'generic';
      drafts.push({
        ...span,
        entity: only.id,
        kind,
        weak: !description.definite,
        rule: 'described-agreement',
        form: t.form.text,
        clitic: t.clitic,
        date: interval ?? undefined,
      });
    } else if (description.definite && found.length > 1) {
      const candidates = found.map((a) => ({ entity: a.id, reason: 'fits-description' }));
      doubts.push({ ...span, reason: 'several-agreements', candidates });
    }
  }
  return { drafts, doubts };
}

/** A deal noun with what tells which deal it is. */
export interface Description {
  readonly start: number;
  readonly end: number;
  readonly definite: boolean;
  readonly fits: (a: Agreement) => boolean;
}

const isDraft = (t: Hit): boolean => /وثيق|مقترح|draft|document|proposal/iu.test(t.surface);

function byParties(t: Hit, reading: Reading): Description | null {
  const states =
    t.form.lang === 'ar' ? partiesAfter(t, reading) : (partiesBefore(t, reading) ?? partiesAfter(t, reading));
  if (!states || states.ids.size !== 2) return null;
  const draft = isDraft(t);
  return {
    start: Math.min(t.start, states.start),
    end: Math.max(t.end, states.end),
    definite:
      t.form.target === 'deal-definite' ||
      (t.form.lang === 'en' && isDefiniteEnglish(Math.min(t.start, states.start), reading)),
    fits: (a) => (a.form === 'draft') === draft && isBetween(a, states.ids),
  };
}

/** Made by exactly these states: as its two parties, or as the two that brokered it. */
function isBetween(a: Agreement, ids: ReadonlySet<string>): boolean {
  return [a.parties, a.brokers ?? []].some((side) => side.length === 2 && side.every((p) => ids.has(p)));
}

interface Parties {
  readonly ids: ReadonlySet<string>;
  readonly start: number;
  readonly end: number;
}

function isParty(h: Hit, reading: Reading): boolean {
  const { kind } = h.form;
  if (kind !== 'adjective' && kind !== 'name' && kind !== 'acronym' && kind !== 'capital') return false;
  return reading.engine.base.entity(h.form.target)?.type === 'state';
}

/** "… الروسي الأمريكي", "… بين روسيا والولايات المتحدة", "deal between Russia and the US". */
function partiesAfter(t: Hit, reading: Reading): Parties | null {
  const { around, text } = reading;
  const next = around.after(t.end);
  if (!next || !/^[ \u00a0]+$/u.test(text.slice(t.end, next.start))) return null;
  const between = BETWEEN_AR.has(next.folded) || next.folded === 'between';
  let position = between ? next.end : t.end;
  const ids = new Set<string>();
  while (ids.size < 2) {
    const here = position;
    const found = longest(
      reading.hits
        .startingIn(here, here + 10)
        .filter(
          (h) =>
            isParty(h, reading) && (between || h.form.kind === 'adjective') && JOIN.test(text.slice(here, h.start)),
        ),
    );
    if (!found || found.end <= here) break;
    ids.add(found.form.target);
    position = found.end;
  }
  return ids.size === 2 ? { ids, start: t.start, end: position } : null;
}

/** "the US-Russian deal", "Russia-US ceasefire plan": parties before the noun, at most two words between. */
function partiesBefore(t: Hit, reading: Reading): Parties | null {
  const { around, text } = reading;
  let position = t.start;
  for (let skipped = 0; skipped <= 2; skipped++) {
    const here = position;
    const second = longest(
      reading.hits
        .endingIn(here - 2, here)
        .filter((h) => isParty(h, reading) && /^[ -]{0,2}$/u.test(text.slice(h.end, here))),
    );
    if (second) {
      const first = longest(
        reading.hits
          .endingIn(second.start - 5, second.start)
          .filter((h) => isParty(h, reading) && /^(?:[-–/ ]| and )$/u.test(text.slice(h.end, second.start))),
      );
      return first && first.form.target !== second.form.target
        ? { ids: new Set([first.form.target, second.form.target]), start: first.start, end: t.end }
        : null;
    }
    const word = around.before(here);
    if (
      !word ||
      !/^[ -]$/u.test(text.slice(word.end, here)) ||
      !/^(?:ceasefire|truce|peace|syria|syrian|backed|brokered|led|joint|cease|fire)$/u.test(word.folded)
    )
      return null;
    position = word.start;
  }
  return null;
}

/** "الاتفاق الذي تم التوصل إليه في ميونيخ", "قرار المجموعة الدولية في ميونيخ", "the deal reached in Geneva". */
function byPlace(t: Hit, reading: Reading): Description | null {
  const { around, text } = reading;
  const agreements = reading.engine.base.agreements();
  const first = around.after(t.end);
  if (!first || !/^[ \u00a0]+$/u.test(text.slice(t.end, first.start))) return null;
  const body = longest(
    reading.hits
      .startingIn(first.start, first.start + 1)
      .filter(
        (h) =>
          (h.form.kind === 'name' || h.form.kind === 'acronym') &&
          reading.engine.base.entity(h.form.target)?.type === 'organisation',
      ),
  );
  const relative = RELATIVE.has(first.folded);
  if (!relative && !body && !IN.has(first.folded)) return null;
  if (t.form.target === 'deal-construct' && !body) return null;
  let position = body ? body.end : first.start;
  for (let n = 0; n < MAX_WORDS_TO_PLACE; n++) {
    const word = around.after(position);
    if (!word || /[.،؛:؟!?"“”«»]/u.test(text.slice(position, word.start))) return null;
    const place = around.after(word.end);
    if (IN.has(word.folded) && place) {
      const fits = (a: Agreement): boolean => a.form !== 'draft' && placeWords(a).includes(place.folded);
      if (agreements.some(fits))
        return {
          start: t.start,
          end: place.end,
          definite: t.form.lang === 'ar' || isDefiniteEnglish(t.start, reading),
          fits,
        };
      return null;
    }
    position = word.end;
  }
  return null;
}
