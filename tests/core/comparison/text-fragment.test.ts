import { describe, expect, test } from 'vitest';
import { findWords } from '@/utils/core/comparison/find-words.ts';
import { withTextFragment } from '@/utils/core/comparison/text-fragment.ts';

const PAGE = 'https://example.org/news/1';

describe('a link to words', () => {
  test.each([
    ['words of a language with spaces', PAGE, 'sundown Monday', `${PAGE}#:~:text=sundown%20Monday`],
    ['Arabic', PAGE, 'الاثنين', `${PAGE}#:~:text=%D8%A7%D9%84%D8%A7%D8%AB%D9%86%D9%8A%D9%86`],
    [
      'signs of the directive itself',
      PAGE,
      'US-Russian, so-called & "x"',
      `${PAGE}#:~:text=US%2DRussian%2C%20so%2Dcalled%20%26%20%22x%22`,
    ],
    ['spaces and line breaks are one space', PAGE, '  a\n b ', `${PAGE}#:~:text=a%20b`],
    [
      'long words by both ends',
      PAGE,
      'one two three four five six seven eight nine',
      `${PAGE}#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine`,
    ],
    ['a fragment of the page stays', `${PAGE}#p5`, 'x', `${PAGE}#p5:~:text=x`],
    ['an older directive goes', `${PAGE}#p5:~:text=old`, 'x', `${PAGE}#p5:~:text=x`],
    ['no words, no directive', PAGE, '  ', PAGE],
    ['not for the browser’s own pages', 'file:///a.html', 'x', 'file:///a.html'],
    ['half a letter is no reason to fail', PAGE, 'a\ud83d', `${PAGE}#:~:text=a%EF%BF%BD`],
  ])('%s', (_name, url, words, expected) => expect(withTextFragment(url, words)).toBe(expected));

  test('the words come back from the link', () => {
    const words = 'من منتصف ليلة 12 - “أيلول”, a&b';
    const text = new URL(withTextFragment(PAGE, words)).hash.split('text=')[1] ?? '';
    expect(decodeURIComponent(text)).toBe(words);
    expect(text).not.toMatch(/[-,&]/u);
  });
});

describe('words in the page as it is now', () => {
  const text = 'Monday came. On Monday it began, on Monday it ended.';
  test.each([
    ['where they were', 'Monday', { start: 16, end: 22 }, { start: 16, end: 22 }],
    ['inside a longer stretch', 'Monday', { start: 13, end: 31 }, { start: 13, end: 31 }],
    ['moved: the nearest', 'Monday', { start: 20, end: 26 }, { start: 16, end: 22 }],
    ['moved far: the last', 'Monday', { start: 400, end: 406 }, { start: 36, end: 42 }],
    ['never placed: the first', 'Monday', null, { start: 0, end: 6 }],
    ['gone', 'Sunday', { start: 0, end: 6 }, null],
    ['no words: the place itself', null, { start: 0, end: 6 }, { start: 0, end: 6 }],
    ['no words, and the text is shorter now', null, { start: 50, end: 90 }, null],
    ['nothing to go by', null, null, null],
  ])('%s', (_name, words, was, expected) => expect(findWords(text, words, was)).toEqual(expected));
});
