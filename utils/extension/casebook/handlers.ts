/**
 * The casebook's messages, answered in the background: popup and panel ask there, since the background alone can read
 * a page closely, and since a popup over a private window would open a database that is forgotten with it.
 */
import { failed, ok, type Handlers, type Sender } from '../messaging.ts';
import { isOurPage } from '../requests-background.ts';
import type { Casebook } from './casebook.ts';
import { keepPage, keepState, type ReadPage } from './keep-page.ts';
import type { CasebookMessages } from './requests.ts';

/** @param open - the background's one casebook */
export function casebookHandlers(open: () => Promise<Casebook>, read: ReadPage): Handlers<CasebookMessages> {
  const ours = <A, R>(work: (casebook: Casebook, request: A) => Promise<R>) => {
    return async (request: A, sender: Sender) =>
      isOurPage(sender) ? work(await open(), request) : failed('bad-request');
  };
  return {
    keeping: ours((casebook, { tab }) => keepState(tab, casebook)),
    keep: ours((casebook, request) => keepPage(request, casebook, read)),
    'kept/cases': ours(async (casebook, { id, add, remove }) => {
      const changed = await casebook.change([id], { cases: { add, remove } });
      return changed.ok ? ok(null) : changed;
    }),
    'kept/new-case': ours((casebook, { name, article }) => casebook.addCase(name, [article])),
    'kept/remove': ours((casebook, { id }) => casebook.remove({ articles: [id] })),
    'kept/put-back': ours((casebook, { removed }) => casebook.putBack(removed)),
  };
}
