/**
 * From when to when a name was in use, where the record says so for only some of its names.
 *
 * Records date the labels of a period («جبهة النصرة» until 2016-07-28), not each of its fifteen spellings. A spelling
 * belongs to the period whose own words it contains; a word is a period's own if nothing that sounds like it stands in
 * another period's labels (جبهة and Jabhat do, so they tell nothing).
 */
import type { Actor, Name } from './schema.ts';
import { soundsOf } from './search-sounds.ts';
import { normal, wordsOf } from './search-text.ts';

export interface Period {
  readonly from?: string;
  readonly until?: string;
}

/** A function that dates a name of the actor: what the name itself says, else its period, else {}. */
export function periodsOf(actor: Actor): (name: Pick<Name, 'text' | 'from' | 'until'>) => Period {
  const dated = actor.datedLabels;
  if (!dated) return ({ from, until }) => pick(from, until);
  const texts = dated.map(({ labels }) => new Set(Object.values(labels).map(normal)));
  const words = dated.map(({ labels }) => new Set(Object.values(labels).flatMap(keysOf).flat()));
  return ({ text, from, until }) => {
    const exact = texts.flatMap((set, i) => (set.has(normal(text)) ? [i] : []));
    // A label of several periods never changed in its language: تركيا is both Turkey and Türkiye.
    const period = exact.length > 1 ? undefined : dated[exact[0] ?? periodBy(words, keysOf(text))];
    // The name's own dates win; the period may still say when it ended.
    return pick(from ?? period?.from, until ?? period?.until);
  };
}

/** Index of the one period with most words of its own in the name; -1 if none has any or two have as many. */
function periodBy(words: readonly ReadonlySet<string>[], keysOfName: readonly (readonly string[])[]): number {
  const counts = words.map(() => 0);
  for (const keys of keysOfName) {
    const having = words.flatMap((set, i) => (keys.some((key) => set.has(key)) ? [i] : []));
    const [only] = having;
    if (only !== undefined && having.length === 1) counts[only] = (counts[only] ?? 0) + 1;
  }
  const most = Math.max(0, ...counts);
  return most > 0 && counts.filter((count) => count === most).length === 1 ? counts.indexOf(most) : -1;
}

/** A final ة is heard as t before another word: Jabhat for جبهة. */
const TEH_MARBUTA = /\u0629(?=\s)/gu;
const TEH = '\u062a';

/** For each word of a text the keys it is heard by. */
function keysOf(text: string): (readonly string[])[] {
  return [...wordsOf(text), ...(text.search(TEH_MARBUTA) >= 0 ? wordsOf(text.replaceAll(TEH_MARBUTA, TEH)) : [])]
    .filter((word) => !word.isLight)
    .map((word) => soundsOf(word.bare)?.skeletons ?? []);
}

function pick(from: string | undefined, until: string | undefined): Period {
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
}
