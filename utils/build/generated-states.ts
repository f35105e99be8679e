/**
 * Records made at build time: every country the curated records do not have, from CLDR, and the foreign ministries,
 * defence ministries and armed forces that follow from a state's nationality words.
 *
 * Not meant to be rich: a reader should see that "Malaysia" is a state and "وزارة الخارجية الماليزية" its ministry.
 * All carry `generated: true` and say so on the card. A curated record with the same id wins.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Actor, Name } from '../core/knowledge/schema.ts';
import { CURATED, NEEDS_CONTEXT, SKIPPED, STATE_WORDS, WITHOUT_FORCES, type StateWords } from './state-words.ts';

const CLDR_SOURCE = 'Unicode CLDR 48, territory names (https://cldr.unicode.org/)';
const NO_SOURCE = 'general knowledge, not yet checked';
const AL = '\u0627\u0644'; // Arabic article
const TEH_MARBUTA = '\u0629';
const YEH = '\u064a';

type Words = Record<'ar' | 'en', string>;

/**
 * States and bodies that no curated file has, in code order, states first.
 * @param curated - data of the curated files, unvalidated; only `type`, `id`, `demonyms` and `bodies` are looked at
 */
export function generatedRecords(curated: readonly unknown[]): Actor[] {
  const known = new Set(curated.map((data) => (data as { id?: unknown } | null)?.id));
  const states = territories()
    .map(([code, labels]) => stateRecord(code, labels))
    .filter((state) => !known.has(state.id));
  const curatedStates = curated.filter(
    (data): data is Actor => (data as Actor | null)?.type === 'state' && Boolean((data as Actor).labels),
  );
  const bodies = [
    ...curatedStates.flatMap((state) => bodyRecords(state, true)),
    // Only where the words were reviewed: a rule must not invent the armed forces of a state that has none.
    ...states
      .filter((state) => state.names.some((name) => name.kind === 'capital'))
      .flatMap((state) => bodyRecords(state, false)),
  ];
  return [...states, ...bodies.filter((body) => !known.has(body.id))];
}

/** Code and press label of every territory that becomes a record, with CLDR's short and variant names. */
function territories(): [code: string, names: Record<'ar' | 'en', string[]>][] {
  const ar = cldr('ar');
  const en = cldr('en');
  return Object.keys(en)
    .filter((code) => /^[A-Z]{2}$/.test(code) && !SKIPPED.has(code) && !(code in CURATED))
    .map((code) => [code, { ar: namesIn(ar, code), en: namesIn(en, code) }]);
}

function namesIn(table: Readonly<Record<string, string>>, code: string): string[] {
  return ['', '-alt-short', '-alt-variant'].map((suffix) => table[code + suffix]).filter((name) => name !== undefined);
}

function cldr(lang: 'ar' | 'en'): Record<string, string> {
  const path = createRequire(import.meta.url).resolve(`cldr-localenames-full/main/${lang}/territories.json`);
  const json = JSON.parse(readFileSync(path, 'utf8')) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  return json.main[lang]?.localeDisplayNames.territories ?? {};
}

