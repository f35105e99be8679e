import { useMemo } from 'preact/hooks';
import { useLocale } from '@/components/locale.ts';
import { SheetsList } from '@/components/sheet/SheetsList.tsx';
import { sheetLines } from '@/components/sheet/sheet-lines.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { hrefOf } from './routes.ts';
import { PLAIN_SHEET } from '@/components/sheet/sheet-query.ts';
import { sheetFor, type Told } from './use-sheet.ts';

/** Agreements of which somebody tells something, and who. */
export function Sheets({ told, base }: { told: Told; base: KnowledgeBase }) {
  const { t } = useLocale();
  const lines = useMemo(
    () => sheetLines(base, told.bundled, [...(told.kept ?? []), ...told.open], (one) => sheetFor(told, one, base)),
    [base, told],
  );
  return (
    <div class="page">
      <h1 tabIndex={-1} data-focus="title">
        {t('sheet.sheets')}
      </h1>
      <p class="lead">{t('sheet.sheetsLead')}</p>
      {told.kept === null && <p class="warning">{t('sheet.noCasebook')}</p>}
      <SheetsList lines={lines} hrefOf={(agreement) => hrefOf({ kind: 'sheet', agreement, query: PLAIN_SHEET })} />
    </div>
  );
}
