/** On which side a speaker stands, and on which none: rows over the bundled knowledge. */
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '@/utils/build/load-knowledge.ts';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { type Side, SIDE_BODIES, sideOf } from '@/utils/core/statements/sides.ts';

const { records, version, asOf } = loadKnowledge();
const base = new KnowledgeBase(records, { version, asOf });
const SEPTEMBER = { from: '2016-09-10', to: '2016-09-10' };

describe('sideOf', () => {
  const rows: [name: string, id: string, expected: Side][] = [
    ['a minister speaks for his state', 'sergey-lavrov', 'russia'],
    ['a spokeswoman for her ministry’s state', 'maria-zakharova', 'russia'],
    ['a secretary of state', 'john-kerry', 'united-states'],
    ['a spokesman of a department', 'john-kirby', 'united-states'],
    ['an envoy for the organisation that sent him', 'staffan-de-mistura', 'un'],
    ['an organ of the organisation', 'un-security-council', 'un'],
    ['a president', 'bashar-al-assad', 'syrian-government'],
    ['the state for its government', 'syria', 'syrian-government'],
    ['the committee of the opposition', 'high-negotiations-committee', 'opposition'],
    ['its coordinator', 'riyad-hijab', 'opposition'],
    ['a group that is part of it', 'ahrar-al-sham', 'opposition'],
    ['an ally is not the government it backs', 'iran', 'other'],
    ['a member of the UN does not speak for it', 'france', 'other'],
    ['a group on none of the five', 'nusra-front', 'other'],
    ['a newspaper', 'sana', 'other'],
    ['an agreement', 'geneva-plan-2016-09', 'other'],
    ['nobody of that name', 'no-such-record', 'other'],
  ];
  test.each(rows)('%s', (_name, id, expected) => expect(sideOf(id, base, SEPTEMBER)).toBe(expected));

  test('an office counts on its days only', () => {
    expect(sideOf('john-kerry', base, { from: '2021-06-01', to: '2021-06-01' })).not.toBe('syrian-government');
    expect(sideOf('riyad-hijab', base, { from: '2012-07-01', to: '2012-07-01' })).toBe('syrian-government');
  });

  test('without a date nobody’s office is guessed', () => {
    expect(sideOf('sergey-lavrov', base, null)).toBe('other');
    expect(sideOf('russia', base, null)).toBe('russia');
  });
});

test('every body of the table is in the knowledge base, and on one side only', () => {
  const ids = Object.values(SIDE_BODIES).flat();
  expect(ids.filter((id) => !base.entity(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
