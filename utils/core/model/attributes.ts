/**
 * What can be told of an agreement, and how its value is written: the vocabulary shared by provisions (what the
 * document says), facts (what an article says) and the comparison. Ids are those of the gold's READING.md, section 2.
 */

/**
 * How a value is written: `date` EDTF; `duration` ISO 8601 ("P7D"); `number` decimal; `ids` entity ids joined by
 * commas; `word` one of the closed words, or "–" where none fits; `list` steps in order, joined by commas, each an ISO 8601 duration or a
 * kebab-case word; `prose` the words themselves are the evidence, the value is "–" or a measure any reader understands
 * ("15–20 km").
 */
export type ValueKind = 'date' | 'duration' | 'number' | 'ids' | 'word' | 'list' | 'prose';

export interface AttributeShape {
  readonly kind: ValueKind;
  /** Another way of writing it: a deadline is a day or a span ("within a week"), phases are steps or their number. */
  readonly or?: ValueKind;
  /** The closed words a value may be, beside what `kind` allows. */
  readonly words?: readonly string[];
}

const STANCE = ['accepts', 'rejects', 'obstructs', 'needed', 'welcomes', 'conditional'] as const;

export const ATTRIBUTES = {
  'announced-date': { kind: 'date' },
  'announced-place': { kind: 'prose' },
  'arrival-date': { kind: 'date' },
  'meeting-date': { kind: 'date' },
  'talks-length': { kind: 'duration' },
  'kind-of-text': { kind: 'prose' },
  'start-date': { kind: 'date' },
  'end-date': { kind: 'date' },
  duration: { kind: 'duration', words: ['long-term', 'indefinite'] },
  renewal: { kind: 'duration' },
  recurrence: { kind: 'duration' },
  phases: { kind: 'list', or: 'number' },
  'cooperation-start': { kind: 'duration' },
  'joint-centre-start': { kind: 'duration' },
  'persuasion-time': { kind: 'duration' },
  'preparation-time': { kind: 'duration' },
  'conflict-length': { kind: 'duration' },
  deadline: { kind: 'date', or: 'duration' },
  'documents-count': { kind: 'number' },
  'points-count': { kind: 'number' },
  'members-count': { kind: 'number' },
  'aid-areas-count': { kind: 'number' },
  'death-toll': { kind: 'number' },
  parties: { kind: 'ids' },
  'excluded-groups': { kind: 'ids' },
  'legal-basis': { kind: 'ids' },
  'joint-centre-name': { kind: 'ids', words: ['joint-implementation-center', 'joint-implementation-group'] },
  'joint-centre-place': { kind: 'word', words: ['geneva', 'amman', 'near-amman'] },
  'joint-centre-members': { kind: 'ids' },
  'joint-centre-task': { kind: 'prose' },
  'joint-operations': { kind: 'prose' },
  'military-cooperation': { kind: 'prose' },
  mechanism: { kind: 'prose' },
  'syrian-air-force': { kind: 'word', words: ['out', 'limited', 'barred-from-agreed-areas'] },
  'air-strikes': { kind: 'word', words: ['continue'] },
  'government-stance': { kind: 'word', words: STANCE },
  'opposition-stance': { kind: 'word', words: STANCE },
  'un-stance': { kind: 'word', words: STANCE },
  'next-talks-date': { kind: 'date' },
  'humanitarian-access': { kind: 'word', words: ['all-areas', 'besieged-areas', 'aleppo', 'castello-road'] },
  'castello-road': { kind: 'word', words: ['demilitarised'] },
  'demilitarised-zones': { kind: 'prose' },
  'withdrawal-distance': { kind: 'prose' },
  'asked-of-all-sides': { kind: 'prose' },
  'asked-of-russia': { kind: 'prose' },
  'asked-of-united-states': { kind: 'prose' },
  'asked-of-opposition': { kind: 'prose' },
  'asked-of-government': { kind: 'prose' },
  'asked-of-third-states': { kind: 'prose' },
  enforcement: { kind: 'word', words: ['none', 'response-mechanism', 'force'] },
  guarantee: { kind: 'word', words: ['none'] },
  trust: { kind: 'prose' },
  secrecy: { kind: 'word', words: ['secret', 'published'] },
  criticism: { kind: 'prose' },
  blame: { kind: 'prose' },
  'ground-troops': { kind: 'prose' },
  'political-track': { kind: 'prose' },
  separation: { kind: 'prose' },
  'text-origin': { kind: 'prose' },
  'later-steps': { kind: 'prose' },
  targets: { kind: 'prose' },
  exception: { kind: 'prose' },
} as const satisfies Record<string, AttributeShape>;

/** Id of an attribute, e.g. "start-date". */
export type Attribute = keyof typeof ATTRIBUTES;

/** True for an id of the table. */
export function isAttribute(id: string): id is Attribute {
  return Object.hasOwn(ATTRIBUTES, id);
}

/** How values of the attribute are written. */
export function shapeOf(attribute: Attribute): AttributeShape {
  return ATTRIBUTES[attribute];
}
