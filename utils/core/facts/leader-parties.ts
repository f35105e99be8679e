/** States told by those who speak for them: "Putin and Erdogan announced the deal", "الاتفاق الذي أعلنه الرئيسان …". */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { DateInterval } from '../model/date.ts';
import { idsOf, listsOf } from './entity-lists.ts';
import type { Line } from './line.ts';
import { areMakers } from './party-facts.ts';
import type { Found } from './reading.ts';

/** Two people of two states who made the agreement, as the states. */
export function leaderParties(line: Line, base: KnowledgeBase, on: DateInterval | null): Found[] {
  return listsOf(line, 'h').flatMap((list): Found[] => {
    const people = idsOf(list.items);
    const [first, last] = [list.items[0], list.items.at(-1)];
    if (people.length !== 2 || !first || !last) return [];
    const states = people.map((id) => statesOf(id, base, on));
    if (states.some((of) => of.length !== 1)) return [];
    const ids = [...new Set(states.flat())].sort();
    if (ids.length !== 2) return [];
    if (!areMakers(line, list)) return [];
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

/** The states whose offices the person held then, or ever if no time is known. */
export function statesOf(person: string, base: KnowledgeBase, on: DateInterval | null): string[] {
  const all = base.officesOf(person, on ?? undefined).map(({ office }) => office.of);
  return [...new Set(all.filter((id) => base.entity(id)?.type === 'state'))];
}
