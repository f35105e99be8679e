/** An engine built from a handful of records of our own, so that a property can add one and compare. */
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Actor, KnowledgeRecord, Name, Office } from '@/utils/core/knowledge/schema.ts';
import { compileForms } from '@/utils/core/lexicon/compiled.ts';
import { openLexicon } from '@/utils/core/lexicon/lexicon.ts';
import { surfaceForms } from '@/utils/core/lexicon/surface-forms.ts';
import type { Engine } from '@/utils/core/linking/hit.ts';

type NameParts = readonly [text: string, kind?: Name['kind'], cls?: Name['class']];

export function actor(type: Actor['type'], id: string, ar: readonly NameParts[], en: readonly NameParts[]): Actor {
  const names = (parts: readonly NameParts[], lang: 'ar' | 'en'): Name[] =>
    parts.map(([text, kind = 'full', cls = 'A0']) => ({ text, lang, kind, class: cls }));
  return {
    type,
    id,
    labels: { ar: ar[0]?.[0] ?? id, en: en[0]?.[0] ?? id },
    names: [...names(ar, 'ar'), ...names(en, 'en')],
    description: { ar: 'وصف.', en: 'A description.' },
    sources: ['https://example.org/'],
    confidence: 'verified',
  };
}

const zemlin = {
  ...actor('state', 'zemlin', [['زملينيا'], ['كرادوف', 'capital']], [['Zemlinia'], ['Kradov', 'capital']]),
  demonyms: { ar: ['زمليني'], en: ['Zemlinian'] },
} satisfies Actor;

const minister: Office = {
  type: 'office',
  id: 'zm.fm',
  role: 'foreign-minister',
  of: 'zemlin',
  title: { en: 'Foreign Minister of Zemlinia', ar: 'وزير خارجية زملينيا' },
  holders: [
    {
      actor: 'olan-trevik',
      from: '2010-01-01',
      to: '2015-12-31',
      source: 'https://example.org/',
      confidence: 'sourced',
    },
    { actor: 'mira-dostal', from: '2016-01-01', source: 'https://example.org/', confidence: 'sourced' },
  ],
};

/** A state, its ministers, a body, an armed group and an outlet, all invented. */
export const RECORDS: readonly KnowledgeRecord[] = [
  zemlin,
  minister,
  actor('person', 'olan-trevik', [['أولان تريفيك'], ['تريفيك', 'surname']], [['Olan Trevik'], ['Trevik', 'surname']]),
  actor('person', 'mira-dostal', [['ميرا دوستال'], ['دوستال', 'surname']], [['Mira Dostal'], ['Dostal', 'surname']]),
  actor('organisation', 'river-council', [['مجلس النهر الكبير']], [['Great River Council'], ['GRC', 'acronym']]),
  actor('armed-group', 'hill-brigade', [['لواء التلال']], [['Hill Brigade']]),
  actor('outlet', 'kradov-courier', [['بريد كرادوف']], [['Kradov Courier']]),
];

export function engineOf(records: readonly KnowledgeRecord[]): Engine {
  const { bytes, forms } = compileForms(surfaceForms(records));
  return {
    base: new KnowledgeBase(records, { version: 'test', asOf: '2020-01-01' }),
    lexicon: openLexicon(bytes),
    forms,
  };
}

/** Words that make sentences of names, clitics, roles and noise; joined at random by the properties. */
export const WORDS: readonly string[] = [
  'تريفيك',
  'أولان تريفيك',
  'ودوستال',
  'لـ دوستال',
  'بميرا دوستال',
  'زملينيا',
  'لزملينيا',
  'كرادوف',
  'في كرادوف',
  'وزير الخارجية الزمليني',
  'وزير خارجية زملينيا',
  'نائب وزير الخارجية الزمليني',
  'الوزير الزمليني',
  'مجلس النهر الكبير',
  'لواء التلال',
  'بريد كرادوف',
  'الحكومة الزملينية',
  'قال',
  'وأضاف',
  'أن',
  'السُّوق',
  'ـــ',
  '“',
  '”',
  '/',
  '،',
  '.',
  '\n',
  '\u200f',
  'Trevik',
  "Trevik's",
  'Treviks',
  'Olan Trevik',
  'Mira Dostal',
  'Zemlinia',
  'Zemlinian',
  'Kradov',
  'in Kradov',
  'GRC',
  'grc',
  'the Zemlinian foreign minister',
  'the former Zemlinian foreign minister',
  'Great River Council',
  'Hill Brigade',
  'said',
  'é',
  '👍',
  '2016-09-13',
];
