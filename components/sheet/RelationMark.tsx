import type { Relation, RelationWhy } from '@/utils/core/model/comparison.ts';
import { label, useLocale } from '../locale.ts';

/** One shape per relation, drawn in a 16 × 16 box; colour is kept for "these two sources differ". */
const SHAPES: Record<Relation, string> = {
  same: 'M3 6h10M3 10h10',
  'differs-in-precision': 'M2.5 6.5c2-2.4 3.6-2.4 5.5-1s3.5 1.4 5.5-1M2.5 11.5c2-2.4 3.6-2.4 5.5-1s3.5 1.4 5.5-1',
  conflict: 'M2.5 6h11M2.5 10h11M11 2L5 14',
  'different-clause': 'M2.5 3h4v10h-4zM9.5 3h4v10h-4z',
  single: 'M8 5a3 3 0 1 1 0 6a3 3 0 1 1 0-6',
  mixed: 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12zM8 2v12',
};

interface Props {
  relation: Relation | null;
  why?: RelationWhy | undefined;
}

/** How the sources of a row stand to each other: a shape and the words. What is told in words alone was not compared. */
export function RelationMark({ relation, why }: Props) {
  const { t } = useLocale();
  if (!relation) return <span class="standing none">{t('sheet.relation.none')}</span>;
  if (why?.key === 'in-words') return <span class="standing none">{t('compare.notCompared')}</span>;
  return (
    <span class={`standing ${relation}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[relation]} />
      </svg>
      {label(t, 'compare.relation', relation)}
    </span>
  );
}
