/** The number on the toolbar button, one per tab. */
import { browser } from './browser.ts';

/** Chosen: the ink of the interface, readable under white digits in both themes. */
const BACKGROUND = '#3d3a34';

/** Shows a tab's count of linked mentions; null (or none found) shows nothing. Never throws: the tab may be gone. */
export async function setBadge(tabId: number, count: number | null): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeText({ tabId, text: badgeText(count) });
  } catch {
    // The tab was closed between the page's message and now; there is nothing to show the number on.
  }
}

/** At most four characters fit: 1,200 is shown as "1k". */
export function badgeText(count: number | null): string {
  if (!count) return '';
  return count < 1_000 ? String(count) : `${Math.floor(count / 1_000)}k`;
}
