import { useState } from 'preact/hooks';
import { type Case, type KeptLine, MAX_CASE_NAME_UNITS } from '@/utils/core/casebook/kept-article.ts';
import { useLocale } from '../locale.ts';
import { OneField } from './SelectionBar.tsx';

interface Props {
  cases: readonly Case[];
  articles: readonly KeptLine[];
  hrefOf: (id: string) => string;
  onNew: (name: string) => void;
}

/** The cases with what is in them, and a new one. */
export function CaseCards({ cases, articles, hrefOf, onNew }: Props) {
  const { t } = useLocale();
  const [isNaming, setIsNaming] = useState(false);
  return (
    <ul class="case-cards">
      {cases.map(({ id, name, note }) => (
        <li key={id}>
          <a href={hrefOf(id)}>
            <b>
              <bdi>{name}</bdi>
            </b>
            <span class="muted">
              {t('casebook.count', { count: articles.filter((line) => line.cases.includes(id)).length })}
            </span>
            {note !== '' && (
              <span class="muted case-note">
                <bdi>{note}</bdi>
              </span>
            )}
          </a>
        </li>
      ))}
      <li class="case-new">
        {isNaming ? (
          <OneField
            label={t('casebook.caseName')}
            button={t('casebook.make')}
            max={MAX_CASE_NAME_UNITS}
            isFocused
            onDone={(name) => {
              setIsNaming(false);
              if (name) onNew(name);
            }}
          />
        ) : (
          <button type="button" class="button" data-focus="new-case" onClick={() => setIsNaming(true)}>
            + {t('casebook.newCase')}
          </button>
        )}
      </li>
    </ul>
  );
}
