import { describe, expect, test } from 'vitest';
import { comparableValue } from '@/utils/cli/reading-score/fact-value.ts';
import { scoreFacts, type GoldFact } from '@/utils/cli/reading-score/facts.ts';

const fact = (value: unknown, more: Partial<GoldFact> = {}): GoldFact => ({
  doc: 'a',
  part: 'a',
  start: 0,
  end: 10,
  agreement: 'deal',
  attribute: 'duration',
  value,
  need: 'required',
  ...more,
});

describe('values that mean the same', () => {
  test.each([
    ['duration', 'P1W', 'P7D'],
    ['duration', 'PT48H', 'P2D'],
    ['phases', 'PT48H,PT48H,P7D', 'P2D,P2D,P1W'],
    ['excluded-groups', 'isis,nusra-front', 'nusra-front,isis'],
    ['death-toll', '500,000', 500_000],
    ['start-date', '2016-09-12/..', '2016-09-12T19:00:00+03:00'],
    ['deadline', '../2016-07-31', '2016-07-31'],
    ['start-date', '[2016-09-12,2016-09-11]', '[2016-09-11, 2016-09-12]'],
    ['syrian-air-force', 'out', 'barred-from-agreed-areas'],
    ['conflict-length', '>P5Y', 'P60M'],
  ])('%s: %s = %s', (attribute, a, b) => expect(comparableValue(attribute, a)).toBe(comparableValue(attribute, b)));

  test.each([
    ['duration', 'P1W', 'P8D'],
    ['phases', 'PT48H,P7D', 'P7D,PT48H'],
    ['end-date', '2016-09-12/..', '2016-09-12'],
  ])('%s: %s is not %s', (attribute, a, b) =>
    expect(comparableValue(attribute, a)).not.toBe(comparableValue(attribute, b)),
  );

  test.each([[null], [''], [undefined], [[]]])('%j is no value', (value) => {
    expect(comparableValue('trust', value)).toBeNull();
  });
});

describe('facts: [right, wrong, found, missed]', () => {
  test.each<[string, GoldFact[], GoldFact[], number[]]>([
    ['found', [fact('P1W')], [fact('P7D')], [1, 0, 1, 0]],
    ['told twice is one fact', [fact('P1W'), fact('P1W', { start: 50, end: 60 })], [fact('P7D')], [1, 0, 1, 0]],
    ['another value', [fact('P1W')], [fact('P2D')], [0, 1, 0, 1]],
    ['an accepted value', [fact('P1W', { accept: ['P8D'] })], [fact('P8D')], [1, 0, 1, 0]],
    [
      'an accepted attribute',
      [fact('P1W', { attributeAlso: 'deadline' })],
      [fact('P7D', { attribute: 'deadline' })],
      [1, 0, 1, 0],
    ],
    ['another agreement', [fact('P1W')], [fact('P1W', { agreement: 'other' })], [0, 1, 0, 1]],
    ['optional counts neither way', [fact('P1W', { need: 'optional' })], [fact('P1W')], [0, 0, 0, 0]],
    ['any value on prose counts neither way', [fact(null)], [fact('P1W')], [0, 0, 0, 0]],
    ['a value beside the prose is wrong', [fact(null)], [fact('P1W', { start: 20, end: 30 })], [0, 1, 0, 0]],
  ])('%s', (_name, gold, predicted, expected) => {
    const { right, wrong, found, missed } = scoreFacts(gold, predicted).all;
    expect([right, wrong, found, missed]).toEqual(expected);
  });
});
