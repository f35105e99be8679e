/** Groups that are one under another name. */
import { expect, test } from 'vitest';
import { lineageOf } from '@/utils/core/comparison/lineage.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';

const after = (target: string): object => ({ type: 'armed-group', relations: [{ type: 'successor-of', target }] });
const records: Record<string, object> = {
  first: { type: 'armed-group' },
  second: after('first'),
  third: after('second'),
  // A fault of the records must not stop a page.
  egg: after('hen'),
  hen: after('egg'),
  russia: { type: 'state', relations: [{ type: 'successor-of', target: 'soviet-union' }] },
};
const lineage = lineageOf({ entity: (id: string) => records[id] } as unknown as KnowledgeBase);

test.each([
  ['third', 'first'],
  ['second', 'first'],
  ['first', 'first'],
  ['russia', 'russia'],
  ['nobody', 'nobody'],
])('%s is told as %s', (id, shared) => {
  expect(lineage(id)).toBe(shared);
});

test('a circle ends', () => {
  expect(['egg', 'hen']).toContain(lineage('egg'));
});
