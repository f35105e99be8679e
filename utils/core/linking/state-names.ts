/** State names that are also adjectives or everyday Arabic words (language.md 1.3). */
import { fold } from '../text/fold.ts';
import type { Hit, Reading } from './hit.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { ARABIC_PREPOSITIONS, hasWord, PLURALS_WITH_ADJECTIVE, wordSet } from './words.ts';

const ADJECTIVE_FEMININE = new Set(['سورية', 'روسية', 'تركية', 'أوكرانية', 'أمريكية'].map(fold));
const ADJECTIVE_ACCUSATIVE = new Set(
  ['سوريا', 'روسيا', 'تركيا', 'أمريكيا', 'ليبيا', 'أوكرانيا', 'إيطاليا', 'ألمانيا'].map(fold),
);
/** Words in -ا that are no accusative nouns. */
const NOT_NOUNS = wordSet(
  `ما هذا لا إلا إذا كما بينما عندما ربما دعا عدا خلا حيثما فيما أما إنما لما مما هكذا هنا أنا حتى كلا كلتا ومما لكنما سيما
   رئيسا وزيرا مندوبا سفيرا مبعوثا قائدا خارجيتا حكومتا دولتا جيشا غادرا زارا دخلا وصلا حملا هاجما دعيا طالبا دعتا وروسيا روسيا سوريا تركيا أمريكا فرنسا بريطانيا إيطاليا ألمانيا أوكرانيا
   أوروبا ليبيا النمسا كندا إسبانيا الآن وهنا هاهنا أيضا جدا أبدا حاليا سابقا لاحقا رسميا عسكريا سياسيا مؤخرا غدا`,
);
const SAUDI = fold('السعودية');
const TANWIN_FATH = '\u064b';
const HEH = '\u0647';
const SUFFIXED = /(?:وا|ها|نا|كما|هما)$/u;

/** "أزمة سورية" and "حوارا سوريا" are adjectives; "في سورية" and "دعم سوريا" are the state. */
export function isAdjectiveUse(hit: Hit, reading: Reading): boolean {
  if (hit.form.lang !== 'ar') return false;
  const word = fold(hit.surface);
  if (word === SAUDI) return describesDefinite(hit, reading);
  const feminine = ADJECTIVE_FEMININE.has(word);
  const accusative = ADJECTIVE_ACCUSATIVE.has(word);
  if (!feminine && !accusative) return false;
  if (accusative && hit.surface.includes(TANWIN_FATH)) return true;
  if (hit.clitic > 0 && !/[وف]$/u.test(reading.text.slice(hit.start - hit.clitic, hit.start))) return false;
  const before = reading.around.before(hit.start - hit.clitic);
  if (!before || hasWord(ARABIC_PREPOSITIONS, before.folded)) return false;
  if (!/^[ \u00a0]$/u.test(reading.text.slice(before.end, hit.start - hit.clitic))) return false;
  if (before.folded.startsWith('ال') || before.folded.startsWith('لل')) return false;
  // حوارا سوريا سوريا: a doubled adjective
  if (before.folded === word) return true;
  return feminine ? describesFeminine(before.folded, hit, reading) : describesAccusative(before, reading);
}

/** العاصمة السعودية, رئيس الدبلوماسية السعودية: after a definite feminine noun the word is the adjective. */
function describesDefinite(hit: Hit, reading: Reading): boolean {
  const before = reading.around.before(hit.start);
  if (hit.clitic > 0 || !before || reading.text.slice(before.end, hit.start).length !== 1) return false;
  if (!/^(?:[وفبك]?ال|لل|ولل)/u.test(before.folded) || hasWord(ARABIC_PREPOSITIONS, before.folded)) return false;
  return (
    before.folded.endsWith(HEH) ||
    before.folded.endsWith('ات') ||
    hasWord(PLURALS_WITH_ADJECTIVE, before.folded.replace(/^[وفب]?ال/u, ''))
  );
}

