/**
 * What export/csv.ts uses of csv-stringify, for this folder's compiler only (see `paths` in ../../tsconfig.json): the
 * package's own types name Node's, and with them core would know `process` and `Buffer`.
 */
export interface Options {
  readonly bom?: boolean;
  readonly escape_formulas?: boolean;
  readonly record_delimiter?: string;
}

export declare function stringify(records: readonly (readonly string[])[], options?: Options): string;
