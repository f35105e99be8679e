import { useMemo } from 'preact/hooks';
import { label, useLocale } from '@/components/locale.ts';
import { PrintView } from '@/components/sheet/PrintView.tsx';
import { namesIn } from '@/components/sheet/sheet-names.ts';
import type { SheetQuery } from '@/components/sheet/sheet-query.ts';
import { viewOfSheet } from '@/components/sheet/sheet-view.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';
import type { ComparisonServices } from './comparison-services.ts';
import { hrefOf } from './routes.ts';
import type { Told } from './use-sheet.ts';
import { useTitle } from './use-title.ts';

interface Props {
  sheet: Sheet;
  agreement: Agreement;
  base: KnowledgeBase;
  query: SheetQuery;
  told: Told;
  services: ComparisonServices;
}

/** The evidence sheet: what a reader puts into a file, or hands to a colleague on paper. */
export function SheetPrint({ sheet, agreement, base, query, told, services }: Props) {
  const locale = useLocale();
  const { t, lang, list } = locale;
  useTitle(t('sheet.printOf', { agreement: agreement.labels[lang] }));
  const names = useMemo(() => namesIn(base, locale), [base, locale]);
  const view = useMemo(() => viewOfSheet(sheet, query), [sheet, query]);
  const filters = [
    ...query.only.map((filter) => t(`sheet.only.${filter}`)),
    ...(query.speaker ? [t('sheet.lift.speaker', { name: names.full(query.speaker) })] : []),
  ];
  const back = hrefOf({ kind: 'sheet', agreement: agreement.id, query: { ...query, isPrint: false } });
  return (
    <article class="print-page">
      <p class="print-tools">
        <a class="button small" href={back}>
          {t('sheet.back')}
        </a>
        <button type="button" class="button small" data-focus="print-now" onClick={services.print}>
          {t('sheet.printNow')}
        </button>
      </p>
      <header>
        <p class="print-kind">{t('sheet.printTitle')}</p>
        <h1 tabIndex={-1} data-focus="title">
          <bdi>{locale.prose(agreement.labels[lang])}</bdi>
        </h1>
        <p>
          {[locale.edtf(agreement.date), agreement.place?.[lang], label(t, 'form', agreement.form)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {filters.length > 0 && <p>{t('sheet.printFilters', { filters: list(filters) })}</p>}
      </header>
      <PrintView view={view} names={names} bundled={told.bundled.sources} />
      <h2>{t('sheet.printNotes')}</h2>
      <ul class="print-notes">
        <li>{t('sheet.printNoteNumbers')}</li>
        <li>{t('sheet.printNoteSilent')}</li>
        <li>{t('sheet.printNoteTexts')}</li>
        <li>{t('sheet.printKnowledge', { version: base.version, date: locale.date(base.asOf) })}</li>
      </ul>
    </article>
  );
}