function describesFeminine(before: string, hit: Hit, reading: Reading): boolean {
  if (hasWord(PLURALS_WITH_ADJECTIVE, before) || before.endsWith('ات')) return true;
  if (before.endsWith(HEH) && !/(?:ته|يه)$/u.test(before)) return true;
  // "روسية أمريكية": a chain of adjectives
  return /ي[هة]$/u.test(reading.around.wordAfter(hit.end)) && before.endsWith(HEH);
}

function describesAccusative(before: { folded: string; start: number; end: number }, reading: Reading): boolean {
  if (reading.text.slice(before.start, before.end).includes(TANWIN_FATH)) return true;
  return (
    before.folded.length >= 4 &&
    before.folded.endsWith('ا') &&
    !SUFFIXED.test(before.folded) &&
    !hasWord(NOT_NOUNS, before.folded)
  );
}

const JORDAN = fold('الأردن');
const RIVER = wordSet('نهر وادي غور');
const DIGIT = /^\d/u;
const DIAMETER_BEFORE = wordSet('نصف شبه بقطر');
const SUNSET_BEFORE = wordSet('صلاة بعد قبل أذان آذان وقت');

/** مصرّ على أن, نصف قطر, صلاة المغرب: everyday words that look like states. */
export function isCommonWordUse(hit: Hit, reading: Reading): boolean {
  if (hit.form.lang !== 'ar') return isAmericanPersonName(hit, reading);
  const word = fold(hit.surface);
  const { around } = reading;
  if (word === 'قطر')
    return DIGIT.test(around.wordAfter(hit.end)) || hasWord(DIAMETER_BEFORE, around.wordBefore(hit.start));
  if (word === JORDAN) return hasWord(RIVER, around.wordBefore(hit.start));
  if (word === 'المغرب') return hasWord(SUNSET_BEFORE, around.wordBefore(hit.start));
  if (word === 'مصر')
    return around.wordAfter(hit.end) === 'علي' && /^(?:ان|ال)/u.test(around.wordAfter(hit.end, 2)) && hit.clitic === 0;
  return false;
}

/** "Michael Jordan": a given name directly before a country's name makes a person of it (language.md 1.4). */
function isAmericanPersonName(hit: Hit, reading: Reading): boolean {
  if (hit.surface === 'Jordan' && /^(?:river|valley)$/u.test(reading.around.wordAfter(hit.end))) return true;
  if (!/^(?:Jordan|Chad|Georgia|Israel|Cuba|China)$/u.test(hit.surface)) return false;
  const before = reading.around.before(hit.start);
  if (!before || reading.text.slice(before.end, hit.start) !== ' ') return false;
  return GIVEN_NAMES.has(before.folded) && /^\p{Lu}/u.test(reading.text.slice(before.start, before.end));
}

const SHADDA = '\u0651';
const DAMMA = '\u064f';
const AMMAN = fold('عمان');

/** عمان is Amman or Oman: vowel signs, سلطنة and العاصمة decide, else the company it keeps (language.md 1.3). */
export function resolveAmman(hit: Hit, reading: Reading): boolean {
  if (fold(hit.surface) !== AMMAN) return true;
  const isOman = hit.form.target === 'oman';
  if (hit.surface.includes(SHADDA)) return !isOman;
  if (hit.surface.includes(DAMMA)) return isOman;
  const before = [1, 2].map((n) => reading.around.wordBefore(hit.start, n));
  if (before.some((w) => w.endsWith('سلطنه'))) return isOman;
  if (before.some((w) => w.endsWith('العاصمه'))) return !isOman;
  const [jordan, oman] = neighbours(reading);
  if (jordan === oman) return false;
  return isOman === oman;
}

const company = new WeakMap<Reading, readonly [boolean, boolean]>();

/** Whether the text names Jordan and Oman by other words than عمان. */
function neighbours(reading: Reading): readonly [boolean, boolean] {
  let found = company.get(reading);
  if (!found) {
    const names = (target: string): boolean =>
      reading.hits.all.some((h) => h.form.target === target && fold(h.surface) !== AMMAN && h.form.kind !== 'trigger');
    found = [names('jordan'), names('oman')];
    company.set(reading, found);
  }
  return found;
}
