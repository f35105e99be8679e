/** Sentences of the sample articles, the prose that the measured texts are made of. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Vocabulary } from './generate.ts';

const SAMPLES = new URL('../../../../assets/samples/', import.meta.url);
const MIN_SENTENCE = 20;

/** @throws {Error} if there is no sample article */
export function readVocabulary(): Vocabulary {
  const sentences = readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => textOf(readFileSync(new URL(name, SAMPLES), 'utf8')).split(/(?<=[.؟!]) /u))
    .filter((sentence) => sentence.length > MIN_SENTENCE);
  if (sentences.length === 0) throw new Error(`no sample article in ${SAMPLES.pathname}`);
  return { sentences };
}

/** Good enough for words: what is marked up does not matter here. */
function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/gu, ' ')
    .replace(/<[^>]+>|&\w+;/gu, ' ')
    .replace(/\s+/gu, ' ');
}
