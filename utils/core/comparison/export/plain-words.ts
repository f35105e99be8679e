/** English words made from the ids themselves, for the command line and wherever no catalogue is at hand. */
import type { Source } from '../../model/comparison.ts';
import type { ExportWords, Phrase } from './words.ts';

const PHRASES: Readonly<Record<Phrase, string>> = {
  evidence: 'Evidence',
  sources: 'Sources',
  notStated: 'not stated',
  nearest: 'nearest',
  made: 'Exported',
  knowledge: 'Knowledge base',
  words: 'Words',
  link: 'in the source',
  noVerdict: 'What each source tells, side by side, with its evidence. Isnad judges none of them.',
};

/** @param entity - label of an entity, or null if the base does not know it */
export function plainWords(entity: (id: string) => string | null): ExportWords {
  const name = (id: string) => entity(id) ?? id;
  const spaced = (id: string) => id.replaceAll('-', ' ');
  return {
    lang: 'en',
    dir: 'ltr',
    column: (column) => column.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`),
    phrase: (phrase) => PHRASES[phrase],
    attribute: spaced,
    relation: spaced,
    status: (status) => status,
    kind: (kind) => kind,
    language: (language) => language,
    layer: (layer) => layer,
    certainty: (certainty) => certainty,
    value: ({ value, qualifier }) => (qualifier ? `${value} (${qualifier})` : value),
    date: (date) => date,
    paragraph: (paragraph) => paragraph,
    entity: name,
    source: (source) => headingOf(source, name),
    list: (items) => items.join(', '),
    told: (speakers) => speakers,
    carried: (via) => `via ${via}`,
  };
}

function headingOf({ id, kind, outlet, outletName, title }: Source, name: (id: string) => string): string {
  if (kind === 'document') return 'the document';
  const told = outlet ? name(outlet) : (outletName ?? title);
  return told && told !== id ? `${told} (${id})` : id;
}
