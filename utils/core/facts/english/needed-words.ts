/**
 * The words that a regular expression over an English line cannot do without, read off its source, so that most lines are
 * not asked at all. Only as much of the syntax is understood as the constructions of stances use; what is not, needs
 * nothing.
 */

/**
 * Lists of which a line must have a word each; "repl*" is any word that begins so.
 * @param source - words parted by spaces, groups "(?:a|b)" and their quantifiers; capitals stand for anything
 */
export function neededWords(source: string): string[][] {
  if (parts(source, '|').length > 1) return [];
  return parts(source, ' ').flatMap((part) => {
    const words = wordsOf(withoutOptional(part));
    return words ? [words] : [];
  });
}

/** The words a part may begin with; null if that may be anything. */
function wordsOf(part: string): string[] | null {
  const end = part.startsWith('(?:') ? closing(part, 0) : -1;
  if (end < 0) return firstWord(part);
  const words = parts(part.slice(3, end), '|').map((way) => firstWord(withoutOptional(way))?.[0]);
  const isWhole = end === part.length - 1;
  const known = words.flatMap((word) => word ?? []);
  if (known.length < words.length) return null;
  return isWhole ? known : known.map((word) => (word.endsWith('*') ? word : `${word}*`));
}

function firstWord(way: string): string[] | null {
  const [, letters = '', next = ''] = /^([a-z]+)(.?)/u.exec(way) ?? [];
  // a letter that may be missing or come again says no more than those before it
  const sure = /[?*{]/u.test(next) ? letters.slice(0, -1) : letters;
  if (sure.length < 2) return null;
  return [next === '' || next === ' ' ? sure : `${sure}*`];
}

/** Without groups at its beginning that may be missing, and looks ahead. */
function withoutOptional(part: string): string {
  let rest = part;
  for (;;) {
    const end = rest.startsWith('(?') ? closing(rest, 0) : -1;
    if (end < 0) return rest;
    const after = rest.slice(end + 1);
    const quantifier = /^(?:[?*]|\{0,\d+\})\??/u.exec(after)?.[0];
    if (quantifier === undefined && !/^\(\?[!=]/u.test(rest)) return rest;
    rest = after.slice(quantifier?.length ?? 0);
  }
}

/** Split where no bracket is open. */
function parts(source: string, by: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const end = closing(source, at);
    if (end > at) at = end;
    else if (source[at] === by) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, source.slice(from)];
}

/** Where the bracket that opens at a place closes; -1 if none opens there. */
function closing(source: string, at: number): number {
  if (source[at] === '[') return source.indexOf(']', at);
  if (source[at] !== '(') return -1;
  let open = 0;
  for (let i = at; i < source.length; i++) {
    if (source[i] === '[') i = source.indexOf(']', i);
    else if (source[i] === '(') open++;
    else if (source[i] === ')' && --open === 0) return i;
  }
  return -1;
}
