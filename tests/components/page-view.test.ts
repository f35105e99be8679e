import { describe, expect, test } from 'vitest';
import type { UnlinkedReason } from '@/utils/core/model/rules.ts';
import { allMentions, unlinkedOf, viewOf } from '@/components/page-view.ts';
import { aBrief, aMention } from './builders.ts';

describe('viewOf', () => {
  test('no mentions give no groups', () => {
    const view = viewOf([], {});
    expect(view.groups).toEqual([]);
    expect(view.weak).toEqual([]);
    expect([view.mentionCount, view.actorCount, view.agreementCount]).toEqual([0, 0, 0]);
  });

  test('groups in their order, rows by count, equal counts by first appearance', () => {
    const mentions = [
      aMention('kerry', 'person', 10),
      aMention('russia', 'state', 20),
      aMention('lavrov', 'person', 30),
      aMention('un', 'organisation', 40),
      aMention('lavrov', 'person', 50),
      aMention('plan', 'agreement', 60),
    ];
    const view = viewOf(mentions, {});
    expect(view.groups.map(({ key, rows }) => [key, rows.map((row) => row.entity)])).toEqual([
      ['agreement', ['plan']],
      ['person', ['lavrov', 'kerry']],
      ['organisation', ['russia', 'un']],
    ]);
    expect([view.mentionCount, view.actorCount, view.agreementCount]).toEqual([6, 4, 1]);
  });

  test('weak mentions join their entity, are not counted, and alone make a quiet row', () => {
    const mentions = [
      aMention('plan', 'agreement', 10, { weak: true }),
      aMention('plan', 'agreement', 20),
      aMention('geneva', 'state', 30, { weak: true }),
    ];
    const view = viewOf(mentions, {});
    expect(view.mentionCount).toBe(1);
    expect(view.weak.map((row) => row.entity)).toEqual(['geneva']);
    const plan = view.byEntity.get('plan');
    expect(plan && allMentions(plan)).toEqual([0, 1]);
  });

  test('an id that Object knows finds no brief', () => {
    const view = viewOf([aMention('constructor', 'person', 1)], { kerry: aBrief('kerry', 'person') });
    expect(view.byEntity.get('constructor')?.brief).toBeNull();
  });
});

function hit(surface: string, reason: UnlinkedReason) {
  return { start: 0, end: 1, surface, reason, candidates: [] };
}

test('unlinked hits of the same words and reason are one line with a count', () => {
  const lines = unlinkedOf([
    hit('الوزير', 'several-offices'),
    hit('الوزير', 'date-unknown'),
    hit('الوزير', 'several-offices'),
  ]);
  expect(lines.map(({ reason, count }) => [reason, count])).toEqual([
    ['several-offices', 2],
    ['date-unknown', 1],
  ]);
});
