import { ArticleList } from '@/components/casebook/ArticleList.tsx';
import { CaseHead } from '@/components/casebook/CaseHead.tsx';
import { NoteField } from '@/components/casebook/NoteField.tsx';
import { SheetLinks } from '@/components/casebook/SheetLinks.tsx';
import { TagEditor } from '@/components/casebook/TagEditor.tsx';
import { useLocale } from '@/components/locale.ts';
import type { CaseChange } from '@/utils/core/casebook/change.ts';
import type { Case } from '@/utils/core/casebook/kept-article.ts';
import { undoCase } from '@/utils/core/casebook/change.ts';
import type { Listing } from '@/utils/core/casebook/listing.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { listActions } from './case-actions.ts';
import { exportSome } from './export-casebook.ts';
import { hrefOf } from './routes.ts';
import type { CasebookView } from './use-casebook.ts';

interface Props {
  value: Case;
  casebook: CasebookView;
  listing: Listing;
  base: KnowledgeBase;
  /** The case is no more: shows all of them. */
  onLeave: () => void;
}

/** One case: its articles, the sheets of their agreements, its note and tags. */
export function CaseView({ value, casebook, listing, base, onLeave }: Props) {
  const { t } = useLocale();
  const { run, ask } = casebook;
  const articles = listing.articles.filter(({ cases }) => cases.includes(value.id));
  const change = (wanted: CaseChange, message: string) => {
    const undo = undoCase(value, wanted);
    return run(
      (book) => book.changeCase(value.id, wanted),
      () => ({ message, undo: (book) => book.changeCase(value.id, undo) }),
    );
  };
  return (
    <div class="page casebook">
      <p class="back-line">
        <a href={hrefOf({ kind: 'cases' })}>{t('casebook.back')}</a>
      </p>
      <CaseHead
        key={value.id}
        value={value}
        onRename={(name) => void change({ name: { from: value.name, to: name } }, t('casebook.renamed'))}
        onExport={() =>
          void exportSome(
            ask,
            articles.map(({ id }) => id),
            base.version,
            'isnad-case',
          )
        }
        onDelete={() => {
          void run(
            (book) => book.remove({ cases: [value.id] }),
            (removed) => ({ message: t('casebook.caseDeleted'), undo: (book) => book.putBack(removed) }),
          ).then((isDone) => isDone && onLeave());
        }}
      />
      <TagEditor tags={value.tags} onChange={(tags) => void change({ tags }, t('casebook.tagged'))} />
      <NoteField
        key={value.id}
        value={value.note}
        onSave={async (note) => (await ask((book) => book.changeCase(value.id, { note }))).ok}
      />
      <SheetLinks articles={articles} base={base} hrefOf={(id) => `#/sheet/${encodeURIComponent(id)}`} />
      <h2>{t('casebook.articles')}</h2>
      {articles.length === 0 ? (
        <div class="casebook-empty">
          <p>{t('casebook.caseEmpty')}</p>
          <p class="muted">{t('casebook.caseEmptyHelp')}</p>
        </div>
      ) : (
        <ArticleList
          articles={articles}
          cases={listing.cases.filter(({ id }) => id !== value.id)}
          base={base}
          isOneCase
          hrefOf={hrefOf}
          actions={listActions(casebook, t, value, base.version)}
        />
      )}
    </div>
  );
}
