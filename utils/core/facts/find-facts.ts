/**
 * The fact pass: what an article tells about agreements (issue 4, language.md 5).
 *
 *   sentences → tagged lines → tables of governing words → which agreement → layer and speaker → facts
 *
 * The attribute comes from the governing words, never from the number. Precision goes before recall: a value whose date
 * cannot be told or whose agreement has no ground is dropped. Linear: every phrase has bounded gaps.
 */
import type { NewsDocument } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import type { Annotations } from '../model/mention.ts';
import type { Statement } from '../model/statement.ts';
import type { Engine } from '../linking/hit.ts';
import type { LayerAt } from '../statements/layers.ts';
import { sentencesOf, type Sentence } from '../statements/sentences.ts';
import { datesOf } from '../text/document-dates.ts';
import { fold } from '../text/fold.ts';
import { ACCESS } from './access-rules.ts';
import { agreementByEvidence } from './agreement-evidence.ts';
import { promisedStrikes } from './air-facts.ts';
import { AIR } from './air-rules.ts';
import { ANNOUNCED } from './announced-rules.ts';
import { BODIES } from './body-rules.ts';
import { COUNTS } from './count-rules.ts';
import { DEADLINES } from './deadline-rules.ts';
import { DEMANDS } from './demand-rules.ts';
import { documentsInNames } from './document-names.ts';
import { GOVERNMENT } from './government-rules.ts';
import { excludedGroups } from './group-facts.ts';
import { labelledFacts } from './labelled-facts.ts';
import { LENGTHS } from './length-rules.ts';
import { leaderParties, madeWith } from './leader-parties.ts';
import { linesOf, type Line } from './line.ts';
import { namesOf } from './names.ts';
import { NamedMakers } from './named-makers.ts';
import { legalBases, parties } from './party-facts.ts';
import { phases } from './phase-facts.ts';
import { byItsDay, isMadeByOthers, isPlausible } from './plausible.ts';
import { PROMISES } from './promise-rules.ts';
import type { Found } from './reading.ts';
import { daysFit, referenceOf, tellsDay, toldDates, withInferredDay } from './reference.ts';
import type { Reference } from './resolve-date.ts';
import type { RuleRow } from './rule.ts';
import { compileRules, type Hit, hitsOf, readHits } from './run-rules.ts';
import { selected, withoutRepeats } from './select.ts';
import { STANCES } from './stance-rules.ts';
import { TALKS } from './talks-rules.ts';
import { TIMING } from './timing-rules.ts';
import { WhichAgreement } from './which-agreement.ts';

/** Every table of phrases, in the order they are tried. */
export const FACT_TABLES: readonly RuleRow[] = [
  ...TIMING,
  ...ANNOUNCED,
  ...DEADLINES,
  ...LENGTHS,
  ...COUNTS,
  ...GOVERNMENT,
  ...STANCES,
  ...BODIES,
  ...AIR,
  ...ACCESS,
  ...TALKS,
  ...PROMISES,
  ...DEMANDS,
];
const RULES = compileRules(FACT_TABLES);

/** Told of the war or of what comes next and not of an agreement: they stand with the article's main one. */
const OF_THE_WAR: ReadonlySet<string> = new Set(['death-toll', 'conflict-length', 'next-talks-date']);

/**
 * Every fact the article tells of an agreement, in text order; [] for a text about none.
 * @param statements - of the same document
 * @param layerAt - whose words stand at a place (statements/layers.ts)
 */
