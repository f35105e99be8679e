/** Deadlines, stances, talks and parties told of single clauses: what is read and what is refused. The sentences are ours. */
import { describe, expect, test } from 'vitest';
import { factsOf } from './reading.ts';

/** A Saturday; the plan was made the day before. */
const DAY = '2016-09-10';

function told(sentence: string): string[] {
  const named = /\p{Script=Arabic}/u.test(sentence)
    ? 'أخبار\n\nناقش الوزراء الاتفاق الروسي الأمريكي في سوريا.'
    : 'News\n\nMinisters discussed the US-Russian agreement on Syria.';
  // what names the agreement tells who made it
  const facts = factsOf(`${named}\n\n${sentence}`, DAY).filter((f) => f.start > named.length);
  return facts.map((f) => `${f.attribute} = ${f.value}`);
}

describe('told', () => {
  test.each<readonly [string, string]>([
    ['The factions must withdraw their guns by October 15.', 'deadline = ../2016-10-15'],
    ['Both armies must open the crossings before the end of the year.', 'deadline = ../2016'],
    ['Inspectors must complete the work by November.', 'deadline = ../2016-11'],
    ['Stocks must be destroyed by the middle of 2017.', 'deadline = ../2017-06'],
    ['ستسحب الفصائل مدافعها قبل 15 تشرين الأول.', 'deadline = ../2016-10-15'],
    ['وتفتح المعابر قبل نهاية العام الحالي.', 'deadline = ../2016'],
    ['على أن ترد الأطراف في موعد أقصاه 20 أيلول.', 'deadline = ../2016-09-20'],
    ['The rebels denounced the deal.', 'opposition-stance = rejects'],
    ['نددت المعارضة بالاتفاق.', 'opposition-stance = rejects'],
    ['وقعت الفصائل المسلحة على الاتفاق.', 'opposition-stance = accepts'],
    ['Damascus hailed the accord.', 'government-stance = accepts'],
    ['Peace talks are pencilled in for October 3.', 'next-talks-date = 2016-10-03'],
    ['Envoys will meet again on September 20.', 'next-talks-date = 2016-09-20'],
    ['Peace talks will open in Geneva within a month.', 'next-talks-date = ../2016-10-11'],
    ['The war has claimed the lives of 300,000 people.', 'death-toll = 300000'],
    ['جرى التوقيع على ثلاث وثائق.', 'documents-count = 3'],
    ['لا يسري الاتفاق على داعش وجبهة النصرة.', 'excluded-groups = isis,nusra-front'],
  ])('%s', (sentence, fact) => expect(told(sentence)).toContain(fact));
});

describe('refused', () => {
  test.each<readonly [string, string]>([
    ['a day gone by', 'Both armies had to open the crossings before August 15.'],
    ['an election', 'يجب أن تعلن النتائج قبل انتخابات 15 تشرين الأول.'],
    ['what somebody wanted', 'Paris wanted both sides to open the crossings by October 15.'],
    ['a verb that looks like a month', 'Protesters say they may march by the river.'],
    ['an offer of another state', 'The Turkish government welcomed the visitors.'],
    ['talks that lasted', 'Peace talks ended within a month last year.'],
    ['a pair of ministers who only met', 'Kerry and Lavrov met in Geneva.'],
  ])('%s', (_name, sentence) => expect(told(sentence)).toEqual([]));
});
