import type { DateInterval } from '@/utils/core/model/date.ts';
import type { Mention } from '@/utils/core/model/mention.ts';
import { isAfter } from '@/utils/locales/edtf.ts';
import { EntityName, withoutBracket } from './EntityName.tsx';
import { useLocale } from './locale.ts';
import { allMentions, type EntityOnPage } from './page-view.ts';
import { PositionStrip } from './PositionStrip.tsx';
import { roleLine } from './role-line.ts';
import { TypeMark } from './TypeMark.tsx';

interface Props {
  row: EntityOnPage;
  mentions: readonly Mention[];
  textLength: number;
  /** The article's days: an agreement made later is said to be. */
  on: DateInterval | null;
  onOpen: (entity: string) => void;
  onGo: (mention: number) => void;
}

/** One entity of the page: name in both scripts, what it was on that date, where it stands, how often. */
export function EntityRow({ row, mentions, textLength, on, onOpen, onGo }: Props) {
  const locale = useLocale();
  const { t, lang, number } = locale;
  const labels = row.brief?.labels ?? { ar: row.entity, en: row.entity };
  const indexes = allMentions(row);
  const isLikely = row.strong.length === 0;
  // As many as the strip has ticks; how many of them are only likely is told to those who cannot see the ticks.
  const counted = [
    t(isLikely ? 'mentionsWeak' : 'mentions', { count: indexes.length }),
    !isLikely && row.weak.length > 0 && t('mentionsOfThem', { count: row.weak.length }),
  ];
  const isLater = on !== null && row.brief?.date !== undefined && isAfter(row.brief.date, on.to);
  return (
    <li class={`row c-${row.type}`}>
      <button
        type="button"
        class="row-open"
        data-row
        data-focus={`entity:${row.entity}`}
        onClick={() => onOpen(row.entity)}
      >
        <TypeMark type={row.type} />
        <span class="row-text">
          <EntityName labels={labels} shorten={row.type === 'agreement' ? withoutBracket : undefined} />
          {row.brief && (
            <span class="row-role">
              {isLikely && <span class="here likely">{t('weak')}</span>}
              {isLater && <span class="here later-tag">{t('row.later')}</span>}
              {roleLine(row.brief, locale)}
            </span>
          )}
        </span>
      </button>
      <PositionStrip name={labels[lang]} indexes={indexes} mentions={mentions} textLength={textLength} onGo={onGo} />
      <span class="row-count">
        <span aria-hidden="true">{number(indexes.length)}</span>
        <span class="visually-hidden">{counted.filter(Boolean).join(' · ')}</span>
      </span>
    </li>
  );
}
