import { useMemo } from 'preact/hooks';
import type { NamingUse } from '@/utils/core/model/naming.ts';
import { label, useLocale } from '../locale.ts';
import { namingView, surfacesOf } from '../reading/naming-list.ts';
import type { Labels } from './line-text.ts';
import { ToPage } from './ToPage.tsx';

interface Props {
  naming: readonly NamingUse[];
  base: Labels;
  /** The page's address. */
  url: string | null;
}

/** Which words the text uses for whom, with their counts by layer and the words themselves. */
export function KeptNames({ naming, base, url }: Props) {
  const { t, lang, number } = useLocale();
  const { axes } = useMemo(() => namingView(naming, true), [naming]);
  if (axes.length === 0) return <p class="muted">{t('casebook.none')}</p>;
  return (
    <dl class="kept-names">
      {axes.map(({ axis, entity, total, forms }) => (
        <div key={`${axis} ${entity}`}>
          <dt>
            {label(t, 'axis', axis)}
            {entity !== null && (
              <>
                {': '}
                <bdi>{base.entity(entity)?.labels[lang] ?? entity}</bdi>
              </>
            )}
          </dt>
          {forms.map(({ form, uses, layers }) => (
            <dd key={form}>
              {surfacesOf(uses, 3).map((surface, at) => (
                <span key={surface}>
                  {at > 0 && ' · '}
                  <ToPage url={url} words={surface} />
                </span>
              ))}{' '}
              {t('reading.nOfM', { count: uses.length, total })}{' '}
              <span class="muted small">
                {layers.map(({ layer, count }) => `${label(t, 'layer', layer)} ${number(count)}`).join(' · ')}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
