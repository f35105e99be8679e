import type { SearchLine } from '@/utils/core/casebook/search.ts';
import { useLocale } from '../locale.ts';
import { dateOf, dayOf } from './line-text.ts';

interface Props {
  found: SearchLine;
  isSelected: boolean;
  onSelect: (isSelected: boolean) => void;
  /** Names of the cases it belongs to, with their addresses. */
  cases: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  /** Texts kept of the same address. */
  versions: number;
  href: string;
  onTag: (tag: string) => void;
}

/** A kept article in a list: what it is, where it belongs, how much it holds. */
export function ArticleRow({ found, isSelected, onSelect, cases, versions, href, onTag }: Props) {
  const locale = useLocale();
  const { t, languageName } = locale;
  const { line, title, outlet } = found;
  const { metadata, counts, tags } = line;
  const language = metadata.language.value;
  const facts = [
    dateOf(line, locale),
    language === 'other' ? null : languageName(language),
    counts.statements > 0 ? t('casebook.statements', { count: counts.statements }) : null,
    counts.facts > 0 ? t('casebook.facts', { count: counts.facts }) : null,
    line.hasBody ? t('casebook.hasText') : null,
    t('casebook.keptOn', { date: dayOf(line.keptAt, locale) }),
  ].filter(Boolean);
  return (
    <li class={isSelected ? 'kept-row selected' : 'kept-row'}>
      <input
        type="checkbox"
        aria-label={t('casebook.select', { title })}
        checked={isSelected}
        onChange={(event) => onSelect(event.currentTarget.checked)}
      />
      <div class="kept-text">
        <a class="kept-title" href={href}>
          <bdi lang={language === 'other' ? undefined : language}>{title}</bdi>
        </a>
        <p class="kept-facts">
          <bdi class="kept-outlet">{outlet}</bdi> <span class="muted">{facts.join(' · ')}</span>
          {versions > 1 && <span class="chip versions">{t('casebook.versions', { count: versions })}</span>}
        </p>
        {(cases.length > 0 || tags.length > 0) && (
          <p class="kept-labels">
            {cases.map(({ id, name, href: to }) => (
              <a key={id} class="chip case-chip" href={to}>
                <bdi>{name}</bdi>
              </a>
            ))}
            {tags.map((tag) => (
              <button
                key={tag}
                type="button"
                class="chip tag-chip"
                aria-label={t('casebook.onlyTag', { tag })}
                onClick={() => onTag(tag)}
              >
                <bdi>#{tag}</bdi>
              </button>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
