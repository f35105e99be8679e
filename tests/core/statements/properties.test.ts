/** What holds for every text, and that hostile ones cost no more than their length. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '@/utils/core/annotate.ts';
import { findStatements } from '@/utils/core/statements/find-statements.ts';
import { readText } from '@/utils/core/text/plain-document.ts';
import { STATEMENT_MODES, STATEMENT_RULES } from '@/utils/core/model/statement.ts';
import { processorTime } from '../processor-time.ts';
import { engine, statementsIn } from './reading.ts';

const WORDS = [
  'وقال لافروف', 'كيري', 'أضاف', 'إن', 'أن', 'أنه', 'مشيرا إلى', 'مضيفة', 'بحسب', 'وفقا لكيري', 'كما ذكر', 'نقلت وكالة تاس عن', 'قوله',
  'الوزير', 'لكن', 'وكان', 'قد أعلن', 'الهدنة', 'في جنيف', 'مسؤول', '،', '.', '..', ':', '“', '”', '«', '»', '"', '(', ')', '/', '\n', '\n\n',
  'Kerry', 'Lavrov', 'he', 'said', 'says', 'told', 'adding', 'that', 'called', 'on', 'to', 'according to', 'as saying', 'quoted', 'the deal',
  'officials', ',', '‘', '’', 'U.S.', 'and',
] as const; // prettier-ignore

const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 50 }).map((w) => w.join(' '));

describe('for every text', () => {
  it('spans lie in the text and in one block, in order, and carry no mark or space at their ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { blocks } = readText(text);
        let last = 0;
        for (const s of statementsIn(text)) {
          expect(s.start).toBeGreaterThanOrEqual(last);
          last = s.start;
          expect(s.end).toBeGreaterThan(s.start);
          expect(blocks.some((b) => b.start <= s.start && s.end <= b.end)).toBe(true);
          expect(text.slice(s.start, s.end)).toBe(text.slice(s.start, s.end).trim());
          for (const q of s.quotes) expect(q.start >= s.start && q.end <= s.end && q.end > q.start).toBe(true);
          expect(text.slice(s.cue.start, s.cue.end).trim()).not.toBe('');
          expect(STATEMENT_MODES).toContain(s.mode);
          expect(STATEMENT_RULES).toContain(s.rule);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a speaker is an entity of the base, or has words of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const s of statementsIn(text)) {
          expect(s.speaker.length > 0).toBe(s.unnamed === null);
          for (const id of [...s.speaker, ...s.via]) expect(engine.base.entity(id)).not.toBeNull();
          if (s.unnamed) expect(text.slice(s.unnamed.start, s.unnamed.end)).toBe(s.unnamed.surface);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('the same text gives the same answer', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(statementsIn(text)).toEqual(statementsIn(text));
      }),
      { numRuns: 100 },
    );
  });

  it('an empty text and strange characters give nothing', () => {
    for (const text of ['', '\n\n', '\ufeff', '“', '”””', '\ud800', '..', ':', 'قال', 'said'])
      expect(statementsIn(text)).toEqual([]);
  });
});

describe('hostile text grows with its length', () => {
  const SMALL = 1_000;
  const FACTOR = 8;
  /** Quadratic work would cost FACTOR times this; the floor keeps a busy machine from failing small numbers. */
  const MAX_GROWTH = 4 * FACTOR;
  const FLOOR_MS = 40;

  const cost = (unit: string, times: number): number => {
    const document = readText(`عنوان المقال هنا الآن\n\n${unit.repeat(times)}`);
    const annotations = annotate(document, engine, { date: '2016-09-13' });
    return processorTime(() => findStatements(document, annotations, engine));
  };

  it.each([
    ['quotations that never close', '“كلام '],
    ['quotations that never open', 'كلام” '],
    ['marks without words', '“” '],
    ['brackets that never close', '(كلام '],
    ['single marks', "'word "],
    ['slashes', '/كلام '],
    ['verbs', 'وقال '],
    ['verbs and names', 'وقال لافروف إن '],
    ['participles', 'قال كيري إن الأمر تم مضيفا أن '],
    ['names', 'لافروف وكيري '],
    ['particles', 'لكن '],
    ['commas', 'كيري، '],
    ['sources', 'وفقا لكيري، '],
    ['relays', 'نقلت وكالة تاس عن لافروف قوله '],
    ['colons', 'لافروف: '],
    ['dots', 'لافروف.. '],
    ['datelines', 'جنيف ـ وكالات: '],
    ['English verbs', 'said '],
    ['English names in commas', 'Kerry, '],
    ['English reports', 'Kerry said, '],
    ['English quotations', '"We are close," Kerry said. '],
    ['quoted as saying', 'was quoted as saying '],
    ['lines', 'وقال كيري إن الأمر انتهى الآن.\n'],
  ])(
    '%s',
    (_name, unit) => {
      const small = cost(unit, SMALL);
      const large = cost(unit, SMALL * FACTOR);
      expect(large).toBeLessThan(Math.max(FLOOR_MS, small * MAX_GROWTH));
    },
    60_000,
  );
});
