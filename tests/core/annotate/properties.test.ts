/** What holds for every text: exact spans, order, no doubles, the same answer twice, and no effect of unrelated records. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '@/utils/core/annotate.ts';
import type { Engine } from '@/utils/core/annotate.ts';
import type { Annotations } from '@/utils/core/model/mention.ts';
import { readText } from '@/utils/core/text/plain-document.ts';
import { actor, engineOf, RECORDS, WORDS } from './small-engine.ts';

const engine = engineOf(RECORDS);
const read = (text: string, by: Engine = engine, date: string | null = '2016-09-13'): Annotations =>
  annotate(readText(text), by, { date });

const texts = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 30 },
  )
  .map((w) => w.join(' '));
const dates = fc.constantFrom<(string | null)[]>('2012-05-05', '2016-09-13', null);

const found = (text: string): string[] => read(text).mentions.map((m) => `${m.surface} → ${m.entity} ${m.kind}`);

describe('the small engine', () => {
  it('finds what its records say, in both scripts', () => {
    expect(found('قال وزير الخارجية الزمليني في كرادوف لـ تريفيك')).toEqual([
      'وزير الخارجية الزمليني → mira-dostal role',
      'كرادوف → zemlin place',
      'تريفيك → olan-trevik name',
    ]);
    expect(found('the Zemlinian foreign minister met Trevik')).toEqual([
      'Zemlinian foreign minister → mira-dostal role',
      'Trevik → olan-trevik name',
    ]);
  });
});

describe('for every text', () => {
  it('the surface is the slice, and spans lie inside the text', () => {
    fc.assert(
      fc.property(texts, dates, (text, date) => {
        const { mentions, unlinked } = read(text, engine, date);
        for (const m of [...mentions, ...unlinked]) {
          expect(text.slice(m.start, m.end)).toBe(m.surface);
          expect(m.end).toBeGreaterThan(m.start);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('mentions are in text order, longer first, and none twice', () => {
    fc.assert(
      fc.property(texts, dates, (text, date) => {
        const { mentions } = read(text, engine, date);
        const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
        expect(mentions.map((m) => [m.start, m.end])).toEqual(sorted.map((m) => [m.start, m.end]));
        expect(new Set(mentions.map((m) => `${m.start} ${m.end} ${m.entity}`)).size).toBe(mentions.length);
      }),
      { numRuns: 200 },
    );
  });

  it('mentions of one entity do not overlap, and the proclitic stands before the span', () => {
    fc.assert(
      fc.property(texts, dates, (text, date) => {
        const { mentions } = read(text, engine, date);
        for (const [i, m] of mentions.entries()) {
          const rest = mentions.slice(i + 1);
          expect(rest.some((o) => o.entity === m.entity && o.start < m.end)).toBe(false);
          if (m.why.proclitic) expect(text.slice(0, m.start).endsWith(m.why.proclitic)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('every mention points at a record, every role at an office its holder held', () => {
    fc.assert(
      fc.property(texts, dates, (text, date) => {
        for (const m of read(text, engine, date).mentions) {
          expect(engine.base.entity(m.entity)?.type).toBe(m.entityType);
          if (m.office) expect(engine.base.officesOf(m.entity).map((t) => t.office.id)).toContain(m.office);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('the same text gives the same answer, also from an engine built again', () => {
    const again = engineOf(RECORDS);
    fc.assert(
      fc.property(texts, dates, (text, date) => {
        const first = read(text, engine, date);
        expect(read(text, engine, date)).toEqual(first);
        expect(read(text, again, date)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  // In a sentence of its own: a name right beside a role is not unrelated to it.
  it('a record of somebody else changes no other mention', () => {
    const others = [
      actor('person', 'ivo-lanek', [['إيفو لانيك'], ['لانيك', 'surname']], [['Ivo Lanek'], ['Lanek', 'surname']]),
      actor('organisation', 'salt-guild', [['نقابة الملح']], [['Salt Guild']]),
    ];
    const larger = engineOf([...RECORDS, ...others]);
    const first = engineOf([...others, ...RECORDS]);
    const withOthers = fc
      .tuple(texts, fc.constantFrom('', 'لانيك', 'Ivo Lanek', 'نقابة الملح'))
      .map(([a, b]) => `${a}\n\nقال ${b}`);
    fc.assert(
      fc.property(withOthers, dates, (text, date) => {
        const before = read(text, engine, date).mentions;
        for (const by of [larger, first]) {
          const after = read(text, by, date).mentions.filter((m) => !['ivo-lanek', 'salt-guild'].includes(m.entity));
          expect(after).toEqual(before);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('an empty text and a text of strange characters give nothing', () => {
    for (const text of ['', '\n\n', '\ufeff', '\u200f\u202b', '\ud800', '👍👍', 'ـــ']) {
      expect(read(text).mentions).toEqual([]);
      expect(read(text).unlinked).toEqual([]);
    }
  });
});
