/**
 * Wordings that name an office but not whoever holds it now: the post ("served as US secretary of state",
 * منصب وزير الخارجية الأميركي), or its holder of another year ("the British prime minister in 2003").
 */
import { soleHolder } from '../knowledge/roles.ts';
import type { Holder, Office } from '../knowledge/schema.ts';
import type { DateInterval } from '../model/date.ts';
import type { Hit, Reading } from './hit.ts';
import { hasWord, wordSet } from './words.ts';

/** "became US president": what someone is made, without an article. */
const BECOMES = wordSet('become becomes became becoming was were is be been being elected appointed named nominated');
/** Before "as", "for" and "of": "served as …", "running for …", "the post of …"; not "stocks fall as US president …". */
const AS = wordSet(
  `serve serves served serving resign resigns resigned resignation appointed named nominated elected in down tenure term
   time stint role job post position work worked working acted quit confirmed installed years days`,
);
const FOR = wordSet(
  `candidate candidates run running ran race bid contender campaign nominee nominated contest standing stood vying pick choice
   favourite favorite`,
);
const OF = wordSet('post position job role title portfolio');
const SUCCEEDS = wordSet('succeed succeeds succeeded succeeding replace replaces replaced replacing');
const ARABIC_POST = wordSet('منصب بمنصب لمنصب ومنصب حقيبة بصفته بصفتها لقب');

const YEAR_AFTER = /^,? (?:in|عام|في عام|سنة|في سنة) ((?:19|20)\d\d)(?!\d)/u;
const YEAR_BEFORE = /(?:\b[Ii]n|عام|سنة) ((?:19|20)\d\d),? (?:the )?$/u;
const LONGEST_YEAR = 16;

/** Whether the words before the role say that the post is meant. */
export function isPost(hit: Hit, reading: Reading): boolean {
  const { around } = reading;
  const word = (skip: number): string => around.wordBefore(hit.start - hit.clitic, skip + 1);
  const before = word(0);
  if (hit.form.lang === 'ar') return hasWord(ARABIC_POST, before);
  if (hasWord(BECOMES, before)) return true;
  if (before === 'for') return hasWord(FOR, word(1));
  if (before === 'of' || (before === 'the' && word(1) === 'of')) return hasWord(OF, word(before === 'of' ? 1 : 2));
  if (before !== 'as') return false;
  const opens = /(?:^|[.!?\n]["”]? *)As $/u.test(reading.text.slice(Math.max(0, hit.start - 6), hit.start));
  if (opens) return reading.text[hit.end] === ',';
  return hasWord(AS, word(1)) || [2, 3, 4].some((skip) => hasWord(SUCCEEDS, word(skip)));
}

/** Whether a year beside the role makes it another person's: "in 2003 the British prime minister". */
export function isOfOtherYear(
  hit: Hit,
  office: Office,
  holder: Holder,
  interval: DateInterval,
  reading: Reading,
): boolean {
  const { text } = reading;
  const start = hit.start - hit.clitic;
  const year =
    YEAR_AFTER.exec(text.slice(hit.end, hit.end + LONGEST_YEAR))?.[1] ??
    YEAR_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_YEAR), start))?.[1];
  if (!year || (interval.from.slice(0, 4) <= year && year <= interval.to.slice(0, 4))) return false;
  return soleHolder(office, { from: `${year}-01-01`, to: `${year}-12-31` })?.actor !== holder.actor;
}
