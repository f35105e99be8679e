/** States told by those who speak for them: "Putin and Erdogan announced the deal", "الاتفاق الذي أعلنه الرئيسان …". */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { DateInterval } from '../model/date.ts';
import { fold } from '../text/fold.ts';
import { idsOf, listsOf, wordsAfter, wordsBefore } from './entity-lists.ts';
import type { Line } from './line.ts';
import type { Found } from './reading.ts';

/** Making an agreement or making it known; a meeting, a call and a talk make none. */
const MAKE = new Set(
  `أعلنه أعلنها أعلن أعلنا وقعه وقعها وقع وقعا أبرمه أبرمها أبرم أبرما إليه إليها عليه اتفق اتفقا توصل توصلا
   announced signed reached struck unveiled sealed agreed`
    .split(/\s+/u)
    .map(fold),
);
/** "agreed to meet", "announced that talks failed": what was made must be a deal. */
const DEAL_BESIDE = /@a\d+ (?:[^ |:]+ ){0,8}$/u;
const DEAL_AFTER = /^(?:[^ |:,]+ ){0,5}[وفبل]{0,2}(?:ال)?@a\d+ /u;
const REACH_UNITS = 110;

/** Two people of two states who made the agreement, as the states. */
export function leaderParties(line: Line, base: KnowledgeBase, on: DateInterval | null): Found[] {
  if (on === null || !line.text.includes('@a')) return [];
  return listsOf(line, 'h').flatMap((list): Found[] => {
    const people = idsOf(list.items);
    const [first, last] = [list.items[0], list.items.at(-1)];
    if (people.length !== 2 || !first || !last) return [];
    const states = people.map((id) => statesOf(id, base, on));
    if (states.some((of) => of.length !== 1)) return [];
    const ids = [...new Set(states.flat())].sort();
    if (ids.length !== 2) return [];
    const isAfter =
      wordsBefore(line, list.start, 4).some((w) => MAKE.has(w)) &&
      DEAL_BESIDE.test(line.text.slice(Math.max(0, list.start - REACH_UNITS), list.start));
    const isBefore =
      wordsAfter(line, list.end, 2).some((w) => MAKE.has(w)) &&
      DEAL_AFTER.test(line.text.slice(list.end, list.end + REACH_UNITS).trimStart());
    if (!isAfter && !isBefore) return [];
    return [
      {
        start: line.spanOfItem(first).start,
        end: line.spanOfItem(last).end,
        attribute: 'parties',
        rule: 'made-between',
        value: ids.join(','),
        qualifier: null,
        isRelative: false,
      },
    ];
  });
}

/** The states whose offices the person held then. */
function statesOf(person: string, base: KnowledgeBase, on: DateInterval): string[] {
  const all = base.officesOf(person, on).map(({ office }) => office.of);
  return [...new Set(all.filter((id) => base.entity(id)?.type === 'state'))];
}
