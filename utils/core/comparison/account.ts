/** From a reading, which points into its text, to accounts, which carry their evidence and need no text. */
import type { Account, AccountFact, AccountMention, AccountStatement } from '../model/account.ts';
import { shapeOf } from '../model/attributes.ts';
import type { Source, SourceKind } from '../model/comparison.ts';
import type { NewsDocument } from '../model/document.ts';
import type { Edtf } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';
import type { Annotations } from '../model/mention.ts';
import type { NamingUse } from '../model/naming.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { evidenceOf, keyPhraseOf } from './key-phrase.ts';
import { languageHalves } from './language-halves.ts';
import { paragraphLabels } from './paragraphs.ts';

/** What accounts are made of: an ArticleReading (utils/core/read.ts), which stands above the rooms of core. */
export interface Reading {
  readonly annotations: Annotations;
  readonly statements: readonly Statement[];
  readonly naming: readonly NamingUse[];
  readonly facts: readonly Fact[];
}

/**
 * A document as a column: who tells it and from which day its dates count.
 * @param id - unique in a sheet: a file's name without its extension, the id of a kept article, "open"
 * @param textHash - SHA-256 of `document.text`, hexadecimal, or null where nobody needs it
 */
export function sourceOf(
  { metadata }: NewsDocument,
  { annotations }: Reading,
  { id, kind, textHash = null }: { readonly id: string; readonly kind: SourceKind; readonly textHash?: string | null },
): Source {
  return {
    id,
    kind,
    outlet: metadata.outlet?.value ?? null,
    outletName: metadata.siteName?.value ?? null,
    title: metadata.headline?.value ?? null,
    language: metadata.language.value,
    referenceDate: referenceDateOf(annotations),
    url: metadata.url,
    textHash,
  };
}

/**
 * What the source tells: one account, or one a language half of a bilingual text, whose ids then end in "-ar" and "-en".
 * Furniture is left out, and so are weak mentions (the bare "deal", capitals as places), which nobody counts.
 * @param document - the text that was read
 * @param reading - of the same document
 */
export function accountsOf(document: NewsDocument, reading: Reading, source: Source): Account[] {
  const halves = languageHalves(document);
  const labelAt = paragraphLabels(document.text, halves);
  const dated = { ...source, referenceDate: source.referenceDate ?? referenceDateOf(reading.annotations) };
  if (halves.length === 0) return [accountIn(document, reading, dated, null, labelAt)];
  return halves.map((half) =>
    accountIn(
      document,
      reading,
      { ...dated, id: `${source.id}-${half.language}`, language: half.language },
      half,
      labelAt,
    ),
  );
}

/** Days the article counts its relative dates from; null if only the terms of office-holders narrow them down. */
function referenceDateOf({ articleDate: { interval, from } }: Annotations): Edtf | null {
  if (!interval || from === 'tenures' || from === 'none') return null;
  return interval.from === interval.to ? interval.from : `${interval.from}/${interval.to}`;
}

function accountIn(
  { text, blocks }: NewsDocument,
  reading: Reading,
  source: Source,
  half: Span | null,
  labelAt: (offset: number) => string,
): Account {
  const furniture = blocks.filter((block) => block.kind === 'furniture');
  const isHere = (span: Span): boolean =>
    (half ? overlaps(half, span) : true) && !furniture.some((block) => overlaps(block, span));
  return {
    source,
    textLength: text.length,
    mentions: reading.annotations.mentions
      .filter((mention) => !mention.weak && !mention.furniture && isHere(mention))
      .map(({ start, end, entity, surface, kind }): AccountMention => ({ start, end, entity, surface, kind })),
    statements: reading.statements.filter(isHere).map((statement): AccountStatement => ({
      ...statement,
      ...evidenceOf(text, statement),
      paragraph: labelAt(statement.start),
    })),
    facts: reading.facts.filter(isHere).map((fact) => factOf(text, fact, labelAt)),
    naming: reading.naming.filter(isHere),
  };
}

function factOf(text: string, fact: Fact, labelAt: (offset: number) => string): AccountFact {
  const { agreement, attribute, value, qualifier, layer, speaker, via, certainty, start, end } = fact;
  return {
    agreement,
    attribute,
    value,
    qualifier,
    paragraph: labelAt(start),
    layer,
    speaker,
    via,
    keyPhrase: keyPhraseOf(text, fact, TELLS_LAST.has(shapeOf(attribute).kind)),
    evidence: { start, end },
    paraphrase: null,
    isNearest: false,
    certainty,
  };
}

/** "… will begin at midnight on Monday": what was measured stands at the end, what was listed at the start. */
const TELLS_LAST: ReadonlySet<string> = new Set(['date', 'duration', 'number']);
