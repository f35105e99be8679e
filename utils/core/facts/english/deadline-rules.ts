/** English: by when, or within what time, something must be done (the common ways are in deadline-rules.ts). */
import { LENGTH, word, type RuleRow } from '../phrases/rule.ts';

const AHEAD = { from: 'time', tense: 'future', isAhead: true } as const;
const OF_DAY = { from: 'time', tense: 'future', isPossessive: true } as const;

const ELSEWHERE = [
  'last|past =@p',
  'killed|died|wounded|election|elections|court|parliament|congress|budget|spending',
  'collapsed|broke|fell|broken|violated|violations',
  '=@p of ~2 siege|its|their announcement|tightened',
  '=@p of war|fighting|talks|bloodshed',
  'wanted|demanded|proposed|hoped',
];

export const ENGLISH_DEADLINES: readonly RuleRow[] = [
  {
    attribute: 'deadline',
    rule: 'within',
    value: LENGTH,
    qualifier: 'within',
    en: [
      '{guns} ≈8!aside {restsNow} ≈4! < within|inside|in =@p >',
      '{guns} [is|are|was|were] [to|due|set|meant|supposed|expected|must|should|will|would] [to] {restsNow} ≈3! < within|inside|in =@p >',
      '{restsNow} ~4 {guns} ≈4! < within|inside|in =@p >',
      '{pact} ≈10!aside < within|inside =@p >',
      '{pact} < in =@p >',
      '{sides} ~2 have|has|had|get|gets|got|give|gives|gave|given|granted|grant|grants|allow|allowed|allows|allotted [themselves|each|other|it|them|only|just|now|been|up|until|their|commanders|@g|@o|@s] < =@p [in|within] [which] to|for >',
      'give*|gave|grant*|allow*|allot* ~2 {sides} ~3 < =@p [in|within] [which] to >',
      '< =@p {limitNoun} >',
      'deadline|deadlines|ultimatum|limit|notice|countdown of|is|was|: < =@p >',
      '=@p is|was ~4 {limitNoun}',
      'conflict|war is|are to {restsNow} < within|inside|in =@p >',
      '< over|in|within the next|coming|following =@p > ≈8!aside {somebody} ≈6! {whatItDoes}',
    ],
    unlessEn: [...ELSEWHERE, '=@p , on|by'],
  },
  {
    // "the week's deadline", "the week granted for a pause"
    attribute: 'deadline',
    rule: 'within',
    value: word('P7D'),
    qualifier: 'within',
    en: [
      '< the|that|this week s {limitNoun} > ≈8 {whatRests}',
      '< the|that week granted|allowed|given|allotted|set|agreed > ~3 {whatRests}',
    ],
  },
  {
    attribute: 'deadline',
    rule: 'by-then',
    value: AHEAD,
    en: [
      'clock|deadline|ultimatum|countdown ≈8!aside {ends} {hour}*6 =@t',
      '{guns} ≈8!aside {restsNow} ~4 < by|before {hour}*4 =@t >',
      '{restsNow} ~3 {guns} ~3 < by|before {hour}*4 =@t >',
      '{pact} ≈6!aside < by {hour}*4 =@t >',
      '{sides} ≈12!aside {due} ≈8! < by|before {hour}*4 =@t at the latest >',
      '< no|not later than {hour}*4 =@t >',
      'told|asked|ordered|instructed|required|obliged|invited|expected to ≈12!aside < by|before {hour}*4 =@t >',
      'who|that has|have not ≈12 < by|before {hour}*4 =@t >',
    ],
    unlessEn: [...ELSEWHERE, 'said|told =@t', 'over|gone|ended|expired|lapsed|finished by', 'halt|hold fire after'],
  },
  {
    attribute: 'deadline',
    rule: 'by-then',
    value: OF_DAY,
    en: [
      '< no|not later than {hour}*3 =@t > sunset|sundown|dusk|nightfall|midnight|dawn|end',
      '{somebody} ≈10!aside < by|before =@t > sunset|sundown|dusk|nightfall|midnight|dawn|deadline|end',
      '=@t deadline|target|ultimatum ≈8 {whatRests}',
    ],
    unlessEn: ELSEWHERE,
  },
];
