import { edtfDays } from '../model/edtf.ts';
import type { Problem } from '../model/result.ts';
import type { Agreement } from './schema.ts';
import type { LocatedRecord } from './validate.ts';

const OTHER_SIDE = { predecessors: 'successors', successors: 'predecessors' } as const;

/** What came before an agreement names it as what came after, and is older. Unknown ids are another check's business. */
export function checkLineage(located: readonly LocatedRecord[]): Problem[] {
  const agreements = new Map<string, Agreement>();
  for (const { record } of located) if (record.type === 'agreement') agreements.set(record.id, record);
  const problems: Problem[] = [];
  for (const { path, record } of located) {
    if (record.type !== 'agreement') continue;
    for (const side of ['predecessors', 'successors'] as const) {
      for (const [i, id] of (record[side] ?? []).entries()) {
        const other = agreements.get(id);
        if (!other) continue;
        const where = `${path}: ${side}.${i}`;
        if (!other[OTHER_SIDE[side]]?.includes(record.id)) {
          problems.push({
            code: 'lineage',
            path: where,
            detail: `${id} does not name ${record.id} among its ${OTHER_SIDE[side]}`,
          });
        }
        const [older, newer] = side === 'predecessors' ? [other, record] : [record, other];
        if (edtfDays(older.date).from > edtfDays(newer.date).to) {
          problems.push({
            code: 'lineage',
            path: where,
            detail: `${older.id} (${older.date}) is younger than ${newer.id} (${newer.date})`,
          });
        }
      }
    }
  }
  return problems;
}
