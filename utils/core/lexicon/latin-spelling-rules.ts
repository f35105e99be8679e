/**
 * Latin spellings of Arabic and Russian names (language.md 3.1, Latin side): one row a rule, each of cost one.
 *
 * What a letter transcribes is read from the Arabic form of the name, so that Kerry is not taken for ق + erry. A rule
 * changes the name everywhere or at one place; it returns nothing where it does not apply.
 */

/** What a rule may ask besides the letters. */
export interface LatinHints {
  /** The name in Arabic letters, folded (K0). Absent: only the rules that do not need it apply. */
  readonly arabic?: string;
}

export interface LatinRule {
  readonly name: string;
  /** The rule writes a whole word (article, given name) in another usual way, not a letter. */
  readonly isOfWords?: true;
  /** Applies only to names of which this holds; absent: to every name. */
  readonly when?: (hints: LatinHints) => boolean;
  readonly change: (name: string, hints: LatinHints) => string[];
}

/** Letters that only Arabic (and Persian, Kurdish or Turkish names of Arabic origin) are spelled with. */
const ARABIC_ONLY = /[\u0639\u062d\u0635\u0636\u0638\u0630\u0642]|(?:^| )\u0627\u0644./u;
const isTranscribed = ({ arabic }: LatinHints): boolean => arabic !== undefined && ARABIC_ONLY.test(arabic);
const has =
  (letters: RegExp) =>
  ({ arabic }: LatinHints): boolean =>
    arabic !== undefined && letters.test(arabic);

/** The article before a capital: al-Assad, el-Assad, as-Safir. Not "Al Thani": there it is آل, "the house of". */
const ARTICLE = /(^|[ -])(?:al|el|an|ash|as|ad|at|ar|az)[- ](?=\p{Lu})/gu;
const SUN_LETTERS = 'dnrstz';

/** The name with every stretch that matches replaced, once for each way to write it. */
function write(pattern: RegExp, ...to: readonly string[]): LatinRule['change'] {
  return (name) => {
    pattern.lastIndex = 0;
    if (!pattern.test(name)) return [];
    return to.map((text) => name.replace(pattern, text)).filter((variant) => variant !== name);
  };
}

/** Ways to write one name: each may stand for any other. */
function anyOf(...row: readonly string[]): LatinRule['change'] {
  const wholes = new Map(row.map((word) => [word, new RegExp(`(?<![\\p{L}'])${word}(?![\\p{L}'])`, 'gu')]));
  return (name) =>
    row.flatMap((from) => {
      const whole = name.includes(from) ? wholes.get(from) : undefined;
      if (!whole) return [];
      return row.map((to) => name.replace(whole, to)).filter((variant) => variant !== name);
    });
}

const given = (...row: readonly string[]): LatinRule => ({
  name: row.join(', '),
  isOfWords: true,
  change: anyOf(...row),
});

