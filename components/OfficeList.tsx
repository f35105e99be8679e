import type { KnowledgeBase, Tenure } from '@/utils/core/knowledge/base.ts';
import { holdersOn } from '@/utils/core/knowledge/roles.ts';
import type { Actor } from '@/utils/core/knowledge/schema.ts';
import type { DateInterval } from '@/utils/core/model/date.ts';
import { EntityLinks } from './EntityLinks.tsx';
import { type Locale, useLocale } from './locale.ts';
import { periodOf } from './role-line.ts';

interface OfficesProps {
  actor: Actor;
  base: KnowledgeBase;
  on: DateInterval | null;
}

/** Every office a person held, latest first; the one held on the article's date is marked. */
export function OfficeList({ actor, base, on }: OfficesProps) {
  const locale = useLocale();
  const { t } = locale;
  const then = new Set(on ? base.officesOf(actor.id, on).map(({ holder }) => holder) : []);
  return (
    <ul class="offices">
      {base
        .officesOf(actor.id)
        .toReversed()
        .map((tenure) => (
          <li
            key={`${tenure.office.id} ${tenure.holder.from ?? ''}`}
            class={then.has(tenure.holder) ? 'then' : undefined}
          >
            <p>{titleOf(tenure, actor, locale)}</p>
            <p class="muted">
              {tenureOf(tenure, locale)}
              {then.has(tenure.holder) && <span class="tag">{t('detail.officeHere')}</span>}
            </p>
          </li>
        ))}
    </ul>
  );
}

interface HoldersProps {
  of: string;
  base: KnowledgeBase;
  on: DateInterval;
  onOpen: (entity: string) => void;
}

/** Who held the offices of a state or an organisation on the article's date; offices without a known holder say so. */
export function HolderList({ of, base, on, onOpen }: HoldersProps) {
  const { t, lang } = useLocale();
  return (
    <dl class="facts">
      {base.officesAt(of).map((office) => {
        const holders = holdersOn(office, on).map((holder) => holder.actor);
        return (
          <div key={office.id}>
            <dt>{office.title[lang]}</dt>
            <dd>
              {holders.length > 0 ? (
                <EntityLinks ids={holders} base={base} onOpen={onOpen} />
              ) : (
                <span class="muted">{t('row.noHolder')}</span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function titleOf({ office, holder }: Tenure, actor: Actor, { lang, t }: Locale): string {
  const feminine = lang === 'ar' && actor.gender === 'female' ? office.title.ar_f : undefined;
  const title = feminine ?? office.title[lang];
  return holder.acting ? `${title} (${t('row.acting')})` : title;
}

function tenureOf({ holder }: Tenure, locale: Locale): string {
  const { t, date } = locale;
  const period = periodOf(holder.from, holder.to, locale) || (holder.lastSeen ? '' : t('period.unknown'));
  const seen = !holder.to && holder.lastSeen ? t('period.lastSeen', { date: date(holder.lastSeen) }) : '';
  return [period, seen].filter(Boolean).join(' · ');
}
