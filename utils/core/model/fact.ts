import type { Attribute } from './attributes.ts';
import type { LayerName } from './layer.ts';
import type { Span } from './span.ts';
import type { Certainty } from './statement.ts';

/**
 * Which family of rules read a fact; the interface has a sentence for each, in both languages. The family is named by
 * the governing words that gave the attribute.
 */
export const FACT_RULES = [
  'begins',
  'from-then-on',
  'ends',
  'lasts',
  'extended',
  'within',
  'by-then',
  'made-then',
  'talks-took',
  'takes-time',
  'war-lasted',
  'if-it-holds',
  'step-by-step',
  'labelled',
  'counted',
  'killed',
  'excludes',
  'joint-target',
  'made-between',
  'rests-on',
  'consents',
  'refuses',
  'welcomes',
  'obstructs',
  'is-needed',
  'joint-body',
  'air-operations',
  'aid-reaches',
  'road',
  'next-round',
  'travel',
  'guarantees',
  'enforces',
  'withholds',
  'leaves-zones',
  'is-asked',
] as const;

export type FactRule = (typeof FACT_RULES)[number];

/**
 * One thing the article tells about an agreement. The span is the shortest stretch that proves the value.
 * `value` is written as the attribute demands (attributes.ts); null where the words themselves are the evidence.
 */
export interface Fact extends Span {
  /** Id of the agreement in the knowledge base. */
  readonly agreement: string;
  readonly attribute: Attribute;
  readonly value: string | null;
  /** "~", ">", "<", or words such as "midnight", "sunset", "within", "onward", "after"; joined by ", ". */
  readonly qualifier: string | null;
  readonly layer: LayerName;
  /** Whose words tell it, as the statements have it; [] in the outlet's own voice. */
  readonly speaker: readonly string[];
  readonly via: readonly string[];
  readonly rule: FactRule;
  /** sure: the agreement is named or the only one; likely: it was carried on or a date was told from the text. */
  readonly certainty: Certainty;
}