function stateRecord(code: string, cldrNames: Record<'ar' | 'en', string[]>): Actor {
  const words = STATE_WORDS[code] ?? {};
  const labels: Words = {
    ar: words.arLabel ?? cldrNames.ar[0] ?? '',
    en: words.enLabel ?? plainEnglish(cldrNames.en),
  };
  const names: Name[] = [];
  const add = (text: string, lang: 'ar' | 'en', kind: Name['kind']): void => {
    if (!text || names.some((name) => name.lang === lang && name.text === text)) return;
    names.push({ text, lang, kind, class: NEEDS_CONTEXT.has(text) ? 'A1' : 'A0' });
  };
  for (const lang of ['ar', 'en'] as const) {
    add(labels[lang], lang, 'full');
    for (const text of [...cldrNames[lang], ...list(words[lang])])
      if (!/[(&]| SAR /.test(text)) add(text, lang, 'variant');
    for (const text of list(lang === 'ar' ? words.arCapital : words.enCapital)) add(text, lang, 'capital');
  }
  const demonyms = { ar: arabicAdjectives(words, labels.ar), en: englishAdjectives(words, labels.en) };
  return {
    type: 'state',
    id: kebab(labels.en),
    labels,
    names,
    description: { ar: 'دولة أو إقليم.', en: 'State or territory.' },
    sources: [CLDR_SOURCE],
    confidence: 'general-knowledge',
    ...(demonyms.ar.length + demonyms.en.length > 0 && { demonyms }),
    generated: true,
  };
}

/** CLDR's short form where it has one ("Hong Kong", "Myanmar"), "&" written out. */
function plainEnglish(names: readonly string[]): string {
  const [standard = '', short] = names;
  return (short && standard.includes(short) ? short : standard).replaceAll('&', 'and').replaceAll('’', "'");
}

/** Row of the table, else the name with its article and ending off and yeh added: اليونان → يوناني, ليبيا → ليبي. */
function arabicAdjectives(words: StateWords, label: string): string[] {
  if (words.arAdjectives !== undefined) return list(words.arAdjectives);
  if (label.includes(' ')) return [];
  const stem = (label.startsWith(AL) ? label.slice(2) : label).replace(/(?:\u064a?\u0627|\u0629|\u064a|\u0648)$/u, '');
  return stem.length >= 3 ? [stem.replace(new RegExp(`${TEH_MARBUTA}$`, 'u'), '') + YEH] : [];
}

/** Row of the table, else "-n" after a name in -a (Libya → Libyan); other names have no rule. */
function englishAdjectives(words: StateWords, label: string): string[] {
  if (words.enAdjectives !== undefined) return list(words.enAdjectives);
  return /^[A-Z][a-z]+a$/.test(label) ? [`${label}n`, `${label}ns`] : [];
}

/** Ministries and forces named by the first nationality word of each language; [] where the state lacks one. */
function bodyRecords(state: Actor, withDefence: boolean): Actor[] {
  const ar = state.demonyms?.ar?.[0];
  const en = state.demonyms?.en?.[0];
  if (!ar || !en) return [];
  const feminine = ar
    .split(' ')
    .map((word) => AL + word + TEH_MARBUTA)
    .join(' ');
  const body = (suffix: string, arHead: string, enName: string, description: Words): Actor => ({
    type: 'organisation',
    id: `${state.id}-${suffix}`,
    labels: { ar: `${arHead} ${feminine}`, en: `${en} ${enName}` },
    names: [
      { text: `${arHead} ${feminine}`, lang: 'ar', kind: 'full', class: 'A0' },
      { text: `${en} ${enName}`, lang: 'en', kind: 'full', class: 'A0' },
    ],
    description,
    sources: [NO_SOURCE],
    confidence: 'general-knowledge',
    generated: true,
  });
  const of = (head: Words): Words => ({ ar: `${head.ar} ${state.labels.ar}.`, en: `${head.en} ${state.labels.en}.` });
  const hasForces = !WITHOUT_FORCES.has(state.id);
  const made: Actor[] = [];
  if (!state.bodies?.mfa) {
    made.push(
      body(
        'mfa',
        'وزارة الخارجية',
        'Ministry of Foreign Affairs',
        of({ ar: 'وزارة خارجية', en: 'Foreign ministry of' }),
      ),
    );
  }
  if (hasForces && withDefence && !state.bodies?.mod) {
    made.push(body('mod', 'وزارة الدفاع', 'Ministry of Defence', of({ ar: 'وزارة دفاع', en: 'Defence ministry of' })));
  }
  if (hasForces && !state.bodies?.forces) {
    made.push(
      body('armed-forces', 'القوات المسلحة', 'Armed Forces', of({ ar: 'القوات المسلحة في', en: 'Armed forces of' })),
    );
  }
  return made;
}

function list(words: string | undefined): string[] {
  return words ? words.split(',') : [];
}

/** "Côte d'Ivoire" → "cote-divoire". */
function kebab(label: string): string {
  return label
    .normalize('NFD')
    .replace(/[\u0300-\u036f']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
