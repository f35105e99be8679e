/** Whether the relations written by hand fit the cells they stand over. */
import type { Problem } from '../model/result.ts';
import type { BundledRow, SheetFile } from './bundled-schema.ts';

/** Every contradiction between the relation of a row, those of its cells, and who states it. */
export function checkRelations(sheet: SheetFile): Problem[] {
  return sheet.rows.flatMap((row, i) =>
    [...faultsOf(row), ...foesOf(row)].map((detail) => ({
      code: 'relation',
      path: `${sheet.agreement}.json: rows.${i} (${row.attribute})`,
      detail,
    })),
  );
}

function faultsOf({ relation, cells }: BundledRow): string[] {
  const stated = Object.values(cells).filter((cell) => 'says' in cell);
  const foes = stated.filter(({ against }) => against?.length);
  const faults: string[] = [];
  if ((relation === null) !== (stated.length === 0)) faults.push('null is for a row that nobody states');
  if ((relation === 'single') !== (stated.length === 1)) faults.push('"single" is for a row that one source states');
  if ((relation === 'conflict') !== foes.length > 0) faults.push('"conflict" and the cells\' "against" go together');
  if (relation === 'mixed' && stated.some((cell) => !cell.relation))
    faults.push('in a mixed row every cell says how it stands to the others');
  return faults;
}

/** Disjoint is disjoint both ways, and never with oneself or with a silent source. */
function foesOf({ cells }: BundledRow): string[] {
  const against = (id: string): readonly string[] => {
    const cell = cells[id];
    return cell && 'says' in cell ? (cell.against ?? []) : [];
  };
  return Object.keys(cells).flatMap((id) =>
    against(id)
      .filter((other) => other === id || !against(other).includes(id))
      .map((other) => `${id} is against ${other}, but not the other way round`),
  );
}
