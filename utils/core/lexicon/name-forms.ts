/** Surface forms of the names an entity's record lists, with their spelling variants. */
import type { Agreement, Entity, Name } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import type { SpellingHints } from './arabic-spelling-rules.ts';
import { latinVariants, nameVariants, type Variant } from './spelling.ts';
import type { CollisionClass, FormKind, SurfaceForm } from './surface-form.ts';
import { bothAmericas } from './role-forms.ts';

const KIND: Readonly<Record<Name['kind'], FormKind>> = {
  full: 'name',
  variant: 'name',
  former: 'name',
  'nom-de-guerre': 'name',
  loaded: 'name',
  surname: 'surname',
  acronym: 'acronym',
  capital: 'capital',
  metonym: 'metonym',
  description: 'description',
};

/**
 * Surnames shorter than this (folded letters) get no generated spellings, and none of cost two below the second limit:
 * too many words and other people's names look like them (كيري, خيري, قاري).
 */
const MIN_SURNAME = 5;
const MIN_SURNAME_COST_TWO = 7;
/** Nationalities whose family names come first, by the word that describes the person. */
const FAMILY_FIRST = /\b(?:Chinese|Korean|Hungarian|Japanese|Vietnamese)\b/u;
/** A lost apostrophe leaves a bare s; names that end in s would only repeat themselves. */
const TAKES_S = /[a-rt-zé]$/iu;

const isRead = (lang: string): lang is 'ar' | 'en' => lang === 'ar' || lang === 'en';

/** All forms of an entity's listed names in Arabic and English. */
export function nameForms(entity: Entity): SurfaceForm[] {
  const out: SurfaceForm[] = [];
  for (const name of listed(entity)) {
    if (!isRead(name.lang)) continue;
    const form: SurfaceForm = {
      text: name.text.replace(/^the /i, ''),
      lang: name.lang,
      target: entity.id,
      kind: openLoaded(entity, name) ? 'description' : KIND[name.kind],
      cls: name.class ?? 'A0',
      ...(name.from ? { from: name.from } : {}),
      ...(name.until ? { until: name.until } : {}),
    };
    out.push(form, ...spellings(entity, form));
  }
  return out;
}

