/** Whether a value is written as its attribute demands (attributes.ts); the one grammar for provisions and facts. */
import { shapeOf, type Attribute, type AttributeShape, type ValueKind } from './attributes.ts';
import { isEdtf } from './edtf.ts';

/** The value where the words themselves are the evidence: the summary of the provision, the sentence of the article. */
export const IN_WORDS = '–';

const DURATION = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
const NUMBER = /^\d+(?:\.\d+)?$/;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What the value should be, in words for a maintainer; null if it is written well. */
export function valueFault(attribute: Attribute, value: string): string | null {
  const shape = shapeOf(attribute);
  if (shape.words?.includes(value)) return null;
  const kinds = kindsOf(shape);
  if (kinds.some((kind) => isWritten(kind, value))) return null;
  const wanted = kinds.map((kind) => WANTED[kind]).filter(Boolean);
  const words = shape.words ? [`one of ${shape.words.join(', ')}`] : [];
  return `"${value}" should be ${[...wanted, ...words].join(' or ')}`;
}

/** The entity ids in a value, for attributes that have them: "isis,nusra-front" → both. Closed words are no ids. */
export function idsIn(attribute: Attribute, value: string): string[] {
  const { kind, words } = shapeOf(attribute);
  if (kind !== 'ids') return [];
  return value.split(',').filter((id) => !words?.includes(id));
}

/** True for an ISO 8601 duration: "P7D", "PT48H", "P1Y6M". */
export function isDuration(value: string): boolean {
  return DURATION.test(value);
}

const WANTED: Readonly<Record<ValueKind, string>> = {
  date: 'an EDTF date',
  duration: 'an ISO 8601 duration such as P7D',
  number: 'a number',
  ids: 'entity ids joined by commas',
  word: '',
  list: 'steps joined by commas',
  prose: `"${IN_WORDS}" or a short measure without words`,
};

function kindsOf(shape: AttributeShape): readonly ValueKind[] {
  return shape.or ? [shape.kind, shape.or] : [shape.kind];
}

function isWritten(kind: ValueKind, value: string): boolean {
  switch (kind) {
    case 'date':
      return isEdtf(value);
    case 'duration':
      return isDuration(value);
    case 'number':
      return NUMBER.test(value);
    case 'ids':
      return hasNoTwins(value.split(',')) && value.split(',').every((id) => KEBAB.test(id));
    case 'list':
      return value.split(',').every((step) => isDuration(step) || (KEBAB.test(step) && !NUMBER.test(step)));
    case 'word':
      // What none of the closed words says stands in the words of the text.
      return value === IN_WORDS;
    case 'prose':
      // Only numbers and units: words would have to stand in two languages.
      return value === IN_WORDS || /^[\d.,–/ ]+(?:km|m|%)?$/.test(value);
  }
}

function hasNoTwins(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
