/** Scoring: the counting rules, and the same numbers as the annotators' own scorer where it is at hand. */
import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { languageAt, score, type GoldMention, type Predicted, type Tally } from '@/utils/cli/score.ts';

//             0         1         2         3
//             0123456789012345678901234567890123456789
const TEXT = 'Kerry met Lavrov in Moscow. كيري في موسكو.';
const texts = { a: TEXT, b: TEXT };
const types: Record<string, string> = { 'john-kerry': 'person', 'sergey-lavrov': 'person', russia: 'state' };
const typeOf = (id: string): string => types[id] ?? 'unknown';

const gold = (
  start: number,
  end: number,
  entity: string,
  need: GoldMention['need'] = 'required',
  kind = 'name',
): GoldMention => ({
  doc: 'a',
  start,
  end,
  entity,
  kind,
  need,
});
const said = (start: number, end: number, entity: string, doc = 'a'): Predicted => ({ doc, start, end, entity });
const KERRY = gold(0, 5, 'john-kerry');
const LAVROV = gold(10, 16, 'sergey-lavrov');
const MOSCOW = gold(20, 26, 'russia', 'optional', 'place');

describe('score: one row per counting rule', () => {
  it.each([
    ['nothing at all', [], [], 0, 0, 0],
    ['found', [KERRY], [said(0, 5, 'john-kerry')], 1, 0, 0],
    ['found by an overlap', [KERRY], [said(3, 9, 'john-kerry')], 1, 0, 0],
    ['touching is no overlap', [KERRY], [said(5, 9, 'john-kerry')], 0, 1, 1],
    ['missed', [KERRY, LAVROV], [said(0, 5, 'john-kerry')], 1, 0, 1],
    ['another entity there', [KERRY], [said(0, 5, 'sergey-lavrov')], 0, 1, 1],
    ['another text', [KERRY], [said(0, 5, 'john-kerry', 'b')], 0, 1, 1],
    ['a prediction given twice counts once', [KERRY], [said(10, 12, 'russia'), said(10, 12, 'russia')], 0, 1, 1],
    [
      'two predictions over one mention count once',
      [KERRY],
      [said(0, 3, 'john-kerry'), said(2, 5, 'john-kerry')],
      1,
      0,
      0,
    ],
    [
      'one prediction over two mentions counts for both',
      [KERRY, gold(6, 9, 'john-kerry')],
      [said(0, 9, 'john-kerry')],
      2,
      0,
      0,
    ],
    ['optional, found', [MOSCOW], [said(20, 26, 'russia')], 0, 0, 0],
    ['optional, missed', [MOSCOW], [], 0, 0, 0],
    ['beside an optional one', [MOSCOW], [said(0, 5, 'russia')], 0, 1, 0],
  ])('%s', (_rule, wanted, predicted, tp, fp, fn) => {
    expect(score(wanted, predicted, texts, typeOf).all).toMatchObject({ tp, fp, fn });
  });

  it('gives ratios, and null where there is nothing to divide by', () => {
    const { all } = score([KERRY, LAVROV], [said(0, 5, 'john-kerry'), said(20, 26, 'russia')], texts, typeOf);
    expect(all).toEqual({ tp: 1, fp: 1, fn: 1, precision: 0.5, recall: 0.5, f1: 0.5 });
    expect(score([], [], texts, typeOf).all).toEqual({ tp: 0, fp: 0, fn: 0, precision: null, recall: null, f1: null });
    expect(score([KERRY], [], texts, typeOf).all).toMatchObject({ precision: null, recall: 0, f1: 0 });
  });

  it('counts by language, text, type and kind; kinds have recall only', () => {
    const wanted = [KERRY, gold(28, 32, 'john-kerry'), gold(36, 41, 'russia', 'required', 'metonym')];
    const s = score(wanted, [said(0, 5, 'john-kerry'), said(10, 16, 'russia')], texts, typeOf);
    expect(s.language).toMatchObject({ ar: { tp: 0, fp: 0, fn: 2 }, en: { tp: 1, fp: 1, fn: 0 } });
    expect(s.type).toMatchObject({ person: { tp: 1, fp: 0, fn: 1 }, state: { tp: 0, fp: 1, fn: 1 } });
    expect(s.doc).toMatchObject({ a: { tp: 1, fp: 1, fn: 2 } });
    expect(s.kind).toMatchObject({
      name: { recall: 0.5, precision: null, f1: null },
      metonym: { recall: 0, precision: null },
    });
    expect(s.misses).toEqual(wanted.slice(1));
    expect(s.falsePositives).toEqual([said(10, 16, 'russia')]);
  });
});

describe('languageAt', () => {
  it.each([
    ['Latin letters', 0, 5, 'en'],
    ['Arabic letters', 28, 32, 'ar'],
    ['no letters: the surroundings', 26, 27, 'en'],
  ])('%s', (_name, start, end, language) => {
    expect(languageAt(TEXT, start, end)).toBe(language);
  });

  it('of a text without letters is English, so that it is counted somewhere', () => {
    expect(languageAt('123', 0, 3)).toBe('en');
  });
});

type Counts = Pick<Tally, 'tp' | 'fp' | 'fn'>;
const counts = ({ tp, fp, fn }: Counts): Counts => ({ tp, fp, fn });

const SCORER = fileURLToPath(new URL('../../../shared/gold/score.mjs', import.meta.url));

/** The part of the annotators' scorer that we compare with. */
interface Theirs {
  score(input: {
    gold: GoldMention[];
    preds: Predicted[];
    texts: Record<string, string>;
    types: Record<string, string>;
  }): {
    overall: { lenient: Counts };
    language: Record<string, { lenient: Counts }>;
    type: Record<string, { lenient: Counts }>;
  };
}

describe.runIf(existsSync(SCORER))("the annotators' own scorer", () => {
  it('counts alike', async () => {
    const theirs = (await import(/* @vite-ignore */ pathToFileURL(SCORER).href)) as Theirs;
    const span = fc.tuple(
      fc.integer({ min: 0, max: TEXT.length - 2 }),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('a', 'b'),
    );
    const entity = fc.constantFrom(...Object.keys(types));
    const mention = fc
      .tuple(span, entity)
      .map(([[start, length, doc], id]) => said(start, Math.min(TEXT.length, start + length), id, doc));
    const goldMention = fc
      .tuple(mention, fc.constantFrom<GoldMention['need'][]>('required', 'optional'))
      .map(([{ doc, start, end, entity: id }, need]): GoldMention => ({
        doc,
        start,
        end,
        entity: id,
        kind: 'name',
        need,
      }));
    fc.assert(
      fc.property(
        fc.array(goldMention, { maxLength: 12 }),
        fc.array(mention, { maxLength: 12 }),
        (wanted, predicted) => {
          const ours = score(wanted, predicted, texts, typeOf);
          const other = theirs.score({ gold: wanted, preds: predicted, texts, types });
          const lenient = (by: Record<string, { lenient: Counts }>) =>
            Object.fromEntries(
              Object.entries(by)
                .map(([k, v]) => [k, counts(v.lenient)] as const)
                .filter(([, c]) => c.tp + c.fp + c.fn > 0),
            );
          const mine = (by: Readonly<Record<string, Counts>>) =>
            Object.fromEntries(Object.entries(by).map(([k, v]) => [k, counts(v)]));
          expect(counts(ours.all)).toEqual(counts(other.overall.lenient));
          expect(mine(ours.language)).toEqual(lenient(other.language));
          expect(mine(ours.type)).toEqual(lenient(other.type));
        },
      ),
      { numRuns: 300 },
    );
  });
});
