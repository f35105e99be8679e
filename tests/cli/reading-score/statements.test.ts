import { describe, expect, test } from 'vitest';
import { scoreStatements, type GoldStatement, type PredictedStatement } from '@/utils/cli/reading-score/statements.ts';

const gold = (start: number, end: number, speaker: string[], more: Partial<GoldStatement> = {}): GoldStatement => ({
  doc: 'a',
  start,
  end,
  mode: 'indirect',
  speaker,
  need: 'required',
  ...more,
});
const said = (start: number, end: number, speaker: string[], mode = 'indirect'): PredictedStatement => ({
  doc: 'a',
  start,
  end,
  mode,
  speaker,
});

describe('statements: [right, wrong, found, missed]', () => {
  test.each<[string, GoldStatement[], PredictedStatement[], number[]]>([
    ['same place and speaker', [gold(0, 10, ['x'])], [said(0, 10, ['x'])], [1, 0, 1, 0]],
    ['half of the shorter is enough', [gold(0, 10, ['x'])], [said(5, 15, ['x'])], [1, 0, 1, 0]],
    ['less than half is not', [gold(0, 10, ['x'])], [said(6, 16, ['x'])], [0, 1, 0, 1]],
    ['another speaker', [gold(0, 10, ['x'])], [said(0, 10, ['y'])], [0, 1, 0, 1]],
    ['speakers in any order', [gold(0, 10, ['x', 'y'])], [said(0, 10, ['y', 'x'])], [1, 0, 1, 0]],
    ['another accepted speaker', [gold(0, 10, ['x'], { speakerAlso: [[]] })], [said(0, 10, [])], [1, 0, 1, 0]],
    ['another document', [gold(0, 10, ['x'])], [{ ...said(0, 10, ['x']), doc: 'b' }], [0, 1, 0, 1]],
    ['one long span serves one gold', [gold(0, 10, ['x']), gold(10, 20, ['x'])], [said(0, 20, ['x'])], [1, 0, 1, 1]],
    [
      'a second over gold served counts neither way',
      [gold(0, 20, ['x'])],
      [said(0, 10, ['x']), said(10, 20, ['x'])],
      [1, 0, 1, 0],
    ],
    [
      'optional gold counts neither way',
      [gold(0, 10, ['x'], { need: 'optional' })],
      [said(0, 10, ['x'])],
      [0, 0, 0, 0],
    ],
  ])('%s', (_name, golds, predicted, expected) => {
    const { right, wrong, found, missed } = scoreStatements(golds, predicted).all;
    expect([right, wrong, found, missed]).toEqual(expected);
  });

  test('direct: an indirect reading of a direct quotation is missed, a direct one of indirect gold wrong', () => {
    const { direct } = scoreStatements(
      [gold(0, 10, ['x'], { mode: 'direct' }), gold(20, 30, ['x'])],
      [said(0, 10, ['x']), said(20, 30, ['x'], 'direct')],
    );
    expect(direct).toMatchObject({ right: 0, wrong: 1, found: 0, missed: 1 });
  });
});
