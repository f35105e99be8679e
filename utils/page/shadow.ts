/**
 * A closed shadow root for the card, not yet on the page. WXT's createShadowRootUi does the same and more (waiting for
 * anchors, mounting again); its 3 KB would travel with every news page.
 */

export interface Shadow {
  readonly host: HTMLElement;
  /** Where the content is rendered. */
  readonly container: HTMLElement;
}

/**
 * The page's styles stop at the root (`all: initial`), keys typed inside stay inside. A style element made here works
 * under any policy of the page in both browsers: it belongs to the extension's world (tried with `style-src 'none'`).
 */
export function openShadow(document: Document, tag: string, css: string): Shadow {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `:host{all:initial!important}${css}`;
  const container = document.createElement('div');
  for (const type of ['keyup', 'keypress']) container.addEventListener(type, (event) => event.stopPropagation());
  root.append(style, container);
  return { host, container };
}
