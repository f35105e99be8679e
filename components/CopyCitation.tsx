import type { KnowledgeStamp } from '@/utils/core/knowledge/base.ts';
import type { KnowledgeRecord } from '@/utils/core/knowledge/schema.ts';
import { citationOf } from '@/utils/locales/citation.ts';
import { useLocale } from './locale.ts';
import { useCopy } from './use-copy.ts';

/** Copies how to cite the record, and says so without moving anything. */
export function CopyCitation({ record, knowledge }: { record: KnowledgeRecord; knowledge: KnowledgeStamp }) {
  const { t } = useLocale();
  const { said, copy } = useCopy();
  const onCopy = () => copy(citationOf(t, citedOf(record), knowledge, sourcesOf(record)));
  return (
    <p class="cite">
      <button type="button" class="button small" data-focus="cite" onClick={onCopy}>
        {t('cite.copy')}
      </button>
      <span role="status" class="muted">
        {said && t(said)}
      </span>
    </p>
  );
}

function citedOf(record: KnowledgeRecord) {
  return { id: record.id, title: record.type === 'office' ? record.title : record.labels };
}

/** An office has no sources of its own: those of its tenures, each once. */
function sourcesOf(record: KnowledgeRecord): readonly string[] {
  return record.type === 'office' ? [...new Set(record.holders.map(({ source }) => source))] : record.sources;
}
