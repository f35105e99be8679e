import { useEffect, useRef } from 'preact/hooks';
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import type { Entry, Row, Source } from '@/utils/core/model/comparison.ts';
import { DocumentLine } from '../DocumentLine.tsx';
import { label, useLocale } from '../locale.ts';
import { EntryEvidence, type GoToWords } from './EntryEvidence.tsx';
import { useCanGo } from './here.ts';
import { RelationMark } from './RelationMark.tsx';
import { Reason } from './Reason.tsx';
import { sourceName, sourceNote, type SheetNames } from './sheet-names.ts';

interface Props {
  row: Row;
  /** The sources whose evidence is shown, in the order of the columns: one, or all of the row. */
  sources: readonly Source[];
  /** Every column, for the names in reasons. */
  columns: readonly Source[];
  agreement: Agreement;
  names: SheetNames;
  /** True if the reader opened it just now: then the focus moves here. */
  takesFocus: boolean;
  onGo: GoToWords;
  onClose: () => void;
}

/** Everything a cell stands on: each place with its layer, speaker, carriers, paragraph and words. */
export function EvidencePanel(props: Props) {
  const { row, sources, columns, names, takesFocus, onClose } = props;
  const { t } = useLocale();
  const title = useRef<HTMLHeadingElement>(null);
  const shown = sources.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus, row.attribute, shown]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <aside class="evidence-panel" aria-label={t('sheet.evidence')} onKeyDown={onKeyDown}>
      <div class="evidence-head">
        <h2 ref={title} tabIndex={-1}>
          {label(t, 'attribute', row.attribute)}
        </h2>
        <button type="button" class="icon" aria-label={t('sheet.close')} title={t('sheet.close')} onClick={onClose}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" />
          </svg>
        </button>
        <p class="evidence-relation">
          <RelationMark relation={row.relation} why={row.why} />
        </p>
        <Reason row={row} columns={columns} names={names} />
      </div>
      {sources.map((source) => (
        <SourceEvidence key={source.id} {...props} source={source} />
      ))}
    </aside>
  );
}

function SourceEvidence({ source, row, agreement, names, onGo }: Props & { source: Source }) {
  const locale = useLocale();
  const { t, lang } = locale;
  const canGo = useCanGo();
  const cell = row.cells.find((one) => one.source === source.id);
  const entries = cell?.entries ?? [];
  return (
    <section class={cell && cell.against.length > 0 ? 'source-evidence against' : 'source-evidence'}>
      <h3>
        <bdi>{sourceName(source, names, locale)}</bdi> <span class="source-note">{sourceNote(source, locale)}</span>
      </h3>
      {source.title && source.kind !== 'document' && (
        <p class="source-title" dir="auto">
          {source.title}
        </p>
      )}
      {source.kind === 'bundled' && !canGo(source) && entries.length > 0 && (
        <p class="source-note">{t('sheet.textNotShipped')}</p>
      )}
      {cell?.status === 'silent' || !cell ? (
        <p class="unsaid">
          {t('compare.status.silent')}
          {cell?.because && ` (${cell.because[lang]})`}
        </p>
      ) : null}
      {source.kind === 'document' ? (
        <DocumentEvidence entries={entries} agreement={agreement} />
      ) : (
        <ol class="places">
          {entries.map((entry, i) => (
            <EntryEvidence key={i} entry={entry} row={row.attribute} source={source} names={names} onGo={onGo} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** The provisions that carry the values, in the words of the record, and the paper itself. */
function DocumentEvidence({ entries, agreement }: { entries: readonly Entry[]; agreement: Agreement }) {
  const { lang, prose } = useLocale();
  const told = new Set(entries.map(({ paraphrase }) => paraphrase?.[lang]));
  const attributes = new Set(entries.map(({ attribute }) => attribute));
  const provisions = (agreement.provisions ?? []).filter(
    ({ values, summary }) => told.has(summary[lang]) || values?.some(({ attribute }) => attributes.has(attribute)),
  );
  return (
    <>
      {provisions.map(({ id, summary }) => (
        <p key={id} class="provision-text">
          {prose(summary[lang])}
        </p>
      ))}
      {agreement.document && <DocumentLine document={agreement.document} />}
    </>
  );
}
