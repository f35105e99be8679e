import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeCase, changeLine, type LineChange, undoCase, undoLine } from '@/utils/core/casebook/change.ts';
import { aCase, anArticle } from './builders.ts';

const NOW = '2026-11-23T08:00:00.000Z';

describe('a line', () => {
  test('is the same record if nothing changes', () => {
    const line = anArticle('a', { tags: ['x'], note: 'n' });
    expect(changeLine(line, {}, NOW)).toBe(line);
    expect(changeLine(line, { tags: { add: ['x'], remove: ['y'] }, note: { from: 'other', to: 'n' } }, NOW)).toBe(line);
  });

  test('counts its revisions and says when', () => {
    const changed = changeLine(anArticle('a'), { tags: { add: ['x', 'x'] } }, NOW);
    expect(changed).toMatchObject({ tags: ['x'], revision: 2, changedAt: NOW });
  });

  test('refuses to replace a text that is not there any more', () => {
    expect(changeLine(anArticle('a', { note: 'theirs' }), { note: { from: 'old', to: 'mine' } }, NOW)).toBeNull();
  });

  test('changed and undone is as before, whatever was in it', () => {
    const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
    fc.assert(
      fc.property(words, words, words, fc.string(), fc.string(), (had, add, out, note, next) => {
        const remove = out.filter((one) => !add.includes(one));
        const line = anArticle('a', { tags: had, cases: had, note });
        const change: LineChange = { tags: { add, remove }, cases: { add, remove }, note: { from: note, to: next } };
        const changed = changeLine(line, change, NOW);
        const back = changed && changeLine(changed, undoLine(line, change), NOW);
        expect(back?.note).toBe(note);
        expect(back?.tags.toSorted()).toEqual(had.toSorted());
        expect(back?.cases.toSorted()).toEqual(had.toSorted());
      }),
    );
  });
});

test('a case is renamed and named back', () => {
  const before = aCase('geneva', { name: 'Geneva' });
  const change = { name: { from: 'Geneva', to: 'Geneva, Sept 2016' } };
  const after = changeCase(before, change, NOW);
  expect(after).toMatchObject({ name: 'Geneva, Sept 2016', revision: 2 });
  expect(after && changeCase(after, undoCase(before, change), NOW)).toMatchObject({ name: 'Geneva', revision: 3 });
  expect(changeCase(before, { name: { from: 'Genf', to: 'x' } }, NOW)).toBeNull();
});
