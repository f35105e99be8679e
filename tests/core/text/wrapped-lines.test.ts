/** Text broken into lines of one width is read by paragraphs; headlines, lists and whole paragraphs stay as they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '@/utils/core/text/plain-document.ts';

const WIRE = `VIENNA, May 17 Ministers of the support group for Syria ended a day of
talks on Tuesday without a date for the next round, and said the
truce had to be shored up before anything else could be tried by
the two chairs.

The group also asked for aid by air where roads stay shut, though
no one would say who is to fly it, or from where, or how soon the
first load could be dropped over the towns.`;

const starts = (text: string): string[] =>
  readText(text).blocks.map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' ').slice(0, 18));

describe('text in lines of one width', () => {
  it('is joined to paragraphs, each a slice of the file', () => {
    const [first, second] = readText(WIRE).blocks;
    expect(readText(WIRE).blocks).toHaveLength(2);
    expect(WIRE.slice(first?.start, first?.end)).toMatch(/^VIENNA[^]*two chairs\.$/);
    expect(WIRE.slice(second?.start, second?.end)).toMatch(/^The group[^]*over the towns\.$/);
  });

  it('a file that begins with its report has no headline', () => {
    const long = WIRE.replace('shored up', 'shored up and aid let through');
    const [first] = readText(long.replaceAll(/([^\n])\n(?=[^\n])/gu, '$1 ')).blocks;
    expect(first?.kind).toBe('paragraph');
  });

  it('a line that ends a sentence far from the margin ends its paragraph', () => {
    const text = WIRE.replace('\n\n', '\n');
    expect(starts(text)).toEqual(['VIENNA, May 17 Min', 'The group also ask']);
  });

  it.each([
    [
      'a headline and its decks',
      'Ministers meet again in Vienna\nNo date for new talks, says envoy\nAid by air is asked for\n\n',
    ],
    [
      'paragraphs of one sentence',
      'The first thing was settled early.\nThe second took the day.\nThe third is open.\nThe fourth too.\nThe end is near.',
    ],
    ['a list of names', 'Russia\nUnited States\nTurkey\nIran\nJordan\nEgypt'],
  ])('%s keep their lines', (_, text) => {
    expect(readText(text).blocks).toHaveLength(text.trim().split('\n').length);
  });

  it('property: whatever the lines, blocks are slices of the file in text order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 90 }), { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const { blocks } = readText(text);
        let last = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
