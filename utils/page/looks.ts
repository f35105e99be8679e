/** How a mention is drawn: its look (by entity type), its variant (by how sure and how named) and its highlight's name. */
import type { EntityType } from '@/utils/core/model/entity.ts';
import type { Mention } from '@/utils/core/model/mention.ts';

/** One underline style or tint each; states, organisations and events share one. */
export const LOOKS = ['agreement', 'outlet', 'group', 'org', 'person'] as const;
/** Statements and facts, which lie below all mentions and have no variants. */
export type ReadingLook = 'statement' | 'fact';
export type Look = (typeof LOOKS)[number] | ReadingLook;

/** normal; role: an office standing for its holder; weak: a likely link only; inner: inside another mention of its look. */
export const VARIANTS = ['weak', 'role', 'normal', 'inner'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Colours for light or for dark pages; two sets of names, as `::highlight()` cannot see the page's background. */
export type Theme = 'light' | 'dark';

const LOOK_OF: Record<EntityType, Look> = {
  person: 'person',
  state: 'org',
  organisation: 'org',
  event: 'org',
  'armed-group': 'group',
  outlet: 'outlet',
  agreement: 'agreement',
};

export function lookOf(type: EntityType): Look {
  return LOOK_OF[type];
}

/** "isnad-person", "isnad-org-weak", on dark pages "isnad-dark-org-weak". The rules are in entrypoints/content/style.css. */
export function highlightName(theme: Theme, look: Look, variant: Variant): string {
  return `isnad-${theme === 'dark' ? 'dark-' : ''}${look}${variant === 'normal' ? '' : `-${variant}`}`;
}

export function focusName(theme: Theme): string {
  return theme === 'dark' ? 'isnad-dark-focus' : 'isnad-focus';
}

/**
 * The variant of each mention, in the same order. A mention inside a longer one of its own look gets its own line
 * ('inner'), since ranges of one highlight merge into one.
 *
 * @param mentions - in text order, longer first
 */
export function variantsOf(mentions: readonly Mention[]): Variant[] {
  const openEnd = new Map<Look, number>();
  return mentions.map((mention) => {
    const look = lookOf(mention.entityType);
    const isInner = mention.end <= (openEnd.get(look) ?? -1);
    if (!isInner) openEnd.set(look, mention.end);
    if (mention.weak) return 'weak';
    if (isInner) return 'inner';
    return mention.kind === 'role' ? 'role' : 'normal';
  });
}
