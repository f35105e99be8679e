import type { KnowledgeRecord } from './schema.ts';

/** A text that the record says in its own voice, in both languages, and where it stands. */
export interface OwnText {
  readonly at: string;
  readonly ar: string;
  readonly en: string;
}

/** Descriptions, notes and summaries of a record: what its authors wrote, as opposed to names, which others gave. */
export function* ownTexts(record: KnowledgeRecord): Generator<OwnText> {
  if (record.type === 'office') return;
  yield { at: 'description', ...record.description };
  for (const [i, name] of record.names.entries()) if (name.note) yield { at: `names.${i}.note`, ...name.note };
  for (const [i, dispute] of (record.disputes ?? []).entries()) {
    yield { at: `disputes.${i}.about`, ...dispute.about };
    for (const [k, { ar, en }] of dispute.positions.entries()) yield { at: `disputes.${i}.positions.${k}`, ar, en };
  }
  if (record.type !== 'agreement') {
    if (record.ownership) yield { at: 'ownership', ...record.ownership };
    return;
  }
  for (const [i, { ar, en }] of (record.timeline ?? []).entries()) yield { at: `timeline.${i}`, ar, en };
  for (const [i, { summary }] of (record.provisions ?? []).entries())
    yield { at: `provisions.${i}.summary`, ...summary };
  if (record.document?.kind) yield { at: 'document.kind', ...record.document.kind };
}
