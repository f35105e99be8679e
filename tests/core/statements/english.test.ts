/** One row a rule of the English reader and one an exception. */
import { describe, expect, it } from 'vitest';
import { read, readWhole, type Row } from './reading.ts';

const table = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (_rule, text, expected) => expect(read(text)).toEqual(expected));
};

describe('leading', () => {
  table([
    ['that', 'Lavrov said that the papers were secret.', ['sergey-lavrov indirect: the papers were secret']],
    ['without that', 'Lavrov said the papers were secret.', ['sergey-lavrov indirect: the papers were secret']],
    [
      'title and name',
      'U.S. Secretary of State John Kerry said the bridge was open.',
      ['john-kerry indirect: the bridge was open'],
    ],
    [
      'office behind the name',
      'Dmitry Peskov, the Kremlin spokesman, said Moscow would wait.',
      ['dmitry-peskov indirect: Moscow would wait'],
    ],
    [
      'name behind the office',
      'The UN envoy, Staffan de Mistura, warned that time was short.',
      ['staffan-de-mistura indirect: time was short'],
    ],
    ['an aside', 'Kerry, speaking in Geneva, said that time was short.', ['john-kerry indirect: time was short']],
    ['in brackets', 'Kerry (pictured) says time is short.', ['john-kerry indirect: time is short']],
    [
      'two speakers',
      'Lavrov and Kerry announced that the talks would go on.',
      ['john-kerry+sergey-lavrov indirect: the talks would go on'],
    ],
    ['a state', 'Moscow insisted that the deal was alive.', ['russia indirect: the deal was alive']],
    [
      'unnamed officials',
      'Two U.S. officials said the deal was alive.',
      ['~Two U.S. officials indirect: the deal was alive'],
    ],
    [
      'a source inside a body',
      'A source in the Russian delegation said the deal was alive.',
      ['~A source in the Russian delegation indirect: the deal was alive'],
    ],
    [
      'a spokesman is not his master',
      "Assad's spokesman said the deal was alive.",
      ["~Assad's spokesman indirect: the deal was alive"],
    ],
    ['told somebody', 'Kerry told Lavrov that time was short.', ['john-kerry indirect: time was short']],
    ['a quotation', 'Kerry said: “We are close to a deal.”', ['john-kerry direct: We are close to a deal']],
    [
      'a quotation in the clause',
      'Kerry said the bombing was “beyond the pale”.',
      ['john-kerry indirect: the bombing was “beyond the pale'],
    ],
    [
      'cut at the next report',
      'Kerry said time was short, while Lavrov said the deal was alive.',
      ['john-kerry indirect: time was short', 'sergey-lavrov indirect: the deal was alive'],
    ],
    [
      'shared subject',
      'Lavrov said the work would go on and stressed that time was short.',
      ['sergey-lavrov indirect: the work would go on', 'sergey-lavrov indirect: time was short'],
    ],
  ]);
});

describe('trailing and inserted', () => {
  table([
    ['name, verb', '“We are close to a deal,” Kerry said.', ['john-kerry direct: We are close to a deal']],
    ['verb, name', '“We are close to a deal,” said Kerry.', ['john-kerry direct: We are close to a deal']],
    ['single marks', "'We are close to a deal,' Kerry said.", ['john-kerry direct: We are close to a deal']],
    [
      'told reporters',
      '“We are close to a deal,” Kerry told reporters in Geneva.',
      ['john-kerry direct: We are close to a deal'],
    ],
    [
      'split',
      '“We are close to a deal,” Kerry said. “Very close indeed.”',
      ['john-kerry direct: We are close to a deal,” Kerry said. “Very close indeed.'],
    ],
    [
      'no marks, third person',
      'The talks will go on in Geneva, Lavrov said on Monday.',
      ['sergey-lavrov indirect: The talks will go on in Geneva'],
    ],
    [
      'no marks, first person',
      'We have come here to work, Lavrov said.',
      ['sergey-lavrov unmarkedDirect: We have come here to work'],
    ],
    [
      'inserted',
      'The plan, Lavrov said, would start on Monday.',
      ['sergey-lavrov indirect: The plan, Lavrov said, would start on Monday'],
    ],
    [
      'a place before a leading verb is no content',
      'In Moscow, Lavrov said the deal was alive.',
      ['sergey-lavrov indirect: the deal was alive'],
    ],
  ]);
});

