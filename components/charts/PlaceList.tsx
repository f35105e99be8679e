import type { Place } from '@/utils/core/comparison/charts/series.ts';
import { placeName } from '../export-words.ts';
import { useLocale } from '../locale.ts';

interface Props {
  title: string;
  places: readonly Place[];
  /** How many the segment counts: more than `places` where only the number is known. */
  count: number;
  /** Address of the words in their page, or null. */
  hrefOf: (place: Place) => string | null;
  personOf: (id: string) => string;
  onClose: () => void;
}

/** What a segment counts: the words, where they stand and whose they are. */
export function PlaceList({ title, places, count, hrefOf, personOf, onClose }: Props) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <section class="chart-places" aria-label={title}>
      <div class="chart-places-head">
        <h3>{title}</h3>
        <button type="button" class="button small" onClick={onClose}>
          {t('charts.closePlaces')}
        </button>
      </div>
      {places.length < count && <p class="muted">{t('charts.onlyCounted', { count: count - places.length })}</p>}
      <ol>
        {places.map((place, i) => {
          const href = hrefOf(place);
          return (
            <li key={i}>
              <q class="chart-words" dir="auto">
                {place.words}
              </q>
              <span class="muted">
                {[
                  place.paragraph && placeName(place.paragraph, locale),
                  place.layer && t(`layer.${place.layer}`),
                  place.speaker.length > 0 && locale.list(place.speaker.map(personOf)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {href && (
                <a href={href} target="_blank" rel="noreferrer">
                  {t('charts.toPage')}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
