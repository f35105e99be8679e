/** Role phrases multiplied out from an office and its state (language.md 2.4, points 1 to 3 and 9). */
import { describe, expect, it } from 'vitest';
import type { Actor, KnowledgeRecord, Office } from '@/utils/core/knowledge/schema.ts';
import { bothAmericas, officeForms } from '@/utils/core/lexicon/role-forms.ts';
import { ROLE_WORDS } from '@/utils/core/lexicon/role-words.ts';
import { actor } from '../annotate/small-engine.ts';

const zemlin: Actor = {
  ...actor('state', 'zemlin', [['زملينيا'], ['زمغراد', 'capital']], [['Zemlinia'], ['Zemgrad', 'capital']]),
  demonyms: { ar: ['زمليني'], en: ['Zemlinian'] },
};
const guild = actor('organisation', 'guild', [['نقابة الملح']], [['Salt Guild']]);
const records = new Map<string, KnowledgeRecord>([zemlin, guild].map((r) => [r.id, r]));

const office = (role: string, more: Partial<Office> = {}): Office => ({
  type: 'office',
  id: 'zm.office',
  role,
  of: 'zemlin',
  title: { en: 'Keeper of the Seal', ar: 'حامل الختم' },
  holders: [{ actor: 'mira-dostal', from: '2016-01-01', source: 'https://example.org/', confidence: 'sourced' }],
  ...more,
});
const forms = (o: Office) => officeForms(o, records);
const find = (o: Office, text: string) => forms(o).find((f) => f.text === text);

