/** Generic truce names of agreements whose making took days or is not known to the day, and whose end nobody recorded. */
import { expect, it } from 'vitest';
import { annotate } from '@/utils/core/annotate.ts';
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import { readText } from '@/utils/core/text/plain-document.ts';
import { engineOf, RECORDS } from '../annotate/small-engine.ts';

function truceOf(date: string): Agreement {
  return {
    type: 'agreement',
    id: 'river-truce',
    labels: { ar: 'هدنة النهر الكبير', en: 'Big River ceasefire' },
    names: [],
    description: { ar: 'هدنة.', en: 'A truce.' },
    sources: ['https://example.org/'],
    confidence: 'verified',
    form: 'ceasefire',
    stage: 'ceasefire',
    date,
    parties: ['zemlin'],
    status: 'ended',
  };
}

it.each(['2016-02-11/2016-02-12', '[2016-02-11,2016-02-12]', '2016-02-11T19:00:00+03:00', '2016-02~', '2016'])(
  'made %s: named after it, not before it, and reading never fails',
  (date) => {
    const engine = engineOf([...RECORDS, truceOf(date)]);
    const linked = (on: string) =>
      annotate(readText('The Big River ceasefire held.'), engine, { date: on }).mentions.map(({ entity }) => entity);
    expect(linked('2017-06-01')).toContain('river-truce');
    expect(linked('2014-01-01')).not.toContain('river-truce');
  },
);
