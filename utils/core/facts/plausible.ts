/** Whether a value can be true of an agreement, and whose a day is that cannot. */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Agreement } from '../knowledge/schema.ts';
import { placeWords } from '../linking/agreements.ts';
import { addDays } from '../model/date.ts';
import { edtfDays, isEdtf } from '../model/edtf.ts';
import type { Sentence } from '../statements/sentences.ts';
import { isPlaceIn } from './names.ts';
import { SUPPORT_GROUP } from './party-facts.ts';
import type { Found } from './reading.ts';
import type { Choice } from './agreement/which-agreement.ts';

/** Days around an agreement's making in which its meetings, announcement and start are believed; beyond, another is meant. */
const MADE_BEFORE = 10;
const ANNOUNCED_WITHIN = 3;
const STARTS_AFTER = 200;

/**
 * "A partial truce came into force on 27 February": a day that the agreement of the sentence cannot have begun on is that
 * of the one truce that did, if the base has one.
 */
export function byItsDay(f: Found, choice: Choice, base: KnowledgeBase): Choice {
  if (f.attribute !== 'start-date' || !/^\d{4}-\d\d-\d\d$/u.test(f.value ?? '') || isInItsTime(f, choice.agreement))
    return choice;
  const begun = base
    .agreements()
    .filter((a) => a.form !== 'resolution' && a.inForce !== undefined && edtfDays(a.inForce).from === f.value);
  const [only] = begun;
  return only && begun.length === 1 ? { agreement: only, isNamed: false } : choice;
}

/** "the truce that Paris and Berlin brokered": other states made it, so it is not this one. */
export function isMadeByOthers(
  { value }: Found,
  { parties: own, brokers = [], signatories = [], form }: Agreement,
  base: KnowledgeBase,
): boolean {
  const states = (value ?? '').split(',').filter((id) => base.entity(id)?.type === 'state');
  const makers = new Set([...own, ...brokers, ...signatories]);
  const known = [...makers].filter((id) => base.entity(id)?.type === 'state').length;
  const isTold = known > 1 || form === 'resolution';
  return isTold && states.length > 1 && states.some((id) => !makers.has(id));
}

/** Two of the many states of a group are not who made what the group decided. */
function areTooFew(value: string, { parties: own }: Agreement, base: KnowledgeBase): boolean {
  const isStates = value.split(',').every((id) => base.entity(id)?.type === 'state');
  return isStates && own.filter((id) => base.entity(id)?.type === 'state').length > 2 * value.split(',').length;
}

/** The value can be true of the agreement, by who made it and when. */
export function isPlausible(f: Found, agreement: Agreement, sentence: Sentence, base: KnowledgeBase): boolean {
  if (f.attribute === 'death-toll') return isTollOfWar(f, sentence);
  // a war of this attribute has gone on for years; days of fighting are a battle
  if (f.attribute === 'conflict-length') return /^P\d+(?:\.\d+)?Y/u.test(f.value ?? '');
  // "the two countries" are no group
  if (f.attribute === 'members-count') return Number(f.value) >= FEW_MEMBERS;
  if (f.attribute === 'parties' && f.value === SUPPORT_GROUP && agreement.parties.length < MANY_PARTIES) return false;
  if (f.attribute === 'parties' && areTooFew(f.value ?? '', agreement, base)) return false;
  if (f.attribute === 'parties' && f.value?.includes('syrian-opposition'))
    return agreement.parties.includes('syrian-government');
  if (f.attribute === 'parties' && f.value === 'un-security-council') return agreement.form === 'resolution';
  if (f.attribute === 'legal-basis') return agreement.form !== 'resolution' && f.value !== agreement.id;
  if (f.attribute === 'announced-date' && isOfDateline(f, sentence)) return false;
  // a centre told beside another deal is that of a draft or of a deal of other days
  if (f.attribute.startsWith('joint-centre-')) return hasBody(agreement);
  if (f.attribute === 'arrival-date') return isPlaceIn(sentence.words, placeWords(agreement));
  return isInItsTime(f, agreement);
}

function isInItsTime(f: Found, agreement: Agreement): boolean {
  if (f.attribute !== 'announced-date' && f.attribute !== 'start-date' && f.attribute !== 'meeting-date') return true;
  if (f.value === null || !isEdtf(f.value)) return true;
  const [made, told] = [edtfDays(agreement.date), edtfDays(f.value)];
  const [before, after] =
    f.attribute === 'start-date'
      ? [MADE_BEFORE, STARTS_AFTER]
      : f.attribute === 'announced-date'
        ? [ANNOUNCED_WITHIN, ANNOUNCED_WITHIN]
        : [MADE_BEFORE, MADE_BEFORE];
  // a month is believed if the day may lie in it
  const first = f.value.length === 'YYYY-MM'.length ? told.to : told.from;
  return first >= addDays(made.from, -before) && told.from <= addDays(made.to, after);
}

/** The support group had some twenty members. */
const MANY_PARTIES = 12;
/** The smallest group that agreements were made by. */
const FEW_MEMBERS = 5;

/** The dead of a war, not of an attack: very many, or many beside words for the war. */
function isTollOfWar(f: Found, sentence: Sentence): boolean {
  const dead = Number(f.value);
  return dead >= MANY_DEAD || (dead >= SOME_DEAD && sentence.words.some((w) => WAR.test(w.key)));
}

/** Chosen: no attack of this war killed so many; the smaller figure needs a word for the war beside it. */
const MANY_DEAD = 10_000;
const SOME_DEAD = 1000;
const WAR = /^(?:war|conflict|uprising|revolution|[وفبل]?(?:ال)?(?:حرب|صراع|نزاع|ازمه|ثوره))$/u;

function hasBody({ provisions = [] }: Agreement): boolean {
  return provisions.some(({ values = [] }) => values.some(({ attribute }) => attribute.startsWith('joint-centre-')));
}

/** "GENEVA, 10 September 2016 – The powers have agreed": the day of the report, not that of the deal. */
function isOfDateline({ start, end }: Found, { isFirst, words }: Sentence): boolean {
  const next = words.find((word) => word.start >= end);
  const before = words.filter((word) => word.end <= start).length;
  return isFirst && before <= DATELINE_WORDS && next !== undefined && /^[ \u00a0,.]*[-–—(/]/u.test(next.gap);
}

/** Place and land before the day of a dateline. */
const DATELINE_WORDS = 4;
