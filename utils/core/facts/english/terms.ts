/**
 * What the terms of a deal say, in English, by the words that belong together in a sentence however far apart they
 * stand: whose planes and what they may not do, aid and where it goes, breaches and what becomes of them.
 */
import type { Attribute } from '../../model/attributes.ts';
import type { FactRule } from '../../model/fact.ts';
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';
import { AID_TERMS } from './aid-terms.ts';
import { AIR_TERMS } from './air-terms.ts';
import { PROMISE_TERMS } from './promise-terms.ts';

/** Constructions that tell one value; "W" is a word of the same sentence, "V" one of the same clause. */
export interface Term {
  readonly attribute: Attribute;
  readonly value: string;
  readonly rule: FactRule;
  /** The line has to have a word of it, asked first. */
  readonly about: RegExp;
  readonly phrases: readonly string[];
  /** The line must have this, too. */
  readonly needs?: RegExp;
  /** Nothing is told if the line has this. */
  readonly unless?: RegExp;
}

const TERMS = [...AIR_TERMS, ...AID_TERMS, ...PROMISE_TERMS].map((term) => ({
  ...term,
  patterns: term.phrases.map(
    (phrase) =>
      new RegExp(
        `(?<= |^)${phrase.replaceAll(/\bW\b/gu, '(?![|] )[^ ]+').replaceAll(/\bV\b/gu, '[^ |:,]+')}(?= |$)`,
        'u',
      ),
  ),
}));

/** The terms an English line tells beside what was found in it; one fact for a value. */
export function englishTerms(line: Line, known: readonly Found[]): Found[] {
  if (line.sentence.language !== 'en') return [];
  const told: Found[] = [];
  const text = ` ${line.text}`;
  for (const { attribute, value, rule, about, needs, unless, patterns } of TERMS) {
    if (!about.test(text) || (needs && !needs.test(text)) || unless?.test(text)) continue;
    const isKnown = [...known, ...told].some(
      (f) =>
        f.attribute === attribute &&
        (f.value === value || attribute === 'syrian-air-force' || attribute === 'enforcement'),
    );
    if (isKnown) continue;
    for (const pattern of patterns) {
      const match = pattern.exec(line.text);
      if (!match || (attribute === 'air-strikes' && / (?:if|whether|unless|might) /u.test(match[0]))) continue;
      const span = line.spanOf(match.index, match.index + match[0].trimEnd().length);
      told.push({ ...span, attribute, value, rule, qualifier: null, isRelative: false });
      break;
    }
  }
  return told;
}
