/**
 * On which side of the story a speaker stands: the side of the state or body whose office they hold on the article's
 * days, or whose part or member they are. A side says whom somebody speaks for, not what they think: allies stay
 * 'other', and so does everyone the base ties to none of the five.
 */
import type { KnowledgeBase } from '../knowledge/base.ts';
import { intersect, intervalOf, type DateInterval } from '../model/date.ts';

export const SIDES = ['russia', 'united-states', 'syrian-government', 'opposition', 'un', 'other'] as const;

export type Side = (typeof SIDES)[number];

/**
 * Who stands for a side. Bodies of a state are listed because their records name no parent; a test holds that each id
 * exists. Kurdish-led bodies, jihadist groups and aid organisations are on none of the five.
 */
export const SIDE_BODIES: Readonly<Record<Exclude<Side, 'other'>, readonly string[]>> = {
  russia: [
    'russia',
    'russian-mfa',
    'russia-mod',
    'russian-armed-forces',
    'russian-security-council',
    'russian-reconciliation-centre',
    'state-duma',
    'federation-council',
    'fsb',
  ],
  'united-states': [
    'united-states',
    'us-department-of-state',
    'us-department-of-the-treasury',
    'us-armed-forces',
    'us-national-security-council',
    'us-congress',
    'us-senate',
    'us-house-of-representatives',
    'cia',
    'fbi',
  ],
  'syrian-government': [
    'syrian-government',
    'syria',
    'syrian-mfa',
    'syrian-armed-forces',
    'syrian-parliament',
    'syrian-republican-guard',
    'fourth-armoured-division',
    'tiger-forces',
    'baath-party',
    'national-defence-forces',
  ],
  opposition: [
    'syrian-opposition',
    'high-negotiations-committee',
    'syrian-national-coalition',
    'syrian-national-council',
    'syrian-interim-government',
    'free-syrian-army',
    'southern-front',
    'local-coordination-committees',
  ],
  un: [
    'united-nations',
    'un-security-council',
    'un-general-assembly',
    'un-human-rights-council',
    'un-ocha',
    'ohchr',
    'unhcr',
    'unicef',
    'unesco',
    'unrwa',
    'wfp',
    'world-health-organization',
    'commission-of-inquiry-on-syria',
    'undof',
    'unifil',
    'unsmis',
  ],
};

const SIDE_OF = new Map(Object.entries(SIDE_BODIES).flatMap(([side, ids]) => ids.map((id) => [id, side as Side])));
const TIES: ReadonlySet<string> = new Set(['part-of', 'member-of']);
/** A person, a committee, the opposition: nobody is further away than that. */
const MAX_STEPS = 3;

/**
 * The side of an entity; 'other' if the base ties it to none, or to more than one.
 * @param on - the article's days; null: unknown, so only ties without a date decide
 */
export function sideOf(entity: string, base: KnowledgeBase, on: DateInterval | null): Side {
  let near = [entity];
  for (let step = 0; step < MAX_STEPS && near.length > 0; step++) {
    const sides = new Set(near.flatMap((id) => SIDE_OF.get(id) ?? []));
    const [side] = sides;
    if (side) return sides.size === 1 ? side : 'other';
    near = near.flatMap((id) => tiesOf(id, base, on));
  }
  return 'other';
}

/** What the entity speaks for. States end the way: a member of the UN does not speak for it. */
function tiesOf(id: string, base: KnowledgeBase, on: DateInterval | null): string[] {
  const record = base.entity(id);
  if (!record || record.type === 'agreement' || record.type === 'state' || record.type === 'outlet') return [];
  const offices = on ? base.officesOf(id, on).map(({ office }) => office.of) : [];
  // Who speaks in an office speaks for it; memberships count where there is none.
  if (offices.length > 0) return [...new Set(offices)];
  return (record.relations ?? [])
    .filter(({ type, from, to }) => TIES.has(type) && isDuring(from, to, on))
    .map(({ target }) => target);
}

function isDuring(from: string | undefined, to: string | undefined, on: DateInterval | null): boolean {
  if (!on) return !from && !to;
  const start = from ? intervalOf(from).from : '0000-01-01';
  const end = to ? intervalOf(to).to : '9999-12-31';
  return intersect({ from: start, to: end }, on) !== null;
}
