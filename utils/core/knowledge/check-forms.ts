import type { Problem } from '../model/result.ts';
import { fold } from '../text/fold.ts';
import type { LocatedRecord } from './validate.ts';

/** English articles are no part of a name: "The Guardian" and "Guardian" are one form. */
const ARTICLE = /^the /;

/**
 * No two entities may share a form that matches without context (class A0): the text could not tell them apart, and a
 * wrong link is worse than none. Guarded forms (A1 to A3) may be shared; context decides between their owners.
 */
export function checkSharedForms(located: readonly LocatedRecord[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const { path, record } of located) {
    if (record.type === 'office') continue;
    for (const [i, name] of record.names.entries()) {
      if ((name.class ?? 'A0') !== 'A0') continue;
      const key = fold(name.text).replace(ARTICLE, '');
      const owner = owners.get(key);
      if (owner !== undefined && owner !== record.id) {
        problems.push({
          code: 'shared-form',
          path: `${path}: names.${i}`,
          detail: `"${name.text}" is also a free (A0) name of ${owner}; give one of them class A1, A2 or A3`,
        });
      }
      owners.set(key, owner ?? record.id);
    }
  }
  return problems;
}
