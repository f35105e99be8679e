import type { Problem } from '../model/result.ts';
import type { KnowledgeRecord } from './schema.ts';

/** How a record says that nobody has looked a fact up yet (assets/knowledge/README.md). */
const UNCHECKED = /^general knowledge\b/i;
/** What stands in a source field without being one. */
const NO_SOURCE = /^(?:-|–|\?|n\/?a|none|unknown|todo|tbd|source|various|internet|web|google|press)\.?$/i;

/** An address with a host; what follows a space says what was looked at there. */
const ADDRESS = /^https?:\/\/[^\s/?#.]+(?:\.[^\s/?#.]+)+(?:[/?#]\S*)?(?: .*)?$/;

/**
 * Every fact has a source someone can open, or says that it has none: a record or tenure that rests on general knowledge
 * claims no more than that, and in a verified agreement every change of state has its own source.
 */
export function checkSources(path: string, record: KnowledgeRecord): Problem[] {
  const problems: Problem[] = [];
  const say = (where: string, detail: string): void =>
    void problems.push({ code: 'source', path: `${path}: ${where}`, detail });
  for (const { at, source } of sourcesOf(record)) {
    if (NO_SOURCE.test(source)) say(at, `"${source}" is no source`);
    if (/^https?:/.test(source) && !ADDRESS.test(source)) say(at, `"${source}" is no address`);
  }
  if (record.type === 'office') {
    for (const [i, holder] of record.holders.entries()) {
      if (UNCHECKED.test(holder.source) && holder.confidence !== 'general-knowledge') {
        say(`holders.${i}`, `${holder.confidence}, but nobody has looked it up`);
      }
    }
    return problems;
  }
  if (record.sources.every((source) => UNCHECKED.test(source)) && record.confidence !== 'general-knowledge') {
    say('confidence', `${record.confidence}, but nobody has looked it up`);
  }
  if (record.type === 'agreement' && record.confidence === 'verified') {
    for (const [i, step] of (record.timeline ?? []).entries()) {
      if (step.state && !step.source) say(`timeline.${i}`, `a verified agreement needs a source for "${step.state}"`);
    }
  }
  return problems;
}

function* sourcesOf(record: KnowledgeRecord): Generator<{ at: string; source: string }> {
  if (record.type === 'office') {
    for (const [i, { source }] of record.holders.entries()) yield { at: `holders.${i}.source`, source };
    return;
  }
  for (const [i, source] of record.sources.entries()) yield { at: `sources.${i}`, source };
  for (const [i, dispute] of (record.disputes ?? []).entries()) {
    for (const [k, { source }] of dispute.positions.entries())
      yield { at: `disputes.${i}.positions.${k}.source`, source };
  }
  if (record.type === 'agreement') {
    for (const [i, { source }] of (record.timeline ?? []).entries())
      if (source) yield { at: `timeline.${i}.source`, source };
    return;
  }
  for (const [i, { source }] of (record.relations ?? []).entries()) yield { at: `relations.${i}.source`, source };
}