export const LATIN_SPELLING_RULES: readonly LatinRule[] = [
  { name: 'article al, el or none', isOfWords: true, change: write(ARTICLE, '$1al-', '$1el-', '$1') },
  { name: 'article joined', isOfWords: true, change: write(/(^|[ -])(al|el)[- ](?=\p{Lu})/gu, '$1$2') },
  { name: 'article before a sun letter', isOfWords: true, change: sunArticle },
  given('Qaeda', 'Qaida', "Qa'ida"),
  given('Nusra', 'Nosra', 'Nusrah'),
  given('Daesh', "Da'esh", 'Daish'),
  given('Hezbollah', 'Hizbollah', 'Hizbullah', 'Hezbullah'),
  given('Jaysh', 'Jaish', 'Jeish'),
  given('Jabhat', 'Jebhat'),
  given('Sergei', 'Sergey'),
  given('Gennady', 'Gennadi', 'Gennadiy'),
  given('Dmitry', 'Dmitri', 'Dmitriy'),
  given('Yuri', 'Yury'),
  given('Alexei', 'Alexey', 'Aleksei', 'Aleksey'),
  given('Alexander', 'Aleksandr'),
  given('Nikolai', 'Nikolay'),
  given('Vitaly', 'Vitali', 'Vitaliy'),
  given('Vasily', 'Vassily', 'Vasili'),
  given('Mohammad', 'Mohammed', 'Muhammad', 'Mohamed', 'Muhammed'),
  given('Ahmed', 'Ahmad'),
  given('Hussein', 'Hussain', 'Hossein', 'Husain'),
  given('Mohsen', 'Mohsin'),
  given('Khaled', 'Khalid'),
  given('Walid', 'Waleed'),
  given('Faisal', 'Faysal'),
  given('Yousef', 'Yusuf', 'Youssef', 'Yousuf'),
  given('Riad', 'Riyad', 'Riyadh'),
  given('Abdullah', 'Abdallah', 'Abdulla'),
  {
    name: 'q, k, g',
    when: has(/\u0642/u),
    change: (name) => [...write(/q/gu, 'k', 'g')(name, {}), ...write(/Q/gu, 'K', 'G')(name, {}), ...oneK(name)],
  },
  {
    name: 'ou, oo, u',
    when: has(/\u0648/u),
    change: (name, hints) => (isTranscribed(hints) ? exchanged(name, ['ou', 'oo', 'u']) : []),
  },
  {
    name: 'ee, i, y',
    when: has(/\u064a/u),
    change: (name, hints) => (isTranscribed(hints) ? exchanged(name, ['ee', 'i', 'y']) : []),
  },
  {
    name: 'dh, d',
    when: has(/[\u0630\u0636\u0638]/u),
    change: (name) => [
      ...write(/dh/gu, 'd', 'z')(name, {}),
      ...write(/Dh/gu, 'D', 'Z')(name, {}),
      ...write(/d(?!h)/gu, 'dh')(name, {}),
    ],
  },
  { name: 'doubled letter', when: isTranscribed, change: singled },
  {
    name: 'final a, ah, eh',
    when: has(/\u0647(?: |$)/u),
    change: (name) => write(/(?:ah|eh|a|e)$/u, 'a', 'ah', 'eh')(name, {}),
  },
];

function sunArticle(name: string): string[] {
  const pattern = /(^|[ -])(?:al|el)[- ](?=(\p{Lu}))/gu;
  const variant = name.replace(pattern, (whole, before: string, initial: string) => {
    const letter = initial.toLowerCase();
    if (!SUN_LETTERS.includes(letter)) return whole;
    const article = /(?:^|[ -])(?:al|el)[- ]Sh/u.test(name) && letter === 's' ? 'ash' : `a${letter}`;
    return `${before}${article}-`;
  });
  return variant === name ? [] : [variant];
}

/** Letters that transcribe one sound, exchanged at one place at a time, inside or at the end of a word. */
function exchanged(name: string, row: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 1; at < name.length; at++) {
    const from = row.find((letters) => name.startsWith(letters, at));
    if (from === undefined || !/\p{Ll}/u.test(name[at - 1] ?? '') || isPartOfDiphthong(name, at, from)) continue;
    for (const to of row) if (to !== from) out.push(name.slice(0, at) + to + name.slice(at + from.length));
    at += from.length - 1;
  }
  return out;
}

/** ai, ei, au and the like are other sounds. */
function isPartOfDiphthong(name: string, at: number, from: string): boolean {
  return /[aeiouy]/u.test(name[at - 1] ?? '') || /[aeiouy]/u.test(name[at + from.length] ?? '');
}

/** Each doubled letter single, one at a time. */
function singled(name: string): string[] {
  return [...name.matchAll(/(\p{Ll})\1/gu)].map(({ index }) => name.slice(0, index) + name.slice(index + 1));
}

function oneK(name: string): string[] {
  return [...name.matchAll(/k(?!h)/gu)].map(({ index }) => `${name.slice(0, index)}q${name.slice(index + 1)}`);
}
