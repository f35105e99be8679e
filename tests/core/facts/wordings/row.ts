/** A sentence of an article of Saturday 2016-09-10 that names the Geneva plan, and all it tells: "attribute = value". */
export type Row = readonly [sentence: string, ...facts: readonly string[]];
