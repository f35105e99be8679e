/**
 * From knowledge records to the lexicon's surface forms. Order of work: listed names, then what grammar and spelling
 * rules add; a generated form never displaces or doubles a listed one, nor a form of another entity.
 */
import type { Actor, Entity, KnowledgeRecord, Office } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { fuzzyWordForms } from './fuzzy-words.ts';
import { nameForms, resolutionForms } from './name-forms.ts';
import { RefusedSpellings } from './refused-spellings.ts';
import { officeForms } from './role-forms.ts';
import { adjectiveForms, bodyForms, bodyIds, nationalityOf } from './state-forms.ts';
import type { SurfaceForm } from './surface-form.ts';
import { triggerForms } from './trigger-words.ts';

/**
 * All forms of a knowledge base, listed ones first; deterministic for the same records in the same order.
 * Cost: build time only (about 60,000 forms for the bundled base).
 *
 * @param commonWords - folded words that no spelling is guessed to be and no slip of the pen is taken from; the build
 *   gives those of a dictionary, without them only the lists of refused-spellings.ts hold
 */
export function surfaceForms(
  records: readonly KnowledgeRecord[],
  commonWords: ReadonlySet<string> = new Set(),
): SurfaceForm[] {
  const byId = new Map(records.map((r) => [r.id, r]));
  const entities = records.filter((r): r is Entity => r.type !== 'office');
  const offices = records.filter((r): r is Office => r.type === 'office');
  const states = entities.filter((e): e is Actor => e.type === 'state');
  const known = new Set(byId.keys());
  const all = [
    ...entities.flatMap(nameForms),
    ...entities.flatMap((e) => (e.type === 'agreement' ? resolutionForms(e) : [])),
    ...offices.flatMap((o) => officeForms(o, byId)),
    ...states.flatMap((s) => [...adjectiveForms(s), ...bodyForms(s, known)]),
    ...offices.flatMap((o) => administrationForms(o, byId)),
    ...triggerForms(),
    ...fuzzyWordForms(entities, commonWords),
  ];
  return distinct(all.flatMap(dotted), new RefusedSpellings(commonWords), (id) => byId.get(id)?.type === 'state');
}

/** "the Obama administration", إدارة أوباما: a government named by its head, in his time. */
function administrationForms(office: Office, byId: ReadonlyMap<string, KnowledgeRecord>): SurfaceForm[] {
  const state = byId.get(office.of);
  if (state?.type !== 'state' || !/^head-of-(?:state|government)$/.test(office.role)) return [];
  if (nationalityOf(state).m.length === 0) return [];
  const target = bodyIds(state).government;
  if (!byId.has(target)) return [];
  return office.holders.flatMap((h) => {
    const person = byId.get(h.actor);
    if (person?.type !== 'person') return [];
    const names = person.names.filter((n) => n.kind === 'surname' || n.kind === 'full' || n.kind === 'variant');
    return names.flatMap((n) => {
      const texts =
        n.lang === 'ar'
          ? [`إدارة ${n.text}`, `إدارة الرئيس ${n.text}`, `حكومة ${n.text}`, `نظام ${n.text}`, `نظام الرئيس ${n.text}`]
          : n.lang === 'en'
            ? ['administration', 'government', 'regime', 'govt'].flatMap((g) => [
                `${n.text} ${g}`,
                `${n.text}'s ${g}`,
                `${n.text}s ${g}`,
              ])
            : [];
      return texts.map((text): SurfaceForm => ({
        text,
        lang: n.lang === 'ar' ? 'ar' : 'en',
        target,
        kind: 'description',
        cls: 'A0',
        generated: 'grammar',
        ...(h.from ? { from: h.from } : {}),
        ...(h.to ? { until: h.to } : {}),
      }));
    });
  });
}

/** "UN envoy" is also written "U.N. envoy", "US" "U.S." */
function dotted(form: SurfaceForm): SurfaceForm[] {
  if (form.lang !== 'en' || !/\bU[NS]\b/.test(form.text)) return [form];
  return [
    form,
    { ...form, text: form.text.replace(/\bU([NS])\b(?!\.)/g, 'U.$1.'), generated: form.generated ?? 'grammar' },
  ];
}

/**
 * One form a (spelling, target, kind). Generated spellings are dropped if any entity lists the same spelling, if two
 * entities would share them, or if they are everyday words.
 */
function distinct(
  forms: readonly SurfaceForm[],
  refused: RefusedSpellings,
  isState: (id: string) => boolean,
): SurfaceForm[] {
  const key = forms.map((f) => `${f.lang}\t${fold(f.text)}`);
  const listed = new Map<string, Set<string>>();
  const spelled = new Map<string, Set<string>>();
  forms.forEach((f, i) => {
    const map = f.generated === 'spelling' ? spelled : listed;
    const k = key[i] ?? '';
    map.set(k, (map.get(k) ?? new Set()).add(f.target));
  });
  const chosen = new Map<string, SurfaceForm>();
  forms.forEach((f, i) => {
    const k = key[i] ?? '';
    if (f.generated === 'spelling') {
      // Not "Americas": a state's bare possessive is read only on pages without apostrophes, and is always a word.
      if (refused.refuses(f) && !(f.lostApostrophe && isState(f.target))) return;
      if (listed.has(k) || (spelled.get(k)?.size ?? 0) > 1) return;
    }
    const id = `${k}\t${f.target}\t${f.kind}\t${f.from ?? ''}`;
    const known = chosen.get(id);
    chosen.set(id, known ? merged(known, f) : f);
  });
  return [...chosen.values()];
}

/**
 * One spelling from two sources: the stricter class wins, and the wording that asks for fewer capitals. Of two guesses
 * the freer one wins: one step from one listed spelling counts, however far it is from another.
 */
function merged(a: SurfaceForm, b: SurfaceForm): SurfaceForm {
  const capitals = (f: SurfaceForm): number => (f.text.match(/\p{Lu}/gu) ?? []).length;
  const areGuesses = a.generated === 'spelling' && b.generated === 'spelling';
  const cls = a.cls > b.cls === areGuesses ? b.cls : a.cls;
  return { ...a, cls, text: capitals(b) < capitals(a) ? b.text : a.text };
}
