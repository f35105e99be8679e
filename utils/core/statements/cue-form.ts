import type { Act } from '../model/statement.ts';

/**
 * How the content is joined to a reporting word.
 * that: a clause behind إن، أن, that · bare: an English clause without "that" · clause: one, if it shows a finite verb · quote: marks, a colon or ".." ·
 * np: a noun phrase as object · object: somebody else stands before the preposition (اتهم X بـ, urge X to) ·
 * bi, ila, ala, an, min: the prepositions ب إلى على عن من · to, of, for, as, against: the English ones ·
 * fi: the preposition في · noun: a noun of saying as object (جدد دعوته إلى، أبدى استعداده لـ) ·
 * pronoun: what is said of is written on to the verb, and the object follows (اعتبره خطأ) ·
 * det: an object with its article (stressed the need to) · over: declared X over, dead, void · figure: put X at a number · paper: what is written in a statement (جاء في بيان X أن) · blame: مسؤولية as object · call: called on, for, it · feeling: expressed hope that · relay: نقلت X عن Y
 */
export type Frame =
  | 'that'
  | 'quote'
  | 'bare'
  | 'clause'
  | 'np'
  | 'object'
  | 'bi'
  | 'ila'
  | 'ala'
  | 'an'
  | 'min'
  | 'fi'
  | 'noun'
  | 'paper'
  | 'pronoun'
  | 'blame'
  | 'to'
  | 'of'
  | 'for'
  | 'call'
  | 'as'
  | 'against'
  | 'feeling'
  | 'relay'
  | 'over'
  | 'det'
  | 'figure';

/** A reporting verb of the dictionary. */
export interface CueVerb {
  /** Dictionary form, shown to the reader: the bare past (Arabic) or the infinitive (English). */
  readonly lemma: string;
  readonly act: Act;
  readonly frames: ReadonlySet<Frame>;
  /** The bare form is also a noun or another word: believed only at the head of a clause. */
  readonly isAmbiguous: boolean;
}

/** One inflected form. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly tense: 'past' | 'present' | 'participle' | 'infinitive';
  readonly gender: 'm' | 'f' | null;
  readonly number: 'one' | 'two' | 'many' | null;
}
