/**
 * The last look for a stance in an English line: a side, a deal, and words that lean one way. Asked only of a side of
 * which nothing surer was found, and only where nobody else acts between the side and the word.
 */
import type { Actor, Clause } from './clause.ts';
import { DOUBTED, NEGATED, UNSURE, WISHED } from './stance-words.ts';

export type Leaning = 'accepts' | 'rejects' | 'obstructs' | 'needed' | 'welcomes';

const OWES =
  /^(?:undecided|convinced|persuaded|consult|consulting|consultations|mulling|weighing|hesitat\w+|replying|clarifications?|noncommittal|wavering|unconvinced)$/u;
const LEAVES =
  /^(?:reject\w*|refus(?:ed|es|ing|al)|dismiss\w*|denounc\w*|spurn\w*|rebuff\w*|betray\w*|surrender|unaccept\w*|scorn\w*|hostil\w*|defian\w*|scoff\w*|ridicul\w*|repudiat\w*|worthless|nonsense|treason|treacher\w*|capitulat\w*|humiliat\w*|disavow\w*|boycott\w*|snub\w*|shun\w*|rubbish\w*|nonstarter|trash\w*|savag\w*|sellout|deride\w*|decri\w*|lambast\w*|farce|swindle|sham|illegitimate|biased|unjust|unfair)$/u;
const HINDERS =
  /^(?:sabotag\w*|violat(?:ed|ing|es)|breach(?:ed|ing|es)|flout\w*|undermin\w*|derail\w*|torpedo\w*|scuttl\w*|wreck\w*|obstruct\w*|hinder\w*|withh\w+|imped(?:ed|ing|es)|hamper\w*|thwart\w*|renege\w*|trampl\w*|stonewall\w*|unpick\w*|infring\w*|subvert\w*|disregard\w*)$/u;
const TAKES =
  /^(?:accept(?:ed|s|ance|ing)?|agreed|agrees|approv(?:ed|es|al|ing)|consent(?:ed|s|ing)?|assent(?:ed|s|ing)?|endors(?:ed|es|ement|ing)|embrac(?:ed|es|ing)|welcom(?:ed|es|ing)|support(?:s|ed|ive)|backed|backs|backing|willing|willingness|readiness|committed|acquiesc\w*|favou?rs|favou?red|hail(?:ed|s)|praises?|praised|pledg(?:ed|es)|subscrib(?:ed|es)|acced\w*|ratif\w*|blessing|bless(?:ed|es)|cheer(?:ed|s)|applaud\w*|signatory|signatories|adher(?:ed|es|ence))$/u;
const PRAISES =
  /^(?:welcom(?:ed|es|ing|e)|hail(?:ed|s|ing)|prais(?:ed|es|ing|e)|applau\w+|laud(?:ed|s|ing|atory)|commend\w*|cheer(?:ed|s|ing)|salut(?:ed|es|ing)|delight\w*|pleas(?:ed|ure)|glad|thrilled|heartened|encouraged|gratified|relief|upbeat|jubilant|rejoic\w*|congratulat\w*|tribute|thank(?:ed|s)|acclaim\w*|warm|warmly|satisf\w+|optimis\w+|gratitude|grateful|appreciat\w+|enthusias\w+|buoyed|overjoyed|compliment\w*)$/u;
const KINDS: readonly (readonly [Leaning, RegExp])[] = [
  ['needed', OWES],
  ['rejects', LEAVES],
  ['obstructs', HINDERS],
  ['accepts', TAKES],
];

/** What the line leans to for each side, with the places of the side and of the word. */
export function leaningsOf(
  clause: Clause,
): { who: Exclude<Actor, 'other'>; value: Leaning; side: number; at: number }[] {
  if (!clause.hasDeal()) return [];
  const told: { who: Exclude<Actor, 'other'>; value: Leaning; side: number; at: number }[] = [];
  for (let side = 0; side < clause.words.length; side++) {
    const who = clause.actor(side);
    if (who === null || who === 'other' || told.some((t) => t.who === who)) continue;
    const at = who === 'un' ? praiseNear(clause, side) : -1;
    if (at >= 0) told.push({ who, value: 'welcomes', side, at });
    if (who === 'un' || clause.isHeld(side)) continue;
    const leaning = leaningAfter(clause, side);
    if (leaning) told.push({ who, side, ...leaning });
  }
  return told;
}

function leaningAfter(clause: Clause, side: number): { value: Leaning; at: number } | null {
  for (let at = side + 1; at < Math.min(clause.words.length, side + REACH); at++) {
    const word = clause.word(at);
    if (/^(?:[|:]|we|wed|weve|i|id|ive|you|accus\w+|blam\w+)$/u.test(word)) return null;
    if (clause.actor(at) !== null && !clause.isHeld(at)) return null;
    const value = KINDS.find(([, words]) => words.test(word))?.[0];
    if (!value) continue;
    const gap = clause.between(side - LEAD, at);
    if (NEGATED.test(gap) || UNSURE.test(gap) || WISHED.test(gap) || DOUBTED.test(gap)) return null;
    // "was accepted" is told of somebody else
    if (/^(?:was|were|been|be|being|is|are|by|other|s|rebel|foreign)$/u.test(clause.word(at - 1)) && /ed$/u.test(word))
      return null;
    if (!dealNear(clause, at) || isHalfSaid(clause, at)) return null;
    return { value, at };
  }
  return null;
}

/** "backed away", "supported by", "agreed areas", "agreed it was a trap", "conditional backing". */
function isHalfSaid(clause: Clause, at: number): boolean {
  const [word, next] = [clause.word(at), clause.word(at + 1)];
  if (/^(?:away|out|off|down|from|by)$/u.test(next)) return true;
  if (word.startsWith('agree') && !/^(?:to|in|on|with|,|and|but|)$/u.test(next)) return true;
  return / (?:conditional(?:ly)?|each other) /u.test(clause.between(at - 4, at + 3));
}

/** Praise before or behind the United Nations, nobody else between. */
function praiseNear(clause: Clause, side: number): number {
  for (const step of [1, -1])
    for (let at = side + step; at !== side + step * REACH; at += step) {
      const word = clause.word(at);
      if (/^[|]?$/u.test(word)) break;
      if (clause.actor(at) === 'other' && !clause.isHeld(at)) break;
      if (!PRAISES.test(word)) continue;
      if (step < 0 && at > 0 && !OF_UN.test(clause.between(side - 3, side))) break;
      const gap = clause.between(Math.max(Math.min(side, at) - 2, Math.max(side, at) - 7), Math.max(side, at));
      if (NEGATED.test(gap) || UNSURE.test(gap)) break;
      if (dealNear(clause, at)) return at;
    }
  return -1;
}

/** The deal stands before the word, or soon behind it. */
function dealNear(clause: Clause, at: number): boolean {
  for (let n = Math.max(0, at - BEFORE); n < Math.min(clause.words.length, at + BEHIND); n++)
    if (clause.dealAfter(n, 1) === n && !clause.isOtherDeal(n)) return !OTHER.test(clause.between(at, at + BEHIND));
  return false;
}

/** "applause from the United Nations". */
const OF_UN = / (?:from|by|at|in|of) (?:the |mr |a )*$/u;
const REACH = 15;
const LEAD = 5;
const BEFORE = 14;
const BEHIND = 8;
/** What else may be taken or refused. */
const OTHER =
  / (?:talks|negotiations|meeting|invitation|offer|accusations?|claims?|charges|allegations|evacuation|prisoners?|resignation|visit|election|refugees|report|criticism) /u;
