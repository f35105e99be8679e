/** From records to the lexicon: order, doubles, and who wins a spelling. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '@/utils/build/load-knowledge.ts';
import type { KnowledgeRecord } from '@/utils/core/knowledge/schema.ts';
import type { SurfaceForm } from '@/utils/core/lexicon/surface-form.ts';
import { surfaceForms } from '@/utils/core/lexicon/surface-forms.ts';
import { triggerForms } from '@/utils/core/lexicon/trigger-words.ts';
import { fold } from '@/utils/core/text/fold.ts';
import { actor, RECORDS } from '../annotate/small-engine.ts';

const isAbout = (id: string) => (f: SurfaceForm) => f.target === id;

describe('surfaceForms', () => {
  it('of no record are the grammar words', () => {
    const forms = surfaceForms([]);
    expect(new Set(forms.map((f) => f.kind))).toEqual(new Set(['trigger']));
    expect(new Set(forms.map((f) => f.target))).toEqual(new Set(triggerForms().map((f) => f.target)));
  });

  it('are the same for the same records', () => {
    expect(surfaceForms(RECORDS)).toEqual(surfaceForms([...RECORDS]));
  });

  it('do not hang on the order of the records, apart from their own order', () => {
    expect(
      surfaceForms(RECORDS.toReversed())
        .map((f) => JSON.stringify(f))
        .toSorted(),
    ).toEqual(
      surfaceForms(RECORDS)
        .map((f) => JSON.stringify(f))
        .toSorted(),
    );
  });

  it('name governments by the head of their time', () => {
    const president: KnowledgeRecord = {
      type: 'office',
      id: 'zm.president',
      role: 'head-of-state',
      of: 'zemlin',
      title: { en: 'President of Zemlinia', ar: 'رئيس زملينيا' },
      holders: [
        {
          actor: 'mira-dostal',
          from: '2016-01-01',
          to: '2018-01-01',
          source: 'https://example.org/',
          confidence: 'sourced',
        },
      ],
    };
    const forms = surfaceForms([...RECORDS, president]);
    for (const text of ['Dostal administration', "Dostal's government", 'إدارة دوستال', 'حكومة دوستال']) {
      expect(forms.find((f) => f.text === text)).toMatchObject({
        target: 'zemlin',
        kind: 'description',
        from: '2016-01-01',
        until: '2018-01-01',
      });
    }
  });

  it('write UN and US with dots as well', () => {
    const body = actor('organisation', 'river-watch', [], [['UN River Watch']]);
    expect(surfaceForms([body]).map((f) => f.text)).toEqual(
      expect.arrayContaining(['UN River Watch', 'U.N. River Watch']),
    );
  });

  it('keep a spelling that two entities list: context decides', () => {
    const both = [actor('person', 'a', [['سامي غوردان']], []), actor('person', 'b', [['سامي غوردان']], [])];
    const targets = surfaceForms(both)
      .filter((f) => f.text === 'سامي غوردان')
      .map((f) => f.target);
    expect(targets).toEqual(['a', 'b']);
  });

  it('drop a guessed spelling that another entity lists', () => {
    const guessed = actor('person', 'a', [['غوردان', 'surname']], [['Sami Gordan']]);
    expect(surfaceForms([guessed]).some((f) => isAbout('a')(f) && f.text === 'جوردان')).toBe(true);
    const lister = actor('person', 'b', [['جوردان', 'surname']], []);
    expect(
      surfaceForms([guessed, lister])
        .filter((f) => f.text === 'جوردان')
        .map((f) => f.target),
    ).toEqual(['b']);
  });

  it('drop a guessed spelling that two entities share', () => {
    const two = [
      actor('person', 'a', [['غوردانو', 'surname']], [['Sami Gordano']]),
      actor('person', 'b', [['قوردانو', 'surname']], [['Sara Gordano']]),
    ];
    expect(surfaceForms(two).some((f) => f.text === 'جوردانو')).toBe(false);
  });

  it('drop a guessed spelling that is an everyday word', () => {
    const person = actor('person', 'a', [['كبيرا', 'surname']], []);
    expect(surfaceForms([person]).some((f) => f.generated === 'spelling' && fold(f.text) === fold('كبيرة'))).toBe(
      false,
    );
  });
});

describe('the forms of the bundled base', () => {
  const { records } = loadKnowledge();
  const forms = surfaceForms(records);
  const ids = new Map(records.map((r) => [r.id, r.type]));

  it('point at records of the right kind', () => {
    const wrong = forms.filter((f) => {
      const type = ids.get(f.target);
      if (f.kind === 'trigger') return type !== undefined;
      return f.kind === 'office' ? type !== 'office' : type === undefined || type === 'office';
    });
    expect(wrong.map((f) => `${f.text} → ${f.target}`)).toEqual([]);
  });

  it('have letters, and no line break', () => {
    expect(forms.filter((f) => !/[\p{L}\p{N}]/u.test(f.text) || f.text.includes('\n'))).toEqual([]);
  });

  it('stand once for each entity, kind and time', () => {
    const seen = new Map<string, number>();
    for (const f of forms) {
      const key = [f.lang, fold(f.text), f.target, f.kind, f.from ?? ''].join('\t');
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    expect([...seen].filter(([, n]) => n > 1)).toEqual([]);
  });
});
