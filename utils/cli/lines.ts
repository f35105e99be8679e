/** What `annotate` prints: one JSON object a line for each thing found, each with `type`, `doc` and its span. */
import type { Mention } from '../core/model/mention.ts';
import type { Statement } from '../core/model/statement.ts';
import type { ArticleReading } from '../core/read.ts';

/** Lines of one document: mentions, then statements, each in text order. `surface` is the text of the span. */
export function linesOf(doc: string, text: string, reading: ArticleReading): string {
  const objects = [
    ...reading.annotations.mentions.map((m) => mentionLine(doc, m)),
    ...reading.statements.map((s) => statementLine(doc, text, s)),
  ];
  return objects.map((o) => `${JSON.stringify(o)}\n`).join('');
}

function mentionLine(doc: string, m: Mention): object {
  return {
    type: 'mention',
    doc,
    start: m.start,
    end: m.end,
    surface: m.surface,
    entity: m.entity,
    kind: m.kind,
    weak: m.weak,
    ...(m.office ? { office: m.office } : {}),
    ...(m.furniture ? { furniture: true } : {}),
    why: m.why,
  };
}

/** `speaker` is [] for someone without a record; `unnamed` then says what the text calls them. */
function statementLine(doc: string, text: string, s: Statement): object {
  return {
    type: 'statement',
    doc,
    start: s.start,
    end: s.end,
    surface: text.slice(s.start, s.end),
    mode: s.mode,
    speaker: s.speaker,
    ...(s.unnamed ? { unnamed: s.unnamed.surface } : {}),
    via: s.via,
    cue: s.cue,
    act: s.act,
    quotes: s.quotes,
    depth: s.depth,
    certainty: s.certainty,
    rule: s.rule,
  };
}
