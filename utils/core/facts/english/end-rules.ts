/** English: the day on which a truce runs out, and until which it is kept. */
import { FUTURE, type RuleRow } from '../phrases/rule.ts';

const OF_DAY = { from: 'time', tense: 'future', isPossessive: true } as const;
/** A day still to come: a truce that "ended on Monday" is told elsewhere. */
const AHEAD = { from: 'time', tense: 'future', isAhead: true } as const;

/** Waiting, talks and doubts that run until a day, and other people's truces. */
const OTHERWISE = [
  'not|never|no|wait|waits|delayed|postponed|postpone|put|pushed|deadline|talks|time|given|negotiations|visit|stay|meeting',
  'yemen|libya|ukraine|gaza|sudan|earlier|previous',
  '=@t to|at ~1 join|sign|decide|respond|reply|accept|declare|tell|notify|latest',
];

export const ENGLISH_ENDS: readonly RuleRow[] = [
  {
    attribute: 'end-date',
    rule: 'ends',
    value: AHEAD,
    en: [
      '{pact} ≈14!aside {ends} {hour}*10 =@t',
      '@p|hours|days ~3 {ends} {hour}*8 =@t',
      'first|initial|trial|test|second|opening stage|phase|period|window|step|spell|run|part ~3 {ends} {hour}*8 =@t',
      'it|which|clock [will|would|should|shall|is|was] [to|due|set|expected|scheduled|supposed] [to] {ends} {hour}*10 =@t',
      '{endNoun} ~2 of ~4 {bounded} ~3 {hour}*8 =@t',
      '=@t is|was|as|being [the] [day|date|moment|point] when|on|that|which [which] ≈6 {bounded} ≈5 {ends}',
      'day|date|moment|hour ≈4 {bounded} ~3 {ends} [,] [is|falls|on] {hour}*3 =@t',
      'come|by =@t , ≈6 run|runs ~2 course|out',
      '=@t [is|as|was] ~2 {endNoun} ~4 {pact}',
    ],
    unlessEn: [
      'not|never|before|if|unless',
      'yemen|libya|ukraine|gaza|sudan|earlier|previous',
      '{ends} by|within =@t',
      '{guns} ~5 {ends}',
    ],
  },
  {
    attribute: 'end-date',
    rule: 'ends',
    value: FUTURE,
    en: [
      '{pact} ≈10!aside from|between {hour}*6 @t ~2 to|until|till|through|and {hour}*8 =@t',
      '{holdsFire} ~4! from|between {hour}*6 @t ~2 to|until|till|through|and {hour}*8 =@t',
    ],
  },
  {
    attribute: 'end-date',
    rule: 'ends',
    value: AHEAD,
    en: [
      '{pact} ≈8!aside {until} {hour}*8 =@t',
      '{lastsFor} {until} {hour}*8 =@t',
      '{holdsFire} ~5!aside {until} {hour}*8 =@t',
      '{guns} ≈6!aside {restsNow} ~3 {until} {hour}*8 =@t',
      '{extend} ~4!aside {until} {hour}*8 =@t',
      '{extend} ~4!aside to {hour}*8 =@t',
    ],
    unlessEn: OTHERWISE,
  },
  {
    attribute: 'end-date',
    rule: 'ends',
    value: OF_DAY,
    en: ['=@t expiry|expiration|end|lapse|conclusion [date] of|to ~3 {pact}'],
    unlessEn: OTHERWISE,
  },
];
