import { intervalOf } from '../model/date.ts';
import type { Problem } from '../model/result.ts';
import { fold } from '../text/fold.ts';
import type { Name } from './schema.ts';
import type { LocatedRecord } from './validate.ts';

/** English articles are no part of a name: "The Guardian" and "Guardian" are one form. */
const ARTICLE = /^the /;

interface Owner {
  readonly id: string;
  readonly name: Name;
}

/**
 * No two entities may share a form that matches without context (class A0) at the same time: the text could not tell
 * them apart, and a wrong link is worse than none. Guarded forms (A1 to A3) may be shared, context decides; so may free
 * forms whose periods do not touch ("the US-Russian deal" of February and of September), the article's date decides.
 */
export function checkSharedForms(located: readonly LocatedRecord[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, Owner[]>();
  for (const { path, record } of located) {
    if (record.type === 'office') continue;
    for (const [i, name] of record.names.entries()) {
      if ((name.class ?? 'A0') !== 'A0') continue;
      const key = fold(name.text).replace(ARTICLE, '');
      const known = owners.get(key) ?? [];
      const rival = known.find((owner) => owner.id !== record.id && areContemporary(owner.name, name));
      if (rival) {
        problems.push({
          code: 'shared-form',
          path: `${path}: names.${i}`,
          detail: `"${name.text}" is also a free (A0) name of ${rival.id}; give one of them class A1, A2 or A3, or dates`,
        });
      }
      owners.set(key, [...known, { id: record.id, name }]);
    }
  }
  return problems;
}

function areContemporary(a: Name, b: Name): boolean {
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

function startOf(name: Name): string {
  return name.from === undefined ? '' : intervalOf(name.from).from;
}

function endOf(name: Name): string {
  return name.until === undefined ? '9999' : intervalOf(name.until).to;
}
