import { MAX_TAG_UNITS, MAX_TAGS } from '@/utils/core/casebook/kept-article.ts';
import type { ListChange } from '@/utils/core/casebook/change.ts';
import { useLocale } from '../locale.ts';
import { OneField } from './SelectionBar.tsx';

interface Props {
  tags: readonly string[];
  onChange: (change: ListChange) => void;
}

/** Tags, each with a button that takes it off, and a field for another one. */
export function TagEditor({ tags, onChange }: Props) {
  const { t } = useLocale();
  return (
    <div class="tag-editor" role="group" aria-label={t('casebook.tags')}>
      {tags.length > 0 && (
        <ul>
          {tags.map((tag) => (
            <li key={tag} class="chip">
              <bdi>#{tag}</bdi>
              <button
                type="button"
                class="chip-remove"
                aria-label={t('casebook.removeTag', { tag })}
                onClick={() => onChange({ remove: [tag] })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {tags.length < MAX_TAGS && (
        <OneField
          label={t('casebook.addTag')}
          button={t('casebook.add')}
          max={MAX_TAG_UNITS}
          onDone={(tag) => tag !== '' && onChange({ add: [tag.replace(/^#+/u, '').trim() || tag] })}
        />
      )}
    </div>
  );
}
