/**
 * In whose words a place of the article stands: the headline, a caption, the outlet's own voice, or somebody's speech.
 * Facts and names are counted by this (language.md 6.2, rule 2).
 */
import type { Block, NewsDocument } from '../model/document.ts';
import type { LayerName } from '../model/layer.ts';
import { SpanIndex } from '../model/span-index.ts';
import { contains, type Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';

export interface Layer {
  readonly layer: LayerName;
  /** Speaker and carriers of the innermost statement around the place; [] in the outlet's own voice. */
  readonly speaker: readonly string[];
  readonly via: readonly string[];
  readonly statement: Statement | null;
}

export type LayerAt = (span: Span) => Layer;

/**
 * The look-up for one article. A place in a headline or caption belongs to that layer, with the speaker the headline
 * gives; elsewhere the smallest statement around it decides: inside its marks (or its speaker's unmarked own words)
 * direct, else indirect; no statement, the outlet's voice. A place that reaches out of a statement is not in it.
 * Cost: logarithmic plus the statements around the place.
 */
export function layersOf(document: NewsDocument, statements: readonly Statement[]): LayerAt {
  const blocks = new SpanIndex<Block>(document.blocks);
  const spoken = new SpanIndex<Statement>(statements);
  const isDeck = decksOf(document, statements);
  return (span) => {
    const kind = blocks.overlapping(span).find((b) => b.start <= span.start)?.kind ?? 'paragraph';
    const around = spoken.overlapping(span).filter((s) => contains(s, span));
    const statement = around.reduce<Statement | null>((best, s) => (best && size(best) <= size(s) ? best : s), null);
    const speech = { speaker: statement?.speaker ?? [], via: statement?.via ?? [], statement };
    if (kind === 'furniture') return { layer: 'furniture', ...speech };
    if (kind === 'caption') return { layer: 'caption', ...speech };
    const isHeading = kind === 'headline' || kind === 'subheading' || kind === 'dateline';
    if (isHeading || statement?.mode === 'headline' || isDeck(span)) return { layer: 'headline', ...speech };
    if (!statement) return { layer: 'voice', ...speech };
    const isDirect = statement.mode === 'unmarkedDirect' || statement.quotes.some((q) => contains(q, span));
    return { layer: isDirect ? 'direct' : 'indirect', ...speech };
  };
}

function size(span: Span): number {
  return span.end - span.start;
}

/** A deck pasted into the first paragraph ends where its last headline statement ends. */
function decksOf(document: NewsDocument, statements: readonly Statement[]): (span: Span) => boolean {
  const first = document.blocks.find((b) => b.kind === 'paragraph');
  if (!first) return () => false;
  const ends = statements.filter((s) => s.mode === 'headline' && contains(first, s)).map((s) => s.end);
  const end = Math.max(first.start, ...ends);
  return (span) => first.start <= span.start && span.end <= end;
}
