import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Case, KeptLine } from '@/utils/core/casebook/kept-article.ts';
import { findLines, type LineFilter, searchLine, tagsOf } from '@/utils/core/casebook/search.ts';
import { useLocale } from '../locale.ts';
import { useGrowing } from '../use-growing.ts';
import { ArticleRow } from './ArticleRow.tsx';
import { type Labels, outletOf, titleOf } from './line-text.ts';
import { ListTools } from './ListTools.tsx';
import { SelectionBar } from './SelectionBar.tsx';

export interface ListActions {
  readonly onCase: (articles: readonly string[], id: string) => void;
  readonly onNewCase: (articles: readonly string[], name: string) => void;
  readonly onTag: (articles: readonly string[], tag: string) => void;
  readonly onTakeOut?: (articles: readonly string[]) => void;
  readonly onExport: (articles: readonly string[]) => void;
  readonly onDelete: (articles: readonly string[]) => void;
}

interface Props {
  articles: readonly KeptLine[];
  cases: readonly Case[];
  base: Labels | null;
  /** The list is one case's: it is not filtered by case. */
  isOneCase?: boolean;
  hrefOf: (place: { kind: 'kept' | 'case'; id: string }) => string;
  actions: ListActions;
}

const ALL: LineFilter = { query: '', tag: null, case: null, sort: 'kept' };

/** Kept articles with search, filters, order and selection. */
export function ArticleList({ articles, cases, base, isOneCase = false, hrefOf, actions }: Props) {
  const locale = useLocale();
  const { t, lang } = locale;
  const [filter, setFilter] = useState<LineFilter>(ALL);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => {
    const names = new Map(cases.map(({ id, name }) => [id, name]));
    return articles.map((line) => {
      const own = [line.metadata.outlet?.value ?? '', ...line.agreements].flatMap((id) => {
        const labels = base?.entity(id)?.labels;
        return labels ? [labels.ar, labels.en] : [];
      });
      const groups = line.cases.flatMap((id) => names.get(id) ?? []);
      return searchLine(line, outletOf(line, base, locale), titleOf(line, locale), [...own, ...groups]);
    });
  }, [articles, cases, base, lang]);
  const tags = useMemo(() => tagsOf(articles), [articles]);
  const found = useMemo(() => findLines(lines, filter), [lines, filter]);
  const drawn = useGrowing(found, found.length);
  const versions = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { url } of articles) counts.set(url, (counts.get(url) ?? 0) + 1);
    return counts;
  }, [articles]);
  // What was deleted, here or in another window, is no longer selected; what a filter hides is not acted upon.
  const chosen = found.flatMap(({ line }) => (selected.has(line.id) ? [line.id] : []));
  useEffect(() => setSelected(new Set()), [filter.query, filter.tag, filter.case]);

  const select = (ids: readonly string[], isSelected: boolean) =>
    setSelected((before) => {
      const next = new Set(before);
      for (const id of ids)
        if (isSelected) next.add(id);
        else next.delete(id);
      return next;
    });
  const withChosen = (work: (ids: readonly string[]) => void) => () => work(chosen);
  const isFiltered = filter.query.trim() !== '' || filter.tag !== null || filter.case !== null;
  return (
    <>
      <ListTools
        filter={filter}
        onFilter={(changed) => setFilter({ ...filter, ...changed })}
        tags={tags}
        cases={isOneCase ? null : cases}
      />
      <p class="visually-hidden" role="status">
        {isFiltered ? t('casebook.found', { count: found.length }) : ''}
      </p>
      {found.length > 0 && (
        <SelectionBar
          count={chosen.length}
          total={found.length}
          cases={cases}
          onAll={(isSelected) =>
            select(
              found.map(({ line }) => line.id),
              isSelected,
            )
          }
          onCase={(id) => actions.onCase(chosen, id)}
          onNewCase={(name) => actions.onNewCase(chosen, name)}
          onTag={(tag) => actions.onTag(chosen, tag)}
          onTakeOut={actions.onTakeOut && withChosen(actions.onTakeOut)}
          onExport={withChosen(actions.onExport)}
          onDelete={withChosen(actions.onDelete)}
        />
      )}
      {found.length === 0 ? (
        <p class="none-found">
          {t('casebook.noneFound')}{' '}
          <button type="button" class="link" onClick={() => setFilter({ ...ALL, sort: filter.sort })}>
            {t('casebook.clearFilter')}
          </button>
        </p>
      ) : (
        <ul class="kept-list" aria-label={t('casebook.articles')}>
          {found.slice(0, drawn).map((one) => (
            <ArticleRow
              key={one.line.id}
              found={one}
              isSelected={selected.has(one.line.id)}
              onSelect={(isSelected) => select([one.line.id], isSelected)}
              cases={cases
                .filter(({ id }) => !isOneCase && one.line.cases.includes(id))
                .map(({ id, name }) => ({ id, name, href: hrefOf({ kind: 'case', id }) }))}
              versions={versions.get(one.line.url) ?? 1}
              href={hrefOf({ kind: 'kept', id: one.line.id })}
              onTag={(tag) => setFilter({ ...filter, tag })}
            />
          ))}
        </ul>
      )}
    </>
  );
}
