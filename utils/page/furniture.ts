/**
 * Which elements are furniture by their markup: navigation, related links, comments, adverts, share bars. Class names
 * are only believed of elements that hold a minor part of the page's running text, since themes write things like
 * "has-sidebar" or "with-comments" on the whole page.
 */
import type { ElementTree } from './element-tree.ts';
import { tagOf } from './layout.ts';

/** What markup says an element is: furniture, picture caption, a line about the article (author, date), or nothing. */
export type MarkupZone = 'furniture' | 'caption' | 'meta' | null;

const TAG_ZONES: Readonly<Record<string, MarkupZone>> = {
  NAV: 'furniture',
  ASIDE: 'furniture',
  FOOTER: 'furniture',
  FORM: 'furniture',
  MENU: 'furniture',
  DIALOG: 'furniture',
  SEARCH: 'furniture',
  BUTTON: 'furniture',
  FIGCAPTION: 'caption',
  FIGURE: 'caption',
};
const FURNITURE_ROLES =
  /^(?:navigation|complementary|banner|contentinfo|search|menu|menubar|toolbar|dialog|alertdialog|alert|tablist)$/;

const FURNITURE_WORDS = wordSet(
  'nav navbar navigation menu menubar breadcrumb breadcrumbs sidebar footer masthead topbar ' +
    'related relatedposts relatedlinks readalso recommended recommendations recirculation outbrain taboola mgid promo ' +
    'promoted trending popular mostread mostpopular share sharing sharebar sharedaddy social socials follow followus ' +
    'tags taglist tagcloud comment comments commentlist disqus respond newsletter subscribe subscription signup login ' +
    'ad ads advert advertisement advertising adsense banner sponsor sponsored cookie cookies consent gdpr popup modal ' +
    'overlay toolbar pagination pager ticker widgets rating poll paywall addtoany addthis toc ' +
    'marquee hotnews lastnews latestnews othernews morenews',
);
/** Word pairs of a class name: "read-also", "most_read", "moreNews". */
const FURNITURE_PAIRS = wordSet(
  'read-also read-more also-read see-also most-read most-popular most-viewed more-news more-stories more-on more-from ' +
    'latest-news last-news breaking-news hot-news other-news top-stories author-bio about-author author-box up-next ' +
    'next-post prev-post post-navigation post-nav print-friendly jp-related story-links',
);
const COMMENT_WORDS = wordSet('comment comments commentlist disqus respond');
const CAPTION_WORDS = wordSet('caption captions figcaption photocaption imagecaption');
const META_WORDS = wordSet(
  'byline author authors dateline timestamp pubdate posted published meta metadata postmeta kicker eyebrow credit attribution',
);

/** Largest share of the running text that furniture may hold, by how far its mark is trusted. */
const MAX_SHARE = { byTag: 0.9, byClass: 0.5, comments: 0.9 };
/** A line about the article is short; "meta" on a long element means something else. */
const MAX_META_UNITS = 160;
const MAX_CLASS_UNITS = 400;

/** Judges elements one by one and keeps the verdict for all they contain. */
export class Furniture {
  readonly #tree: ElementTree;
  readonly #protected: ReadonlySet<Element>;
  readonly #zones = new Map<Element, MarkupZone>();

  /** @param kept elements that belong to the article: neither they nor what holds them is furniture by class name */
  constructor(tree: ElementTree, kept: Iterable<Element> = []) {
    this.#tree = tree;
    const ancestors = new Set<Element>();
    for (const element of kept) {
      for (let at: Element | null = element; at && !ancestors.has(at); at = at.parentElement) ancestors.add(at);
    }
    this.#protected = ancestors;
  }

  /** The zone the element lies in: its own, or that of the nearest ancestor that has one. Furniture wins. */
  zoneOf(element: Element): MarkupZone {
    const path: Element[] = [];
    let at: Element | null = element;
    while (at && !this.#zones.has(at)) {
      path.push(at);
      at = at.parentElement;
    }
    let zone: MarkupZone = at ? (this.#zones.get(at) ?? null) : null;
    for (const next of path.toReversed()) {
      if (zone !== 'furniture') zone = this.#ownZone(next) ?? zone;
      this.#zones.set(next, zone);
    }
    return zone;
  }

  #ownZone(element: Element): MarkupZone {
    const tag = tagOf(element);
    if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN') return null;
    const share = this.#tree.share(element);
    const byTag = FURNITURE_ROLES.test(element.getAttribute('role') ?? '') ? 'furniture' : TAG_ZONES[tag];
    if (byTag && share <= MAX_SHARE.byTag) return byTag;
    return this.#protected.has(element) ? null : this.#zoneByName(element, share);
  }

  #zoneByName(element: Element, share: number): MarkupZone {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (names.length < 2) return null;
    let zone: MarkupZone = null;
    for (const word of wordsOf(names.slice(0, MAX_CLASS_UNITS))) {
      if (FURNITURE_WORDS.has(word) || FURNITURE_PAIRS.has(word)) {
        if (share <= (COMMENT_WORDS.has(word) ? MAX_SHARE.comments : MAX_SHARE.byClass)) return 'furniture';
      } else if (CAPTION_WORDS.has(word)) zone = 'caption';
      else if (META_WORDS.has(word) && (this.#tree.of(element)?.units ?? 0) <= MAX_META_UNITS) zone ??= 'meta';
    }
    return zone;
  }
}

/** Words of class and id names, and pairs of neighbours within one name: "td-read-more" → td, read, more, td-read… */
function* wordsOf(names: string): Generator<string> {
  for (const name of names.split(/\s+/)) {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    yield* words;
    for (let i = 1; i < words.length; i++) yield `${words[i - 1] ?? ''}-${words[i] ?? ''}`;
  }
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
