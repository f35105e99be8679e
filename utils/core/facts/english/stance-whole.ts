/** Whole constructions that tell a stance (english-stance-constructions.ts), read off an English line. */
import { oneOfEach } from '../phrases/steps.ts';
import type { Clause } from './clause.ts';
import { neededWords } from './needed-words.ts';
import { CONSTRUCTIONS, GLAD } from './stance-constructions.ts';
import { stanceFound, type Value } from './stance-found.ts';
import { DOUBTED, NEGATED, UNSURE, WISHED } from './stance-words.ts';
import type { Found } from '../reading.ts';

/** A side, as its tag or its word. */
const SIDE =
  '(?<side>@[goyuh]\\d+|government|regime|army|authorities|rebels|rebel(?: [^ ]+)?|insurgents?|opposition|factions|brigades|armed groups|fighters|envoy|secretary general|world body)(?= )';
const DEAL =
  '(?:@a\\d+|plan|arrangements?|understanding|terms|proposal|initiative|package|bargain|text|document|communique|pause|lull|calm|accord|pact|truce|deal|agreement|ceasefire|cessation|outcome|announcement|news|it)(?= )';
const BUILT = CONSTRUCTIONS.map((construction) => {
  const source = construction.words
    .replaceAll(/\bW\b/gu, '[^ |:,]+')
    .replaceAll(/\bD\b/gu, DEAL)
    .replaceAll(/\bS\b/gu, SIDE);
  return {
    ...construction,
    pattern: new RegExp(`(?<= |^)${source}(?= |$)`, 'dgu'),
    needs: oneOfEach(neededWords(construction.words)),
  };
});

/** The stances that whole constructions tell, the first of a side first. */
export function stancesToldWhole(clause: Clause): Found[] {
  const glad = gladOf(clause);
  return [...BUILT.flatMap((construction) => toldWhole(clause, construction)), ...(glad ? [glad] : [])];
}

function toldWhole(clause: Clause, construction: (typeof BUILT)[number]): Found[] {
  const { pattern, needs, isPlain } = construction;
  if (!isPlain && !clause.hasDeal()) return [];
  if (!needs.every((need) => clause.line.words.has(need))) return [];
  // "Kerry said Assad had not …": who stands first may be no side
  pattern.lastIndex = 0;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const match = pattern.exec(clause.line.text);
    if (!match) return [];
    const told = toldBy(clause, construction, match);
    if (told.length > 0) return told;
    pattern.lastIndex = match.index + 1;
  }
  return [];
}

function toldBy(clause: Clause, { value }: (typeof BUILT)[number], match: RegExpExecArray): Found[] {
  const side = match.indices?.groups?.['side'];
  if (!side) return [];
  const [front, back] = [clause.at(side[0]), clause.at(side[1] - 1)];
  const first = clause.actor(front) === null ? back : front;
  const [from, to] = [clause.at(match.index), clause.at(match.index + match[0].trimEnd().length - 1)];
  if (value !== 'needed' && isOnlyThought(clause, from, to, value)) return [];
  // "has yet to sign the permits" is no answer to the deal
  if (value === 'needed' && PERMITS.test(clause.between(to, to + AID_REACH))) return [];
  // "no guarantee that Damascus will comply"
  if (value === 'needed' && /^(?:guarantee|ensure)/u.test(match[0]) && NEGATED.test(clause.between(from - 5, from)))
    return [];
  if (value === 'accepts' && DOUBTED.test(clause.between(from - DOUBT_REACH, from))) return [];
  if (value === 'obstructs' && NOT_SAID.test(clause.between(from - 6, to))) return [];
  if (value === 'obstructs' && KEPT_FROM.test(clause.between(from - 6, to + 1))) return [];
  if (
    value === 'accepts' &&
    (WISHED.test(clause.between(from, to + 1)) || / conditional(?:ly)? /u.test(clause.between(from, to + 1)))
  )
    return [];
  for (let at = Math.min(first + 1, to); at < to; at++)
    if (clause.actor(at) === 'other' && !clause.isHeld(at)) return [];
  if (saysOfAnother(clause, first, to)) return [];
  const sides = value === 'obstructs' || value === 'welcomes' ? [first] : [first, partnerOf(clause, first)];
  return sides.flatMap((at) => {
    const who = at < 0 ? null : clause.actor(at);
    if (who === null || who === 'other' || (who === 'un') !== (value === 'welcomes')) return [];
    return [stanceFound(clause, who, value, Math.min(from, at), Math.max(to, at))];
  });
}

