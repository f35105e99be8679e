import type { Entry } from '@/utils/core/model/comparison.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import { label, useLocale } from '../locale.ts';
import type { SheetNames } from './sheet-names.ts';
import type { ShownCell } from './sheet-view.ts';
import { type Told, toldOf, valueCount, valueIn, waysOf } from './told.ts';

interface Props {
  shown: ShownCell;
  /** The row's attribute: what is told under another one says so. */
  row: Attribute;
  names: SheetNames;
  isDocument: boolean;
}

/** Chosen: a cell is a glance; the evidence panel has everything. */
const MAX_TOLD = 4;

/** What one source tells on one row: values, our words for it, and in whose words the source tells it. */
export function SheetCell({ shown, row, names, isDocument }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const { cell, entries, isFiltered } = shown;
  if (cell.status === 'silent') return <Silent shown={shown} row={row} names={names} />;
  if (isFiltered) return <span class="unsaid">{t('sheet.toldOtherwise')}</span>;
  const told = toldOf(entries, locale);
  const rest = told.length - MAX_TOLD;
  return (
    <>
      {valueCount(told, row) > 1 && <span class="several-values">{t('facts.severalValues')}</span>}
      {told.slice(0, MAX_TOLD).map((one, i) => (
        <ToldLine key={i} told={one} row={row} names={names} isDocument={isDocument} />
      ))}
      {rest > 0 && <span class="more-told">{t('sheet.more', { count: rest })}</span>}
    </>
  );
}

function ToldLine({ told, row, names, isDocument }: Omit<Props, 'shown'> & { told: Told }) {
  const locale = useLocale();
  const { t } = locale;
  const { first, entries } = told;
  const value = valueIn(first, names, locale);
  const isOther = first.attribute !== row;
  const ways = isDocument ? [] : waysOf(entries, names, locale);
  return (
    <span class="told">
      {isOther && <span class="told-as">{label(t, 'attribute', first.attribute)}</span>}
      {value && (
        <b class="told-value">
          <bdi>{value}</bdi>
        </b>
      )}
      <Words entry={first} />
      {ways.length > 0 && (
        <span class="ways">
          {ways.map((way) => (
            <span key={way} class="way">
              {way}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}

/** Our paraphrase, or the source's own few words where nobody has written one. */
export function Words({ entry: { paraphrase, keyPhrase } }: { entry: Entry }) {
  const { lang, prose } = useLocale();
  if (paraphrase) return <span class="paraphrase">{prose(paraphrase[lang])}</span>;
  if (keyPhrase === null) return null;
  return (
    <q class="key-phrase" dir="auto">
      {keyPhrase}
    </q>
  );
}

/** Silence is said as such, with the reason why the source could not tell, and the nearest thing it does say. */
function Silent({ shown: { cell }, row, names }: Omit<Props, 'isDocument'>) {
  const locale = useLocale();
  const { t, lang } = locale;
  return (
    <>
      <span class="unsaid">
        {t('compare.status.silent')}
        {cell.because && <span class="because"> ({cell.because[lang]})</span>}
      </span>
      {toldOf(cell.entries, locale).map((one, i) => (
        <span key={i} class="nearest">
          <span class="nearest-label">{t('sheet.closest')}</span>{' '}
          <ToldLine told={one} row={row} names={names} isDocument={false} />
        </span>
      ))}
    </>
  );
}
