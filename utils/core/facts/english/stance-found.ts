/** A stance as a fact: its attribute, rule and place. */
import type { Attribute } from '../../model/attributes.ts';
import type { FactRule } from '../../model/fact.ts';
import type { Actor, Clause } from './clause.ts';
import type { Found } from '../reading.ts';

export const OF: Readonly<Record<Exclude<Actor, 'other'>, Attribute>> = {
  government: 'government-stance',
  opposition: 'opposition-stance',
  un: 'un-stance',
};
export type Value = 'accepts' | 'rejects' | 'obstructs' | 'needed' | 'welcomes';
const RULE: Readonly<Record<Value, FactRule>> = {
  accepts: 'consents',
  rejects: 'refuses',
  obstructs: 'obstructs',
  needed: 'is-needed',
  welcomes: 'welcomes',
};

/** The words of a clause that tell a side's stance, from one word to another. */
export function stanceFound(
  clause: Clause,
  who: Exclude<Actor, 'other'>,
  value: Value,
  from: number,
  to: number,
): Found {
  const [start, last] = [clause.starts[from] ?? 0, clause.starts[to] ?? 0];
  return {
    ...clause.line.spanOf(start, last + clause.word(to).length),
    attribute: OF[who],
    rule: RULE[value],
    value,
    qualifier: null,
    isRelative: false,
  };
}