/** Labels count as full names unless the record lists the same text with a class of its own. */
function listed(entity: Entity): Name[] {
  const own = new Set(entity.names.map((n) => `${n.lang}\t${n.text}`));
  const labels = Object.entries(entity.labels)
    .filter(([lang, text]) => !own.has(`${lang}\t${text}`) && !/[/(]/.test(text))
    .map(([lang, text]): Name => ({ text, lang, kind: 'full' }));
  return [...labels, ...entity.names];
}

/** A state's or body's loaded name is a phrase (نظام الأسد) in which other names stay mentions. */
function openLoaded(entity: Entity, name: Name): boolean {
  return name.kind === 'loaded' && (entity.type === 'state' || entity.type === 'organisation');
}

function spellings(entity: Entity, form: SurfaceForm): SurfaceForm[] {
  return form.lang === 'ar' ? arabicSpellings(entity, form) : latinSpellings(entity, form);
}

function arabicSpellings(entity: Entity, form: SurfaceForm): SurfaceForm[] {
  // Cost 0: two spellings of one word are no guess, so they keep the standing of the listed form.
  const pairs = [...bothAmericas(form.text).slice(1), ...fixedPairs(form.text)];
  const out = pairs.map((text): SurfaceForm => ({ ...form, text, generated: 'grammar' }));
  if (entity.type !== 'person' || !mayBeGuessed(form)) return out;
  return [...out, ...nameVariants(form.text, hintsOf(entity)).flatMap((v) => guessed(form, v))];
}

function latinSpellings(entity: Entity, form: SurfaceForm): SurfaceForm[] {
  // Bodies, states and outlets keep their letters; only their article and the given names in them vary.
  const isPerson = entity.type === 'person';
  const variants = latinVariants(form.text, isPerson ? { arabic: fold(entity.labels.ar) } : {});
  const out =
    form.kind !== 'acronym' && (!isPerson || mayBeGuessed(form)) ? variants.flatMap((v) => guessed(form, v)) : [];
  if ((form.kind === 'name' || form.kind === 'surname') && TAKES_S.test(form.text)) {
    const bare = entity.type === 'person' || entity.type === 'state' || entity.type === 'armed-group';
    if (bare) out.push({ ...form, text: `${form.text}s`, lostApostrophe: true, generated: 'spelling' });
  }
  return out;
}

/** First names, acronyms and short surnames are not: too much looks like them. */
function mayBeGuessed(form: SurfaceForm): boolean {
  if (isWhole(form)) return form.cls !== 'A2';
  return form.kind === 'surname' && form.cls !== 'A2' && fold(form.text).length >= MIN_SURNAME;
}

const isWhole = (form: Pick<SurfaceForm, 'text'>): boolean => /[ \u00a0]/u.test(form.text);

/** The form of a guessed spelling; none if it is too far from a short name. */
function guessed(form: SurfaceForm, { text, cost }: Variant): SurfaceForm[] {
  if (!isWhole(form) && cost > 1 && fold(form.text).length < MIN_SURNAME_COST_TWO) return [];
  // A lone surname in a spelling nobody listed needs its bearer near by; so does a whole name two steps away.
  const isFree = cost === 1 && isWhole(form) && (form.kind !== 'surname' || isWhole({ text }));
  const cls: CollisionClass = form.cls === 'A0' && !isFree ? 'A1' : form.cls;
  return [{ ...form, text, cls, generated: 'spelling' }];
}

const hints = new WeakMap<Entity, SpellingHints>();

function hintsOf(entity: Entity): SpellingHints {
  const known = hints.get(entity) ?? {
    latin: entity.labels.en.toLowerCase(),
    isFamilyFirst: FAMILY_FIRST.test(entity.description.en),
  };
  hints.set(entity, known);
  return known;
}

/** Spellings that alternate in whole words, whatever the name (language.md 3.1, fixed pairs). */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/سوريا(?= |$)/u, 'سورية'],
  [/سورية(?= |$)/u, 'سوريا'],
  [/ميونيخ/u, 'ميونخ'],
  [/ميونخ/u, 'ميونيخ'],
  [/أوروب/u, 'أورب'],
  [/هيئة/u, 'هيأة'],
  [/الكيميائية/u, 'الكيماوية'],
  [/الأعمال القتالية/u, 'العمليات القتالية'],
  [/أستانا/u, 'أستانة'],
  [/أستانة/u, 'أستانا'],
  [/(^| )عبد ال/u, '$1عبدال'],
  [/(^| )عبدال/u, '$1عبد ال'],
  [/(\p{L}) الله(?= |$)/u, '$1الله'],
];

function fixedPairs(text: string): string[] {
  return PAIRS.filter(([from]) => from.test(text)).map(([from, to]) => text.replace(from, to));
}

const RESOLUTION = /^unscr-(\d{3,4})$/;

/** Every usual wording of a Security Council resolution, from its number. */
export function resolutionForms(agreement: Agreement): SurfaceForm[] {
  const n = RESOLUTION.exec(agreement.id)?.[1];
  if (!n) return [];
  const ar = [
    'القرار',
    'القرار الدولي',
    'القرار الأممي',
    'قرار مجلس الأمن',
    'قرار مجلس الأمن الدولي',
    'قرار الأمم المتحدة',
    'قرار المجلس',
    'قرار مجلس الأمن التابع للأمم المتحدة',
    'قراري مجلس الأمن',
    'قرارات مجلس الأمن',
  ].flatMap((head) => [
    `${head} ${n}`,
    `${head} رقم ${n}`,
    `${head} ذي الرقم ${n}`,
    `${head} ذو الرقم ${n}`,
    `${head} ذات الرقم ${n}`,
  ]);
  const en = [
    'Resolution',
    'UN Resolution',
    'U.N. Resolution',
    'UNSC Resolution',
    'Security Council Resolution',
    'UN Security Council Resolution',
    'U.N. Security Council Resolution',
    'United Nations Security Council Resolution',
    'UNSCR',
    'SCR',
    "Security Council's Resolution",
  ].flatMap((head) => [`${head} ${n}`, `${head} No. ${n}`, `${head} number ${n}`]);
  const form = (text: string, lang: 'ar' | 'en'): SurfaceForm => ({
    text,
    lang,
    target: agreement.id,
    kind: 'description',
    cls: 'A0',
    generated: 'grammar',
  });
  return [...ar.map((t) => form(t, 'ar')), ...en.map((t) => form(t, 'en'))];
}
