/**
 * What the Syrian government, its opponents and the United Nations say to a deal, in English: verbs of taking, refusing,
 * hindering and welcoming (english-stance-words.ts) with the side that does it, however far apart they stand.
 */
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { Attribute } from '../../model/attributes.ts';
import type { DateInterval } from '../../model/date.ts';
import { oneOfEach } from '../phrases/steps.ts';
import { type Actor, Clause } from './clause.ts';
import { neededWords } from './needed-words.ts';
import { OF, stanceFound, type Value } from './stance-found.ts';
import { leaningsOf } from './stance-leanings.ts';
import { agentOf, subjectOf } from './stance-subjects.ts';
import { partnerOf, stancesToldWhole } from './stance-whole.ts';
import { AID, type Cue, CUES, DOUBTED, NEGATED, NOT_YET, PROMISED, UNSURE, WISHED } from './stance-words.ts';
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';

const COMPILED = CUES.map((cue) => ({
  ...cue,
  pattern: new RegExp(`(?<= |^)(?:${cue.words})(?= )`, 'gu'),
  needs: oneOfEach(neededWords(`(?:${cue.words})`)),
}));
const ANY_SIDE =
  /@[goyuh]\d|government|regime|army|rebel|opposition|faction|insurgent|brigade|commander|fighters|armed groups|syrian |assads|envoy|palais|world body|secretary general/u;

/** The stances of an English line, at most one a side. */
export function englishStances(line: Line, base: KnowledgeBase, on: DateInterval | null): Found[] {
  if (line.sentence.language !== 'en' || !ANY_SIDE.test(line.text)) return [];
  if (EARLIER.test(` ${line.sentence.words.map((w) => w.key).join(' ')} `)) return [];
  const clause = new Clause(line, base, on);
  const told = new Map<Attribute, Found>();
  const add = (found: Found | null): void => {
    if (found && !told.has(found.attribute)) told.set(found.attribute, found);
  };
  for (const found of stancesToldWhole(clause)) add(found);
  for (const cue of COMPILED) {
    if (!cue.needs.every((need) => line.words.has(need))) continue;
    for (const match of line.text.matchAll(cue.pattern))
      for (const f of withPartner(clause, toldBy(clause, cue, match.index, match[0].split(' ').length))) add(f);
  }
  for (const { who, value, side, at } of leaningsOf(clause))
    add(stanceFound(clause, who, value, Math.min(side, at), Math.max(side, at)));
  return [...told.values()];
}

/** "The government and the rebels have accepted it": what is told of one is told of the other. */
function withPartner(clause: Clause, told: (Found & { readonly side: number }) | null): Found[] {
  if (!told) return [];
  const { side, ...stance } = told;
  const partner = stance.value === 'accepts' || stance.value === 'rejects' ? partnerOf(clause, side, true) : -1;
  const who = partner < 0 ? null : clause.actor(partner);
  if (who !== 'government' && who !== 'opposition') return [stance];
  return [stance, { ...stance, attribute: OF[who] }];
}

function toldBy(clause: Clause, cue: Cue, index: number, length: number): (Found & { readonly side: number }) | null {
  const verb = clause.at(index);
  if (clause.word(verb).startsWith('·')) return null;
  // "denied blocking aid"
  if (/^den/u.test(clause.word(verb)) && /ing$/u.test(clause.word(verb + 1))) return null;
  const after = verb + length;
  const isPassive =
    /(?:ed|en|ld)$/u.test(clause.word(verb)) &&
    (clause.word(after) === 'by' ||
      (PASSIVE.test(clause.word(verb - 1)) &&
        !/ (?:with|at|of|about|over|by|to|for|on|in) $/u.test(clause.between(after - 1, after)) &&
        !(COMMITTED.test(clause.word(verb)) && clause.word(after) === 'to')));
  const isAbout = isPassive ? isOf(clause, cue, verb - PASSIVE_REACH, verb) : objectOf(clause, cue, after) >= 0;
  const isByAgent =
    isPassive || NOUN_OF.test(clause.between(verb, after)) || (cue.kind === 'alone' && clause.word(after) === 'by');
  const subject = isByAgent ? agentOf(clause, after) : -1;
  const side = subject >= 0 ? subject : isPassive ? -1 : subjectOf(clause, verb, after);
  if (side < 0 || isOwnBack(clause, verb) || / each other /u.test(clause.between(side, after))) return null;
  const who = clause.actor(side);
  if (who === null || who === 'other') return null;
  if (!isAbout && !(RELATIVE.has(cue.stance) && cue.kind !== 'alone' && !isPassive && isRelative(clause, side, after)))
    return null;
  const value = valueOf(clause, cue, who, side, verb);
  if (cue.kind === 'proclaim' && OVER.test(clause.between(after, after + 7))) return null;
  return value && { ...stanceFound(clause, who, value, Math.min(side, verb), Math.max(side, after - 1)), side };
}

