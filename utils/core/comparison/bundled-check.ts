/** What the schema alone cannot say of the bundled comparison: ids, values, lengths, spans and relations across files. */
import { isEdtf } from '../model/edtf.ts';
import { shapeOf, type Attribute } from '../model/attributes.ts';
import { idsIn, valueFault } from '../model/attribute-value.ts';
import type { Problem } from '../model/result.ts';
import { checkRelations } from './bundled-relations.ts';
import type { BundledSaying, ComparisonFiles, SheetFile } from './bundled-schema.ts';
import { checkOwnWords } from './bundled-words.ts';

/** Longest run of words of a source that may stand in a file; nine would be a quotation of its text. */
const MAX_WORDS = 8;
/** A text may say what a date is not ("25 February is unrealistic"). */
const DENIED = 'not-';

/** Types of the knowledge base's records by entity id; null if ids are not to be looked up. */
export type KnownIds = ReadonlyMap<string, string> | null;

type Report = (code: string, path: string, detail: string) => void;

interface Place {
  readonly span: readonly [number, number];
  readonly words?: string | undefined;
  readonly speaker?: readonly string[] | undefined;
  readonly via?: readonly string[] | undefined;
}

/** Every problem; `known` null leaves out what only the knowledge base can tell. */
export function checkAcross(files: ComparisonFiles, known: KnownIds): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, path, detail) => problems.push({ code, path, detail });
  const lengths = new Map(files.sources.sources.map(({ id, textLength }) => [id, textLength]));
  const check = new Checker(lengths, known, report);
  checkSources(files, check);
  for (const sheet of files.sheets) checkSheet(sheet, check);
  checkNaming(files, check);
  checkVoices(files, check);
  return [...problems, ...files.sheets.flatMap(checkRelations), ...checkOwnWords(files)];
}

/** What is asked of every place, id and source alike. */
class Checker {
  readonly #lengths: ReadonlyMap<string, number>;
  readonly #known: KnownIds;
  readonly report: Report;

  constructor(lengths: ReadonlyMap<string, number>, known: KnownIds, report: Report) {
    this.#lengths = lengths;
    this.#known = known;
    this.report = report;
  }

  source(id: string, path: string): void {
    if (!this.#lengths.has(id)) this.report('unknown-source', path, `${id} is not in sources.json`);
  }

  entity(id: string, path: string, type?: string): void {
    if (!this.#known) return;
    const found = this.#known.get(id);
    if (found === undefined) this.report('unknown-id', path, `${id} is not in the knowledge base`);
    else if (type !== undefined && found !== type) this.report('unknown-id', path, `${id} is no ${type}`);
  }

  place({ span, words, speaker = [], via = [] }: Place, source: string, path: string): void {
    const length = this.#lengths.get(source) ?? Infinity;
    if (span[1] > length) this.report('span-outside', path, `the text of ${source} has ${length} units`);
    if (words !== undefined && words.length > span[1] - span[0])
      this.report('span-outside', path, `"${words}" is longer than its span`);
    if (words !== undefined && wordCount(words) > MAX_WORDS)
      this.report('long-phrase', path, `"${words}" has more than ${MAX_WORDS} words`);
    for (const id of [...speaker, ...via]) this.entity(id, path);
  }

  /** Places in the order of the text. */
  places(places: readonly Place[], source: string, path: string): void {
    for (const [i, place] of places.entries()) {
      this.place(place, source, `${path}.${i}`);
      const before = places[i - 1];
      if (before && before.span[0] > place.span[0])
        this.report('span-order', `${path}.${i}`, 'stands before the place above it in the text');
    }
  }
}

/** True if every id occurs once; the rest is reported. */
function checkTwins(ids: readonly string[], path: string, report: Report): void {
  for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) !== i)))
    report('double', path, `${id} stands there twice`);
}

