/** Facts grouped as they are shown: by agreement, then by attribute, then by value. */
import { ATTRIBUTES, type Attribute } from '@/utils/core/model/attributes.ts';
import type { Fact } from '@/utils/core/model/fact.ts';

/** Places that tell the same value. */
export interface ValueGroup {
  readonly value: string | null;
  readonly qualifier: string | null;
  readonly facts: readonly Fact[];
}

export interface AttributeGroup {
  readonly attribute: Attribute;
  /** Two values of one attribute stay two. */
  readonly values: readonly ValueGroup[];
}

export interface AgreementGroup {
  readonly agreement: string;
  readonly count: number;
  readonly attributes: readonly AttributeGroup[];
}

const ORDER = new Map(Object.keys(ATTRIBUTES).map((attribute, i) => [attribute, i]));

/** Agreements by number of facts, attributes in the order of the vocabulary, values by first appearance. */
export function byAgreement(facts: readonly Fact[]): AgreementGroup[] {
  return [...grouped(facts, ({ agreement }) => agreement)]
    .map(([agreement, all]) => ({
      agreement,
      count: all.length,
      attributes: [...grouped(all, ({ attribute }) => attribute)]
        .toSorted(([a], [b]) => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0))
        .map(([attribute, some]) => ({ attribute, values: valuesOf(some) })),
    }))
    .toSorted((a, b) => b.count - a.count);
}

/** Evidence without a value stands each for itself: its words are what it says. */
function valuesOf(facts: readonly Fact[]): ValueGroup[] {
  const inOrder = facts.toSorted((a, b) => a.start - b.start);
  const groups = grouped(inOrder, ({ value, qualifier, start }) =>
    hasValue(value) ? `${value} ${qualifier ?? ''}` : `at ${start}`,
  );
  return [...groups.values()].flatMap((some) => {
    const [first] = some;
    return first
      ? [{ value: hasValue(first.value) ? first.value : null, qualifier: first.qualifier, facts: some }]
      : [];
  });
}

/** How many different values an attribute has. */
export function valueCount({ values }: AttributeGroup): number {
  return new Set(values.flatMap(({ value }) => value ?? [])).size;
}

/** A dash says that the words are the evidence. */
function hasValue(value: string | null): value is string {
  return value !== null && !/^[-–]?$/u.test(value);
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
