/** English nouns for speakers, pronouns, and short words that stand for someone named before. */
import { wordSet } from '../linking/words.ts';

const ONE = `official diplomat source spokesman spokeswoman spokesperson activist analyst expert witness resident rebel commander fighter
  lawmaker minister ambassador envoy leader negotiator aide adviser advisor agency ministry army military report newspaper monitor observer
  critic doctor worker government television channel coalition opposition committee senator general president secretary chief professor
  director delegate representative group organisation organization paper website statement office premier chancellor king prince cleric
  soldier officer historian researcher author lawyer prosecutor mediator delegation team embassy party council union magazine network
  correspondent reporter journalist command commission mission bureau shopkeeper nurse teacher farmer businessman survivor refugee father mother student head chairman chairwoman chair coordinator
  document memo observatory faction brigade battalion movement militia`;
const MANY = `officials diplomats sources spokesmen activists analysts experts witnesses residents rebels commanders fighters lawmakers
  ministers ambassadors leaders negotiators aides advisers advisors agencies authorities reports newspapers monitors observers critics
  doctors workers groups senators generals delegates representatives media organisations organizations refugees survivors members
  governments correspondents journalists reporters writers guards protesters demonstrators families parents researchers soldiers officers historians people countries powers sides parties men women pair factions brigades militias rebels insurgents`;

const ONE_WORDS = wordSet(ONE);
const MANY_WORDS = wordSet(MANY);

/** Number of a noun for speakers, or null for any other word. */
export function describes(key: string): 'one' | 'many' | null {
  return ONE_WORDS.has(key) ? 'one' : MANY_WORDS.has(key) ? 'many' : null;
}

/** "the minister", "the envoy": offices they can mean. */
export const SHORT_ROLES: ReadonlyMap<string, RegExp> = new Map([
  ['minister', /minister|secretary/],
  ['secretary', /minister|secretary/],
  ['spokesman', /spokesperson/],
  ['spokeswoman', /spokesperson/],
  ['spokesperson', /spokesperson/],
  ['envoy', /envoy/],
  ['ambassador', /representative|ambassador/],
  ['president', /head-of-state/],
]);

/** Papers are speakers only by what they call themselves; a plan or a law is no speaker. */
export const NO_SPEAKERS = wordSet(
  `plan deal agreement accord schedule terms law resolution timetable text constitution rules contract tradition custom figures
   estimates data polls poll arrangement truce ceasefire protocol announcement understanding`,
);

/** Words that open a noun phrase. */
export const DETERMINERS = wordSet(
  'a an the one two three four five some several many other another both most senior top unnamed local his her their its these those this that',
);

/** Words no noun phrase reaches over to the left. */
export const BARRIERS = wordSet(
  `and but or that said says while as because although though if when where who which after before in on at by to from with for of than
   so is was were are be has have had will would not it he she they we i you`,
);

/** Personal pronouns as subjects, with their gender ("they": many). */
export const PRONOUNS: ReadonlyMap<string, 'm' | 'f' | 'many' | 'it'> = new Map([
  ['he', 'm'],
  ['she', 'f'],
  ['they', 'many'],
  ['it', 'it'],
]);
