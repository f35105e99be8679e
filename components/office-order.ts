/** Offices of a state or an organisation in the order a reader looks for them: who leads, who governs, who deals abroad. */
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Office } from '@/utils/core/knowledge/schema.ts';

const RANK = [
  'supreme-leader',
  'head-of-state',
  'interim-president',
  'de-facto-leader',
  'organisation-head',
  'group-leader',
  'party-leader',
  'crown-prince',
  'vice-president',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
];

/** By rank, those of one rank and the rest as the knowledge base lists them. */
export function officesInOrder(base: KnowledgeBase, of: string): Office[] {
  const rankOf = ({ role }: Office) => {
    const at = RANK.indexOf(role);
    return at < 0 ? RANK.length : at;
  };
  return base.officesAt(of).toSorted((a, b) => rankOf(a) - rankOf(b));
}
