/** A mention found by a spelling nobody listed says so, so that the card can. */
import { expect, it } from 'vitest';
import { annotate } from '@/utils/core/annotate.ts';
import { readText } from '@/utils/core/text/plain-document.ts';
import { actor, engineOf } from '../annotate/small-engine.ts';

const engine = engineOf([actor('person', 'a', [['سامي غوردانوف']], [['Sami Gordanov'], ['Gordanov', 'surname']])]);
const whyOf = (text: string) => annotate(readText(text), engine, { date: null }).mentions[0]?.why;

it.each([
  ['listed', 'تكلم سامي غوردانوف هنا', undefined],
  ['made by a rule', 'تكلم سامي جوردانوف هنا', true],
  ['a bare possessive is the listed name', 'Then Sami Gordanovs speech', undefined],
])('%s: %s', (_name, text, isGuessed) => {
  expect(whyOf(text)).toBeDefined();
  expect(whyOf(text)?.isGuessedSpelling).toBe(isGuessed);
});
