/**
 * Sheets as JSON-LD over schema.org, for archives and other programs.
 *
 * What a source tells is a `Claim` with an `appearance` in that source; a speaker's own words are a `Quotation` the
 * claim `isBasedOn`; sources, rows and sheets are `CreativeWork`s. No `ClaimReview` and no rating: Isnad sets tellings
 * side by side and judges none. What schema.org has no word for has one of ours, under `urn:isnad:` (see CONTEXT), so
 * that nothing must be fetched to read the file. Ids come from the ids of agreement, attribute, source and the place
 * in the text: the same entry has the same id in every export, whatever columns or rows were chosen.
 */
import { shapeOf } from '../../model/attributes.ts';
import type { Row, Sheet, Source } from '../../model/comparison.ts';
import { addressOf, type ExportLine, linesOf, phraseOf, valueOf } from './lines.ts';
import { plainLine, safeAddress } from './plain.ts';
import type { ExportNote, ExportWords } from './words.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
type Node = Readonly<Record<string, Json | undefined>>;

const ROOT = 'urn:isnad:';
const term = (name: string) => `${ROOT}term:${name}`;
const reference = (name: string) => ({ '@id': term(name), '@type': '@id' });

/** Our own terms; everything else is schema.org's. */
export const CONTEXT = {
  '@vocab': 'https://schema.org/',
  /** Id of what is told, e.g. "start-date" (the vocabulary of Isnad's attributes). */
  attribute: term('attribute'),
  /** same · differs-in-precision · conflict · different-clause · single · mixed: how tellings stand to each other. */
  relation: term('relation'),
  /** Why they do, where somebody wrote it down. */
  relationReason: term('relationReason'),
  /** The sources whose values are disjoint from this one's. */
  differsFrom: { ...reference('differsFrom'), '@container': '@set' },
  /** Sources that do not state the row: silence, and not a reproach. */
  notStatedBy: { ...reference('notStatedBy'), '@container': '@set' },
  /** The normalised value: EDTF for dates, ISO 8601 for durations, ids joined by commas. */
  value: term('value'),
  qualifier: term('qualifier'),
  /** Where in the article: headline, caption, voice (the outlet's own), indirect, direct. */
  layer: term('layer'),
  /** Whose words tell it. */
  speaker: { ...reference('speaker'), '@container': '@set' },
  /** Who carried the words, outermost first. */
  via: { ...reference('via'), '@container': '@list' },
  /** "P5": the fifth non-blank line; "S7": the seventh sentence. */
  paragraph: term('paragraph'),
  /** At most eight words of the source. */
  keyPhrase: term('keyPhrase'),
  certainty: term('certainty'),
  /** What the source's relative dates ("on Monday") count from, EDTF. */
  referenceDate: term('referenceDate'),
  /** SHA-256 of the text that was read. */
  textHash: term('textHash'),
} as const;

/** Sheets as JSON-LD text, indented, ending in a line break. */
export function sheetsToJsonLd(sheets: readonly Sheet[], words: ExportWords, note: ExportNote): string {
  const nodes = new Map<string, Node>();
  const add = (node: Node) => void nodes.set(String(node['@id']), node);
  const named = (id: string) => {
    add({ '@id': entityId(id), name: plainLine(words.entity(id)) });
    return entityId(id);
  };
  for (const sheet of sheets) {
    add(sheetNode(sheet, words, note));
    named(sheet.agreement);
    for (const source of sheet.columns) add(sourceNode(source, words, named));
    for (const row of sheet.rows) add(rowNode(sheet, row, words));
    for (const line of linesOf(sheet)) {
      if (!isClaim(line)) continue;
      const quotation = quotationNode(line, named);
      if (quotation) add(quotation);
      add(claimNode(line, words, named, quotation));
    }
  }
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': [...nodes.values()] }, null, 2)}\n`;
}

type Claimed = ExportLine & { readonly entry: NonNullable<ExportLine['entry']> };

/** The nearest thing a silent source says is no statement on the row, so it is no claim. */
function isClaim(line: ExportLine): line is Claimed {
  return line.entry !== null && line.cell.status === 'stated' && !line.entry.isNearest;
}

function sheetNode({ agreement, columns, rows }: Sheet, words: ExportWords, { knowledge, made }: ExportNote): Node {
  return {
    '@id': sheetId(agreement),
    '@type': 'CreativeWork',
    name: plainLine(words.entity(agreement)),
    about: { '@id': entityId(agreement) },
    inLanguage: words.lang,
    isBasedOn: columns.map(({ id }) => ({ '@id': sourceId(id) })),
    hasPart: rows.map(({ attribute }) => ({ '@id': rowId(agreement, attribute) })),
    ...(knowledge ? { version: knowledge.version, dateModified: knowledge.asOf } : {}),
    ...(made ? { dateCreated: made } : {}),
  };
}

