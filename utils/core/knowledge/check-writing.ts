import type { Problem } from '../model/result.ts';
import { ownTexts } from './own-texts.ts';
import type { KnowledgeRecord } from './schema.ts';

/** Controls, and marks that turn or join text unseen: a reader cannot see what a record says with them. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** Persian writes a zero-width non-joiner inside words. */
const NON_JOINER = '\u200c';
/** Letters of Persian and Urdu keyboards that look like Arabic ones and are not. */
const FOREIGN_ARABIC = /[\u06a9\u06cc\u06c1\u06be\u06d2]/u;
const ARABIC_LETTER = /\p{Script=Arabic}/gu;
const LATIN_LETTER = /\p{Script=Latin}/gu;
/** Of the letters of an Arabic text: names of missiles and symbols of documents stay Latin. */
const ARABIC_SHARE = 0.7;

/** Every text is NFC without unseen characters; Arabic is written in Arabic letters and English in Latin ones. */
export function checkWriting(path: string, record: KnowledgeRecord): Problem[] {
  const problems: Problem[] = [];
  for (const { at, text } of strings(record, '')) {
    const unseen = UNSEEN.test(text) && unseenIn(text, at.endsWith('.fa'));
    if (unseen) {
      const code = unseen.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      problems.push({ code: 'unseen-character', path: `${path}: ${at}`, detail: `U+${code} cannot be seen` });
    }
    if (text.normalize('NFC') !== text) {
      problems.push({ code: 'not-nfc', path: `${path}: ${at}`, detail: 'not in Unicode normal form C' });
    }
  }
  for (const { at, ar, en, isSentence } of bilingual(record)) {
    const share = count(ar, ARABIC_LETTER) / (count(ar, ARABIC_LETTER) + count(ar, LATIN_LETTER) || 1);
    if (isSentence ? share < ARABIC_SHARE : share === 0) {
      problems.push({ code: 'language', path: `${path}: ${at}.ar`, detail: 'not written in Arabic' });
    }
    if (FOREIGN_ARABIC.test(ar)) {
      problems.push({ code: 'language', path: `${path}: ${at}.ar`, detail: 'Persian letters in an Arabic text' });
    }
    if (count(en, ARABIC_LETTER) > 0) {
      problems.push({ code: 'language', path: `${path}: ${at}.en`, detail: 'Arabic letters in an English text' });
    }
  }
  return problems;
}

function unseenIn(text: string, isPersian: boolean): string | undefined {
  return [...text].find((c) => UNSEEN.test(c) && !(isPersian && c === NON_JOINER));
}

interface Bilingual {
  readonly at: string;
  readonly ar: string;
  readonly en: string;
  /** A name or title may be half Latin, a sentence is not. */
  readonly isSentence: boolean;
}

function* bilingual(record: KnowledgeRecord): Generator<Bilingual> {
  if (record.type === 'office') {
    yield { at: 'title', ar: record.title.ar, en: record.title.en, isSentence: false };
    return;
  }
  for (const text of ownTexts(record)) yield { ...text, isSentence: true };
  if (record.type === 'agreement') {
    yield { at: 'labels', ar: record.labels.ar, en: record.labels.en, isSentence: false };
    if (record.place) yield { at: 'place', ...record.place, isSentence: false };
  }
}

function* strings(value: unknown, at: string): Generator<{ at: string; text: string }> {
  if (typeof value === 'string') yield { at, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, at ? `${at}.${key}` : key);
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
