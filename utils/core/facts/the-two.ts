/**
 * Makers without a name: "the truce the two powers brokered", الهدنة التي رعتها الدولتان. Who they are is known once it is known
 * which agreement is meant: the two states that made it or stood behind it, if they are two.
 */
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { Agreement } from '../knowledge/schema.ts';
import { type Found, madeBetween } from './reading.ts';

/** Stands for the two states until the agreement is known; no id of the base. */
export const THE_TWO = 'the-two';

/** The fact with its makers by name; null where the agreement was not made by two states. */
export function withTheTwo(f: Found, { parties, brokers = [] }: Agreement, base: KnowledgeBase): Found | null {
  if (f.value !== THE_TWO) return f;
  const states = new Set([...parties, ...brokers].filter((id) => base.entity(id)?.type === 'state'));
  return states.size === 2 ? madeBetween(f, [...states]) : null;
}
