/** Small sheets in the shape of the bundled ones, for the tests of this folder. */
import type { Cell, Entry, Row, Sheet, Source } from '@/utils/core/model/comparison.ts';

export function aSource(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    kind: 'bundled',
    outlet: null,
    outletName: id.toUpperCase(),
    title: null,
    language: 'en',
    referenceDate: '2016-09-10',
    url: null,
    textHash: null,
    ...more,
  };
}

export function anEntry(more: Partial<Entry> = {}): Entry {
  return {
    attribute: 'start-date',
    value: '2016-09-12',
    qualifier: null,
    paragraph: 'P5',
    layer: 'voice',
    speaker: [],
    via: [],
    keyPhrase: 'from Monday',
    evidence: { start: 10, end: 21 },
    paraphrase: { en: 'it begins on Monday', ar: 'يبدأ الاثنين' },
    isNearest: false,
    certainty: 'sure',
    ...more,
  };
}

export function aCell(source: string, entries: readonly Entry[], more: Partial<Cell> = {}): Cell {
  const status = entries.some(({ isNearest }) => !isNearest) ? 'stated' : 'silent';
  return { source, status, because: null, entries, relation: null, against: [], ...more };
}

export function aRow(attribute: Row['attribute'], cells: readonly Cell[], more: Partial<Row> = {}): Row {
  return { attribute, relation: null, reason: null, cells, ...more };
}

/**
 * Four columns: the document, "a" (Sunday, and Kerry quoted with Monday), "b" (Monday, told by Lavrov) and "quiet", which
 * tells nothing. Rows: the start, in conflict; secrecy, told by "b" alone; the place of the centre, told by nobody.
 */
export function aSheet(): Sheet {
  const kerry = anEntry({ layer: 'direct', speaker: ['john-kerry'], paragraph: 'P7', keyPhrase: 'midnight' });
  const sunday = anEntry({
    value: '2016-09-11',
    layer: 'headline',
    keyPhrase: 'on Sunday',
    paraphrase: { en: 'a halt on Sunday', ar: 'وقف يوم الأحد' },
  });
  const lavrov = anEntry({ layer: 'indirect', speaker: ['sergey-lavrov'], via: ['tass'] });
  const secret = anEntry({
    attribute: 'secrecy',
    value: null,
    layer: 'direct',
    speaker: ['sergey-lavrov'],
    keyPhrase: 'not published',
    paraphrase: { en: 'not to be published', ar: 'لن تُنشر' },
  });
  const late = { en: 'earlier text', ar: 'نص أسبق' };
  const quiet = aCell('quiet', [], { because: late });
  return {
    agreement: 'geneva-plan',
    columns: [
      aSource('document', { kind: 'document', outletName: null, referenceDate: null }),
      aSource('a'),
      aSource('b', { language: 'ar', url: 'https://news.example/b' }),
      aSource('quiet', { referenceDate: '2016-02-12' }),
    ],
    rows: [
      aRow(
        'start-date',
        [
          aCell('document', [anEntry({ paragraph: null, keyPhrase: null, evidence: null })]),
          aCell('a', [sunday, kerry], { relation: 'conflict', against: ['b'] }),
          aCell('b', [lavrov], { relation: 'conflict', against: ['a'] }),
          quiet,
        ],
        { relation: 'conflict', reason: { en: 'Sunday against Monday.', ar: 'الأحد في مقابل الاثنين.' } },
      ),
      aRow(
        'secrecy',
        [
          aCell('document', []),
          aCell('a', [{ ...secret, isNearest: true }]),
          aCell('b', [secret], { relation: 'single' }),
          quiet,
        ],
        { relation: 'single' },
      ),
      aRow('joint-centre-place', [aCell('document', []), aCell('a', []), aCell('b', []), quiet]),
    ],
  };
}
