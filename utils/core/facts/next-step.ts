/**
 * What a sentence says comes after the one before it: "Both hold for seven days. Only then does the joint centre open",
 * "تستمر التهدئة سبعة أيام. وبعد ذلك تبدأ ضربات مشتركة". The length stands in the first, what follows it in the second.
 */
import type { Line } from './line.ts';
import { Phrase, phrasesOf } from './phrases/phrases.ts';
import { qualifiers, type Found } from './reading.ts';
import { AR } from './arabic/vocabulary.ts';
import { EN } from './english/vocabulary.ts';

const THEN = {
  ar: /^[وف]?(?:(?:بعد|عقب) (?:ذلك|هذا|هذه المده|هذه الفتره|انقضايها|انتهايها)|بعدها|بعديذ|عندها|عنديذ|حينها|حينيذ|ثم|عقبها|تليها|يليها|تلي ذلك|يلي ذلك|اذا نجحت|اذا صمدت) /u,
  en: /^(?:(?:and |but )?(?:only |if so , )?(?:then|after that|after which|thereafter|afterwards|once that happens|once that is done|that done)|(?:[^ ]+ ){1,6}(?:would|will|could|can|should|must|are to|is to) (?:only )?then) /u,
};
const TOGETHER = {
  ar: phrasesOf(['{workAsOne}', '{cooperate}'], AR),
  en: phrasesOf(['{jointly}', 'both|two|their air forces|militaries|armies ~3 strike|bomb|target|coordinate'], EN),
};
const CENTRE = {
  ar: new Phrase('{startWork} ≈4 {centre}', AR),
  en: new Phrase('{jointBody}', EN),
};
/** Talks and elections also come next. */
const ELSE = /(?:^| )(?:talks|negotiations|election|elections|[وفبل]{0,2}(?:ال)?(?:محادثات|مفاوضات|انتخابات)) /u;

/** True for a sentence of the report right behind another: no caption or heading between, at most a new paragraph. */
export function isNextInProse({ sentence: before }: Line, { sentence }: Line): boolean {
  const isProse = before.block.kind === 'paragraph' && sentence.block.kind === 'paragraph';
  return isProse && sentence.paragraph - before.paragraph <= 1;
}

/** @param told - what the sentence before tells */
export function nextStep(line: Line, told: readonly Found[]): Found[] {
  const { language } = line.sentence;
  const lengths = told.filter((f) => f.attribute === 'duration' && f.value?.startsWith('P'));
  const [length] = lengths;
  if (!length || lengths.some((f) => f.value !== length.value) || told.some((f) => AFTER.has(f.attribute))) return [];
  if (!THEN[language].test(line.text) || ELSE.test(line.text)) return [];
  const found = (
    attribute: 'cooperation-start' | 'joint-centre-start',
    { start, end }: { start: number; end: number },
  ): Found => ({
    ...line.spanOf(start, end),
    attribute,
    rule: 'step-by-step',
    value: length.value,
    qualifier: qualifiers('after'),
    isRelative: false,
  });
  const centre = CENTRE[language].first(line.words);
  if (centre) return [found('joint-centre-start', centre)];
  const together = TOGETHER[language].map((phrase) => phrase.first(line.words)).find((match) => match !== null);
  return together ? [found('cooperation-start', together)] : [];
}

const AFTER: ReadonlySet<string> = new Set(['cooperation-start', 'joint-centre-start']);
