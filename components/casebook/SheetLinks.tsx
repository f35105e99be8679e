import type { KeptLine } from '@/utils/core/casebook/kept-article.ts';
import { useLocale } from '../locale.ts';
import { TypeMark } from '../TypeMark.tsx';
import type { Labels } from './line-text.ts';

interface Props {
  articles: readonly KeptLine[];
  base: Labels;
  hrefOf: (agreement: string) => string;
}

/** The agreements these articles tell facts of, most told first, each a way to its sheet. */
export function SheetLinks({ articles, base, hrefOf }: Props) {
  const { t, lang } = useLocale();
  const counts = new Map<string, number>();
  for (const id of articles.flatMap(({ agreements }) => agreements)) counts.set(id, (counts.get(id) ?? 0) + 1);
  if (counts.size === 0) return null;
  return (
    <section class="sheet-links" aria-labelledby="sheet-links">
      <h2 id="sheet-links">{t(articles.length === 1 ? 'casebook.sheetsOne' : 'casebook.sheets')}</h2>
      <ul>
        {[...counts]
          .toSorted((a, b) => b[1] - a[1])
          .map(([id, count]) => (
            <li key={id} class="c-agreement">
              <a href={hrefOf(id)}>
                <TypeMark type="agreement" />
                <bdi>{base.entity(id)?.labels[lang] ?? id}</bdi>
              </a>{' '}
              {articles.length > 1 && <span class="muted">{t('casebook.count', { count })}</span>}
            </li>
          ))}
      </ul>
    </section>
  );
}
