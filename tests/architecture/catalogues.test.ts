/** Arabic and English have the same messages with the same holes to fill. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

/** CLDR's plural categories: Arabic uses all six, English two. A plural message is one key for each: "mentions.few". */
const PLURAL = /\.(?:zero|one|two|few|many|other)$/;

/** All wordings of a message: one, or one per plural category. */
type Wordings = Map<string, string[]>;

/** "en.json" and the files of the rooms, "sheet-en.json"; the card's catalogue is a copy with a test of its own. */
function filesIn(language: string): string[] {
  return readdirSync(path.join(ROOT, 'utils/locales')).filter(
    (file) => new RegExp(`^(?:.+-)?${language}\\.json$`).test(file) && !file.startsWith('card-'),
  );
}

function entriesOf(language: string): [string, string][] {
  return filesIn(language).flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(path.join(ROOT, 'utils/locales', file), 'utf8')) as Record<string, string>),
  );
}

function readCatalogue(language: string): Record<string, string> {
  return Object.fromEntries(entriesOf(language));
}

function wordingsOf(catalogue: Record<string, string>): Wordings {
  const found: Wordings = new Map();
  for (const [key, text] of Object.entries(catalogue)) {
    const isPlural = PLURAL.test(key) && ['one', 'other'].every((one) => key.replace(PLURAL, `.${one}`) in catalogue);
    const name = isPlural ? key.replace(PLURAL, '.*') : key;
    found.set(name, [...(found.get(name) ?? []), text]);
  }
  return found;
}

function plurals(wordings: Wordings): [string, string[]][] {
  return [...wordings].filter(([key]) => key.endsWith('.*'));
}

/** The placeholders of a message, sorted: "{count} of {total}" → ["count", "total"]. */
function holesOf(texts: readonly string[]): string[] {
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))),
  ].toSorted();
}

describe('catalogues', () => {
  const [en, ar] = [wordingsOf(readCatalogue('en')), wordingsOf(readCatalogue('ar'))];

  test('same keys', () => {
    expect([...ar.keys()].toSorted()).toEqual([...en.keys()].toSorted());
    expect(en.size).toBeGreaterThan(20);
  });

  test.each(['en', 'ar'])('no key stands in two files: %s', (language) => {
    const keys = entriesOf(language).map(([key]) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('plural messages have every category of their language', () => {
    expect(plurals(ar).length).toBeGreaterThan(0);
    expect(plurals(ar).filter(([, texts]) => texts.length !== 6)).toEqual([]);
    expect(plurals(en).filter(([, texts]) => texts.length !== 2)).toEqual([]);
  });

  test('same placeholders', () => {
    // Over all wordings of a key: a dual or a zero need not show its number, the other forms do.
    const different = [...en].filter(([key, texts]) => holesOf(texts).join() !== holesOf(ar.get(key) ?? []).join());
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('no message is empty', () => {
    const empty = [...en, ...ar].filter(([, texts]) => texts.some((text) => text.trim() === ''));
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  test('Arabic messages are in Arabic, but for names that have no Arabic', () => {
    const latin = [...ar].filter(([, texts]) => !texts.some((text) => /\p{Script=Arabic}/u.test(text)));
    const same = latin.filter(([key, texts]) => (en.get(key) ?? []).join() !== texts.join());
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
