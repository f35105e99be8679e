/**
 * The fact pass: what an article tells about agreements (issue 4, language.md 5).
 *
 *   sentences → tagged lines → tables of governing words → which agreement → layer and speaker → facts
 *
 * The tables of both languages are in rules/, what is told in one language alone in arabic/ and english/, how phrases are
 * written and matched in phrases/, which agreement is meant in agreement/.
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
import { sentencesIn } from '../statements/document-sentences.ts';
import type { Sentence } from '../statements/sentences.ts';
import { datesOf } from '../text/document-dates.ts';
import { fold } from '../text/fold.ts';
import { agreementByEvidence } from './agreement/agreement-evidence.ts';
import { labelledFacts } from './labelled-facts.ts';
import { LineReader } from './line-reader.ts';
import type { Line } from './line.ts';
import { linesOf } from './lines.ts';
import { namesOf } from './names.ts';
import { NamedMakers } from './named-makers.ts';
import { isNextInProse, nextStep } from './next-step.ts';
import { byItsDay, isMadeByOthers, isPlausible } from './plausible.ts';
import type { Found } from './reading.ts';
import { daysFit, referenceOf, tellsDay, toldDates, withInferredDay } from './reference.ts';
import { withoutRepeats } from './select.ts';
import { withTheTwo } from './the-two.ts';
import { WhichAgreement } from './agreement/which-agreement.ts';

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
  const read = sentencesIn(document, annotations).map((sentence) => ({
    sentence,
    lines: linesOf(sentence, dates, names),
  }));
  const stated = referenceOf(annotations);
  const reader = new LineReader(engine, new NamedMakers(annotations, engine.base), stated.interval);
  const asStated = new Map<Line, Found[]>();
  const all = read.flatMap((r) => r.lines);
  const readAsStated = (line: Line): Found[] => {
    const known = asStated.get(line) ?? reader.read(line, stated);
    asStated.set(line, known);
    return known;
  };
  const days = { lines: all, hits: all.flatMap((line) => reader.hits(line)).filter(tellsDay) };
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
        reference === stated || !tellsTime(line) ? readAsStated(line) : reader.read(line, reference),
      ),
      ...(first ? labelledFacts(first, before, reference) : []),
      ...(first && before && isNextInProse(before, first) ? nextStep(first, readAsStated(before)) : []),
    ];
    before = lines.at(-1) ?? null;
    const told = found.filter((f) => f.attribute === 'parties');
    if (found.length === 0) {
      which.of(sentence, sentence);
      continue;
    }
    for (const one of found) {
      const isOfWar = OF_THE_WAR.has(one.attribute);
      const near = (isOfWar ? which.ofMain() : null) ?? which.of(sentence, one);
      // a resolution named alone is the ground of what the article tells of
      const isGround = one.attribute === 'legal-basis' && near?.agreement.form === 'resolution';
      const meant = isGround ? which.ofMain() : near;
      const choice = meant && byItsDay(one, meant, engine.base);
      const f = choice && withTheTwo(one, choice.agreement, engine.base);
      if (!f || !isPlausible(f, choice.agreement, sentence, engine.base)) continue;
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
