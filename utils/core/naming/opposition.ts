/** N3: words for the Syrian opposition, political and armed. */
import { SpanIndex } from '../model/span-index.ts';
import { wordSet } from '../linking/words.ts';
import { compilePhrases, type FoundPhrase } from './phrases.ts';
import { OPPOSITION } from './tables.ts';
import { usesOf, withoutOverlaps, type NamingText, type Use } from './use.ts';

const ACTOR = 'syrian-opposition';
const PRESIDENT = 'bashar-al-assad';
const PHRASES = compilePhrases(OPPOSITION);
/** "those opposing the deal": what they oppose follows. */
const OPPOSED = /^[\s\u00a0]ل/u;
/** Rebels of another war stand behind its adjective; a backer's adjective does not make them foreign. */
const FOREIGN_BEFORE = wordSet(
  'houthi houthis kurdish tamil chadian libyan ukrainian congolese yemeni darfur separatist',
);
const HIS = wordSet('his');
const OPPONENTS = wordSet('opponents foes');

/** The phrases of the table, "his opponents" after Assad, and the other mentions of the opposition. */
export function oppositionUses(naming: NamingText): Use[] {
  const { text, phrases, mentions } = naming;
  const found = phrases.find(PHRASES).filter((phrase) => isActor(phrase, naming));
  const named = mentions
    .filter((m) => m.entity === ACTOR && m.kind !== 'adjective' && !FOREIGN_BEFORE.has(phrases.wordBefore(m.start)))
    .map((m): Use => ({ axis: 'N3', entity: ACTOR, form: formOf(m.surface), start: m.start, end: m.end }));
  const groups = usesOf('N3', ACTOR, found);
  return withoutOverlaps(withoutOverlaps(groups, named), hisOpponents({ text, phrases, mentions }));
}

function isActor(phrase: FoundPhrase, { text, phrases }: NamingText): boolean {
  if (phrase.form === 'opponents') return !OPPOSED.test(text.slice(phrase.end, phrase.end + 2));
  return phrase.form !== 'rebels' || !FOREIGN_BEFORE.has(phrases.wordBefore(phrase.start));
}

function formOf(surface: string): string {
  if (/معتدل|moderate/iu.test(surface))
    return /مسلح|armed/iu.test(surface) ? 'armed-moderate-opposition' : 'moderate-opposition';
  if (/مسلح|armed/iu.test(surface)) return 'armed-opposition';
  return /rebel/iu.test(surface) ? 'rebels' : 'opposition';
}

/** "If Assad bombs his opponents": the pronoun's owner is the last person named before, in the same sentence. */
function hisOpponents({ phrases, mentions }: NamingText): Use[] {
  const people = new SpanIndex(mentions.filter((m) => m.entityType === 'person'));
  return phrases
    .words((word) => OPPONENTS.has(word))
    .filter(({ start }) => HIS.has(phrases.wordBefore(start)))
    .filter(({ start }) => people.previous(start)?.entity === PRESIDENT)
    .map(({ start, end }): Use => ({ axis: 'N3', entity: ACTOR, form: 'opponents', start, end }));
}
