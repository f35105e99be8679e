import type { Lexicon } from '../lexicon/lexicon.ts';
import type { KnowledgeBase } from '../knowledge/base.ts';
import type { SurfaceForm } from '../lexicon/surface-form.ts';
import type { Block, NewsDocument } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { SpanIndex } from '../model/span-index.ts';
import type { Surroundings } from './surroundings.ts';

/** What the pipeline needs of a compiled knowledge base; build one per process and keep it. */
export interface Engine {
  readonly base: KnowledgeBase;
  readonly lexicon: Lexicon;
  /** Form i belongs to key i of the lexicon. */
  readonly forms: readonly SurfaceForm[];
}

/** A match with its form; `surface` is the raw text of the span. Not yet believed. */
export interface Hit extends Span {
  readonly surface: string;
  readonly form: SurfaceForm;
  /** Raw units of proclitics before `start`. */
  readonly clitic: number;
}

/** What the rules of one document share. */
export interface Reading {
  readonly engine: Engine;
  readonly document: NewsDocument;
  readonly text: string;
  readonly around: Surroundings;
  /** True if the text speaks of Syria; collective and shared words (المعارضة, the envoy) mean Syria's only then. */
  readonly isStory: boolean;
  readonly blocks: SpanIndex<Block>;
  /** Every plausible hit. */
  readonly hits: SpanIndex<Hit>;
  /** The hits that are grammar words, in text order. */
  readonly triggers: readonly Hit[];
}

/** True if the span lies in a block of that kind. */
export function isInBlock(span: Span, kind: Block['kind'], reading: Reading): boolean {
  return reading.blocks.overlapping(span).some((b) => b.kind === kind && b.start <= span.start && span.end <= b.end);
}
