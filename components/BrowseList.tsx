import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { type BrowseRow, browseRows, type BrowseType, filterRows, lettersOf } from './browse-index.ts';
import { EntityName, withoutBracket } from './EntityName.tsx';
import { useLocale } from './locale.ts';
import { TypeMark } from './TypeMark.tsx';

interface Props {
  base: KnowledgeBase;
  type: BrowseType;
  /** The record on show beside the list. */
  current: string | null;
  /** Beside a detail only the names are shown. */
  isNarrow: boolean;
  hrefOf: (id: string) => string;
}

/** Chosen: more than a letter of any type has, and few enough to draw at once. */
const PAGE = 120;

/** A directory of one type: letters, a filter, and the records a page at a time. Key it by type and language. */
export function BrowseList({ base, type, current, isNarrow, hrefOf }: Props) {
  const { t, lang } = useLocale();
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => browseRows(base, type, lang), [base, type, lang]);
  const letters = useMemo(() => lettersOf(rows, lang), [rows, lang]);
  const [filter, setFilter] = useState('');
  const [letter, setLetter] = useState<string | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const found = useMemo(() => filterRows(rows, filter, letter), [rows, filter, letter]);
  // The record on show is always among the rows drawn.
  const needed = current ? found.findIndex(({ id }) => id === current) + 1 : 0;
  const shown = found.slice(0, Math.max(limit, needed));
  const firstGenerated = shown.findIndex(({ isGenerated }) => isGenerated);
  useEffect(() => {
    // The column beside a record has its own scroll; scrollIntoView would move the whole page with it.
    const row = list.current?.querySelector('[aria-current]');
    const column = list.current?.parentElement;
    if (!row || !column) return;
    const away = row.getBoundingClientRect().top - column.getBoundingClientRect().top;
    if (away < 0 || away > column.clientHeight - 40) column.scrollTop += away - column.clientHeight / 2;
  }, [current]);
  const show = (change: () => void) => {
    change();
    setLimit(PAGE);
  };
  return (
    <div ref={list} class={isNarrow ? 'browse narrow' : 'browse'}>
      <div class="browse-tools">
        <input
          type="search"
          class="filter"
          dir="auto"
          aria-label={t('browse.filter')}
          placeholder={t('browse.filter')}
          value={filter}
          onInput={(event) => {
            const { value } = event.currentTarget;
            show(() => setFilter(value));
          }}
        />
        <p class="muted" role="status">
          {t('browse.shown', { shown: found.length, total: rows.length })}
        </p>
      </div>
      <div class="letters" role="group" aria-label={t('browse.letters')}>
        {[null, ...letters].map((one) => (
          <button
            key={one ?? 'all'}
            type="button"
            class="letter"
            aria-pressed={letter === one}
            onClick={() => show(() => setLetter(one))}
          >
            {one ?? t('browse.allLetters')}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p class="muted browse-none">{t('browse.none')}</p>}
      <Rows
        rows={firstGenerated < 0 ? shown : shown.slice(0, firstGenerated)}
        current={current}
        hrefOf={hrefOf}
        isNarrow={isNarrow}
      />
      {firstGenerated >= 0 && (
        <section class="generated" aria-labelledby="browse-generated">
          <h2 id="browse-generated">{t('browse.generated')}</h2>
          <Rows rows={shown.slice(firstGenerated)} current={current} hrefOf={hrefOf} isNarrow={isNarrow} />
        </section>
      )}
      {shown.length < found.length && (
        <button type="button" class="button more" onClick={() => setLimit(shown.length + PAGE)}>
          {t('browse.more', { count: Math.min(PAGE, found.length - shown.length) })}
        </button>
      )}
    </div>
  );
}

type RowsProps = Pick<Props, 'current' | 'isNarrow' | 'hrefOf'> & { rows: readonly BrowseRow[] };

function Rows({ rows, current, isNarrow, hrefOf }: RowsProps) {
  const { prose, edtf } = useLocale();
  return (
    <ul class="browse-rows">
      {rows.map(({ id, type, labels, description, date }) => (
        <li key={id}>
          <a
            class={`browse-row c-${type}`}
            href={hrefOf(id)}
            data-row
            data-focus={`entity:${id}`}
            aria-current={id === current ? 'page' : undefined}
          >
            {type === 'office' ? <span /> : <TypeMark type={type} />}
            <span class="row-text">
              <EntityName labels={labels} shorten={type === 'agreement' ? withoutBracket : undefined} />
              {date && <span class="row-date">{edtf(date)}</span>}
              {!isNarrow && <span class="row-role">{prose(description)}</span>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
