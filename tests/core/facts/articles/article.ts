/** An article of our own and what it tells. */
export interface Article {
  /** What the case tries. */
  readonly name: string;
  readonly date: string;
  /** The agreement whose facts carry no id below; "-" where there is none. */
  readonly agreement: string;
  readonly text: string;
  /** "attribute = value", with another agreement's id in front if it is not the article's; facts without a value are left out. */
  readonly facts: readonly string[];
  /** Told by the text too, and missed when the case was written: allowed, not asked for. */
  readonly notYet?: readonly string[];
}
