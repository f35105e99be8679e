/** Part "casebook": how long a case of 200 kept articles takes to open on the desk. */
import { openSession } from '../extension/session.ts';
import { atMost } from '../goal.ts';
import type { BenchPart } from '../parts.ts';
import { bestAndMedian, median } from '../statistics.ts';
import { measureCase } from './opening.ts';

/** As step 4 asks: a case of this many in under a second. */
const ARTICLES = 200;
const MAX_OPEN_MS = 1_000;

export const casebookPart: BenchPart = {
  name: 'casebook',
  async run({ executablePath, isQuick, progress }) {
    if (executablePath === null) return { tables: [], goals: [] };
    progress('casebook: building the extension');
    const session = await openSession(executablePath);
    try {
      progress('casebook: opening');
      const { openings, articleMs, bytes } = await measureCase(session, ARTICLES, isQuick ? 4 : 10);
      const all = openings.map(({ allMs }) => allMs);
      return {
        tables: [
          {
            title: `A case of ${ARTICLES} kept articles of ${(bytes / 1_000).toFixed(0)} kB each, from the start of navigation, ms, best (median)`,
            columns: ['', 'ms'],
            rows: [
              ['first articles painted', bestAndMedian(openings.map(({ firstMs }) => firstMs))],
              [`all ${ARTICLES} painted`, bestAndMedian(all)],
              ['one article from the list, until its statements are painted', bestAndMedian(articleMs)],
            ],
          },
        ],
        goals: [atMost(`ms to all articles of a case of ${ARTICLES} (median)`, median(all), MAX_OPEN_MS)],
      };
    } finally {
      await session.close();
    }
  },
};
