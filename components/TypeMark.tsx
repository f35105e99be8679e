import type { EntityType } from '@/utils/core/model/entity.ts';

/** One shape per type, so that the colour is never the only sign. Drawn in a 12 × 12 box. */
const SHAPES: Record<EntityType, string> = {
  person: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  organisation: 'M1.5 1.5h9v9h-9z',
  state: 'M1 1h10v10h-10zM3.5 3.5v5h5v-5z',
  'armed-group': 'M6 0l6 6-6 6-6-6z',
  outlet: 'M6 1l5.5 10h-11z',
  event: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM6 3.4a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 1 0 0-5.2z',
  agreement: 'M2 0.5h8v11h-8zM3.8 3v1.2h4.4v-1.2zM3.8 5.6v1.2h4.4v-1.2z',
};

/** Shape and colour of a type; decoration only, the type's name stands beside it or in the group's heading. */
export function TypeMark({ type }: { type: EntityType }) {
  return (
    <svg class={`type-mark c-${type}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[type]} fill-rule="evenodd" />
    </svg>
  );
}
