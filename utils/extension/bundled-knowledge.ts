/** The bundled knowledge base for our own pages, in a chunk of its own: two megabytes of records, without the lexicon. */
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';

export async function bundledKnowledge(): Promise<KnowledgeBase> {
  const { records, version, asOf } = await import('virtual:knowledge/records');
  return new KnowledgeBase(records, { version, asOf });
}
