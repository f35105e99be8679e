/**
 * What the reader can see and where lines break. Markup answers most of it; style sheets the rest. The browser's answer
 * is injected, so that the same reading runs on the command line, where there is no layout.
 */

/** Facts about one element that markup alone does not tell. */
export interface Layout {
  /** True if neither the element nor anything in it is shown. */
  isHidden(element: Element): boolean;
  /** True if an element that is inline by its tag stands on lines of its own. */
  isBlock(element: Element): boolean;
}

/** The part of `Window` the browser's layout is asked through. */
export interface StyledView {
  getComputedStyle(element: Element): CSSStyleDeclaration;
}

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTION P PRE SEARCH SECTION SUMMARY ' +
    'TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Never article text: code, replaced content, what the user types. */
const SKIPPED_TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH TEXTAREA INPUT SELECT DATALIST IFRAME OBJECT EMBED VIDEO AUDIO CANVAS ' +
    'HEAD TITLE META LINK NOFRAMES METER PROGRESS'
  ).split(' '),
);

/** Inline whatever the style sheet says, short of tricks: not worth asking for their style. */
const INLINE_TAGS = new Set('B I EM STRONG U S SUB SUP MARK SMALL FONT BDI BDO ABBR CITE Q CODE WBR'.split(' '));

/** Text for screen readers only: present, never painted. */
const SCREEN_READER_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|element-invisible|u-hiddenvisually)(?:\s|$)/i;
const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True if a line breaks before and after the element by its tag alone. */
export function isBlockTag(element: Element): boolean {
  return BLOCK_TAGS.has(tagOf(element));
}

/**
 * True if the element's text is left out by its markup alone. `aria-hidden` counts on inline elements only: pages put
 * it on the whole article while a dialogue is open.
 */
export function isLeftOut(element: Element): boolean {
  if (SKIPPED_TAGS.has(tagOf(element)) || element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !isBlockTag(element)) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const names = element.getAttribute('class');
  return names !== null && SCREEN_READER_CLASS.test(names);
}

/** Upper-case tag name, also in documents that keep the case of the source. */
export function tagOf(element: Element): string {
  return element.tagName.toUpperCase();
}

/** Layout read from inline styles only: for the command line and for documents that are not shown. */
export const MARKUP_LAYOUT: Layout = {
  isHidden: (element) => HIDING_STYLE.test(element.getAttribute('style') ?? ''),
  isBlock: () => false,
};

/**
 * Layout as the browser computed it. `visibility: hidden` hides the whole subtree here; a visible child of a hidden
 * parent is left out (menus do it, articles do not).
 */
export function browserLayout(view: StyledView): Layout {
  let last: Element | null = null;
  let style: CSSStyleDeclaration | null = null;
  const styleOf = (element: Element) => {
    // isHidden and isBlock are asked in turn about one element.
    if (element !== last || !style) [last, style] = [element, view.getComputedStyle(element)];
    return style;
  };
  return {
    isHidden(element) {
      const { display, visibility } = styleOf(element);
      return display === 'none' || visibility === 'hidden' || visibility === 'collapse';
    },
    isBlock(element) {
      if (INLINE_TAGS.has(tagOf(element))) return false;
      const { display, float } = styleOf(element);
      // A floated letter (drop cap) is computed as a block but belongs to its word.
      if (float && float !== 'none') return false;
      return display !== '' && display !== 'contents' && !/^(?:inline|ruby)/.test(display);
    },
  };
}
