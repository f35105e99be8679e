import type { BundledSource } from '@/utils/core/comparison/bundled.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import type { Source } from '@/utils/core/model/comparison.ts';
import { placeName } from '../export-words.ts';
import { label, useLocale } from '../locale.ts';
import { comma } from '../reading/article.ts';
import { numberedEntries, type NumberedEntry } from './print-notes.ts';
import { Reason } from './Reason.tsx';
import { reasonOf } from './reason.ts';
import { RelationMark } from './RelationMark.tsx';
import { Words } from './SheetCell.tsx';
import { sourceName, sourceNote, type SheetNames } from './sheet-names.ts';
import type { ShownCell, SheetView } from './sheet-view.ts';
import { valueIn, whoTells } from './told.ts';

interface Props {
  view: SheetView;
  names: SheetNames;
  /** Bundled sources by id: they know why their dates count from a day. */
  bundled: readonly BundledSource[];
}

/** Columns side by side on one A4 page. Chosen: with more, a column is narrower than a date. */
const MAX_COLUMNS = 4;

/** The parts of an evidence sheet: sources, the sheet in pieces that fit the page, numbered evidence. */
export function PrintView({ view, names, bundled }: Props) {
  const { t } = useLocale();
  const numbered = numberedEntries(view);
  const pieces = piecesOf(view.columns);
  return (
    <>
      <h2>{t('sheet.printSources')}</h2>
      <ol class="print-sources">
        {view.columns.map((source) => (
          <SourceLine key={source.id} source={source} names={names} bundled={bundled} />
        ))}
      </ol>
      <h2>{t('sheet.printSheet')}</h2>
      {pieces.map((piece) => (
        <PrintTable key={piece[0]?.id} columns={piece} view={view} names={names} numbered={numbered} />
      ))}
      <h2>{t('sheet.printEvidence')}</h2>
      <ol class="print-evidence">
        {numbered.map((one) => (
          <EvidenceLine key={one.number} one={one} names={names} />
        ))}
      </ol>
    </>
  );
}

/** The document opens every piece: sources are read against it. */
function piecesOf(columns: readonly Source[]): Source[][] {
  const document = columns.filter(({ kind }) => kind === 'document');
  const others = columns.filter(({ kind }) => kind !== 'document');
  const size = MAX_COLUMNS - document.length;
  const pieces: Source[][] = [];
  for (let i = 0; i < others.length; i += size) pieces.push([...document, ...others.slice(i, i + size)]);
  return pieces.length > 0 ? pieces : [document];
}

function SourceLine({
  source,
  names,
  bundled,
}: {
  source: Source;
  names: SheetNames;
  bundled: readonly BundledSource[];
}) {
  const locale = useLocale();
  const { t, lang, prose } = locale;
  const known = bundled.find(({ id }) => id === source.id);
  const date = source.referenceDate && locale.edtf(source.referenceDate);
  return (
    <li>
      <b>
        <bdi>{sourceName(source, names, locale)}</bdi>
      </b>{' '}
      <span>{sourceNote(source, locale)}</span>
      {source.title && (
        <span class="print-title" dir="auto">
          {source.title}
        </span>
      )}
      {date && source.kind !== 'document' && (
        <span class="print-why">
          {known ? prose(t('sheet.printDated', { date, why: known.why[lang] })) : t('sheet.printDate', { date })}
        </span>
      )}
      {known?.copy && <span class="print-why">{prose(known.copy[lang])}</span>}
      {source.url && (
        <span class="print-url" dir="ltr">
          {source.url}
        </span>
      )}
    </li>
  );
}

interface TableProps {
  columns: readonly Source[];
  view: SheetView;
  names: SheetNames;
  numbered: readonly NumberedEntry[];
}

