/**
 * Dates told from the article's day: "أمس الخميس", "الاثنين المقبل", "21 من الشهر الجاري", "sundown Monday" (language.md
 * 5.2). Works on a folded line (numbers.ts) in which dates with a month (dates.ts) already stand as "@d0", "@d1" ….
 */
import { ARABIC_WEEKDAYS, ENGLISH_WEEKDAYS } from './date-names.ts';
import { fold } from './fold.ts';
import { findOrdinalDays } from './ordinal-days.ts';

/** Which one, seen from the article. */
export type Relation = 'next' | 'last' | 'current';

/** Part of the day, told apart from the date: clock times stay out of dates. */
export type DayPart = 'midnight' | 'sunset' | 'early' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/**
 * A time expression before it is resolved. `day`: days from the article's; `month-day`: a day of its month;
 * `day-of-week`: a weekday of the week before or after ("Monday of last week").
 */
export interface TimeWords {
  readonly kind: 'written' | 'day' | 'weekday' | 'day-of-week' | 'month-day' | 'week';
  /** Index of the written date, days from the article's day, or day of the month; 0 for others. */
  readonly number: number;
  /** 0 = Sunday; the first of two for a night between two days. */
  readonly weekday: number | null;
  readonly relation: Relation | null;
  readonly part: DayPart | null;
  /** True for a night between two days: "ليل الخميس الجمعة". */
  readonly isBetween: boolean;
  /** "Saturday's": names what happened then. */
  readonly isPossessive: boolean;
}

const WEEKDAY_OF = new Map<string, number>();
for (const [day, names] of Object.entries(ARABIC_WEEKDAYS))
  for (const n of names) WEEKDAY_OF.set(fold(`ال${n}`), Number(day));
for (const [day, [name = '']] of Object.entries(ENGLISH_WEEKDAYS)) WEEKDAY_OF.set(fold(name), Number(day));

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['اليوم', 0],
  ['الليله الماضيه', -1],
  ['ليله امس', -1],
  ['هذه الليله', 0],
  ['هذا اليوم', 0],
  ['الليله', 0],
  ['امس', -1],
  ['الامس', -1],
  ['البارحه', -1],
  ['اول امس', -2],
  ['اول من امس', -2],
  ['غدا', 1],
  ['غد', 1],
  ['الغد', 1],
  ['بعد غد', 2],
  ['today', 0],
  ['tonight', 0],
  ['last night', -1],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
]);
const PARTS: readonly (readonly [DayPart, string])[] = [
  ['midnight', 'منتصف ليله?|انتصاف ليله?|منتصف|midnight'],
  ['sunset', 'غروب شمس|غروب الشمس|غروب|مغيب شمس|مغيب|sundown|sunset|dusk'],
  ['early', 'فجر|early|dawn'],
  ['morning', 'صباح|صبيحه|morning'],
  ['noon', 'ظهر|ظهيره|noon|midday'],
  ['afternoon', 'بعد ظهر|عصر|afternoon'],
  ['evening', 'مساء|evening'],
  ['night', 'ليله?|late|night'],
];
const RELATIONS: readonly (readonly [Relation, string])[] = [
  ['next', 'المقبل|المقبله|القادم|القادمه|الاتي|التالي|next|coming|this coming'],
  ['last', 'الماضي|الماضيه|الفايت|المنصرم|last|past'],
  ['current', 'الجاري|الحالي|هذا|this'],
];

/** "الثاني عشر من الشهر": a day of the month in words, the days past twenty as "الثاني والعشرين". */
const FIRST_TEN = 'اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر'.split(' ');
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...FIRST_TEN.map((word, i): [string, number] => [`ال${word}`, i + 1]),
  ...['حادي', ...FIRST_TEN.slice(1, 9)].flatMap((word, i): [string, number][] => [
    [`ال${word} عشر`, i + 11],
    [`ال${word} والعشرين`, i + 21],
  ]),
  ['العشرين', 20],
  ['الثلاثين', 30],
  ['الحادي والثلاثين', 31],
]);
const ORDINAL = [...ORDINALS.keys()].toSorted(longestFirst).join('|');

