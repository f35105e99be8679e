/** Where an agreement was made, as a text says it. */
import type { Agreement } from '../../knowledge/schema.ts';
import { placeWords } from '../../linking/agreements.ts';
import { fold } from '../../text/fold.ts';
import type { Word } from '../../statements/sentences.ts';

/** Capitals that mostly stand for their governments: these are places only behind "in". */
const ACTORS = new Set(
  ['moscow', 'washington', 'ankara', 'damascus', 'cairo', 'riyadh', 'tehran', 'london', 'paris', 'amman'].concat(
    ['موسكو', 'واشنطن', 'أنقرة', 'دمشق', 'القاهرة', 'الرياض', 'طهران', 'لندن', 'باريس', 'عمان'].map(fold),
  ),
);
/** What a report calls the place when it does not repeat the name; a palace stands for its city only behind "in" or "at". */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  moscow: ['russian capital', 'kremlin'],
  geneva: ['swiss city', 'swiss lakeside city'],
  munich: ['bavarian capital', 'bavarian city', 'german city'],
  vienna: ['austrian capital'],
  astana: ['kazakh capital'],
  موسكو: ['العاصمة الروسية', 'الكرملين'],
  جنيف: ['المدينة السويسرية'],
  ميونيخ: ['ميونخ', 'المدينة الألمانية', 'المدينة البافارية'],
  فيينا: ['العاصمة النمساوية'],
  استانا: ['العاصمة الكازاخية', 'العاصمة الكازاخستانية'],
};
const PALACES = new Set(['kremlin', fold('الكرملين')]);
const IN = new Set(['in', 'at', 'في', 'العاصمة', 'مدينة', 'بالعاصمة', 'بمدينة'].map(fold));
const places = new WeakMap<Agreement, readonly string[]>();

/** Folded names of the places, one by one: "Ankara and Moscow" are two. */
function placesOf(a: Agreement): readonly string[] {
  let words = places.get(a);
  if (!words) {
    // "Washington and Moscow (by telephone)": nobody met there
    const isMet = !/telephone/u.test(a.place?.en ?? '');
    words = (isMet ? placeWords(a) : [])
      .flatMap((place) => place.split(/ and | و(?=\p{L}{3})/u))
      .map((place) => place.trim());
    words = [...words, ...words.flatMap((place) => OTHER_NAMES[place] ?? []).map(fold)];
    places.set(a, words);
  }
  return words;
}

/** True if the words name the place of the agreement as a place. */
export function isMadeIn(words: readonly Word[], a: Agreement): boolean {
  return placesOf(a).some((place) => {
    const parts = place.split(' ');
    return words.some((_, i) => isPlaceAt(words, i, parts, ACTORS.has(place) || PALACES.has(place)));
  });
}

function isPlaceAt(words: readonly Word[], at: number, parts: readonly string[], needsIn: boolean): boolean {
  const [first = '', ...rest] = parts;
  const key = words[at]?.key ?? '';
  const isFused = key === `ب${first}`;
  if (key !== first && !isFused && (needsIn || key !== `ل${first}`)) return false;
  if (rest.some((part, i) => words[at + 1 + i]?.key !== part)) return false;
  return !needsIn || isFused || isBehindIn(words, at) || isTravel(words, at);
}

/** "in Moscow", "at the Kremlin". */
function isBehindIn(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.key ?? '';
  return IN.has(before === 'the' ? (words[at - 2]?.key ?? '') : before);
}

/** "flew out of Moscow", زيارة لموسكو: one travels to a place, not to a government. */
function isTravel(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - TRAVEL_WORDS), at).some((w) => TRAVEL.test(w.key));
}

const TRAVEL_WORDS = 4;
const TRAVEL =
  /^(?:visit(?:s|ed|ing)?|trip|went|received|leav(?:es|ing)|left|flew|fly|flies|flying|travel\p{L}*|arriv\p{L}*|land(?:ed|s|ing)|[وفبلك]{0,2}(?:ال)?(?:زياره|زيارته|زيارتهما)|[وف]?(?:وصل|وصلت|يصل|توجه|غادر|يغادر|زار|يزور|استقبل|استقبله))$/u;

/** "MUNICH (Reuters) -": written where the agreement was made. */
export function isDatedFrom(datelines: readonly string[], a: Agreement): boolean {
  return placesOf(a).some((place) => datelines.some((dateline) => ` ${dateline} `.includes(` ${place} `)));
}
