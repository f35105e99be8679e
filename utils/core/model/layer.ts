/**
 * In whose words a place of an article stands. In `direct` a word is the speaker's as the outlet renders it; in
 * `indirect` it may be either's: an outlet can put "regime" into its paraphrase of an ally of that government.
 * `furniture` is on the page but not in the article and is never counted.
 */
export const LAYERS = ['headline', 'caption', 'voice', 'indirect', 'direct', 'furniture'] as const;

export type LayerName = (typeof LAYERS)[number];
