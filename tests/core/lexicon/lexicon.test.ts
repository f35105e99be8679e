import { describe, expect, it } from 'vitest';
import { compileLexicon } from '@/utils/core/lexicon/compile.ts';
import { HEADER, LexiconError, openLexicon } from '@/utils/core/lexicon/lexicon.ts';
import { scan } from '@/utils/core/lexicon/scan.ts';

const KEYS = ['سيرغي لافروف', 'John Kerry', 'U.S.'];

const damaged = (damage: (bytes: Uint8Array) => Uint8Array | void): Uint8Array => {
  const bytes = compileLexicon(KEYS);
  return damage(bytes) ?? bytes;
};
describe('compileLexicon', () => {
  it('is deterministic', () => {
    expect(compileLexicon(KEYS)).toEqual(compileLexicon(KEYS));
  });

  it.each([
    ['no word', '—'],
    ['thirteen words', 'a b c d e f g h i j k l m'],
  ])('refuses a form with %s, naming it', (_name, form) => {
    expect(() => compileLexicon(['ok', form])).toThrow(`surface form 1 ("${form}")`);
  });

  it('takes no form at all', () => {
    const lexicon = openLexicon(compileLexicon([]));
    expect(lexicon.keyCount).toBe(0);
    expect(scan('John Kerry', lexicon)).toEqual([]);
  });
});

describe('openLexicon', () => {
  it('reads bytes at an odd offset', () => {
    const bytes = compileLexicon(KEYS);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(scan('John Kerry', openLexicon(shifted.subarray(1)))).toHaveLength(1);
  });

  it.each([
    ['empty', damaged(() => new Uint8Array()), 'length'],
    ['another file', damaged((bytes) => void bytes.fill(65, 0, 4)), 'not-a-lexicon'],
    ['another version', damaged((bytes) => void (bytes[HEADER.version * 4] = 99)), 'version'],
    ['cut off', damaged((bytes) => bytes.slice(0, -4)), 'length'],
    ['one bit changed', damaged((bytes) => void (bytes[bytes.length - 9]! ^= 4)), 'checksum'], // the blob is far longer
  ])('refuses: %s', (_name, bytes, code) => {
    let error: unknown;
    try {
      openLexicon(bytes);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(LexiconError);
    expect((error as LexiconError).code).toBe(code);
  });
});
