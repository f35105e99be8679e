/** The key "keep this article": keeps the page in front and says on the button what became of it. */
import { browser } from '../browser.ts';
import { report } from '../errors.ts';
import { annotatePage } from '../inject.ts';
import { getKeepBody } from '../settings.ts';
import type { Casebook } from './casebook.ts';
import { keepPage, type ReadPage } from './keep-page.ts';

/** Chosen: long enough to be seen from the corner of an eye. */
const SHOWN_MS = 3_000;

/** Keeps the page of the active tab. In a private window nothing is kept: a key cannot ask whether it should outlive it. */
export async function keepByKey(open: () => Promise<Casebook>, read: ReadPage): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const withBody = await getKeepBody();
  const kept = await keepPage({ tab: tab.id, cases: [], withBody, evenPrivate: false }, await open(), read);
  // A page without marks yet: the first press annotates it, as every key of ours does.
  if (!kept.ok && kept.code === 'no-page') return void (await annotatePage(tab.id, tab.url));
  if (!kept.ok) report(new Error(`${kept.code}: ${kept.detail ?? ''}`), 'keeping an article');
  await flash(tab.id, kept.ok ? '✓' : '!');
}

/** A sign on the button, then the number that stood there. */
async function flash(tabId: number, sign: string): Promise<void> {
  try {
    const before = await browser.action.getBadgeText({ tabId });
    await browser.action.setBadgeText({ tabId, text: sign });
    await new Promise((resolve) => setTimeout(resolve, SHOWN_MS));
    const now = await browser.action.getBadgeText({ tabId });
    // Another count may have come meanwhile, or the same key.
    if (now === sign) await browser.action.setBadgeText({ tabId, text: before === sign ? '' : before });
  } catch {
    // The tab was closed meanwhile.
  }
}