/** "the truce that Damascus accepted on Tuesday": the deal stands before the side. */
function isRelative(clause: Clause, side: number, after: number): boolean {
  if (
    side > after ||
    !/^(?:|,|\||and|but|@t\d+|on|with|in|by|to|for|as|at|is|was|will|would|has|begins|starts|could|should|may|can|must)$/u.test(
      clause.word(after),
    )
  )
    return false;
  for (let at = side - 1; at >= Math.max(0, side - RELATIVE_REACH); at--) {
    if (clause.dealAfter(at, 1) === at && !/^(?:it|this|them|these)$/u.test(clause.word(at))) return true;
    if (!BETWEEN_RELATIVE.test(clause.word(at))) return false;
  }
  return false;
}
const RELATIVE: ReadonlySet<string> = new Set(['accepts', 'rejects', 'welcomes', 'obstructs']);
const RELATIVE_REACH = 7;
/** Between the deal and who takes it. */
const BETWEEN_RELATIVE =
  /^(?:that|which|the|both|to|by|with|,|syrian|main|president|mr|on|of|in|syria|@y\d+|@p\d+|@t\d+|and)$/u;

/** "turned its back on" backs nothing. */
function isOwnBack(clause: Clause, verb: number): boolean {
  if (/^back/u.test(clause.word(verb)) && /^(?:away|out|off|down|from)$/u.test(clause.word(verb + 1))) return true;
  return (
    /^backs?$/u.test(clause.word(verb)) &&
    / (?:its|their|his|turned|held|hold|pushed|push|far|came|come|go|went|sent|fought|fight) $/u.test(
      clause.between(verb - 1, verb),
    )
  );
}

/** The words from one to another speak of what the cue is about. */
function isOf(clause: Clause, cue: Cue, from: number, to: number): boolean {
  if (cue.stance === 'aid') return AID.test(clause.between(from, to));
  for (let at = Math.max(0, from); at < to; at++)
    if (clause.dealAfter(at, 1) === at && !/^(?:this|these|them|it)$/u.test(clause.word(at))) return true;
  return false;
}

/** Where the deal, the aid or the promised conduct stands behind the verb; -1 if the verb is about something else. */
function objectOf(clause: Clause, cue: Cue, after: number): number {
  if (cue.stance === 'aid')
    return AID.test(upToStop(clause.between(after - AID_INSIDE, after + AID_REACH))) ? after : -1;
  if (cue.kind === 'alone') return isAlone(clause, cue, after) ? after : -1;
  if (cue.kind === 'proclaim') return /@a/u.test(clause.word(clause.dealAfter(after, OWN_TRUCE))) ? after : -1;
  if (TO_KEEP.test(clause.between(after - 1, after + 4))) return after;
  const deal = clause.dealAfter(after, cue.stance === 'obstructs' ? NEAR : undefined);
  const isOther = deal >= 0 && /^(?:it|them)$/u.test(clause.word(deal)) && hasOtherDeal(clause, deal);
  // "agreed the truce was a trap"
  const isClaim = cue.stance === 'accepts' && deal >= 0 && /^(?:was|is|had|were|are)$/u.test(clause.word(deal + 1));
  return isOther || isClaim ? -1 : deal;
}

/** "Iran took the nuclear deal, and Damascus welcomed it". */
function hasOtherDeal(clause: Clause, before: number): boolean {
  for (let at = 0; at < before; at++)
    if (/@a|deal|agreement|accord/u.test(clause.word(at)) && clause.isOtherDeal(at)) return true;
  return false;
}

function isAlone(clause: Clause, cue: Cue, after: number): boolean {
  if (
    /^(?:agreed|accepted|assented|consented)$/u.test(clause.word(after - 1)) &&
    !NO_MORE.test(clause.between(after, after + 1))
  )
    return false;
  if (OTHER_MATTER.test(upToStop(clause.between(after, after + 6)))) return false;
  return cue.isPlain ?? clause.hasDeal();
}

function upToStop(words: string): string {
  return words.replace(/ [|:,] .*$/u, ' ');
}

