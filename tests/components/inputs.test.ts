import { describe, expect, test } from 'vitest';
import { checkDay } from '@/components/day-input.ts';
import { makeLocale } from '@/components/locale.ts';
import { periodOf, roleLine } from '@/components/role-line.ts';
import { withoutBracket } from '@/components/EntityName.tsx';
import type { EntityBrief } from '@/utils/extension/messages.ts';
import { aBrief } from './builders.ts';

const en = makeLocale('en');
const ar = makeLocale('ar');

describe('checkDay', () => {
  test.each([
    ['ISO', '2016-09-10', '2016-09-10'],
    ['one digit, slashes', ' 2016/9/1 ', '2016-09-01'],
    ['Arabic-Indic digits', '٢٠١٦-٠٩-١٠', '2016-09-10'],
    ['Persian digits', '۲۰۱۶-۰۹-۱۰', '2016-09-10'],
    ['leap day', '2016-02-29', '2016-02-29'],
  ])('%s', (_name, text, day) => expect(checkDay(text)).toEqual({ ok: true, value: day }));

  test.each([
    ['no such day', '2016-02-30', 'date.invalid'],
    ['not a leap year', '2015-02-29', 'date.invalid'],
    ['month only', '2016-09', 'date.invalid'],
    ['day first is ambiguous', '10/09/2016', 'date.invalid'],
    ['empty', '', 'date.invalid'],
    ['a slip of the finger', '1016-09-10', 'date.early'],
  ])('%s', (_name, text, code) => expect(checkDay(text)).toEqual({ ok: false, code }));
});

/** With plain spaces and without word joiners: where a line may break is the layout's business. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}

function lineOf(brief: EntityBrief, locale: typeof en): string {
  return plain(roleLine(brief, locale));
}

describe('roleLine', () => {
  const office = { office: 'x.fm', title: { ar: 'وزير خارجية س', en: 'Foreign minister of X' } };

  test.each([
    [
      'office with both ends',
      { roles: [{ ...office, from: '2013-02-01', to: '2017-01-20' }] },
      'Foreign minister of X · 2013–2017',
      'وزير خارجية س · 2013–2017',
    ],
    [
      'open end',
      { roles: [{ ...office, from: '2004' }] },
      'Foreign minister of X · since 2004',
      'وزير خارجية س · منذ 2004',
    ],
    [
      'acting, one more',
      { roles: [{ ...office, acting: true }, office] },
      'Foreign minister of X (acting) · + 1 more office',
      'وزير خارجية س (بالوكالة) · ومنصب آخر',
    ],
    [
      'date unknown',
      { rolesUnknown: true },
      'Office not told: the date is unknown',
      'المنصب غير محدد لأن التاريخ غير معروف',
    ],
    ['no office', {}, 'About p.', 'وصف p'],
  ])('person: %s', (_name, more, english, arabic) => {
    expect(lineOf(aBrief('p', 'person', more), en)).toBe(english);
    expect(lineOf(aBrief('p', 'person', more), ar)).toBe(arabic);
  });

  test('agreement: date and what had become of it', () => {
    const brief = aBrief('a', 'agreement', { date: '2016-09-09', status: 'collapsed' });
    expect(lineOf(brief, en)).toBe('9 Sep 2016 · collapsed');
    expect(lineOf(brief, ar)).toBe('9 أيلول/سبتمبر 2016 · انهار');
    expect(lineOf({ ...brief, status: 'later' }, ar)).toBe('9 أيلول/سبتمبر 2016 · أُبرم بعد هذا المقال');
  });

  test('group: the name it had then, if that was another', () => {
    const then = { ar: 'الاسم القديم', en: 'Old name' };
    expect(lineOf(aBrief('g', 'armed-group', { labelThen: then }), en)).toBe('then: Old name');
    const same = aBrief('g', 'armed-group');
    expect(lineOf({ ...same, labelThen: same.labels }, en)).toBe('About g.');
  });
});

test('periodOf says what is known and nothing else', () => {
  expect(periodOf(undefined, undefined, en)).toBe('');
  expect(plain(periodOf(undefined, '2011-05', en))).toBe('until May 2011');
  expect(plain(periodOf('2016-09-12', '2016-09-19', en))).toBe('12 Sep 2016 – 19 Sep 2016');
  expect(periodOf('2016', '2016', en)).toBe('2016');
});

test.each([
  ['Geneva plan (9 September 2016)', 'Geneva plan'],
  ['قرار مجلس الأمن 2254 (خريطة طريق)', 'قرار مجلس الأمن 2254'],
  ['Resolution 2254 (2015) – road map', 'Resolution 2254 (2015) – road map'],
  ['(2016)', '(2016)'],
])('in a list %s is %s', (label, short) => expect(withoutBracket(label)).toBe(short));
