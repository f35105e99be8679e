/**
 * Other ways to find names in a text, each made to do our job: fold the text, find whole words (one or two clitic
 * letters before them allowed), give raw offsets. They do an easier one: no fused lam + article, no hyphens for
 * spaces, and flashtext.js gives no offsets at all.
 */
import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import FlashText from 'flashtext.js';
import ModernAhoCorasick from 'modern-ahocorasick';
import ModernFastAhoCorasick from 'modern-ahocorasick/fast';
import { compileLexicon } from '../../../core/lexicon/compile.ts';
import { openLexicon } from '../../../core/lexicon/lexicon.ts';
import { MatchBuffer } from '../../../core/lexicon/match-buffer.ts';
import { scanInto } from '../../../core/lexicon/scan.ts';
import { fold, isWordUnit } from '../../../core/text/fold.ts';
import { type FoldedText, foldWithMap, toRaw } from '../../../core/text/offset-map.ts';

/** Finds names in a text; returns how many. */
export type Matcher = (text: string) => number;
export type BuildMatcher = (forms: readonly string[]) => Matcher;

/** Counts a hit if it is a whole word; the raw span is made, as a caller would need it. */
type Report = (foldedStart: number, foldedEnd: number) => void;

const CLITICS = /[وفبكل]/u;
const MAX_CLITICS = 2;

/** Ways to match by name. `isnad` is ours; `isnad, matches as objects` adds what `scan` allocates. */
export const MATCHERS = {
  isnad: (forms) => {
    const lexicon = openLexicon(compileLexicon(forms));
    const out = new MatchBuffer();
    return (text) => {
      out.clear();
      scanInto(text, lexicon, out);
      return out.count;
    };
  },
  'fold with map only': () => (text) => foldWithMap(text).map.length,
  RegExp: onFolded((forms) => {
    const longestFirst = forms
      .toSorted((a, b) => b.length - a.length)
      .map((form) => form.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[وف]?[بكل]?)(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`,
      'dgu',
    );
    return (folded, report) => {
      for (const match of folded.matchAll(pattern)) {
        const [start, end] = match.indices?.[1] ?? [0, 0];
        report(start, end);
      }
    };
  }),
  'flashtext.js': onFolded((forms) => {
    const processor = new FlashText(true);
    const letters = new Set([...forms.join('')].filter((letter) => isWordUnit(letter.charCodeAt(0))));
    for (const letter of [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويء', ...'abcdefghijklmnopqrstuvwxyz', ...letters]) {
      processor.addNonWordBoundaries(letter);
    }
    processor.addKeywordsFromArray([...forms]);
    return (folded, report) => {
      for (const form of processor.extractKeywords(folded)) report(0, form.length);
    };
  }),
  fastscan: onFolded((forms) => {
    const scanner = new FastScanner([...forms]);
    return (folded, report) => {
      for (const [start, form] of scanner.search(folded)) report(start, start + form.length);
    };
  }),
  ahocorasick: onFolded((forms) => {
    const automaton = new AhoCorasick([...forms]);
    return (folded, report) => {
      for (const [last, found] of automaton.search(folded)) {
        for (const form of found) report(last + 1 - form.length, last + 1);
      }
    };
  }),
  'modern-ahocorasick': onFolded((forms) => byParagraph(new ModernAhoCorasick([...forms]))),
  'modern-ahocorasick/fast': onFolded((forms) => byParagraph(new ModernFastAhoCorasick([...forms]))),
  '@monyone/aho-corasick/fast': onFolded((forms) => {
    const automaton = new MonyoneAhoCorasick([...forms]);
    return (folded, report) => {
      for (const { begin, end } of automaton.matchInText(folded)) report(begin, end);
    };
  }),
} satisfies Record<string, BuildMatcher>;

export type MatcherName = keyof typeof MATCHERS;
/** The npm matcher packages among them. */
export const PACKAGES: readonly MatcherName[] = [
  'flashtext.js',
  'fastscan',
  'ahocorasick',
  'modern-ahocorasick',
  'modern-ahocorasick/fast',
  '@monyone/aho-corasick/fast',
];

function onFolded(build: (forms: readonly string[]) => (folded: string, report: Report) => void): BuildMatcher {
  return (forms) => {
    const find = build([...new Set(forms.map((form) => fold(form)))]);
    return (text) => {
      const folded = foldWithMap(text);
      let count = 0;
      find(folded.folded, (start, end) => {
        if (!isWholeWord(folded, start, end)) return;
        toRaw(folded, { start, end });
        count++;
      });
      return count;
    };
  };
}

function isWholeWord({ folded }: FoldedText, start: number, end: number): boolean {
  if (isWordAt(folded, end)) return false;
  for (let before = start - 1; before >= start - MAX_CLITICS - 1; before--) {
    if (!isWordAt(folded, before)) return true;
    if (!CLITICS.test(folded.charAt(before))) return false;
  }
  return false;
}

function isWordAt(folded: string, index: number): boolean {
  return index >= 0 && index < folded.length && isWordUnit(folded.charCodeAt(index));
}

/** It segments graphemes of its whole input first: on a page of 1 M characters at once it takes gigabytes. */
function byParagraph(automaton: ModernAhoCorasick): (folded: string, report: Report) => void {
  return (folded, report) => {
    for (let from = 0; from < folded.length;) {
      const newline = folded.indexOf('\n', from);
      const to = newline === -1 ? folded.length : newline + 1;
      for (const { start, end } of automaton.search(folded.slice(from, to))) report(from + start, from + end);
      from = to;
    }
  };
}
