/** One reading of one article: everything the core finds in it, in the order the passes lean on each other. */
import { annotate, type AnnotateOptions } from './annotate.ts';
import { findFacts } from './facts/find-facts.ts';
import type { Engine } from './linking/hit.ts';
import type { NewsDocument } from './model/document.ts';
import type { Fact } from './model/fact.ts';
import type { Annotations } from './model/mention.ts';
import type { Statement } from './model/statement.ts';
import type { NamingUse } from './model/naming.ts';
import { findNaming } from './naming/find-naming.ts';
import { findStatements } from './statements/find-statements.ts';
import { layersOf } from './statements/layers.ts';

/** What one article says. Spans are offsets into its text. */
export interface ArticleReading {
  readonly annotations: Annotations;
  readonly statements: readonly Statement[];
  readonly naming: readonly NamingUse[];
  readonly facts: readonly Fact[];
}

/** Mentions, then everything that leans on them. Pure; the date and the knowledge are arguments. */
export function readArticle(document: NewsDocument, engine: Engine, options: AnnotateOptions): ArticleReading {
  return readOn(document, annotate(document, engine, options), engine);
}

/**
 * The statements built on the mentions, then naming and facts by the layers that the statements make.
 * @param annotations - of the same document, corrected by the reader or not
 */
export function readOn(document: NewsDocument, annotations: Annotations, engine: Engine): ArticleReading {
  const statements = findStatements(document, annotations, engine);
  const layerAt = layersOf(document, statements);
  const naming = findNaming(document, annotations, engine.base, layerAt);
  const facts = findFacts(document, annotations, statements, layerAt, engine);
  return { annotations, statements, naming, facts };
}
