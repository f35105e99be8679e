import { useMemo } from 'preact/hooks';
import type { AccountMention } from '@/utils/core/model/account.ts';
import { useLocale } from '../locale.ts';
import type { Labels } from './line-text.ts';

interface Props {
  mentions: readonly AccountMention[];
  base: Labels;
  hrefOf: (entity: string) => string;
}

/** Everyone and everything the text names, most often named first, with the words it uses. */
export function KeptMentions({ mentions, base, hrefOf }: Props) {
  const { t, lang, number } = useLocale();
  const entities = useMemo(() => byEntity(mentions), [mentions]);
  if (entities.length === 0) return <p class="muted">{t('casebook.none')}</p>;
  return (
    <ul class="kept-mentions">
      {entities.map(({ entity, count, surfaces }) => (
        <li key={entity}>
          <a href={hrefOf(entity)}>
            <bdi>{base.entity(entity)?.labels[lang] ?? entity}</bdi>
          </a>{' '}
          {number(count)}{' '}
          <span class="muted small">
            {surfaces.map((surface, at) => (
              <span key={surface}>
                {at > 0 && ' · '}
                <bdi>{surface}</bdi>
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Chosen: enough to see how it is named; all of them are in the file. */
const MAX_SURFACES = 4;

function byEntity(mentions: readonly AccountMention[]) {
  const found = new Map<string, { entity: string; count: number; surfaces: string[] }>();
  for (const { entity, surface } of mentions) {
    const one = found.get(entity) ?? { entity, count: 0, surfaces: [] };
    one.count++;
    const words = surface.replace(/\s+/gu, ' ');
    if (one.surfaces.length < MAX_SURFACES && !one.surfaces.includes(words)) one.surfaces.push(words);
    found.set(entity, one);
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count);
}