function checkSources({ sources: { sources } }: ComparisonFiles, check: Checker): void {
  checkTwins(
    sources.map(({ id }) => id),
    'sources.json: sources',
    check.report,
  );
  for (const [i, source] of sources.entries()) {
    const path = `sources.json: sources.${i}`;
    check.entity(source.outlet, `${path}.outlet`, 'outlet');
    for (const [k, place] of source.dateEvidence.entries()) check.place(place, source.id, `${path}.dateEvidence.${k}`);
  }
}

function checkSheet(sheet: SheetFile, check: Checker): void {
  const file = `${sheet.agreement}.json:`;
  check.entity(sheet.agreement, `${file} agreement`, 'agreement');
  for (const source of Object.keys(sheet.because)) check.source(source, `${file} because.${source}`);
  checkTwins(
    sheet.rows.map(({ attribute }) => attribute),
    `${file} rows`,
    check.report,
  );
  for (const [i, row] of sheet.rows.entries()) {
    for (const [source, cell] of Object.entries(row.cells)) {
      const path = `${file} rows.${i}.cells.${source}`;
      check.source(source, path);
      if ('says' in cell) checkSayings(cell.says, row.attribute, source, `${path}.says`, check);
      else checkSayings(cell.nearest, row.attribute, source, `${path}.nearest`, check);
    }
  }
}

function checkSayings(
  sayings: readonly BundledSaying[],
  attribute: Attribute,
  source: string,
  path: string,
  check: Checker,
): void {
  for (const [i, { places }] of sayings.entries()) {
    check.places(places, source, `${path}.${i}.places`);
    for (const [k, { value, attribute: own = attribute }] of places.entries()) {
      if (value === undefined) continue;
      const at = `${path}.${i}.places.${k}.value`;
      const fault = faultOf(own, value);
      if (fault) check.report('value', at, fault);
      else for (const id of idsIn(own, value)) check.entity(id, at);
    }
  }
}

function faultOf(attribute: Attribute, value: string): string | null {
  const isDenied = value.startsWith(DENIED) && shapeOf(attribute).kind === 'date' && isEdtf(value.slice(DENIED.length));
  return isDenied ? null : valueFault(attribute, value);
}

function checkNaming({ naming: { axes } }: ComparisonFiles, check: Checker): void {
  checkTwins(
    axes.map(({ axis }) => axis),
    'naming.json: axes',
    check.report,
  );
  for (const [i, { entity, forms }] of axes.entries()) {
    const path = `naming.json: axes.${i}`;
    if (entity !== null) check.entity(entity, `${path}.entity`);
    checkTwins(
      forms.map(({ id }) => id),
      `${path}.forms`,
      check.report,
    );
    for (const [k, { uses }] of forms.entries()) {
      for (const [source, places] of Object.entries(uses)) {
        check.source(source, `${path}.forms.${k}.uses`);
        check.places(places, source, `${path}.forms.${k}.uses.${source}`);
      }
    }
  }
}

function checkVoices({ voices: { voices }, sources: { sources } }: ComparisonFiles, check: Checker): void {
  const told = voices.map(({ source }) => source);
  checkTwins(told, 'voices.json: voices', check.report);
  for (const { id } of sources)
    if (!told.includes(id)) check.report('unknown-source', 'voices.json: voices', `${id} is missing`);
  for (const [i, { source, speakers, chains, notQuoted, mentions }] of voices.entries()) {
    const path = `voices.json: voices.${i}`;
    check.source(source, `${path}.source`);
    for (const [k, { speaker, side, unnamed }] of speakers.entries()) {
      for (const id of [...speaker, ...side]) check.entity(id, `${path}.speakers.${k}`);
      if ((speaker.length === 0) !== (unnamed !== undefined))
        check.report('unknown-id', `${path}.speakers.${k}`, 'a speaker has ids, or the word the text has for them');
    }
    for (const [k, { span, chain }] of chains.entries()) {
      check.place({ span, via: chain }, source, `${path}.chains.${k}`);
    }
    for (const id of notQuoted) check.entity(id, `${path}.notQuoted`);
    for (const id of Object.keys(mentions)) check.entity(id, `${path}.mentions`);
  }
}

/** Words as the test of the seeds counts them: runs of letters and digits. */
function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
