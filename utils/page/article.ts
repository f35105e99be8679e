/**
 * Which subtree is the article, judged on the live page without changing or cloning it.
 *
 * Order of trust: what the page declares (JSON-LD articleBody, itemprop), the class names of common systems, <article>,
 * then density: from the body downwards, the child that holds most of the running text, until it is spread evenly.
 * A declared root is taken only if it holds a fair part of the page's running text. Lists of teasers are no article:
 * then the whole body is read, with low confidence.
 */
import type { ElementSums, ElementTree } from './element-tree.ts';
import type { Furniture } from './furniture.ts';
import { tagOf } from './layout.ts';
import type { Segment } from './segments.ts';

export interface Article {
  readonly root: Element;
  /** 0–1; below 0.3 the root is the whole body because no article was found. */
  readonly confidence: number;
  /** What decided: 'json-ld', 'itemprop', 'class', 'article', 'density', 'listing' or 'body'. */
  readonly by: string;
}

/** Article bodies of systems many newsrooms use, most specific first. Data; add a row when a page needs it. */
const BODY_SELECTORS: readonly string[] = [
  '.entry-content',
  '.post-content',
  '.article-content',
  '.article-body',
  '.article__body',
  '.article__content',
  '.articleBody',
  '.article-text',
  '.article_body',
  '.article-details',
  '.articledetails',
  '.story-body',
  '.story__content',
  '.story-content',
  '.td-post-content',
  '.post-body',
  '.post__content',
  '.news-content',
  '.news-details',
  '.newsdetails',
  '.wysiwyg',
  '.field-name-body',
  '.field--name-body',
  '.single-post-content',
  '.main-article-body',
  '#article-body',
  '#articleBody',
  '#article_body',
  '#post-content',
  '#newsbody',
  '#content-body',
];
/** Elements looked at when teasers are counted; hostile pages have thousands. */
const MAX_TEASERS = 50;
/** Least share of the running text for a root the page declares, names by class, or tags. Chosen by trial on fixtures. */
const MIN_SHARE = { itemprop: 0.2, class: 0.4, article: 0.4 };
/** Running text of a short news item. */
const MIN_WEIGHT = 140;
/** Density: go down while one child holds this much of its parent's running text. */
const DOMINANT_SHARE = 0.75;

export interface ArticleHints {
  /** JSON-LD articleBody, or null. */
  readonly articleBody: string | null;
}

/** The article's root in `body`; the body itself if there is none. */
export function findArticle(
  body: Element,
  segments: readonly Segment[],
  tree: ElementTree,
  furniture: Furniture,
  hints: ArticleHints,
): Article {
  if (tree.root.weight === 0) return { root: body, confidence: 0, by: 'body' };
  const declared = bodyByText(segments, tree, hints.articleBody);
  if (declared) return { root: declared.element, confidence: 0.95, by: 'json-ld' };
  const itemprop = heaviest(['[itemprop~="articleBody"]'], tree, MIN_SHARE.itemprop);
  if (itemprop) return { root: itemprop.element, confidence: 0.95, by: 'itemprop' };
  if (isListing(body, tree, furniture)) return { root: body, confidence: 0.1, by: 'listing' };
  const byClass = heaviest(BODY_SELECTORS, tree, MIN_SHARE.class);
  if (byClass) return { root: byClass.element, confidence: 0.85, by: 'class' };
  const byTag = heaviest(['article', '[role="article"]', '[itemtype*="Article"]'], tree, MIN_SHARE.article);
  if (byTag) return { root: byTag.element, confidence: 0.8, by: 'article' };
  const dense = densest(tree);
  if (dense.weight < MIN_WEIGHT) return { root: body, confidence: 0.1, by: 'body' };
  return { root: dense.element, confidence: dense.element === body ? 0.3 : 0.6, by: 'density' };
}

/** The smallest element around the paragraphs of the declared body text. */
function bodyByText(segments: readonly Segment[], tree: ElementTree, articleBody: string | null): ElementSums | null {
  if (!articleBody || articleBody.length < 200) return null;
  const opening = letters(articleBody.slice(0, 120)).slice(0, 40);
  const first = segments.find((segment) => letters(segment.text.slice(0, 160)).includes(opening));
  let sums = first ? tree.of(first.element) : null;
  while (sums && sums.units < articleBody.length * 0.7) sums = sums.parent;
  return sums && sums.weight >= MIN_WEIGHT && sums.parent ? sums : null;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Of the first selector that has one: the matching element with most running text, if it has its share of the page. */
function heaviest(selectors: readonly string[], tree: ElementTree, minShare: number): ElementSums | null {
  const all = selectors.join(',');
  const best: (ElementSums | undefined)[] = [];
  // Few elements hold so much text; asking them is far cheaper than querying the page.
  const open = [tree.root];
  for (let sums = open.pop(); sums; sums = open.pop()) {
    const heavy = sums.children.filter(({ weight }) => weight >= MIN_WEIGHT && weight >= minShare * tree.root.weight);
    open.push(...heavy);
    if (!sums.parent || !sums.element.matches(all)) continue;
    const { element } = sums;
    const rank = selectors.findIndex((selector) => element.matches(selector));
    if (sums.weight > (best[rank]?.weight ?? 0)) best[rank] = sums;
  }
  return best.find((sums) => sums !== undefined) ?? null;
}

function densest(tree: ElementTree): ElementSums {
  let at = tree.root;
  for (;;) {
    let heavy: ElementSums | null = null;
    for (const child of at.children) if (!heavy || child.weight > heavy.weight) heavy = child;
    // A single paragraph is never the article: its siblings are.
    if (!heavy || heavy.weight < DOMINANT_SHARE * at.weight || isTextElement(heavy)) return at;
    at = heavy;
  }
}

function isTextElement({ element, children, paragraphs }: ElementSums): boolean {
  return /^(?:P|LI|BLOCKQUOTE|H[1-6]|TD|PRE|SPAN)$/.test(tagOf(element)) && (children.length === 0 || paragraphs < 2);
}

/** True if the running text is teasers: headings that are links, about as many as paragraphs, outside furniture. */
function isListing(body: Element, tree: ElementTree, furniture: Furniture): boolean {
  const articles = [...body.querySelectorAll('article')].slice(0, MAX_TEASERS).map((element) => tree.share(element));
  const largest = Math.max(0, ...articles);
  if (largest >= 0.6) return false;
  if (articles.filter((share) => share > 0).length >= 3 && largest < 0.5) {
    const inArticles = articles.reduce((sum, share) => sum + share, 0);
    if (inArticles >= 0.5) return true;
  }
  const dense = densest(tree);
  let headingLinks = 0;
  for (const link of dense.element.querySelectorAll('h2 a[href], h3 a[href], a[href] h2, a[href] h3')) {
    if (furniture.zoneOf(link) !== 'furniture') headingLinks++;
    if (headingLinks > MAX_TEASERS) break;
  }
  return headingLinks >= 4 && headingLinks >= dense.paragraphs * 0.5;
}
