/** States told by those who speak for them: "Putin and Erdogan announced the deal", "الاتفاق الذي أعلنه الرئيسان …". */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { DateInterval } from '../model/date.ts';
import { idsOf, listsOf } from './entity-lists.ts';
import type { Line } from './line.ts';
import { areMakers } from './party-facts.ts';
import { type Found, madeBetween } from './reading.ts';

/** Two people of two states who made the agreement, as the states. */
export function leaderParties(line: Line, base: KnowledgeBase, on: DateInterval | null): Found[] {
  return [
    ...withPeer(line, base, on),
    ...listsOf(line, 'h').flatMap((list): Found[] => {
      const people = idsOf(list.items);
      const [first, last] = [list.items[0], list.items.at(-1)];
      if (people.length !== 2 || !first || !last) return [];
      const states = people.map((id) => statesOf(id, base, on));
      if (states.some((of) => of.length !== 1)) return [];
      const ids = [...new Set(states.flat())].sort();
      if (ids.length !== 2) return [];
      if (!areMakers(line, list)) return [];
      return [madeBetween({ start: line.spanOfItem(first).start, end: line.spanOfItem(last).end }, ids)];
    }),
  ];
}

/** "وقال كيري إنه اتفق مع نظيره … على": the first of the two stands before the verb. */
const WITH_PEER =
  /(?<= |^)[وف]?(?:اتفق|توصل|توافق|تفاهم) (?:@t\d+ )?مع (@h\d+) (?:@h\d+ )?(?:(?!دون |بدون )[^ |:,]+ ){0,2}?(?:علي|الي) (?!ان |عقد |لقاء |اجتماع|مواصله|متابعه|استيناف|ضروره|اهميه)/u;

function withPeer(line: Line, base: KnowledgeBase, on: DateInterval | null): Found[] {
  if (line.sentence.language !== 'ar') return [];
  const m = WITH_PEER.exec(line.text);
  const peer = m?.[1] === undefined ? null : line.item(m[1]);
  const own = m && line.item(line.text.slice(0, m.index).match(/@h\d+(?!.*@h)/u)?.[0] ?? '');
  if (!m || peer?.letter !== 'h' || own?.letter !== 'h') return [];
  const states = [own, peer].map((p) => statesOf(p.mention.entity, base, on));
  const ids = [...new Set(states.flat())].sort();
  if (states.some((of) => of.length !== 1) || ids.length !== 2) return [];
  return [madeBetween({ start: line.spanOf(m.index, m.index + 1).start, end: line.spanOfItem(peer).end }, ids)];
}

/** "reached an understanding with Moscow", told of somebody who speaks for the other power. */
const DEAL_WITH =
  /(?:^| )(?:reached|struck|signed|agreed|announced|sealed|clinched|concluded|brokered|negotiated|produced|hammered|finalised|finalized|unveiled|made) (?:(?!@[sgoyb]\d|not |no )[^ |:]+ ){0,8}?(?:agreement|understanding|deal|accord|arrangement|pact|@a\d+) with (?:the )?@([rm])\d+ /u;

/** The two powers, where one is told to have made the agreement "with" the other. */
export function madeWith(line: Line, base: KnowledgeBase, on: DateInterval | null): Found[] {
  const match = DEAL_WITH.exec(line.text);
  if (!match || / @s\d/u.test(line.text.slice(0, match.index))) return [];
  const [own, other, letter] = match[1] === 'r' ? ['russia', 'united-states', 'm'] : ['united-states', 'russia', 'r'];
  const isTold = listsOf(line, `h${letter}`).some(
    ({ items: [item], start }) =>
      item !== undefined &&
      start <= match.index &&
      (item.letter === letter || statesOf(item.mention.entity, base, on).join(',') === other),
  );
  if (!isTold) return [];
  const at = match.index + match[0].lastIndexOf(' with ') + 1;
  return [madeBetween(line.spanOf(at, match.index + match[0].length - 1), [own, other])];
}

/** The states whose offices the person held then, or ever if no time is known. */
export function statesOf(person: string, base: KnowledgeBase, on: DateInterval | null): string[] {
  const all = base.officesOf(person, on ?? undefined).map(({ office }) => office.of);
  return [...new Set(all.filter((id) => base.entity(id)?.type === 'state'))];
}
