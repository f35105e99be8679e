import type { Mention } from '@/utils/core/model/mention.ts';
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
  onOpen: (entity: string) => void;
  onGo: (mention: number) => void;
}

/** One entity of the page: name in both scripts, what it was on that date, where it stands, how often. */
export function EntityRow({ row, mentions, textLength, onOpen, onGo }: Props) {
  const locale = useLocale();
  const { t, lang, number } = locale;
  const labels = row.brief?.labels ?? { ar: row.entity, en: row.entity };
  const count = row.strong.length || row.weak.length;
  const counted = t(row.strong.length > 0 ? 'mentions' : 'mentionsWeak', { count });
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
          {row.brief && <span class="row-role">{roleLine(row.brief, locale)}</span>}
        </span>
      </button>
      <PositionStrip
        name={labels[lang]}
        indexes={allMentions(row)}
        mentions={mentions}
        textLength={textLength}
        onGo={onGo}
      />
      <span class="row-count">
        <span aria-hidden="true">{number(count)}</span>
        <span class="visually-hidden">{counted}</span>
      </span>
    </li>
  );
}
