/** Notices changed settings without the storage code of settings.ts, for the content script. */
import { browser } from './browser.ts';

/** Keys of `storage.local` that change what a page shows (settings.ts and corrections.ts write them; tests compare). */
export const PAGE_KEYS: readonly string[] = [
  'language',
  'marks',
  'adjectives',
  'statementMarks',
  'factMarks',
  'sitesOff',
  'corrections',
];

/** Calls back after any of the settings that change what a page shows. Returns the unsubscriber. */
export function onSettingsChanged(listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && PAGE_KEYS.some((key) => Object.hasOwn(changes, key))) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
