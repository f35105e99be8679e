const GENERIC_TRUCE = /^(?:وقف|نظام وقف|هدنة|الهدنة)|cessation|truce|ceasefire/iu;

/** Truce names that any truce could bear (وقف الأعمال القتالية, ceasefire). */
export function isGenericTruce(form: string): boolean {
  return GENERIC_TRUCE.test(form);
}
