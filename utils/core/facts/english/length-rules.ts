/** English: how long a truce lasts (the common ways are in length-rules.ts). */
import { LENGTH, word, type RuleRow } from '../phrases/rule.ts';

/** Other people's truces and those that were, lengths of talks and wars, and what is no length of a truce. */
const ANOTHER = [
  'earlier|previous|previously|yemen|libya|ukraine|gaza|sudan|july|august|past|recent|failed|collapsed|broken|daily|unilateral|never|rejected|rumours|ago|proposed',
  'killed|died|wounded|detained|jailed|tenure|career',
  'every =@p',
  'after =@p of silence|peace|rest',
  'not|longer =@p',
  '=@p [of|long] ~2 talks|negotiations|meeting|siege|war|conflict|bloodshed|transition|mandate',
  '=@p ago|later|old|earlier',
];

export const ENGLISH_LENGTHS: readonly RuleRow[] = [
  {
    attribute: 'duration',
    rule: 'lasts',
    value: LENGTH,
    en: [
      '=@p {lengthAdjective}*5 {calmWord}',
      '=@p {lengthAdjective}*4 halt|break|freeze|hush|standstill|cessation|moratorium|suspension|letup|stoppage|arrangement|plan|ban in|on|of|to|from ~3 {violence}',
      '=@p {lengthAdjective}*4 trial|test|period|window|phase|spell|stretch|interval|experiment|break of|in|from|without|with|that ~3 {quietness}',
      '=@p [period|spell|window] free|clear|empty of|from ~3 {violence}',
      '=@p without ~4 {violence}',
      '=@p in|during|when which|where ~3 {violence}',
      '=@p [initially] , [and] renewable|extendable|extendible|repeatable|extended|prolonged|then|with|after|followed ~3 another|again|renewed|extended|more|further|once|twice|@a|option|possibility',
      '=@p [period] [initially] [,] [and|that|which] [is|are|can|could|may|would|will|might|to] [be] renewable|extendable|extendible|repeatable|renewed|extended|prolonged|repeated',
      '=@p first|initially|only|, then another|, another|more|@n|@p',
    ],
    unlessEn: [...ANOTHER, 'after|within|since =@p , talks', 'given|gave|give|have|has =@p to'],
  },
  {
    attribute: 'duration',
    rule: 'lasts',
    value: LENGTH,
    en: [
      '{pact} ≈9!aside {lastsFor} {span}*5 =@p',
      '{pact} , {span}*3 =@p long|in|, [length|all|duration|initially] ,',
      '{pact} ~1 s|its ~2 =@p',
      'it|that|which|this [will|would|should|must|can|could|may|is|was] [only|first|initially|then] [to|be] {lastsFor} {span}*5 =@p',
      '{holdsFire} ≈6!aside for {span}*3 =@p',
      '{guns} ≈6!aside {restsNow} ≈3! for {span}*3 =@p',
      '{pact} ≈4!aside for {span}*3 =@p',
      'length|duration|term|lifespan|life|span of ~3 {pact} ≈4 =@p',
      '=@p length|duration|lifespan|term of ~3 {pact}',
      'if|unless|once|provided ≈12 for {span}*2 =@p , ≈8 {pact}',
    ],
    unlessEn: [
      ...ANOTHER,
      'first =@p',
      '=@p road|process|transition',
      'after|within|since|in =@p',
      'talks|negotiations ~4 =@p',
      'for =@p now|of',
    ],
    needsDeal: true,
  },
  {
    // a week told by its name alone
    attribute: 'duration',
    rule: 'lasts',
    value: word('P7D'),
    en: [
      '< {calmWord} {lastsFor} the [required|full|whole|entire|stipulated|necessary|agreed|requisite|first|specified|trial] week >',
      '< week of {lengthAdjective}*3 {calmWord} >',
      '< the|its {pact} s week >',
    ],
    unlessEn: [
      '@p week|of',
      'a|one|another|full|last|past|this|every|each|next|first|second|third|ago|a|two|three|four week',
      'talks|negotiations',
    ],
  },
];
