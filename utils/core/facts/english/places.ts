/** Where the joint body is to sit: English, beside the phrases of body-rules.ts. */
import { word, type RuleRow } from '../phrases/rule.ts';

const seat = (value: 'amman' | 'geneva', name: string): RuleRow => ({
  attribute: 'joint-centre-place',
  rule: 'joint-body',
  value: word(value),
  en: [
    `< ${name} > ≈7 seat|home|venue|base|site|location|headquarters ~5 {jointBody}`,
    `< ${name} > [is|will|would|to] [to|be] host|hosts|house|houses|accommodate ≈8 {jointBody}`,
    `seat|home|venue|base|site|location|headquarters of|for ~4 {jointBody} ≈4 < ${name} >`,
    `{jointBody} ≈5 desks|offices|office|headquarters|home|seat|base|quarters|premises|rooms < in|near|at|outside ~2 ${name} >`,
    `{jointBody} ≈6 based|headquartered|located|sited|housed|set|seated|hosted|run|open|opens|opened|operate|operates|operating|work|works|working|sit|sits|sitting|established|formed|created|planned|placed [up] < in|near|at|outside|from ~1 ${name} >`,
    `set|sets|setting up ~1 shop|quarters|desks|offices|headquarters < in|near|at|outside ${name} >`,
    `office|offices|headquarters|base|building|rooms|floor|villa|suite < in|near|at|outside ~3 ${name} > ≈8 {jointBody}`,
    `officers|planners|commanders|soldiers|militaries|staff ≈8 move|sit|work|meet|share|shared|side [together] ≈4 < in|near|at|outside ~1 ${name} >`,
    `{jointBody} [,] [to] [be] < in|near|at|outside ~1 ${name} >`,
    `in|near|at|outside < ${name} > , ~4 would|will|to staff|man|sit|work|operate ~6 {jointBody}`,
    `{jointBody} ≈6 operate|operates|operating|run|work|works|working out < of ${name} >`,
    `{jointBody} ≈6 chose|chosen|picked|selected|choose < ~1 ${name} >`,
    `< ${name} [based|area|hosted] > {jointBody}`,
  ],
  unlessEn: ['no|not|never|without|rather|instead|nobody|denied', 'baghdad'],
});

export const ENGLISH_PLACES: readonly RuleRow[] = [
  seat('geneva', 'geneva'),
  seat('amman', 'amman'),
  { ...seat('amman', 'the jordanian capital') },
];
