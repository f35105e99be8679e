/** Where an agreement was made, as a text says it. */
import type { Agreement } from '../knowledge/schema.ts';
import { placeWords } from '../linking/agreements.ts';
import { fold } from '../text/fold.ts';
import type { Word } from '../statements/sentences.ts';

/** Capitals that mostly stand for their governments: these are places only behind "in". */
const ACTORS = new Set(
  ['moscow', 'washington', 'ankara', 'damascus', 'cairo', 'riyadh', 'tehran', 'london', 'paris', 'amman'].concat(
    ['موسكو', 'واشنطن', 'أنقرة', 'دمشق', 'القاهرة', 'الرياض', 'طهران', 'لندن', 'باريس', 'عمان'].map(fold),
  ),
);
const IN = new Set(['in', 'at', 'في', 'العاصمة', 'مدينة', 'بالعاصمة', 'بمدينة'].map(fold));
const places = new WeakMap<Agreement, readonly string[]>();

/** Folded names of the places, one by one: "Ankara and Moscow" are two. */
function placesOf(a: Agreement): readonly string[] {
  let words = places.get(a);
  if (!words) {
    words = placeWords(a)
      .flatMap((place) => place.split(/ and | و(?=\p{L}{3})/u))
      .map((place) => place.trim());
    places.set(a, words);
  }
  return words;
}

/** True if the words name the place of the agreement as a place. */
export function isMadeIn(words: readonly Word[], a: Agreement): boolean {
  return placesOf(a).some((place) => {
    const parts = place.split(' ');
    return words.some((_, i) => isPlaceAt(words, i, parts, ACTORS.has(place)));
  });
}

function isPlaceAt(words: readonly Word[], at: number, parts: readonly string[], needsIn: boolean): boolean {
  const [first = '', ...rest] = parts;
  const key = words[at]?.key ?? '';
  const isFused = key === `ب${first}`;
  if (key !== first && !isFused && (needsIn || key !== `ل${first}`)) return false;
  if (rest.some((part, i) => words[at + 1 + i]?.key !== part)) return false;
  return !needsIn || isFused || IN.has(words[at - 1]?.key ?? '') || isTravel(words, at);
}

/** "flew out of Moscow", زيارة لموسكو: one travels to a place, not to a government. */
function isTravel(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - TRAVEL_WORDS), at).some((w) => TRAVEL.test(w.key));
}

const TRAVEL_WORDS = 4;
const TRAVEL =
  /^(?:visit(?:s|ed|ing)?|trip|flew|fly|flies|flying|travel\p{L}*|arriv\p{L}*|land(?:ed|s|ing)|[وفبلك]{0,2}(?:ال)?(?:زياره|زيارته|زيارتهما)|[وف]?(?:وصل|وصلت|يصل|توجه|غادر|يغادر|زار|يزور))$/u;

/** "MUNICH (Reuters) -": written where the agreement was made. */
export function isDatedFrom(datelines: readonly string[], a: Agreement): boolean {
  return placesOf(a).some((place) => datelines.some((dateline) => ` ${dateline} `.includes(` ${place} `)));
}
