/** Tables as text. */
import type { Machine } from './machine.ts';
import type { BenchReport, BenchTable } from './parts.ts';

export function describe(machine: Machine): string {
  const { cpu, cores, memoryGb, system, node, browser, loadPerCore } = machine;
  return (
    `${cpu}, ${cores} cores, ${memoryGb} GB, ${system}; Node ${node}; ${browser ?? 'no Chromium found'}; ` +
    `load per core at the start ${loadPerCore.toFixed(1)}`
  );
}

export function print({ tables, goals }: BenchReport): string {
  const goalRows = goals.map(({ goal, measured, limit, isMet }) => [
    goal,
    measured ?? 'not measured',
    limit,
    isMet === null ? '–' : isMet ? 'holds' : 'DOES NOT HOLD',
  ]);
  const goalTable = { title: 'Goals', columns: ['goal', 'measured', 'limit', ''], rows: goalRows };
  return [...tables, ...(goals.length > 0 ? [goalTable] : [])].map(printTable).join('\n\n');
}

function printTable({ title, columns, rows }: BenchTable): string {
  const cells = [columns, ...rows.map((row) => row.map(cell))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return [title, ...lines].join('\n');
}

function cell(value: string | number): string {
  if (typeof value === 'string') return value;
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
