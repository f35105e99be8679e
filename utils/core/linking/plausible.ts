/**
 * First sieve after the scan: folding forgives case and clitics, this gives them back their say (language.md 1.4, 2.1).
 * Looks at one hit and its surface only; context comes later.
 */
import type { SurfaceForm } from '../lexicon/surface-form.ts';
import type { Match } from '../lexicon/match.ts';
import type { Hit } from './hit.ts';

const LETTERS = /[^\p{L}\p{M}\p{N}]+/gu;
const UPPER_START = /^\p{Lu}/u;
/** Words that names write small or capital as they please. */
const FREE_CASE = /^(?:resolution|number|no|al|el|an|ash|as|ad|at|ar|az|de|di|da|la|le|of|the|for|and|in|on)$/i;
/** Least letters of a one-word name after one clitic and after two (language.md 2.1, conditions). */
const MIN_REST = [0, 3, 4];
/** A rest this short must be a free (A0) name. */
const SHORT_REST = 3;

/** The hits of a text worth thinking about, in text order (longer first). */
export function plausibleHits(
  text: string,
  matches: readonly Match[],
  forms: readonly SurfaceForm[],
  isPerson: (entity: string) => boolean,
): Hit[] {
  const hits: Hit[] = [];
  const bareS = lostItsApostrophes(text);
  for (const m of matches) {
    const form = forms[m.key];
    if (!form) continue;
    const end = form.lostApostrophe ? m.end - 1 : m.end;
    const surface = text.slice(m.start, end);
    if (
      caseFits(form, surface, isPerson(form.target)) &&
      cliticFits(form, surface, text.slice(m.start - m.clitic, m.start)) &&
      apostropheFits(form, text, m, bareS) &&
      !isOpposed(form, text, m.start)
    ) {
      hits.push({ start: m.start, end, surface, form, clitic: m.clitic });
    }
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** English names keep their capitals; acronyms keep every one of them ("US" is not "us"). */
function caseFits(form: SurfaceForm, surface: string, isPerson: boolean): boolean {
  if (form.lang !== 'en' || form.kind === 'trigger') return true;
  const wanted = form.text.split(LETTERS).filter(Boolean);
  const found = surface.split(LETTERS).filter(Boolean);
  const shouted = surface === surface.toUpperCase();
  // "UN security council", "Russian foreign ministry": British style keeps the first capital only. People keep all.
  const downStyle = wanted.length > 1 && !isPerson && form.kind !== 'surname';
  return wanted.every((word, i) => {
    const other = found[i] ?? '';
    if (FREE_CASE.test(word) || (downStyle && i > 0)) return true;
    if (word.length > 1 && word === word.toUpperCase() && /\p{L}/u.test(word)) {
      // Acronyms of four letters and more are also written Isis, Nato.
      return other === word || (word.length >= 4 && UPPER_START.test(other));
    }
    return !UPPER_START.test(word) || UPPER_START.test(other) || shouted;
  });
}

function cliticFits(form: SurfaceForm, surface: string, proclitic: string): boolean {
  if (proclitic === '') return true;
  if (form.kind === 'trigger') return true;
  const single = !/[ \u00a0-]/u.test(form.text);
  if (form.cls === 'A2' && single) return false;
  // A spelling nobody listed, found by taking letters off, is two guesses in a row.
  if (form.generated === 'spelling' && form.kind === 'surname') return false;
  const letters = surface.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (!single) return true;
  const taken = proclitic.replace(/[^\p{L}]/gu, '').length;
  return letters >= (MIN_REST[taken] ?? SHORT_REST) && (letters > SHORT_REST || form.cls === 'A0');
}

/** "Kerrys" is Kerry's only where the page lost its apostrophes; see also `lostItsApostrophes`. */
function apostropheFits(form: SurfaceForm, text: string, m: Match, bareS: boolean): boolean {
  return !form.lostApostrophe || (text[m.end - 1] === 's' && bareS);
}

/** "anti-Syrian government forces" are not the Syrian forces. */
function isOpposed(form: SurfaceForm, text: string, start: number): boolean {
  return (
    form.lang === 'en' &&
    /forces$/iu.test(form.text) &&
    /(?:anti|pro)-$/iu.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** True if an English text writes possessives and contractions without any apostrophe (language.md 1.1, row 15). */
function lostItsApostrophes(text: string): boolean {
  return !/\p{Script=Latin}['’ʼ`´](?:s|t|re|ve|ll|d)\b/u.test(text);
}
