/** The pure parts of the two tabs: grouping, values in words, counts by layer, words around a place. */
import { describe, expect, test } from 'vitest';
import { contextOf, placeLabel, stretchesOf } from '@/components/reading/article.ts';
import { byAgreement, valueCount } from '@/components/reading/fact-list.ts';
import { factValue } from '@/components/reading/fact-value.ts';
import { namingView, surfacesOf } from '@/components/reading/naming-list.ts';
import { bySpeaker } from '@/components/reading/statement-list.ts';
import { makeLocale } from '@/components/locale.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import { aFact, anArticle, aStatement, at, aUse, TEXT } from './builders.ts';

describe('factValue', () => {
  const names = {
    entity: (id: string) => (id === 'isis' ? { labels: { ar: 'تنظيم الدولة', en: 'Islamic State' } } : null),
  };
  const rows: [attribute: Attribute, value: string, qualifier: string | null, en: string, ar: string][] = [
    ['start-date', '2016-09-12', 'sunset', '12 Sep 2016, at sunset', '12 أيلول/سبتمبر 2016، عند الغروب'],
    ['start-date', '2016-09-12~', '~', 'about 12 Sep 2016', 'نحو 12 أيلول/سبتمبر 2016'],
    ['start-date', '2016-09-12/..', 'onward', 'since 12 Sep 2016', 'منذ 12 أيلول/سبتمبر 2016'],
    ['next-talks-date', 'not-2016-02-25', null, 'not on 25 Feb 2016', 'ليس في 25 شباط/فبراير 2016'],
    ['duration', 'P7D', '>', 'more than 7 days', 'أكثر من 7 أيام'],
    ['duration', 'long-term', null, 'long-term', ''],
    ['death-toll', '500000', null, '500,000', '500,000'],
    ['excluded-groups', 'isis,no-record', 'and others', 'Islamic State and no record, and others', ''],
    ['government-stance', 'accepts', null, 'accepts', ''],
    ['deadline', 'P5D', 'within, no such word', '5 days, within it', ''],
    ['phases', 'PT48H,PT48H,P7D', null, '48 hours · 48 hours · 7 days', ''],
  ];
  const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/[\u2060\u2068\u2069]/gu, '');
  test.each(rows)('%s %s %s', (attribute, value, qualifier, en, ar) => {
    const told = { attribute, value, qualifier };
    expect(plain(factValue(told, names, makeLocale('en')))).toBe(en);
    if (ar) expect(plain(factValue(told, names, makeLocale('ar')))).toBe(ar);
  });
});

describe('byAgreement', () => {
  test('agreements with most facts first; attributes in the vocabulary’s order; equal values together', () => {
    const groups = byAgreement([
      aFact({ agreement: 'munich', start: 90 }),
      aFact({ start: 50, attribute: 'duration', value: 'P7D' }),
      aFact({ start: 10, attribute: 'start-date', value: '2016-09-12' }),
      aFact({ start: 20, attribute: 'duration', value: 'PT48H' }),
      aFact({ start: 30, attribute: 'duration', value: 'P7D' }),
    ]);
    expect(groups.map(({ agreement, count }) => `${agreement} ${count}`)).toEqual(['geneva-plan 4', 'munich 1']);
    const [first] = groups;
    expect(first?.attributes.map(({ attribute }) => attribute)).toEqual(['start-date', 'duration']);
    const duration = first?.attributes[1];
    expect(duration?.values.map(({ value, facts }) => `${value} ×${facts.length}`)).toEqual(['PT48H ×1', 'P7D ×2']);
    expect(duration && valueCount(duration)).toBe(2);
  });

  test('words that are their own evidence stand each for itself and are no second value', () => {
    const [group] = byAgreement([
      aFact({ start: 1, attribute: 'trust', value: null }),
      aFact({ start: 2, attribute: 'trust', value: '–' }),
    ]);
    const trust = group?.attributes[0];
    expect(trust?.values.map(({ value }) => value)).toEqual([null, null]);
    expect(trust && valueCount(trust)).toBe(0);
  });

  test('no facts, no groups', () => expect(byAgreement([])).toEqual([]));
});

