/**
 * Forms that follow from a state's names and nationality words: the adjectives themselves, its government, foreign and
 * defence ministries and armed forces. Templates per language; a new template is a new row.
 */
import type { Actor } from '../knowledge/schema.ts';
import type { SurfaceForm } from './surface-form.ts';

const AL = 'ال';
const FEMININE = 'ة';

/** Nationality words of a state, ready to be put into templates. */
export interface Nationality {
  /** Arabic definite adjectives: masculine (الروسي) and feminine (الروسية), every spelling. */
  readonly m: readonly string[];
  readonly f: readonly string[];
  /** Arabic names of the state for construct phrases (وزير خارجية روسيا). */
  readonly names: readonly string[];
  /** English words that may stand before a noun: Russian, US. */
  readonly en: readonly string[];
  /** English names for "of Russia", "Russia's". */
  readonly enNames: readonly string[];
  /** Capitals that stand for the government: "Moscow's top diplomat", مندوب موسكو. */
  readonly capitals: { readonly ar: readonly string[]; readonly en: readonly string[] };
}

const everyWord = (phrase: string, change: (word: string) => string): string => phrase.split(' ').map(change).join(' ');
const definite = (phrase: string): string => everyWord(phrase, (w) => (w.startsWith(AL) ? w : AL + w));
const feminine = (phrase: string): string => everyWord(phrase, (w) => w + FEMININE);

/** Arabic adjective bases: masculine singulars, which end in yeh; feminine forms and plurals follow from them. */
function bases(state: Actor): string[] {
  const listed = (state.demonyms?.ar ?? []).map((d) => everyWord(d, (w) => (w.startsWith(AL) ? w.slice(2) : w)));
  return [...new Set(listed.filter((d) => /[يى]$/u.test(d)).map((d) => d.replace(/ى$/u, 'ي')))];
}

/** Names of a state that are plain (no loaded wording, no capital), by language. */
function plainNames(state: Actor, lang: string): string[] {
  const plain = state.names.filter(
    (n) => n.lang === lang && (n.kind === 'full' || n.kind === 'variant' || n.kind === 'acronym'),
  );
  return [...new Set([state.labels[lang] ?? '', ...plain.map((n) => n.text)].filter(Boolean))];
}

const capitalsOf = (state: Actor, lang: string): string[] =>
  state.names.filter((n) => n.lang === lang && n.kind === 'capital').map((n) => n.text);

const isAcronym = (name: string): boolean => /^\p{Lu}(?:\.?\p{Lu})+\.?$/u.test(name);

/** The nationality words of a state; empty lists where the record has none. */
export function nationalityOf(state: Actor): Nationality {
  const ar = bases(state);
  // Full official names ("Kingdom of Saudi Arabia") do not stand before a government's or minister's title.
  const enNames = plainNames(state, 'en')
    .map((n) => n.replace(/^the /i, ''))
    .filter((n) => !/ of /.test(n));
  return {
    m: ar.map(definite),
    f: ar.map((b) => definite(feminine(b))),
    names: plainNames(state, 'ar'),
    en: [...new Set([...(state.demonyms?.en ?? []), ...enNames.filter(isAcronym)])],
    enNames,
    capitals: { ar: capitalsOf(state, 'ar'), en: capitalsOf(state, 'en') },
  };
}

/** Adjective forms (kind 'adjective'): off by default as mentions, but the grammar rules need them. */
export function adjectiveForms(state: Actor): SurfaceForm[] {
  const out: SurfaceForm[] = [];
  const add = (text: string, lang: 'ar' | 'en', inflection: SurfaceForm['inflection']): void => {
    out.push({ text, lang, target: state.id, kind: 'adjective', cls: 'A0', generated: 'grammar', inflection });
  };
  for (const b of bases(state)) {
    for (const form of [b, definite(b)]) {
      add(form, 'ar', 'm');
      add(feminine(form), 'ar', 'f');
      add(form + 'ان', 'ar', 'dual');
      add(feminine(form).replace(/ة$/u, 'تان'), 'ar', 'dual');
      add(form + 'ين', 'ar', 'plural');
      add(form + 'ون', 'ar', 'plural');
    }
  }
  for (const d of state.demonyms?.ar ?? []) {
    if (!/(?:[يى]|ية|يون|يين|يان)$/u.test(d)) for (const form of [d, definite(d)]) add(form, 'ar', 'plural');
  }
  for (const d of state.demonyms?.en ?? []) if (!isAcronym(d)) add(d, 'en', 'm');
  return out;
}

