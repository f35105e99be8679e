/** The engine in Node, for the command line, tests and benchmarks: the same records, forms and scanner as the extension. */
import { KnowledgeBase } from '../core/knowledge/base.ts';
import { compileForms } from '../core/lexicon/compiled.ts';
import { openLexicon } from '../core/lexicon/lexicon.ts';
import type { Engine } from '../core/linking/hit.ts';
import { bundledForms } from './compile-lexicon.ts';
import { KNOWLEDGE_DIR, loadKnowledge } from './load-knowledge.ts';

/**
 * Reads, validates and compiles the knowledge in `dir`; about a second.
 * @throws {Error} listing every problem of the records
 */
export function loadEngine(dir: string = KNOWLEDGE_DIR): Engine {
  const { records, version, asOf } = loadKnowledge(dir);
  const { bytes, forms } = compileForms(bundledForms(records));
  return { base: new KnowledgeBase(records, { version, asOf }), lexicon: openLexicon(bytes), forms };
}
