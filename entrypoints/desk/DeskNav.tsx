import { BROWSE_TYPES, countByType } from '@/components/browse-index.ts';
import { useLocale } from '@/components/locale.ts';
import { TypeMark } from '@/components/TypeMark.tsx';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { useMemo } from 'preact/hooks';
import { hrefOf, type Route } from './routes.ts';

interface Props {
  route: Route;
  base: KnowledgeBase | null;
  onOptions: (() => void) | null;
}

/** The desk's sections, with counts; which version of the knowledge they show stands beneath. */
export function DeskNav({ route, base, onOptions }: Props) {
  const { t, number, date } = useLocale();
  const counts = useMemo(() => base && countByType(base), [base]);
  const record = base && route.kind === 'entity' ? base.byId(route.id) : null;
  const type = route.kind === 'browse' ? route.type : record?.type;
  const current = (isHere: boolean) => (isHere ? ('page' as const) : undefined);
  return (
    <header class="desk-side">
      <p class="desk-name">
        <a href={hrefOf({ kind: 'overview' })}>{t('desk.title')}</a>
      </p>
      <nav aria-label={t('desk.nav')}>
        <ul>
          <li>
            <a href={hrefOf({ kind: 'overview' })} aria-current={current(route.kind === 'overview')}>
              {t('desk.overview')}
            </a>
          </li>
          <li>
            <a
              href={hrefOf({ kind: 'sheets' })}
              aria-current={current(['sheets', 'sheet', 'beside', 'charts'].includes(route.kind))}
            >
              {t('sheet.sheets')}
            </a>
          </li>
          <li>
            <a
              href={hrefOf({ kind: 'speakers' })}
              aria-current={current(route.kind === 'speakers' || route.kind === 'speaker')}
            >
              {t('sheet.speakers')}
            </a>
          </li>
          <li>
            <a href={hrefOf({ kind: 'timeline' })} aria-current={current(route.kind === 'timeline')}>
              {t('desk.timeline')}
            </a>
          </li>
          <li>
            <a
              href={hrefOf({ kind: 'cases' })}
              aria-current={current(route.kind === 'cases' || route.kind === 'case' || route.kind === 'kept')}
            >
              {t('casebook.cases')}
            </a>
          </li>
        </ul>
        <h2 id="desk-browse">{t('desk.browse')}</h2>
        <ul aria-labelledby="desk-browse">
          {BROWSE_TYPES.filter((one) => !counts || counts[one] > 0).map((one) => (
            <li key={one} class={`c-${one}`}>
              <a href={hrefOf({ kind: 'browse', type: one })} aria-current={current(type === one)}>
                {one === 'office' ? <span class="no-mark" /> : <TypeMark type={one} />}
                <span>{t(`browse.${one}`)}</span>
                {counts && <span class="muted nav-count">{number(counts[one])}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="desk-foot muted">
        {base && (
          <p title={t('detail.knowledge', { version: base.version })}>
            {t('footer.knowledgeDated', { date: date(base.asOf) })}
          </p>
        )}
        {onOptions && (
          <button type="button" class="link" onClick={onOptions}>
            {t('footer.options')}
          </button>
        )}
      </div>
    </header>
  );
}
