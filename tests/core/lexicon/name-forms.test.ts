/** Surface forms of a record's own names, and of Security Council resolutions from their number. */
import { describe, expect, it } from 'vitest';
import type { Actor, Agreement } from '@/utils/core/knowledge/schema.ts';
import { nameForms, resolutionForms } from '@/utils/core/lexicon/name-forms.ts';
import { actor } from '../annotate/small-engine.ts';

const dostal = actor(
  'person',
  'mira-dostal',
  [['ميرا دوستالوفا'], ['دوستالوفا', 'surname']],
  [['Mira Dostalova'], ['Dostalova', 'surname', 'A1'], ['the Chair', 'metonym']],
);
const formsOf = (entity: Actor) => nameForms(entity);
const find = (entity: Actor, text: string) => formsOf(entity).find((f) => f.text === text);

describe('nameForms', () => {
  it.each([
    ['a full name', 'Mira Dostalova', { kind: 'name', cls: 'A0', lang: 'en' }],
    ['a surname keeps its class', 'Dostalova', { kind: 'surname', cls: 'A1' }],
    ['an article is not part of a name', 'Chair', { kind: 'metonym' }],
    [
      'a spelling of a full name is as free as the name',
      'ميرا دوستالوفه',
      { kind: 'name', cls: 'A0', generated: 'spelling' },
    ],
    ['a spelling of a surname needs context', 'دوستالوفه', { kind: 'surname', cls: 'A1', generated: 'spelling' }],
    ['a lost apostrophe', 'Mira Dostalovas', { lostApostrophe: true, generated: 'spelling' }],
  ])('%s: %s', (_name, text, expected) => {
    expect(find(dostal, text)).toMatchObject({ target: 'mira-dostal', ...expected });
  });

  it('takes a label that no name repeats as a full name', () => {
    const labelled = { ...dostal, labels: { ar: 'السيدة دوستالوفا الكبرى', en: 'Mira Dostalova' } };
    expect(find(labelled, 'السيدة دوستالوفا الكبرى')).toMatchObject({ kind: 'name', cls: 'A0' });
    expect(formsOf(labelled).filter((f) => f.text === 'Mira Dostalova')).toHaveLength(1);
  });

  it('leaves out labels that explain: "… / …" and "… (…)"', () => {
    const labelled = { ...dostal, labels: { ar: 'دوستال / تريفيك', en: 'Dostal (engineer)' } };
    expect(formsOf(labelled).some((f) => /[/(]/.test(f.text))).toBe(false);
  });

  it('keeps the dates of a dated name, in its spellings too', () => {
    const dated: Actor = {
      ...actor('organisation', 'guild', [], []),
      names: [{ text: 'هيئة الملح', lang: 'ar', kind: 'former', class: 'A0', from: '2012', until: '2016-07-28' }],
    };
    for (const text of ['هيئة الملح', 'هيأة الملح'])
      expect(find(dated, text)).toMatchObject({ from: '2012', until: '2016-07-28' });
  });

  it.each([
    ['سوريا', 'سورية'],
    ['أمريكا', 'أميركا'],
    ['ميونيخ', 'ميونخ'],
    ['أوروبا', 'أوربا'],
    ['هيئة', 'هيأة'],
  ])('writes %s also as %s', (one, other) => {
    const body = actor('organisation', 'guild', [[`نقابة ${one}`]], []);
    expect(find(body, `نقابة ${other}`)?.generated).toBeDefined();
  });

  it('gives bodies no guessed spellings beyond those pairs', () => {
    const body = actor('organisation', 'guild', [['نقابة الغزالين']], []);
    expect(formsOf(body).map((f) => f.text)).not.toContain('نقابه الجزالين');
  });

  it('gives a first name that is never alone (A2) no spellings', () => {
    const a2 = actor('person', 'x', [['مطران', 'surname', 'A2']], []);
    expect(formsOf(a2).filter((f) => f.lang === 'ar' && f.text !== 'مطران' && f.text !== 'x')).toEqual([]);
  });

  it('makes loaded wordings of bodies phrases, whose parts stay mentions; of groups, names', () => {
    const state = actor('state', 's', [['الكيان', 'loaded']], []);
    const group = actor('armed-group', 'g', [['ميليشيا التلال', 'loaded']], []);
    expect(find(state, 'الكيان')?.kind).toBe('description');
    expect(find(group, 'ميليشيا التلال')?.kind).toBe('name');
  });

  it('reads Arabic and English names only', () => {
    const russian: Actor = {
      ...dostal,
      names: [...dostal.names, { text: 'Мира Досталова', lang: 'ru', kind: 'full' }],
    };
    expect(find(russian, 'Мира Досталова')).toBeUndefined();
  });
});

const resolution = (id: string): Agreement => ({
  type: 'agreement',
  id,
  labels: { ar: 'قرار', en: 'Resolution' },
  names: [],
  description: { ar: 'وصف.', en: 'A description.' },
  sources: ['https://example.org/'],
  confidence: 'verified',
  form: 'resolution',
  stage: 'other',
  date: '2015-12-18',
  parties: [],
  status: 'adopted',
});

describe('resolutionForms', () => {
  const texts = resolutionForms(resolution('unscr-2254')).map((f) => f.text);

  it.each([
    'القرار 2254',
    'القرار رقم 2254',
    'القرار الأممي 2254',
    'قرار مجلس الأمن 2254',
    'قرار مجلس الأمن الدولي رقم 2254',
    'Resolution 2254',
    'UN Security Council Resolution 2254',
    'UNSCR 2254',
  ])('%s', (text) => {
    expect(texts).toContain(text);
  });

  it('never the bare number', () => {
    expect(texts).not.toContain('2254');
  });

  it('of other agreements are none', () => {
    expect(resolutionForms(resolution('geneva-plan-2016-09'))).toEqual([]);
  });
});
