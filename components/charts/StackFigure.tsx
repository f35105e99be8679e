import { useState } from 'preact/hooks';
import type { StackRow } from '@/utils/core/comparison/charts/series.ts';
import { useLocale } from '../locale.ts';
import { type ChartContext, ChartFigure } from './ChartFigure.tsx';
import { PlaceList } from './PlaceList.tsx';
import { type PickedSegment, type StackKey, StackedBars } from './StackedBars.tsx';
import { shareText } from './share-text.ts';

/** Something further to be said of each source: a line beneath its bar, a column of the table. */
interface Note {
  head: string;
  of: (source: string) => string | null;
  inTable: (source: string) => string;
}

interface Props {
  title: string;
  help: string;
  /** End of the file's name. */
  name: string;
  rows: readonly StackRow[];
  keys: readonly StackKey[];
  note?: Note;
  context: ChartContext;
}

/** Stacked bars with their table; a segment opens the words it counts. */
export function StackFigure({ title, help, name, rows, keys, note, context }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const [picked, setPicked] = useState<PickedSegment | null>(null);
  const { nameOf } = context;
  const row = rows.find(({ source }) => source === picked?.source);
  const segment = row?.segments.find(({ key }) => key === picked?.key);
  const label = keys.find(({ key }) => key === segment?.key)?.label ?? segment?.key ?? '';
  return (
    <ChartFigure
      title={title}
      help={help}
      name={name}
      context={context}
      table={{
        columns: [t('charts.source'), ...keys.map((one) => one.label), t('charts.total'), ...(note ? [note.head] : [])],
        rows: rows.map(({ source, segments, total }) => [
          nameOf(source),
          ...keys.map(({ key }) => shareText(segments.find((part) => part.key === key)?.count ?? 0, total, locale)),
          locale.number(total),
          ...(note ? [note.inTable(source)] : []),
        ]),
      }}
    >
      <StackedBars
        label={title}
        rows={rows}
        keys={keys}
        nameOf={nameOf}
        {...(note ? { noteOf: note.of } : {})}
        picked={picked}
        onPick={setPicked}
      />
      {segment && row && (
        <PlaceList
          title={`${nameOf(row.source)}: ${label}, ${shareText(segment.count, row.total, locale)}`}
          places={segment.places}
          count={segment.count}
          hrefOf={context.placeHref}
          personOf={context.personOf}
          onClose={() => setPicked(null)}
        />
      )}
    </ChartFigure>
  );
}
