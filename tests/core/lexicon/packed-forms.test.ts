import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packForms, unpackForms } from '@/utils/core/lexicon/packed-forms.ts';
import type { SurfaceForm } from '@/utils/core/lexicon/surface-form.ts';

const form = fc.record(
  {
    text: fc.string({ minLength: 1 }).map((s) => s.replaceAll('\n', ' ')),
    target: fc.constantFrom('john-kerry', 'ru.fm', 'dual:foreign-minister'),
    lang: fc.constantFrom<SurfaceForm['lang'][]>('ar', 'en'),
    kind: fc.constantFrom<SurfaceForm['kind'][]>('name', 'surname', 'office', 'trigger'),
    cls: fc.constantFrom<SurfaceForm['cls'][]>('A0', 'A1', 'A2', 'A3'),
    generated: fc.constantFrom<NonNullable<SurfaceForm['generated']>[]>('spelling', 'grammar'),
    holder: fc.constantFrom<NonNullable<SurfaceForm['holder']>[]>('m', 'f'),
    from: fc.constantFrom('2016', '2016-09-09'),
    lostApostrophe: fc.constant<true>(true),
  },
  { requiredKeys: ['text', 'target', 'lang', 'kind', 'cls'] },
);

describe('packed forms', () => {
  it('come back as they were, also through JSON', () => {
    fc.assert(
      fc.property(fc.array(form, { maxLength: 40 }), (forms) => {
        expect(unpackForms(packForms(forms))).toEqual(forms);
        expect(unpackForms(JSON.parse(JSON.stringify(packForms(forms))))).toEqual(forms);
      }),
    );
  });

  it('of no form are none', () => {
    expect(unpackForms(packForms([]))).toEqual([]);
  });

  it('keep each target and each set of traits once', () => {
    const kerry: SurfaceForm = { text: 'Kerry', lang: 'en', target: 'john-kerry', kind: 'surname', cls: 'A0' };
    const packed = packForms([kerry, { ...kerry, text: 'John Kerry', kind: 'name' }, { ...kerry, text: 'J. Kerry' }]);
    expect(packed.targets).toEqual(['john-kerry']);
    expect(packed.targetOf).toEqual([0, 0, 0]);
    expect(packed.traitsOf).toEqual([0, 1, 0]);
  });

  it.each([
    ['a target that is not there', { targets: [] }],
    ['traits that are not there', { traits: [] }],
    ['a text too many', { texts: 'Kerry\nLavrov' }],
  ])('with %s are refused', (_name, damage) => {
    const packed = packForms([{ text: 'Kerry', lang: 'en', target: 'john-kerry', kind: 'surname', cls: 'A0' }]);
    expect(() => unpackForms({ ...packed, ...damage })).toThrow(RangeError);
  });
});
