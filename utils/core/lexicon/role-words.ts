/**
 * How the press words the kinds of office (language.md 2.4). One row a kind; a new kind of office is a new row.
 *
 * Arabic heads: `definite` heads are followed by a definite nationality adjective (وزير الخارجية + الروسي), `construct`
 * heads by the name of the state (وزير خارجية + روسيا). `adjective` is the gender of that adjective, which agrees with
 * the noun it describes, not with the holder. `holder` is the grammatical gender of the title, i.e. of the holder.
 */
export interface ArabicHead {
  readonly text: string;
  readonly takes: 'definite' | 'construct';
  readonly adjective?: 'm' | 'f';
  readonly holder: 'm' | 'f';
}

export interface RoleWords {
  readonly ar: readonly ArabicHead[];
  /** English titles in lower case; matched after a nationality word, a possessive or before "of" + state. */
  readonly en: readonly string[];
}

const m = (text: string, adjective: 'm' | 'f' = 'm'): ArabicHead => ({
  text,
  takes: 'definite',
  adjective,
  holder: 'm',
});
const f = (text: string, adjective: 'm' | 'f' = 'f'): ArabicHead => ({
  text,
  takes: 'definite',
  adjective,
  holder: 'f',
});
/** "رئيس الحكومة اللبنانية" (of the Lebanese government) and «رئيس الحكومة اللبناني»: the adjective follows either noun. */
const either = (text: string): ArabicHead[] => [m(text, 'f'), m(text, 'm')];
const mc = (text: string): ArabicHead => ({ text, takes: 'construct', holder: 'm' });
const fc = (text: string): ArabicHead => ({ text, takes: 'construct', holder: 'f' });

export const ROLE_WORDS: Readonly<Record<string, RoleWords>> = {
  'head-of-state': {
    ar: [m('الرئيس'), f('الرئيسة'), mc('رئيس'), ...either('رئيس الجمهورية'), m('رئيس الدولة', 'f'), mc('الرئيس في')],
    en: ['president', 'leader', 'head of state'],
  },
  'supreme-leader': {
    ar: [m('المرشد الأعلى'), m('المرشد'), m('المرشد الأعلى للثورة', 'f'), m('قائد الثورة', 'f')],
    en: ['supreme leader'],
  },
  'head-of-government': {
    ar: [
      m('رئيس الوزراء'),
      f('رئيسة الوزراء'),
      ...either('رئيس الحكومة'),
      f('رئيسة الحكومة'),
      m('رئيس مجلس الوزراء'),
      m('الوزير الأول'),
      mc('رئيس وزراء'),
      fc('رئيسة وزراء'),
      mc('رئيس حكومة'),
      fc('رئيسة حكومة'),
    ],
    en: ['prime minister', 'premier', 'pm'],
  },
  'foreign-minister': {
    ar: [
      ...either('وزير الخارجية'),
      f('وزيرة الخارجية'),
      ...either('وزير الشؤون الخارجية'),
      f('وزيرة الشؤون الخارجية'),
      mc('وزير خارجية'),
      fc('وزيرة خارجية'),
      ...either('رئيس الدبلوماسية'),
      f('رئيسة الدبلوماسية'),
      // as An-Nahar and Al-Hayat spell it
      ...either('رئيس الديبلوماسية'),
      f('رئيسة الديبلوماسية'),
    ],
    en: [
      'foreign minister',
      'minister of foreign affairs',
      'top diplomat',
      'chief diplomat',
      'foreign affairs minister',
      'FM',
    ],
  },
  'defence-minister': {
    ar: [m('وزير الدفاع'), f('وزيرة الدفاع'), mc('وزير دفاع'), fc('وزيرة دفاع')],
    en: ['defence minister', 'defense minister', 'minister of defence', 'minister of defense'],
  },
  'interior-minister': {
    ar: [m('وزير الداخلية'), f('وزيرة الداخلية'), mc('وزير داخلية'), fc('وزيرة داخلية')],
    en: ['interior minister', 'minister of the interior', 'minister of interior'],
  },
  'information-minister': {
    ar: [m('وزير الإعلام'), f('وزيرة الإعلام'), mc('وزير إعلام'), fc('وزيرة إعلام')],
    en: ['information minister', 'minister of information'],
  },
  'parliament-speaker': {
    ar: [m('رئيس البرلمان'), f('رئيسة البرلمان', 'm'), m('رئيس مجلس النواب'), m('رئيس مجلس الشورى'), mc('رئيس برلمان')],
    en: ['parliament speaker', 'speaker of parliament', 'parliamentary speaker'],
  },
  'vice-president': {
    ar: [m('نائب الرئيس'), f('نائبة الرئيس'), f('نائبة الرئيس', 'm'), mc('نائب رئيس')],
    en: ['vice president', 'vice-president'],
  },
  'deputy-foreign-minister': {
    ar: [
      m('نائب وزير الخارجية'),
      f('نائبة وزير الخارجية'),
      f('نائبة وزير الخارجية', 'm'),
      m('مساعد وزير الخارجية'),
      mc('نائب وزير خارجية'),
      mc('مساعد وزير خارجية'),
    ],
    en: ['deputy foreign minister', 'vice foreign minister'],
  },
  'deputy-defence-minister': {
    ar: [m('نائب وزير الدفاع'), mc('نائب وزير دفاع')],
    en: ['deputy defence minister', 'deputy defense minister'],
  },
  'crown-prince': { ar: [m('ولي العهد'), mc('ولي عهد')], en: ['crown prince'] },
  'deputy-crown-prince': { ar: [m('ولي ولي العهد')], en: ['deputy crown prince'] },
  'national-security-adviser': {
    ar: [m('مستشار الأمن القومي'), f('مستشارة الأمن القومي'), f('مستشارة الأمن القومي', 'm')],
    en: ['national security adviser', 'national security advisor'],
  },
};

