/** What only the extension's own pages can ask: a tab's state, its stored settings. */
import { openPopupPage } from '../../../utils/cli/lib/popup.mjs';

const helpers = new WeakMap();

/** A page of the extension kept open for questions; it follows a tab that does not exist, so it shows nothing. */
async function helperOf(session) {
  const known = helpers.get(session);
  if (known && !known.isClosed()) return known;
  const helper = await openPopupPage(session, '/popup.html?tab=999999', '#app > *');
  helpers.set(session, helper);
  return helper;
}

/** Runs a function in a page of the extension; it finds the browser's interface as `globalThis.browser ?? chrome`. */
export async function inExtension(session, work, ...args) {
  return (await helperOf(session)).evaluate(work, ...args);
}

/** The browser's number of the tab that shows this address. */
export async function tabIdOf(session, page) {
  const id = await inExtension(
    session,
    async (url) => {
      const tabs = await (globalThis.browser ?? chrome).tabs.query({});
      return tabs.find((tab) => tab.url === url)?.id ?? null;
    },
    page.url(),
  );
  if (id === null) throw new Error(`no tab shows ${page.url()} as far as the extension may see`);
  return id;
}

/** Asks a tab's content script, as the popup does. Resolves to the envelope. */
export async function askPage(session, tabId, type, request) {
  // As text: BiDi leaves out an object that stands in the answer twice, as an article's date does.
  const answer = await inExtension(
    session,
    (tab, message) =>
      (globalThis.browser ?? chrome).tabs
        .sendMessage(tab, message, { frameId: 0 })
        .catch((error) => ({ ok: false, code: String(error) }))
        .then((value) => JSON.stringify(value ?? null)),
    tabId,
    { isnad: 1, type, request },
  );
  return JSON.parse(answer);
}

/** PageState of a page that has been marked. */
export async function pageState(session, page) {
  const answer = await askPage(session, await tabIdOf(session, page), 'page/state', null);
  if (!answer?.ok) throw new Error(`the page did not answer: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** Writes settings as the popup would; see utils/extension/settings.ts for the keys. */
export async function setSettings(session, values) {
  await inExtension(session, (items) => (globalThis.browser ?? chrome).storage.local.set(items), values);
}

/** The corrections that are kept, as they are stored. */
export async function storedCorrections(session) {
  return inExtension(session, async () => {
    const { corrections = [] } = await (globalThis.browser ?? chrome).storage.local.get('corrections');
    return corrections;
  });
}

/** The popup in a tab of its own, showing `page`. */
export async function openPopupFor(session, page, query = '') {
  const tab = await tabIdOf(session, page);
  return openPopupPage(session, `/popup.html?tab=${tab}${query}`, '#app > *');
}
