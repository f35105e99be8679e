/** What one column tells on one row, ready to be compared: each value once, in a comparable form. */
import { ATTRIBUTES, type Attribute } from '../model/attributes.ts';
import type { Entry, Source } from '../model/comparison.ts';
import { edtfDays, isEdtf } from '../model/edtf.ts';
import type { DateInterval } from '../model/date.ts';
import type { Certainty } from '../model/statement.ts';
import { canChange } from './exclusive.ts';
import { hoursOf } from './lengths.ts';
import { toldIn, type Lineage, type Told } from './told.ts';

/** One value told under one attribute. */
export interface Claim {
  /** Equal for claims that say the same in the same words. */
  readonly key: string;
  readonly attribute: Attribute;
  readonly told: Told;
  readonly value: string | null;
  /** The best certainty of the places that tell it. */
  readonly certainty: Certainty;
  /** True if somebody read it and wrote down what it says: bundled entries and provisions. */
  readonly isHandRead: boolean;
  /** True if the text adds that the time has run out. */
  readonly isExpired: boolean;
  /** True if one stretch of the text tells several lengths of the row: 48 hours, 48 more, then seven days. */
  readonly isStep: boolean;
}

export interface Teller {
  readonly source: string;
  /** The agreement's own text: many provisions, each of which may be meant. */
  readonly isDocument: boolean;
  /** Days of the text; null if they are not known or explain nothing in this row. */
  readonly days: DateInterval | null;
  readonly claims: readonly Claim[];
}

/** What is known of a column beyond its cell. */
export interface TellerContext {
  readonly lineage?: Lineage;
  /** True if the source tells phases with lengths of their own: then its lengths are steps, in whatever paragraph. */
  readonly tellsSteps?: boolean;
}

/** The entries of a stated cell as claims; nearest ones are none. */
export function tellerOf(
  source: Source,
  row: Attribute,
  entries: readonly Entry[],
  { lineage, tellsSteps = false }: TellerContext = {},
): Teller {
  const { referenceDate } = source;
  const claims = new Map<string, Claim>();
  const chained = chainsOf(row, entries);
  const isSteps = tellsSteps && HAS_STEPS.has(row);
  for (const entry of entries) {
    if (entry.isNearest) continue;
    const { attribute, value, qualifier, certainty } = entry;
    const told = toldIn(attribute, value, qualifier, referenceDate, lineage);
    const key = `${attribute} ${value} ${qualifier}`;
    const before = claims.get(key);
    const isStep = attribute === row && (isSteps || (entry.paragraph !== null && chained.has(entry.paragraph)));
    claims.set(key, {
      key,
      attribute,
      told,
      value,
      isExpired: qualifier?.includes('expired') === true,
      isHandRead: entry.paraphrase !== null || before?.isHandRead === true,
      certainty: before ? best(before.certainty, certainty) : certainty,
      isStep: isStep || before?.isStep === true,
    });
  }
  return {
    source: source.id,
    isDocument: source.kind === 'document',
    days: dependsOnDay(row) && referenceDate !== null && isEdtf(referenceDate) ? edtfDays(referenceDate) : null,
    claims: [...claims.values()],
  };
}

/** Equal for columns whose cells compare alike, so that a thousand columns cost a few dozen comparisons. */
export function tellerKey({ isDocument, days, claims }: Teller): string {
  const told = claims.map((claim) => {
    const due = claim.told.kind === 'length' ? claim.told.due?.from : undefined;
    return [claim.key, claim.certainty, claim.isHandRead, claim.isStep, due].join(' ');
  });
  return [isDocument, days?.from, days?.to, ...told.toSorted()].join('\n');
}

/** True where the day of a text can excuse a difference; elsewhere it would only set equal tellings apart. */
function dependsOnDay(row: Attribute): boolean {
  return row === 'start-date' || canChange(row);
}

/** True of phases that are lengths: "PT48H,PT48H,P7D". */
export function hasLengths(phases: string | null): boolean {
  return (phases ?? '').split(',').filter((step) => hoursOf(step) !== null).length > 1;
}

/** Paragraphs in which several different lengths are told for the row. */
function chainsOf(row: Attribute, entries: readonly Entry[]): Set<string> {
  if (!HAS_STEPS.has(row)) return new Set();
  const told = new Map<string, Set<string>>();
  for (const { attribute, value, paragraph, isNearest } of entries) {
    if (isNearest || attribute !== row || value === null || paragraph === null) continue;
    told.set(paragraph, (told.get(paragraph) ?? new Set()).add(value));
  }
  return new Set([...told].filter(([, values]) => values.size > 1).map(([paragraph]) => paragraph));
}

const HAS_STEPS: ReadonlySet<Attribute> = new Set<Attribute>(['duration']);

const CERTAINTIES: readonly Certainty[] = ['sure', 'likely', 'unsure'];

function best(a: Certainty, b: Certainty): Certainty {
  return CERTAINTIES.indexOf(a) < CERTAINTIES.indexOf(b) ? a : b;
}

/** Attributes in the order of the table. */
export const ATTRIBUTE_ORDER = Object.keys(ATTRIBUTES) as readonly Attribute[];
