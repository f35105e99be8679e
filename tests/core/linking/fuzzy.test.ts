/** Misspelt names (language.md 3.2): what is taken for a slip of the pen, and the many things that are not. */
import { describe, expect, it } from 'vitest';
import { commonWords } from '@/utils/build/common-words.ts';
import { annotate } from '@/utils/core/annotate.ts';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { compileForms } from '@/utils/core/lexicon/compiled.ts';
import { openLexicon } from '@/utils/core/lexicon/lexicon.ts';
import { surfaceForms } from '@/utils/core/lexicon/surface-forms.ts';
import type { Engine } from '@/utils/core/linking/hit.ts';
import { readText } from '@/utils/core/text/plain-document.ts';
import { actor, RECORDS } from '../annotate/small-engine.ts';
import { annotationsOf, line, SEPTEMBER_2016 } from './reading.ts';
import { processorTime } from '../processor-time.ts';

/** People of the rows below beside those of the small engine; "Marden Kolsky" and "Marten Kolsky" are two. */
const PEOPLE = [
  actor(
    'person',
    'ferran-gordanov',
    [['فيران غوردانوف'], ['غوردانوف', 'surname']],
    [['Ferran Gordanov'], ['Gordanov', 'surname']],
  ),
  actor('person', 'marden-kolsky', [['ماردن كولسكي']], [['Marden Kolsky'], ['Kolsky', 'surname', 'A1']]),
  actor('person', 'marten-kolski', [['مارتن كولسكي']], [['Marden Kolski']]),
  actor('person', 'tilda-de-varenna', [['تيلدا دي فارينا']], [['Tilda de Varenna']]),
  actor('person', 'osman-quartex', [['أوسمان كوارتكس']], [['Osman Quartex']]),
  actor('person', 'livia-sundays', [['ليفيا سوندايس']], [['Livia Sundays']]),
  actor('person', 'rodrick-amalen', [['رودريك أمالين']], [['Rodrick Amalen'], ['Amalen', 'surname', 'A1']]),
];

const engine = engineWith(commonWords());

function engineWith(words: ReadonlySet<string>): Engine {
  const records = [...RECORDS, ...PEOPLE];
  const { bytes, forms } = compileForms(surfaceForms(records, words));
  return {
    base: new KnowledgeBase(records, { version: 'test', asOf: '2020-01-01' }),
    lexicon: openLexicon(bytes),
    forms,
  };
}

const guesses = (text: string, by: Engine = engine): string[] =>
  annotate(readText(text), by, { date: SEPTEMBER_2016 })
    .mentions.filter((m) => m.why.rule === 'fuzzy')
    .map(line);

describe('taken for a slip', () => {
  it.each([
    ['a letter too many', 'Then Ferran Gordannov spoke.', 'Ferran Gordannov → ferran-gordanov name weak'],
    ['a letter too few', 'Then Ferran Gordnov spoke.', 'Ferran Gordnov → ferran-gordanov name weak'],
    ['a wrong letter', 'Then Ferran Gordamov spoke.', 'Ferran Gordamov → ferran-gordanov name weak'],
    ['two letters swapped', 'Then Ferran Gordaonv spoke.', 'Ferran Gordaonv → ferran-gordanov name weak'],
    ['Arabic', 'ثم تكلم فيران غوردانوم طويلا', 'فيران غوردانوم → ferran-gordanov name weak'],
    ['Arabic, a clitic before the name', 'ثم لفيران غوردانوم كلمة', 'فيران غوردانوم → ferran-gordanov name weak'],
    ['a particle between', 'Then Tilda de Varrenna spoke.', 'Tilda de Varrenna → tilda-de-varenna name weak'],
    [
      'the first name, before a surname that needs context',
      'Then Rodrikc Amalen spoke.',
      'Rodrikc Amalen → rodrick-amalen name weak',
    ],
    ['a possessive', "Then Ferran Gordannov's speech.", 'Ferran Gordannov → ferran-gordanov name weak'],
    [
      'after the office he holds',
      'The Zemlinian foreign minister Mira Dostall spoke.',
      'Mira Dostall → mira-dostal name weak',
    ],
    [
      'alone after the office he holds',
      'The Zemlinian foreign minister Dostall spoke.',
      'Dostall → mira-dostal name weak',
    ],
    ['after the office and a title', 'وزير الخارجية الزمليني السيد دوستالل هنا', 'دوستالل → mira-dostal name weak'],
  ])('%s: %s', (_name, text, expected) => {
    expect(guesses(text)).toEqual([expected]);
  });

  it('the card names the form that was meant, as the record writes it', () => {
    const [mention] = annotate(readText('Then Ferran Gordannov spoke.'), engine, { date: null }).mentions;
    expect(mention?.why).toMatchObject({ rule: 'fuzzy', form: 'Ferran Gordanov' });
  });

  it('in the bundled base', () => {
    expect(annotationsOf('Sergei Lavrrov spoke.').mentions.map(line)).toEqual([
      'Sergei Lavrrov → sergey-lavrov name weak',
    ]);
  });
});

