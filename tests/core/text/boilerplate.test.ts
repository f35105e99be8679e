import { describe, expect, it } from 'vitest';
import {
  boilerplateOf,
  datelineOf,
  endsSentence,
  isBodyLine,
  isCaptionLine,
  isStampLine,
} from '@/utils/core/text/boilerplate.ts';

describe('boilerplateOf', () => {
  it.each([
    ['a heading', 'اقرأ أيضا', 'heading'],
    ['other letters, marks and punctuation', '» إقرأ أيضًا:', 'heading'],
    ['in capitals', 'RELATED STORIES', 'heading'],
    ['a source line', 'المصدر : وكالات', 'heading'],
    ['a source line in English', 'Source: agencies', 'heading'],
    ['an invitation to follow', 'تابعوا آخر الأخبار السياسية عبر تطبيق تيلغرام', 'heading'],
    ['an invitation in English', 'Follow The Paper on Twitter', 'heading'],
    ['to subscribe', 'Sign up for our newsletter', 'heading'],
    ['a label', 'إعلان', 'line'],
    ['a label in English', 'Advertisement', 'line'],
    ['an address', 'https://t.me/x', 'line'],
    ['a copyright line', '© 2016 The Example', 'line'],
    ['in Arabic', 'جميع الحقوق محفوظة © 2016', 'line'],
    ['a pointer with a title', 'اقرأ أيضاً: فرنسا تشكك في الخطة', 'line'],
    ['a pointer in English', 'Read more: France doubts the plan', 'line'],
    ['a paragraph that begins like a heading', 'Related parties said that they would come to Geneva.', null],
    ['a sentence with a colon', 'Lavrov: the plan is agreed', null],
    ['a sentence about sources', 'المصدر الذي تحدث إلينا قال إن الخطة جاهزة', null],
    ['a pointer too long for one', `Read more: ${'x'.repeat(200)}`, null],
    ['a long line', `Follow us ${'x'.repeat(250)}`, null],
    ['punctuation', '…', null],
  ])('%s', (_, line, expected) => {
    expect(boilerplateOf(line)).toBe(expected);
  });
});

describe('isStampLine', () => {
  it.each([
    ['weekday, date, time', 'السبت، 10 سبتمبر 2016 - 08:57', true],
    ['figures', '2019.12.08 08:57', true],
    ['Arabic figures', '١٠ أيلول ٢٠١٦', true],
    ['words of stamps', 'آخر تحديث: 10/09/2016 الساعة 14:30 بتوقيت دمشق', true],
    ['in English', 'Updated 10 September 2016 at 14:30 GMT', true],
    ['a time alone', '08:57', false],
    ['a month and year', 'أيلول 2016', false],
    ['a sentence with a date', 'Kerry spoke on 9 September 2016 in Geneva', false],
    ['a title with a date', 'اتفاق 9 أيلول 2016', false],
    ['no figures', 'Updated today', false],
    ['a line too long for one', `10 September 2016${' at'.repeat(60)}`, false],
  ])('%s', (_, line, expected) => {
    expect(isStampLine(line)).toBe(expected);
  });
});

describe('isCaptionLine', () => {
  it.each([
    ['a credit', 'The ministers in Geneva (AP)', true],
    ['a credit with a date', 'Munich, Friday, Feb. 12, 2016. (AP Photo/Someone)', true],
    ['a credit in Arabic', 'الوزيران بعد المؤتمر (رويترز-أرشيف)', true],
    ['hamza in the credit', 'الوزيران بعد المؤتمر (أسوشيتد برس)', true],
    ['pointing at people', 'Kerry (left) and Lavrov before the talks', true],
    ['pointing in Arabic', 'لافروف (يسار) وكيري في جنيف', true],
    ['pictured', 'Pictured: the hall of the talks', true],
    ['a dateline', 'GENEVA (Reuters) - The ministers agreed.', false],
    ['brackets in a sentence', 'The group (then called al-Nusra) refused.', false],
    ['a word that holds a credit', 'The plan (apart from one point) is done (maps)', false],
    ['no brackets', 'Kerry left Geneva', false],
    ['a paragraph', `${'The ministers spoke. '.repeat(20)}(AP)`, false],
  ])('%s', (_, line, expected) => {
    expect(isCaptionLine(line)).toBe(expected);
  });
});

