/** The small pieces of the search: words, keyboard layouts, periods of names, offices' years. */
import { describe, expect, it } from 'vitest';
import { otherLayout } from '@/utils/core/knowledge/search-keyboard.ts';
import { yearIn } from '@/utils/core/knowledge/search-offices.ts';
import { periodsOf } from '@/utils/core/knowledge/search-periods.ts';
import { normal, scriptOf, wordsOf } from '@/utils/core/knowledge/search-text.ts';
import { person } from './records.ts';

describe('words', () => {
  it.each([
    ["Hay'at Tahrir al-Sham", 'hayat tahrir al sham'],
    ['S/RES/2254 (2015)', 's res 2254 2015'],
    ['«Джебхат ан-Нусра»', 'джебхат ан нусра'],
    ["Conseil de sécurité de l'ONU", 'conseil de securite de onu'],
    ['٢٢٥٤', '2254'],
  ])('%s → %s', (text, expected) => {
    expect(normal(text)).toBe(expected);
  });

  it.each([
    ['the article alone', 'al', 'al'],
    ['beside a name', 'al Nusra', 'nusra'],
    ['written on', 'alqaida', 'qaida'],
    ['Arabic, written on', 'النصرة', 'نصره'],
    ['part of the word', 'الله', 'الله'],
    ['part of the name', 'Alan', 'alan'],
  ])('%s: %s → %s', (_, text, expected) => {
    const required = wordsOf(text).filter((word) => !word.isLight);
    expect(required.map((word) => word.bare).join(' ')).toBe(expected);
  });

  it.each([
    ['lavrov', 'latin'],
    ['لافروف', 'arabic'],
    ['лавров', 'cyrillic'],
    ['לברוב', 'hebrew'],
    ['7izb', 'latin'],
    ['2254', 'other'],
  ])('%s is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});

describe('the other keyboard layout', () => {
  it.each([
    ['ghtv,t', 'لافروف'],
    [']hua', 'داعش'],
    ['مشرقخر', 'lavrov'],
    ['b', 'لا'],
    ['لاشى', 'ban'],
    ['Лавров', null],
    ['2254', null],
  ])('%s → %s', (typed, expected) => {
    expect(otherLayout(typed)).toBe(expected);
  });
});

describe('periods of names', () => {
  const dated = {
    ...person('nusra'),
    datedLabels: [
      { from: '2012', until: '2016-07-28', labels: { ar: 'جبهة النصرة', en: 'al-Nusra Front' } },
      { from: '2016-07-28', until: '2017', labels: { ar: 'جبهة فتح الشام', en: 'Jabhat Fatah al-Sham' } },
    ],
  };
  const periodOf = periodsOf(dated);

  it.each([
    ['the label itself', 'جبهة النصرة', { from: '2012', until: '2016-07-28' }],
    ['another spelling of one', 'Jabhat al-Nusra', { from: '2012', until: '2016-07-28' }],
    ['a part of one', 'فتح الشام', { from: '2016-07-28', until: '2017' }],
    ['only words of both', 'جبهة', {}],
    ['a name of neither', 'Support Front for the People', { from: '2012', until: '2016-07-28' }],
    ['nothing of either', 'JN', {}],
  ])('%s: %s', (_, text, expected) => {
    expect(periodOf({ text })).toEqual(expected);
  });

  it('a name keeps its own dates', () => {
    expect(periodOf({ text: 'JN', until: '2015' })).toEqual({ until: '2015' });
  });
});

describe('a year among the words', () => {
  it.each([
    ['secretary of state 2013', { on: { from: '2013-01-01', to: '2013-12-31' }, rest: 'secretary of state' }],
    ['وزير ٢٠١٦', { on: { from: '2016-01-01', to: '2016-12-31' }, rest: 'وزير' }],
    ['2013', null],
    ['resolution 2254', null],
  ])('%s', (query, expected) => {
    expect(yearIn(query)).toEqual(expected);
  });
});
