/** Steps told in order: lengths of time joined by "then", and "if the truce holds, cooperation follows". */
import type { Line } from './line.ts';
import { Phrase, phrasesOf } from './phrases/phrases.ts';
import { qualifiers, type Found } from './reading.ts';
import { AR } from './arabic/vocabulary.ts';
import { EN } from './english/vocabulary.ts';

const CONDITIONS = {
  ar: phrasesOf(
    [
      'إذا|حال|إن ≈2 {hold} [هذه|هذا] [{calm}] [لمدة|طوال] [=@p] ≈9 {cooperate}',
      '{cooperate} ≈6 إذا|حال|إن ≈2 {hold} [هذه|هذا] @a [=@p]',
      '@a [إذا|حال|إن|متى] ≈1 {hold} [=@p] ≈8 {cooperate}',
    ],
    AR,
  ),
  en: phrasesOf(
    [
      'if|once|provided ≈8 {hold} [for] =@p ≈9 {cooperate}',
      '{hold} for =@p before ≈2 {cooperate}',
      '=@p of ~2 violence|calm|quiet ~1 before ≈6 {cooperate}',
      'will then begin|start ≈2 {cooperate}',
    ],
    EN,
  ),
};
const THEN = /(?<= |^)[وف]?(?:ثم|then|followed by|بعد ذلك|يليها|تليها) /u;
const CENTRE_AFTER = {
  ar: new Phrase('ثم ≈4 إنشاء|تشكيل|إقامة {centre}', AR),
  en: new Phrase('then ≈6 establish|set|create ≈3 {centre}', EN),
};

/** "ثم تمدد لفترة مماثلة": the length told before once more. */
const ONCE_MORE = /(?<= |^)[وبل]{0,2}(?:مده|فتره) (?:مماثله|مساويه|مثلها|ثانيه) /u;

/** Phases of the line: at most one value. `lengths`: durations the line tells of the truce, in text order. */
export function phases(line: Line, lengths: readonly Found[]): Found[] {
  const inOrder = lengths
    .filter((l) => l.attribute === 'duration' && l.value?.startsWith('P'))
    .toSorted((a, b) => a.start - b.start);
  const { language } = line.sentence;
  const isRepeated = ONCE_MORE.test(line.text);
  const isCentreNext = lengths.some((l) => l.attribute === 'joint-centre-start');
  if (inOrder.length + Number(isRepeated) > 1 && THEN.test(line.text)) {
    const centre = isCentreNext || CENTRE_AFTER[language].first(line.words) !== null;
    const values = inOrder.map((l) => l.value);
    const steps = [...(isRepeated ? values.slice(0, 1) : []), ...values, ...(centre ? ['joint-centre'] : [])];
    const last = inOrder.at(-1);
    return [phase(inOrder[0]?.start ?? line.sentence.start, last?.end ?? line.sentence.end, steps.join(','))];
  }
  for (const phrase of CONDITIONS[language]) {
    const match = phrase.first(line.words);
    if (!match) continue;
    const item = line.valueOf(match);
    const length = item?.letter === 'p' ? item.length.iso : null;
    const span = line.spanOf(match.start, match.end);
    const found = [phase(span.start, span.end, `${length ?? 'compliance'},cooperation`)];
    if (length)
      found.push({
        ...phase(span.start, span.end, length),
        attribute: 'cooperation-start',
        qualifier: qualifiers('after'),
      });
    return found;
  }
  return [];
}

function phase(start: number, end: number, value: string): Found {
  return {
    start,
    end,
    attribute: 'phases',
    rule: value.includes('cooperation') ? 'if-it-holds' : 'step-by-step',
    value,
    qualifier: null,
    isRelative: false,
  };
}
