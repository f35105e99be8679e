import { append } from '@/utils/core/model/append.ts';
import type { Sheet, Source } from '@/utils/core/model/comparison.ts';
import { useLocale } from '../locale.ts';
import { sourceLine, type SheetNames } from './sheet-names.ts';
import { tellingIn, type SheetView } from './sheet-view.ts';

interface Props {
  sheet: Sheet;
  view: SheetView;
  names: SheetNames;
  /** True while the columns stand as they come. */
  isDefault: boolean;
  onColumns: (columns: readonly string[]) => void;
}

/**
 * What is not shown is said: sources that tell nothing of the agreement, with the reason if there is one, and how many
 * more tell of it than have room.
 */
export function QuietColumns({ sheet, view, names, isDefault, onColumns }: Props) {
  const locale = useLocale();
  const { t, lang, list } = locale;
  const telling = tellingIn(sheet);
  const quiet = view.hidden.filter(({ id }) => !telling.has(id));
  const rest = isDefault ? view.hidden.length - quiet.length : 0;
  if (quiet.length === 0 && rest === 0) return null;
  const said = [...groupBy(quiet, (source) => becauseOf(sheet, source)?.[lang] ?? '')].map(([because, sources]) => {
    const line = list(sources.map((source) => sourceLine(source, names, locale)));
    return because ? t('sheet.quietBecause', { source: line, because }) : line;
  });
  return (
    <p class="sheet-note">
      {rest > 0 && <span>{t('sheet.moreColumns', { count: rest })} </span>}
      {quiet.length > 0 && (
        <>
          {t('sheet.quiet', { sources: said.join(lang === 'ar' ? '؛ ' : '; ') })}{' '}
          <button type="button" class="link" onClick={() => onColumns([...view.columns, ...quiet].map(({ id }) => id))}>
            {t('sheet.showThem')}
          </button>
        </>
      )}
    </p>
  );
}

/** The reason all its cells share; null if they differ or have none. */
function becauseOf({ rows }: Sheet, { id }: Source) {
  const reasons = rows.map(({ cells }) => cells.find(({ source }) => source === id)?.because ?? null);
  const [first] = reasons;
  return first && reasons.every((one) => one?.en === first.en) ? first : null;
}

function groupBy(sources: readonly Source[], keyOf: (source: Source) => string): Map<string, Source[]> {
  const groups = new Map<string, Source[]>();
  for (const source of sources) append(groups, keyOf(source), source);
  return groups;
}
