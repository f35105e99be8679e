/** Which written date is the article's own day, and which is told. */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { annotate } from '@/utils/core/annotate.ts';
import { readText } from '@/utils/core/text/plain-document.ts';

const engine = loadEngine();
const EN =
  'Ministers of the support group for Syria could not agree on a day for the next round of talks, and they left it to the envoy to choose one.';
const AR =
  'لم يتفق وزراء مجموعة دعم سورية على موعد للجولة المقبلة من المحادثات، وتركوا للمبعوث الدولي أن يختار موعدا لها في وقت لاحق من الشهر.';

function dayOf(text: string): string | null {
  const { interval } = annotate(readText(text), engine, { date: null }).articleDate;
  return interval && interval.from === interval.to ? interval.from : null;
}

describe('the article’s own day', () => {
  it.each([
    ['a dateline with a year', `Talks end without a date\n\nVIENNA, May 17, 2016 (Agency) - ${EN}`, '2016-05-17'],
    ['the day before the place', `Talks end without a date\n\n17 May 2016, Vienna\n\n${EN}`, '2016-05-17'],
    ['an Arabic dateline', `محادثات بلا موعد جديد للجولة\n\nفيينا 17 أيار 2016 (سانا) ${AR}`, '2016-05-17'],
    [
      'beside "today"',
      `محادثات بلا موعد جديد للجولة\n\nقال المبعوث اليوم الثلاثاء (17 مايو/أيار 2016) إن الوزراء ${AR}`,
      '2016-05-17',
    ],
    [
      'beside "yesterday"',
      `محادثات بلا موعد جديد للجولة\n\nقال المبعوث أمس الثلاثاء (17 مايو/أيار 2016) إن الوزراء ${AR}`,
      '2016-05-18',
    ],
  ])('%s', (_, text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it.each([
    ['a day that a sentence tells', `Talks end without a date\n\nOn May 17, 2016 the envoy spoke. ${EN}`],
    ['an Arabic one', `محادثات بلا موعد جديد للجولة\n\nفي 17 أيار 2016 تحدث المبعوث. ${AR}`],
    [
      'a date deep in the text',
      `Talks end without a date\n\n${EN}\n\n${EN}\n\n${EN}\n\n${EN}\n\nVienna, May 17, 2016 (Agency) was the stamp.`,
    ],
  ])('%s is not it', (_, text) => {
    expect(dayOf(text)).toBeNull();
  });

  it('a dateline without a year has the year in which an agreement was made on a day the text writes', () => {
    const text = (day: string): string =>
      `Lavrov on the Syria decisions\n\nMUNICH, February 13. The paper approved on ${day} can only work if officers talk every day, Russian Foreign Minister Sergey Lavrov told US Secretary of State John Kerry, who is here for talks on Syria.`;
    expect(dayOf(text('February 11'))).toBe('2016-02-13');
    expect(dayOf(text('February 5'))).toBeNull();
  });

  it('so has a weekday with its day where no office tells the years', () => {
    const text = (day: string): string =>
      `Steps on Syria\n\nThe United States and Russia agreed on steps against the Nusra Front in Syria on ${day}.`;
    const years = (day: string) => annotate(readText(text(day)), engine, { date: null }).articleDate.interval;
    expect(years('Friday, July 15')).toEqual({ from: '2016-07-08', to: '2016-07-22' });
    expect(years('Friday, July 22')).toBeNull();
  });

  it('"last December" is the one before the other dates', () => {
    const text = (told: string): string =>
      `محادثات أستانا بشأن سوريا\n\nتدخل المذكرة حيز التنفيذ يوم السبت 6 أيار وقالت روسيا وإيران وتركيا إن هدنة سوريا بدأت في 30 كانون الأول ${told}. وقال وزير الخارجية الأمريكي ريكس تيلرسون إنه يرحب بها.`;
    const { interval } = annotate(readText(text('الماضي')), engine, { date: null }).articleDate;
    expect(interval).toEqual({ from: '2017-04-29', to: '2017-05-13' });
  });
});
