/**
 * Who made the agreement, in English: two states (their capitals, peoples, ministers) named together or one "with" the
 * other, and words that say that a deal is theirs. What the words are stands in english-makers-words.ts.
 */
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { DateInterval } from '../../model/date.ts';
import {
  AFTER_TALKS_WITH,
  AND_I,
  AND_THEY_MADE,
  AT_HIS_SIDE,
  BY_THEM,
  CALLED,
  COMMITS,
  DEAL_BEFORE_THEM,
  DOUBT_AFTER,
  DOUBT_BEFORE,
  FOR_THE_DEAL,
  HAVING_MADE,
  GROUP_VOWED,
  HE_AND,
  IT_TOOK,
  JOINED_IN,
  JOINED_TO,
  MADE_AFTER,
  MADE_WITH,
  NOT_THIS_BEFORE,
  OF_DEAL_AFTER,
  OWN_DEAL_WITH,
  PARTY_TO,
  PASSIVE_WITH,
  ROLES_AFTER,
  SAY_IT_WILL,
  STRONG_AFTER,
  THANKED,
  THEIR_DEAL,
  THEY_MADE,
  TOOK_TO_MAKE,
  THE_PAIR,
  TO_AUTHORS,
  FRUIT_OF,
  OF_TALKS,
  AT_JOINT_NEWS,
  WE_AND_OUR,
  WE_MADE,
  WITH_HIM_BEFORE,
  WAS_MADE,
} from './makers-words.ts';
import { statesOf } from '../leader-parties.ts';
import type { Line } from '../line.ts';
import { nationalitiesOf } from '../named-makers.ts';
import { SUPPORT_GROUP } from '../party-facts.ts';
import { madeBetween, type Found } from '../reading.ts';
import { THE_TWO } from '../the-two.ts';

/** A word or tag of the line that stands for a state, or for the group that decides as one. */
interface Maker {
  readonly start: number;
  readonly end: number;
  readonly state: string;
}

/** Units of the line that may stand between two that belong together, and between one and the verb's "with". */
const MAX_BETWEEN = 60;
const REACH = 190;
const POWERS =
  /(?<= |^)(?:(?:all|the|some) )?(?:(?:world|major|big|global|leading|foreign|international|great|outside|regional) powers|(?:(?:foreign )?ministers|(?:top |senior )?diplomats|envoys|delegates|representatives) (?:of|from|representing) (?:the |more than |some )?@n\d+ (?:countries|nations|states|powers|governments)|(?:(?:all )?@n\d+ members of )?the (?:@n\d+ (?:member|nation|country|strong) )?(?:international |syria )?support group|the world s powers|(?:all )?@n\d+ members of the @b\d+|(?:the|all) @n\d+ (?:countries|nations|governments|states|powers)|@n\d+ (?:countries|nations|governments|states|powers)(?= (?:meeting|gathered|in munich|sign|agree|pledge|commit|back))|(?<=^|: )powers(?= (?:agree|back|reach|adopt|pledge|vow|endorse))|(?:(?:ministers|diplomats|envoys|representatives) (?:of|from) )?(?:more than |about |some |nearly |almost )?(?:a|one) dozen (?:countries|nations|states|powers)(?= (?:meeting|gathered|in munich|sign|agree|pledge|commit|back|have|had))|(?:all )?@n\d+ (?:countries|nations|governments|states|powers) (?:with (?:a|an|their|competing|rival|interests?|influence|some)|involved|engaged|supporting|backing|represented|taking part|that)(?: (?!@[gouh]\d|not |no )[^ |:,]+){1,9}?(?= (?:have |has |had )?(?:agreed?|pledged?|vowed|signed|committed|adopted|approved|endorsed)(?= ))|@n\d+ nation (?:group|club|bloc|grouping) (?:that|which) includes?(?: (?!not )[^ |:,]+){1,7}?(?= (?:has |had |have )?(?:agreed|adopted|approved) )|(?:foreign )?ministers (?:of|from) (?:the )?@n\d+ (?:countries|nations|states)(?: (?:backing|supporting|with|involved)(?: (?!not )[^ |:,]+){1,10}?(?= (?:has |had |have )?(?:agreed|adopted|approved) ))|@n\d+ nation (?:group|club|bloc|grouping)(?: (?:that|which) (?:backs|supports|sponsors|oversees)(?: (?:the|@y\d+|syria|syrian|peace|talks))+)?)(?= )/gu;

/** Facts of who made it that the line tells of two states, or of the support group. */
export function englishMakers(line: Line, base: KnowledgeBase, on: DateInterval | null): Found[] {
  if (line.sentence.language !== 'en') return [];
  const makers = makersOf(line, base, on);
  return [
    ...together(line, makers),
    ...oneWithOther(line, makers),
    ...oneCalledOther(line, makers),
    ...weAndOurs(line, makers),
    ...andI(line, makers),
    ...group(line, base),
    ...theTwo(line),
  ];
}

