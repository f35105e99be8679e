/** Small questions to a page in either browser. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { countMarks, marksByLook, waitForMarks } from '../../../utils/cli/lib/marks.mjs';
import { ROOT } from '../../../utils/cli/lib/run.mjs';
import { FAMILY } from './browser.mjs';

export { countMarks, marksByLook };

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `ask` answers something true; throws `what` otherwise. Returns the answer. */
export async function until(what, ask, timeoutMs = 15_000) {
  const end = performance.now() + timeoutMs;
  let answer;
  while (performance.now() < end) {
    answer = await ask();
    if (answer) return answer;
    await pause(100);
  }
  throw new Error(`did not happen within ${timeoutMs / 1000} s: ${what} (last: ${JSON.stringify(answer)})`);
}

/** Waits for marks and until their number stays the same for a second. Returns the number. */
export async function settledMarks(page) {
  if (!(await waitForMarks(page, 20_000))) throw new Error(`no marks appeared on ${page.url()}`);
  let marks = await countMarks(page);
  for (let calm = 0; calm < 10;) {
    await pause(100);
    const now = await countMarks(page);
    calm = now === marks ? calm + 1 : 0;
    marks = now;
  }
  return marks;
}

/** Whether any mark is to be seen: registered under a name that a style sheet still draws. */
export async function isAnyPainted(page) {
  return page.evaluate(
    (names) =>
      names.some((name) => {
        const style = getComputedStyle(document.body, `::highlight(${name})`);
        return (
          style.textDecorationLine !== 'none' || !/^(?:rgba\(0, 0, 0, 0\)|transparent)$/.test(style.backgroundColor)
        );
      }),
    Object.keys(await marksByLook(page)),
  );
}

/** Scrolls the nth occurrence of a text into the middle of the window and returns its box there. */
export async function boxOf(page, text, nth = 0) {
  const box = await page.evaluate(
    (wanted, skip) => {
      const walker = document.createTreeWalker(
        document.querySelector('article') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      let left = skip;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = node.data.indexOf(wanted); at >= 0; at = node.data.indexOf(wanted, at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = range.getClientRects()[0];
          return { x, y, width, height };
        }
      }
      return null;
    },
    text,
    nth,
  );
  if (!box) throw new Error(`"${text}" is not on ${page.url()}`);
  return box;
}

/** Moves the mouse onto the middle of a text, as a hand would: over a few frames, and not in one jump. */
export async function pointAt(page, text, nth = 0) {
  const box = await boxOf(page, text, nth);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (const left of [60, 30, 12, 4, 0]) {
    await page.mouse.move(x - left / 2, y - left);
    await pause(20);
  }
  return box;
}

/** Saves a picture for looking at: artifacts/e2e/chromium-name.png */
export async function picture(page, name) {
  const folder = path.join(ROOT, 'artifacts/e2e');
  mkdirSync(folder, { recursive: true });
  // Asking the popup's page for the state puts this tab in the background, where headless Chromium may never paint it.
  await page.bringToFront();
  await page.screenshot({ path: path.join(folder, `${FAMILY}-${name}.png`) });
}
