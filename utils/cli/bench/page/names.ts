/** Names of the knowledge base in one language. */
import { loadKnowledge } from '../../../build/load-knowledge.ts';

/** Labels of everybody and everything that can be mentioned, sorted by id so that pages are the same in every run. */
export function namesIn(lang: 'ar' | 'en'): string[] {
  return loadKnowledge()
    .records.flatMap((record) => (record.type === 'office' || record.type === 'event' ? [] : [record]))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ labels }) => labels[lang].replace(/\s*\(.*\)$/u, ''));
}
