import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useLocale } from '@/components/locale.ts';
import { ColumnChooser } from '@/components/sheet/ColumnChooser.tsx';
import { EvidencePanel } from '@/components/sheet/EvidencePanel.tsx';
import type { GoToWords } from '@/components/sheet/EntryEvidence.tsx';
import { HereContext } from '@/components/sheet/here.ts';
import { QuietColumns } from '@/components/sheet/QuietColumns.tsx';
import { SheetFilters, NothingShown } from '@/components/sheet/SheetFilters.tsx';
import { namesIn } from '@/components/sheet/sheet-names.ts';
import type { SheetQuery } from '@/components/sheet/sheet-query.ts';
import { SheetTable } from '@/components/sheet/SheetTable.tsx';
import { SheetTools } from '@/components/sheet/SheetTools.tsx';
import { columnsOf, liftsOf, sheetAsShown, viewOfSheet } from '@/components/sheet/sheet-view.ts';
import { SheetExport } from '@/components/SheetExport.tsx';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';
import type { ComparisonServices } from './comparison-services.ts';
import { hrefOf, type Place } from './routes.ts';
import { useTitle } from './use-title.ts';

export interface SheetPageProps {
  sheet: Sheet;
  agreement: Agreement;
  base: KnowledgeBase;
  query: SheetQuery;
  /** The casebook could not be read: its columns are missing, and that is said. */
  hasNoCasebook: boolean;
  /** Id of the tab the desk was opened from, or null. */
  tab: number | null;
  services: ComparisonServices;
  go: (place: Place, replace?: boolean) => void;
}

/** A sheet as the address says: table, filters, columns, and the evidence of the open cell. */
export function SheetPage({ sheet, agreement, base, query, hasNoCasebook, tab, services, go }: SheetPageProps) {
  const locale = useLocale();
  const { t, lang } = locale;
  useTitle(agreement.labels[lang]);
  const root = useRef<HTMLDivElement>(null);
  /** False until the reader opens a cell: what a deep link opens takes no focus. */
  const hasOpened = useRef(false);
  const names = useMemo(() => namesIn(base, locale), [base, locale]);
  const { only, speaker } = query;
  const columns = columnsOf(sheet, query);
  // Not the open cell: walking through evidence must not filter sixty rows anew.
  const view = useMemo(
    () => viewOfSheet(sheet, { columns, only, speaker }),
    [sheet, columns.join('\n'), only.join(), speaker],
  );

  const latest = useRef(query);
  latest.current = query;
  const show = useCallback(
    (changed: Partial<SheetQuery>) =>
      go({ kind: 'sheet', agreement: agreement.id, query: { ...latest.current, ...changed } }, true),
    [go, agreement.id],
  );
  const onOpen = useCallback(
    (row: Attribute, source: string | null) => {
      hasOpened.current = true;
      show({ row, source });
    },
    [show],
  );
  const onClose = () => {
    const key = `sheet:${query.row}:${query.source ?? ''}`;
    show({ row: null, source: null });
    focusOn(root.current, key);
  };
  const isHere = useContext(HereContext);
  const onGo: GoToWords = (source, { keyPhrase, evidence }) =>
    services.showWords({ tab: isHere(source) ? tab : null, url: source.url, words: keyPhrase, span: evidence });

  const openRow = query.row ? sheet.rows.find(({ attribute }) => attribute === query.row) : undefined;
  const openSources = openRow
    ? query.source
      ? sheet.columns.filter(({ id }) => id === query.source)
      : view.columns.filter(({ id }) =>
          openRow.cells.some(({ source, status }) => source === id && status === 'stated'),
        )
    : [];

  useLayoutEffect(() => {
    // A deep link to a row or cell shows it; opening one by hand has it in sight already.
    if (query.row)
      cellOf(root.current, `sheet:${query.row}:${query.source ?? ''}`)?.scrollIntoView({
        block: 'start',
        inline: 'nearest',
      });
  }, [agreement.id]);
  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !openRow) return;
      event.preventDefault();
      onClose();
    };
    addEventListener('keydown', onEscape);
    return () => removeEventListener('keydown', onEscape);
  });

  return (
    <div class={openRow ? 'sheet-page open' : 'sheet-page'} ref={root}>
      <div class="sheet-main">
        <header class="sheet-head">
          <h1 tabIndex={-1} data-focus="title">
            <bdi>{locale.prose(agreement.labels[lang])}</bdi>
          </h1>
          <p class="sheet-lead">
            {t('sheet.lead')} <a href={hrefOf({ kind: 'entity', id: agreement.id })}>{t('sheet.toRecord')}</a>
          </p>
          <div class="sheet-bar">
            <SheetFilters view={view} query={query} names={names} onFilter={show} />
            <ColumnChooser
              view={view}
              names={names}
              isDefault={query.columns.length === 0}
              onColumns={(next) => show({ columns: next })}
            />
            <SheetTools
              besideHref={hrefOf({ kind: 'beside', agreement: agreement.id, a: null, b: null })}
              chartsHref={hrefOf({ kind: 'charts', agreement: agreement.id })}
              onPrint={() => go({ kind: 'sheet', agreement: agreement.id, query: { ...query, isPrint: true } })}
            >
              <SheetExport sheet={sheetAsShown(sheet, view)} base={base} onDownload={services.download} />
            </SheetTools>
          </div>
          <p class="visually-hidden" role="status">
            {t('sheet.rowsShown', { count: view.rows.length })}
          </p>
          <QuietColumns
            sheet={sheet}
            view={view}
            names={names}
            isDefault={query.columns.length === 0}
            onColumns={(next) => show({ columns: next })}
          />
          {hasNoCasebook && <p class="sheet-note warning">{t('sheet.noCasebook')}</p>}
        </header>
        {view.rows.length === 0 ? (
          <NothingShown lifts={liftsOf(sheet, query)} names={names} speaker={speaker} onFilter={show} />
        ) : (
          <SheetTable
            view={view}
            names={names}
            caption={t('sheet.caption', { agreement: agreement.labels[lang] })}
            open={query.row ? { row: query.row, source: query.source } : null}
            onOpen={onOpen}
          />
        )}
      </div>
      {openRow && (
        <EvidencePanel
          row={openRow}
          sources={openSources}
          columns={sheet.columns}
          agreement={agreement}
          names={names}
          takesFocus={hasOpened.current}
          onGo={onGo}
          onClose={onClose}
        />
      )}
    </div>
  );
}

function cellOf(root: HTMLElement | null, key: string): HTMLElement | null {
  // Compared in JavaScript: ids of kept articles need not be valid CSS.
  return (
    [...(root?.querySelectorAll<HTMLElement>('.sheet [data-focus]') ?? [])].find((one) => one.dataset.focus === key) ??
    null
  );
}

function focusOn(root: HTMLElement | null, key: string): void {
  (cellOf(root, key) ?? root?.querySelector<HTMLElement>('.sheet [tabindex="0"]'))?.focus({ preventScroll: true });
}
