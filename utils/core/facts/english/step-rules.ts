/** English: after which week of calm the two armies act together, and their common body is set up. */
import { word, type RuleRow } from '../phrases/rule.ts';

const NOT_OF_CALM = [
  'conference|statement|announcement|hours ~1 talks',
  'talks|negotiations|war|meeting|negotiating|conversation|bargaining|dinner|session',
  'ago|old',
  'wanted|proposed|rejected|denied|denying|last|past',
];

export const ENGLISH_STEPS: readonly RuleRow[] = [
  {
    attribute: 'cooperation-start',
    rule: 'step-by-step',
    value: word('P7D'),
    qualifier: 'after',
    en: [
      '< if|once|provided|should|when the|that week goes|passes|has|ends|is|pass|go [by|gone|passed] without|quietly|peacefully|calmly > ≈16 {jointly}',
      '{jointly} ≈16 {only} ~4 < week of {lengthAdjective}*3 {calmWord} >',
      '< week of {lengthAdjective}*3 {calmWord} > ≈16 {jointly}',
      '{jointly} ≈16 {calmWord} {lastsFor} < the ~1 week >',
      '{calmWord} {lastsFor} < the ~1 week > ≈16 {jointly}',
    ],
    unlessEn: [...NOT_OF_CALM, 'a|one|another|full|last|past|this|every|each|next|two|three|four|second week'],
  },
  {
    attribute: 'joint-centre-start',
    rule: 'step-by-step',
    value: word('P7D'),
    qualifier: 'after',
    en: [
      '{jointBody} ≈16 {only} ~4 < week of {lengthAdjective}*3 {calmWord} >',
      '< week of {lengthAdjective}*3 {calmWord} > ≈16 {jointBody}',
    ],
    unlessEn: [...NOT_OF_CALM, 'a|one|another|full|last|past|this|every|each|next|two|three|four|second week'],
  },
];
