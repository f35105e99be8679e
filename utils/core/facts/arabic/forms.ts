/** Arabic words in all their forms, for vocabulary entries (pattern.ts takes clitics off by itself). */

/** The word with and without the article. */
export function al(words: string): string {
  return words
    .split(' ')
    .flatMap((w) => [w, `ال${w}`])
    .join('|');
}

/** A noun with whose it is: ضرباتها, ضرباته, ضرباتنا … */
export function own(words: string): string {
  return words
    .split(' ')
    .flatMap((w) => ['', 'ها', 'ه', 'هم', 'هما', 'نا', 'ي'].map((end) => w + end))
    .join('|');
}

/** Imperfect of every person with any ending: يوافق, ستوافقون, نوافقه. The mark of the future is a clitic. */
export function will(stems: string): string {
  return stems
    .split(' ')
    .flatMap((s) => ['ي', 'ت', 'ن'].map((person) => `${person}${s}*`))
    .join('|');
}

/** Stems with any ending: وافق, وافقت, وافقوها. For those that begin other words, too, `did`. */
export function any(stems: string): string {
  return stems
    .split(' ')
    .map((s) => `${s}*`)
    .join('|');
}

/** Perfect of the third persons and of "we", with few objects. */
export function did(stems: string): string {
  return stems
    .split(' ')
    .flatMap((s) => ['', 'ت', 'ا', 'تا', 'وا', 'نا', 'ها', 'ته', 'تها', 'وه', 'وها'].map((end) => s + end))
    .join('|');
}
