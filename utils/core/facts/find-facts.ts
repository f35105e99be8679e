/**
 * The fact pass: what an article tells about agreements (issue 4, language.md 5).
 *
 *   sentences → tagged lines → tables of governing words → which agreement → layer and speaker → facts
 *
 * The attribute comes from the governing words, never from the number. Precision goes before recall: a value whose date
 * cannot be told or whose agreement has no ground is dropped. Linear: every phrase has bounded gaps.
 */
import { addDays } from '../model/date.ts';
import type { NewsDocument } from '../model/document.ts';
import { edtfDays, isEdtf } from '../model/edtf.ts';
import type { Fact } from '../model/fact.ts';
import type { Annotations } from '../model/mention.ts';
import type { Statement } from '../model/statement.ts';
import type { Agreement } from '../knowledge/schema.ts';
import { placeWords } from '../linking/agreements.ts';
import type { Engine } from '../linking/hit.ts';
import type { LayerAt } from '../statements/layers.ts';
import { sentencesOf, type Sentence } from '../statements/sentences.ts';
import { findDates } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { ACCESS } from './access-rules.ts';
import { agreementByEvidence } from './agreement-evidence.ts';
import { AIR } from './air-rules.ts';
import { BODIES } from './body-rules.ts';
import { COUNTS } from './count-rules.ts';
import { DEADLINES } from './deadline-rules.ts';
import { DEMANDS } from './demand-rules.ts';
import { documentsInNames } from './document-names.ts';
import { excludedGroups } from './group-facts.ts';
import { LENGTHS } from './length-rules.ts';
import { leaderParties } from './leader-parties.ts';
import { linesOf, type Line } from './line.ts';
import { isPlaceIn, namesOf } from './names.ts';
import { legalBases, parties } from './party-facts.ts';
import { phases } from './phase-facts.ts';
import { PROMISES } from './promise-rules.ts';
import type { Found } from './reading.ts';
import { daysFit, referenceOf, toldDates, withInferredDay } from './reference.ts';
import type { Reference } from './resolve-date.ts';
import type { RuleRow } from './rule.ts';
import { compileRules, runRules } from './run-rules.ts';
import { selected, withoutRepeats } from './select.ts';
import { STANCES } from './stance-rules.ts';
import { TALKS } from './talks-rules.ts';
import { TIMING } from './timing-rules.ts';
import { WhichAgreement } from './which-agreement.ts';

