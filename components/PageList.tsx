import type { DateInterval } from '@/utils/core/model/date.ts';
import type { Mention, Unlinked } from '@/utils/core/model/mention.ts';
import type { EntityBrief } from '@/utils/extension/messages.ts';
import { EntityRow } from './EntityRow.tsx';
import { useLocale } from './locale.ts';
import { type EntityOnPage, type PageView, unlinkedOf } from './page-view.ts';
import { UnlinkedList } from './UnlinkedList.tsx';
import { useGrowing } from './use-growing.ts';

interface Props {
  view: PageView;
  mentions: readonly Mention[];
  unlinked: readonly Unlinked[];
  briefs: Readonly<Record<string, EntityBrief>>;
  /** Names of candidates without a brief; null while the knowledge base is loading. */
  nameOf: (entity: string) => { ar: string; en: string } | null;
  textLength: number;
  on: DateInterval | null;
  onOpen: (entity: string) => void;
  onGo: (mention: number) => void;
}

/** Everyone and everything this page names, grouped by type; likely links and open questions follow, quietly. */
export function PageList({ view, mentions, unlinked, briefs, nameOf, textLength, on, onOpen, onGo }: Props) {
  const { t } = useLocale();
  const total = view.groups.reduce((sum, { rows }) => sum + rows.length, view.weak.length);
  let left = useGrowing(view, total);
  const rows = (list: readonly EntityOnPage[]) => {
    const shown = list.slice(0, Math.max(0, left));
    left -= shown.length;
    return (
      <ul>
        {shown.map((row) => (
          <EntityRow
            key={row.entity}
            row={row}
            mentions={mentions}
            textLength={textLength}
            on={on}
            onOpen={onOpen}
            onGo={onGo}
          />
        ))}
      </ul>
    );
  };
  return (
    <div class="page-list">
      {view.groups.map((group) => (
        <section key={group.key} aria-labelledby={`group-${group.key}`}>
          <h2 id={`group-${group.key}`}>{t(`group.${group.key}`)}</h2>
          {rows(group.rows)}
        </section>
      ))}
      {view.weak.length > 0 && (
        <section class="quiet" aria-labelledby="group-weak">
          <h2 id="group-weak">{t('group.weak')}</h2>
          <p class="group-help">{t('group.weakHelp')}</p>
          {rows(view.weak)}
        </section>
      )}
      {unlinked.length > 0 && left >= 0 && (
        <UnlinkedList lines={unlinkedOf(unlinked)} briefs={briefs} nameOf={nameOf} onOpen={onOpen} />
      )}
    </div>
  );
}
