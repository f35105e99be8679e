import type { CollisionClass as ClassSchema } from '../knowledge/schema.ts';
import type { InferOutput } from 'valibot';

export type CollisionClass = InferOutput<typeof ClassSchema>;

/**
 * What a form is made of. 'name' whole names; 'surname' partial ones; 'capital' a capital city; 'metonym' another seat;
 * 'description' a phrase whose parts may be mentions too (نظام الأسد); 'adjective' nationality words; 'office' a role
 * phrase (target is an office id); 'trigger' a grammar word (target is the trigger's name), never a mention by itself.
 */
export type FormKind =
  'name' | 'surname' | 'acronym' | 'capital' | 'metonym' | 'description' | 'adjective' | 'office' | 'trigger';

/** One spelling in the lexicon. Compiled by its text; everything else is looked up after a match. */
export interface SurfaceForm {
  readonly text: string;
  readonly lang: 'ar' | 'en';
  /** Entity id, office id ('office') or trigger name ('trigger'). */
  readonly target: string;
  readonly kind: FormKind;
  readonly cls: CollisionClass;
  /** Made by a spelling rule or a grammar template rather than written in a record. */
  readonly generated?: 'spelling' | 'grammar';
  /** Grammatical gender of a title; must fit the holder's. */
  readonly holder?: 'm' | 'f';
  /** Nationality adjectives: form of the word (language.md 2.2). */
  readonly inflection?: 'm' | 'f' | 'dual' | 'plural';
  /** Validity of a dated name. */
  readonly from?: string;
  readonly until?: string;
  /** English name written with a bare possessive s by a page that lost its apostrophes ("Kerrys"): text is the name. */
  readonly lostApostrophe?: true;
}
