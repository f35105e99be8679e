/** Words for a deal or a truce that the mention pass linked to nobody: still what a rule is about. */
const AR = [
  'وقفا? (?:لل?|ال)?(?:ا?طلاق (?:ال)?نار|نار|اعمال (?:ال)?(?:قتاليه|عداييه|حربيه)|عمليات (?:ال)?(?:قتاليه|حربيه)|قتال|اقتتال|معارك|اشتباكات)',
  'وقف لاطلاق (?:ال)?نار',
  'وقف اعمال العنف',
  'نظام (?:ال)?تهديه',
  '(?:ال)?(?:تهديه|هدنه|اتفاقيه|اتفاقات|صفقه|مذكره)',
  // "الاتفاق على أن" is agreeing, and so is "ما تفاهم عليه"
  '(?:ال)?(?:اتفاق|(?<!(?:^| )(?:ما|الذي|التي|قد) )تفاهم)(?! علي (?:ان|[\\p{L}]+ ))',
  'اتفاقا',
  '(?:خارطه|خريطه) (?:ال)?طريق',
  '(?:ال)?خطه (?:ال)?(?:سلام|اميركيه|امريكيه|روسيه|هدنه|تهديه)',
  'الخطه(?! (?:ب|باء|البديله) )',
];
const EN = [
  'cessation of hostilities',
  'cessation of (?:the )?(?:combat|military|hostile|armed)(?: (?:operations|activities|actions|action))?',
  'cessation regime',
  'humanitarian (?:pauses?|lull|truces?)',
  '(?:freeze|halt|suspension|moratorium) (?:on|of|in|to) (?:all |the )?(?:military|combat|offensive|hostile) (?:operations|actions?|activity|activities)',
  '(?<=(?:the|this) )cessation(?= (?!of))',
  'regime of (?:silence|quiet|cessation)',
  'silence regime',
  'halt (?:to|in) (?:the |all )?(?:fighting|hostilities|combat)',
  '(?:pause|lull|break) (?:in|of) (?:the |all )?(?:fighting|hostilities|combat)',
  'ceasefires?',
  'cease fires?',
  'truces?',
  'regime of calm',
  'deal',
  'agreements?',
  'accords?',
  'pact',
  'memorandum',
  'road ?map',
  '(?<=(?:the|this|new|that) )(?:lull|pause|plan|arrangement|understanding)',
  '(?<=(?:(?:hour|day|week|month)|long|@p\\d+) )(?:lull|pause)',
  '(?<=(?:the|this|a|un|council) )resolution',
];

const source = [...AR, ...EN];

/** One such word or phrase of a folded line; clitics stay in front. "تم الاتفاق على" is agreeing, not an agreement. */
export const DEAL_WORDS = new RegExp(
  `(?<=(?<= |^)[وفبلك]{0,2}|(?<= |^)[وف]?لل)(?<!(?<= |^)(?:تم|يتم|جري|سيتم|وتم) )(?:${source.join('|')})(?= )`,
  'gu',
);
