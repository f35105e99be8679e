/** The evidence of a sheet, numbered through in the order of rows and columns. */
import type { Attribute } from '@/utils/core/model/attributes.ts';
import type { Entry, Source } from '@/utils/core/model/comparison.ts';
import type { SheetView } from './sheet-view.ts';

/** One numbered place. */
export interface NumberedEntry {
  readonly number: number;
  readonly attribute: Attribute;
  readonly source: Source;
  readonly entry: Entry;
}

/** Every entry that is shown, of sources that have words; the document's provisions are its own evidence. */
export function numberedEntries({ rows, columns }: SheetView): NumberedEntry[] {
  const places = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ entries }, i) => {
      const source = columns[i];
      return source && source.kind !== 'document'
        ? entries.map((entry) => ({ attribute: row.attribute, source, entry }))
        : [];
    }),
  );
  return places.map((place, i) => ({ ...place, number: i + 1 }));
}
