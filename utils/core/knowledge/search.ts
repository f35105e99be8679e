/**
 * Search of the knowledge base by name, for the popup and the research desk.
 *
 * Goal: a record is found by any spelling, script, acronym, typo, former name or office, and the hit says which it was.
 * Not a goal: full text; descriptions are not searched.
 *
 * A query is tried in steps, each only if those before did not settle it: (1) its words as typed or begun; (2) written
 * together or apart; (3) words that sound alike in any script or are some letters away; (4) without a word the names do
 * not have (titles); (5) as typed with the other keyboard layout; (6) where all found nothing, the nearest few labels by
 * Fuse, which bears more wrong letters than any hit may have. Ranking is one cost for all (search-ranking.ts), so a
 * later step may still bring the better name; but whoever typed a whole name exactly is not offered look-alikes:
 * روسيا is never سوريا, Kerry never Kirby.
 *
 * Budget: 16 ms a keystroke at 10,000 names.
 */
import Fuse from 'fuse.js';
import type { DateInterval } from '../model/date.ts';
import type { Entity, KnowledgeRecord } from './schema.ts';
import { Hits, type MatchKind, type SearchHit } from './search-hits.ts';
import { NameIndex, type Answer } from './search-index.ts';
import { otherLayout } from './search-keyboard.ts';
import { findablesOf } from './search-names.ts';
import { holdersByTime, officeIndex, storyTime, yearIn } from './search-offices.ts';
import { prominence } from './search-prominence.ts';
import { normal, scriptOf, wordsOf, type SearchWord } from './search-text.ts';

/**
 * Finds at most `limit` records, each once, best first; [] for a query without letters or digits.
 * @param on - the time a query about an office means; absent: the year of most agreements in the base
 */
export type Search = (query: string, limit: number, on?: DateInterval | null) => SearchHit[];