/** "The army said the rebels had not …": told of the second. */
function saysOfAnother(clause: Clause, side: number, to: number): boolean {
  const own = clause.actor(side);
  let isSaid = false;
  for (let at = side + 1; at < to; at++) {
    if (/^(?:said|says|say|told|claimed|claims|accused|accuses|blamed|blames|complained)$/u.test(clause.word(at)))
      isSaid = true;
    const who = clause.actor(at);
    if (isSaid && who !== null && who !== own && !clause.isHeld(at)) return true;
  }
  return false;
}

/** Nobody says that it is so. */
function isOnlyThought(clause: Clause, from: number, to: number, value: Value): boolean {
  const lead = clause.between(from - 6, from).replace(/^.*[|:,] /u, ' ');
  return UNSURE.test(clause.between(from, to)) || UNSURE.test(lead) || (value !== 'obstructs' && WISHED.test(lead));
}

/** "Ban called the deal a window of opportunity": what the United Nations says of it is praise. */
function gladOf(clause: Clause): Found | null {
  if (!clause.hasDeal()) return null;
  const glad = GLAD.exec(clause.line.text);
  if (!glad) return null;
  const at = clause.at(glad.index + 1);
  const words = clause.between(0, clause.words.length);
  if (/ (?:not|no|never|hardly|far from|if|would be|could be|might be) /u.test(clause.between(at - 9, at))) return null;
  if (!nearDeal(clause, at)) return null;
  for (let n = 0; n < clause.words.length; n++) {
    if (clause.actor(n) !== 'un') continue;
    const isSubject = !clause.isHeld(n) && n < at && SPEAKS.test(clause.between(n, at)) && noOther(clause, n, at);
    const isSpeaker =
      n > at &&
      / (?:said|says|added|told|declared|wrote|tweeted|commented|remarked) /u.test(clause.between(n - 5, n + 6));
    const isFor = /^(?:for|to)$/u.test(clause.word(n - 1).replace('the', clause.word(n - 2))) && n < at;
    if ((isSubject || isSpeaker || isFor) && words.length < LONG)
      return stanceFound(clause, 'un', 'welcomes', Math.min(n, at), Math.max(n, at));
  }
  return null;
}

function nearDeal(clause: Clause, at: number): boolean {
  for (let n = Math.max(0, at - NEAR_DEAL); n < at + NEAR_DEAL; n++) if (clause.dealAfter(n, 1) === n) return true;
  return false;
}

function noOther(clause: Clause, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (clause.actor(at) === 'other' && !clause.isHeld(at)) return false;
  return true;
}

/** The other of two sides named together: "Damascus and the rebels", "from Assad to the rebel commanders". */
export function partnerOf(clause: Clause, at: number, isStrict = false): number {
  const own = clause.actor(at);
  for (const step of [1, -1])
    for (let n = at + step, isJoined = false; n !== at + step * PARTNER_REACH; n += step) {
      if (/^[|:]$/u.test(clause.word(n))) break;
      if (/^(?:and|or|nor|to)$/u.test(clause.word(n))) isJoined = true;
      const who = clause.actor(n);
      // "Damascus and the rebels": nothing but the joint and an article between
      if (
        who === null &&
        isStrict &&
        !/^(?:and|or|nor|the|both|syrian|its|main|armed|rebel|by|also|most|,)$/u.test(clause.word(n))
      )
        break;
      if (who === null) continue;
      if (isJoined && who !== own && who !== 'other' && who !== 'un') return n;
      break;
    }
  return -1;
}

const PERMITS = / (?:permits?|permissions?|letters?|stamps|clearances?|authori[sz]ations?|convoys?|trucks|lorries) /u;
const NOT_SAID =
  / (?:not|no|never|denied|denies|deny) (?:[^ ]+ ){0,1}(?:mention|mentioned|speak|see|report|reported|allege|any|evidence|blocking|hindering|preventing) | each other /u;
const SPEAKS =
  / (?:called|calls|calling|described|describes|describing|said|says|saying|saw|sees|regards|regarded|considers|considered|termed|terms|praised|hailed|told|spoke|speaks|hopes|hoped|believes|believed|recognised|recognized|it|this|the|:) /u;
/** "meant to stop the government from blocking aid". */
const KEPT_FROM =
  / (?:stop|stops|stopping|prevent|prevents|preventing|keep|keeping|deter|bar|barring|discourage|dissuade|forbid) (?:[^ ]+ ){0,4}from /u;
/** Places of a line a construction is looked for at. */
const MOST_TRIES = 5;
const LONG = 400;
const NEAR_DEAL = 12;
const PARTNER_REACH = 7;
const AID_REACH = 9;
const DOUBT_REACH = 9;
