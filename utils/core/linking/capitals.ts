/** Capitals: موسكو as Russia's government, or just the town (language.md 2 and the annotation guidelines, rule 3). */
import { isInBlock, type Hit, type Reading } from './hit.ts';
import { ADDRESSED, hasWord, PLACE_AFTER, PLACE_BEFORE, TRAVEL, wordSet } from './words.ts';

const TO = wordSet('إلى to');
const FROM = wordSet('من from');
const IN = wordSet('في in');
const RULERS = wordSet('النظام الحكومة السلطات القيادة الحكم السلطة regime government authorities leadership rulers');
const SITES = wordSet(
  'suburb suburbs city outskirts countryside south north east west streets capital province centre center neighbourhood neighborhood edge edges district mayor university',
);
const AND = wordSet('and or و أو');
const ARABIC_B = /(?:^|[وف])ب$/u;
const CAPITAL_WORD = wordSet('العاصمة capital city');
const MOVEMENT = wordSet('زار يزور وصل وصلت غادر غادرت visited visits visit left reached leaves');

/** True if the capital is meant as a place where something happens. Default is the government: news is about actors. */
export function isPlaceUse(hit: Hit, reading: Reading): boolean {
  return (
    isDateline(hit, reading) || isPlaceBefore(hit, reading) || isPlaceAfter(hit, reading) || joinsPlace(hit, reading)
  );
}

function isPlaceBefore(hit: Hit, reading: Reading): boolean {
  const { around, text } = reading;
  const clitic = text.slice(hit.start - hit.clitic, hit.start);
  if (ARABIC_B.test(clitic)) return true;
  const [one, two, three] = [1, 2, 3].map((n) => around.wordBefore(hit.start - hit.clitic, n));
  const attached = hit.clitic > 0 && !/^[وف]$/u.test(clitic);
  if (attached || one === undefined) return false;
  if (hasWord(TO, one)) return !hasWord(ADDRESSED, two ?? '');
  if (hasWord(FROM, one)) return hasWord(TRAVEL, two ?? '');
  // النظام في دمشق, the government in Kabul: the seat names the government.
  // a suburb of Damascus, the streets of Moscow
  if (one === 'of' && SITES.has(two ?? '')) return true;
  if (hasWord(IN, one) && hasWord(RULERS, two ?? '')) return false;
  if (hasWord(PLACE_BEFORE, one)) return true;
  // العاصمة الروسية موسكو, the Russian capital Moscow
  if (hasWord(CAPITAL_WORD, two ?? '') && /ي[هة]$/u.test(one)) return true;
  if (hasWord(CAPITAL_WORD, one)) return true;
  // وصل كيري موسكو, وصل وزير الخارجية موسكو
  return hasWord(MOVEMENT, two ?? '') || hasWord(MOVEMENT, three ?? '');
}

function isPlaceAfter(hit: Hit, reading: Reading): boolean {
  const { around, text } = reading;
  const tail = text.slice(hit.end, hit.end + 24);
  if (/^-(?:based|born)\b/i.test(tail)) return true;
  // "Washington, DC", "Damascus, Syria", "Geneva, Switzerland"
  if (
    /^, (?:D\.?C\.?\b|Syria\b|Russia\b|Turkey\b|Iran\b|Iraq\b|Jordan\b|Egypt\b|France\b|Germany\b|England\b|Switzerland\b|Austria\b)/.test(
      tail,
    )
  )
    return true;
  return hit.form.lang === 'en' && PLACE_AFTER.has(around.wordAfter(hit.end)) && /^[ -]/.test(tail);
}

/** "موسكو – سبوتنيك", "MOSCOW (Reuters) -", "دمشق/ 12 أيلول": a town that opens its line before a mark. */
function isDateline(hit: Hit, reading: Reading): boolean {
  const { text, around } = reading;
  if (isInBlock(hit, 'dateline', reading)) return true;
  if (!/^[\s"“(«]*$/u.test(text.slice(around.lineStart(hit.start), hit.start))) return false;
  return /^\s*(?:[-–—/(،]|,\s+(?:\p{Lu}\p{Ll}{2,8}\.?\s+\d|\())/u.test(text.slice(hit.end, hit.end + 16));
}

/** "in Moscow and Washington": the second of a joined pair shares the first one's preposition. */
function joinsPlace(hit: Hit, reading: Reading): boolean {
  const { around, text } = reading;
  const clitic = text.slice(hit.start - hit.clitic, hit.start);
  const joined = /^و$/u.test(clitic) ? 0 : hasWord(AND, around.wordBefore(hit.start)) ? 1 : -1;
  if (joined < 0) return false;
  const partner = around.before(hit.start - hit.clitic, 1 + joined);
  if (!partner) return false;
  const other = reading.hits.endingIn(partner.end, partner.end).find((h) => h.form.kind === 'capital');
  return (
    other !== undefined && other.start < hit.start && (isPlaceBefore(other, reading) || isPlaceAfter(other, reading))
  );
}
