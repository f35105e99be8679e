/** The popup's page opened on a marked page, until its list is painted. */
import { openHelper, tabIdOf } from '../extension/questions.ts';
import { serve, type Session } from '../extension/session.ts';
import { namesIn } from '../page/names.ts';
import { newsPage } from '../page/news-page.ts';
import { newPage } from '../page/load.ts';

export interface PopupOpening {
  readonly listMs: number;
  /** The page's own scripts have run. */
  readonly readyMs: number;
  readonly rows: number;
}

/** Names on the page; some of them name two. Chosen: about 300 rows, as the goal asks. */
const NAMES = 300;

/**
 * Notes the end of the first frame with rows: the message comes after it. Navigation start is 0 of the page's clock. A
 * string, as in page/recorder.ts.
 */
const RECORDER = `globalThis.isnadPopup = new Promise((resolve) => {
  const look = () => {
    const rows = document.querySelectorAll('[data-row]').length;
    if (rows === 0) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve({ listMs: performance.now(), rows });
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
})`;

/** The first opening, which compiles everything, is not counted: the browser keeps the code. */
export async function measurePopup(session: Session, rounds: number): Promise<PopupOpening[]> {
  const site = await serve({
    '/article.html': newsPage({ lang: 'ar', characters: 200_000, names: namesIn('ar').slice(0, NAMES) }),
  });
  const helper = await openHelper(session);
  const article = await newPage(session);
  await article.goto(`${site.origin}/article.html`, { waitUntil: 'load' });
  await article.evaluate(() => globalThis.isnadBench.marked);
  const tab = await tabIdOf(helper, article.url());
  const openings: PopupOpening[] = [];
  for (let round = 0; round <= rounds; round++) {
    const popup = await session.browser.newPage();
    await popup.setViewport({ width: 400, height: 600 });
    await popup.evaluateOnNewDocument(RECORDER);
    await popup.goto(`${session.extensionOrigin}/popup.html?tab=${tab}`);
    const opening = await popup.evaluate(async () => {
      const { listMs, rows } = await (globalThis as unknown as { isnadPopup: Promise<PopupOpening> }).isnadPopup;
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return { listMs, rows, readyMs: navigation?.domContentLoadedEventEnd ?? Number.NaN };
    });
    if (round > 0) openings.push(opening);
    await popup.close();
  }
  await article.close();
  await helper.close();
  await site.close();
  return openings;
}
