import { expect, test } from 'vitest';
import { citationOf } from '@/utils/locales/citation.ts';
import { createT } from '@/utils/locales/i18n.ts';

const record = { id: 'sergey-lavrov', title: { en: 'Sergey Lavrov', ar: 'سيرغي لافروف' } };
const knowledge = { version: '2026-10-05+7d53', asOf: '2026-10-05' };

test('what, which version, as of when, standing on what', () => {
  expect(citationOf(createT('en'), record, knowledge, ['https://a.example/1', 'The Times, 10 September 2016'])).toBe(
    'Isnad knowledge base, “Sergey Lavrov” (sergey-lavrov), version 2026-10-05+7d53, as of 5 Oct 2026, with its sources: https://a.example/1; The Times, 10 September 2016.',
  );
});

test('in Arabic, foreign parts isolated so that the brackets stay where they belong', () => {
  expect(citationOf(createT('ar'), record, knowledge, ['https://a.example/1'])).toBe(
    'قاعدة معارف إسناد، «سيرغي لافروف» (\u2068sergey-lavrov\u2069)، الإصدار \u20682026-10-05+7d53\u2069، بتاريخ 5 تشرين الأول/أكتوبر 2026، مع مراجعه: https://a.example/1.',
  );
});

test('three sources are named and the rest counted; without sources nothing is promised', () => {
  const many = ['a', 'b', 'c', 'd', 'e'];
  expect(citationOf(createT('en'), record, knowledge, many)).toMatch(/: a; b; c and 2 more\.$/);
  expect(citationOf(createT('ar'), record, knowledge, many)).toMatch(/: a؛ b؛ c ومرجعان آخران\.$/);
  expect(citationOf(createT('en'), record, knowledge, [])).toMatch(/as of 5 Oct 2026\.$/);
});
