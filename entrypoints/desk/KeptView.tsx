import { useEffect, useState } from 'preact/hooks';
import { CasePicker } from '@/components/casebook/CasePicker.tsx';
import { KeptAccount } from '@/components/casebook/KeptAccount.tsx';
import { KeptMetadata } from '@/components/casebook/KeptMetadata.tsx';
import { dayOf, titleOf } from '@/components/casebook/line-text.ts';
import { NoteField } from '@/components/casebook/NoteField.tsx';
import { SheetLinks } from '@/components/casebook/SheetLinks.tsx';
import { TagEditor } from '@/components/casebook/TagEditor.tsx';
import { useLocale } from '@/components/locale.ts';
import { Skeleton } from '@/components/PageNotice.tsx';
import type { KeptArticle, KeptLine } from '@/utils/core/casebook/kept-article.ts';
import type { Listing } from '@/utils/core/casebook/listing.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { directionOf } from '@/utils/locales/format.ts';
import type { Envelope } from '@/utils/extension/messages.ts';
import { changeArticles, deleteArticles } from './case-actions.ts';
import { exportRaw } from './export-casebook.ts';
import { hrefOf } from './routes.ts';
import type { CasebookView } from './use-casebook.ts';

interface Props {
  line: KeptLine;
  casebook: CasebookView;
  listing: Listing;
  base: KnowledgeBase;
  /** The article is no more: shows the lists. */
  onLeave: () => void;
}

/** One kept article: what is known of it, what the reader added, and everything it says. */
export function KeptView({ line, casebook, listing, base, onLeave }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const { run, ask } = casebook;
  const [whole, setWhole] = useState<Envelope<KeptArticle> | null>(null);
  // Tags and notes do not change what was read.
  useEffect(() => {
    let isGone = false;
    void ask((book) => book.article(line.id)).then((answer) => !isGone && setWhole(answer));
    return () => {
      isGone = true;
    };
  }, [ask, line.id, line.readAt, line.hasBody]);

  const versions = listing.articles.filter(({ id, url }) => url === line.url && id !== line.id);
  const language = line.metadata.language.value;
  const lang = language === 'other' ? undefined : language;
  return (
    <div class="page casebook kept-view">
      <p class="back-line">
        <a href={hrefOf({ kind: 'cases' })}>{t('casebook.back')}</a>
      </p>
      <h1 tabIndex={-1} data-focus="title">
        <bdi lang={lang}>{titleOf(line, locale)}</bdi>
      </h1>
      <div class="case-tools">
        <a class="button" href={line.url} target="_blank" rel="noreferrer">
          {t('casebook.page')}
        </a>
        <button
          type="button"
          class="button"
          onClick={() => void deleteArticles(run, [line.id], t).then((isDone) => isDone && onLeave())}
        >
          {t('casebook.delete')}
        </button>
      </div>
      <div class="kept-columns">
        <div class="kept-own">
          <CasePicker
            cases={listing.cases}
            chosen={line.cases}
            onChange={(cases) => void changeArticles(run, [line.id], { cases }, t('casebook.movedNow'))}
          />
          <TagEditor
            tags={line.tags}
            onChange={(tags) => void changeArticles(run, [line.id], { tags }, t('casebook.tagged'))}
          />
          <NoteField
            key={line.id}
            value={line.note}
            onSave={async (note) => (await ask((book) => book.change([line.id], { note }))).ok}
          />
          <SheetLinks articles={[line]} base={base} hrefOf={(id) => `#/sheet/${encodeURIComponent(id)}`} />
          {versions.length > 0 && (
            <section aria-labelledby="versions">
              <h2 id="versions">{t('casebook.versionOthers')}</h2>
              <ul>
                {versions.map((other) => (
                  <li key={other.id}>
                    <a href={hrefOf({ kind: 'kept', id: other.id })}>
                      {t('casebook.keptOn', { date: dayOf(other.keptAt, locale) })}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <h2>{t('casebook.about')}</h2>
          <KeptMetadata line={line} base={base} />
        </div>
        <div class="kept-told-by">
          {whole === null && <Skeleton />}
          {whole && !whole.ok && (
            <div class="failed" role="alert">
              <p>{t.maybe(`casebook.failed.${whole.code}`) ?? t('casebook.unreadable')}</p>
              <button
                type="button"
                class="button"
                onClick={() => void exportRaw(ask, { store: 'articles', key: line.id, problem: whole.detail ?? '' })}
              >
                {t('casebook.exportRaw')}
              </button>
            </div>
          )}
          {whole?.ok &&
            whole.value.accounts.map((account) => (
              <KeptAccount
                key={account.source.id}
                account={account}
                base={base}
                isHalf={whole.value.accounts.length > 1}
                hrefOf={(id) => hrefOf({ kind: 'entity', id })}
              />
            ))}
          {whole?.ok && whole.value.body !== null && (
            <details class="kept-body">
              <summary>
                {t('casebook.text')} <span class="muted">{t('casebook.textHelp')}</span>
              </summary>
              <button
                type="button"
                class="button"
                onClick={() =>
                  void run(
                    (book) => book.setBody(line.id, null),
                    (body) => ({ message: t('casebook.textDropped'), undo: (book) => book.setBody(line.id, body) }),
                  )
                }
              >
                {t('casebook.dropText')}
              </button>
              <div lang={lang} dir={lang ? directionOf(lang) : 'auto'} class="kept-text-body">
                {whole.value.body}
              </div>
            </details>
          )}
        </div>
      </div>
    </div>
  );
}
