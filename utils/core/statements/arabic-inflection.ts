/** Third-person forms of Arabic verbs, made from the bare past and present; folded, without clitics. */
import { fold } from '../text/fold.ts';
import type { CueForm, CueVerb } from './cue-form.ts';

/** A verb ends in a long vowel that gives way to endings: دعا → دعت, دعوا. */
function isWeak(past: string): boolean {
  return /[اى]$/u.test(past) && past.length >= 3;
}

/**
 * Active participle without ending: مضيف of يضيف. Derived forms (يُضيف, يؤكد, يعتبر) change their ya to mim; the
 * simple form has its alef and must be given.
 */
export function participleOf(present: string): string {
  return `م${present.slice(1).replace(/ى$/u, 'ي')}`;
}

/** Pronouns written on to a verb as its object. */
const OBJECTS = ['ه', 'ها', 'هم', 'هما'];

/** The forms that carry an object; no noun looks like them, so that they are believed anywhere. */
function withObject(
  verb: CueVerb,
  he: string,
  she: string,
  hePresent: string,
  shePresent: string,
): [string, CueForm][] {
  if (!verb.frames.has('object') && !verb.frames.has('pronoun')) return [];
  const plain = { ...verb, isAmbiguous: false };
  const form = (word: string, tense: CueForm['tense'], gender: CueForm['gender']): [string, CueForm] => [
    fold(word),
    { verb: plain, tense, gender, number: 'one' },
  ];
  return OBJECTS.flatMap((object) => [
    form(`${he}${object}`, 'past', 'm'),
    form(`${she}${object}`, 'past', 'f'),
    form(`${hePresent}${object}`, 'present', 'm'),
    form(`${shePresent}${object}`, 'present', 'f'),
  ]);
}

/** Every form of one verb with its grammar, keyed by the folded word. */
export function inflect(verb: CueVerb, past: string, present: string, participle: string): [string, CueForm][] {
  const form = (
    word: string,
    tense: CueForm['tense'],
    gender: CueForm['gender'],
    number: CueForm['number'],
  ): [string, CueForm] => [fold(word), { verb, tense, gender, number }];
  const stem = isWeak(past) ? past.slice(0, -1) : past;
  const they = /[وىي]$/u.test(present) ? present.slice(0, -1) : present;
  const you = (word: string): string => `ت${word.slice(1)}`;
  const dual = `${present.replace(/ى$/u, 'ي')}ان`;
  return [
    form(past, 'past', 'm', 'one'),
    form(`${stem}ت`, 'past', 'f', 'one'),
    form(isWeak(past) ? `${stem}${past.endsWith('ا') ? 'و' : 'ي'}ا` : `${past}ا`, 'past', 'm', 'two'),
    form(`${stem}تا`, 'past', 'f', 'two'),
    form(`${stem}وا`, 'past', 'm', 'many'),
    form(present, 'present', 'm', 'one'),
    form(you(present), 'present', 'f', 'one'),
    form(dual, 'present', 'm', 'two'),
    form(you(dual), 'present', 'f', 'two'),
    form(`${they}ون`, 'present', 'm', 'many'),
    form(`${participle}ا`, 'participle', 'm', 'one'),
    form(`${participle}ة`, 'participle', 'f', 'one'),
    form(`${participle}ين`, 'participle', 'm', 'many'),
    form(`${participle}تين`, 'participle', 'f', 'two'),
    // وصفها كيري بأنها …: with the one it is said of as a pronoun
    ...withObject(verb, past.replace(/ى$/u, 'ا'), `${stem}ت`, present, you(present)),
  ];
}
