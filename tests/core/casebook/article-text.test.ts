import { describe, expect, test } from 'vitest';
import { articleAddress, articleText, idOf } from '@/utils/core/casebook/article-text.ts';
import { bytesOf } from '@/utils/core/casebook/build.ts';
import type { Block, NewsDocument } from '@/utils/core/model/document.ts';

/** A document of blocks, "~" before furniture. */
function document(...lines: string[]): NewsDocument {
  const text = lines.map((line) => line.replace(/^~/, '')).join('\n');
  let start = 0;
  const blocks = lines.map((line): Block => {
    const { length } = line.replace(/^~/, '');
    const block: Block = { start, end: start + length, kind: line.startsWith('~') ? 'furniture' : 'paragraph' };
    start += length + 1;
    return block;
  });
  const metadata: NewsDocument['metadata'] = {
    url: null,
    outlet: null,
    siteName: null,
    headline: null,
    dateline: null,
    language: { value: 'en', from: 'script' },
    direction: 'ltr',
    pageDate: null,
  };
  return { text, blocks, metadata };
}

describe('the same text', () => {
  test.each([
    ['other related links', document('One.', '~Read also: A', 'Two.'), document('~Ticker', 'One.', 'Two.', '~B')],
    ['other white space', document('One  word.\u00a0'), document('One\tword.')],
  ])('%s', (_name, a, b) => expect(articleText(a)).toBe(articleText(b)));
});

describe('another text', () => {
  test.each([
    ['a word more', document('One.'), document('One more.')],
    ['a paragraph split', document('One. Two.'), document('One.', 'Two.')],
    ['another order', document('One.', 'Two.'), document('Two.', 'One.')],
  ])('%s', (_name, a, b) => expect(articleText(a)).not.toBe(articleText(b)));
});

test('a page of furniture alone still has a text', () => {
  expect(articleText(document('~All of it'))).toBe('All of it');
});

test('an address without fragment, an id of sixteen digits', () => {
  expect(articleAddress('https://a.example/x?y#z')).toBe('https://a.example/x?y');
  expect(idOf('0123456789abcdef0123')).toBe('kept-0123456789abcdef');
});

test('bytes as UTF-8 counts them', () => {
  for (const text of ['abc', 'é', 'سوريا', '€', '😀', 'a😀ب']) {
    expect(bytesOf(text), text).toBe(Buffer.byteLength(JSON.stringify(text)));
  }
});