describe('namingView', () => {
  const uses = [
    aUse({ start: 1, layer: 'headline' }),
    aUse({ start: 2, layer: 'direct', form: 'ceasefire', marked: true }),
    aUse({ start: 3, layer: 'voice' }),
    aUse({ start: 4, axis: 'N8', entity: 'geneva-plan', form: 'plan' }),
    aUse({ start: 5, axis: 'N8', entity: 'munich', form: 'statement', layer: 'indirect' }),
    aUse({ start: 6, axis: 'S-syria', form: 'سورية', layer: 'direct' }),
  ];
  const told = (isWhole: boolean) =>
    namingView(uses, isWhole).axes.map(
      ({ axis, entity, total, elsewhere, forms }) =>
        `${axis} ${entity ?? ''} ${total}+${elsewhere} ${forms.map(({ form, uses: own }) => `${form}=${own.length}`)}`,
    );

  test('headline and outlet’s voice by default; what stands elsewhere is counted apart', () => {
    expect(told(false)).toEqual(['N7  2+1 truce=2', 'N8 geneva-plan 1+0 plan=1', 'N8 munich 0+1 ']);
  });

  test('all layers on request, each form with its layers and marks', () => {
    expect(told(true)).toEqual([
      'N7  3+0 truce=2,ceasefire=1',
      'N8 geneva-plan 1+0 plan=1',
      'N8 munich 1+0 statement=1',
    ]);
    const [, ceasefire] = namingView(uses, true).axes[0]?.forms ?? [];
    expect(ceasefire).toMatchObject({ layers: [{ layer: 'direct', count: 1 }], marked: 1 });
  });

  test('house style apart, whatever the layer; axes the text has nothing of by name', () => {
    const { style, absent } = namingView(uses, false);
    expect(style.map(({ axis, total }) => `${axis} ${total}`)).toEqual(['S-syria 1']);
    expect(absent).toEqual(['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N9', 'N10', 'N11', 'N12']);
  });

  test('words of a form: most frequent first, capitals and line breaks aside', () => {
    const words = ['Truce', 'the  truce', 'truce', 'the\ntruce', 'the truce'].map((surface) => aUse({ surface }));
    expect(surfacesOf(words, 1)).toEqual(['the truce']);
    expect(surfacesOf(words, 3)).toEqual(['the truce', 'Truce']);
  });
});

describe('bySpeaker', () => {
  test('two together are a group of their own, in whatever order they are named', () => {
    const groups = bySpeaker([
      aStatement({ speaker: ['a'] }),
      aStatement({ speaker: ['a', 'b'] }),
      aStatement({ speaker: ['b', 'a'] }),
    ]);
    expect(groups.map(({ id, statements }) => `${id} ${statements.length}`)).toEqual(['a + b 2', 'a 1']);
  });
});

describe('places in the text', () => {
  test('the words around, cut at a word and at the sentence', () => {
    expect(contextOf(TEXT, at('at sundown'))).toEqual({
      before: 'The truce begins ',
      after: ' on Monday and lasts a week',
    });
    expect(contextOf(TEXT, at('Ministers'))).toEqual({ before: '', after: ' agree on a pause' });
    const long = `${'word '.repeat(30)}HERE${' word'.repeat(30)}`;
    const { before, after } = contextOf(long, at('HERE', long));
    expect(before).toMatch(/^…(?:word )+$/);
    expect(after).toMatch(/^(?: word)+…$/);
    expect(before.length + after.length).toBeLessThan(100);
  });

  test('the line, counted as the sheets count it: the headline is the first', () => {
    const { document } = anArticle();
    expect(placeLabel(document, at('Ministers').start)).toBe('P1');
    expect(placeLabel(document, at('Lavrov').start)).toBe('P2');
    expect(placeLabel(document, at('truce').start)).toBe('P3');
  });

  test('a span cut at its quotations loses no word, whatever the quotations are', () => {
    const span = at('the papers “will stay closed” until both capitals agree');
    const rows = [
      [],
      [at('will stay closed')],
      [span],
      [at('Ministers')],
      [at('will stay closed'), at('stay closed” until')],
    ];
    for (const quotes of rows) {
      const parts = stretchesOf(TEXT, span, quotes);
      expect(parts.map(({ text }) => text).join('')).toBe(TEXT.slice(span.start, span.end));
    }
    expect(stretchesOf(TEXT, span, [at('will stay closed')]).map(({ isQuoted }) => isQuoted)).toEqual([
      false,
      true,
      false,
    ]);
  });
});
