import { expect, test } from 'vitest';
import { mergePatch } from '@/utils/core/corrections/merge-patch.ts';
import { isCorrection } from '@/utils/core/corrections/schema.ts';
import { aCorrection } from './builders.ts';

const mine = aCorrection('ada');

test('what is kept stays as it is; what is new is added', () => {
  const same = aCorrection('ada', { id: 'c-2', surface: 'ADA', note: 'Said by somebody else.' });
  const otherwise = aCorrection('ada', { id: 'c-3', instead: 'bob' });
  const fresh = aCorrection('bob', { id: 'c-4' });
  expect(mergePatch([same, otherwise, fresh], [mine])).toEqual({
    put: [fresh],
    known: [same],
    contradicting: [otherwise],
  });
});

test('an id that another correction bears is not taken over', () => {
  const [long] = ['x'.repeat(64)];
  const { put } = mergePatch(
    [aCorrection('ada', { scope: 'always' }), aCorrection('bob', { id: long }), aCorrection('eve', { id: long })],
    [mine],
  );
  expect(put.map(({ id }) => id)).toEqual(['c-1-2', long, `${'x'.repeat(58)}-2`]);
  expect(put.every(isCorrection)).toBe(true);
});
