/** The keys of the manifest's `commands`, sent on to the active tab. */
import { browser } from './browser.ts';
import { report } from './errors.ts';
import { annotatePage } from './inject.ts';
import { sendToPage } from './messaging.ts';

/** A key also grants activeTab, so on a page without marks the first press annotates it. */
export async function runCommand(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const answer = await deliver(command, tab.id);
  if (answer && !answer.ok && answer.code === 'no-page') await annotatePage(tab.id, tab.url);
}

function deliver(command: string, tabId: number) {
  if (command === 'toggle-marks') return sendToPage(tabId, 'page/marks', { on: 'toggle' });
  if (command === 'next-mention') return sendToPage(tabId, 'page/walk', { step: 1 });
  if (command === 'previous-mention') return sendToPage(tabId, 'page/walk', { step: -1 });
  report(new Error(`unknown command ${command}`), 'running a command');
  return null;
}
