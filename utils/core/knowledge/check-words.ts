import type { Problem } from '../model/result.ts';
import { evaluativeWords } from './evaluative-words.ts';
import { ownTexts } from './own-texts.ts';
import type { KnowledgeRecord } from './schema.ts';

/** No verdicts in the record's own voice, and every name that takes sides says who uses it. */
export function checkWords(path: string, record: KnowledgeRecord): Problem[] {
  if (record.type === 'office') return [];
  const problems: Problem[] = [];
  for (const { at, ar, en } of ownTexts(record)) {
    for (const [lang, text] of [
      ['ar', ar],
      ['en', en],
    ] as const) {
      for (const word of evaluativeWords(text, lang)) {
        problems.push({
          code: 'evaluative-word',
          path: `${path}: ${at}.${lang}`,
          detail: `"${word}" judges; say it without, quote it, or say in the sentence whose word it is`,
        });
      }
    }
  }
  for (const [i, name] of record.names.entries()) {
    if (name.kind === 'loaded' && !name.note) {
      problems.push({
        code: 'loaded-name',
        path: `${path}: names.${i}`,
        detail: `"${name.text}" is loaded: a note must say in both languages who uses it`,
      });
    }
  }
  return problems;
}
