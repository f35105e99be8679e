import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { holdersOn } from '@/utils/core/knowledge/roles.ts';
import type { DateInterval } from '@/utils/core/model/date.ts';
import { EntityLinks } from './EntityLinks.tsx';
import { useLocale } from './locale.ts';
import { officesInOrder } from './office-order.ts';

interface Props {
  of: string;
  base: KnowledgeBase;
  /** null: no article's date to ask for, only the offices themselves. */
  on: DateInterval | null;
  onOpen: (entity: string) => void;
}

/** Who held the offices of a state or an organisation on the article's date; offices without a known holder say so. */
export function HolderList({ of, base, on, onOpen }: Props) {
  const { t, lang } = useLocale();
  return (
    <dl class={on ? 'facts' : 'facts plain'}>
      {officesInOrder(base, of).map((office) => {
        const holders = on ? holdersOn(office, on).map((holder) => holder.actor) : [];
        return (
          <div key={office.id}>
            <dt>
              <button type="button" class="link" data-focus={`link:${office.id}`} onClick={() => onOpen(office.id)}>
                {office.title[lang]}
              </button>
            </dt>
            {on && (
              <dd>
                {holders.length > 0 ? (
                  <EntityLinks ids={holders} base={base} onOpen={onOpen} />
                ) : (
                  <span class="muted">{t('row.noHolder')}</span>
                )}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
