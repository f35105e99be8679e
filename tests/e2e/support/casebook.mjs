/** The casebook's database as a test sees it: through the extension's own origin, past all checks. */
import { inExtension, tabIdOf } from './extension.mjs';

/** Calls one of the functions that `prepare` gave the helper page. */
const run = (session, name, ...args) =>
  inExtension(session, (work, given) => globalThis.isnadCasebook[work](...given), name, args);

/** Everything that is stored. */
export async function stored(session) {
  await prepare(session);
  // As text: BiDi leaves out an object that stands in the answer twice.
  return JSON.parse(await run(session, 'stored'));
}

/** Takes everything out, and tells the open pages. */
export async function emptyCasebook(session) {
  await prepare(session);
  await run(session, 'empty');
}

/** Writes a value past all checks, as a broken disk or a later version might leave it. */
export async function smuggle(session, store, value) {
  await prepare(session);
  await run(session, 'put', store, value);
}

/** Keeps a page as the popup does. Resolves to its id. */
export async function keepArticle(session, page, more = {}) {
  const tab = await tabIdOf(session, page);
  const request = { tab, cases: [], withBody: false, evenPrivate: false, ...more };
  const answer = await inExtension(session, (message) => (globalThis.browser ?? chrome).runtime.sendMessage(message), {
    isnad: 1,
    type: 'keep',
    request,
  });
  if (!answer?.ok) throw new Error(`not kept: ${JSON.stringify(answer)}`);
  return answer.value.id;
}

/** Gives the helper page its functions, once. */
async function prepare(session) {
  await inExtension(session, () => {
    if (globalThis.isnadCasebook) return;
    const asked = (request) =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const within = async (work) => {
      const database = await asked(indexedDB.open('isnad-casebook'));
      if (database.objectStoreNames.length === 0) {
        // Nobody has made it yet, and one without stores must not be left behind.
        database.close();
        await asked(indexedDB.deleteDatabase('isnad-casebook'));
        return null;
      }
      const stores = [...database.objectStoreNames];
      const writing = database.transaction(stores, 'readwrite');
      const done = new Promise((resolve) => writing.addEventListener('complete', resolve));
      const result = await work(writing, stores);
      await done;
      database.close();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
      new BroadcastChannel('isnad-casebook').postMessage('changed');
      return result;
    };
    globalThis.isnadCasebook = {
      stored: async () => {
        const all = { articles: [], readings: [], cases: [] };
        await within(async (reading, stores) => {
          for (const store of stores) all[store] = await asked(reading.objectStore(store).getAll());
        });
        return JSON.stringify(all);
      },
      empty: () =>
        within(async (writing, stores) => {
          for (const store of stores) await asked(writing.objectStore(store).clear());
        }),
      put: (store, value) => within((writing) => asked(writing.objectStore(store).put(value))),
    };
  });
}
