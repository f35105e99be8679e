import { useLocale } from '../locale.ts';
import { TypeMark } from '../TypeMark.tsx';
import type { SheetLine } from './sheet-lines.ts';

interface Props {
  lines: readonly SheetLine[];
  hrefOf: (agreement: string) => string;
}

/** Agreements with a sheet: name, date, and how many sources tell of each. */
export function SheetsList({ lines, hrefOf }: Props) {
  const { t, lang, edtf, prose } = useLocale();
  return (
    <ul class="sheet-list">
      {lines.map(({ agreement, bundled, kept, isOpen, conflicts }) => (
        <li key={agreement.id} class="c-agreement">
          <a href={hrefOf(agreement.id)}>
            <TypeMark type="agreement" />
            <span class="sheet-list-name">
              <bdi>{prose(agreement.labels[lang])}</bdi>
              <span class="muted">{edtf(agreement.date)}</span>
            </span>
            <span class="sheet-list-counts">
              {bundled > 0 && <span class="tag">{t('sheet.bundledCount', { count: bundled })}</span>}
              {kept > 0 && <span class="tag">{t('sheet.keptCount', { count: kept })}</span>}
              {isOpen && <span class="tag">{t('compare.kind.open')}</span>}
              {conflicts !== null && conflicts > 0 && (
                <span class="tag conflicts">{t('sheet.conflictCount', { count: conflicts })}</span>
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
