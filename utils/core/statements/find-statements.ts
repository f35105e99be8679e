/**
 * The statement pass: who says what, as spans of content with speaker, cue and marks (language.md 4).
 *
 *   blocks → quotations → sentences → cues, speakers, contents → statements
 *
 * Runs after the mention pass and leans on it for every name. Precision goes before recall: a cue without a speaker or
 * without content is dropped, and what is only likely says so. Linear: a rule looks at a fixed number of words.
 */
import type { NewsDocument } from '../model/document.ts';
import type { Annotations } from '../model/mention.ts';
import { compareSpans } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import type { Engine } from '../linking/hit.ts';
import { arabicStatements } from './arabic.ts';
import { colonStatements } from './colon.ts';
import { englishStatements } from './english.ts';
import { continuedQuotes } from './quote-alone.ts';
import { sentencesIn } from './document-sentences.ts';
import type { Sentence } from './sentences.ts';
import { Discourse } from './speaker.ts';
import { saidIn, turnsOf, type Turn } from './transcript.ts';

/** Every attributed statement of the article, in text order (longer first); [] for a text that quotes nobody. */
export function findStatements(document: NewsDocument, annotations: Annotations, engine: Engine): Statement[] {
  const { text } = document;
  const discourse = new Discourse(engine.base);
  const found: Statement[] = [];
  let before: Sentence | null = null;
  const sentences = sentencesIn(document, annotations);
  const turns = turnsOf(text, sentences, discourse);
  let turn: Turn | null = null;
  for (const sentence of sentences) {
    if (before && startsSection(before, sentence)) discourse.clear();
    const opened = turns.get(sentence.paragraph);
    if (opened) turn = opened;
    else if (sentence.block.kind !== 'paragraph') turn = null;
    if (turn) {
      const said = sentence.isFirst ? saidIn(text, sentence, turn) : null;
      if (said) found.push(said);
      discourse.hear(turn.speaker, sentence.paragraph, []);
      before = sentence;
      continue;
    }
    const statements = statementsOf(text, sentence, discourse);
    const more = continuedQuotes(text, sentence, before, [found.at(-1), ...statements]);
    const last = found.at(-1);
    if (last && more && isSplit(last, sentence)) found[found.length - 1] = extended(last, more);
    else if (more) found.push(more);
    found.push(...statements);
    before = sentence;
  }
  return found.sort(compareSpans);
}

/** "…," X said. "…": one quotation, split by its cue. */
function isSplit(last: Statement, sentence: Sentence): boolean {
  return (
    sentence.language === 'en' && last.rule === 'trailing' && last.quotes.length > 0 && last.end > sentence.block.start
  );
}

function extended(first: Statement, more: Statement): Statement {
  return { ...first, end: more.end, quotes: [...first.quotes, ...more.quotes] };
}

/** A heading ends what "he" could lean on; so does the other language of a page in two. */
function startsSection(before: Sentence, sentence: Sentence): boolean {
  if (before.paragraph === sentence.paragraph) return false;
  return (
    sentence.block.kind === 'subheading' || before.block.kind === 'subheading' || before.language !== sentence.language
  );
}

function statementsOf(text: string, sentence: Sentence, discourse: Discourse): Statement[] {
  const colon = colonStatements(text, sentence, discourse);
  if (colon && colon.at === 0) return colon.statements;
  const words = colon ? sentence.words.slice(0, colon.at) : sentence.words;
  const own = { ...sentence, words, end: words.at(-1)?.end ?? sentence.end };
  const found =
    sentence.language === 'ar' ? arabicStatements(text, own, discourse) : englishStatements(text, own, discourse);
  return [...found, ...(colon?.statements ?? [])];
}
