import type { NewsDocument } from '../model/document.ts';
import type { Annotations, Mention } from '../model/mention.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

const known = new WeakMap<readonly Mention[], { readonly of: NewsDocument; readonly sentences: readonly Sentence[] }>();

/** The sentences of an annotated document, split once: statements and facts are both read from them. */
export function sentencesIn(document: NewsDocument, { mentions }: Annotations): readonly Sentence[] {
  const split = known.get(mentions);
  if (split?.of === document) return split.sentences;
  const sentences = sentencesOf(document, mentions);
  known.set(mentions, { of: document, sentences });
  return sentences;
}
