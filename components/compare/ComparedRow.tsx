import type { Entry, Row, Source } from '@/utils/core/model/comparison.ts';
import { label, useLocale } from '../locale.ts';
import { Evidence } from '../reading/Evidence.tsx';
import { reasonOf, whyText } from '../sheet/reason.ts';
import { RelationMark } from '../sheet/RelationMark.tsx';
import type { SheetNames } from '../sheet/sheet-names.ts';
import { toldOf, valueIn, waysOf } from '../sheet/told.ts';
import { ComparedValue } from './ComparedValue.tsx';
import type { CompareActions } from './ComparePanel.tsx';
import type { ComparedAgreement } from './page-comparison.ts';
import { valuesOf } from './row-values.ts';

interface Props extends CompareActions {
  row: Row;
  /** The page's column. */
  source: Source;
  compared: ComparedAgreement;
  text: string;
  names: SheetNames;
}

/** One attribute: what the page says, with its words, and who of the others says what. */
export function ComparedRow({ row, source, compared, text, names, onGo, onGoElsewhere, onSheet }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const { sheet, record } = compared;
  const cell = row.cells.find((one) => one.source === source.id);
  const values = valuesOf(row, source.id, sheet.columns, names, locale);
  const isStated = cell?.status === 'stated';
  const name = label(t, 'attribute', row.attribute);
  const reason = cell?.why
    ? whyText(cell.why, row.attribute, sheet.columns, names, locale)
    : reasonOf(row, sheet.columns, names, locale);
  return (
    <section class="compared-row">
      <h4>
        <span>{name}</span>
        {isStated && cell.relation !== 'single' && <RelationMark relation={cell.relation} why={cell.why} />}
        <button
          type="button"
          class="link"
          aria-label={t('compare.openRowOf', { row: name })}
          data-focus={`row:${record.id}:${source.id}:${row.attribute}`}
          onClick={() => onSheet(record.id, row.attribute)}
        >
          {t('compare.openRow')}
        </button>
      </h4>
      <div class="compared-value own">
        {isStated ? (
          <Own row={row} entries={cell.entries} text={text} names={names} id={record.id} onGo={onGo} />
        ) : (
          <p class="compared-line">
            <span class="compared-here">{t('compare.here')}</span>
            <span class="unsaid">{t('compare.status.silent')}</span>
          </p>
        )}
      </div>
      {values.map((value) => (
        <ComparedValue key={value.key} value={value} row={row} names={names} onGoElsewhere={onGoElsewhere} />
      ))}
      {isStated && values.length > 0 && reason && <p class="reason">{locale.prose(reason)}</p>}
    </section>
  );
}

interface OwnProps extends Pick<CompareActions, 'onGo'> {
  row: Row;
  entries: readonly Entry[];
  text: string;
  names: SheetNames;
  id: string;
}

/** The page's own values; each place is a way to its words on the page. */
function Own({ row, entries, text, names, id, onGo }: OwnProps) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <>
      {toldOf(entries, locale).map(({ first, entries: places }, i) => {
        const value = valueIn(first, names, locale);
        return (
          <div key={i} class="compared-told">
            <p class="compared-line">
              {i === 0 && <span class="compared-here">{t('compare.here')}</span>}
              {value && (
                <b class="fact-value">
                  <bdi>{value}</bdi>
                </b>
              )}
              {first.attribute !== row.attribute && <span class="tag">{label(t, 'attribute', first.attribute)}</span>}
              <span class="compared-ways">{waysOf(places, names, locale).join(' · ')}</span>
            </p>
            {places.map(
              ({ evidence }) =>
                evidence && (
                  <Evidence
                    key={evidence.start}
                    text={text}
                    span={evidence}
                    id={`${id}:${row.attribute}`}
                    onGo={onGo}
                  />
                ),
            )}
          </div>
        );
      })}
    </>
  );
}
