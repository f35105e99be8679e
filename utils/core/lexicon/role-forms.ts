/** Surface forms of offices: the role grammar of language.md 2.4 multiplied out with the nationality words of a state. */
import type { Actor, KnowledgeRecord, Office } from '../knowledge/schema.ts';
import {
  ARABIC_HEADS,
  BARE_ENGLISH_TITLES,
  ENGLISH_TITLES,
  ROLE_WORDS,
  SPOKESPERSON_HEADS,
  SPOKESPERSON_TITLES,
  type ArabicHead,
} from './role-words.ts';
import { nationalityOf, type Nationality } from './state-forms.ts';
import type { SurfaceForm } from './surface-form.ts';
import { UN_ENVOY, UN_SEAT } from './un-role-words.ts';

/** Phrases of other rules: "his counterpart" and "the Russian minister" are resolved by their context. */
const RELATIVE_PHRASE = /^(?:نظير|الوزير )|counterpart/u;

/**
 * All forms that name an office.
 * @param byId - every record, to find the state's or the body's names
 */
export function officeForms(office: Office, byId: ReadonlyMap<string, KnowledgeRecord>): SurfaceForm[] {
  const of = byId.get(office.of);
  const out: SurfaceForm[] = [];
  const add = (text: string, lang: 'ar' | 'en', holder?: 'm' | 'f', cls: SurfaceForm['cls'] = 'A0'): void => {
    out.push({ text, lang, target: office.id, kind: 'office', cls, generated: 'grammar', holder });
  };
  add(office.title.ar, 'ar', office.title.ar_f ? 'm' : undefined);
  if (office.title.ar_f) add(office.title.ar_f, 'ar', 'f');
  add(downStyle(office.title.en), 'en');
  for (const lang of ['ar', 'en'] as const) {
    for (const p of office.phrases?.[lang] ?? []) {
      if (!RELATIVE_PHRASE.test(p))
        for (const text of bothAmericas(p).flatMap(bothPlaces))
          add(downStyle(text.replace(/^the /i, '')), lang, genderOfPhrase(p));
    }
  }
  for (const text of bothAmericas(office.title.ar)) add(text, 'ar', office.title.ar_f ? 'm' : undefined);
  if (of && of.type !== 'office') {
    // "the UN's secretary-general" beside "the UN secretary-general"
    const names = of.names.filter((n) => n.lang === 'en').map((n) => n.text);
    for (const p of office.phrases?.en ?? [])
      for (const n of names) if (p.startsWith(`${n} `)) add(`${n}'s ${p.slice(n.length + 1)}`, 'en', genderOfPhrase(p));
  }
  if (of?.type === 'state') stateRole(office, of, add);
  if (office.role === 'spokesperson' && of && of.type !== 'office') {
    // "a US spokesman" may be anybody's; "a White House spokesman" is the president's.
    if (of.type === 'state')
      spokesperson(
        of.names.filter((n) => n.kind === 'metonym'),
        {},
        add,
      );
    else spokesperson(of.names, of.labels, add);
  }
  if (office.role === 'un-special-envoy-syria') unEnvoy(add);
  for (const t of BARE_ENGLISH_TITLES[office.id] ?? []) add(t, 'en', undefined, 'A1');
  return out;
}

type Add = (text: string, lang: 'ar' | 'en', holder?: 'm' | 'f', cls?: SurfaceForm['cls']) => void;

function stateRole(office: Office, state: Actor, add: Add): void {
  const n = nationalityOf(state);
  const words = ROLE_WORDS[office.role];
  for (const head of ARABIC_HEADS[office.id] ?? words?.ar ?? []) arabicRole(head, n, add);
  if (office.role === 'un-permanent-representative') return unSeat(office, n, add);
  for (const title of ENGLISH_TITLES[office.id] ?? words?.en ?? []) {
    for (const a of n.en) add(`${a} ${title}`, 'en');
    for (const s of n.enNames) {
      add(`${s}'s ${title}`, 'en');
      // pages that lost their apostrophes (language.md 1.1, row 15)
      add(`${s}s ${title}`, 'en');
      add(`${title} of ${s}`, 'en');
      if (TAKES_THE.test(s)) add(`${title} of the ${s}`, 'en');
      if (TAKES_THE.test(s) && s.includes(' ')) add(`${s} ${title}`, 'en');
    }
    // "Moscow's top diplomat"; "Moscow's president" nobody writes.
    if (title === 'top diplomat') for (const a of n.en) add(`top ${a} diplomat`, 'en');
    if (office.role === 'foreign-minister') for (const c of n.capitals.en) add(`${c}'s ${title}`, 'en');
  }
}

/** Names that take the article inside a phrase: "the president of the United States". */
const TAKES_THE =
  /^(?:U\.?[SK]\b|USA\b|U\.?A\.?E\b|United |Netherlands|Philippines)| (?:Federation|Republic|Kingdom|Emirates)$/u;

function arabicRole(head: ArabicHead, n: Nationality, add: Add): void {
  if (head.takes === 'construct') {
    for (const s of n.names) add(`${head.text} ${s}`, 'ar', head.holder);
    // "the foreign minister of the Syrian regime / government"
    for (const a of n.m) add(`${head.text} النظام ${a}`, 'ar', head.holder);
    if (/^وزير/u.test(head.text)) for (const a of n.f) add(`${head.text} الحكومة ${a}`, 'ar', head.holder);
  } else {
    for (const a of head.adjective === 'f' ? n.f : n.m) add(`${head.text} ${a}`, 'ar', head.holder);
    // "the foreign minister in the Syrian government"
    if (/^وزير/u.test(head.text)) for (const a of n.f) add(`${head.text} في الحكومة ${a}`, 'ar', head.holder);
  }
}

