import { useContext, useMemo } from 'preact/hooks';
import { useLocale } from '@/components/locale.ts';
import { besideRows } from '@/components/sheet/beside-rows.ts';
import { BesideView } from '@/components/sheet/BesideView.tsx';
import type { GoToWords } from '@/components/sheet/EntryEvidence.tsx';
import { HereContext } from '@/components/sheet/here.ts';
import { namesIn, sourceLine } from '@/components/sheet/sheet-names.ts';
import { PLAIN_SHEET } from '@/components/sheet/sheet-query.ts';
import { defaultColumns } from '@/components/sheet/sheet-view.ts';
import { lineageOf } from '@/utils/core/comparison/lineage.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import type { Sheet } from '@/utils/core/model/comparison.ts';
import type { ComparisonServices } from './comparison-services.ts';
import { hrefOf, type Place, type Route } from './routes.ts';
import type { Told } from './use-sheet.ts';
import { useTitle } from './use-title.ts';

interface Props {
  route: Extract<Route, { kind: 'beside' }>;
  sheet: Sheet;
  agreement: Agreement;
  base: KnowledgeBase;
  told: Told;
  tab: number | null;
  services: ComparisonServices;
  go: (place: Place, replace?: boolean) => void;
}

/** Any two sources of a sheet at once. Without a choice: the page in front, or the first that tells, and the next. */
export function Beside({ route, sheet, agreement, base, told, tab, services, go }: Props) {
  const locale = useLocale();
  const { t, lang } = locale;
  useTitle(agreement.labels[lang]);
  const names = useMemo(() => namesIn(base, locale), [base, locale]);
  const known = (id: string | null) => sheet.columns.find((source) => source.id === id);
  const first = firstPair(sheet);
  const a = known(route.a) ?? known(first.find((id) => id !== route.b) ?? null);
  const b = known(route.b) ?? known(first.find((id) => id !== a?.id) ?? null);
  const found = useMemo(() => {
    if (!a || !b) return null;
    const accounts = [...(told.kept ?? []), ...told.open];
    return besideRows({ sheet, a, b, accounts, entity: names.entity, lineage: lineageOf(base), lang });
  }, [sheet, a, b, told, names, base, lang]);
  const choose = (next: { a?: string | undefined; b?: string | undefined }) =>
    go({ kind: 'beside', agreement: agreement.id, a: next.a ?? null, b: next.b ?? null }, true);
  const isHere = useContext(HereContext);
  const onGo: GoToWords = (source, { keyPhrase, evidence }) =>
    services.showWords({ tab: isHere(source) ? tab : null, url: source.url, words: keyPhrase, span: evidence });
  return (
    <div class="page beside-page">
      <h1 tabIndex={-1} data-focus="title">
        {t('sheet.beside')}
      </h1>
      <p class="lead">
        <bdi>{locale.prose(agreement.labels[lang])}</bdi>{' '}
        <a href={hrefOf({ kind: 'sheet', agreement: agreement.id, query: PLAIN_SHEET })}>{t('sheet.wholeSheet')}</a>
      </p>
      <div class="beside-choice">
        {(['a', 'b'] as const).map((side) => (
          <label key={side}>
            <span class="visually-hidden">{t(`sheet.side.${side}`)}</span>
            <select
              value={(side === 'a' ? a : b)?.id ?? ''}
              data-focus={`side:${side}`}
              onChange={({ currentTarget: { value } }) => {
                // The one already on the other side changes places.
                const other = side === 'a' ? b?.id : a?.id;
                const mine = side === 'a' ? a?.id : b?.id;
                const rest = other === value ? mine : other;
                choose(side === 'a' ? { a: value, b: rest } : { a: rest, b: value });
              }}
            >
              {sheet.columns.map((source) => (
                <option key={source.id} value={source.id}>
                  {sourceLine(source, names, locale)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="button" class="button small" data-focus="swap" onClick={() => choose({ a: b?.id, b: a?.id })}>
          {t('sheet.swap')}
        </button>
      </div>
      <p class="muted beside-help">{t('sheet.besideHelp')}</p>
      {a && b && found ? (
        <BesideView rows={found.rows} finder={found.finder} a={a} b={b} names={names} onGo={onGo} />
      ) : (
        <p class="notice">{t('sheet.besideNone')}</p>
      )}
    </div>
  );
}

/** Ids in the order in which they are offered: the page in front, then sources that tell something, then the document. */
function firstPair(sheet: Sheet): string[] {
  const shown = new Set(defaultColumns(sheet));
  const rank = { open: 0, kept: 1, bundled: 1, file: 1, document: 2 } as const;
  return sheet.columns
    .filter(({ id }) => shown.has(id))
    .toSorted((x, y) => rank[x.kind] - rank[y.kind])
    .map(({ id }) => id);
}
