/** What the desk's lists of kept articles do, in the casebook's words. */
import type { ListActions } from '@/components/casebook/ArticleList.tsx';
import type { Translate } from '@/utils/locales/i18n.ts';
import type { LineChange } from '@/utils/core/casebook/change.ts';
import type { Case } from '@/utils/core/casebook/kept-article.ts';
import { exportSome } from './export-casebook.ts';
import type { CasebookView, Run } from './use-casebook.ts';

/** Changes articles; undone, each gets back what it had. */
export function changeArticles(
  run: Run,
  ids: readonly string[],
  change: LineChange,
  message: string,
): Promise<boolean> {
  return run(
    (book) => book.change(ids, change),
    (undo) => ({ message, undo: (book) => book.changeEach(undo) }),
  );
}

/** Deletes articles; undone, they are back as they were. */
export function deleteArticles(run: Run, ids: readonly string[], t: Translate): Promise<boolean> {
  return run(
    (book) => book.remove({ articles: ids }),
    (removed) => ({
      message: t('casebook.deleted', { count: ids.length }),
      undo: (book) => book.putBack(removed),
    }),
  );
}

/** Makes a case with articles in it; undone, it is gone and they are where they were. */
export function makeCase(run: Run, name: string, articles: readonly string[], t: Translate): Promise<boolean> {
  return run(
    (book) => book.addCase(name, articles),
    (made) => ({
      message: t('casebook.caseMade', { name: made.name }),
      undo: (book) => book.remove({ cases: [made.id] }),
    }),
  );
}

/** @param inside - the case whose articles are listed, or null for all */
export function listActions(
  { run, ask, listing }: CasebookView,
  t: Translate,
  inside: Case | null,
  knowledge: string,
): ListActions {
  const nameOf = (id: string) => listing?.cases.find((one) => one.id === id)?.name ?? '';
  return {
    onCase: (ids, id) => {
      const message = t('casebook.moved', { count: ids.length, name: nameOf(id) });
      void changeArticles(run, ids, { cases: { add: [id] } }, message);
    },
    onNewCase: (ids, name) => void makeCase(run, name, ids, t),
    onTag: (ids, tag) => void changeArticles(run, ids, { tags: { add: [tag] } }, t('casebook.tagged')),
    onExport: (ids) => void exportSome(ask, ids, knowledge),
    onDelete: (ids) => void deleteArticles(run, ids, t),
    ...(inside
      ? {
          onTakeOut: (ids: readonly string[]) => {
            const message = t('casebook.movedOut', { count: ids.length });
            void changeArticles(run, ids, { cases: { remove: [inside.id] } }, message);
          },
        }
      : {}),
  };
}
