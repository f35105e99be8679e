/** The words read off a construction never pass over a line the construction stands in. */
import { describe, expect, test } from 'vitest';
import { neededWords } from '@/utils/core/facts/english/needed-words.ts';
import { CONSTRUCTIONS } from '@/utils/core/facts/english/stance-constructions.ts';
import { CUES } from '@/utils/core/facts/english/stance-words.ts';
import { LineWords } from '@/utils/core/facts/phrases/match.ts';
import { oneOfEach } from '@/utils/core/facts/phrases/steps.ts';
import { ARTICLES } from './articles/all.ts';

describe('a construction needs', () => {
  test.each<readonly [string, string, string[][]]>([
    ['the words that must stand', 'S has (?:W ){0,3}?not agreed', [['has'], ['not'], ['agreed']]],
    ['one of a group', '(?:refused|declined) to', [['refused', 'declined'], ['to']]],
    ['the first word of each way', '(?:turned down|says no)', [['turned', 'says']]],
    ['what is sure of a word', 'S (?:permits?|repl(?:y|ies)|fulfil+ed)', [['permit*', 'repl*', 'fulfil*']]],
    ['what is sure before an ending', '(?:accus|blam)(?:e|es|ed)', [['accus*', 'blam*']]],
    ['nothing that may be missing', '(?:the )?(?:[^|:]{0,60}? )?(?:its|their)', [['its', 'their']]],
    ['nothing where a way may begin with anything', '(?:W said|agreed)', []],
    ['nothing it looks ahead to', 'deliver (?:W ){0,2}?S(?= $| [,|])', [['deliver']]],
    ['nothing of two ways', 'agreed to|refused', []],
  ])('%s', (_name, source, expected) => expect(neededWords(source)).toEqual(expected));
});

test('on every line of the articles', () => {
  const lines = ARTICLES.flatMap(({ text }) => text.toLowerCase().split(/[\n.]/u)).map(
    (line) =>
      `${line
        .replaceAll(/[^a-z ]+/gu, ' ')
        .replaceAll(/ +/gu, ' ')
        .trim()} `,
  );
  const sources = [...CONSTRUCTIONS, ...CUES].map(({ words }) => ({
    needs: oneOfEach(neededWords(words)),
    // looser than the construction itself: sides and deals are any word
    pattern: new RegExp(
      `(?<= |^)(?:${words.replaceAll(/\bW\b/gu, '[^ |:,]+').replaceAll(/\b[SD]\b/gu, '[^ ]+(?= )')})(?= |$)`,
      'u',
    ),
  }));
  let met = 0;
  for (const line of lines) {
    const words = new LineWords(line);
    for (const { needs, pattern } of sources) {
      if (needs.length === 0 || !pattern.test(line)) continue;
      met++;
      expect(needs.every((need) => words.has(need))).toBe(true);
    }
  }
  expect(met).toBeGreaterThan(20);
});
