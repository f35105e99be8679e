import { useMemo } from 'preact/hooks';
import { ComparisonCharts } from '@/components/charts/ComparisonCharts.tsx';
import { useLocale } from '@/components/locale.ts';
import { PLAIN_SHEET } from '@/components/sheet/sheet-query.ts';
import { namesIn, sourceLine } from '@/components/sheet/sheet-names.ts';
import { actorRows, mentionsOfAccount, mentionsOfBundled } from '@/utils/core/comparison/charts/actors.ts';
import { voicesOfAccount, voicesOfBundled } from '@/utils/core/comparison/charts/voices.ts';
import { withTextFragment } from '@/utils/core/comparison/text-fragment.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';
import { edtfDays } from '@/utils/core/model/edtf.ts';
import { sideOf } from '@/utils/core/statements/sides.ts';
import type { ComparisonServices } from './comparison-services.ts';
import { hrefOf } from './routes.ts';
import type { Told } from './use-sheet.ts';

interface Props {
  sheet: Sheet;
  agreement: Agreement;
  told: Told;
  base: KnowledgeBase;
  services: ComparisonServices;
}

/** The charts of one agreement, over every source that tells of it. */
export function Charts({ sheet, agreement, told, base, services }: Props) {
  const locale = useLocale();
  const { t, lang } = locale;
  const { id } = agreement;
  const names = useMemo(() => namesIn(base, locale), [base, locale]);
  const made = useMemo(() => {
    const on = edtfDays(agreement.date);
    const telling = new Set(
      sheet.rows.flatMap(({ cells }) => cells.flatMap(({ status, source }) => (status === 'stated' ? source : []))),
    );
    const columns = sheet.columns.filter((column) => column.kind !== 'document' && telling.has(column.id));
    const wanted = new Set(columns.map((column) => column.id));
    const accounts = [...(told.kept ?? []), ...told.open].filter(({ source }) => wanted.has(source.id));
    const bundled = told.bundled.voices.filter(({ source }) => wanted.has(source));
    const side = (entity: string) => sideOf(entity, base, on);
    const mentions = [...bundled.map(mentionsOfBundled), ...accounts.map(mentionsOfAccount)];
    return {
      columns,
      accounts,
      sources: bundled.map(({ source }) => source),
      voices: [
        ...bundled.map((one) => voicesOfBundled(one, side)),
        ...accounts.map((one) => voicesOfAccount(one, side)),
      ],
      actorSources: mentions.map(({ source }) => source),
      actors: actorRows(mentions, (entity) => base.entity(entity)?.type !== 'agreement'),
    };
  }, [sheet, told, agreement, base]);

  const byId = new Map(sheet.columns.map((source) => [source.id, source]));
  const sheetHref = hrefOf({ kind: 'sheet', agreement: id, query: PLAIN_SHEET });
  return (
    <div class="page comparison-charts">
      <h1 tabIndex={-1} data-focus="title">
        {agreement.labels[lang]}
      </h1>
      <p class="charts-intro">
        <span class="muted">{t('charts.title')}</span> <a href={sheetHref}>{t('charts.toSheet')}</a>
      </p>
      {made.columns.length === 0 ? (
        <div class="notice">
          <p class="notice-title">{t('charts.empty')}</p>
          <p>{t('charts.emptyHelp')}</p>
        </div>
      ) : (
        <ComparisonCharts
          sheet={sheet}
          bundled={told.bundled}
          sources={made.sources}
          accounts={made.accounts}
          voices={made.voices}
          actors={made.actors}
          actorSources={made.actorSources}
          entities={names}
          typeOf={(entity) => base.entity(entity)?.type ?? 'event'}
          entityHref={(entity) => hrefOf({ kind: 'entity', id: entity })}
          dateHref={({ source, attribute }) =>
            hrefOf({ kind: 'sheet', agreement: id, query: { ...PLAIN_SHEET, row: attribute, source } })
          }
          context={{
            nameOf: (column) => {
              const source = byId.get(column);
              return source ? sourceLine(source, names, locale) : column;
            },
            personOf: names.full,
            placeHref: ({ source, words }) => {
              const url = byId.get(source)?.url;
              return url && words ? withTextFragment(url, words) : null;
            },
            onSave: services.download,
            agreement: id,
            base,
          }}
        />
      )}
    </div>
  );
}