describe('not taken for a slip', () => {
  it.each([
    ['nothing exact beside it', 'Then Gordannov spoke.'],
    ['beside another first name', 'Then Marten Gordannov spoke.'],
    ['beside a word nobody knows', 'Then Quentin Gordannov spoke.'],
    ['two slips in one word', 'Then Ferran Gorddannov spoke.'],
    ['a slip in each word', 'Then Feran Gordannov spoke.'],
    ['another first letter', 'Then Ferran Kordanov spoke.'],
    ['under six letters', 'Then Olan Trevk spoke.'],
    ['all capitals', 'Then Ferran GORDANNOV spoke.'],
    ['no capital', 'Then Ferran gordannov spoke.'],
    ['a first name without its capital', 'Then ferran Gordannov spoke.'],
    ['a comma between', 'Then Ferran, Gordannov spoke.'],
    ['a full stop between', 'Then Ferran. Gordannov spoke.'],
    ['a line break between', 'Then Ferran\nGordannov spoke.'],
    ['a word between', 'Then Ferran and Gordannov spoke.'],
    ['a common word', 'Then Osman Quarter spoke.'],
    ['a weekday', 'Then Livia Sunday spoke.'],
    ['two people it could be', 'Then Marden Kolskyi spoke.'],
    ['a given name', 'ثم تكلم فيران وغوردانوف طويلا'],
    ['an office of somebody else', 'The Zemlinian foreign minister Gordannov spoke.'],
    ['an office of the past', 'The Zemlinian foreign minister Trevikk spoke.'],
    ['a state', 'Then Olan Zemlinja spoke.'],
    ['a group', 'ثم وصل لواء التلاال'],
    ['an acronym', 'Then GRCC met.'],
    ['the name spelled right', 'Then Ferran Gordanov spoke.'],
  ])('%s: %s', (_name, text) => {
    expect(guesses(text)).toEqual([]);
  });

  it('a common word only because the dictionary says so', () => {
    expect(guesses('Then Osman Quarter spoke.', engineWith(new Set()))).toEqual([
      'Osman Quarter → osman-quartex name weak',
    ]);
  });

  it.each([
    ['a name right beside', 'Then Ferran Gordanov spoke and Gordannov left.'],
    ['a link that is sure', 'Then Mira Dostal spoke.'],
  ])('%s stays as it was: %s', (_name, text) => {
    expect(guesses(text)).toEqual([]);
  });
});

describe('on hostile text', () => {
  const time = (text: string): number =>
    processorTime(() => annotate(readText(text), engine, { date: SEPTEMBER_2016 }));

  it.each([
    ['first names', 'Marden '],
    ['misspelt names', 'Ferran Gordannov '],
    ['surnames behind unknown words', 'Rodrikc Amalen '],
    ['offices before misspelt names', 'the Zemlinian foreign minister Dostall '],
    ['one word that goes on', 'فيران غوردانومم'],
  ])('%s in one line cost in proportion to their number', (_name, unit) => {
    const count = Math.ceil(20_000 / unit.length);
    time(unit.repeat(count));
    // Eight times the text; a square would cost sixty-four times. The machine may be busy: half of that is allowed.
    expect(time(unit.repeat(8 * count)) / time(unit.repeat(count))).toBeLessThan(32);
  });
});
