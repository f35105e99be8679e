/**
 * Words that judge, in Arabic and English: no record says them in its own voice, whoever they are about.
 *
 * `VERDICTS` never stand but in quotation marks. `ACCUSATIONS` may also stand where the sentence says whose they are
 * ("designated as terrorist by Russia", «تصنفها تركيا إرهابية»). English "militia", "rebel" and "jihadist" are not here:
 * agencies of all sides use them of armed groups as such; Arabic ميليشيا is said of the other side only.
 */
type Lang = 'ar' | 'en';

/** A list entry is a regular expression for a whole word, Arabic with its clitics outside. */
const VERDICTS: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'so-called',
    'notorious(?:ly)?',
    'infamous(?:ly)?',
    'brutal(?:ly|ity)?',
    'barbaric',
    'savage(?:ly)?',
    'bloodthirsty',
    'butchers?',
    'murderous',
    'hero(?:es|ic|ically)?',
    'martyr(?:s|ed|dom)?',
    'thugs?',
    'gangs?',
    'stooges?',
    'lackeys?',
    'puppets?',
    'tyran(?:t|ts|ny|nical)',
    'dictator(?:s|ship|ial)?',
    'fanatic(?:s|al)?',
    'propaganda',
    'mouthpieces?',
    'heinous',
    'evil',
    'treacherous',
    'traitors?',
    'glorious',
    'cowardly',
    'sham',
    'illegal occupation',
    'zionist (?:entity|enemy)',
  ],
  ar: [
    'ما يسمى',
    'ما تسمى',
    'المزعوم(?:ة)?',
    'شهيد(?:ة)?',
    'شهداء',
    'استشهد(?:ت|وا)?',
    'بطل',
    'أبطال',
    'بطولي(?:ة)?',
    'عصاب(?:ة|ات)',
    'مرتزق(?:ة)?',
    'عميل(?:ة)?',
    'عملاء',
    'خائن',
    'خونة',
    'طاغية',
    'سفاح',
    'جزار',
    'شبيح(?:ة)?',
    'دكتاتور(?:ي|ية)?',
    'ديكتاتور(?:ي|ية)?',
    'مجرم(?:ة|ون|ين)?',
    'وحشي(?:ة)?',
    'همجي(?:ة)?',
    'بربري(?:ة)?',
    'بوق',
    'أبواق',
    'دعائي(?:ة)?',
    'مأجور(?:ة|ين)?',
    'غاشم(?:ة)?',
    'صهيوني(?:ة)?',
    'الكيان',
  ],
};

const ACCUSATIONS: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'terroris(?:t|ts|m)',
    'extremis(?:t|ts|m)',
    'radicals?',
    'massacres?',
    'aggression',
    'occupi(?:ed|er|ers)',
    'occupation',
    'liberat(?:ed|es|ion|ors)',
    'mercenar(?:y|ies)',
    'illegal(?:ly)?',
    'genocide',
    '(?:the|its|his|their|assad|syrian|iranian|turkish|saudi|qatari|damascus) regime',
    "(?:assad|al-assad)['’]s regime",
    'regime (?:forces|troops|army)',
  ],
  ar: [
    'إرهاب(?:ي|ية|يين|يون)?',
    'متطرف(?:ة|ين|ون)?',
    'متشدد(?:ة|ين|ون)?',
    'مجزرة',
    'مجازر',
    'عدوان',
    'احتلال',
    'محتل(?:ة|ين)?',
    'محرر(?:ة)',
    'حررت',
    'ميليشي(?:ا|ات)',
    'مليشي(?:ا|ات)',
    'إبادة',
    'النظام (?:السوري|الإيراني|التركي|السعودي|القطري|الحاكم)',
    'نظام (?:الأسد|بشار|دمشق|أردوغان|آل سعود)',
    '(?:قوات|جيش|حكومة|سلطات) النظام',
  ],
};

/** Whose word it is: a verb of listing or saying, or the text of a document, in the same sentence. */
const ATTRIBUTION: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:designat|list(?:ed|s|ing)?\b|consider|regard|treat|describ|call(?:s|ed|ing)?\b|label|accus|named?\b|deem|charg|dispute|according to|in the words of|the (?:text|document|resolution|memorandum|statement) )/iu,
  ar: /(?:صن[ّ]?ف|مصنف|تصن|درج|قائمة|قوائم|[تي]عد|[تي]عتبر|[تي]صف|وصف|[تي]سمي|سمّ|اتهم|تتهم|بحسب|وفق|على حد|النص|الوثيقة|المذكرة)/u,
};

const QUOTED = /«[^»]*»|“[^”]*”|"[^"]*"|‘[^’]*’/gu;

/** Judging words that a text says in its own voice, as they stand. */
export function evaluativeWords(text: string, lang: Lang): string[] {
  const own = text.replace(QUOTED, ' ');
  const found = matches(own, VERDICT_PATTERNS[lang]);
  if (!ATTRIBUTION[lang].test(own)) found.push(...matches(own, ACCUSATION_PATTERNS[lang]));
  return found;
}

const VERDICT_PATTERNS = { en: english(VERDICTS.en), ar: arabic(VERDICTS.ar) };
const ACCUSATION_PATTERNS = { en: english(ACCUSATIONS.en), ar: arabic(ACCUSATIONS.ar) };

function english(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}])`, 'giu');
}

/**
 * With the article and the particles that are written together with a word; other letters before it make another word.
 * مكافحة الإرهاب is a field of work, as "counter-terrorism" is.
 */
function arabic(words: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{M}])(?<!مكافحة )[وف]?[بكل]?(?:ال|لل)?(?:${words.join('|')})(?![\\p{L}\\p{M}])`,
    'gu',
  );
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([word]) => word);
}
