/** A sheet laid flat: one line an entry, silence as a line of its own. Every format is made from these. */
import type { Cell, Entry, Row, Sheet, Source } from '../../model/comparison.ts';
import { withTextFragment } from '../text-fragment.ts';
import { type ExportWords } from './words.ts';
import { plainLine, safeAddress } from './plain.ts';

/** One entry, or one silent cell, with all it stands in. */
export interface ExportLine {
  readonly agreement: string;
  readonly row: Row;
  readonly cell: Cell;
  readonly source: Source;
  /** Null: the source does not state the row. */
  readonly entry: Entry | null;
}

/** Row by row, in the order of the columns; nearest entries of a silent cell stand for it, marked as such. */
export function linesOf(sheet: Sheet): ExportLine[] {
  const sources = new Map(sheet.columns.map((source) => [source.id, source]));
  return sheet.rows.flatMap((row) =>
    row.cells.flatMap((cell): ExportLine[] => {
      const source = sources.get(cell.source);
      if (!source) return [];
      const line = { agreement: sheet.agreement, row, cell, source };
      return cell.entries.length > 0 ? cell.entries.map((entry) => ({ ...line, entry })) : [{ ...line, entry: null }];
    }),
  );
}

/** The value in words, or what stands for it where the words themselves are the evidence. "" if there is neither. */
export function valueOf(entry: Entry, words: ExportWords): string {
  const { attribute, value, qualifier } = entry;
  if (value !== null && !/^[-–]?$/u.test(value)) return plainLine(words.value({ attribute, value, qualifier }));
  return phraseOf(entry, words) ?? '';
}

/** Our paraphrase, else the source's own few words in quotation marks; null if there is neither. */
export function phraseOf({ paraphrase, keyPhrase }: Entry, { lang }: ExportWords): string | null {
  if (paraphrase) return plainLine(paraphrase[lang]);
  return keyPhrase === null ? null : quoted(keyPhrase, lang);
}

/** In the quotation marks of the export's language. */
export function quoted(text: string, lang: 'ar' | 'en'): string {
  return lang === 'ar' ? `«${plainLine(text)}»` : `“${plainLine(text)}”`;
}

/** "paragraph 5 · indirect speech · Sergey Lavrov · via TASS": where an entry stands and in whose words. */
export function placeOf(entry: Entry, words: ExportWords): string {
  const { paragraph, layer, speaker, via, certainty } = entry;
  const names = (ids: readonly string[]) => words.list(ids.map((id) => words.entity(id)));
  return [
    paragraph === null ? '' : words.paragraph(paragraph),
    // The document has no layers: it speaks for itself.
    paragraph === null && entry.evidence === null ? '' : words.layer(layer),
    speaker.length > 0 ? words.told(names(speaker)) : '',
    via.length > 0 ? words.carried(names(via)) : '',
    certainty === 'sure' ? '' : words.certainty(certainty),
  ]
    .filter((part) => part !== '')
    .map((part) => plainLine(part))
    .join(' · ');
}

/** The address of a source at the words of an entry; null for a source without one. */
export function addressOf(entry: Entry, { url }: Source): string | null {
  return url === null ? null : safeAddress(withTextFragment(url, entry.keyPhrase ?? ''));
}
