/** Reads what single lines tell: the phrases of the tables, and what needs more than a phrase. */
import type { Engine } from '../linking/hit.ts';
import type { DateInterval } from '../model/date.ts';
import { promisedStrikes } from './air-facts.ts';
import { groundedAircraft } from './arabic/air-force.ts';
import { type Making, arabicMakings, daysOfMakings } from './arabic/makers.ts';
import { strikesGoOn } from './arabic/strikes.ts';
import { talksAhead, withoutDeniedTalks } from './arabic/talks-ahead.ts';
import { byElimination } from './arabic/by-elimination.ts';
import { daysEarlier, withoutDaysAhead } from './english/day-earlier.ts';
import { dealsOfDays } from './arabic/deal-of-day.ts';
import { documentsInNames } from './document-names.ts';
import { englishLegalBases } from './english/legal-basis.ts';
import { englishMakers } from './english/makers.ts';
import { englishStances } from './english/stances.ts';
import { englishTerms } from './english/terms.ts';
import { withTruceTimes } from './english/truce-times.ts';
import { FACT_TABLES } from './fact-tables.ts';
import { excludedGroups } from './group-facts.ts';
import { groupSizes, withoutOtherGroups } from './arabic/group-size.ts';
import { leaderParties, madeWith } from './leader-parties.ts';
import { NamedMakers } from './named-makers.ts';
import { ordinalPhases } from './ordinal-phases.ts';
import { phases } from './phase-facts.ts';
import { legalBases, parties, SUPPORT_GROUP } from './party-facts.ts';
import { type Hit, compileRules, hitsOf, readHits } from './phrases/run-rules.ts';
import { selected } from './select.ts';
import { withStartsAfterNight } from './arabic/start-night.ts';
import { withTalksPutOff, withoutEndlessTalks } from './english/talks-put-off.ts';
import { withoutToldOtherwise } from './arabic/told-otherwise.ts';
import { truceOfDay } from './arabic/truce-of-day.ts';
import type { Line } from './line.ts';
import type { Found } from './reading.ts';
import type { Reference } from './resolve-date.ts';

const RULES = compileRules(FACT_TABLES);

/** What a line tells whatever the article's day. */
interface Undated {
  readonly hits: readonly Hit[];
  readonly found: readonly Found[];
  readonly makings: readonly Making[];
}

/**
 * Reads the lines of one article. The phrases and all that hangs on no day are looked for once a line: an article without
 * a day is read twice.
 */
export class LineReader {
  readonly #engine: Engine;
  readonly #makers: NamedMakers;
  readonly #interval: DateInterval | null;
  readonly #known = new Map<Line, Undated>();

  /** @param interval - days the article may be of */
  constructor(engine: Engine, makers: NamedMakers, interval: DateInterval | null) {
    this.#engine = engine;
    this.#makers = makers;
    this.#interval = interval;
  }

  /** The phrases that stand in the line. */
  hits(line: Line): readonly Hit[] {
    return this.#undated(line).hits;
  }

  /** What the line tells if the article is of that day. */
  read(line: Line, reference: Reference): Found[] {
    const { hits, found: undated, makings } = this.#undated(line);
    const told = withoutDeniedTalks(
      line,
      withStartsAfterNight(
        line,
        withoutToldOtherwise(line, withoutOtherGroups(line, selected(readHits(hits, reference)), SUPPORT_GROUP)),
      ),
    );
    const found = withTruceTimes(
      line,
      withoutEndlessTalks(line, withTalksPutOff(line, withoutDaysAhead(line, told))),
      reference,
    );
    return [
      ...found,
      ...withoutToldOtherwise(line, [...truceOfDay(line, reference), ...byElimination(line, found)]),
      ...phases(line, found),
      ...withoutDeniedTalks(line, talksAhead(line, reference)),
      ...englishTerms(line, found),
      ...daysOfMakings(makings, line, reference),
      ...dealsOfDays(line, reference),
      ...daysEarlier(line, reference),
      ...(found.some((f) => f.attribute === 'syrian-air-force') ? [] : groundedAircraft(line)),
      ...(found.some((f) => f.attribute === 'air-strikes') ? [] : strikesGoOn(line)),
      ...undated,
    ];
  }

  #undated(line: Line): Undated {
    let known = this.#known.get(line);
    if (!known) {
      const { base } = this.#engine;
      const interval = this.#interval;
      const makings = arabicMakings(line, base, interval);
      known = {
        hits: hitsOf(RULES, line),
        makings,
        found: [
          ...ordinalPhases(line),
          ...excludedGroups(line),
          ...englishStances(line, base, interval),
          ...parties(line),
          ...this.#makers.in(line),
          ...makings.map(({ found }) => found),
          ...leaderParties(line, base, interval),
          ...madeWith(line, base, interval),
          ...englishMakers(line, base, interval),
          ...promisedStrikes(line, base, interval),
          ...documentsInNames(line),
          ...groupSizes(line),
          ...legalBases(line, base),
          ...englishLegalBases(line, base),
        ],
      };
      this.#known.set(line, known);
    }
    return known;
  }
}