/** Keys that write Arabic letters in the other layout, inside a word: nobody types them in a name. */
const KEYS_IN_WORD = /[;,\]`[](?=\p{L})/u;
/** Up to this cost a whole name counts as found, and nothing is guessed. */
const SETTLED = 0.06;
/** Above this all words are guessed at, also those some name has. */
const WEAK = 0.15;
/** Above this cost the best hit is doubtful enough to try leaving words out, or the other keyboard layout. */
const PARTIAL = 0.3;
const DOUBTFUL = 0.36;
const KEYBOARD = 0.3;
/** Taken off for a name typed letter by letter, articles too: «بن سلمان» is not سلمان. */
const VERBATIM = 0.1;
const GENERATED = 0.03;
/** What a record nothing else refers to costs more than the one most referred to. */
const UNKNOWN = 0.08;
/** A name in a language of neither interface, found by sound only. */
const FAR_LANGUAGE = 0.06;
const NEXT_HOLDER = 0.03;
/** More than being named on the page or better known takes off: an office of that day is asked for. */
const NOT_IN_OFFICE_THEN = 0.15;
const MAX_WORDS = 12;
const NEAREST = 5;
const NEAREST_FROM = 5;
const NEAREST_KEY = 28;

/**
 * An index over actors, agreements and the holders of offices; build it once.
 * @param lang - language of the interface: its names come first among equals
 */
export function buildSearch(records: readonly KnowledgeRecord[], lang: 'ar' | 'en'): Search {
  const { offices, findables } = officeIndex(records);
  const entities = records.filter((record): record is Entity => record.type !== 'office');
  const known = prominence(records);
  const byProminence = entities.toSorted((a, b) => (known.get(b.id) ?? 0) - (known.get(a.id) ?? 0));
  const index = new NameIndex([...findables, ...byProminence.flatMap(findablesOf)]);
  const ids = new Set(entities.map(({ id }) => id));
  const generated = new Set(entities.flatMap((e) => (e.type !== 'agreement' && e.generated ? [e.id] : [])));
  const ofStory = storyTime(records);
  const nearest = nearestLabels(entities);

  const search = (query: string, time: DateInterval | null, hits: Hits): void => {
    const words = wordsOf(query).slice(0, MAX_WORDS);
    const required = words.filter((word) => !word.isLight);
    const typed = words.map((word) => word.text).join(' ');
    if (required.length === 0) return;
    const year = yearIn(query);
    const collect = (
      list: readonly SearchWord[],
      isFuzzy: (word: SearchWord) => boolean,
      missing = 0,
      extra = 0,
    ): void => {
      const parts = list.map((word) => index.part(word, isFuzzy(word)));
      for (const answer of index.answers(parts, missing)) add(answer, list, extra);
    };
    const add = (answer: Answer, list: readonly SearchWord[], extra: number): void => {
      if (answer.name.office !== undefined) addHolders(answer, extra, time, hits);
      else if (hits.isOpen(answer.name.id, answer.cost + extra - VERBATIM)) {
        const verbatim = answer.name.key === typed ? VERBATIM : 0;
        hits.add(hitOf(answer, list, extra - verbatim), answer.cost + extra);
      }
    };
    const never = (): boolean => false;
    const always = (): boolean => true;
    const isUnknown = (word: SearchWord): boolean => !index.vocabulary.has(word);
    collect(required, never);
    if (year) collectOffices(year.rest, year.on, hits);
    if (hits.best <= SETTLED || hits.isPlenty) return;
    for (const list of joinings(words)) collect(list, never, 0, 0.02);
    if (required.some(isUnknown)) collect(required, isUnknown);
    if (hits.best > WEAK) collect(required, always);
    for (const list of joinings(words)) if (hits.best > DOUBTFUL) collect(list, always, 0, 0.03);
    if (hits.best > PARTIAL && required.length > 1) collect(required, isUnknown, Math.ceil(required.length / 2));
  };

  const hitOf = (answer: Answer, list: readonly SearchWord[], extra: number): SearchHit => {
    const { name } = answer;
    const unknown = UNKNOWN * (1 - (known.get(name.id) ?? 0));
    const foreign = name.lang === lang ? 0 : 0.002;
    const guessed = FAR_LANGUAGE * Number(answer.worst === 'sound' && name.lang !== 'ar' && name.lang !== 'en');
    const score = answer.cost + extra + guessed + unknown + foreign + (generated.has(name.id) ? GENERATED : 0);
    const match = matchOf(answer, list);
    return {
      id: name.id,
      score,
      isSure: answer.missing === 0 && answer.worst !== 'sound' && answer.worst !== 'typo',
      matched: name.text,
      lang: name.lang,
      match,
      role: name.role,
      ...(name.from === undefined ? {} : { from: name.from }),
      ...(name.until === undefined ? {} : { until: name.until }),
    };
  };

  const addHolders = (answer: Answer, extra: number, when: DateInterval | null, hits: Hits): void => {
    const office = offices[answer.name.office ?? -1];
    if (!office) return;
    const inTime = (to: string | undefined, from: string | undefined): boolean =>
      !when || ((from ?? '') <= when.to && (to ?? '9999') >= when.from);
    for (const [at, holder] of holdersByTime(office, when).entries()) {
      if (!ids.has(holder.actor)) continue;
      const late = inTime(holder.to, holder.from) ? 0 : NOT_IN_OFFICE_THEN;
      const later = extra + NEXT_HOLDER * at + late;
      const hit: SearchHit = {
        ...hitOf({ ...answer, name: { ...answer.name, id: holder.actor } }, [], later),
        office: office.title,
        ...(holder.from === undefined ? {} : { from: holder.from }),
        ...(holder.to === undefined ? {} : { until: holder.to }),
      };
      hits.add(hit, answer.cost + later);
    }
  };

  const collectOffices = (query: string, when: DateInterval, hits: Hits): void => {
    const required = wordsOf(query).filter((word) => !word.isLight);
    const parts = required.map((word) => index.part(word, false));
    for (const answer of index.answers(parts, 0)) {
      if (answer.name.office !== undefined) addHolders(answer, 0, when, hits);
    }
  };

  return (query, limit, on) => {
    const time = on ?? ofStory;
    const hits = new Hits();
    search(query, time, hits);
    const isOdd = KEYS_IN_WORD.test(query);
    const other = isOdd || hits.best > DOUBTFUL ? otherLayout(query) : null;
    if (other !== null) {
      const swapped = new Hits();
      search(other, time, swapped);
      for (const hit of swapped.list(limit)) {
        if (!hit.isSure) continue;
        const score = hit.score + (isOdd ? 0 : KEYBOARD);
        hits.add({ ...hit, score, isSure: false, match: 'keyboard' }, score);
      }
    }
    const found = hits.list(limit);
    return found.length > 0 ? found : nearest(query).slice(0, limit);
  };
}

/** A few labels most like a query that found nothing; [] for short queries, which resemble too much. */
function nearestLabels(entities: readonly Entity[]): (query: string) => SearchHit[] {
  const byFirst = new Map<string, Fuse<{ id: string; lang: string; label: string; key: string }>>();
  const fuseOf = (first: string) => {
    const built = byFirst.get(first);
    if (built) return built;
    const labels = entities.flatMap(({ id, labels: { ar, en } }) =>
      Object.entries({ ar, en }).map(([lang, label]) => ({
        id,
        lang,
        label,
        key: normal(label).slice(0, NEAREST_KEY),
      })),
    );
    const fuse = new Fuse(
      labels.filter(({ key }) => key.startsWith(first)),
      { keys: ['key'], threshold: 0.45, distance: 40, includeScore: true, ignoreFieldNorm: true },
    );
    byFirst.set(first, fuse);
    return fuse;
  };
  return (query) => {
    const key = normal(query);
    if (key.length < NEAREST_FROM || key.length > NEAREST_KEY) return [];
    return fuseOf(key[0] ?? '')
      .search(key, { limit: NEAREST })
      .map(({ item: { id, lang, label }, score = 1 }) => ({
        id,
        score: 1 + score,
        isSure: false,
        matched: label,
        lang,
        match: 'nearest',
        role: 'label',
      }));
  };
}

/** The words with each pair of neighbours, and all of them, written together; [] for one word. */
function joinings(words: readonly SearchWord[]): SearchWord[][] {
  const joined = (from: number, to: number): SearchWord[] => {
    const [one] = wordsOf(
      words
        .slice(from, to)
        .map((word) => word.text)
        .join(''),
    );
    return [...words.slice(0, from), ...(one ? [one] : []), ...words.slice(to)].filter((word) => !word.isLight);
  };
  const pairs = words.slice(1).map((_, at) => joined(at, at + 2));
  return words.length > 2 ? [...pairs, joined(0, words.length)] : pairs;
}

function matchOf({ worst, missing, name }: Answer, list: readonly SearchWord[]): MatchKind {
  if (missing > 0) return 'partial';
  if (worst === 'exact' || worst === 'prefix' || worst === 'typo') return worst;
  if (worst !== 'sound') return 'spelling';
  const script = scriptOf(list[0]?.text ?? '');
  return script === scriptOf(name.text) ? 'spelling' : 'script';
}
