/** N12, the order of the two powers; and house style: spellings that say nothing about a position. */
import { adjectiveForms } from '../lexicon/state-forms.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Span } from '../model/span.ts';
import { SpanIndex } from '../model/span-index.ts';
import { fold } from '../text/fold.ts';
import type { NamingText, Use } from './use.ts';

const RUSSIA = 'russia';
const AMERICA = 'united-states';
const SYRIA = 'syria';
/** What may join two names or two adjectives: space, "and", و, a hyphen, a slash. */
const JOINED = /^[\s\u00a0]*(?:[-–/]|and|و)?[\s\u00a0]*$/u;
const COUNTRY = /^سوري[اه]$/u;
const AMERICAN = /^(?:ال)?ام(?:ري|ير)ك(?:ا|ي|يه|يين|يون|يان)$/u;
const ARTICLE = /^(?:ال|لل)/u;

/** One of the two powers, by its name or by an adjective. */
interface Power extends Span {
  readonly state: typeof RUSSIA | typeof AMERICA;
  readonly isAdjective: boolean;
}

/** N12: the two powers next to each other in the same shape: two names, two capitals, two adjectives. */
export function orderOfPowersUses(naming: NamingText, base: KnowledgeBase): Use[] {
  const named = namedPowers(naming);
  const inNames = new SpanIndex(named);
  // الأميركية of الولايات المتحدة الأميركية is part of the name.
  const free = adjectives(naming, base).filter((word) => inNames.overlapping(word).length === 0);
  const powers = [...named, ...free].toSorted((a, b) => a.start - b.start);
  return powers.flatMap((first, i): Use[] => {
    const second = powers[i + 1];
    if (!second || first.state === second.state || first.isAdjective !== second.isAdjective) return [];
    if (!JOINED.test(naming.text.slice(first.end, second.start))) return [];
    const form = first.state === RUSSIA ? 'russian-first' : 'american-first';
    return [{ axis: 'N12', entity: null, form, start: first.start, end: second.end }];
  });
}

function namedPowers({ mentions }: NamingText): Power[] {
  return mentions.flatMap(({ entity, entityType, kind, start, end }): Power[] => {
    if ((entity !== RUSSIA && entity !== AMERICA) || entityType !== 'state' || kind === 'adjective') return [];
    return [{ state: entity, isAdjective: false, start, end }];
  });
}

/** Nationality words, also inside longer mentions ("the Russian–American plan" is a mention of the plan). */
function adjectives({ phrases }: NamingText, base: KnowledgeBase): Power[] {
  return [RUSSIA, AMERICA].flatMap((id): Power[] => {
    const words = adjectivesOf(id, base);
    return phrases
      .words((word) => words.has(word))
      .map(({ start, end }) => ({ state: id as Power['state'], isAdjective: true, start, end }));
  });
}

function adjectivesOf(id: string, base: KnowledgeBase): ReadonlySet<string> {
  const state = base.entity(id);
  if (state?.type !== 'state') return new Set();
  return new Set(adjectiveForms(state).map((form) => fold(form.text)));
}

/** سوريا or سورية; أمريكي, أميركي or without hamza. Arabic only: English has one spelling of each. */
export function houseStyleUses(naming: NamingText): Use[] {
  return [...spellingsOfSyria(naming), ...spellingsOfAmerican(naming)];
}

/** The country, also inside longer mentions (المبعوث الأممي إلى سورية), but not the adjective of أزمة سورية. */
function spellingsOfSyria({ text, phrases, mentions }: NamingText): Use[] {
  const named = new SpanIndex(mentions.filter(({ entity, kind }) => entity === SYRIA && kind !== 'adjective'));
  const longer = new SpanIndex(mentions.filter(({ entity }) => entity !== SYRIA));
  return phrases
    .words((word) => COUNTRY.test(word))
    .filter((word) => named.overlapping(word).length > 0 || longer.overlapping(word).some((m) => m.start < word.start))
    .map((word): Use => ({ ...spelling('S-syria', SYRIA, text, word) }));
}

function spellingsOfAmerican({ text, phrases }: NamingText): Use[] {
  return phrases
    .words((word) => AMERICAN.test(word))
    .map((word): Use => {
      const use = spelling('S-american', AMERICA, text, word);
      return { ...use, form: use.form.slice(0, 5) };
    });
}

/** Vowel signs, tatweel and the article are no spelling. */
function spelling(axis: Use['axis'], entity: string, text: string, { start, end }: Span): Use {
  const written = text.slice(start, end).replace(/[\p{M}\u0640]/gu, '');
  return { axis, entity, form: written.replace(ARTICLE, ''), start, end };
}
