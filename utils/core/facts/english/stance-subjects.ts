/** Whose stance a verb tells, in English: its subject, whoever is accused of it, or whoever is quoted with it. */
import type { Clause } from './clause.ts';

/** The side a verb belongs to, or -1; `after` is the word behind it. */
export function subjectOf(clause: Clause, verb: number, after: number): number {
  const accused = accusedBefore(clause, verb);
  if (accused !== -1) return Math.max(accused, -1);
  const isOurs = / (?:we|i) /u.test(clause.between(verb - 5, verb));
  const subject = clause.subjectOf(verb);
  if (subject >= 0 && (!isOurs || / : | (?:that|said|says) /u.test(clause.between(subject, verb)))) return subject;
  if (isOurs || UNACCEPTABLE.test(clause.word(verb))) return speakerAfter(clause, after);
  return /ing$/u.test(clause.word(verb)) && /^(?:,|\||:|)$/u.test(clause.word(verb - 1))
    ? frontedBy(clause, after)
    : -1;
}

/** "accused the opposition of trying to derail", "blames gangs in the opposition for holding up". */
function accusedBefore(clause: Clause, verb: number): number {
  const words = clause.between(verb - ACCUSED_REACH, verb);
  const accused = / (?:accus|blam)(?:e|es|ed|ing) (?:[^ |:]+ ){1,9}(?:of|for) (?:[^ |:]+ ){0,6}$/u.exec(words);
  if (!accused) return -1;
  const first =
    Math.max(0, verb - ACCUSED_REACH) +
    words
      .slice(0, accused.index + 1)
      .trim()
      .split(' ')
      .filter(Boolean).length;
  for (let at = first + 1; at < verb; at++) {
    const who = clause.actor(at);
    if (who === 'other') return NOBODY;
    if (who !== null) return at;
  }
  return NOBODY;
}

/** "Welcoming the deal, an HNC member said": the subject of what follows the comma. */
function frontedBy(clause: Clause, after: number): number {
  for (let at = after; at < after + FRONT_REACH; at++) {
    if (clause.word(at) !== ',') continue;
    for (let n = at + 1; n < at + 7; n++) {
      const who = clause.actor(n);
      if (who === 'other') return -1;
      if (who !== null && !clause.isHeld(n)) return n;
    }
    return -1;
  }
  return -1;
}

/** "… we cannot accept it, a rebel commander said". */
function speakerAfter(clause: Clause, after: number): number {
  for (let at = after; at < Math.min(clause.words.length, after + SPEAKER_REACH); at++) {
    if (!SAYS.test(clause.word(at))) continue;
    for (const n of [at - 1, at - 2, at - 3, at - 4, at - 5, at - 6, at + 1, at + 2, at + 3, at + 4, at + 5]) {
      const who = clause.actor(n);
      if (who !== null) return who === 'other' ? -1 : n;
    }
  }
  return -1;
}

/** "approved … by the government". */
export function agentOf(clause: Clause, after: number): number {
  for (let at = after; at < after + 9; at++) {
    if (/^[|:]$/u.test(clause.word(at))) return -1;
    if (clause.word(at) !== 'by') continue;
    for (let n = at + 1; n < at + 7; n++) {
      const who = clause.actor(n);
      if (who !== null) return who === 'other' ? -1 : n;
    }
    return -1;
  }
  return -1;
}

/** Somebody is accused who is no side: nor is his accuser. */
const NOBODY = -2;
const UNACCEPTABLE = /^(?:unacceptable|not|out|a|stillborn|dead)$/u;
const SAYS = /^(?:said|says|told|added|insisted|declared|warned|complained|argued|wrote|tweeted|vowed)$/u;
const ACCUSED_REACH = 16;
const FRONT_REACH = 14;
const SPEAKER_REACH = 22;
