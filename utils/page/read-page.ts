/** One page → one document and the way back to its nodes. The page is only read; nothing on it changes. */
import type { Block, NewsDocument } from '@/utils/core/model/document.ts';
import type { Article } from './article.ts';
import { findArticle } from './article.ts';
import { blocksOf, orderSegments } from './blocks.ts';
import { ElementTree } from './element-tree.ts';
import { Furniture } from './furniture.ts';
import { findHeadline } from './headline.ts';
import { readLinkedData } from './json-ld.ts';
import type { Layout } from './layout.ts';
import { MARKUP_LAYOUT, browserLayout } from './layout.ts';
import type { OutletLookup } from './metadata.ts';
import { readMetaElements } from './meta-elements.ts';
import { NO_OUTLETS, declaredTitles, readMetadata } from './metadata.ts';
import { PageText } from './page-text.ts';
import type { Segment } from './segments.ts';
import { collectSegments } from './segments.ts';
import type { Slicing } from './slices.ts';
import { runAtOnce, runInSlices } from './slices.ts';

/** The part of `window` that is read; without `getComputedStyle` only inline styles hide text. */
export interface PageView {
  readonly document: Document;
  readonly location?: { readonly href: string };
  getComputedStyle?: (element: Element) => CSSStyleDeclaration;
}

export interface ReadOptions {
  readonly outlets?: OutletLookup;
  /** Instead of the view's own layout, for tests. */
  readonly layout?: Layout;
}

export interface PageReading {
  readonly document: NewsDocument;
  readonly pageText: PageText;
  readonly article: Article;
  readonly headlineElement: Element | null;
}

/** Lines around the headline in which a visible date is looked for. */
const LINES_NEAR_HEADLINE = 8;
const OPENING_LINES = 60;
/** What only articles have: the themes' own classes around them must not pass for furniture. */
const ARTICLE_PARTS =
  'h1, [itemprop~="articleBody"], [itemprop~="headline"], .entry-content, .post-content, .article-content, .article-body';

/**
 * Reads the page at once. Text order: headline, article, then everything else as furniture. A page without text gives a
 * document with empty text and no blocks.
 */
export function readPage(view: PageView, options: ReadOptions = {}): PageReading {
  return runAtOnce(readPageSteps(view, options));
}

/** Reads the page in slices, so that it stays responsive; the page may change meanwhile, which a watcher must notice. */
export function readPageInSlices(view: PageView, options: ReadOptions, slicing: Slicing): Promise<PageReading> {
  return runInSlices(readPageSteps(view, options), slicing);
}

function* readPageSteps(view: PageView, options: ReadOptions): Generator<void, PageReading> {
  const { document } = view;
  const body = document.body ?? document.documentElement;
  const layout = options.layout ?? layoutOf(view);
  const linked = readLinkedData(document);
  const meta = readMetaElements(document);
  yield;
  const segments = yield* collectSegments(body, layout);
  const wholeTree = yield* ElementTree.sum(body, segments);
  yield;
  const furniture = new Furniture(wholeTree, body.querySelectorAll(ARTICLE_PARTS));
  yield;
  const tree = yield* ElementTree.sum(body, segments, ({ element }) => furniture.zoneOf(element) !== 'furniture');
  yield;
  const article = findArticle(body, segments, tree, furniture, linked);
  yield;
  const headlineElement = findHeadline(body, wholeTree, furniture, declaredTitles(document, meta, linked));
  const order = yield* orderSegments(segments, article.root, headlineElement, furniture);
  yield;
  const pageText = new PageText([...order.headline, ...order.article, ...order.rest]);
  const blocks = yield* blocksOf(
    pageText.segments,
    order.headline.length,
    order.article.length,
    furniture,
    article.root === body,
  );
  yield;
  const headlineText = order.headline.map((segment) => segment.text).join(' ') || null;
  const metadata = readMetadata({
    document,
    meta,
    url: view.location?.href ?? null,
    linked,
    outlets: options.outlets ?? NO_OUTLETS,
    root: article.root,
    headlineElement,
    furniture,
    headlineText,
    articleLines: articleLines(pageText.text, blocks),
    linesNearHeadline: linesNear(segments, order.headline),
  });
  return { document: { text: pageText.text, blocks, metadata }, pageText, article, headlineElement };
}

/** The article's first lines, headline left out: enough for dateline and language. */
function articleLines(text: string, blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const { start, end, kind } of blocks) {
    if (lines.length >= OPENING_LINES) break;
    if (kind !== 'furniture' && kind !== 'headline') lines.push(text.slice(start, end));
  }
  return lines;
}

/** Short lines of the page after and before the headline, nearest first. */
function linesNear(segments: readonly Segment[], headline: readonly Segment[]): string[] {
  const [first, last] = [headline[0], headline.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [segments.indexOf(first), segments.indexOf(last)];
  const after = segments.slice(to + 1, to + 1 + LINES_NEAR_HEADLINE);
  const before = segments.slice(Math.max(0, from - 3), from).toReversed();
  return [...after, ...before].flatMap(({ text }) => text.split('\n').slice(0, LINES_NEAR_HEADLINE));
}

function layoutOf(view: PageView): Layout {
  const { getComputedStyle } = view;
  if (!getComputedStyle) return MARKUP_LAYOUT;
  return browserLayout({ getComputedStyle: (element) => getComputedStyle.call(view, element) });
}