/** A row is a group of its own, its reason on a line across: what belongs together stays on one page. */
function PrintTable({ columns, view, names, numbered }: TableProps) {
  const locale = useLocale();
  const { t } = locale;
  const all = [...view.columns, ...view.hidden];
  return (
    <table class="print-sheet">
      <thead>
        <tr>
          <th scope="col">{t('sheet.what')}</th>
          {columns.map((source) => (
            <th key={source.id} scope="col">
              <bdi>{sourceName(source, names, locale)}</bdi>
              <span class="source-note">{sourceNote(source, locale)}</span>
            </th>
          ))}
        </tr>
      </thead>
      {view.rows.map(({ row, cells }) => (
        <tbody key={row.attribute}>
          <tr>
            <th scope="row">
              <span class="row-label">{label(t, 'attribute', row.attribute)}</span>
              <RelationMark relation={row.relation} why={row.why} />
            </th>
            {columns.map((source) => {
              const shown = cells[view.columns.indexOf(source)];
              return (
                <td key={source.id} class={shown && shown.cell.against.length > 0 ? 'against' : ''}>
                  {shown && (
                    <PrintCell
                      shown={shown}
                      source={source}
                      attribute={row.attribute}
                      names={names}
                      numbered={numbered}
                    />
                  )}
                </td>
              );
            })}
          </tr>
          {reasonOf(row, all, names, locale) && (
            <tr>
              <td class="print-reason" colSpan={columns.length + 1}>
                <Reason row={row} columns={all} names={names} />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

interface CellProps {
  shown: ShownCell;
  source: Source;
  attribute: Attribute;
  names: SheetNames;
  numbered: readonly NumberedEntry[];
}

/** The values with the numbers of their evidence; of the document its provision. */
function PrintCell({ shown, source, attribute, names, numbered }: CellProps) {
  const locale = useLocale();
  const { t, lang, number } = locale;
  const { cell, entries } = shown;
  const notes = numbered.filter((one) => one.source === source && one.attribute === attribute);
  const groups = new Map<string, { value: string | null; first: (typeof entries)[number]; numbers: number[] }>();
  for (const entry of entries) {
    const value = valueIn(entry, names, locale);
    const key = value ?? entry.paraphrase?.[lang] ?? entry.keyPhrase ?? '';
    const group = groups.get(key) ?? { value, first: entry, numbers: [] };
    const note = notes.find((one) => one.entry === entry);
    if (note) group.numbers.push(note.number);
    groups.set(key, group);
  }
  return (
    <>
      {cell.status === 'silent' && (
        <span class="unsaid">
          {t('compare.status.silent')}
          {cell.because && ` (${cell.because[lang]})`}
        </span>
      )}
      {shown.isFiltered && <span class="unsaid">{t('sheet.toldOtherwise')}</span>}
      {[...groups].map(([key, { value, first, numbers }]) => (
        <span key={key} class="told">
          {first.isNearest && `${t('sheet.closest')} `}
          {value ? <b>{value}</b> : <Words entry={first} />}
          {numbers.length > 0 && <span class="print-numbers"> [{numbers.map(number).join(comma(lang))}]</span>}
        </span>
      ))}
    </>
  );
}

function EvidenceLine({ one, names }: { one: NumberedEntry; names: SheetNames }) {
  const locale = useLocale();
  const { t, lang, prose } = locale;
  const { entry, source, attribute } = one;
  const value = valueIn(entry, names, locale);
  const where = [
    sourceName(source, names, locale),
    entry.paragraph && placeName(entry.paragraph, locale),
    whoTells(entry, { ...names, short: names.full }, locale),
    entry.certainty === 'sure' ? null : t(`reading.${entry.certainty}`),
  ].filter(Boolean);
  return (
    <li>
      <b>{label(t, 'attribute', attribute)}</b>
      {value && <>: {value}</>}
      {entry.paraphrase && <> {prose(entry.paraphrase[lang])}</>}
      {entry.keyPhrase && (
        <>
          {' '}
          <q class="print-phrase" dir="auto">
            {entry.keyPhrase}
          </q>
        </>
      )}{' '}
      <span class="print-where">({where.join(comma(lang))})</span>
    </li>
  );
}
