import type { ComponentChildren } from 'preact';
import type { Row } from '@/utils/core/model/comparison.ts';
import { useLocale } from '../locale.ts';
import { TypeMark } from '../TypeMark.tsx';
import { type SheetNames, sourceName } from '../sheet/sheet-names.ts';
import { ComparedRow } from './ComparedRow.tsx';
import type { CompareActions } from './ComparePanel.tsx';
import type { ComparedAgreement, PageColumn } from './page-comparison.ts';

interface Props extends CompareActions {
  compared: ComparedAgreement;
  text: string;
  names: SheetNames;
}

/** One agreement the page tells of: with whom it is compared, then three lists of rows. */
export function AgreementComparison(props: Props) {
  const { compared, names, onOpen, onSheet } = props;
  const { record, own, others, state } = compared;
  const locale = useLocale();
  const { t, lang, list } = locale;
  const label = record.labels[lang];
  return (
    <section class="compared-agreement">
      <h2 class="speaker-head agreement-head c-agreement">
        <TypeMark type="agreement" />
        <button
          type="button"
          class="speaker-open"
          data-focus={`compare:${record.id}`}
          onClick={() => onOpen(record.id)}
        >
          <bdi>{label}</bdi>
        </button>
        <button
          type="button"
          class="button small"
          aria-label={t('compare.openSheetOf', { agreement: label })}
          data-focus={`sheet:${record.id}`}
          onClick={() => onSheet(record.id, null)}
        >
          {t('compare.openSheet')}
        </button>
      </h2>
      {state === 'earlier' && <p class="compare-lead">{t('compare.earlier', { date: locale.date(record.date) })}</p>}
      {state === 'alone' && (
        <p class="compare-lead">
          {t('compare.alone')}. {t('compare.aloneHelp')}
        </p>
      )}
      {state === 'compared' && (
        <>
          {others.length > 0 && (
            <p class="compare-lead">
              {t('compare.with', { names: list([...new Set(others.map((one) => sourceName(one, names, locale)))]) })}
            </p>
          )}
          {own.map((column) => (
            <Column key={column.source.id} {...props} column={column} isOnly={own.length === 1} />
          ))}
        </>
      )}
    </section>
  );
}

/** The page's own column, or that of one of its two languages. */
function Column({ column, isOnly, ...props }: Props & { column: PageColumn; isOnly: boolean }) {
  const { t, languageName } = useLocale();
  const { source, tellsDifferently, onlyHere, toldElsewhere, alike } = column;
  const rows = (list: readonly Row[]) =>
    list.map((row) => <ComparedRow key={row.attribute} row={row} source={source} {...props} />);
  return (
    <>
      {!isOnly && source.language !== 'other' && (
        <h3 class="compare-half">{t('compare.half', { language: languageName(source.language) })}</h3>
      )}
      <RowList title={t('compare.differently')} count={tellsDifferently.length} isOpen>
        {tellsDifferently.length === 0 ? (
          <p class="compare-lead">{t('compare.nothingDiffers')}</p>
        ) : (
          rows(tellsDifferently)
        )}
      </RowList>
      {alike > 0 && <p class="compare-lead">{t('compare.alike', { count: alike })}</p>}
      {toldElsewhere.length > 0 && (
        <RowList title={t('compare.elsewhere')} help={t('compare.elsewhereHelp')} count={toldElsewhere.length}>
          {rows(toldElsewhere)}
        </RowList>
      )}
      {onlyHere.length > 0 && (
        <RowList title={t('compare.only')} help={t('compare.onlyHelp')} count={onlyHere.length}>
          {rows(onlyHere)}
        </RowList>
      )}
    </>
  );
}

interface ListProps {
  title: string;
  help?: string;
  count: number;
  isOpen?: boolean;
  children: ComponentChildren;
}

/** A list under its title; what differs is open, the rest a click away, since a sheet has thirty rows. */
function RowList({ title, help, count, isOpen = false, children }: ListProps) {
  const { number } = useLocale();
  return (
    <details class="compare-list" open={isOpen}>
      <summary data-row>
        <h3>
          {title} <span class="tab-count">{number(count)}</span>
        </h3>
      </summary>
      {help && <p class="compare-lead">{help}</p>}
      {children}
    </details>
  );
}
