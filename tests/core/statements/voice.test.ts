/** Who is counted as quoted, by rows of invented statements. */
import { describe, expect, test } from 'vitest';
import type { Statement } from '@/utils/core/model/statement.ts';
import type { Side } from '@/utils/core/statements/sides.ts';
import { isDirect, speakerId, speakersOf, voiceOf } from '@/utils/core/statements/voice.ts';
import { aStatement } from '../../components/reading/builders.ts';

const SIDE: Record<string, Side> = { lavrov: 'russia', moscow: 'russia', kerry: 'united-states', envoy: 'un' };
const voice = (...statements: Statement[]) => voiceOf(statements, (id) => SIDE[id] ?? 'other');
const by = (speaker: string, more: Partial<Statement> = {}) => aStatement({ speaker: [speaker], ...more });

const told = (shares: readonly { key: unknown; count: number; direct: number }[]) =>
  shares.map(
    ({ key, count, direct }) => `${typeof key === 'string' ? key : speakerId(key as never)} ${count}/${direct}`,
  );

describe('voiceOf', () => {
  test('nothing said: every side is silent', () => {
    expect(voice()).toEqual({
      total: 0,
      inHeadlines: 0,
      unsure: 0,
      speakers: [],
      sides: [],
      silent: ['russia', 'united-states', 'syrian-government', 'opposition', 'un'],
    });
  });

  test('most quoted first, equals in text order; direct words apart', () => {
    const { total, speakers, sides } = voice(
      by('kerry'),
      by('lavrov', { mode: 'direct' }),
      by('lavrov', { mode: 'mixed' }),
      by('envoy', { mode: 'unmarkedDirect' }),
    );
    expect(total).toBe(4);
    expect(told(speakers)).toEqual(['lavrov 2/2', 'kerry 1/0', 'envoy 1/1']);
    expect(told(sides)).toEqual(['russia 2/2', 'united-states 1/0', 'un 1/1']);
  });

  test('two who speak together count each; two of one side count the side once', () => {
    const { total, speakers, sides } = voice(
      aStatement({ speaker: ['lavrov', 'kerry'] }),
      aStatement({ speaker: ['lavrov', 'moscow'] }),
    );
    expect(total).toBe(2);
    expect(told(speakers)).toEqual(['lavrov 2/0', 'kerry 1/0', 'moscow 1/0']);
    expect(told(sides)).toEqual(['russia 2/0', 'united-states 1/0']);
  });

  test('a nameless speaker counts for the side that the words for them name, unless they name two', () => {
    const unnamed = { start: 0, end: 30, surface: 'a source in the Russian ministry' };
    const one = aStatement({ speaker: [], unnamed });
    const mention = (entity: string) => ({ start: 16, end: 30, entity });
    const sides = (...mentions: ReturnType<typeof mention>[]) =>
      told(voiceOf([one], (id) => SIDE[id] ?? 'other', mentions).sides);
    expect(sides(mention('moscow'))).toEqual(['russia 1/0']);
    expect(sides(mention('moscow'), mention('envoy'))).toEqual(['other 1/0']);
    expect(sides({ ...mention('moscow'), start: 40, end: 50 })).toEqual(['other 1/0']);
  });

  test('headlines and unsure ones are left out of the count, and said to be', () => {
    const { total, inHeadlines, unsure, silent } = voice(
      by('kerry', { mode: 'headline' }),
      by('lavrov', { certainty: 'unsure' }),
      by('envoy', { certainty: 'likely' }),
    );
    expect([total, inHeadlines, unsure]).toEqual([1, 1, 1]);
    // Heard all the same: they are not sides that are never quoted.
    expect(silent).toEqual(['syrian-government', 'opposition']);
  });

  test('the unnamed are others, each under the words of the text', () => {
    const unnamed = { start: 0, end: 9, surface: 'diplomats' };
    const { speakers, sides, silent } = voice(aStatement({ speaker: [], unnamed }), aStatement({ speaker: [] }));
    expect(told(speakers)).toEqual(['“diplomats” 1/0', '? 1/0']);
    expect(told(sides)).toEqual(['other 2/0']);
    expect(silent).toHaveLength(5);
  });
});

test('a name wins over the words for somebody without one', () => {
  const unnamed = { start: 0, end: 3, surface: 'aide' };
  expect(speakersOf(aStatement({ speaker: ['kerry'], unnamed }))).toEqual([{ kind: 'entity', id: 'kerry' }]);
});

test.each([
  ['direct', true],
  ['mixed', true],
  ['unmarkedDirect', true],
  ['indirect', false],
  ['headline', false],
] as const)('%s is in the speaker’s own words: %s', (mode, expected) => {
  expect(isDirect({ mode })).toBe(expected);
});
