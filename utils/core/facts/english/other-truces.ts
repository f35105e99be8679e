/** English: sentences about a truce of another war or time, or about one that never was; what they tell is none of the news. */
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';
import type { Reference } from '../resolve-date.ts';

const OF_TRUCE: ReadonlySet<string> = new Set([
  'start-date',
  'end-date',
  'duration',
  'deadline',
  'cooperation-start',
  'joint-centre-start',
]);
const ELSEWHERE =
  / (?:yemen\w*|libya\w*|ukrain\w*|donbas\w*|gaza|sudan\w*|afghan\w*|colombia\w*|karabakh|kashmir|somalia\w*|congo\w*|myanmar|saada|taiz|minsk|donetsk|hodeidah|euphrates shield) /u;
const BEFORE_IT =
  / (?:earlier|previous|prior|past|former|failed|weekly|last (?:month|week|year) s|february s|july s|august s) (?:[^ ]+ ){0,3}(?:truces?|lulls?|ceasefires?|pauses?|cessation|deal) /u;
const NEVER_WAS =
  / (?:(?:could|would|might) not (?:last|hold|survive|endure)|never (?:took|materiali[sz]ed|came|happened|held|began|started|got|saw|went)|rumou?rs?|no basis|unfounded|baseless|had (?:the|a|an|this|that|it) (?:[^ ]+ ){1,3}(?:been|begun|held|come|started)|would (?:have|never have) (?:been|begun|held|lasted|started)|might have (?:been|begun|held|started)) /u;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** What the line tells, without the days and lengths of a truce that is not the news. */
export function ofThisTruce(found: readonly Found[], line: Line, { day }: Reference): readonly Found[] {
  if (line.sentence.language !== 'en' || !found.some((f) => OF_TRUCE.has(f.attribute))) return found;
  const text = ` ${line.sentence.words.map((w) => w.key).join(' ')} `;
  // a deal the knowledge base knows is the news of its own land
  const isKnown = line.items.some((item) => item.letter === 'a' && item.mention !== null);
  const isOther =
    (!isKnown && ELSEWHERE.test(text)) || BEFORE_IT.test(text) || NEVER_WAS.test(text) || isOfEarlierMonth(text, day);
  return isOther ? found.filter((f) => !OF_TRUCE.has(f.attribute)) : found;
}

/** "a truce proposed in August": one of the months right before, told without a day. */
function isOfEarlierMonth(text: string, day: string | null): boolean {
  if (day === null) return false;
  const month = Number(day.slice(5, 7)) - 1;
  return [1, 2, 3].some((back) => {
    const name = MONTHS[(month - back + 12) % 12] ?? '';
    return new RegExp(
      ` (?:truce|lull|ceasefire|pause|cessation|deal) (?:[^ ]+ ){0,8}in (?:early |mid |late )?${name} `,
      'u',
    ).test(text);
  });
}
