/** One reading of one article: everything the core finds in it, in the order the passes lean on each other. */
import { annotate, type AnnotateOptions } from './annotate.ts';
import type { Engine } from './linking/hit.ts';
import type { NewsDocument } from './model/document.ts';
import type { Annotations } from './model/mention.ts';
import type { Statement } from './model/statement.ts';
import { findStatements } from './statements/find-statements.ts';

/** What one article says. Spans are offsets into its text. */
export interface ArticleReading {
  readonly annotations: Annotations;
  readonly statements: readonly Statement[];
}

/** Mentions, then the statements built on them. Pure; the date and the knowledge are arguments. */
export function readArticle(document: NewsDocument, engine: Engine, options: AnnotateOptions): ArticleReading {
  const annotations = annotate(document, engine, options);
  return { annotations, statements: findStatements(document, annotations, engine) };
}