function spokesperson(
  names: readonly { text: string; lang: string; kind: string }[],
  labels: Record<string, string>,
  add: Add,
): void {
  const of = (lang: string): string[] =>
    [
      ...new Set([
        labels[lang] ?? '',
        ...names.filter((n) => n.lang === lang && n.kind !== 'loaded').map((n) => n.text),
      ]),
    ].filter(Boolean);
  for (const head of SPOKESPERSON_HEADS) for (const body of of('ar')) add(`${head.text} ${body}`, 'ar', head.holder);
  for (const t of SPOKESPERSON_TITLES) {
    for (const body of of('en')) {
      const name = body.replace(/^the /i, '');
      add(`${name} ${t.text}`, 'en', t.holder);
      add(`${name}'s ${t.text}`, 'en', t.holder);
      for (const link of ['for', 'for the', 'of', 'of the']) add(`${t.text} ${link} ${name}`, 'en', t.holder);
    }
  }
}

/** Only the seat in New York (ids "<state>.un") goes by these words; Geneva and Vienna are in the records' phrases. */
function unSeat(office: Office, n: Nationality, add: Add): void {
  if (!office.id.endsWith('.un')) return;
  const holder = (head: string): 'm' | 'f' => (head.split(' ')[0]?.endsWith('ة') ? 'f' : 'm');
  for (const head of UN_SEAT.definite) {
    for (const a of holder(head) === 'f' ? n.f : n.m) {
      for (const seat of UN_SEAT.seats) {
        add(`${head} ${a} ${seat}`, 'ar', holder(head));
        add(`${head} ${a} ${holder(head) === 'f' ? 'الدائمة' : 'الدائم'} ${seat}`, 'ar', holder(head));
      }
      if ((UN_SEAT.alone as readonly string[]).includes(head)) add(`${head} ${a}`, 'ar', holder(head));
    }
  }
  for (const head of UN_SEAT.construct) {
    for (const s of [...n.names, ...n.capitals.ar]) {
      for (const seat of UN_SEAT.seats) {
        add(`${head} ${s} ${seat}`, 'ar', holder(head));
        add(`${head} ${s} ${holder(head) === 'f' ? 'الدائمة' : 'الدائم'} ${seat}`, 'ar', holder(head));
      }
    }
  }
  for (const head of UN_SEAT.withOf) {
    for (const s of n.names) for (const seat of UN_SEAT.seats) add(`${head} ${ofName(s)} ${seat}`, 'ar', holder(head));
  }
  for (const title of UN_SEAT.en.flatMap(withAndWithoutPoints)) {
    for (const a of n.en) add(`${a} ${title}`, 'en');
    for (const s of [...n.enNames, ...n.capitals.en]) add(`${s}'s ${title}`, 'en');
  }
}

function unEnvoy(add: Add): void {
  for (const h of UN_ENVOY.heads) {
    for (const q of UN_ENVOY.qualifiers) {
      add(`${h} ${q}`, 'ar', 'm', 'A1');
      for (const c of UN_ENVOY.countries) add(`${h} ${q} ${c}`, 'ar', 'm');
    }
    for (const c of UN_ENVOY.countries) if (c.startsWith('الخاص')) add(`${h} ${c}`, 'ar', 'm', 'A1');
  }
  for (const h of UN_ENVOY.constructs) {
    add(h, 'ar', 'm', 'A1');
    for (const c of UN_ENVOY.countries) add(`${h} ${c}`, 'ar', 'm');
  }
  for (const t of UN_ENVOY.en) {
    add(t, 'en', undefined, t.includes('Syria') ? 'A0' : 'A1');
    add(t.replace(/^UN\b/, 'U.N.'), 'en', undefined, t.includes('Syria') ? 'A0' : 'A1');
  }
}

/** لروسيا, للولايات المتحدة: "of" before a name. */
const ofName = (name: string): string => (name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`);

const withAndWithoutPoints = (text: string): string[] => [...new Set([text, text.replace(/\bUN\b/u, 'U.N.')])];

/** "in the United Nations" is في الأمم المتحدة or بالأمم المتحدة; records need list only one. */
function bothPlaces(text: string): string[] {
  const other = / في ال/u.test(text) ? text.replace(/ في ال/gu, ' بال') : text.replace(/ بال/gu, ' في ال');
  return other === text ? [text] : [text, other];
}

/** "Secretary General of NATO" is also written "secretary general of NATO": where the body is named, the title needs no capital. */
function downStyle(title: string): string {
  const namesBody = /^\p{Lu}\p{Ll}[\p{L}-]*\b.* of (?:the )?\p{Lu}/u.test(title) && !/ of State$/u.test(title);
  return namesBody ? (title[0] ?? '').toLowerCase() + title.slice(1) : title;
}

/** أمريكي and أميركي are one word in two spellings; records need list only one. */
export function bothAmericas(text: string): string[] {
  const other = /مريك/u.test(text) ? text.replace(/مريك/gu, 'ميرك') : text.replace(/ميرك/gu, 'مريك');
  return other === text ? [text] : [text, other];
}

/** Arabic titles agree with their holder; of the English ones only "spokesman" and the like do. */
function genderOfPhrase(phrase: string): 'm' | 'f' | undefined {
  const first = phrase.split(' ')[0] ?? '';
  if (/\p{Script=Arabic}$/u.test(first)) return first.endsWith('ة') ? 'f' : 'm';
  if (/spokeswoman|chairwoman|queen/iu.test(phrase)) return 'f';
  return /spokesman|chairman|\bking\b/iu.test(phrase) ? 'm' : undefined;
}