describe('officeForms', () => {
  it.each([
    ['definite', 'foreign-minister', 'وزير الخارجية الزمليني', 'm'],
    ['definite, a woman', 'foreign-minister', 'وزيرة الخارجية الزملينية', 'f'],
    ['the adjective agrees with its noun', 'foreign-minister', 'رئيس الدبلوماسية الزملينية', 'm'],
    ['construct', 'foreign-minister', 'وزير خارجية زملينيا', 'm'],
    ['the adjective of the ministry', 'foreign-minister', 'وزير الخارجية الزملينية', 'm'],
    ['in the government', 'foreign-minister', 'وزير الخارجية في الحكومة الزملينية', 'm'],
    ['construct with the regime', 'foreign-minister', 'وزير خارجية النظام الزمليني', 'm'],
    ['construct with the government', 'foreign-minister', 'وزير خارجية الحكومة الزملينية', 'm'],
    ['president', 'head-of-state', 'الرئيس الزمليني', 'm'],
    ['president in construct', 'head-of-state', 'رئيس زملينيا', 'm'],
    ['prime minister', 'head-of-government', 'رئيس الوزراء الزمليني', 'm'],
    ['prime minister, a woman', 'head-of-government', 'رئيسة الوزراء الزملينية', 'f'],
    ['cabinet', 'head-of-government', 'رئيس الحكومة الزملينية', 'm'],
    ['defence', 'defence-minister', 'وزير الدفاع الزمليني', 'm'],
    ['cabinet, the adjective after the man', 'head-of-government', 'رئيس الحكومة الزمليني', 'm'],
    ['republic, the adjective after the man', 'head-of-state', 'رئيس الجمهورية الزمليني', 'm'],
    ['adviser, a woman', 'national-security-adviser', 'مستشارة الأمن القومي الزملينية', 'f'],
    ['deputy', 'deputy-foreign-minister', 'نائب وزير الخارجية الزمليني', 'm'],
    ['crown prince', 'crown-prince', 'ولي العهد الزمليني', 'm'],
  ])('Arabic, %s: %s', (_name, role, text, holder) => {
    expect(find(office(role), text)).toMatchObject({ kind: 'office', target: 'zm.office', cls: 'A0', holder });
  });

  it.each([
    ['nationality', 'foreign-minister', 'Zemlinian foreign minister'],
    ['possessive', 'foreign-minister', "Zemlinia's foreign minister"],
    ['of', 'foreign-minister', 'foreign minister of Zemlinia'],
    ['top diplomat', 'foreign-minister', "Zemlinia's top diplomat"],
    ['the adjective inside', 'foreign-minister', 'top Zemlinian diplomat'],
    ['short', 'foreign-minister', 'Zemlinian FM'],
    ['president', 'head-of-state', 'Zemlinian president'],
    ['premier', 'head-of-government', 'Zemlinian premier'],
    ['both spellings of defence', 'defence-minister', 'Zemlinian defense minister'],
  ])('English, %s: %s', (_name, role, text) => {
    expect(find(office(role), text)).toMatchObject({ kind: 'office', lang: 'en', holder: undefined });
  });

  it('takes the capital for the government with ministers and envoys, not with a president', () => {
    const minister = office('foreign-minister');
    expect(forms(minister).some((f) => f.text === "Zemgrad's top diplomat")).toBe(true);
    expect(forms(office('head-of-state')).some((f) => f.text.startsWith('Zemgrad'))).toBe(false);
    const seat = office('un-permanent-representative', { id: 'zm.un' });
    expect(find(seat, "Zemgrad's U.N. envoy")).toBeDefined();
    expect(find(seat, 'مندوب زمغراد لدى مجلس الأمن')?.holder).toBe('m');
    expect(find(seat, 'المندوبة الدائمة لزملينيا لدى الأمم المتحدة')?.holder).toBe('f');
  });

  it('writes a title with its body without a capital, and في as ب', () => {
    const o = office('other', {
      phrases: { en: ['Warden of the Salt', 'Secretary of State'], ar: ['أمين السر في الديوان'] },
    });
    expect(find(o, 'warden of the Salt')).toBeDefined();
    expect(find(o, 'Secretary of State')).toBeDefined();
    expect(find(o, 'أمين السر بالديوان')).toBeDefined();
  });

  it('has the titles and phrases of the record', () => {
    const o = office('other', {
      title: { en: 'Keeper', ar: 'حامل الختم', ar_f: 'حاملة الختم' },
      phrases: { en: ['the Sealkeeper'], ar: ['صاحب الختم'] },
    });
    expect(find(o, 'Keeper')).toBeDefined();
    expect(find(o, 'حامل الختم')?.holder).toBe('m');
    expect(find(o, 'حاملة الختم')?.holder).toBe('f');
    expect(find(o, 'Sealkeeper')).toBeDefined();
    expect(find(o, 'صاحب الختم')).toBeDefined();
  });

  it('leaves phrases that lean on another person to the rules', () => {
    const o = office('foreign-minister', {
      phrases: { ar: ['نظيره الزمليني', 'الوزير الزمليني'], en: ['his counterpart'] },
    });
    for (const text of ['نظيره الزمليني', 'الوزير الزمليني', 'his counterpart']) expect(find(o, text)).toBeUndefined();
  });

  it('never makes a bare title a form', () => {
    for (const role of Object.keys(ROLE_WORDS)) {
      for (const text of ['وزير الخارجية', 'الرئيس', 'foreign minister', 'president']) {
        expect(find(office(role), text), `${role}: ${text}`).toBeUndefined();
      }
    }
  });

  it('names spokespeople by their body, with their gender', () => {
    const o = office('spokesperson', { of: 'guild' });
    expect(find(o, 'المتحدث باسم نقابة الملح')?.holder).toBe('m');
    expect(find(o, 'الناطقة باسم نقابة الملح')?.holder).toBe('f');
    expect(find(o, 'Salt Guild spokeswoman')?.holder).toBe('f');
    expect(find(o, 'Salt Guild spokesperson')?.holder).toBeUndefined();
    expect(find(o, 'spokeswoman for the Salt Guild')?.holder).toBe('f');
  });

  it('makes the possessive of a phrase that begins with its body', () => {
    const o = office('organisation-head', { of: 'guild', phrases: { en: ['Salt Guild chief'] } });
    expect(find(o, "Salt Guild's chief")).toBeDefined();
  });

  it('of an office whose body has no record are its own titles', () => {
    expect(forms(office('foreign-minister', { of: 'nowhere' })).map((f) => f.text)).toEqual(
      expect.arrayContaining(['حامل الختم', 'keeper of the Seal']),
    );
    expect(forms(office('foreign-minister', { of: 'nowhere' })).some((f) => f.text.includes('وزير'))).toBe(false);
  });
});

describe('bothAmericas', () => {
  it.each([
    ['الأمريكي', ['الأمريكي', 'الأميركي']],
    ['أميركا', ['أميركا', 'أمريكا']],
    ['الروسي', ['الروسي']],
  ])('%s', (text, expected) => {
    expect(bothAmericas(text)).toEqual(expected);
  });
});
