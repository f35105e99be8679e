/** A day whose month stands with another: "من 12 أيلول إلى 19 منه", "من 12 إلى 19 أيلول", "بين 12 و19 أيلول". */
import type { FoundDate } from '../text/dates.ts';
import type { TimeWords } from '../text/relative-dates.ts';

export interface DayOfIt {
  readonly start: number;
  readonly end: number;
  readonly words: TimeWords;
  readonly date: FoundDate;
}

const DAY_OF_IT =
  /(?<=(?<= |^)[وفبل]?)(?:(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت) )?(?:ال ?)?([12]?\d|3[01]) منه(?= )/gu;
const DAY_BEFORE = /(?<= )([12]?\d|3[01])(?= (?:و?(?:الي|حتي|لغايه) )?(?:يوم )?و?@d(\d+) )/gu;
const SPAN_FROM = /(?:^| )[وف]?(?:من|بين) (?:يوم )?(?:ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت) )?$/u;
const DATE_TAG = /@d(\d+) /gu;

/** Such days of a folded line whose written dates are tags ("@d0"), in order. */
export function findDaysOfIt(line: string, dates: readonly FoundDate[]): DayOfIt[] {
  const found = [...line.matchAll(DAY_BEFORE)].flatMap((m) =>
    SPAN_FROM.test(line.slice(0, m.index)) ? dayOf(m, dates[Number(m[2])]) : [],
  );
  if (line.includes(' منه '))
    for (const m of line.matchAll(DAY_OF_IT)) {
      const told = [...line.slice(0, m.index).matchAll(DATE_TAG)].at(-1);
      found.push(...dayOf(m, told && dates[Number(told[1])]));
    }
  return found.toSorted((a, b) => a.start - b.start);
}

function dayOf({ 0: all, 1: figure, index }: RegExpExecArray, told: FoundDate | undefined): DayOfIt[] {
  if (told?.month === undefined) return [];
  const { weekday, ...date } = told;
  void weekday;
  const words = { kind: 'written', number: 0, weekday: null, relation: null, part: null } as const;
  return [
    {
      start: index,
      end: index + all.length,
      words: { ...words, isBetween: false, isPossessive: false },
      date: { ...date, day: Number(figure) },
    },
  ];
}
