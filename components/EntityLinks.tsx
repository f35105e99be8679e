import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { useLocale } from './locale.ts';
import { TypeMark } from './TypeMark.tsx';

interface Props {
  ids: readonly string[];
  base: KnowledgeBase;
  onOpen: (entity: string) => void;
}

/** Other records by name, each opening its own view. An id the base does not have is shown as it stands, unlinked. */
export function EntityLinks({ ids, base, onOpen }: Props) {
  const { lang, prose } = useLocale();
  return (
    <ul class="entity-links">
      {ids.map((id) => {
        const entity = base.entity(id);
        if (!entity) return <li key={id}>{id}</li>;
        return (
          <li key={id}>
            <button
              type="button"
              class={`entity-link c-${entity.type}`}
              data-focus={`link:${id}`}
              onClick={() => onOpen(id)}
            >
              <TypeMark type={entity.type} />
              <bdi lang={lang}>{prose(entity.labels[lang])}</bdi>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