function makersOf(line: Line, base: KnowledgeBase, on: DateInterval | null): Maker[] {
  const nationalities = nationalitiesOf(base);
  const makers: Maker[] = [];
  let start = 0;
  for (const token of line.text.split(' ')) {
    const state = token.startsWith('@')
      ? stateOfTag(token, line, base, on)
      : (nationalities.get(token) ??
        (token === 'russo' ? 'russia' : null) ??
        nationalities.get(token.replace(/s$/u, '')) ??
        null);
    if (state !== null && state !== 'syria') makers.push({ start, end: start + token.length, state });
    start += token.length + 1;
  }
  return makers;
}

function stateOfTag(tag: string, line: Line, base: KnowledgeBase, on: DateInterval | null): string | null {
  const item = line.item(tag);
  switch (item?.letter) {
    case 'r':
      return 'russia';
    case 'm':
      return 'united-states';
    case 's':
      return base.entity(item.mention.entity)?.type === 'state' ? item.mention.entity : null;
    case 'h': {
      const [state, ...others] = statesOf(item.mention.entity, base, on);
      return state !== undefined && others.length === 0 ? state : null;
    }
    default:
      return null;
  }
}

/** "Washington and Moscow had settled on …", "the plan Kerry and Lavrov unveiled", "a US-Russian creation". */
function together(line: Line, makers: readonly Maker[]): Found[] {
  const clusters: Maker[][] = [];
  for (const maker of makers) {
    const last = clusters.at(-1)?.at(-1);
    const isJoined =
      last && maker.start - last.end <= MAX_BETWEEN && JOINED_TO.test(line.text.slice(last.end, maker.start));
    if (isJoined) clusters.at(-1)?.push(maker);
    else clusters.push([maker]);
  }
  return clusters.flatMap((cluster, i): Found[] => {
    const [first, last] = [cluster[0], cluster.at(-1)];
    if (!first || !last) return [];
    const states = new Set(cluster.map((m) => m.state));
    const before = clusters[i - 1]?.at(-1);
    // "Kerry said that he and Lavrov …"
    if (states.size === 1 && before && before.state !== first.state) {
      const lead = line.text.slice(before.end, first.start);
      return HE_AND.test(lead) && isMadeBy(line, first.start, last.end) ? [fact(line, before, last)] : [];
    }
    // of three or more states somebody else tells
    const other = cluster.find((m) => m.state !== first.state);
    return other && states.size === 2 && isMadeBy(line, first.start, last.end) ? [fact(line, first, other)] : [];
  });
}

/** The words around a stretch of the line say that those it names made the agreement. */
function isMadeBy(line: Line, start: number, end: number): boolean {
  const before = line.text.slice(Math.max(0, start - REACH), start);
  const behind = line.text.slice(end, end + REACH);
  if (OF_DEAL_AFTER.test(behind) && !NOT_THIS_BEFORE.test(before)) return true;
  if (FRUIT_OF.test(before) && OF_TALKS.test(behind)) return true;
  if (IT_TOOK.test(before) && TOOK_TO_MAKE.test(behind)) return true;
  if (COMMITS.test(before) || TO_AUTHORS.test(behind) || BY_THEM.test(before) || HAVING_MADE.test(before)) return true;
  const withoutRoles = behind.slice(ROLES_AFTER.exec(behind)?.[0].length ?? 0);
  if (THEIR_DEAL.test(withoutRoles)) return true;
  if (DOUBT_BEFORE.test(before)) return false;
  const withoutAside = withoutRoles.replace(ASIDE, '');
  return [...new Set([behind, withoutRoles, withoutAside])].some(
    (after) =>
      !DOUBT_AFTER.test(after) &&
      (STRONG_AFTER.test(after) ||
        MADE_AFTER.test(after) ||
        SAY_IT_WILL.test(after) ||
        (THEY_MADE.test(after) && DEAL_BEFORE_THEM.test(before))),
  );
}

/** ", meeting in Munich until the small hours," */
const ASIDE = /^ (?:,|in|at|during|after|on) (?:(?!@[gou]\d)[^ |:,]+ ){1,12},/u;

/** "the arrangement Washington had hammered out with Moscow", "agreement had been reached with Kerry". */
function oneWithOther(line: Line, makers: readonly Maker[]): Found[] {
  return makers.flatMap((second, i): Found[] => {
    const before = line.text.slice(0, second.start);
    for (const first of makers.slice(0, i).toReversed()) {
      if (first.state === second.state || second.start - first.end > REACH) continue;
      const between = line.text.slice(first.end, second.start);
      const isPassive = PASSIVE_WITH.test(before.slice(-REACH)) || OWN_DEAL_WITH.test(between);
      const lead = line.text.slice(Math.max(0, first.start - MAX_BETWEEN), first.start);
      const made = MADE_WITH.exec(between);
      const isActive =
        made !== null &&
        !DOUBT_BEFORE.test(lead) &&
        (made.groups?.['deal'] !== undefined ||
          /^ (?:[^ ]+ ){0,5}agreed /u.test(between) ||
          DEAL_BEFORE_THEM.test(lead));
      if (isPassive || isActive) return [fact(line, first, second)];
    }
    // "under an agreement struck with Moscow, Washington will …"
    const next = makers[i + 1];
    const isFirst =
      next && next.state !== second.state && / ,(?: the)? $/u.test(line.text.slice(second.end, next.start));
    return isFirst && PASSIVE_WITH.test(before.slice(-REACH)) ? [fact(line, second, next)] : [];
  });
}

