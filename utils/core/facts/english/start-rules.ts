/** English: the day on which a truce begins, in the many ways reports put it (the common ones are in timing-rules.ts). */
import { FUTURE, PAST, type RuleRow } from '../phrases/rule.ts';

/** A day still to come: what was done on a day gone by is no start foreseen. */
const AHEAD = { from: 'time', tense: 'future', isAhead: true } as const;
/** "Monday's start" */
const OF_DAY = { from: 'time', tense: 'future', isPossessive: true } as const;

/** Wishes, refusals, what never came and other people's truces. */
const UNSAID = [
  'wanted|sought|favoured|favored|preferred|proposed|suggested|rumours|rumors|rumoured|rumored|denied|denying|denies|hoped|urged',
  'daily|earlier|previous|yemen|libya|ukraine|gaza|sudan',
  'not|never',
  'no longer',
  'supposed to have',
  'might|could|would have',
];

export const ENGLISH_STARTS: readonly RuleRow[] = [
  {
    attribute: 'start-date',
    rule: 'begins',
    value: FUTURE,
    en: [
      '{pact} ≈16!aside {begins} {hour}*12 =@t',
      'it|which|everything|this [will|would|should|must|shall|is|was|were|has|to] [only|now|formally|officially|itself] [to|be|due|set|expected|scheduled|supposed|meant|planned] [to] {begins} {hour}*10 =@t',
      '{startNoun} ~3 of|for|to ~3 {pact} ~2 {hour}*10 =@t',
      '{startNoun} {hour}*8 =@t ~2 of ~3 {pact}',
      '{startNoun} ~2 of|for|to ~3 {pact} ≈4 planned|scheduled|set|fixed|due|expected|is|was|as|being {hour}*8 =@t',
      '=@t is|as|was|becomes|being|marks|will|brings|sees|for [be|mark] ~2 {startNoun} ≈10 {whatRests}',
      '=@t is|as|was|being|for|will [be] ~1 day|date|moment|time|hour|point|deadline ≈4 {whatRests}',
      '=@t is|as|was|being|for|will [be] ~1 day|date|moment|time|hour|point when|on|for ≈8 {whatRests}',
      '{settle} ~6 =@t as|for ~2 {startNoun}',
      '=@t is|was when|that ≈4 {whatRests} ≈4 {whatItDoes}',
      'begin|begins|start|starts|falls ~1 =@t , and with|alongside it|that|them ~3 {pact}',
      '=@t , when ≈4 {pact} ≈4! {begins}',
      '{startNoun} ~3 : ~2 {hour}*4 =@t',
    ],
    unlessEn: [...UNSAID, 'by|before =@t'],
  },
  {
    attribute: 'start-date',
    rule: 'begins',
    value: AHEAD,
    en: [
      '{guns} ≈10!aside {restsNow} {hour}*10 =@t',
      '{holdsFire} ~5!aside [,] {onward} {hour}*8 =@t',
      '{holdsFire} [nationwide|completely|across] [@y] [from] at|on|from {hour}*8 =@t',
      '{holdsFire} =@t',
      '{onward} {hour}*8 =@t [,] ≈12!aside {holdsFire}',
      '{onward} {hour}*8 =@t [,] ≈8!aside {guns} ≈8!aside {restsNow}',
      '{pact} ≈8!aside {onward} {hour}*8 =@t',
      'starting|beginning|effective|commencing {hour}*8 =@t [,] ≈6!aside {pact}',
      'effect|force from|as [of] {hour}*8 =@t [,] ≈14!aside {pact}',
      'from|come {hour}*6 =@t [on|onward|onwards] [,] ≈3 {pact} will|would|is|are|must|should|shall',
      'come {hour}*6 =@t , ≈8!aside {whatItDoes}',
      '{begins} ~4!aside {pact} {hour}*10 =@t',
      'sunset|sundown|dusk|nightfall on =@t , ≈6 {guns} ≈6! {restsNow}',
    ],
    unlessEn: [
      ...UNSAID,
      'rebels|rebel|fighters|militants|insurgents|gunmen ~4 {layDown}',
      'by|within|before|until|till =@t',
      'talks|summit|meeting|negotiations|conference',
      'from =@t to|and|until|till|through|s @t',
      'expected|due|set|scheduled to discuss|debate|consider|review|examine|endorse|sign|adopt|vote|announce|unveil|present',
    ],
  },
  {
    attribute: 'start-date',
    rule: 'begins',
    value: FUTURE,
    en: [
      '{pact} ≈10!aside from|between {hour}*6 =@t ~2 to|until|till|through|and {hour}*8 @t',
      '{holdsFire} ~4! from|between {hour}*6 =@t ~2 to|until|till|through|and {hour}*8 @t',
    ],
    unlessEn: UNSAID,
  },
  {
    attribute: 'start-date',
    rule: 'begins',
    value: OF_DAY,
    en: [
      '=@t [planned|scheduled|expected|official|formal|coming|upcoming|nationwide|agreed] {startNoun} ~6 {pact}',
      '=@t [planned|scheduled|expected|official|formal|coming|upcoming] start|beginning|onset|launch|deadline for|of|to ~4 {whatRests}',
      '=@t coming|planned|scheduled|upcoming|looming|impending|expected|forthcoming|approaching ~3 {pact}',
      'ahead of =@t ~1 {pact}',
      '{pact} ≈14!aside {begins} {hour}*6 =@t sunset|sundown|dusk|nightfall|midnight|dawn|end',
      '{guns} ≈10!aside {restsNow} {hour}*6 =@t sunset|sundown|dusk|nightfall|midnight|dawn|end',
      '{holdsFire} ~4! {hour}*6 =@t sunset|sundown|dusk|nightfall|midnight|dawn',
      '{pact} ≈8!aside {onward} {hour}*6 =@t sunset|sundown|dusk|nightfall|midnight|dawn',
    ],
    unlessEn: UNSAID,
  },
  {
    attribute: 'start-date',
    rule: 'begins',
    value: PAST,
    en: ['{pact} ≈14!aside {hasBegun} {hour}*8 =@t', '{pact} ≈8!aside in effect|force|place [since|from] {hour}*4 =@t'],
    unlessEn: [
      'not|never|no|if|unless|had|before|might|could|would',
      'earlier|previous|yemen|libya|ukraine|gaza|daily',
    ],
  },
];
