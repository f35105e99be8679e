import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { furnitureLines, furnitureLineSteps } from '@/utils/core/text/tail.ts';

const AR =
  'أعلن الوزيران في ختام لقاء طويل أنهما توصلا إلى خطة مكتوبة لخفض القتال، وأن تنفيذها يبدأ مساء الاثنين المقبل في البلاد.';
const EN =
  'The two ministers said after a long day of talks that they had agreed on a written plan to reduce the fighting.';
const TEASER = `${EN.slice(0, -1)} and to …`;

/** Rows of a line and whether it is furniture. */
type Row = readonly [line: string, isFurniture: boolean];

describe('furnitureLines', () => {
  it.each<[string, Row[]]>([
    [
      'an article and nothing else',
      [
        [AR, false],
        [EN, false],
      ],
    ],
    [
      'a heading at the end takes what follows',
      [
        [AR, false],
        ['اقرأ أيضا', true],
        ['خبر آخر', true],
        ['وآخر', true],
      ],
    ],
    [
      'in English',
      [
        [EN, false],
        ['Read more', true],
        ['Other news', true],
      ],
    ],
    [
      'one long line after it does not save the tail',
      [
        [EN, false],
        ['Related', true],
        [EN, true],
        ['Other', true],
      ],
    ],
    [
      'two paragraphs after it: only the heading',
      [
        [AR, false],
        ['اقرأ أيضا', true],
        [AR, false],
        ['عنوان فرعي', false],
        [AR, false],
      ],
    ],
    [
      'teasers cut off with an ellipsis are no paragraphs',
      [
        [EN, false],
        ['Most read', true],
        [TEASER, true],
        [TEASER, true],
        [TEASER, true],
      ],
    ],
    [
      'the second heading may be the last',
      [
        [AR, false],
        ['اقرأ أيضا', true],
        [AR, false],
        [AR, false],
        ['المصدر : وكالات', true],
        ['خبر', true],
      ],
    ],
    [
      'a line of its own takes nothing with it',
      [
        [EN, false],
        ['Advertisement', true],
        ['A short end', false],
      ],
    ],
    [
      'a pointer takes nothing with it',
      [
        [AR, false],
        ['اقرأ أيضا: خبر آخر عن جنيف', true],
        ['خاتمة', false],
      ],
    ],
    [
      'stamps anywhere',
      [
        ['السبت، 10 سبتمبر 2016 - 08:57', true],
        [AR, false],
        ['10/09/2016', true],
        [AR, false],
      ],
    ],
    [
      'empty lines stand for known furniture',
      [
        [EN, false],
        ['Comments', true],
        ['', true],
        ['', true],
      ],
    ],
    ['nothing', []],
  ])('%s', (_, rows) => {
    expect(furnitureLines(rows.map(([line]) => line))).toEqual(rows.map(([, isFurniture]) => isFurniture));
  });

  const line = fc.constantFrom(AR, EN, TEASER, 'Read more', 'اقرأ أيضا', 'Advertisement', '10/09/2016', 'خبر', '');

  it('in steps as at once, one verdict a line, with a pause each hundred lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 250 }), (lines) => {
        const steps = furnitureLineSteps(lines);
        let pauses = 0;
        let next = steps.next();
        for (; !next.done; next = steps.next()) pauses++;
        expect(next.value).toEqual(furnitureLines(lines));
        expect(next.value).toHaveLength(lines.length);
        expect(pauses).toBe(Math.ceil(lines.length / 100));
      }),
    );
  });

  it('hostile: 100,000 headings, each with two paragraphs after it', () => {
    const lines = Array.from({ length: 100_000 }, () => 'Read more').concat(EN, EN);
    const started = performance.now();
    expect(furnitureLines(lines).filter((isFurniture) => !isFurniture)).toHaveLength(2);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
