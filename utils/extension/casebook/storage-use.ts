/** How much room the casebook takes, and whether the browser may take it back. */
import type { StorageUse } from '@/utils/core/casebook/listing.ts';
import { browser } from '../browser.ts';

/** What the browser tells; it rounds, and counts everything the extension stores. Never throws. */
export async function storageUse(): Promise<StorageUse> {
  const storage = (globalThis.navigator as Navigator | undefined)?.storage;
  try {
    // Chrome's "Storage and cookies" (developer.chrome.com): unlimitedStorage exempts from eviction, whatever `persisted`
    // says; Firefox grants `persist` with it, without asking the reader. Workers may not ask: it is a window's.
    const isExempt = await browser.permissions.contains({ permissions: ['unlimitedStorage'] });
    const isSafe = (await storage?.persisted?.()) || (await storage?.persist?.()) || isExempt;
    const estimate = await storage?.estimate();
    return { used: estimate?.usage ?? null, quota: estimate?.quota ?? null, isSafe: isSafe === true };
  } catch {
    // Firefox refuses to tell in some private windows.
    return { used: null, quota: null, isSafe: false };
  }
}