export function findFacts(
  document: NewsDocument,
  annotations: Annotations,
  statements: readonly Statement[],
  layerAt: LayerAt,
  engine: Engine,
): Fact[] {
  const dates = datesOf(document);
  const names = namesOf(annotations, engine.base);
  const read = sentencesOf(document, annotations.mentions).map((sentence) => ({
    sentence,
    lines: linesOf(sentence, dates, names),
  }));
  const makers = new NamedMakers(annotations, engine.base);
  const stated = referenceOf(annotations);
  const asStated = new Map<Line, Found[]>();
  const all = read.flatMap((r) => r.lines);
  const hits = new Map(all.map((line) => [line, hitsOf(RULES, line)]));
  const readOn = (line: Line, on: Reference): Found[] => readLine(line, hits.get(line) ?? [], on, engine, makers);
  const readAsStated = (line: Line): Found[] => {
    const known = asStated.get(line) ?? readOn(line, stated);
    asStated.set(line, known);
    return known;
  };
  const days = { lines: all, hits: [...hits.values()].flat().filter(tellsDay) };
  const which = new WhichAgreement(document.text, annotations, engine.base, () =>
    agreementByEvidence({
      lines: all,
      annotations,
      base: engine.base,
      datelines: datelinesOf(document, read),
      told: toldDates(days.hits, stated),
      found: () => all.flatMap(readAsStated),
      daysFit: (a) => daysFit(stated, days, a),
    }),
  );
  const reference = withInferredDay(stated, days, which.main);
  const facts: (Fact & { paragraph: number })[] = [];
  let before: Line | null = null;
  for (const { sentence, lines } of read) {
    const [first] = lines;
    const found = [
      ...lines.flatMap((line) =>
        reference === stated || !tellsTime(line) ? readAsStated(line) : readOn(line, reference),
      ),
      ...(first ? labelledFacts(first, before, reference) : []),
    ];
    before = first ?? null;
    const told = found.filter((f) => f.attribute === 'parties');
    if (found.length === 0) {
      which.of(sentence, sentence);
      continue;
    }
    for (const f of found) {
      const isOfWar = OF_THE_WAR.has(f.attribute);
      const meant = isOfWar ? (which.ofMain() ?? which.of(sentence, f)) : which.of(sentence, f);
      const choice = meant && byItsDay(f, meant, engine.base);
      if (!choice || !isPlausible(f, choice.agreement, sentence, engine.base)) continue;
      if (!isOfWar && told.some((m) => isMadeByOthers(m, choice.agreement, engine.base))) continue;
      const { layer, speaker, via } = layerAt(f);
      if (layer === 'furniture') continue;
      facts.push({
        start: f.start,
        end: f.end,
        agreement: choice.agreement.id,
        attribute: f.attribute,
        value: f.value,
        qualifier: f.qualifier,
        layer,
        speaker,
        via,
        rule: f.rule,
        certainty: choice.isNamed && !(f.isRelative && reference.isInferred) ? 'sure' : 'likely',
        paragraph: sentence.paragraph,
      });
    }
  }
  return withoutRepeats(facts);
}

/** Only times and lengths are counted from the article's day. */
function tellsTime(line: Line): boolean {
  return line.items.some(({ letter }) => letter === 't' || letter === 'p');
}

/**
 * Places, agencies and days a report opens with, folded: what stands before the first sentence of a block, and short
 * lines of their own among the first.
 */
function datelinesOf({ text, blocks }: NewsDocument, read: readonly { readonly sentence: Sentence }[]): string[] {
  const heads = read.flatMap(({ sentence: { start, block, isFirst } }) =>
    isFirst ? [text.slice(block.start, start)] : [],
  );
  const lines = blocks.slice(0, OPENING_BLOCKS).map((b) => text.slice(b.start, b.end));
  return [...heads, ...lines.filter((line) => /\d|[-–—]|^\p{Lu}[\p{L} ]+, \p{Lu}[\p{L} ]+$/u.test(line))]
    .filter((head) => head.length > 0 && head.length <= DATELINE_UNITS)
    .map((head) => fold(head).replaceAll(/[^\p{L}\d]+/gu, ' '));
}

/** No dateline is longer. */
const DATELINE_UNITS = 70;
const OPENING_BLOCKS = 6;

function readLine(
  line: Line,
  hits: readonly Hit[],
  reference: Reference,
  engine: Engine,
  makers: NamedMakers,
): Found[] {
  const found = selected(readHits(hits, reference));
  return [
    ...found,
    ...phases(line, found),
    ...excludedGroups(line),
    ...parties(line),
    ...makers.in(line),
    ...leaderParties(line, engine.base, reference.interval),
    ...madeWith(line, engine.base, reference.interval),
    ...promisedStrikes(line, engine.base, reference.interval),
    ...documentsInNames(line),
    ...legalBases(line, engine.base),
  ];
}
