/** From the files of assets/comparison, checked at build time, to what sheets and charts work with. */
import type { Cell, Entry, Relation, Row, Sheet } from '../model/comparison.ts';
import { compareSpans } from '../model/span.ts';
import type { BundledAxis, BundledComparison, BundledSource, BundledUse, BundledVoices } from './bundled.ts';
import type { BundledCell, BundledRow, BundledSaying, ComparisonFiles, SheetFile } from './bundled-schema.ts';

type SourceLine = ComparisonFiles['sources']['sources'][number];
type AxisLine = ComparisonFiles['naming']['axes'][number];
type UseLine = AxisLine['forms'][number]['uses'][string][number];
type VoicesLine = ComparisonFiles['voices']['voices'][number];

export function parseBundled(files: ComparisonFiles): BundledComparison {
  const sources = files.sources.sources.map(sourceOf);
  const ids = sources.map(({ id }) => id);
  return {
    sources,
    sheets: new Map(files.sheets.map((file) => [file.agreement, sheetOfFile(file, sources)])),
    naming: files.naming.axes.map((line) => axisOf(line, ids)),
    voices: files.voices.voices.map(voicesOf),
  };
}

function sourceOf({ copy, olderPart, statedDate, dateEvidence, ...line }: SourceLine): BundledSource {
  return {
    ...line,
    kind: 'bundled',
    outletName: null,
    title: null,
    url: null,
    copy: copy ?? null,
    dateEvidence: dateEvidence.map(({ at, span: [start, end], words }) => ({
      start,
      end,
      paragraph: at,
      surface: words,
    })),
    olderPart: olderPart ?? null,
    statedDate: statedDate ? { value: statedDate.value, paragraph: statedDate.at, why: statedDate.why } : null,
  };
}

function sheetOfFile(file: SheetFile, sources: readonly BundledSource[]): Sheet {
  return { agreement: file.agreement, columns: sources, rows: file.rows.map((row) => rowOf(row, file, sources)) };
}

function rowOf(row: BundledRow, file: SheetFile, sources: readonly BundledSource[]): Row {
  const cells = sources.map(({ id }) => cellOf(id, row, file));
  return { attribute: row.attribute, relation: row.relation, reason: row.reason, cells };
}

function cellOf(source: string, row: BundledRow, file: SheetFile): Cell {
  const cell = row.cells[source];
  if (cell && 'says' in cell) {
    const relation = relationIn(row.relation, cell);
    const entries = entriesOf(cell.says, row, false);
    return { source, status: 'stated', because: null, entries, relation, against: cell.against ?? [] };
  }
  const entries = cell ? entriesOf(cell.nearest, row, true) : [];
  return { source, status: 'silent', because: file.because[source] ?? null, entries, relation: null, against: [] };
}

function relationIn(row: Relation | null, cell: Extract<BundledCell, { says: unknown }>): Relation | null {
  if (cell.relation) return cell.relation;
  return cell.against?.length ? 'conflict' : row;
}

/** In the order of the text, as Cell asks; the files group them by what is said. */
function entriesOf(sayings: readonly BundledSaying[], row: BundledRow, isNearest: boolean): Entry[] {
  return sayings
    .flatMap(({ en, ar, places }) =>
      places.map((place) => ({
        attribute: place.attribute ?? row.attribute,
        value: place.value ?? null,
        qualifier: place.qualifier ?? null,
        paragraph: place.at,
        layer: place.layer,
        speaker: place.speaker ?? [],
        via: place.via ?? [],
        keyPhrase: place.words ?? null,
        evidence: { start: place.span[0], end: place.span[1] },
        paraphrase: { en, ar },
        isNearest,
        // Read by a person, line by line.
        certainty: 'sure' as const,
      })),
    )
    .toSorted((a, b) => compareSpans(a.evidence, b.evidence));
}

function axisOf({ axis, entity, houseStyle, forms }: AxisLine, sources: readonly string[]): BundledAxis {
  return {
    axis,
    entity,
    isHouseStyle: houseStyle,
    forms: forms.map(({ id, label, readAs, uses }) => ({
      id,
      label,
      readAs,
      uses: new Map(sources.map((source) => [source, (uses[source] ?? []).map(useOf)])),
    })),
  };
}

function useOf({ at, span: [start, end], words, layer, speaker, via, marked, modifier }: UseLine): BundledUse {
  return {
    start,
    end,
    paragraph: at,
    surface: words,
    layer,
    speaker: speaker ?? [],
    via: via ?? [],
    marked: marked ?? false,
    modifier: modifier ?? null,
  };
}

function voicesOf({ source, speakers, chains, notQuoted, mentions }: VoicesLine): BundledVoices {
  return {
    source,
    speakers: speakers.map(({ unnamed, ...line }) => ({ ...line, unnamed: unnamed ?? null })),
    chains: chains.map(({ at, span: [start, end], chain, saidTo }) => ({
      start,
      end,
      paragraph: at,
      chain,
      isSaidTo: saidTo ?? false,
    })),
    notQuoted,
    mentions: new Map(Object.entries(mentions)),
  };
}
