/** A name that counts: "الوثائق الخمس", "the five documents" are names of an agreement and say how many papers it has. */
import { fold } from '../text/fold.ts';
import { NUMBER_SOURCE, numberValue } from '../text/numbers.ts';
import type { Line } from './line.ts';
import type { Found } from './reading.ts';

const COUNTED = new RegExp(
  `^(?:ال|لل)?وثايق (?:ال)?(${NUMBER_SOURCE})$|^(?:the )?(${NUMBER_SOURCE}) (?:documents|papers)$`,
  'u',
);

/** The pattern above is long; most names are of no papers. */
const PAPERS = /وثايق|documents|papers/u;

/** Numbers of documents in the names of agreements. */
export function documentsInNames(line: Line): Found[] {
  return line.items.flatMap((item): Found[] => {
    if (item.letter !== 'a' || !item.mention) return [];
    const name = fold(item.mention.surface);
    const match = PAPERS.test(name) ? COUNTED.exec(name) : null;
    const count = match ? numberValue(match[1] ?? match[2] ?? '') : null;
    if (count === null) return [];
    return [
      {
        ...line.spanOfItem(item),
        attribute: 'documents-count',
        rule: 'counted',
        value: String(count),
        qualifier: null,
        isRelative: false,
      },
    ];
  });
}
