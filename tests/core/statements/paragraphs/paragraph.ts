/** News-like paragraphs of our own and the statements a reader finds in them. */

/** Speaker ids joined by "+" ("~words" for speakers without a record), and how the content begins. */
export type Expected = readonly [speaker: string, beginning: string];

export interface NewsParagraph {
  /** What the case tries. */
  readonly name: string;
  readonly date: string;
  /** A first line makes the paragraphs a document: the reader takes it for the headline. */
  readonly text: string;
  readonly expected: readonly Expected[];
  /** Said in the text and known to be missed. */
  readonly notYet?: readonly Expected[];
}
