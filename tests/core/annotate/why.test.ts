/** What every mention says about itself (`why`), and what stays unlinked, with reasons. */
import { describe, expect, it } from 'vitest';
import { annotationsOf, unlinkedOf } from '../linking/reading.ts';
import type { Why } from '@/utils/core/model/mention.ts';

const DAY = { from: '2016-09-13', to: '2016-09-13' };

describe('why', () => {
  it.each<[string, string, string, Partial<Why>]>([
    ['a free name', 'وصل جون كيري.', 'جون كيري', { rule: 'name', form: 'جون كيري', others: [] }],
    ['a surname', 'Kerry spoke.', 'Kerry', { rule: 'surname', form: 'Kerry' }],
    ['the form as the base writes it', 'وصل سيرغى لافروف.', 'سيرغى لافروف', { form: 'سيرغي لافروف' }],
    ['proclitic و', 'وكيري تكلم.', 'كيري', { proclitic: 'و' }],
    ['proclitics وب', 'وبكيري مر.', 'كيري', { proclitic: 'وب' }],
    ['the و before a fused لل', 'وللولايات المتحدة رأي.', 'للولايات المتحدة', { proclitic: 'و' }],
    ['a capital as government', 'رفضت موسكو ذلك.', 'موسكو', { rule: 'capital-as-government' }],
    ['a capital as place', 'التقيا في موسكو.', 'موسكو', { rule: 'capital-as-place' }],
    ['a role by date', 'The Russian president spoke.', 'Russian president', { rule: 'role-at-date', date: DAY }],
    [
      'a role by the name beside it',
      'US Secretary of State John Kerry.',
      'US Secretary of State',
      { rule: 'role-beside-name' },
    ],
    ['a surname licensed elsewhere', 'Samantha Power left. Power spoke.', 'Power', { rule: 'named-in-full-elsewhere' }],
    ['a surname licensed by a title', 'تكلم الوزير كارتر.', 'كارتر', { rule: 'title-before' }],
    ['an outlet by its type word', 'ذكرت صحيفة الحياة ذلك.', 'الحياة', { rule: 'type-word-before' }],
    ['an outlet in marks', 'نقلت “تاس” ذلك.', 'تاس', { rule: 'in-marks' }],
    ['a counterpart', 'التقى كيري نظيره الروسي.', 'نظيره الروسي', { rule: 'counterpart', date: DAY }],
    ['a short role', 'حضر كيري. تكلم الوزير الأمريكي.', 'الوزير الأمريكي', { rule: 'short-role', date: DAY }],
    [
      'a described agreement',
      'نص الاتفاق بين روسيا والولايات المتحدة.',
      'الاتفاق بين روسيا والولايات المتحدة',
      { rule: 'described-agreement' },
    ],
    ['a generic deal', 'The Geneva plan is new. The deal is weak.', 'deal', { rule: 'generic-deal' }],
    ['a collective', 'وصلت المعارضة إلى سوريا.', 'المعارضة', { rule: 'collective' }],
  ])('%s', (_name, text, surface, expected) => {
    const mention = annotationsOf(text).mentions.find(
      (m) => m.surface === surface && m.why.rule === (expected.rule ?? m.why.rule),
    );
    expect(mention?.why).toMatchObject(expected);
  });

  it('has no proclitic and no date where none played a part', () => {
    const [kerry] = annotationsOf('وصل جون كيري.').mentions;
    expect(Object.keys(kerry?.why ?? {}).toSorted()).toEqual(['form', 'others', 'rule']);
  });

  it('names the office of a role', () => {
    const [role] = annotationsOf('وصل وزير الخارجية الروسي.').mentions;
    expect(role?.office).toBe('ru.fm');
    expect(annotationsOf('وصل لافروف.').mentions[0]?.office).toBeUndefined();
  });
});

describe('unlinked', () => {
  it.each([
    ['date unknown', 'وصل الرئيس الروسي.', null, ['الرئيس الروسي: date-unknown']],
    ['date unknown, English', 'The Russian president left.', null, ['Russian president: date-unknown']],
    [
      'handover day',
      'The American president left.',
      '2017-01-20',
      ['American president: several-holders [barack-obama, donald-trump]'],
    ],
    ['gap', 'تكلم المبعوث الأممي إلى سوريا.', '2014-06-20', ['المبعوث الأممي إلى سوريا: holder-unknown']],
    ['several hold it', 'تكلم نائب وزير الخارجية الروسي.', '2016-09-13', ['نائب وزير الخارجية الروسي: shared-office']],
    ['another time', 'تكلم الرئيس الأمريكي السابق.', '2016-09-13', ['الرئيس الأمريكي: other-time']],
    ['another name', 'تكلم الرئيس الروسي جون كيري.', '2016-09-13', ['الرئيس الروسي: name-beside-differs [john-kerry]']],
    ['an unknown name', 'تكلم الرئيس الروسي محمد سعيد.', '2016-09-13', ['الرئيس الروسي: unknown-name-beside']],
    [
      'a title of the other gender',
      'تكلم رئيس الوزراء البريطاني.',
      '2016-09-13',
      ['رئيس الوزراء البريطاني: gender-differs [theresa-may]'],
    ],
    ['nothing doubtful', 'تكلم الرئيس الروسي.', '2016-09-13', []],
  ])('%s', (_name, text, date, expected) => {
    expect(unlinkedOf(text, date)).toEqual(expected);
  });
});
