import type { Source } from '@/utils/core/model/comparison.ts';
import { placeName } from '../export-words.ts';
import { useLocale } from '../locale.ts';
import type { BesideRow, ToldPlace } from './beside-rows.ts';
import type { GoToWords } from './EntryEvidence.tsx';
import { useCanGo } from './here.ts';
import { Marked } from './Marked.tsx';
import type { WordFinder } from './shared-words.ts';
import type { SheetNames } from './sheet-names.ts';
import { toldOf, valueIn, whoTells } from './told.ts';

export interface BesideCellProps {
  source: Source;
  places: readonly ToldPlace[];
  row: BesideRow;
  finder: WordFinder;
  names: SheetNames;
  onGo: GoToWords;
}

/** What one of two sources tells on a row: each value once, beneath it its places with the words of the source. */
export function BesideCell({ places, ...props }: BesideCellProps) {
  const locale = useLocale();
  const { t, lang } = locale;
  const { source, row, finder, names } = props;
  const cell = row.row.cells.find((one) => one.source === source.id);
  const byEntry = new Map(places.map((place) => [place.entry, place]));
  return (
    <>
      {cell?.status === 'silent' && (
        <p class="unsaid">
          {t('compare.status.silent')}
          {cell.because && ` (${cell.because[lang]})`}
        </p>
      )}
      {toldOf(
        places.map(({ entry }) => entry),
        locale,
      ).map(({ first, entries }, i) => {
        const value = valueIn(first, names, locale);
        return (
          <div key={i} class="beside-place">
            {first.isNearest && <span class="nearest-label">{t('sheet.closest')}</span>}
            {value && (
              <p class="told-value">
                <bdi>{value}</bdi>
              </p>
            )}
            {first.paraphrase && (
              <p>
                <Marked text={first.paraphrase[lang]} finder={finder} shared={row.shared} />
              </p>
            )}
            {entries
              .flatMap((entry) => byEntry.get(entry) ?? [])
              .map((place, n) => (
                <BesidePlace key={n} place={place} {...props} />
              ))}
          </div>
        );
      })}
    </>
  );
}

/** The words of the source in its own language, and in whose words it tells them. */
function BesidePlace({
  place,
  source,
  row,
  finder,
  names,
  onGo,
}: Omit<BesideCellProps, 'places'> & { place: ToldPlace }) {
  const locale = useLocale();
  const { t } = locale;
  const canGo = useCanGo();
  const { entry, statement } = place;
  const words = statement?.evidence ?? entry.keyPhrase;
  const marked = (text: string) => <Marked text={text} finder={finder} shared={row.shared} />;
  if (source.kind === 'document') return null;
  return (
    <>
      {words && (
        <blockquote class="key-phrase" dir="auto" lang={source.language === 'other' ? undefined : source.language}>
          {marked(words)}
          {statement?.isWhole === false && '…'}
        </blockquote>
      )}
      <p class="place-line">
        <span>{marked(whoTells(entry, { ...names, short: names.full }, locale))}</span>
        {entry.paragraph && <span>{placeName(entry.paragraph, locale)}</span>}
        {canGo(source) && (
          <button type="button" class="button small plain" onClick={() => void onGo(source, entry)}>
            {t('sheet.goToWords')}
          </button>
        )}
      </p>
    </>
  );
}
