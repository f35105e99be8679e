/** What is said in our own words, in both languages: no verdict of ours, the right letters, nothing unseen. */
import { evaluativeWords } from '../knowledge/evaluative-words.ts';
import type { Bilingual } from '../model/comparison.ts';
import type { Problem } from '../model/result.ts';
import type { ComparisonFiles } from './bundled-schema.ts';

/** Controls, and marks that turn or join text unseen. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/gu;
/** Ids and paragraphs ("P5") stay Latin in an Arabic text; more letters in a row are another language. */
const LATIN_WORD = /\p{Script=Latin}{2,}/u;
/** Persian letters that look like Arabic ones and are not. */
const FOREIGN_ARABIC = /[\u06a9\u06cc\u06c1\u06be\u06d2]/u;

interface OwnText extends Bilingual {
  readonly path: string;
  /** A label may name a form in its own letters ("ISIS"). */
  readonly isLabel: boolean;
}

/** Problems of every label, paraphrase and reason. */
export function checkOwnWords(files: ComparisonFiles): Problem[] {
  return [...ownTexts(files)].flatMap((text) => [...faultsIn(text.en, 'en', text), ...faultsIn(text.ar, 'ar', text)]);
}

function faultsIn(text: string, lang: 'ar' | 'en', { path, isLabel }: OwnText): Problem[] {
  const at = `${path}.${lang}`;
  const problems: Problem[] = [];
  const add = (code: string, detail: string): void => void problems.push({ code, path: at, detail });
  if (UNSEEN.test(text)) add('unseen-character', 'holds a character that cannot be seen');
  if (text.normalize('NFC') !== text) add('not-nfc', 'not in Unicode normal form C');
  if (lang === 'en' && ARABIC.test(text)) add('language', 'Arabic letters in an English text');
  if (lang === 'ar' && FOREIGN_ARABIC.test(text)) add('language', 'Persian letters in an Arabic text');
  if (lang === 'ar' && !isLabel && (!ARABIC.test(text) || LATIN_WORD.test(text))) add('language', 'not in Arabic');
  if (lang === 'en' && !isLabel && !text.match(LATIN)) add('language', 'not in English');
  // A label quotes a form; what else is said is ours.
  for (const word of isLabel ? [] : evaluativeWords(text, lang))
    add('evaluative-word', `"${word}" judges; quote it, or say in the sentence whose word it is`);
  return problems;
}

function* ownTexts({ sources, sheets, naming }: ComparisonFiles): Generator<OwnText> {
  const own = (path: string, { en, ar }: Bilingual, isLabel = false): OwnText => ({ path, en, ar, isLabel });
  for (const [i, source] of sources.sources.entries()) {
    const path = `sources.json: sources.${i}`;
    yield own(`${path}.why`, source.why);
    if (source.copy) yield own(`${path}.copy`, source.copy);
    if (source.olderPart) yield own(`${path}.olderPart.why`, source.olderPart.why);
    if (source.statedDate) yield own(`${path}.statedDate.why`, source.statedDate.why);
  }
  for (const sheet of sheets) {
    const file = `${sheet.agreement}.json:`;
    for (const [source, why] of Object.entries(sheet.because)) yield own(`${file} because.${source}`, why);
    for (const [i, row] of sheet.rows.entries()) {
      yield own(`${file} rows.${i}.reason`, row.reason);
      for (const [source, cell] of Object.entries(row.cells)) {
        const sayings = 'says' in cell ? cell.says : cell.nearest;
        for (const [k, saying] of sayings.entries()) yield own(`${file} rows.${i}.cells.${source}.${k}`, saying);
      }
    }
  }
  for (const [i, { forms }] of naming.axes.entries())
    for (const [k, { label }] of forms.entries()) yield own(`naming.json: axes.${i}.forms.${k}.label`, label, true);
}
