/**
 * What a guessed spelling must never be (language.md 3.1, limits): an everyday word, a stop word, a word of the block
 * lists, somebody else's given name. The build adds the words of a dictionary; user packs have these lists alone.
 */
import { fold } from '../text/fold.ts';
import { BLOCKED_GENERATED } from './blocked-forms.ts';
import { CLITIC_BLOCK_LIST } from './clitic-block-list.ts';
import type { SurfaceForm } from './surface-form.ts';
import { triggerForms } from './trigger-words.ts';

/** Words of the grammar rules: a name spelled like one would hide it. */
const TRIGGER_WORDS: ReadonlySet<string> = new Set(triggerForms().map((form) => fold(form.text)));

/** Folded words a name must not be guessed to be. */
export class RefusedSpellings {
  /** @param words - common words and given names, folded */
  constructor(private readonly words: ReadonlySet<string> = new Set()) {}

  /** True if the form is a word, or several that are each one, rather than a name. */
  refuses(form: Pick<SurfaceForm, 'text'>): boolean {
    const text = fold(form.text);
    if (this.has(text)) return true;
    const parts = text.split(/[ -]+/u);
    return parts.length > 1 && parts.every((word) => this.has(word));
  }

  private has(word: string): boolean {
    return (
      BLOCKED_GENERATED.has(word) || CLITIC_BLOCK_LIST.has(word) || TRIGGER_WORDS.has(word) || this.words.has(word)
    );
  }
}