interface Template {
  /** Arabic heads before a masculine or feminine definite adjective, and before the state's name. */
  readonly m: readonly string[];
  readonly f: readonly string[];
  readonly construct: readonly string[];
  /** English nouns after the nationality word. */
  readonly en: readonly string[];
  /** English "… of Russia". */
  readonly enOf: readonly string[];
}

const GOVERNMENT: Template = {
  m: ['النظام'],
  f: ['الحكومة', 'السلطات', 'القيادة', 'الإدارة', 'الرئاسة', 'الدولة', 'الجمهورية'],
  construct: ['حكومة', 'سلطات', 'نظام'],
  en: ['government', 'govt', 'authorities', 'regime', 'administration', 'leadership'],
  enOf: ['government'],
};

const MFA: Template = {
  m: [],
  f: ['الخارجية', 'وزارة الخارجية', 'وزارة الشؤون الخارجية'],
  construct: ['وزارة خارجية', 'خارجية'],
  en: ['Foreign Ministry', 'Ministry of Foreign Affairs', 'Foreign Affairs Ministry', 'MFA'],
  enOf: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
};

const MOD: Template = {
  m: [],
  f: ['وزارة الدفاع', 'الدفاع'],
  construct: ['وزارة دفاع'],
  en: ['Defence Ministry', 'Defense Ministry', 'Ministry of Defence', 'Ministry of Defense'],
  enOf: ['Defence Ministry', 'Defense Ministry'],
};

const FORCES: Template = {
  m: ['الجيش', 'سلاح الجو', 'الطيران الحربي', 'الطيران العسكري', 'الطيران', 'سلاح الطيران', 'سلاح البحرية', 'الأسطول'],
  f: [
    'القوات',
    'القوات المسلحة',
    'القوات الجوية',
    'القوات الفضائية الجوية',
    'القوات الجوية الفضائية',
    'القوات البرية',
    'القوات البحرية',
    'الجيوش',
  ],
  construct: ['جيش'],
  en: ['army', 'military', 'armed forces', 'air force', 'navy', 'forces', 'aerospace forces'],
  enOf: ['armed forces'],
};

function fill(t: Template, n: Nationality, target: string): SurfaceForm[] {
  const ar = [
    ...t.m.flatMap((h) => n.m.map((a) => `${h} ${a}`)),
    ...t.f.flatMap((h) => n.f.map((a) => `${h} ${a}`)),
    // "حكومة سورية" is rather "a Syrian government" (language.md 2.3).
    ...t.construct.flatMap((h) => n.names.filter((s) => !/ية$/u.test(s)).map((s) => `${h} ${s}`)),
  ];
  const en = [
    ...t.en.flatMap((noun) => [...n.en.map((a) => `${a} ${noun}`), ...n.enNames.map((s) => `${s}'s ${noun}`)]),
    ...t.enOf.flatMap((noun) => n.enNames.map((s) => `${noun} of ${s}`)),
  ];
  const form = (text: string, lang: 'ar' | 'en'): SurfaceForm => ({
    text,
    lang,
    target,
    kind: 'description',
    cls: 'A0',
    generated: 'grammar',
  });
  return [...ar.map((text) => form(text, 'ar')), ...en.map((text) => form(text, 'en'))];
}

/** Ids of a state's bodies: as its record says, else by the naming convention. */
export function bodyIds(state: Actor): { mfa: string; mod: string; forces: string; government: string } {
  return {
    mfa: state.bodies?.mfa ?? `${state.id}-mfa`,
    mod: state.bodies?.mod ?? `${state.id}-mod`,
    forces: state.bodies?.forces ?? `${state.id}-armed-forces`,
    government: state.bodies?.government ?? state.id,
  };
}

/**
 * Forms of a state's government, ministries and forces.
 * @param known - ids that have a record; a body without one yields no form (never an unresolvable link)
 */
export function bodyForms(state: Actor, known: ReadonlySet<string>): SurfaceForm[] {
  const n = nationalityOf(state);
  const ids = bodyIds(state);
  const rows: [Template, string][] = [
    [GOVERNMENT, ids.government],
    [MFA, ids.mfa],
    [MOD, ids.mod],
    [FORCES, ids.forces],
  ];
  return rows.flatMap(([template, id]) => (known.has(id) ? fill(template, n, id) : []));
}
