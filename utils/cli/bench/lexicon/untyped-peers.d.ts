/** The calls we measure of packages that ship no types. */
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    addNonWordBoundaries(character: string): boolean;
    addKeywordsFromArray(keywords: string[]): void;
    extractKeywords(sentence: string): string[];
  }
}
declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[]);
    search(content: string): [start: number, word: string][];
  }
}
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: string[]);
    search(text: string): [last: number, keywords: string[]][];
  }
}