describe('datelineOf', () => {
  it.each([
    ['a line of its own', 'جنيف-سانا', { city: 'جنيف', isWholeLine: true }],
    ['of its own in English', 'Geneva, SANA', { city: 'Geneva', isWholeLine: true }],
    ['before an Arabic paragraph', 'موسكو - رويترز - قال الوزير إن', { city: 'موسكو', isWholeLine: false }],
    ['agency in brackets', 'جنيف (أ ف ب) - أعلن الوزيران', { city: 'جنيف', isWholeLine: false }],
    ['agency of two words', 'بيروت - فرانس برس - أعلن', { city: 'بيروت', isWholeLine: false }],
    ['a dash later', 'دمشق-سانا أعلن الوزير - أمس', { city: 'دمشق', isWholeLine: false }],
    ['English, agency in brackets', 'GENEVA (Reuters) - The ministers', { city: 'GENEVA', isWholeLine: false }],
    ['with a country and a day', 'MUNICH, Germany, Feb. 12 (AP) - The', { city: 'MUNICH', isWholeLine: false }],
    ['capitals and a dash', 'UNITED NATIONS — The council met', { city: 'UNITED NATIONS', isWholeLine: false }],
    ['a name and a speech', 'لافروف: اتفقنا على كل البنود', null],
    ['two names', 'كيري - لافروف', null],
    ['a title in capitals', 'US-RUSSIA PLAN', null],
    ['a paragraph', 'The ministers (both of them) agreed - at last.', null],
    ['nothing', '', null],
  ])('%s', (_, line, expected) => {
    expect(datelineOf(line)).toEqual(expected);
  });
});

describe('lengths and ends', () => {
  it.each([
    ['Done.', true],
    ['تم؟', true],
    ['“Done.”', true],
    ['Done (at last).', true],
    ['تم.\u200F', true],
    ['to be continued…', true],
    ['A title', false],
    ['He said:', false],
    ['', false],
  ])('endsSentence %s', (line, expected) => {
    expect(endsSentence(line)).toBe(expected);
  });

  it.each([
    ['200 units without a stop', 'x'.repeat(200), true],
    ['199', 'x'.repeat(199), false],
    ['100 units with one', `${'x'.repeat(99)}.`, true],
    ['99', `${'x'.repeat(98)}.`, false],
  ])('isBodyLine: %s', (_, line, expected) => {
    expect(isBodyLine(line)).toBe(expected);
  });
});

describe('hostile lines', () => {
  // Each for a limit of length: without it the pattern backs up over the whole line.
  it.each([
    ['brackets', '('],
    ['open credits', '(AP '],
    ['open credits in Arabic', '(ا ف ب '],
    ['pointing without end', '(left '],
    ['one bracket, many words', 'left '],
    ['capitals', 'A'],
    ['capitals and spaces', 'A '],
    ['Arabic letters and spaces', 'ا '],
    ['cities', 'GENEVA, Geneva '],
    ['spaces before a colon', 'a   '],
    ['punctuation', '!'],
    ['dashes', '- '],
    ['stamp words', 'at 10/09/2016 '],
    ['addresses', 'https://'],
  ])('%s', (_, unit) => {
    const text = unit.repeat(Math.floor(200_000 / unit.length));
    const started = performance.now();
    for (const line of [text, `(${text}`, `${text}x`, `follow ${text}`, `10 ${text}`]) {
      boilerplateOf(line);
      isStampLine(line);
      isCaptionLine(line);
      datelineOf(line);
      endsSentence(line);
      isBodyLine(line);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
