/** "الدول السبع عشرة" is seventeen states, though "الدول السبع" is the name of a club. */
import { fold } from '../../text/fold.ts';
import { numberValue } from '../../text/numbers.ts';
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';

const CLUB = /^(?:ال|لل)?دول (?:ال)?(سبع|ثماني|ثمان)$/u;
const TEEN = /^(?:عشر|عشره)$/u;

/** "17 states take part in the coalition": the size of another group. */
export function withoutOtherGroups(line: Line, found: readonly Found[], own: string): Found[] {
  const groups = line.items.flatMap((i) => (i.letter === 'b' ? [i.mention] : []));
  const isOther =
    groups.length > 0 &&
    groups.every((m) => m.entity !== own && !CLUB.test(fold(m.surface))) &&
    !OWN_WORDS.test(line.text);
  return found.filter((f) => f.attribute !== 'members-count' || !isOther);
}

const OWN_WORDS =
  /(?:^| )[وفبل]{0,2}(?:ال)?(?:مجموعه|بيان|ميونيخ|طاوله|فريق) |(?:^| )(?:الي جانب|فضلا عن|علاوه علي) |(?:^| )(?:group|statement|munich|table|grouping) /u;

/** Member states of a group, where a club's name swallowed half of the number. */
export function groupSizes(line: Line): Found[] {
  return line.items.flatMap((item): Found[] => {
    if (item.letter !== 'b') return [];
    const unit = CLUB.exec(fold(item.mention.surface))?.[1];
    const next = line.sentence.words[item.to];
    if (unit === undefined || !next || !TEEN.test(next.key)) return [];
    const count = numberValue(`${unit} ${next.key}`);
    if (count === null) return [];
    return [
      {
        start: item.mention.start,
        end: next.end,
        attribute: 'members-count',
        rule: 'counted',
        value: String(count),
        qualifier: null,
        isRelative: false,
      },
    ];
  });
}
