/**
 * Forms and texts for the measurements, the same for the same seed. Names are made of syllables and of words that news
 * is full of (ministries, fronts, movements), so that forms share first words with each other and with the text.
 */

export interface Vocabulary {
  /** Sentences of real prose, Arabic and English. */
  readonly sentences: readonly string[];
}

export type Random = () => number;

const ARABIC_SYLLABLES = [
  'با',
  'تي',
  'جو',
  'دا',
  'را',
  'زي',
  'سا',
  'شي',
  'طا',
  'عا',
  'غا',
  'فو',
  'قا',
  'كا',
  'لي',
  'ما',
  'نو',
  'ها',
  'وا',
  'يا',
  'مر',
  'خل',
  'نس',
  'حم',
  'صد',
  'رش',
  'بر',
  'كر',
  'غل',
  'ند',
];
const LATIN_SYLLABLES = [
  'ba',
  'ko',
  'li',
  'mar',
  'ne',
  'ro',
  'sa',
  'ti',
  'vo',
  'zha',
  'ker',
  'lan',
  'dor',
  'min',
  'sol',
  'ga',
  'hu',
  'pe',
  'ov',
  'ski',
  'ber',
  'ston',
  'ley',
  'wen',
  'ra',
];
const ARABIC_HEADS = [
  'وزارة',
  'جبهة',
  'حركة',
  'حزب',
  'مجلس',
  'لواء',
  'الهيئة',
  'المجلس',
  'قوات',
  'منظمة',
  'صحيفة',
  'وكالة',
  'عبد',
  'أبو',
  'محمد',
];
const LATIN_HEADS = [
  'Ministry of',
  'Front of',
  'Movement of',
  'Council of',
  'the',
  'Syrian',
  'Army of',
  'John',
  'Al',
  'National',
];
const ARABIC_CLITICS = ['', '', '', '', 'و', 'ب', 'ل', 'ك', 'وب'];
const ARABIC_LETTER = /[\u0621-\u064A]/u;
const ARABIC_LETTERS = [...'ابتثجحخدذرزسشصضطعغفقكلمنهوي'];
const LATIN_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const MARKS = ['\u064B', '\u0651', '\u064F'];
const PARAGRAPH_SENTENCES = 4;
/** Share of words replaced by made-up ones, so that the branch predictor cannot learn the few real sentences by heart. */
const NEW_WORDS = 0.2;

/** Mulberry32: small, good enough, the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` different forms, half Arabic and half Latin: one to three words. */
export function makeForms(count: number): string[] {
  const random = seeded(count);
  const forms = new Set<string>();
  while (forms.size < count) forms.add(random() < 0.5 ? arabicForm(random) : latinForm(random));
  return [...forms];
}

function arabicForm(random: Random): string {
  const kind = random();
  if (kind < 0.1) return arabicName(random);
  if (kind < 0.4) return `${pick(ARABIC_HEADS, random)} ${random() < 0.5 ? 'ال' : ''}${arabicName(random)}`;
  return [arabicName(random), arabicName(random), ...(kind > 0.85 ? [arabicName(random)] : [])].join(' ');
}

function latinForm(random: Random): string {
  const kind = random();
  if (kind < 0.1) return latinName(random);
  if (kind < 0.4) return `${pick(LATIN_HEADS, random)} ${latinName(random)}`;
  return [latinName(random), latinName(random), ...(kind > 0.85 ? [latinName(random)] : [])].join(
    kind > 0.8 ? '-' : ' ',
  );
}

function arabicName(random: Random): string {
  return syllables(ARABIC_SYLLABLES, random);
}

function latinName(random: Random): string {
  const name = syllables(LATIN_SYLLABLES, random);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function syllables(from: readonly string[], random: Random): string {
  return Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(from, random)).join('');
}

/**
 * About `length` characters of shuffled sentences in paragraphs.
 *
 * @param share - share of words replaced by a form (with a clitic now and then): 0.002 is sparse, 0.05 dense
 */
export function makeText(vocabulary: Vocabulary, forms: readonly string[], share: number, length: number): string {
  const random = seeded(7);
  const parts: string[] = [];
  for (let size = 0, sentence = 1; size < length; sentence++) {
    const words = pick(vocabulary.sentences, random)
      .split(' ')
      .map((word) => {
        if (random() < share) return mention(pick(forms, random), random);
        return random() < NEW_WORDS ? newWord(word, random) : word;
      });
    // a shuffled tail, so that sequences of words are not the same every time
    const cut = Math.floor(random() * words.length);
    const text =
      [...words.slice(cut), ...words.slice(0, cut)].join(' ') + (sentence % PARAGRAPH_SENTENCES === 0 ? '\n' : ' ');
    parts.push(text);
    size += text.length;
  }
  return flat(parts.join(''));
}

/** A word of the same shape that is hardly ever a form. */
function newWord(like: string, random: Random): string {
  const at = Math.floor(random() * like.length);
  const letters = ARABIC_LETTER.test(like) ? ARABIC_LETTERS : LATIN_LETTERS;
  return like.slice(0, at) + pick(letters, random) + like.slice(at + 1);
}

function mention(form: string, random: Random): string {
  if (!ARABIC_LETTER.test(form)) return form;
  const marked = random() < 0.05 ? form.slice(0, 2) + pick(MARKS, random) + form.slice(2) : form;
  return pick(ARABIC_CLITICS, random) + marked;
}

/** The same string as one flat piece: engines join lazily, and the first reader would pay for it. */
function flat(text: string): string {
  return Array.from({ length: Math.ceil(text.length / 8192) }, (_, slice) =>
    text.slice(slice * 8192, slice * 8192 + 8192),
  ).join('');
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
