import { describe, expect, it } from 'vitest';
import { loadKnowledge, readRecordFiles } from '@/utils/build/load-knowledge.ts';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Actor } from '@/utils/core/knowledge/schema.ts';
import { validateRecords } from '@/utils/core/knowledge/validate.ts';
import { fold } from '@/utils/core/text/fold.ts';
import { CONTRACT_IDS } from './contract-ids.ts';

const knowledge = loadKnowledge();
const base = new KnowledgeBase(knowledge.records, knowledge);
const curated = base.entities().filter((e) => e.type === 'agreement' || !e.generated);
const states = base.entities().filter((e): e is Actor => e.type === 'state');

/** Names of one entity that are free (A0) in a language. */
const freeNames = (id: string, lang: string): string[] =>
  (base.entity(id)?.names ?? []).filter((n) => n.lang === lang && (n.class ?? 'A0') === 'A0').map((n) => fold(n.text));
const classOf = (id: string, text: string): string | undefined =>
  base.entity(id)?.names.find((n) => fold(n.text) === fold(text))?.class;

describe('bundled records', () => {
  it('are valid on their own files, generated ones included', () => {
    expect(validateRecords(knowledge.records.map((data) => ({ path: data.id, data })))).toMatchObject({ ok: true });
    expect(readRecordFiles().length).toBeGreaterThan(600);
  });

  it.each(Object.entries(CONTRACT_IDS))('keep the ids of type %s', (type, ids) => {
    const found = ids.map((id) => [id, base.byId(id)?.type]);
    expect(found).toEqual(ids.map((id) => [id, type]));
  });

  it('carry a version that names their date and content', () => {
    expect(knowledge.version).toMatch(/^\d{4}-\d{2}-\d{2}\+[0-9a-f]{10}$/);
    expect(knowledge.version.startsWith(knowledge.asOf)).toBe(true);
    expect(loadKnowledge().version).toBe(knowledge.version);
  });

  it('have a class on every name and a name in both languages', () => {
    for (const entity of base.entities()) {
      for (const name of entity.names) expect([entity.id, name.text, name.class]).not.toContain(undefined);
      // Names in other languages are for the search alone.
      expect([entity.id, ...entity.names.map((n) => n.lang)]).toEqual(expect.arrayContaining([entity.id, 'ar', 'en']));
    }
  });

  it('list their labels as names, so that a label has a class of its own', () => {
    for (const entity of base.entities()) {
      for (const lang of ['ar', 'en'] as const) {
        const label = entity.labels[lang];
        // "Daily Mail / MailOnline", "Munich statement (11 February 2016)" are for display; the names stand beside them.
        const isListed = /[/(–]/.test(label) || entity.names.some((n) => n.lang === lang && n.text === label);
        expect([entity.id, label, isListed]).toEqual([entity.id, label, true]);
      }
    }
  });

  it('have no name twice', () => {
    for (const entity of curated) {
      const names = entity.names.map((n) => `${n.lang} ${n.text}`);
      expect([entity.id, ...names.filter((n, i) => names.indexOf(n) !== i)]).toEqual([entity.id]);
    }
  });

  it('point no reader to a file nobody can open', () => {
    expect(JSON.stringify(knowledge.records)).not.toMatch(/seed[: ]\d|code index id/i);
  });

  it('mark what nobody has checked as general knowledge', () => {
    for (const office of base.offices()) {
      for (const holder of office.holders) {
        const unchecked = holder.source.startsWith('general knowledge');
        expect([office.id, holder.actor, unchecked]).toEqual([
          office.id,
          holder.actor,
          unchecked && holder.confidence === 'general-knowledge',
        ]);
      }
    }
  });
});

describe('collision classes (language.md 1.3)', () => {
  it.each([
    ['ban-ki-moon', 'بان', 'A2'],
    ['khawla-matar', 'مطر', 'A1'],
    ['walid-muallem', 'المعلم', 'A1'],
    ['riyad-hijab', 'حجاب', 'A1'],
    ['mohammad-javad-zarif', 'ظريف', 'A1'],
    ['ash-carter', 'Carter', 'A1'],
    ['wang-yi', 'Wang', 'A1'],
    ['theresa-may', 'May', 'A1'],
    ['al-jazeera', 'الجزيرة', 'A3'],
    ['al-hayat', 'الحياة', 'A3'],
    ['sana', 'سانا', 'A3'],
    ['tass', 'تاس', 'A3'],
    ['guardian', 'Guardian', 'A3'],
    ['associated-press', 'AP', 'A3'],
    ['isis', 'IS', 'A3'],
    ['jordan', 'عمّان', 'A1'],
    ['chad', 'Chad', 'A1'],
    ['georgia', 'Georgia', 'A1'],
    ['mali', 'مالي', 'A1'],
    ['john-kerry', 'كيري', 'A0'],
    ['bashar-al-assad', 'الأسد', 'A0'],
    ['opcw', 'OPCW', 'A0'],
  ])('%s: %s is %s', (id, text, cls) => {
    expect(classOf(id, text)).toBe(cls);
  });

  it.each(['Kirby', 'Zakharova', 'Gatilov', 'Bogdanov', 'Egeland', 'Putin', 'Obama', 'Lavrov', 'Churkin', 'Ayrault'])(
    'the surname %s is free in both languages',
    (surname) => {
      const owner = base.entities().find((e) => e.type === 'person' && freeNames(e.id, 'en').includes(fold(surname)));
      expect(owner).toBeDefined();
      expect(freeNames(owner?.id ?? '', 'ar').some((n) => !n.includes(' '))).toBe(true);
    },
  );
});

describe('states', () => {
  it('include every country in the news once', () => {
    const wanted = [
      'spain',
      'japan',
      'malaysia',
      'yemen',
      'libya',
      'tunisia',
      'algeria',
      'morocco',
      'sudan',
      'belarus',
      'kosovo',
      'taiwan',
    ];
    expect(wanted.filter((id) => base.entity(id)?.type !== 'state')).toEqual([]);
    const labels = states.map((s) => s.labels.en);
    expect(labels.filter((l, i) => labels.indexOf(l) !== i)).toEqual([]);
    expect(states.length).toBeGreaterThan(190);
  });

  it('leave out what is no country', () => {
    for (const id of ['antarctica', 'eurozone', 'unknown-region', 'pseudo-bidi', 'european-union-2'])
      expect(base.byId(id)).toBeNull();
  });

  it.each([
    ['russia', 'روسي', 'Russian', 'موسكو', 'Moscow'],
    ['france', 'فرنسي', 'French', 'باريس', 'Paris'],
    ['japan', 'ياباني', 'Japanese', 'طوكيو', 'Tokyo'],
    ['netherlands', 'هولندي', 'Dutch', 'لاهاي', 'The Hague'],
    ['hungary', 'هنغاري', 'Hungarian', 'بودابست', 'Budapest'],
    ['libya', 'ليبي', 'Libyan', 'طرابلس', 'Tripoli'],
    ['greece', 'يوناني', 'Greek', 'أثينا', 'Athens'],
    ['yemen', 'يمني', 'Yemeni', 'صنعاء', 'Sanaa'],
  ])('%s: %s, %s, %s, %s', (id, ar, en, arCapital, enCapital) => {
    const state = states.find((s) => s.id === id);
    expect(state?.demonyms?.ar).toContain(ar);
    expect(state?.demonyms?.en).toContain(en);
    const capitals = state?.names.filter((n) => n.kind === 'capital').map((n) => n.text);
    expect(capitals).toEqual(expect.arrayContaining([arCapital, enCapital]));
  });

  it('have ministries and forces, but none that do not exist', () => {
    for (const id of ['turkey-mfa', 'turkey-armed-forces', 'spain-mfa'])
      expect(base.entity(id)?.type).toBe('organisation');
    for (const id of ['iceland-armed-forces', 'palestine-armed-forces', 'russia-mfa', 'syria-mfa'])
      expect(base.entity(id)).toBeNull();
  });

  it('give Damascus to the government, not to the state as well', () => {
    expect(classOf('syrian-government', 'دمشق')).toBe('A0');
    expect(classOf('syria', 'دمشق')).toBeUndefined();
  });
});
