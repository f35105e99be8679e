/** Looks into the card's closed shadow root, which no script of the page can reach. */
import { isFirefox } from './browser.mjs';
import { until } from './page.mjs';

/** Runs `look` (a function of the shadow root that returns plain data) in the page; null while there is no card. */
export async function inCard(page, look) {
  const source = `function (given) { return JSON.stringify((${look.toString()})(given ?? this)); }`;
  const answer = isFirefox ? await throughBidi(page, source) : await throughCdp(page, source);
  return answer === null ? null : JSON.parse(answer);
}

async function throughCdp(page, functionDeclaration) {
  const cdp = await page.createCDPSession();
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children.find((child) => child.localName === 'html');
    const host = html.children.find((child) => child.localName === 'isnad-card');
    if (!host?.shadowRoots?.[0]) return null;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: host.shadowRoots[0].backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', { functionDeclaration, objectId: object.objectId });
    return result.value ?? null;
  } finally {
    await cdp.detach();
  }
}

async function throughBidi(page, functionDeclaration) {
  const { connection } = page.browser();
  const { _id: context } = page.mainFrame();
  const target = { context };
  const found = await connection.send('script.evaluate', {
    expression: 'document.querySelector("isnad-card")',
    awaitPromise: false,
    target,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const root = found.result.result?.value?.shadowRoot;
  if (!root?.sharedId) return null;
  const called = await connection.send('script.callFunction', {
    functionDeclaration,
    awaitPromise: false,
    target,
    arguments: [{ sharedId: root.sharedId }],
  });
  if (called.result.type === 'exception') throw new Error(called.result.exceptionDetails.text);
  return called.result.result.value ?? null;
}

/**
 * @typedef {object} CardState
 * @property {string} text
 * @property {string} title - what a screen reader calls it
 * @property {{ x: number, y: number, width: number, height: number }} box
 * @property {string} dir
 * @property {boolean} hasFocus
 */

/** @returns {Promise<CardState | null>} the open card, or null */
export function readCard(page) {
  return inCard(page, (root) => {
    const card = root.querySelector('.card');
    if (!card) return null;
    const { x, y, width, height } = card.getBoundingClientRect();
    const title = root.getElementById(card.getAttribute('aria-labelledby'))?.textContent ?? '';
    const focused = root.activeElement;
    return {
      text: card.textContent,
      title,
      box: { x, y, width, height },
      dir: getComputedStyle(card).direction,
      hasFocus: focused !== null && card.contains(focused),
    };
  });
}

/** Waits for a card whose text matches. */
export function cardWith(page, pattern) {
  return until(`a card with ${pattern} opens`, async () => {
    const card = await readCard(page);
    return card && pattern.test(card.text) && card;
  });
}

export function noCard(page) {
  return until('the card is closed', async () => (await readCard(page)) === null);
}

/** Clicks something in the card with the mouse, as the reader does. */
export async function clickInCard(page, what) {
  const box = await inCard(page, what);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
