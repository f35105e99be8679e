/** Reports told inside a report: "Dujarric said Guterres hoped …" is Dujarric's; "the Kremlin said Putin told …" is both. */
import type { Draft } from './draft.ts';
import type { BackPhrase } from './english-names.ts';
import { AFTER_VERB } from './english-verbs.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentences.ts';

/** Behind these a clause is the outlet's again, comma or not. */
const OWN = /^(?:but|while|whereas|although|though|as|after|before|when|since|until)$/u;
/** A time before the report: within reported speech "and Damascus had promised" is still part of it. */
const EARLIER = /^(?:had|would)$/u;

/**
 * The report as part of the running content of the one before it: itself if it stands alone, one step deeper if a body
 * relays what somebody said (the Kremlin said Putin told …) or the words are quoted, null if it is only a person's content.
 */
export function embedded(scene: Scene, sentence: Sentence, draft: Draft, drafts: readonly Draft[]): Draft | null {
  const outer = outerOf(scene, sentence, draft, drafts);
  if (!outer) return draft;
  const isQuoted = sentence.quotes.some((q) => q.start === draft.start);
  const isAll = draft.clauseStart === outer.start && draft.rule !== 'pronoun';
  if (!isQuoted && !(isAll && !outer.speaker.isPerson)) return null;
  return { ...draft, depth: 1, via: [...outer.speaker.entities, ...draft.via] };
}

/** The report in whose content this one begins: nothing sets its clause off, and it is not simply joined to the other. */
function outerOf({ words }: Scene, { quotes }: Sentence, draft: Draft, drafts: readonly Draft[]): Draft | null {
  const outer = drafts.findLast((d) => d.depth === 0);
  if (!outer || outer.isBackward || draft.isBackward || !/^(?:subject-verb|pronoun)$/u.test(draft.rule)) return null;
  const isBehindQuote = quotes.some((q) => q.start <= outer.start && outer.start < q.end && q.end <= draft.clauseStart);
  if (isBehindQuote || draft.clauseStart < outer.start) return null;
  const at = words.findIndex((w) => w.start >= draft.clauseStart);
  const [first, before] = [words[at], words[at - 1]];
  if (!first || !before || first.start === outer.start) return outer;
  if (first.gap !== ' ' || OWN.test(before.key) || OWN.test(first.key)) return null;
  if (before.key !== 'and') return outer;
  const cue = words.findIndex((w) => w.start >= draft.cue.start);
  return words.slice(Math.max(at, cue - 3), cue).some((w) => EARLIER.test(w.key)) ? outer : null;
}

/** What is announced or told of, and names nobody: the plan Kerry announced, the terms Lavrov described. */
const TOLD =
  /^(?:plan|plans|deal|agreement|accord|arrangement|truce|ceasefire|text|statement|document|documents|proposal|proposals|terms|date|figure|figures|number|conditions|points|steps|measures|package|pause|charge|charges|claim|claims|idea|version)$/u;

/** "The plan Kerry and Lavrov announced had two parts": a noun with its article right before the subject of a verb. */
export function isOfNoun({ words }: Scene, { start, isPronoun, speaker }: BackPhrase): boolean {
  const noun = words[start - 1];
  if (!noun || noun.quote || words[start]?.gap !== ' ' || isPronoun || speaker.how !== 'named') return false;
  if (!TOLD.test(noun.key)) return false;
  const from = Math.max(0, start - 4);
  const article = words.slice(from, start - 1).findLastIndex((w) => /^(?:the|an?|this|any|every)$/u.test(w.key));
  if (article < 0 || words.slice(from + article + 1, start).some((w) => w.gap !== ' ')) return false;
  // "After the deal Kerry said": the phrase of a preposition comes before the clause
  const before = words[from + article - 1];
  return (
    before === undefined || !(AFTER_VERB.has(before.key) || /^(?:of|by|for|with|despite|amid|under)$/u.test(before.key))
  );
}
