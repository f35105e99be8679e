/**
 * Scores mentions against gold annotations: overlap with the same entity counts (lenient). A missed required mention is
 * a false negative, a prediction that overlaps no gold mention of its entity a false positive; optional gold mentions
 * count neither way. The rules are those of the annotators' own scorer (../shared/gold/score.mjs).
 */
export interface GoldMention {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly kind: string;
  readonly need: 'required' | 'optional';
}

export interface Predicted {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** Counts with their ratios; a ratio is null where nothing was counted. */
export interface Tally {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Score {
  readonly all: Tally;
  readonly language: Readonly<Record<string, Tally>>;
  readonly doc: Readonly<Record<string, Tally>>;
  readonly type: Readonly<Record<string, Tally>>;
  /** By kind of gold mention: recall only, since a prediction that fits none has no gold kind. */
  readonly kind: Readonly<Record<string, Tally>>;
  readonly misses: readonly GoldMention[];
  readonly falsePositives: readonly Predicted[];
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
const same = (a: { doc: string; entity: string }, b: { doc: string; entity: string }): boolean =>
  a.doc === b.doc && a.entity === b.entity;

/**
 * @param texts - text by document, to tell the language of a span by its letters
 * @param typeOf - entity type by id
 */
export function score(
  gold: readonly GoldMention[],
  predicted: readonly Predicted[],
  texts: Readonly<Record<string, string>>,
  typeOf: (id: string) => string,
): Score {
  const found = gold.filter((g) => g.need === 'required' && predicted.some((p) => same(g, p) && overlap(g, p)));
  const hit = new Set(found);
  const misses = gold.filter((g) => g.need === 'required' && !hit.has(g));
  const unique = [...new Map(predicted.map((p) => [`${p.doc} ${p.start} ${p.end} ${p.entity}`, p])).values()];
  const falsePositives = unique.filter((p) => !gold.some((g) => same(g, p) && overlap(g, p)));
  const by = (key: (m: Predicted) => string): Record<string, Tally> => {
    const names = new Set([...found, ...misses, ...falsePositives].map(key));
    const count = (list: readonly Predicted[], name: string): number => list.filter((m) => key(m) === name).length;
    return Object.fromEntries(
      [...names].sort().map((n) => [n, tally(count(found, n), count(falsePositives, n), count(misses, n))]),
    );
  };
  const kinds = [...new Set([...found, ...misses].map((g) => g.kind))].sort();
  const ofKind = (list: readonly GoldMention[], kind: string): number => list.filter((g) => g.kind === kind).length;
  return {
    all: tally(found.length, falsePositives.length, misses.length),
    language: by((m) => languageAt(texts[m.doc] ?? '', m.start, m.end)),
    doc: by((m) => m.doc),
    type: by((m) => typeOf(m.entity)),
    kind: Object.fromEntries(
      kinds.map((k) => [k, { ...tally(ofKind(found, k), 0, ofKind(misses, k)), precision: null, f1: null }]),
    ),
    misses,
    falsePositives,
  };
}

function tally(tp: number, fp: number, fn: number): Tally {
  return {
    tp,
    fp,
    fn,
    precision: tp + fp > 0 ? tp / (tp + fp) : null,
    recall: tp + fn > 0 ? tp / (tp + fn) : null,
    f1: tp + fp + fn > 0 ? (2 * tp) / (2 * tp + fp + fn) : null,
  };
}

/** 'ar' or 'en' by the letters of the span, or of its surroundings if it has none. */
export function languageAt(text: string, start: number, end: number): 'ar' | 'en' {
  for (const s of [text.slice(start, end), text.slice(Math.max(0, start - 30), end + 30)]) {
    const arabic = (s.match(/\p{Script=Arabic}/gu) ?? []).length;
    const latin = (s.match(/\p{Script=Latin}/gu) ?? []).length;
    if (arabic + latin > 0) return arabic >= latin ? 'ar' : 'en';
  }
  return 'en';
}