function valueOf(clause: Clause, cue: Cue, who: Actor, side: number, verb: number): Value | null {
  const words =
    side < verb ? clause.between(side + 1, verb) : clause.between(verb - 6, verb).replace(/^.*[|:,] /u, ' ');
  // what is doubted or denied of one verb is not of the next
  const gap = words.replace(/^.* (?:and|but) (?=(?:will|would|has|have|had|is|are|[^ ]+ $))/u, ' ');
  const lead = clause.between(side - 7, side).replace(/^.*[|:,] /u, ' ');
  if (MADE.test(lead)) return null;
  // "meant to stop the government from blocking aid", "would have stopped flying"
  if (KEPT_FROM.test(lead) && / from (?:[^ ]+ ){0,2}$/u.test(gap)) return null;
  if (/ (?:would|could|should|might) have /u.test(gap)) return null;
  if (UNSURE.test(lead) || UNSURE.test(gap)) return null;
  if (cue.kind !== 'verb' && DOUBTED.test(clause.between(side - DOUBT_REACH, side))) return null;
  if (who === 'un') return cue.stance === 'welcomes' && !NEGATED.test(gap) && !WISHED.test(gap) ? 'welcomes' : null;
  const isNegated = NEGATED.test(gap);
  if (cue.stance === 'obstructs' || cue.stance === 'aid') return isNegated || ANSWERS.test(gap) ? null : 'obstructs';
  if (cue.stance !== 'rejects' && / no (?:such )?$/u.test(clause.between(verb + 1, verb + 3))) return 'rejects';
  if ((WISHED.test(gap) && cue.stance !== 'rejects') || (WISHED.test(lead) && !/ (?:persuaded|convinced) /u.test(lead)))
    return null;
  if (cue.stance === 'rejects') return isNegated ? null : 'rejects';
  const isPromised = PROMISED.test(clause.between(side, verb));
  if (cue.stance === 'accepts' && / conditional(?:ly)? /u.test(gap)) return null;
  if (isNegated && cue.kind === 'duty' && / (?:did|does|do|has|have|had) not /u.test(gap)) return 'obstructs';
  if (isNegated) return cue.stance === 'accepts' ? denied(gap) : null;
  if (cue.kind === 'duty' && !isPromised) return null;
  if (cue.kind === 'alone' && FIRE.test(clause.between(verb, verb + 4)) && !isPromised) return null;
  return 'accepts';
}

/** What a denied consent is: still owed, or refused. */
function denied(gap: string): Value | null {
  if (NOT_YET.test(gap) || / (?:has|have|had) not /u.test(gap)) return 'needed';
  if (
    / (?:refus|declin|unwilling|unready|will not|would not|wont|wouldnt|cannot|could not|can not|cant|couldnt|never|do not|does not|did not|no intention)/u.test(
      gap,
    )
  )
    return 'rejects';
  return null;
}

/** Another is to bring it about: "make Assad comply". */
const MADE = / (?:so that|make|makes|making|force|compel|get) (?:[^ ]+ ){0,4}$/u;
/** Somebody is to be hindered himself. */
const KEPT_FROM =
  / (?:stop|stops|stopping|prevent|prevents|preventing|keep|keeps|keeping|deter|deters|bar|bars|barring|discourage|dissuade|restrain|forbid|forbids) (?:[^ ]+ ){0,4}$/u;
/** "will respond to any breach", "investigates violations": somebody else's. */
const ANSWERS =
  / (?:respond|responds|responded|responding|reply|retaliate|retaliated|react|reacted|response|investigate|report|reported|reporting|document|documented|alleged|monitor|monitoring|any|against|deter|condemned|condemns|complained|complain) (?:[^ ]+ ){0,3}$/u;
/** Told of what went before the deal. */
const EARLIER =
  / (?:years? ago|months? ago|weeks? ago|last (?:week|month|year|summer|spring|winter)|earlier (?:this|in the) (?:week|month|year)|previous|in (?:early |mid |late )?(?:may|june|july|august) |back in|at the time) /u;
const OVER = / (?:at an end|over|dead|ended|finished|expired|void|collapsed|null) /u;
const OWN_TRUCE = 5;
const PASSIVE = /^(?:was|were|been|be|is|are|being)$/u;
const PASSIVE_REACH = 16;
/** "is committed to the truce" is no passive. */
const COMMITTED = /^(?:committed|opposed)$/u;
/** "violations of the truce by the army". */
const NOUN_OF = / (?:violations?|breach(?:es)?|infringements) of /u;
/** "agreed to respect", "agreed not to send". */
const TO_KEEP =
  / (?:agreed|agrees|agree|agreeing|consented|committed) (?:not )?to (?:[^ ]+ )?(?:stop|halt|cease|suspend|respect|observe|honou?r|abide|comply|implement|stick|adhere|hold|ground|silence|lay|refrain|freeze|join) | (?:agreed|agrees|agree|consented) not to (?:send|fly|bomb|use|strike|attack|shell) /u;
/** What may follow "had agreed" if nothing else was agreed than the deal. */
const NO_MORE = /^ (?:|,|\||and|but|in|fully|though|although|while|too|already|also|·+) $/u;
/** What else a side may say yes to. */
const OTHER_MATTER = / (?:talks|negotiations|meeting|invitation|visit|trade|prisoners?|election|elections) /u;
const FIRE = /fire|shooting|firing|fighting|arms|guns/u;
const NEAR = 6;
const AID_INSIDE = 3;
const AID_REACH = 9;
const DOUBT_REACH = 9;