/** Every table of phrases, in the order they are tried. */
export const FACT_TABLES: readonly RuleRow[] = [
  ...TIMING,
  ...DEADLINES,
  ...LENGTHS,
  ...COUNTS,
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
/** Days around an agreement's making in which its meetings, announcement and start are believed; beyond, another is meant. */
const MADE_BEFORE = 10;
const ANNOUNCED_WITHIN = 3;
const STARTS_AFTER = 200;

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
  const dates = findDates(document.text);
  const names = namesOf(annotations, engine.base);
  const read = sentencesOf(document, annotations.mentions).map((sentence) => ({
    sentence,
    lines: linesOf(sentence, dates, names),
  }));
  const stated = referenceOf(annotations);
  const all = read.flatMap((r) => r.lines);
  const which = new WhichAgreement(annotations, engine.base, () =>
    agreementByEvidence({
      lines: all,
      annotations,
      base: engine.base,
      datelines: datelinesOf(document, read),
      told: toldDates(all, stated),
      found: () => all.flatMap((line) => readLine(line, stated, engine)),
      daysFit: (a) => daysFit(stated, all, a),
    }),
  );
  const reference = withInferredDay(stated, all, which.main);
  const facts: (Fact & { paragraph: number })[] = [];
  for (const { sentence, lines } of read) {
    const found = lines.flatMap((line) => readLine(line, reference, engine));
    const makers = found.filter((f) => f.attribute === 'parties');
    if (found.length === 0) {
      which.of(sentence, sentence);
      continue;
    }
    for (const f of found) {
      const choice = OF_THE_WAR.has(f.attribute) ? (which.ofMain() ?? which.of(sentence, f)) : which.of(sentence, f);
      if (!choice || !isPlausible(f, choice.agreement, sentence)) continue;
      if (!OF_THE_WAR.has(f.attribute) && makers.some((m) => isMadeByOthers(m, choice.agreement, engine))) continue;
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

/** What stands before the first sentence of a block, folded: place, agency and day of a report. */
function datelinesOf({ text }: NewsDocument, read: readonly { readonly sentence: Sentence }[]): string[] {
  return read.flatMap(({ sentence: { start, block } }) => {
    const head = text.slice(block.start, start);
    return head.length > 0 && head.length <= DATELINE_UNITS ? [fold(head).replaceAll(/[^\p{L}\d]+/gu, ' ')] : [];
  });
}

/** No dateline is longer. */
const DATELINE_UNITS = 90;

function readLine(line: Line, reference: Reference, engine: Engine): Found[] {
  const found = selected(runRules(RULES, line, reference));
  return [
    ...found,
    ...phases(line, found),
    ...excludedGroups(line),
    ...parties(line),
    ...leaderParties(line, engine.base, reference.interval),
    ...documentsInNames(line),
    ...legalBases(line, engine.base),
  ];
}

/** "the truce that Paris and Berlin brokered": other states made it, so it is not this one. */
function isMadeByOthers(
  { value }: Found,
  { parties: own, brokers = [], signatories = [], form }: Agreement,
  { base }: Engine,
): boolean {
  const states = (value ?? '').split(',').filter((id) => base.entity(id)?.type === 'state');
  const makers = new Set([...own, ...brokers, ...signatories]);
  const known = [...makers].filter((id) => base.entity(id)?.type === 'state').length;
  const isTold = known > 1 || form === 'resolution';
  return isTold && states.length > 1 && states.some((id) => !makers.has(id));
}

function isPlausible(f: Found, agreement: Agreement, sentence: Sentence): boolean {
  if (f.attribute === 'death-toll') return isTollOfWar(f, sentence);
  // "the two countries" are no group
  if (f.attribute === 'members-count') return Number(f.value) >= FEW_MEMBERS;
  if (f.attribute === 'parties' && f.value?.includes('syrian-opposition'))
    return agreement.parties.includes('syrian-government');
  if (f.attribute === 'parties' && f.value === 'un-security-council') return agreement.form === 'resolution';
  if (f.attribute === 'legal-basis') return agreement.form !== 'resolution' && f.value !== agreement.id;
  if (f.attribute === 'arrival-date') return isPlaceIn(sentence.words, placeWords(agreement));
  if (f.attribute !== 'announced-date' && f.attribute !== 'start-date' && f.attribute !== 'meeting-date') return true;
  if (f.value === null || !isEdtf(f.value)) return true;
  const [made, told] = [edtfDays(agreement.date), edtfDays(f.value)];
  const [before, after] =
    f.attribute === 'start-date'
      ? [MADE_BEFORE, STARTS_AFTER]
      : f.attribute === 'announced-date'
        ? [ANNOUNCED_WITHIN, ANNOUNCED_WITHIN]
        : [MADE_BEFORE, MADE_BEFORE];
  // a month is believed if the day may lie in it
  const first = f.value.length === 'YYYY-MM'.length ? told.to : told.from;
  return first >= addDays(made.from, -before) && told.from <= addDays(made.to, after);
}

/** The smallest group that agreements were made by. */
const FEW_MEMBERS = 5;

/** The dead of a war, not of an attack: very many, or many beside words for the war. */
function isTollOfWar(f: Found, sentence: Sentence): boolean {
  const dead = Number(f.value);
  return dead >= MANY_DEAD || (dead >= SOME_DEAD && sentence.words.some((w) => WAR.test(w.key)));
}

/** Chosen: no attack of this war killed so many; the smaller figure needs a word for the war beside it. */
const MANY_DEAD = 10_000;
const SOME_DEAD = 1000;
const WAR = /^(?:war|conflict|uprising|revolution|[وفبل]?(?:ال)?(?:حرب|صراع|نزاع|ازمه|ثوره))$/u;