/** Offices whose English title is not the usual one of their kind; these replace the kind's row. */
export const ENGLISH_TITLES: Readonly<Record<string, readonly string[]>> = {
  'us.secstate': ['secretary of state', 'top diplomat', 'chief diplomat', 'foreign secretary', 'foreign minister'],
  'us.secdef': [
    'secretary of defense',
    'defense secretary',
    'defence secretary',
    'secretary of defence',
    'defense chief',
    'defence chief',
    'defense minister',
    'defence minister',
    'secretary of war',
  ],
  'us.dni': ['director of national intelligence', 'national intelligence director', 'intelligence chief'],
  'uk.fm': ['foreign secretary', 'foreign minister', 'top diplomat', 'chief diplomat'],
  'uk.defsec': ['defence secretary', 'defense secretary', 'defence minister'],
  // "the German leader" is the chancellor, "the Italian leader" the prime minister
  'de.chancellor': ['chancellor', 'leader'],
  'de.president': ['president', 'head of state'],
  'it.president': ['president', 'head of state'],
  'sa.king': ['king', 'monarch'],
  'jo.king': ['king', 'monarch'],
  'qa.emir': ['emir', 'ruler'],
  'kw.emir': ['emir', 'ruler'],
  'bh.king': ['king', 'monarch'],
  'om.sultan': ['sultan', 'ruler'],
  // "the Israeli leader" is the prime minister, and so was the Turkish one before 2014.
  'tr.president': ['president', 'head of state'],
  'il.president': ['president', 'head of state'],
  'iq.president': ['president', 'head of state'],
  'lb.president': ['president', 'head of state'],
  'ae.president': ['president'],
  'ir.president': ['president'],
  'ps.president': ['president', 'leader'],
  'sy.deleader': ['de facto leader', 'de facto ruler', 'interim leader', 'new leader', 'leader', 'ruler'],
};

/** The same for Arabic. */
export const ARABIC_HEADS: Readonly<Record<string, readonly ArabicHead[]>> = {
  'de.chancellor': [m('المستشار'), f('المستشارة'), mc('مستشار'), fc('مستشارة')],
  'sa.king': [m('العاهل'), m('الملك'), mc('عاهل'), mc('ملك')],
  'jo.king': [m('العاهل'), m('الملك'), mc('عاهل'), mc('ملك')],
  'qa.emir': [mc('أمير'), mc('أمير دولة'), m('الأمير')],
  'kw.emir': [mc('أمير'), mc('أمير دولة'), m('الأمير')],
  'bh.king': [m('العاهل'), m('الملك'), mc('عاهل'), mc('ملك')],
  'om.sultan': [m('السلطان'), mc('سلطان'), mc('سلطان سلطنة')],
  'ae.president': [mc('رئيس'), mc('رئيس دولة')],
  'ir.president': [m('الرئيس'), mc('رئيس'), ...either('رئيس الجمهورية')],
  'ps.president': [m('الرئيس'), mc('رئيس'), mc('رئيس دولة'), m('رئيس السلطة', 'f'), m('رئيس السلطة الوطنية', 'f')],
  'us.secdef': [m('وزير الدفاع'), mc('وزير دفاع'), m('وزير الحرب')],
  // The ministry calls itself משרד הביטחון, "of security"; part of the Arab press says "of war".
  'il.defmin': [m('وزير الدفاع'), mc('وزير دفاع'), m('وزير الأمن'), m('وزير الحرب')],
  'sy.deleader': [],
};

/** Titles that stand for an office without naming the state, and only in English text about that state. */
export const BARE_ENGLISH_TITLES: Readonly<Record<string, readonly string[]>> = {
  'us.secstate': ['Secretary of State'],
  'us.secdef': ['Secretary of Defense', 'Defense Secretary', 'Secretary of War'],
  'us.nsa': ['National Security Adviser', 'National Security Advisor'],
};

const SPOKES_M = ['المتحدث', 'الناطق', 'المتحدث الرسمي', 'الناطق الرسمي'];
const SPOKES_F = ['المتحدثة', 'الناطقة', 'المتحدثة الرسمية', 'الناطقة الرسمية'];

/** "the spokesman of …" heads, each followed by باسم and the body's name. */
export const SPOKESPERSON_HEADS: readonly ArabicHead[] = [
  ...SPOKES_M.map((t) => mc(`${t} باسم`)),
  ...SPOKES_F.map((t) => fc(`${t} باسم`)),
];

/** English "… spokesman", "spokesman for …"; the gendered ones must fit the holder. */
export const SPOKESPERSON_TITLES: readonly { readonly text: string; readonly holder?: 'm' | 'f' }[] = [
  { text: 'spokesman', holder: 'm' },
  { text: 'spokeswoman', holder: 'f' },
  { text: 'spokesperson' },
];
