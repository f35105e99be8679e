/** Small readings for tests of the two tabs; the texts are ours. */
import type { Article } from '@/components/reading/article.ts';
import type { Fact } from '@/utils/core/model/fact.ts';
import type { NamingUse } from '@/utils/core/model/naming.ts';
import type { Statement } from '@/utils/core/model/statement.ts';
import type { Reading } from '@/utils/extension/messages.ts';
import { aBrief, aPage } from '../builders.ts';

export function aStatement(more: Partial<Statement> = {}): Statement {
  return {
    start: 0,
    end: 0,
    speaker: ['sergey-lavrov'],
    speakerSpans: [],
    unnamed: null,
    via: [],
    cue: { start: 0, end: 0, verb: '' },
    act: 'neutral',
    mode: 'indirect',
    quotes: [],
    depth: 0,
    certainty: 'sure',
    rule: 'verb-subject',
    ...more,
  };
}

export function aFact(more: Partial<Fact> = {}): Fact {
  return {
    start: 0,
    end: 1,
    agreement: 'geneva-plan',
    attribute: 'duration',
    value: 'P7D',
    qualifier: null,
    layer: 'voice',
    speaker: [],
    via: [],
    rule: 'lasts',
    certainty: 'sure',
    ...more,
  };
}

export function aUse(more: Partial<NamingUse> = {}): NamingUse {
  return {
    start: 0,
    end: 1,
    axis: 'N7',
    entity: null,
    form: 'truce',
    surface: 'truce',
    marked: false,
    modifiers: [],
    layer: 'voice',
    speaker: [],
    ...more,
  };
}

export const TEXT = [
  'Ministers agree on a pause',
  'Lavrov said the papers “will stay closed” until both capitals agree. “We are ready,” Kerry added.',
  'The truce begins at sundown on Monday and lasts a week. Rebels and diplomats doubted it.',
].join('\n');

/** The span of some words of TEXT. */
export function at(words: string, text = TEXT): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** An article with whatever was found in it. */
export function anArticle(found: Partial<Reading> = {}, text = TEXT): Article {
  const lines = text.split('\n');
  let start = 0;
  const blocks = lines.map((line, i) => {
    const block = { start, end: start + line.length, kind: i === 0 ? ('headline' as const) : ('paragraph' as const) };
    start += line.length + 1;
    return block;
  });
  const { metadata, articleDate } = aPage();
  if (!metadata || !articleDate) throw new Error('the page has both');
  return {
    url: 'https://news.example/a',
    document: { text, blocks, metadata },
    reading: {
      articleDate,
      outlet: null,
      statements: [],
      facts: [],
      naming: [],
      accounts: [],
      briefs: {
        'sergey-lavrov': aBrief('sergey-lavrov', 'person', {
          labels: { ar: 'سيرغي لافروف', en: 'Sergey Lavrov' },
          roles: [{ office: 'ru.fm', title: { ar: 'وزير الخارجية الروسي', en: 'Foreign minister of Russia' } }],
        }),
        'john-kerry': aBrief('john-kerry', 'person', { labels: { ar: 'جون كيري', en: 'John Kerry' } }),
        'geneva-plan': aBrief('geneva-plan', 'agreement', { labels: { ar: 'خطة جنيف', en: 'Geneva plan' } }),
        tass: aBrief('tass', 'outlet', { labels: { ar: 'تاس', en: 'TASS' } }),
      },
      sides: { 'sergey-lavrov': 'russia', 'john-kerry': 'united-states' },
      ...found,
    },
  };
}