const AR_DAY = namesOf(/^\p{Script=Arabic}/u);
const EN_DAY = namesOf(/^[a-z]/u);
const OFFSET_AR = [...OFFSETS.keys()]
  .filter((k) => /^\p{Script=Arabic}/u.test(k))
  .toSorted(longestFirst)
  .join('|');
const PART = PARTS.map(([, words]) => words).join('|');
const AFTER_AR = 'المقبله?|القادمه?|الاتي|التالي|الماضيه?|الفايت|المنصرم|الجاري|الحالي';

/** "الساعة السابعة من", "الساعة 19:00" */
const CLOCK =
  '(?:(?:الساعه [^ @]+|(?:الحاديه عشره|الثانيه عشره|الواحده|الثانيه|الثالثه|الرابعه|الخامسه|السادسه|السابعه|الثامنه|التاسعه|العاشره)) (?:من |بتوقيت [^ ]+ )?)?';

/** "اليوم الأول", "اليوم التالي", "اليوم الذي": some day and not the article's. */
const NOT_COUNTED =
  '(?! (?:(?:ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|تالي|سابق|موالي|اخير|عالمي|وطني|دولي|واحد)|نفسه|ذاته|الذي)(?= )(?! (?:عشر|والعشرين) من)))';

const ARABIC =
  `${CLOCK}(?:(${PART}) )?(?:يوم )?(?:` +
  `(?:(?:ال)?([12]?\\d|3[01])|(${ORDINAL})) من (?:هذا )?الشهر(?: (?:الجاري|الحالي|نفسه))?` +
  `|(${OFFSET_AR})${NOT_COUNTED}(?: ,? ?(?:ال)?(${AR_DAY}))?(?: ,? ?@d(\\d+))?` +
  `|(${AR_DAY})(?: ,? ?و?(${AR_DAY}))?(?! @d)` +
  `|(?:(?:${AR_DAY}) )?@d(\\d+)(?: @d\\d+)?` +
  `|(?:الاسبوع|الشهر|العام)(?= (?:${AFTER_AR})))` +
  `(?: (${AFTER_AR}))?`;
const ENGLISH =
  `(?:(?:the )?(${PART})(?: (?:on|of|at|local time on))? (?:the )?)?` +
  `(?:(next|last|this coming|this|coming|past) )?(?:` +
  `(today|tonight|last night|yesterday|(?:the day after )?tomorrow)|(${EN_DAY})(?: (s)(?= )|(?: of)? (last|next) week(?= ))?|(${EN_DAY})s(?= )|@d(\\d+)|week(?= ))` +
  `(?: (early|morning|night|evening|afternoon)(?: (s)(?= ))?(?= ))?`;

/** "the truce begins at sunset": an hour without a day is today's and still to come; "at sunset on Monday" has its day. */
const HOUR_ALONE = new RegExp(
  `(?<=(?:at|from|until|stroke of) )(midnight|sundown|sunset|dusk|nightfall)(?= )(?! (?:(?:local|damascus|syrian?|gmt|time|\\d[^ ]*|p|m|,) ){0,4}(?:on|of|today|tonight|tomorrow|yesterday|between|last|next|this|and|@d\\d+|${EN_DAY})(?= ))`,
  'gu',
);
const AR = new RegExp(`(?<= |^|(?<= |^)[وفبل])(?:${ARABIC})(?= )`, 'gu');
const EN = new RegExp(`(?<= |^)(?:${ENGLISH})(?= )`, 'gu');

/** Every time expression of the line, in order, with its place in the line. A bare "week" needs "next" or "last". */
export function findTimeWords(line: string): { start: number; end: number; words: TimeWords }[] {
  const found = [...arabic(line), ...english(line), ...ordinals(line), ...hoursAlone(line)].toSorted(
    (a, b) => a.start - b.start,
  );
  return found.filter((f, i) => f.start >= Math.max(0, ...found.slice(Math.max(0, i - 2), i).map((g) => g.end)));
}

