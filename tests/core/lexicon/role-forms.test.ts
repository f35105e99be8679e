/** Role phrases multiplied out from an office and its state (language.md 2.4, points 1 to 3 and 9). */
import { describe, expect, it } from 'vitest';
import type { Actor, KnowledgeRecord, Office } from '@/utils/core/knowledge/schema.ts';
import { bothAmericas, officeForms } from '@/utils/core/lexicon/role-forms.ts';
import { ROLE_WORDS } from '@/utils/core/lexicon/role-words.ts';
import { actor } from '../annotate/small-engine.ts';

const zemlin: Actor = {
  ...actor('state', 'zemlin', [['زملينيا']], [['Zemlinia']]),
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
    ['construct with the regime', 'foreign-minister', 'وزير خارجية النظام الزمليني', 'm'],
    ['construct with the government', 'foreign-minister', 'وزير خارجية الحكومة الزملينية', 'm'],
    ['president', 'head-of-state', 'الرئيس الزمليني', 'm'],
    ['president in construct', 'head-of-state', 'رئيس زملينيا', 'm'],
    ['prime minister', 'head-of-government', 'رئيس الوزراء الزمليني', 'm'],
    ['prime minister, a woman', 'head-of-government', 'رئيسة الوزراء الزملينية', 'f'],
    ['cabinet', 'head-of-government', 'رئيس الحكومة الزملينية', 'm'],
    ['defence', 'defence-minister', 'وزير الدفاع الزمليني', 'm'],
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
    ['president', 'head-of-state', 'Zemlinian president'],
    ['premier', 'head-of-government', 'Zemlinian premier'],
    ['both spellings of defence', 'defence-minister', 'Zemlinian defense minister'],
  ])('English, %s: %s', (_name, role, text) => {
    expect(find(office(role), text)).toMatchObject({ kind: 'office', lang: 'en', holder: undefined });
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
  });

  it('of an office whose body has no record are its own titles', () => {
    expect(forms(office('foreign-minister', { of: 'nowhere' })).map((f) => f.text)).toEqual(
      expect.arrayContaining(['حامل الختم', 'Keeper of the Seal']),
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
