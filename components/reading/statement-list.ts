/** Which statements are listed and how they are grouped: pure, so that the view only draws. */
import type { Statement } from '@/utils/core/model/statement.ts';
import { isDirect, speakerId, type SpeakerKey, speakersOf } from '@/utils/core/statements/voice.ts';

export const MODE_FILTERS = ['all', 'direct', 'indirect'] as const;
export type ModeFilter = (typeof MODE_FILTERS)[number];
export const ORDERS = ['speaker', 'text'] as const;
export type Order = (typeof ORDERS)[number];

/** Statements by the same speaker or speakers, in text order. */
export interface SpeakerGroup {
  readonly id: string;
  readonly speakers: readonly SpeakerKey[];
  readonly statements: readonly Statement[];
}

/** Headlines tell indirectly whoever speaks in them. Text order is kept. */
export function filtered(statements: readonly Statement[], mode: ModeFilter): Statement[] {
  const kept = mode === 'all' ? statements : statements.filter((one) => isDirect(one) === (mode === 'direct'));
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Most statements first, equals by first appearance; two who speak together are a group of their own. */
export function bySpeaker(statements: readonly Statement[]): SpeakerGroup[] {
  const groups = new Map<string, { id: string; speakers: SpeakerKey[]; statements: Statement[] }>();
  for (const statement of statements) {
    const speakers = speakersOf(statement);
    const id = speakers.map(speakerId).toSorted().join(' + ');
    const group = groups.get(id);
    if (group) group.statements.push(statement);
    else groups.set(id, { id, speakers, statements: [statement] });
  }
  return [...groups.values()].toSorted((a, b) => b.statements.length - a.statements.length);
}

/** A key for lists: two rules may give the same words to two speakers. */
export function statementKey(statement: Statement): string {
  return `${statement.start}-${statement.end}-${speakersOf(statement).map(speakerId).join('+')}`;
}
