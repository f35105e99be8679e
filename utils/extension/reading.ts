/** Cuts out of a reading what popup and panel show: statements, facts, names, and a brief of everyone they speak of. */
import { accountsOf, sourceOf } from '@/utils/core/comparison/account.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { shapeOf } from '@/utils/core/model/attributes.ts';
import type { NewsDocument } from '@/utils/core/model/document.ts';
import type { ArticleReading } from '@/utils/core/read.ts';
import { type Side, sideOf } from '@/utils/core/statements/sides.ts';
import { speaksFor } from '@/utils/core/statements/voice.ts';
import { briefOf } from './briefs.ts';
import type { EntityBrief, Reading, ReadingLook, ReadingSpan } from './messages.ts';

/**
 * The answer to `read`.
 * @param textHash - of the article's own text, by which the casebook knows whether it is kept
 */
export function readingOf(
  found: ArticleReading,
  document: NewsDocument,
  base: KnowledgeBase,
  textHash: string,
): Reading {
  const { annotations, statements, facts, naming } = found;
  const on = annotations.articleDate.interval;
  const briefs: Record<string, EntityBrief> = {};
  const sides: Record<string, Side> = {};
  for (const id of idsOf(found)) {
    const entity = base.entity(id);
    if (entity) briefs[id] = briefOf(entity, base, on);
  }
  const speaking = statements.flatMap((statement) => speaksFor(statement, annotations.mentions));
  for (const id of new Set(speaking)) sides[id] = sideOf(id, base, on);
  return {
    articleDate: annotations.articleDate,
    outlet: document.metadata.outlet?.value ?? null,
    statements: [...statements],
    facts: [...facts],
    naming: [...naming],
    accounts: accountsOf(document, found, sourceOf(document, found, { id: 'open', kind: 'open', textHash })),
    briefs,
    sides,
  };
}

/** What a page marks beside its mentions, in text order. Unsure statements stay unmarked: a mark cannot say so. */
export function spansOf({ statements, facts }: ArticleReading, looks: readonly ReadingLook[]): ReadingSpan[] {
  const of = (look: ReadingLook, spans: readonly { start: number; end: number }[]): ReadingSpan[] =>
    looks.includes(look) ? spans.map(({ start, end }) => ({ start, end, look })) : [];
  const said = statements.filter(({ certainty }) => certainty !== 'unsure');
  return [...of('statement', said), ...of('fact', facts)].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Everyone who is named on a line of the two tabs. */
function idsOf({ statements, facts, naming }: ArticleReading): Set<string> {
  const ids = new Set<string>();
  for (const { speaker, via } of [...statements, ...facts]) for (const id of [...speaker, ...via]) ids.add(id);
  for (const { agreement, attribute, value } of facts) {
    ids.add(agreement);
    if (value !== null && shapeOf(attribute).kind === 'ids') for (const id of value.split(',')) ids.add(id.trim());
  }
  for (const { entity, speaker } of naming) for (const id of entity ? [entity, ...speaker] : speaker) ids.add(id);
  return ids;
}
