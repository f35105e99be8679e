/** Words for a deal or a truce that the mention pass linked to nobody: still what a rule is about. */
import { fold } from '../text/fold.ts';

const AR = [
  'وقف [ل]إطلاق [ال]نار',
  'وقفا لإطلاق النار',
  'وقف [ال]أعمال [ال]قتالية',
  'وقف [ال]أعمال [ال]عدائية',
  'وقف [ال]عمليات [ال]قتالية',
  'وقف الأعمال العدائية',
  'وقف أعمال العنف',
  'وقف القتال',
  'وقف الاشتباكات',
  'نظام التهدئة',
  '[ال]تهدئة',
  '[ال]هدنة',
  '[ال]اتفاق',
  '[ال]اتفاقية',
  '[ال]اتفاقات',
  'اتفاقا',
  '[ال]تفاهم',
  '[ال]صفقة',
  '[ال]مذكرة',
  'خارطة [ال]طريق',
  'خريطة [ال]طريق',
];
const EN = [
  'cessation of hostilities',
  'ceasefires?',
  'cease fires?',
  'truces?',
  'regime of calm',
  'deal',
  'agreements?',
  'accords?',
  'pact',
  'memorandum',
  'roadmap',
];

const source = [
  ...AR.map((p) =>
    fold(p.replaceAll(/\[([^\]]*)\]/gu, '($1)?'))
      .replaceAll('(ل)?ا', 'ل?ا')
      .replaceAll(/\((\p{L}+)\)\?/gu, '(?:$1)?'),
  ),
  ...EN,
];

/** One such word or phrase of a folded line; clitics stay in front. "تم الاتفاق على" is agreeing, not an agreement. */
export const DEAL_WORDS = new RegExp(
  `(?<=(?<= |^)[وفبلك]{0,2}|(?<= |^)[وف]?لل)(?<!(?<= |^)(?:تم|يتم|جري|سيتم|وتم) )(?:${source.join('|')})(?= )(?! علي (?:ان|[\\p{L}]+ ))`,
  'gu',
);
