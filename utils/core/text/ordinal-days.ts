/**
 * Days of a month told by their place in it: "the ninth of September", "on the 25th", "by the nineteenth", "the 21st of
 * this month". A bare one is a day only where no noun follows: "the 52nd year", "the fifth round".
 */
const FIRST_NINE = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const FROM_TEN =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** Folded ordinal → day; hyphens are spaces in a line. */
export const ENGLISH_ORDINAL_DAYS: ReadonlyMap<string, number> = new Map([
  ...FIRST_NINE.map((word, i): [string, number] => [word, i + 1]),
  ...FROM_TEN.split(' ').map((word, i): [string, number] => [word, i + 10]),
  ...FIRST_NINE.map((word, i): [string, number] => [`twenty ${word}`, i + 21]),
  ['thirtieth', 30],
  ['thirty first', 31],
]);

/** Source of one ordinal in words, the longer first; no captures. */
export const ENGLISH_ORDINAL_SOURCE = [...ENGLISH_ORDINAL_DAYS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => word.replace(' ', '[ -]'))
  .join('|');

/** Behind anything else an ordinal belongs to a noun. */
const FOLLOWS_DAY =
  'and|or|but|at|in|when|as|for|with|after|before|to|is|was|are|would|will|should|could|may|has|had|from|local|that|which|unless|if|because|since|between|under|though|although|while|diplomats|he|she|it|they|mr|said|says|according|[,|:]';
const ORDINAL = `(?:([12]?\\d|3[01])(?:st|nd|rd|th)|(${ENGLISH_ORDINAL_SOURCE}))`;
const MONTH = ' of (this|next|last|the current|the same|the|current) month';
/** "the 25th" of some month near: told by the words before and behind it. */
const DAY = new RegExp(
  `(?<= |^)the ${ORDINAL}(?:${MONTH}(?= )|(?<=(?:^| )(?:on|by|until|till|before|from|for|since|after|of) the [^@]{3,14})(?= (?:${FOLLOWS_DAY}) |[ ]*$))`,
  'gu',
);

export interface OrdinalDay {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: 'next' | 'last' | 'current' | null;
}

/** Every such day of a folded line, in order. */
export function findOrdinalDays(line: string): OrdinalDay[] {
  if (!/(?<= |^)the /u.test(line)) return [];
  return [...line.matchAll(DAY)].flatMap(({ 0: all, 1: figure, 2: word, 3: month, index }): OrdinalDay[] => {
    const day = figure === undefined ? ENGLISH_ORDINAL_DAYS.get((word ?? '').replace('-', ' ')) : Number(figure);
    // "on the second," is more often a list than a day
    if (!day || (month === undefined && word !== undefined && day < FEWEST_IN_WORDS)) return [];
    const isOther = month === 'next' || month === 'last';
    return [
      { start: index, end: index + all.length, day, month: isOther ? month : month === undefined ? null : 'current' },
    ];
  });
}

/** "First", "second", "third" count things; from here on a bare ordinal in words is a day. */
const FEWEST_IN_WORDS = 11;
