/**
 * Makers told by the name of the deal itself: "the US-Russian deal", اتفاق كيري ولافروف, "the truce" with "brokered by
 * Russia and the US" written in front of it ("the Russian and US-brokered truce").
 */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Actor, Entity } from '../knowledge/schema.ts';
import { adjectiveForms } from '../lexicon/state-forms.ts';
import type { Annotations } from '../model/mention.ts';
import type { Span } from '../model/span.ts';
import type { Word } from '../statements/sentences.ts';
import { fold } from '../text/fold.ts';
import type { AgreementItem } from './item.ts';
import { statesOf } from './leader-parties.ts';
import { areMakers } from './party-facts.ts';
import type { Line } from './line.ts';
import { type Found, madeBetween } from './reading.ts';

/** A word that stands for a state: its name, its nationality, or a person who speaks for it. */
interface Maker extends Span {
  readonly state: string;
}

/** Words that may stand between makers and deal, besides the deal's own. */
const FILLERS = new Set(
  `and brokered backed led sponsored mediated negotiated sealed engineered nationwide countrywide new latest joint fragile tentative shaky proposed
   planned landmark recent provisional temporary partial ambitious peace syria syrian bilateral draft and
   الجديد الجديدة الاخير الاخيرة المشترك المشتركة المعلن المبرم الثنائي الثنائية المؤقت المؤقتة برعاية بوساطة بضمانة بضمان بتوافق بتفاهم بين`
    .split(/\s+/u)
    .map(fold),
);
/** Between the words of a name there is a space, a dash or a slash; a comma begins something else. */
const JOINED = /^[\s\u00a0\-–—/ـ«»“”"'’]*$/u;
const MAX_REACH = 6;
/** Peoples as nouns; Arabic plurals that stand behind "officials" say the same. */
const PEOPLES =
  /(?:^| )(?:و?ال(?:روس|روسيون|روسيين|اميركيون|اميركيين|امريكيون|امريكيين|اتراك|ايرانيون|ايرانيين)|(?:american|russian|turk|iranian|saudi)s) /u;
/** Units of the line between the two: "and the". */
const MAX_BETWEEN = 10;
const CLITICS = /^[وف]?[بلك]?/u;
const nationalities = new WeakMap<KnowledgeBase, ReadonlyMap<string, string>>();

export class NamedMakers {
  readonly #nationalities: ReadonlyMap<string, string>;
  /** State by the start of its name, or of the name of its minister or president. */
  readonly #named = new Map<number, Maker>();

  constructor(annotations: Annotations, base: KnowledgeBase) {
    this.#nationalities = nationalitiesOf(base);
    const { interval } = annotations.articleDate;
    for (const { start, end, entity, entityType, kind } of annotations.mentions) {
      if (kind === 'adjective') continue;
      const of = entityType === 'state' ? [entity] : entityType === 'person' ? statesOf(entity, base, interval) : [];
      const [state] = of;
      if (state !== undefined && of.length === 1) this.#named.set(start, { start, end, state });
    }
  }

  /** One fact for every deal of the line that is named after two states or more, and for peoples that made one. */
  in(line: Line): Found[] {
    return [...this.#peoples(line), ...this.#namedAfter(line)];
  }

  /** "the Americans and the Russians agreed", اتفق الروس والأميركيون. */
  #peoples(line: Line): Found[] {
    const [first, second] = this.#peoplesOf(line);
    if (!first || !second || first.state === second.state || second.start - first.end > MAX_BETWEEN) return [];
    const list = { start: first.start, end: second.end, items: [], places: [] };
    if (!areMakers(line, list)) return [];
    return [madeBetween(line.spanOf(first.start, second.end), [first.state, second.state])];
  }

  /** Peoples of the line, placed in its text. */
  #peoplesOf(line: Line): Maker[] {
    if (!PEOPLES.test(line.text)) return [];
    let at = 0;
    return line.text.split(' ').flatMap((token) => {
      const start = at;
      at += token.length + 1;
      const word = token.replace(/^و(?=ال)/u, '');
      const state = PEOPLES.test(`${word} `) ? this.#nationalities.get(word.replace(/s$/u, '')) : undefined;
      return state === undefined ? [] : [{ start, end: start + token.length, state }];
    });
  }

  #namedAfter(line: Line): Found[] {
    return line.items.flatMap((item): Found[] => {
      if (item.letter !== 'a') return [];
      const makers = this.#makersOf(item, line);
      const [first, last] = [makers[0], makers.at(-1)];
      const ids = [...new Set(makers.map((m) => m.state))].sort();
      if (!first || !last || ids.length < 2 || ids.includes('syria')) return [];
      return [madeBetween({ start: first.start, end: last.end }, ids)];
    });
  }

  #makersOf({ from, to }: AgreementItem, { sentence }: Line): Maker[] {
    const { words, language } = sentence;
    const inside = words.slice(from, to).flatMap((word) => this.#at(word) ?? []);
    if (new Set(inside.map((m) => m.state)).size > 1) return inside;
    return language === 'ar' ? this.#behind(words, to) : this.#before(words, from).toReversed();
  }

  #behind(words: readonly Word[], to: number): Maker[] {
    const found: Maker[] = [];
    for (const word of words.slice(to, to + MAX_REACH)) {
      if (!JOINED.test(word.gap)) break;
      const maker = this.#at(word);
      if (maker) found.push(maker);
      else if (!FILLERS.has(word.key) && !isInside(word, found)) break;
    }
    return found;
  }

  #before(words: readonly Word[], from: number): Maker[] {
    const found: Maker[] = [];
    for (let at = from - 1; at >= Math.max(0, from - MAX_REACH); at--) {
      const [word, next] = [words[at], words[at + 1]];
      if (!word || (next && !JOINED.test(next.gap))) break;
      const maker = this.#at(word);
      if (maker) found.push(maker);
      else if (!FILLERS.has(word.key)) break;
    }
    return found;
  }

  #at(word: Word): Maker | null {
    for (let start = word.start; start < Math.min(word.end, word.start + 4); start++) {
      const named = this.#named.get(start);
      if (named) return named;
    }
    const state = this.#nationalities.get(word.key) ?? this.#nationalities.get(word.key.replace(CLITICS, ''));
    return state === undefined ? null : { start: word.start, end: word.end, state };
  }
}

/** A later word of a name of several. */
function isInside(word: Word, found: readonly Maker[]): boolean {
  return found.some((m) => word.start < m.end);
}

/** Folded nationality words of all states of the base. */
export function nationalitiesOf(base: KnowledgeBase): ReadonlyMap<string, string> {
  let known = nationalities.get(base);
  if (!known) {
    const words = new Map<string, string>();
    for (const state of base.entities().filter(isState))
      for (const { text } of adjectiveForms(state)) words.set(fold(text), state.id);
    nationalities.set(base, (known = words));
  }
  return known;
}

function isState(e: Entity): e is Actor {
  return e.type === 'state';
}
