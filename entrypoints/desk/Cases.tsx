import { ArticleList } from '@/components/casebook/ArticleList.tsx';
import { CaseCards } from '@/components/casebook/CaseCards.tsx';
import { DamagedList } from '@/components/casebook/DamagedList.tsx';
import { FileTools } from '@/components/casebook/FileTools.tsx';
import { ImportReport } from '@/components/casebook/ImportReport.tsx';
import { StorageLine } from '@/components/casebook/StorageLine.tsx';
import { useLocale } from '@/components/locale.ts';
import type { Listing } from '@/utils/core/casebook/listing.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { listActions, makeCase } from './case-actions.ts';
import { exportRaw, exportSome } from './export-casebook.ts';
import { hrefOf } from './routes.ts';
import type { CasebookView } from './use-casebook.ts';
import { useImport } from './use-import.ts';

interface Props {
  casebook: CasebookView;
  listing: Listing;
  base: KnowledgeBase;
}

/** Cases and all kept articles; what is damaged; export and import. */
export function Cases({ casebook, listing, base }: Props) {
  const { t } = useLocale();
  const { run, ask, use } = casebook;
  const { articles, cases, damaged } = listing;
  const imported = useImport(casebook);
  const isEmpty = articles.length === 0 && cases.length === 0;
  return (
    <div class="page casebook">
      <h1 tabIndex={-1} data-focus="title">
        {t('casebook.cases')}
      </h1>
      <p class="lead">{t('casebook.lead')}</p>
      {isEmpty ? (
        <div class="casebook-empty">
          <p>{t('casebook.empty')}</p>
          <p class="muted">{t('casebook.emptyHelp')}</p>
          <p class="muted">{t('casebook.emptyImport')}</p>
        </div>
      ) : (
        <>
          <CaseCards
            cases={cases}
            articles={articles}
            hrefOf={(id) => hrefOf({ kind: 'case', id })}
            onNew={(name) => void makeCase(run, name, [], t)}
          />
          <h2>{t('casebook.articles')}</h2>
          {articles.length > 0 ? (
            <ArticleList
              articles={articles}
              cases={cases}
              base={base}
              hrefOf={hrefOf}
              actions={listActions(casebook, t, null, base.version)}
            />
          ) : (
            <p class="muted">{t('casebook.emptyHelp')}</p>
          )}
        </>
      )}
      <DamagedList
        damaged={damaged}
        onExport={(one) => void exportRaw(ask, one)}
        onDelete={(one) =>
          void run(
            (book) => book.removeDamaged(one),
            () => ({ message: t('casebook.damagedDeleted') }),
          )
        }
      />
      <section aria-labelledby="file">
        <h2 id="file">{t('casebook.file')}</h2>
        <p class="muted">{t('casebook.exportHelp')}</p>
        <FileTools
          canExport={!isEmpty}
          onExport={() => void exportSome(ask, null, base.version)}
          onImport={(file) => void imported.onFile(file)}
        />
        {imported.report && (
          <ImportReport
            key={imported.report.file}
            report={imported.report}
            onChoice={(choice) => void imported.onChoice(choice)}
            onClose={imported.onClose}
          />
        )}
        <StorageLine articles={articles} use={use} />
      </section>
    </div>
  );
}
