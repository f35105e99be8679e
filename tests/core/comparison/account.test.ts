/** From a document and its reading to accounts: places, short evidence, halves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountsOf, sourceOf, type Reading } from '@/utils/core/comparison/account.ts';
import { evidenceOf, keyPhraseOf } from '@/utils/core/comparison/key-phrase.ts';
import { languageHalves } from '@/utils/core/comparison/language-halves.ts';
import { paragraphLabels } from '@/utils/core/comparison/paragraphs.ts';
import type { Fact } from '@/utils/core/model/fact.ts';
import type { Mention } from '@/utils/core/model/mention.ts';
import type { Statement } from '@/utils/core/model/statement.ts';
import { readText } from '@/utils/core/text/plain-document.ts';

const span = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
};

describe('labels of places', () => {
  const TEXT = 'Headline of the day\n\n \u00a0\nFirst paragraph.\r\nSecond one.\n';

  test('count lines that are not blank, from 1', () => {
    const labelAt = paragraphLabels(TEXT);
    expect([0, TEXT.indexOf('First'), TEXT.indexOf('Second'), TEXT.length].map(labelAt)).toEqual([
      'P1',
      'P2',
      'P3',
      'P3',
    ]);
  });

  test('count sentences in a text that is one long block, and keep its headline a paragraph', () => {
    const sentences = Array.from({ length: 12 }, (_, i) => `Sentence number ${i + 1} of this text tells more of it`);
    const text = `Headline\n\n${sentences.join('. ')}.\n`;
    const labelAt = paragraphLabels(text);
    expect(labelAt(0)).toBe('P1');
    expect(labelAt(text.indexOf('number 1 of'))).toBe('S1');
    expect(labelAt(text.indexOf('number 9 of'))).toBe('S9');
    expect(labelAt(text.length - 1)).toBe('S12');
  });

  test.each([
    ['a run of full stops', 'He left.. ', 'He left'],
    ['a closing mark', 'He said “we left”. ', 'He said'],
    ['a mark after the stop', '“We left.” ', 'We left'],
  ])('%s ends a sentence', (_name, one) => {
    const text = `Headline\n${one.repeat(9)}\n`;
    const labelAt = paragraphLabels(text);
    expect(labelAt(9)).toBe('S1');
    expect(labelAt(9 + one.length)).toBe('S2');
  });

  test('a bracket with stops, a figure and a question end none', () => {
    const text = `Headline\n${'He asked (..) why 3.5 was it? '.repeat(3)}${'End. '.repeat(9)}`;
    expect(paragraphLabels(text)(text.indexOf('End'))).toBe('S1');
  });

  test('an empty text has a first paragraph all the same', () => {
    expect(paragraphLabels('')(0)).toBe('P1');
  });
});

describe('key phrases', () => {
  const TEXT =
    'The truce, he said, will begin on Monday at sunset. ستبدأ الهدنة يوم الاثنين، بحسب الوزير وبالتنسيق مع روسيا';
  test.each([
    ['a part of a word takes all of it', 'onday', 'will begin on Monday'],
    ['a clitic stays', 'التنسيق', 'بحسب الوزير وبالتنسيق'],
    ['a short span takes words of its clause', 'Monday', 'will begin on Monday'],
    ['and none of the clause before', 'truce', 'The truce'],
    ['in Arabic, too', 'الاثنين', 'ستبدأ الهدنة يوم الاثنين'],
    ['three words are enough', 'begin on Monday', 'begin on Monday'],
  ])('%s', (_name, words, expected) => {
    expect(keyPhraseOf(TEXT, span(TEXT, words), true)).toBe(expected);
  });

  test.each([
    ['the closing mark', 'ضد “جبهة النصرة” أمس', 'ضد “جبهة النصرة', 'ضد “جبهة النصرة”'],
    ['the opening mark', 'hit the «Nusra Front» now', 'Nusra Front» now', '«Nusra Front» now'],
    ['brackets of two names', 'قتال (داعش) و(النصرة) معا', 'داعش) و(النصرة', 'قتال (داعش) و(النصرة)'],
    ['brackets at both ends', 'قتال (داعش) مع (النصرة) معا', 'داعش) مع (النصرة', '(داعش) مع (النصرة)'],
    ['no mark without its other half', 'he said “we all leave now”', 'we all leave now', 'we all leave now'],
  ])('%s', (_name, text, words, expected) => {
    expect(keyPhraseOf(text, span(text, words), true)).toBe(expected);
  });

  test('a long span is cut where a sentence ends', () => {
    const text = 'one two three four. five six seven eight nine ten';
    expect(keyPhraseOf(text, { start: 0, end: text.length }, false)).toBe('one two three four');
    const late = 'one two three four five. six seven eight nine ten';
    expect(keyPhraseOf(late, { start: 0, end: late.length }, true)).toBe('six seven eight nine ten');
  });

  test('a long span keeps its last or its first eight words', () => {
    const text = 'one two three four five six seven eight nine ten';
    expect(keyPhraseOf(text, { start: 0, end: text.length }, true)).toBe('three four five six seven eight nine ten');
    expect(keyPhraseOf(text, { start: 0, end: text.length }, false)).toBe('one two three four five six seven eight');
  });

  test('nothing but marks has none', () => {
    expect(keyPhraseOf('a — b', { start: 2, end: 3 }, true)).toBeNull();
  });

  test('are verbatim, of at most eight words, and never cut one', () => {
    const text = fc.array(fc.constantFrom('وقف', 'اطلاق', 'النار،', 'the', 'truce.', '“on”', 'Monday', '\n', '5%'), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.boolean(), (words, a, b, keepsEnd) => {
        const all = words.join(' ');
        const [start, end] = [a % all.length, b % (all.length + 1)].toSorted((x, y) => x - y) as [number, number];
        const phrase = keyPhraseOf(all, { start, end }, keepsEnd);
        if (phrase === null) return;
        expect(all).toContain(phrase);
        const parts = phrase.split(/\s+/u);
        expect(parts.length).toBeLessThanOrEqual(8);
        const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
        for (const part of parts) expect(words.map(bare)).toContain(bare(part));
      }),
    );
  });
});

describe('evidence of a statement', () => {
  test('is whole up to its length, then cut after a word', () => {
    const text = 'word '.repeat(100).trim();
    expect(evidenceOf(text, { start: 0, end: 280 })).toEqual({ evidence: text.slice(0, 280), isWhole: true });
    const { evidence, isWhole } = evidenceOf(text, { start: 0, end: text.length });
    expect(isWhole).toBe(false);
    expect(evidence.length).toBeLessThanOrEqual(280);
    expect(evidence.endsWith('word')).toBe(true);
  });

  test('a word longer than everything is cut all the same', () => {
    expect(evidenceOf('x'.repeat(500), { start: 0, end: 500 }).evidence).toHaveLength(280);
  });
});

const ARABIC = [
  'اتفاق على هدنة في الجنوب بعد محادثات طويلة',
  'أعلن الوزير في مؤتمر صحفي أن الاتفاق سيدخل حيز التنفيذ مطلع الأسبوع المقبل وأن الأطراف كلها وافقت عليه. '.repeat(7),
];
const ENGLISH = [
  'Truce in the south agreed after long talks',
  'The minister told reporters that the deal would take effect early next week and that all sides had agreed to it. '.repeat(
    7,
  ),
];

describe('halves of a bilingual text', () => {
  test('an Arabic article and an English one under it', () => {
    const text = [...ARABIC, ...ENGLISH].join('\n\n');
    const halves = languageHalves(readText(text));
    expect(halves.map(({ language }) => language)).toEqual(['ar', 'en']);
    expect(text.slice(halves[1]?.start).startsWith('Truce in the south')).toBe(true);
  });

  test('the other way round', () => {
    const halves = languageHalves(readText([...ENGLISH, ...ARABIC].join('\n\n')));
    expect(halves.map(({ language }) => language)).toEqual(['en', 'ar']);
  });

  test.each([
    ['one language', ARABIC],
    ['a quoted original', [...ARABIC, 'He wrote: “We shall be there on Monday, all of us.”', ...ARABIC]],
    ['languages that take turns', [ARABIC[1] ?? '', ENGLISH[1] ?? '', ARABIC[1] ?? '', ENGLISH[1] ?? '']],
    ['nothing', []],
  ])('%s has none', (_name, lines) => {
    expect(languageHalves(readText(lines.join('\n\n')))).toEqual([]);
  });
});

function reading(more: Partial<Reading>): Reading {
  const articleDate = { interval: null, from: 'none', pageDate: null, doubt: null } as const;
  const annotations = { articleDate, mentions: [], unlinked: [], knowledgeVersion: '1' };
  return { annotations, statements: [], naming: [], facts: [], ...more };
}

const FACT = {
  agreement: 'deal',
  attribute: 'start-date',
  value: '2016-09-12',
  qualifier: null,
  layer: 'voice',
  speaker: [],
  via: [],
  rule: 'begins',
  certainty: 'sure',
} as const;

describe('accounts', () => {
  const text = [...ARABIC, ...ENGLISH].join('\n\n');
  const document = readText(text);
  const facts: Fact[] = ['مطلع الأسبوع المقبل', 'early next week'].map((words) => ({ ...FACT, ...span(text, words) }));
  const mentions = ['الوزير', 'minister'].map(
    (surface) =>
      ({ ...span(text, surface), surface, entity: surface, kind: 'name', weak: surface === 'minister' }) as Mention,
  );

  test('a bilingual text is two, each with what stands in its half', () => {
    const annotations = { ...reading({}).annotations, mentions };
    const read = reading({ facts, annotations });
    const accounts = accountsOf(document, read, sourceOf(document, read, { id: '007', kind: 'file' }));
    expect(accounts.map(({ source }) => [source.id, source.language])).toEqual([
      ['007-ar', 'ar'],
      ['007-en', 'en'],
    ]);
    expect(accounts.map((account) => account.facts.map(({ keyPhrase }) => keyPhrase))).toEqual([
      ['مطلع الأسبوع المقبل'],
      ['early next week'],
    ]);
    expect(accounts.map((account) => account.facts[0]?.paragraph)).toEqual(['P2', 'P4']);
    expect(
      accounts.map((account) => account.mentions.length),
      'weak mentions are not counted',
    ).toEqual([1, 0]);
  });

  test('carry statements with cut evidence and their place', () => {
    const statement = { ...span(text, ENGLISH[1] ?? ''), mode: 'indirect', speaker: [] } as unknown as Statement;
    const read = reading({ statements: [statement] });
    const [, english] = accountsOf(document, read, sourceOf(document, read, { id: '007', kind: 'file' }));
    expect(english?.statements[0]).toMatchObject({ paragraph: 'P4', isWhole: false, start: statement.start });
  });

  test('take the reference date of the reading, but not one that only terms of office give', () => {
    const day = { from: '2016-09-10', to: '2016-09-11' };
    const dated = (from: 'text' | 'tenures'): string | null => {
      const annotations = {
        ...reading({}).annotations,
        articleDate: { interval: day, from, pageDate: null, doubt: null },
      };
      const read = reading({ annotations });
      return sourceOf(document, read, { id: 'a', kind: 'open' }).referenceDate;
    };
    expect([dated('text'), dated('tenures')]).toEqual(['2016-09-10/2016-09-11', null]);
  });
});
