import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeLocale } from '@/components/locale.ts';
import { valueLines } from '@/components/provision-values.ts';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Agreement, Provision } from '@/utils/core/knowledge/schema.ts';
import { shapeOf } from '@/utils/core/model/attributes.ts';
import { anActor } from './record-builders.ts';

const base = new KnowledgeBase([anActor('russia', 'state'), anActor('turkey', 'state')], {
  version: 'v',
  asOf: '2026-01-01',
});
type Values = NonNullable<Provision['values']>;

function said(values: Values, lang: 'ar' | 'en' = 'en'): string[] {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
  return valueLines(values, base, makeLocale(lang)).map(({ name, text }) => plain(`${name}: ${text}`));
}

describe('values are said as a reader would', () => {
  test.each<[string, Values, string[]]>([
    [
      'a duration and its beginning belong together',
      [
        { attribute: 'duration', value: 'P7D' },
        { attribute: 'start-date', value: '2016-09-12' },
      ],
      ['Duration: 7 days from 12 Sep 2016'],
    ],
    [
      'not where the beginning itself is a limit',
      [
        { attribute: 'duration', value: 'P7D' },
        { attribute: 'start-date', value: '2016-09-19', qualifier: 'after' },
      ],
      ['Duration: 7 days', 'Begins: not before 19 Sep 2016'],
    ],
    [
      'two durations each stand alone',
      [
        { attribute: 'duration', value: 'PT48H' },
        { attribute: 'duration', value: 'P7D' },
        { attribute: 'start-date', value: '2016-09-12' },
      ],
      ['Duration: 48 hours', 'Duration: 7 days', 'Begins: 12 Sep 2016'],
    ],
    [
      'a length with a limit',
      [{ attribute: 'joint-centre-start', value: 'P7D', qualifier: 'after' }],
      ['Joint centre begins after: at least 7 days'],
    ],
    ['about', [{ attribute: 'death-toll', value: '1200', qualifier: '~' }], ['Death toll: about 1,200']],
    [
      'entities by name, unknown ones by their id in words',
      [{ attribute: 'parties', value: 'russia,turkey,ahrar-x' }],
      ['Parties: E russia, E turkey and ahrar x'],
    ],
    [
      'closed words',
      [{ attribute: 'humanitarian-access', value: 'besieged-areas' }],
      ['Humanitarian access: besieged areas'],
    ],
    ['a word beside a kind', [{ attribute: 'duration', value: 'long-term' }], ['Duration: long-term']],
    ['a dash adds nothing to the sentence', [{ attribute: 'trust', value: '–' }], []],
  ])('%s', (_name, values, lines) => expect(said(values)).toEqual(lines));

  test('in Arabic', () => {
    expect(
      said(
        [
          { attribute: 'duration', value: 'PT48H' },
          { attribute: 'start-date', value: '2016-09-12' },
          { attribute: 'recurrence', value: 'P1D' },
        ],
        'ar',
      ),
    ).toEqual(['المدة: 48 ساعة بدءًا من 12 أيلول/سبتمبر 2016', 'يتكرر كل: يوم']);
  });
});

describe('the bundled agreements', () => {
  const dir = 'assets/knowledge/agreements';
  const agreements = readdirSync(dir).map((file) => JSON.parse(readFileSync(`${dir}/${file}`, 'utf8')) as Agreement);
  const values = agreements.flatMap(({ provisions = [] }) => provisions.flatMap((provision) => provision.values ?? []));

  test('none shows a raw date or duration, in either language', () => {
    expect(values.length).toBeGreaterThan(50);
    const raw = (['en', 'ar'] as const).flatMap((lang) =>
      said(values, lang).filter((line) => /\bPT?\d|\d{4}-\d\d|T\d\d:/.test(line)),
    );
    expect(raw).toEqual([]);
  });

  test('their words have Arabic', () => {
    const words = values.filter(({ attribute }) => !['ids', 'prose'].includes(shapeOf(attribute).kind));
    expect(said(words, 'ar').filter((line) => /[a-z]{3}/.test(line))).toEqual([]);
  });
});
