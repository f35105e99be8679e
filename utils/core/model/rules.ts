/** Every rule that links a mention. Codes, not sentences: the card has a text `why.<rule>` for each, in both languages. */
export const RULES = [
  'name',
  'surname',
  'named-in-full-elsewhere',
  'title-before',
  'preposition-before',
  'group-noun-before',
  'group-noun-after',
  'in-marks',
  'story',
  'type-word-before',
  'type-word-after',
  'dateline',
  'own-page',
  'role-at-date',
  'role-beside-name',
  'short-role',
  'counterpart',
  'one-of-several',
  'capital-as-government',
  'capital-as-place',
  'collective',
  'nationality',
  'agreement-at-date',
  'described-agreement',
  'resolution-list',
  'generic-deal',
  'generic-truce',
  'fuzzy',
  // Of the reader, not of the engine: utils/core/corrections/apply.ts.
  'corrected',
] as const;

export type Rule = (typeof RULES)[number];

/** Why a span that was understood stayed unlinked; each has a text `reason.<code>`. */
export const UNLINKED_REASONS = [
  'several-holders',
  'date-unknown',
  'several-entities',
  'holder-unknown',
  'several-agreements',
  'several-offices',
  'shared-office',
  'other-time',
  'office-itself',
  'name-beside-differs',
  'unknown-name-beside',
  'gender-differs',
  'corrected',
] as const;

export type UnlinkedReason = (typeof UNLINKED_REASONS)[number];
