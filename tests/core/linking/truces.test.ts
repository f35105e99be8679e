/** Bare truce words where two truces compete: said to be undecided, with both named, and linked to neither. */
import { expect, it } from 'vitest';
import { mentionsOf, SEPTEMBER_2016, unlinkedOf } from './reading.ts';

const BOTH = '[cessation-of-hostilities, geneva-plan-2016-09]';

it.each([
  ['ar', 'خرقت الهدنة في سوريا.', `الهدنة: several-agreements ${BOTH}`, ['سوريا → syria name']],
  ['en', 'A ceasefire in Syria began.', `ceasefire: several-agreements ${BOTH}`, ['Syria → syria name']],
])('%s: in the month of a second truce "%s" is nobody’s', (_lang, text, doubt, mentions) => {
  expect(unlinkedOf(text, SEPTEMBER_2016)).toEqual([doubt]);
  expect(mentionsOf(text, SEPTEMBER_2016)).toEqual(mentions);
});

it('without a date a truce word is nobody’s, and no doubt is raised about truces nobody dated', () => {
  expect(mentionsOf('خرقت الهدنة في سوريا.', null)).toEqual(['سوريا → syria name']);
});
