/**
 * Talks that will not be on the day told: "the negotiations pencilled in for 7 March have been put off", "talks will not
 * reopen on 25 February". The day is written "not-2016-03-07". English.
 */
import type { Line } from '../line.ts';
import { Phrase } from '../phrases/phrases.ts';
import type { Vocabulary } from '../phrases/steps.ts';
import { qualifiers, type Found } from '../reading.ts';
import { EN } from './vocabulary.ts';

const WORDS: Vocabulary = {
  ...EN,
  insteadOf: ['but|instead|then'],
  ofElse: ['but|if|unless|that|said'],
  butAnd: ['but|and'],
  is: [
    'has|have|had|is|are|was|were|will|would|now|look|looks|looked|seem|seems|appear|appears|became|become|as|being',
    ',',
  ],
};
/** "will not reopen on". */
const OFF_BEFORE = new Phrase('{putOff} ≈5!insteadOf =@t', WORDS);
/** "have been put off", ", is off the table". */
const OFF_AFTER = new Phrase('=@t ≈7!ofElse {is} ~2!butAnd {putOff}', WORDS);
/** "nobody believes in talks on", "scotched reports that talks would begin on" */
const NOBODY =
  /(?:^| )(?:nobody|no one|few|hardly anyone|scotched|den(?:y|ied|ies|ying)|dismiss(?:ed|es)|quashed|refuse[ds]?|reject(?:s|ed)|rul(?:ed|es|ing) out|doubt(?:s|ed)?) (?:(?!but |instead |then |[|:])[^ ]+ ){0,9}$/u;
/** "postponed until", "put off to": the day told is the new one. */
const TO_DAY = /(?:^| )(?:until|till|to|by|for at least)(?: (?:the|early|late|around|about))* $/u;
const REACH = 80;

/** Councils and conferences about something else. */
const OTHER =
  /(?:^| )(?:opec|chemical weapons|nuclear|korean?|ukrain[^ ]+|libyan?|yemeni?|brexit|climate|referendum|general assembly|trade|oil|migration|finance minister|budget|elections?) /u;
const OF_SYRIA = /(?:^| )(?:@[ayog]\d+|syrians?|intra|truce|ceasefire|peace) /u;

/** Talks end in an agreement after hours or a few days; those that take years are another matter. */
const SHORT = /^P(?:T\d+H(?:30M)?|\d{1,2}D(?:T12H)?|T\d+M)$/u;

/** Without lengths of talks that go on for weeks and years. English. */
export function withoutEndlessTalks(line: Line, found: readonly Found[]): Found[] {
  if (line.sentence.language !== 'en') return [...found];
  return found.filter((f) => f.attribute !== 'talks-length' || SHORT.test(f.value ?? ''));
}

/** The same facts, days of talks that are off marked as such. */
export function withTalksPutOff(line: Line, found: readonly Found[]): Found[] {
  if (line.sentence.language !== 'en' || !found.some((f) => f.attribute === 'next-talks-date')) return [...found];
  const isOther = OTHER.test(line.text) && !OF_SYRIA.test(line.text);
  const kept = isOther ? found.filter((f) => f.attribute !== 'next-talks-date') : found;
  return kept.map((f) => {
    if (f.attribute !== 'next-talks-date' || f.value === null || f.value.startsWith('not-')) return f;
    const item = line.items.find((i) => i.letter === 't' && line.spanOfItem(i).start === f.start);
    const at = item ? line.text.search(new RegExp(`(?<= |^)@t${String(line.items.indexOf(item))} `, 'u')) : -1;
    if (at < 0) return f;
    const before = line.text.slice(Math.max(0, at - REACH), at);
    const isAt = (phrase: Phrase): boolean => phrase.all(line.words).some(({ value }) => value?.start === at);
    const isOff = ((isAt(OFF_BEFORE) || NOBODY.test(before)) && !TO_DAY.test(before)) || isAt(OFF_AFTER);
    return isOff ? { ...f, value: `not-${f.value}`, qualifier: qualifiers(f.qualifier, 'denied') } : f;
  });
}
