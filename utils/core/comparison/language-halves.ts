/**
 * A page can carry one story twice: an Arabic article and, under it, an English one by somebody else. Each half is a
 * source of its own; comparing them is the point of the page.
 */
import type { Block, NewsDocument } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** One language's part of a text. The halves cover the article; furniture before, between and after lies in neither. */
export interface LanguageHalf extends Span {
  readonly language: 'ar' | 'en';
}

/** Letters from which a part is an article and no quotation. Chosen: three paragraphs. */
const MIN_LETTERS = 600;
/** The smaller part has at least this share of the letters. */
const MIN_SHARE = 0.2;
/** Paragraphs of the other language inside a half (quoted originals) are tolerated up to this share of its letters. */
const MAX_FOREIGN_SHARE = 0.05;

const ARABIC = /[\u0620-\u064A\u066E-\u06D3]/g;
const LATIN = /[A-Za-z\u00C0-\u024F]/g;

/** The two halves of a bilingual text in text order; [] for a text in one language. */
export function languageHalves(document: NewsDocument): LanguageHalf[] {
  const blocks = document.blocks
    .filter((block) => block.kind !== 'furniture')
    .map((block) => lettersOf(document.text, block));
  const [allArabic, allEnglish] = [sum(blocks, 'ar'), sum(blocks, 'en')];
  const total = allArabic + allEnglish;
  let best: { at: number; wrong: number; first: 'ar' | 'en' } | null = null;
  let [arBefore, enBefore] = [0, 0];
  for (const [at, block] of blocks.entries()) {
    if (at > 0) {
      const [arAfter, enAfter] = [allArabic - arBefore, allEnglish - enBefore];
      for (const [first, wrong] of [['ar', enBefore + arAfter] as const, ['en', arBefore + enAfter] as const]) {
        if (!best || wrong < best.wrong) best = { at, wrong, first };
      }
    }
    arBefore += block.ar;
    enBefore += block.en;
  }
  if (!best || best.wrong > total * MAX_FOREIGN_SHARE) return [];
  const second = best.first === 'ar' ? 'en' : 'ar';
  const halves = [halfOf(blocks.slice(0, best.at), best.first), halfOf(blocks.slice(best.at), second)];
  const isArticle = ({ letters }: { letters: number }) => letters >= MIN_LETTERS && letters >= total * MIN_SHARE;
  return halves.every(isArticle) ? halves.map(({ language, start, end }) => ({ language, start, end })) : [];
}

interface Letters {
  readonly block: Block;
  readonly ar: number;
  readonly en: number;
}

function lettersOf(text: string, block: Block): Letters {
  const words = text.slice(block.start, block.end);
  return { block, ar: words.match(ARABIC)?.length ?? 0, en: words.match(LATIN)?.length ?? 0 };
}

function halfOf(blocks: readonly Letters[], language: 'ar' | 'en'): LanguageHalf & { readonly letters: number } {
  return {
    language,
    start: blocks[0]?.block.start ?? 0,
    end: blocks.at(-1)?.block.end ?? 0,
    letters: sum(blocks, language),
  };
}

function sum(blocks: readonly Letters[], language: 'ar' | 'en'): number {
  return blocks.reduce((total, block) => total + block[language], 0);
}
