import type { RefObject } from 'preact';
import { useLocale } from './locale.ts';

interface Props {
  query: string;
  inputRef: RefObject<HTMLInputElement | null>;
  /** Id of the highlighted option, if the list of results is open. */
  activeOption: string | null;
  onQuery: (query: string) => void;
  onMove: (step: 1 | -1) => void;
  onOpen: () => void;
  /** Esc: empties the field or goes a step back. False if there was nothing to do: then the browser closes the popup. */
  onEscape: () => boolean;
}

export const RESULTS_ID = 'search-results';

/** The search field: a combobox over the list of results, which SearchResults draws. */
export function SearchBox({ query, inputRef, activeOption, onQuery, onMove, onOpen, onEscape }: Props) {
  const { t } = useLocale();
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes a word, Enter and Esc belong to it.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else if (event.key === 'Enter') onOpen();
    else if (event.key !== 'Escape' || !onEscape()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="search" role="search">
      <svg class="search-sign" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.5" />
        <path d="M10.5 10.5L14 14" />
      </svg>
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        dir="auto"
        autoComplete="off"
        spellcheck={false}
        data-focus="search"
        aria-label={t('search.label')}
        aria-expanded={query.trim() !== ''}
        aria-controls={query.trim() ? RESULTS_ID : undefined}
        aria-activedescendant={activeOption ?? undefined}
        aria-autocomplete="list"
        placeholder={t('search.placeholder')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query ? (
        <button type="button" class="icon" aria-label={t('search.clear')} title={t('search.clear')} onClick={onEscape}>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
    </div>
  );
}