describe('who is meant', () => {
  table([
    [
      'she',
      'Maria Zakharova met Kirby. She said talks would resume.',
      ['maria-zakharova indirect: talks would resume'],
    ],
    [
      'he, behind a feminine speaker',
      'Kerry said time was short. Zakharova said talks would resume. He added that he was tired.',
      [
        'john-kerry indirect: time was short',
        'maria-zakharova indirect: talks would resume',
        'john-kerry indirect: he was tired',
      ],
    ],
    [
      'nobody for she',
      'Kerry said time was short. She said talks would resume.',
      ['john-kerry indirect: time was short'],
    ],
    [
      'participle',
      'Kerry said time was short, adding that talks would resume.',
      ['john-kerry indirect: time was short', 'john-kerry indirect: talks would resume'],
    ],
    ['participle with its own words', 'He then held up a paper, saying, This is the map.', []],
    [
      'participle of the sentence’s subject',
      'Kerry held up a paper, saying, This is the map.',
      ['john-kerry unmarkedDirect: This is the map'],
    ],
    [
      'the minister',
      'Lavrov said the deal was alive. The minister warned that time was short.',
      ['sergey-lavrov indirect: the deal was alive', 'sergey-lavrov indirect: time was short'],
    ],
  ]);
});

describe('calls, charges, sources', () => {
  table([
    ['called on', 'Kerry called on Russia to stop the bombing.', ['john-kerry indirect: stop the bombing']],
    ['called for', 'Kerry called for an inquiry.', ['john-kerry indirect: an inquiry']],
    ['called it', 'Kerry called the deal a turning point.', ['john-kerry indirect: a turning point']],
    ['urged', 'Russia on Thursday urged the United States to publish the text.', ['russia indirect: publish the text']],
    ['accused', 'Lavrov accused Washington of hiding the text.', ['sergey-lavrov indirect: hiding the text']],
    ['denied', 'Moscow denied the report.', ['russia indirect: the report']],
    ['promised', 'Kerry promised to come back.', ['john-kerry indirect: come back']],
    ['according to', 'According to Peskov, the text was ready.', ['dmitry-peskov indirect: the text was ready']],
    [
      'according to, behind',
      'The text was ready, according to Peskov.',
      ['dmitry-peskov indirect: The text was ready'],
    ],
    ['an agreement is no source', 'The guns will fall silent, according to the agreement.', []],
  ]);

  it('quoted as saying: the agency is the carrier', () => {
    const [s] = readWhole('TASS quoted Gatilov as saying the date was near.');
    expect(s).toMatchObject({ speaker: ['gennady-gatilov'], via: ['tass'], rule: 'quoted-as-saying' });
  });

  it('was quoted as saying by', () => {
    const [s] = readWhole('"The date is near," Gatilov was quoted as saying by TASS.');
    expect(s).toMatchObject({ speaker: ['gennady-gatilov'], via: ['tass'], mode: 'direct' });
  });
});

describe('no report', () => {
  table([
    ['negated', 'Kerry did not say that time was short.', []],
    ['a future', 'Kerry will say that time is short.', []],
    ['passive', 'The deal was announced by Kerry on Friday. Kerry was told that time was short.', []],
    ['relative', 'It is unclear what Kerry said to them. The deal that Kerry had hoped would hold is over.', []],
    ['nouns', 'Reports of claims and demands grew in the United States.', []],
    ['a noun that looks like an actor', 'Obamas longstanding opposition to the war is known.', []],
    ['an infinitive', 'Kerry went to Geneva to say that time was short.', []],
  ]);
});