function* arabic(line: string): Generator<{ start: number; end: number; words: TimeWords }> {
  for (const m of line.matchAll(AR)) {
    const [all, part, figure, ordinal, offset, offsetDay, offsetDate, day, dayAfter, written, after] = m;
    const relation = relationOf(after);
    const words = { relation, part: partOf(part), isPossessive: false, isBetween: false, weekday: null, number: 0 };
    const place = { start: m.index, end: m.index + all.length };
    const monthDay = figure === undefined ? ORDINALS.get(ordinal ?? '') : Number(figure);
    if (monthDay !== undefined)
      yield { ...place, words: { ...words, relation: relation ?? 'current', kind: 'month-day', number: monthDay } };
    else if (offset !== undefined && offsetDate !== undefined)
      yield { ...place, words: { ...words, kind: 'written', number: Number(offsetDate) } };
    else if (offset !== undefined) {
      const weekday = offsetDay === undefined ? null : (WEEKDAY_OF.get(offsetDay) ?? null);
      // the middle of last night is the first minute of today
      const isPastNight = offset === 'الليله الماضيه' && words.part === 'midnight';
      const told = isPastNight ? { number: 0, relation: 'last' as const } : { number: OFFSETS.get(offset) ?? 0 };
      yield { ...place, words: { ...words, kind: 'day', ...told, weekday } };
    } else if (day !== undefined)
      yield {
        ...place,
        words: { ...words, kind: 'weekday', weekday: WEEKDAY_OF.get(day) ?? null, isBetween: dayAfter !== undefined },
      };
    else if (written !== undefined) yield { ...place, words: { ...words, kind: 'written', number: Number(written) } };
    else if (relation) yield { ...place, words: { ...words, kind: 'week' } };
  }
}

/** "on the 25th", "the 21st of this month". */
function* ordinals(line: string): Generator<{ start: number; end: number; words: TimeWords }> {
  for (const { start, end, day, month } of findOrdinalDays(line)) {
    const words = { weekday: null, isBetween: false, isPossessive: false, part: null } as const;
    yield { start, end, words: { ...words, kind: 'month-day', number: day, relation: month } };
  }
}

function* hoursAlone(line: string): Generator<{ start: number; end: number; words: TimeWords }> {
  for (const m of line.matchAll(HOUR_ALONE)) {
    const part = m[1] === 'midnight' ? 'midnight' : 'sunset';
    const words = { weekday: null, isBetween: false, isPossessive: false, number: 0, part } as const;
    yield { start: m.index, end: m.index + m[0].length, words: { ...words, kind: 'day', relation: 'next' } };
  }
}

function* english(line: string): Generator<{ start: number; end: number; words: TimeWords }> {
  for (const m of line.matchAll(EN)) {
    const [all, before, rel, offset, day, s, week, daysPlural, written, partAfter, sAfter] = m;
    const relation = relationOf(week ?? rel);
    const part = partOf(before) ?? partOf(partAfter) ?? (offset === 'tonight' ? 'night' : null);
    const words = { relation, part, isPossessive: false, isBetween: false, weekday: null, number: 0 };
    const place = { start: m.index, end: m.index + all.length };
    if (offset !== undefined) yield { ...place, words: { ...words, kind: 'day', number: OFFSETS.get(offset) ?? 0 } };
    else if (day !== undefined || daysPlural !== undefined) {
      const weekday = WEEKDAY_OF.get(day ?? daysPlural ?? '') ?? null;
      yield {
        ...place,
        words: {
          ...words,
          kind: week === undefined ? 'weekday' : 'day-of-week',
          weekday,
          isPossessive: s !== undefined || sAfter !== undefined || day === undefined,
        },
      };
    } else if (written !== undefined) yield { ...place, words: { ...words, kind: 'written', number: Number(written) } };
    else if (relation === 'next' || relation === 'last') yield { ...place, words: { ...words, kind: 'week' } };
  }
}

function relationOf(word: string | undefined): Relation | null {
  if (word === undefined) return null;
  return RELATIONS.find(([, words]) => words.split('|').includes(word))?.[0] ?? null;
}

function partOf(words: string | undefined): DayPart | null {
  if (words === undefined) return null;
  return PARTS.find(([, source]) => new RegExp(`^(?:${source})$`, 'u').test(words))?.[0] ?? null;
}

function namesOf(script: RegExp): string {
  return [...WEEKDAY_OF.keys()]
    .filter((name) => script.test(name))
    .toSorted(longestFirst)
    .join('|');
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
