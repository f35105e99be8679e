import type { ComponentChildren } from 'preact';
import { useLocale } from '../locale.ts';

interface Props {
  besideHref: string;
  chartsHref: string;
  onPrint: () => void;
  children: ComponentChildren;
}

/** What else can be done with a sheet: two at once, charts, print, and whatever the caller adds. */
export function SheetTools({ besideHref, chartsHref, onPrint, children }: Props) {
  const { t } = useLocale();
  return (
    <div class="sheet-tools">
      <a class="button small" href={besideHref}>
        {t('sheet.beside')}
      </a>
      <a class="button small" href={chartsHref}>
        {t('sheet.charts')}
      </a>
      <button type="button" class="button small" data-focus="print" onClick={onPrint}>
        {t('sheet.print')}
      </button>
      {children}
    </div>
  );
}
