import { useEffect, useState } from 'preact/hooks';
import type { KnowledgeStamp } from '@/utils/core/knowledge/base.ts';
import type { KnowledgeRecord } from '@/utils/core/knowledge/schema.ts';
import { citationOf } from '@/utils/locales/citation.ts';
import { useLocale } from './locale.ts';

/** How long "Copied" stays. Chosen: long enough to be read out. */
const SAID_MS = 4000;

/** Copies how to cite the record, and says so without moving anything. */
export function CopyCitation({ record, knowledge }: { record: KnowledgeRecord; knowledge: KnowledgeStamp }) {
  const { t } = useLocale();
  const [said, setSaid] = useState<'cite.copied' | 'cite.failed' | null>(null);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const onCopy = () => {
    const text = citationOf(t, citedOf(record), knowledge, sourcesOf(record));
    navigator.clipboard.writeText(text).then(
      () => setSaid('cite.copied'),
      () => setSaid('cite.failed'),
    );
  };
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
