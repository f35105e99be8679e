import { useId, useState } from 'preact/hooks';
import type { Row, Source } from '@/utils/core/model/comparison.ts';
import { label, type Locale, useLocale } from '../locale.ts';
import { EntryEvidence } from '../sheet/EntryEvidence.tsx';
import { type SheetNames, sourceName, sourceNote } from '../sheet/sheet-names.ts';
import { toldOf } from '../sheet/told.ts';
import type { CompareActions } from './ComparePanel.tsx';
import type { RowValue, Teller } from './row-values.ts';

interface Props extends Pick<CompareActions, 'onGoElsewhere'> {
  value: RowValue;
  row: Row;
  names: SheetNames;
}

/** One value and everyone who tells it; pressing a source opens its evidence. */
export function ComparedValue({ value, row, names, onGoElsewhere }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  const { text, attribute, tellers, isAgainst } = value;
  const shown = tellers.find(({ source }) => source.id === open);
  return (
    <div class={isAgainst ? 'compared-value against' : 'compared-value'}>
      <p class="compared-line">
        {text !== null && (
          <b class="fact-value">
            <bdi>{text}</bdi>
          </b>
        )}
        {text !== null && attribute !== row.attribute && <span class="tag">{label(t, 'attribute', attribute)}</span>}
        {isAgainst && <span class="visually-hidden">{t('compare.differ')}</span>}
        {tellers.map(({ source }) => (
          <button
            key={source.id}
            type="button"
            class="teller"
            data-row
            data-focus={`teller:${row.attribute}:${value.key}:${source.id}`}
            aria-expanded={source.id === open}
            aria-controls={source.id === open ? id : undefined}
            title={sourceNote(source, locale)}
            onClick={() => setOpen(source.id === open ? null : source.id)}
          >
            <bdi>{tellerName(source, names, locale)}</bdi>
            <svg class="arrow-down" viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1.5 3.5L5 7l3.5-3.5" />
            </svg>
          </button>
        ))}
      </p>
      {text === null && !shown && tellers.map((teller) => <Words key={teller.source.id} teller={teller} />)}
      {shown && (
        <ol id={id} class="places compared-places">
          {shown.entries.map((entry, i) => (
            <EntryEvidence
              key={i}
              entry={entry}
              row={row.attribute}
              source={shown.source}
              names={names}
              onGo={onGoElsewhere}
            />
          ))}
        </ol>
      )}
    </div>
  );
}

/** What a source says where there is no value: our paraphrases, else its own few words. */
function Words({ teller }: { teller: Teller }) {
  const locale = useLocale();
  const { lang, prose } = locale;
  return (
    <>
      {toldOf(teller.entries, locale).map(({ first: { paraphrase, keyPhrase } }, i) =>
        paraphrase ? (
          <p key={i} class="compared-words">
            {prose(paraphrase[lang])}
          </p>
        ) : (
          keyPhrase !== null && (
            <p key={i} class="compared-words" dir="auto">
              <q>{keyPhrase}</q>
            </p>
          )
        ),
      )}
    </>
  );
}

/** The other half of a bilingual page is the same page, and is called so. */
function tellerName(source: Source, names: SheetNames, locale: Locale): string {
  if (source.kind !== 'open') return sourceName(source, names, locale);
  return source.language === 'other'
    ? locale.t('compare.here')
    : `${locale.t('compare.here')} (${locale.languageName(source.language)})`;
}
