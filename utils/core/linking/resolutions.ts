/** Security Council resolutions in a list: قراري مجلس الأمن 2253 و2254, resolutions 2254 and 2268. */
import type { Draft } from './draft.ts';
import type { Reading } from './hit.ts';

/**
 * A plural or dual of "resolution", at most five words, then at least two numbers, each perhaps with its year in
 * brackets. Bounded, so that no text is slow.
 */
const LIST =
  /(?:قراري|القرارين|القراران|قرارا|قرارات|القرارات|resolutions)(?:[^\S\n]+[\p{L}\p{M}-]{1,20}){0,5}[^\S\n]+(\d{4}(?: ?\(\d{4}\))?(?:[^\S\n]?(?:[،,]|و|and)[^\S\n]?(?:و|and )?\d{4}(?: ?\(\d{4}\))?){1,9})(?!\d)/giu;

/** Every number of such lists that is a resolution of the knowledge base. */
export function listedResolutions({ text, engine }: Reading): Draft[] {
  return [...text.matchAll(LIST)].flatMap((list): Draft[] => {
    const numbers = list[1] ?? '';
    const from = list.index + list[0].length - numbers.length;
    return [...numbers.matchAll(/(?<!\()\d{4}/gu)].flatMap((number): Draft[] => {
      const entity = `unscr-${number[0]}`;
      if (engine.base.entity(entity)?.type !== 'agreement') return [];
      const start = from + number.index;
      return [{ start, end: start + 4, entity, kind: 'name', weak: false, rule: 'resolution-list', form: number[0] }];
    });
  });
}
