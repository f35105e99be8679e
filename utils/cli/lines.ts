/** What `annotate` prints: one JSON object a line for each thing found, each with `type`, `doc` and its span. */
import type { Fact } from '../core/model/fact.ts';
import type { Mention } from '../core/model/mention.ts';
import type { NamingUse } from '../core/model/naming.ts';
import type { Statement } from '../core/model/statement.ts';
import type { ArticleReading } from '../core/read.ts';

/** Lines of one document: mentions, statements, naming, then facts, each in text order. `surface` is the text of the span. */
export function linesOf(doc: string, text: string, reading: ArticleReading): string {
  const objects = [
    ...reading.annotations.mentions.map((m) => mentionLine(doc, m)),
    ...reading.statements.map((s) => statementLine(doc, text, s)),
    ...reading.naming.map((use) => namingLine(doc, use)),
    ...reading.facts.map((fact) => factLine(doc, text, fact)),
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

/** `modifiers` are spans, too: "so-called" before the name, "terrorist" after it. */
function namingLine(
  doc: string,
  { axis, entity, form, start, end, surface, layer, speaker, ...use }: NamingUse,
): object {
  const { marked, modifiers } = use;
  return { type: 'naming', doc, axis, entity, form, layer, speaker, start, end, surface, marked, modifiers };
}

/** `value` is null where the words themselves are the evidence; `certainty` and `rule` say how it was read. */
function factLine(doc: string, text: string, fact: Fact): object {
  const { agreement, attribute, value, qualifier, start, end, layer, speaker, via, certainty, rule } = fact;
  const surface = text.slice(start, end);
  return {
    type: 'fact',
    doc,
    agreement,
    attribute,
    value,
    qualifier,
    start,
    end,
    surface,
    layer,
    speaker,
    via,
    certainty,
    rule,
  };
}