/** "Putin telephoned Obama and the two approved the terms", "Kerry, with Lavrov at his side, announced a truce". */
function oneCalledOther(line: Line, makers: readonly Maker[]): Found[] {
  return makers.flatMap((first, i): Found[] => {
    const second = makers[i + 1];
    if (!second || second.state === first.state) return [];
    const between = line.text.slice(first.end, second.start);
    const after = line.text.slice(second.end, second.end + REACH);
    const isTold =
      (CALLED.test(between) && AND_THEY_MADE.test(after)) ||
      (JOINED_IN.test(between) && / in (?:announc|unveil|present|proclaim|declar)ing /u.test(after)) ||
      PARTY_TO.test(between) ||
      AFTER_TALKS_WITH.test(between) ||
      AT_JOINT_NEWS.test(line.text.slice(Math.max(0, first.start - REACH), second.start)) ||
      (THANKED.test(between) && FOR_THE_DEAL.test(after)) ||
      (/^ (?:s )?,(?: the| mr)* $/u.test(between) &&
        WITH_HIM_BEFORE.test(line.text.slice(0, first.start)) &&
        !DOUBT_AFTER.test(after) &&
        MADE_AFTER.test(after)) ||
      (AT_HIS_SIDE.test(after) && WAS_MADE.test(line.text.slice(first.end)));
    return isTold ? [fact(line, first, second)] : [];
  });
}

/** "We and our American partners agreed", said by a Russian. */
function weAndOurs(line: Line, makers: readonly Maker[]): Found[] {
  return [...line.text.matchAll(WE_AND_OUR)].flatMap((m): Found[] => {
    const end = m.index + m[0].length;
    const partner = makers.find((p) => p.start >= m.index && p.end <= end);
    const speaker = makers.find((p) => partner && p.state !== partner.state && (p.end < m.index || p.start > end));
    return partner && speaker ? [fact(line, partner, speaker)] : [];
  });
}

/** "Sergei Lavrov and I are announcing", said by an American. */
function andI(line: Line, makers: readonly Maker[]): Found[] {
  return makers.flatMap((first): Found[] => {
    const after = line.text.slice(first.end, first.end + 2 * REACH);
    const speaker = makers.find((m) => m.state !== first.state && (m.start > first.end || m.end < first.start));
    return speaker && AND_I.test(after) && WE_MADE.test(after) ? [fact(line, first, speaker)] : [];
  });
}

/** The support group, by its name or as "world powers". */
function group(line: Line, base: KnowledgeBase): Found[] {
  const isOther = (name: string): boolean => {
    const item = line.item(/@b\d+/u.exec(name)?.[0] ?? '');
    return item?.letter === 'b' && item.mention.entity !== SUPPORT_GROUP;
  };
  const places = [...line.text.matchAll(POWERS)]
    .filter(([name]) => !isOther(name))
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
  for (const m of line.text.matchAll(/@b\d+(?= )/gu)) {
    const item = line.item(m[0]);
    if (item?.letter === 'b' && item.mention.entity === SUPPORT_GROUP && base.entity(SUPPORT_GROUP))
      places.push({ start: m.index, end: m.index + m[0].length });
  }
  return places
    .filter(({ start, end }) => isMadeBy(line, start, end) || GROUP_VOWED.test(line.text.slice(end, end + REACH)))
    .map(({ start, end }) => madeBetween(line.spanOf(start, end), [SUPPORT_GROUP]));
}

/** "The two powers", "the pair": who they are hangs on the agreement (the-two.ts). */
function theTwo(line: Line): Found[] {
  return [...line.text.matchAll(THE_PAIR)].flatMap((m): Found[] => {
    const tag = m[1] ?? m[2];
    const count = tag === undefined ? null : line.item(tag);
    if (count && (count.letter !== 'n' || count.number !== 2)) return [];
    const [start, end] = [m.index, m.index + m[0].length];
    return isMadeBy(line, start, end) ? [madeBetween(line.spanOf(start, end), [THE_TWO])] : [];
  });
}

function fact(line: Line, first: Maker, second: Maker): Found {
  const [from, to] = first.start < second.start ? [first, second] : [second, first];
  return madeBetween(line.spanOf(from.start, to.end), [first.state, second.state]);
}