function sourceNode(source: Source, words: ExportWords, named: (id: string) => string): Node {
  const { id, kind, outlet, outletName, title, language, referenceDate, url, textHash } = source;
  const publisher = outlet ? { '@id': named(outlet) } : outletName ? { name: plainLine(outletName) } : undefined;
  return {
    '@id': sourceId(id),
    '@type': kind === 'document' ? 'CreativeWork' : 'NewsArticle',
    identifier: plainLine(id),
    name: plainLine(words.source(source)),
    ...(publisher ? { publisher } : {}),
    ...(title ? { headline: plainLine(title) } : {}),
    ...(language === 'other' || kind === 'document' ? {} : { inLanguage: language }),
    ...(safeAddress(url) ? { url: safeAddress(url) } : {}),
    ...(referenceDate ? { referenceDate } : {}),
    ...(textHash ? { textHash } : {}),
  };
}

function rowNode(sheet: Sheet, row: Row, words: ExportWords): Node {
  const lines = linesOf({ ...sheet, rows: [row] });
  const silent = row.cells.filter(({ status }) => status === 'silent').map(({ source }) => sourceId(source));
  return {
    '@id': rowId(sheet.agreement, row.attribute),
    '@type': 'CreativeWork',
    name: plainLine(words.attribute(row.attribute)),
    attribute: row.attribute,
    isPartOf: { '@id': sheetId(sheet.agreement) },
    ...(row.relation ? { relation: row.relation } : {}),
    ...(row.reason ? { relationReason: plainLine(row.reason[words.lang]) } : {}),
    hasPart: lines.filter(isClaim).map((line) => ({ '@id': claimId(line) })),
    notStatedBy: silent,
  };
}

function claimNode(line: Claimed, words: ExportWords, named: (id: string) => string, quotation: Node | null): Node {
  const { agreement, row, cell, source, entry } = line;
  const { attribute, value, qualifier, paragraph, layer, speaker, via, keyPhrase, certainty } = entry;
  const coverage = coverageOf(line);
  const address = addressOf(entry, source);
  return {
    '@id': claimId(line),
    '@type': 'Claim',
    name: `${plainLine(words.attribute(row.attribute))}: ${valueOf(entry, words)}`,
    ...(phraseOf(entry, words) ? { text: phraseOf(entry, words) } : {}),
    about: { '@id': entityId(agreement) },
    isPartOf: { '@id': rowId(agreement, row.attribute) },
    appearance: { '@id': sourceId(source.id) },
    ...(address ? { url: address } : {}),
    isBasedOn: { '@id': quotation ? String(quotation['@id']) : sourceId(source.id) },
    ...(coverage ? { temporalCoverage: coverage } : {}),
    attribute,
    ...(value === null ? {} : { value }),
    ...(qualifier ? { qualifier: plainLine(qualifier) } : {}),
    layer,
    speaker: speaker.map(named),
    via: via.map(named),
    ...(paragraph ? { paragraph } : {}),
    ...(keyPhrase === null ? {} : { keyPhrase: plainLine(keyPhrase) }),
    ...(cell.relation ? { relation: cell.relation } : {}),
    differsFrom: cell.against.map(sourceId),
    certainty,
  };
}

/** A speaker's own words; null where the words are the outlet's. */
function quotationNode(line: Claimed, named: (id: string) => string): Node | null {
  const { source, entry } = line;
  if (entry.layer !== 'direct' || entry.keyPhrase === null) return null;
  return {
    '@id': claimId(line).replace(`${ROOT}claim:`, `${ROOT}quotation:`),
    '@type': 'Quotation',
    text: plainLine(entry.keyPhrase),
    isPartOf: { '@id': sourceId(source.id) },
    ...(entry.speaker.length > 0 ? { spokenByCharacter: entry.speaker.map((id) => ({ '@id': named(id) })) } : {}),
  };
}

/** ISO 8601, as schema.org asks; EDTF with uncertainty says more than that and stays in `value`. */
function coverageOf({ entry: { attribute, value } }: Claimed): string | null {
  const { kind, or } = shapeOf(attribute);
  if ((kind !== 'date' && or !== 'date') || value === null) return null;
  const day = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?`;
  return new RegExp(String.raw`^${day}(?:/(?:${day}|\.\.))?$`).test(value) ? value : null;
}

const part = (text: string) => encodeURIComponent(plainLine(text));
const entityId = (id: string) => `${ROOT}entity:${part(id)}`;
const sourceId = (id: string) => `${ROOT}source:${part(id)}`;
const sheetId = (agreement: string) => `${ROOT}sheet:${part(agreement)}`;
const rowId = (agreement: string, attribute: string) => `${ROOT}row:${part(agreement)}:${attribute}`;

function claimId({ agreement, row, source, entry }: Claimed): string {
  const place = entry.evidence ? `${entry.evidence.start}-${entry.evidence.end}` : (entry.paragraph ?? 'text');
  // Two values may stand on the same words ("Sunday or Monday").
  const value = entry.value === null ? [] : [part(entry.value)];
  return [`${ROOT}claim`, part(agreement), row.attribute, part(source.id), place, ...value].join(':');
}
