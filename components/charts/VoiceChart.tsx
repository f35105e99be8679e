import type { VoiceRow } from '@/utils/core/comparison/charts/voices.ts';
import { SIDES } from '@/utils/core/statements/sides.ts';
import { useLocale } from '../locale.ts';
import type { ChartContext } from './ChartFigure.tsx';
import { StackFigure } from './StackFigure.tsx';

/** Share of voice, source by source: by side, with the sides never quoted named. */
export function VoiceChart({ rows, context }: { rows: readonly VoiceRow[]; context: ChartContext }) {
  const { t, list } = useLocale();
  const sides = SIDES.filter((side) => rows.some(({ segments }) => segments.some(({ key }) => key === side)));
  const silentIn = (source: string): string | null => {
    const silent = rows.find((row) => row.source === source)?.notQuoted ?? [];
    return silent.length > 0 ? list(silent.map((side) => t(`side.${side}`))) : null;
  };
  return (
    <StackFigure
      title={t('charts.voices')}
      help={t('charts.voicesHelp')}
      name="voices"
      rows={rows}
      keys={sides.map((side) => ({ key: side, label: t(`side.${side}`) }))}
      note={{
        head: t('charts.notQuotedHead'),
        of: (source) => {
          const silent = silentIn(source);
          const isByHand = rows.find((row) => row.source === source)?.isByHand;
          return silent && t(isByHand ? 'charts.notQuoted' : 'charts.noneFound', { sides: silent });
        },
        inTable: (source) => silentIn(source) ?? '–',
      }}
      context={context}
    />
  );
}
