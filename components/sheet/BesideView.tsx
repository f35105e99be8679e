import type { Source } from '@/utils/core/model/comparison.ts';
import { label, useLocale } from '../locale.ts';
import { BesideCell } from './BesideCell.tsx';
import type { BesideRow } from './beside-rows.ts';
import type { GoToWords } from './EntryEvidence.tsx';
import { Reason } from './Reason.tsx';
import { RelationMark } from './RelationMark.tsx';
import type { WordFinder } from './shared-words.ts';
import { sourceName, sourceNote, type SheetNames } from './sheet-names.ts';

interface Props {
  rows: readonly BesideRow[];
  finder: WordFinder;
  a: Source;
  b: Source;
  names: SheetNames;
  onGo: GoToWords;
}

/** Two sources side by side: what each tells of the same, in its own language, shared people and numbers emphasised. */
export function BesideView({ rows, a, b, ...rest }: Props) {
  const locale = useLocale();
  const { t } = locale;
  if (rows.length === 0) return <p class="notice">{t('sheet.besideNone')}</p>;
  return (
    <table class="beside">
      <caption class="visually-hidden">{t('sheet.beside')}</caption>
      <thead>
        <tr>
          <td />
          {[a, b].map((source) => (
            <th key={source.id} scope="col">
              <bdi class="source-name">{sourceName(source, rest.names, locale)}</bdi>
              <span class="source-note">{sourceNote(source, locale)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <BesideLine key={row.row.attribute} row={row} a={a} b={b} {...rest} />
        ))}
      </tbody>
    </table>
  );
}

function BesideLine({ row, a, b, names, ...rest }: Omit<Props, 'rows'> & { row: BesideRow }) {
  const { t } = useLocale();
  const differs = row.row.cells.some(({ against }) => against.length > 0);
  return (
    <tr class={differs ? 'differs' : ''}>
      <th scope="row">
        <span class="row-label">{label(t, 'attribute', row.row.attribute)}</span>
        <RelationMark relation={row.row.relation} why={row.row.why} />
        <Reason row={row.row} columns={[a, b]} names={names} />
      </th>
      {(
        [
          [a, row.a],
          [b, row.b],
        ] as const
      ).map(([source, places]) => (
        <td key={source.id} class={differs ? 'against' : ''}>
          <BesideCell source={source} places={places} row={row} names={names} {...rest} />
        </td>
      ))}
    </tr>
  );
}
