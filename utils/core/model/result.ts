/** One thing wrong with an input. `code` is a key of the message catalogues; `path` says where. */
export interface Problem {
  readonly code: string;
  readonly path: string;
  readonly detail: string;
}

/** Expected outcomes are values: refused input lists every problem, not only the first. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: Problem[] };
