/** What the comparison's charts count, and what they leave out. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { actorRows, mentionsOfAccount } from '@/utils/core/comparison/charts/actors.ts';
import { namingCharts } from '@/utils/core/comparison/charts/names.ts';
import { percentOf, stackRow } from '@/utils/core/comparison/charts/series.ts';
import { voicesOfAccount, voicesOfBundled } from '@/utils/core/comparison/charts/voices.ts';
import type { BundledAxis, BundledVoices } from '@/utils/core/comparison/bundled.ts';
import type { LayerName } from '@/utils/core/model/layer.ts';
import { anAccount, aStatement, aUse } from './builders.ts';

const SIDE = { 'sergey-lavrov': 'russia', 'john-kerry': 'united-states' } as const;
const sideOf = (id: string) => SIDE[id as keyof typeof SIDE] ?? 'other';
const ALL: ReadonlySet<LayerName> = new Set(['headline', 'voice', 'caption', 'indirect', 'direct']);

describe('shares', () => {
  test('a percentage is given only where there is enough to count', () => {
    expect(percentOf(2, 4)).toBeNull();
    expect(percentOf(2, 5)).toBe(40);
  });

  test('a row is the sum of its parts, and empty parts are left out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 8 }), (counts) => {
        const row = stackRow(
          'a',
          counts.map((count, i) => ({ key: String(i), count, places: [] })),
        );
        expect(row.total).toBe(counts.reduce((sum, one) => sum + one, 0));
        expect(row.segments.every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });
});

describe('share of voice', () => {
  test('counts statements by side; what two sides say together counts for both', () => {
    const row = voicesOfAccount(
      anAccount('a', {
        statements: [
          aStatement(['sergey-lavrov']),
          aStatement(['sergey-lavrov', 'john-kerry']),
          aStatement([], { unnamed: { start: 0, end: 9, surface: 'diplomats' } }),
        ],
      }),
      sideOf,
    );
    expect(row.segments.map(({ key, count }) => [key, count])).toEqual([
      ['russia', 2],
      ['united-states', 1],
      ['other', 1],
    ]);
    expect(row.notQuoted).toEqual(['syrian-government', 'opposition', 'un']);
  });

  test('leaves headlines and unsure statements out, but a side heard in the headline is not silent', () => {
    const row = voicesOfAccount(
      anAccount('a', {
        statements: [
          aStatement(['john-kerry'], { mode: 'headline' }),
          aStatement(['sergey-lavrov'], { certainty: 'unsure' }),
        ],
      }),
      sideOf,
    );
    expect(row.total).toBe(0);
    expect(row.notQuoted).toEqual(['syrian-government', 'opposition', 'un']);
  });

  test('every counted statement of an account is a place with its words', () => {
    const row = voicesOfAccount(
      anAccount('a', { statements: [aStatement(['john-kerry'], { mode: 'direct' })] }),
      sideOf,
    );
    expect(row.segments[0]?.places).toEqual([
      {
        source: 'a',
        paragraph: 'P2',
        words: 'the truce will hold',
        span: { start: 10, end: 40 },
        layer: 'direct',
        speaker: ['john-kerry'],
      },
    ]);
  });

  test('of a source counted by hand, reporting verbs and participles are counted, headlines are not', () => {
    const voices: BundledVoices = {
      source: '001',
      speakers: [
        {
          speaker: ['sergey-lavrov'],
          unnamed: null,
          side: ['russia'],
          finite: 14,
          participle: 7,
          quoteSpans: 6,
          unmarkedDirect: 0,
          headlineOrCaption: 1,
        },
      ],
      chains: [],
      notQuoted: [],
      mentions: new Map(),
    };
    const row = voicesOfBundled(voices, sideOf);
    expect(row.segments).toEqual([{ key: 'russia', count: 21, places: [] }]);
  });
});

describe('naming', () => {
  const axis: BundledAxis = {
    axis: 'N1',
    entity: 'syrian-government',
    isHouseStyle: false,
    forms: [
      {
        id: 'regime-word',
        label: { ar: 'نظام', en: 'regime' },
        readAs: 'regime',
        uses: new Map([
          [
            '001',
            [
              {
                start: 0,
                end: 6,
                paragraph: 'P3',
                surface: 'regime',
                layer: 'direct',
                speaker: ['john-kerry'],
                via: [],
                marked: false,
                modifier: null,
              },
            ],
          ],
        ]),
      },
    ],
  };

  test('a form counted by hand and the same form found by rule share one part', () => {
    const [chart] = namingCharts(
      { naming: [axis] },
      ['001'],
      [anAccount('a', { naming: [aUse('regime'), aUse('government')] })],
      ALL,
    );
    expect(chart?.forms.map(({ id }) => id)).toEqual(['regime', 'government']);
    expect(chart?.rows.map(({ source, total }) => [source, total])).toEqual([
      ['001', 1],
      ['a', 2],
    ]);
  });

  test('only the layers asked for count; spellings count in all', () => {
    const account = anAccount('a', {
      naming: [aUse('regime', { layer: 'direct' }), aUse('سورية', { axis: 'S-syria', layer: 'direct' })],
    });
    const charts = namingCharts({ naming: [axis] }, ['001'], [account], new Set<LayerName>(['voice']));
    expect(charts.map((chart) => [chart.axis, chart.isHouseStyle])).toEqual([['S-syria', true]]);
  });

  test('menus and related links never count', () => {
    const account = anAccount('a', { naming: [aUse('regime', { layer: 'furniture' })] });
    expect(namingCharts({ naming: [] }, [], [account], new Set<LayerName>([...ALL, 'furniture']))).toEqual([]);
  });
});

describe('who is named where', () => {
  test('those whom several sources name come first; nationality words and places are no mentions', () => {
    const mention = (entity: string, kind: 'name' | 'adjective' | 'place' = 'name') => ({
      entity,
      kind,
      start: 0,
      end: 4,
      surface: entity,
    });
    const a = mentionsOfAccount(
      anAccount('a', { mentions: [mention('x'), mention('x'), mention('x'), mention('y'), mention('y', 'adjective')] }),
    );
    const b = mentionsOfAccount(anAccount('b', { mentions: [mention('y'), mention('z', 'place'), mention('deal')] }));
    expect(actorRows([a, b], (id) => id !== 'deal')).toEqual([
      { entity: 'y', counts: [1, 1], total: 2 },
      { entity: 'x', counts: [3, 0], total: 3 },
    ]);
  });
});
