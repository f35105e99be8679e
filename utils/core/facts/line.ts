/**
 * A sentence as one line of folded words in which everything with a meaning of its own is a tag, so that rules can be
 * written as phrases:
 *
 *   "… وقف إطلاق النار يبدأ عند غروب شمس الاثنين لمدة 48 ساعة"  →  "… @a3 يبدا عند @t0 لمده @p1 "
 *
 * Words are parted by one space and the line ends with one. Commas, brackets apart, dashes and ".." become ",", a colon
 * ":", a full stop inside a quotation "|". Clitics stay in front of a tag ("و@j4").
 */
import type { Span } from '../model/span.ts';
import type { Sentence } from '../statements/sentences.ts';
import type { Item } from './item.ts';
import { LineWords, type Match } from './phrases/match.ts';

/** Words of the line and what they cover: `from` and `to` are words of the sentence, -1 for punctuation. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export class Line {
  readonly text: string;
  readonly #starts: number[] = [];
  #words: LineWords | null = null;

  constructor(
    readonly sentence: Sentence,
    readonly tokens: readonly Token[],
    readonly items: readonly Item[],
  ) {
    let text = '';
    for (const token of tokens) {
      this.#starts.push(text.length);
      text += `${token.text} `;
    }
    this.text = text;
  }

  /** Its words as phrases see them; made when first asked for. */
  get words(): LineWords {
    return (this.#words ??= new LineWords(this.text));
  }

  /** The item of a tag such as "@t3" or "و@j4". */
  item(tag: string): Item | null {
    const at = tag.lastIndexOf('@');
    return at < 0 ? null : (this.items[Number(tag.slice(at + 2))] ?? null);
  }

  /** The item that gives a match its value. */
  valueOf({ value }: Match): Item | null {
    return value && this.item(this.text.slice(value.start, value.end));
  }

  /** Raw span of a stretch of the line, without clitics in front of a tag. */
  spanOf(start: number, end: number): Span {
    const { words } = this.sentence;
    const tokens = this.tokens.slice(this.#tokenAt(start), this.#tokenAt(end - 1) + 1).filter((t) => t.from >= 0);
    const [first, last] = [tokens[0], tokens.at(-1)];
    const firstWord = words[first?.from ?? 0];
    if (!first || !last || !firstWord) return { start: this.sentence.start, end: this.sentence.start };
    const tagged = /^[^@]+@/u.test(first.text) ? firstWord.mention : null;
    return { start: tagged ? tagged.start : firstWord.start, end: this.#endOf(last) };
  }

  /** Raw span of an item. */
  spanOfItem(item: Item): Span {
    const { words } = this.sentence;
    const first = words[item.from];
    const start = 'mention' in item && item.mention ? item.mention.start : (first?.start ?? this.sentence.start);
    return { start, end: this.#endOf(item) };
  }

  #endOf({ to }: { readonly to: number }): number {
    return this.sentence.words[to - 1]?.end ?? this.sentence.end;
  }

  #tokenAt(index: number): number {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) <= index) low = middle;
      else high = middle;
    }
    return low;
  }
}
