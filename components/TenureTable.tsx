import type { ComponentChildren } from 'preact';
import type { KnowledgeBase, Tenure } from '@/utils/core/knowledge/base.ts';
import { holdersOn } from '@/utils/core/knowledge/roles.ts';
import type { Actor, Holder, Office } from '@/utils/core/knowledge/schema.ts';
import type { DateInterval } from '@/utils/core/model/date.ts';
import { EntityLinks } from './EntityLinks.tsx';
import { type Locale, useLocale } from './locale.ts';
import { periodOf } from './role-line.ts';
import { SourceMark } from './SourceList.tsx';
import { barOf, gapsOf, tenureScale } from './tenures.ts';
import { AxisCell, BarCell } from './TimeBars.tsx';

interface Common {
  base: KnowledgeBase;
  on: DateInterval | null;
  onOpen: (id: string) => void;
}

/** Every office a person held, latest first, each with its bar; the one held on the article's date is marked. */
export function OfficesOf({ actor, base, on, onOpen }: Common & { actor: Actor }) {
  const locale = useLocale();
  const tenures = base.officesOf(actor.id).toReversed();
  const then = new Set(on ? base.officesOf(actor.id, on).map(({ holder }) => holder) : []);
  return (
    <TenureTable
      first="chart.office"
      holders={tenures.map(({ holder }) => holder)}
      base={base}
      on={on}
      rows={tenures.map((tenure) => ({
        key: `${tenure.office.id} ${tenure.holder.from ?? ''}`,
        head: (
          <button
            type="button"
            class="link"
            data-focus={`link:${tenure.office.id}`}
            onClick={() => onOpen(tenure.office.id)}
          >
            {titleOf(tenure, actor, locale)}
          </button>
        ),
        holder: tenure.holder,
        isThen: then.has(tenure.holder),
      }))}
    />
  );
}

/** The full line of an office's holders, earliest first, with the stretches nobody is known for. */
export function HoldersOf({ office, base, on, onOpen }: Common & { office: Office }) {
  const { t } = useLocale();
  const then = new Set(on ? holdersOn(office, on) : []);
  const rows: Row[] = office.holders.map((holder) => ({
    key: `${holder.actor} ${holder.from ?? ''}`,
    head: (
      <>
        <EntityLinks ids={[holder.actor]} base={base} onOpen={onOpen} />
        {holder.acting && <span class="muted"> ({t('row.acting')})</span>}
      </>
    ),
    holder,
    isThen: then.has(holder),
  }));
  for (const gap of gapsOf(office)) {
    rows.push({
      key: `gap ${gap.from}`,
      head: <span class="muted">{t('chart.unknownHolder')}</span>,
      holder: null,
      gap,
      isThen: on !== null && gap.from <= on.to && gap.to >= on.from,
    });
  }
  rows.sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return <TenureTable first="chart.holder" holders={office.holders} base={base} on={on} rows={rows} />;
}

interface Row {
  key: string;
  head: ComponentChildren;
  holder: Holder | null;
  gap?: DateInterval;
  isThen: boolean;
}

interface TableProps {
  first: 'chart.office' | 'chart.holder';
  rows: readonly Row[];
  holders: readonly Holder[];
  base: KnowledgeBase;
  on: DateInterval | null;
}

/** Table and chart in one: the words stand in the first cell, their bar in the second. */
function TenureTable({ first, rows, holders, base, on }: TableProps) {
  const locale = useLocale();
  const { t, interval } = locale;
  const scale = tenureScale(holders, on, base.asOf);
  return (
    <table class="tenures c-person">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{t(first)}</span>
          </th>
          <th scope="col">
            <span class="visually-hidden">{t('chart.period')}</span>
            <AxisCell scale={scale} />
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, holder, gap, isThen }) => {
          const bar = holder && barOf(holder, scale);
          return (
            <tr key={key} class={isThen ? 'then' : undefined}>
              <th scope="row">
                {head}
                <p class="muted">
                  {holder ? tenureText(holder, locale) : gap && interval(gap)}
                  {holder && <SourceMark source={holder.source} />}
                  {isThen && <span class="tag">{t('detail.officeHere')}</span>}
                </p>
              </th>
              <td>
                <BarCell
                  scale={scale}
                  on={on}
                  bars={[
                    ...(gap ? [{ days: gap, look: 'gap' } as const] : []),
                    ...(bar?.possible ?? []).map((days) => ({ days, look: 'possible' }) as const),
                    ...(bar?.certain ? [{ days: bar.certain, look: 'certain' } as const] : []),
                  ]}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
      {on && (
        <tfoot>
          <tr>
            <td colSpan={2} class="muted">
              <span class="article-sign" aria-hidden="true" /> {t('chart.articleDate', { date: interval(on) })}
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function startOf({ holder, gap }: Row): string {
  return holder?.from ?? gap?.from ?? '';
}

function titleOf({ office, holder }: Tenure, actor: Actor, { lang, t }: Locale): string {
  const feminine = lang === 'ar' && actor.gender === 'female' ? office.title.ar_f : undefined;
  const title = feminine ?? office.title[lang];
  return holder.acting ? `${title} (${t('row.acting')})` : title;
}

function tenureText(holder: Holder, locale: Locale): string {
  const { t, date } = locale;
  const period = periodOf(holder.from, holder.to, locale) || (holder.lastSeen ? '' : t('period.unknown'));
  const seen = !holder.to && holder.lastSeen ? t('period.lastSeen', { date: date(holder.lastSeen) }) : '';
  return [period, seen].filter(Boolean).join(' · ');
}
