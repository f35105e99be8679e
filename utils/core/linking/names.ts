/**
 * Which names are believed (language.md 1.3): free names at once, the rest by context. Two passes, since a surname may
 * precede the full name that licenses it (headlines do that).
 */
import type { Entity } from '../knowledge/schema.ts';
import type { Rule } from '../model/rules.ts';
import { isInBlock, type Hit, type Reading } from './hit.ts';
import { fold as foldText } from '../text/fold.ts';
import { GIVEN_NAMES, PREPOSITIONS } from './given-names.ts';
import { isAdjectiveUse, isCommonWordUse, resolveAmman } from './state-names.ts';
import {
  GROUP_NOUNS,
  GROUP_WORDS,
  hasWord,
  NAMED_PLACES,
  OUTLET_AFTER,
  OUTLET_TYPES,
  TITLES,
  wordSet,
} from './words.ts';

const LION = foldText('الأسد');
const NAME_KINDS = new Set(['name', 'surname', 'acronym', 'metonym', 'capital', 'description']);
/** A title or first name licenses a surname from this many words away (language.md 1.3, A1). */
const TITLE_REACH = 3;

/** A believed name; `rule` is the message key of the reason. */
export interface NamedHit extends Hit {
  readonly rule: Rule;
}

/** Hits of entity names that may be believed, before overlaps and shared names are settled. */
export function acceptNames(reading: Reading): NamedHit[] {
  const names = reading.hits.all.filter((h) => NAME_KINDS.has(h.form.kind) && isUsable(h, reading));
  const sure = new Set<string>();
  const out: NamedHit[] = [];
  const open: Hit[] = [];
  for (const hit of names) {
    const rule = freeRule(hit, reading);
    if (!rule) open.push(hit);
    else {
      out.push({ ...hit, rule });
      if (hit.form.kind !== 'surname' && hit.form.kind !== 'capital') sure.add(hit.form.target);
    }
  }
  for (const hit of open) {
    const rule = contextRule(hit, reading, sure);
    if (rule) out.push({ ...hit, rule });
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Words that look like the name but are not it, whatever the class. */
function isUsable(hit: Hit, reading: Reading): boolean {
  const entity = reading.engine.base.entity(hit.form.target);
  if (!entity) return false;
  if (entity.type === 'state' && (isAdjectiveUse(hit, reading) || isCommonWordUse(hit, reading))) return false;
  if (entity.type === 'person' && isOtherBearer(hit, entity, reading)) return false;
  return resolveAmman(hit, reading);
}

function freeRule(hit: Hit, reading: Reading): Rule | null {
  const { form } = hit;
  if (form.cls !== 'A0') return null;
  // الأسد is also the lion, outside texts about Syria (language.md 1.3).
  if (foldText(form.text) === LION && !reading.isStory) return null;
  if (form.kind === 'acronym' && hit.surface.length < 3 && isShoutedLine(hit, reading)) return null;
  if (form.kind === 'surname') return 'surname';
  const entity = reading.engine.base.entity(form.target);
  // A resolution's wording has its number in it; other descriptions of agreements need the date.
  const isDescribed = form.kind === 'description' && entity?.type === 'agreement' && entity.form !== 'resolution';
  return isDescribed ? 'described-agreement' : 'name';
}

/** "Michelle Obama", "ماهر الأسد", "Hafez al-Assad": a first name before a surname that is not the bearer's own. */
function isOtherBearer(hit: Hit, entity: Entity, reading: Reading): boolean {
  if (hit.form.kind !== 'surname' && /[ \u00a0]/u.test(hit.form.text)) return false;
  if (isNamedAfter(hit, reading)) return true;
  let before = reading.around.before(hit.start);
  if (hit.clitic > 0 || !before || !/^[ \u00a0-]?$/u.test(reading.text.slice(before.end, hit.start))) return false;
  // Maher al-Assad: the article may be written apart from a name listed without it.
  if (/^(?:al|el)$/u.test(before.folded)) before = reading.around.before(before.start) ?? before;
  if (hit.form.lang === 'en' && !/^\p{Lu}/u.test(reading.text.slice(before.start, before.end))) return false;
  const given = PREPOSITIONS.has(reading.text.slice(before.start, before.end)) ? null : givenName(before.folded);
  return given !== null && !firstNames(entity).has(given);
}

/** "Lake Assad", جامعة الأسد: a place that bears the name. */
function isNamedAfter(hit: Hit, reading: Reading): boolean {
  return hasWord(NAMED_PLACES, reading.around.wordBefore(hit.start)) && hit.clitic === 0;
}

/** The given name in a word that may carry a proclitic; short rests look like particles (كان, لان) and do not count. */
function givenName(word: string): string | null {
  if (GIVEN_NAMES.has(word)) return word;
  const rest = /^[وفبلك]/u.test(word) && word.length > 4 ? word.slice(1) : '';
  return GIVEN_NAMES.has(rest) ? rest : null;
}

const own = new WeakMap<Entity, { words: ReadonlySet<string>; first: ReadonlySet<string> }>();

/** Folded words of all names of an entity, and the words its names begin with. */
function wordsOf(entity: Entity): { words: ReadonlySet<string>; first: ReadonlySet<string> } {
  let found = own.get(entity);
  if (!found) {
    const names = [...Object.values(entity.labels), ...entity.names.map((n) => n.text)].map(foldedWords);
    found = { words: new Set(names.flat()), first: new Set(names.flatMap((n) => n.slice(0, 1))) };
    own.set(entity, found);
  }
  return found;
}

const ownWords = (entity: Entity): ReadonlySet<string> => wordsOf(entity).words;
const firstNames = (entity: Entity): ReadonlySet<string> => wordsOf(entity).first;

function contextRule(hit: Hit, reading: Reading, sure: ReadonlySet<string>): Rule | null {
  const { form } = hit;
  if (form.cls === 'A2') return null;
  const entity = reading.engine.base.entity(form.target);
  if (!entity) return null;
  // Whether "the Vienna statement" is this one is for the date to say (agreements-at-date.ts).
  if (entity.type === 'agreement') return 'agreement-at-date';
  if (sure.has(form.target))
    return hit.surface.length < 3 && isShoutedLine(hit, reading) ? null : 'named-in-full-elsewhere';
  if (entity.type === 'outlet') return outletRule(hit, reading);
  if (entity.type === 'armed-group') return groupRule(hit, reading);
  if (form.cls === 'A3') return isQuoted(hit, reading) ? 'in-marks' : null;
  if (entity.type === 'person') return hasTitle(hit, entity, reading) ? 'title-before' : null;
  if (entity.type === 'organisation') return reading.isStory && isDistinct(hit, reading) ? 'story' : null;
  if (entity.type === 'state') return stateContext(hit, reading) ? 'preposition-before' : null;
  return null;
}

/** Several words, or an Arabic noun with the article that no adjective gives to someone else (الائتلاف الحاكم). */
function isDistinct(hit: Hit, reading: Reading): boolean {
  if (/[ \u00a0]/u.test(hit.form.text)) return true;
  return (
    hit.form.lang === 'ar' &&
    /^ال/u.test(hit.surface) &&
    !/^ال.*(?:ي|يه|يين|يون|م)$/u.test(reading.around.wordAfter(hit.end))
  );
}

/** "IS militants", تنظيم القاعدة, فرع (القاعدة). */
function groupRule(hit: Hit, reading: Reading): Rule | null {
  if (hasWord(GROUP_NOUNS, reading.around.wordAfter(hit.end))) return 'group-noun-after';
  for (let n = 1; n <= 2; n++)
    if (hasWord(GROUP_WORDS, reading.around.wordBefore(hit.start, n))) return 'group-noun-before';
  return isQuoted(hit, reading) ? 'in-marks' : null;
}

function hasTitle(hit: Hit, entity: Entity, reading: Reading): boolean {
  const words = ownWords(entity);
  for (let n = 1; n <= TITLE_REACH; n++) {
    const word = reading.around.wordBefore(hit.start, n);
    if (!word) break;
    // مندوبه، زميلها: the title may carry a possessive.
    if (hasWord(TITLES, word) || hasWord(TITLES, word.replace(/(?:ه|ها|هم|هما|نا)$/u, ''))) return true;
    if (n === 1 && words.has(word) && word.length > 2) return true;
  }
  return false;
}

/** A3: a type word beside it, marks round it, a dateline, or its own page (language.md 1.3). */
function outletRule(hit: Hit, reading: Reading): Rule | null {
  const { around, document, text } = reading;
  for (let n = 1; n <= 2; n++) if (OUTLET_TYPES.has(around.wordBefore(hit.start, n))) return 'type-word-before';
  if (OUTLET_AFTER.has(around.wordAfter(hit.end)) || OUTLET_TYPES.has(around.wordAfter(hit.end)))
    return 'type-word-after';
  if (isQuoted(hit, reading)) return 'in-marks';
  if (isInBlock(hit, 'dateline', reading)) return 'dateline';
  // "دمشق-سانا", "جنيف – سانا", "GENEVA (AP) -": a city, a dash, the agency, at the start of its line.
  const before = text.slice(around.lineStart(hit.start), hit.start);
  if (before.length <= 30 && /^\s*[\p{L} .]{3,22}\s*[-–—/(،,]\s*$/u.test(before)) return 'dateline';
  return document.metadata.outlet?.value === hit.form.target ? 'own-page' : null;
}

const MARKS_BEFORE = /["“”„«‹'‘’(/[]\s?$/u;
const MARKS_AFTER = /^\s?["“”»›'’)/\]]/u;

/** True if quotation marks, brackets or slashes stand directly round the hit. */
function isQuoted(hit: Hit, reading: Reading): boolean {
  const { text } = reading;
  return (
    MARKS_BEFORE.test(text.slice(Math.max(0, hit.start - 2), hit.start)) &&
    MARKS_AFTER.test(text.slice(hit.end, hit.end + 2))
  );
}

const CAPITAL_WORDS = wordSet('العاصمة capital');
const STATE_PREPOSITION = /^(?:in|from|to|of|with|against|between|and|by|for|على|في|إلى|من|مع|بين|دولة|جمهورية)$/u;

function stateContext(hit: Hit, reading: Reading): boolean {
  const before = reading.around.before(hit.start);
  // العاصمة الأردنية عمان
  if (hasWord(CAPITAL_WORDS, reading.around.wordBefore(hit.start, 2))) return true;
  if (before && hit.form.lang === 'en') return STATE_PREPOSITION.test(before.folded);
  if (!before) return false;
  const raw = reading.text.slice(before.start, before.end);
  return hit.clitic > 0 || STATE_PREPOSITION.test(raw) || STATE_PREPOSITION.test(before.folded);
}

/** Verdicts by line: one line may hold thousands of acronyms. */
const shouted = new WeakMap<Reading, Map<number, boolean>>();

/** A line that is mostly capitals proves nothing about short acronyms (language.md 1.4). */
function isShoutedLine(hit: Hit, reading: Reading): boolean {
  const start = reading.around.lineStart(hit.start);
  const lines = shouted.get(reading) ?? new Map<number, boolean>();
  shouted.set(reading, lines);
  let verdict = lines.get(start);
  if (verdict === undefined) {
    const line = reading.text.slice(start, reading.around.lineEnd(start));
    const upper = (line.match(/\p{Lu}/gu) ?? []).length;
    const lower = (line.match(/\p{Ll}/gu) ?? []).length;
    verdict = upper > 12 && upper > 2 * lower;
    lines.set(start, verdict);
  }
  return verdict;
}

function foldedWords(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
