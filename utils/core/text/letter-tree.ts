/**
 * A list of words as the source of a regular expression, by their letters: "begin", "began", "begun" is "beg(?:in|an|un)".
 * Asked at every place of a text, a list of a hundred words costs a hundred looks and as long to compile; the tree a few.
 */

type Tree = Map<string, Tree>;
/** Ends a word; no letter of any. */
const END = '';

/** No captures; of two words of which one begins the other, the longer is tried first. */
export function letterTree(words: Iterable<string>): string {
  const tree: Tree = new Map();
  for (const word of words) {
    let at = tree;
    for (const letter of [...word, END]) {
      const next = at.get(letter) ?? (new Map() as Tree);
      at.set(letter, next);
      at = next;
    }
  }
  return branches(tree);
}

function branches(tree: Tree): string {
  const ways = [...tree]
    .filter(([letter]) => letter !== END)
    .map(([letter, rest]) => `${letter.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&')}${branches(rest)}`);
  if (!tree.has(END)) return ways.length === 1 ? (ways[0] ?? '') : `(?:${ways.join('|')})`;
  return ways.length === 0 ? '' : `(?:${ways.join('|')})?`;
}
