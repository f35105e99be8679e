import type { KeptLine } from '@/utils/core/casebook/kept-article.ts';
import type { StorageUse } from '@/utils/core/casebook/listing.ts';
import { useLocale } from '../locale.ts';
import { sizeOf } from './line-text.ts';

interface Props {
  articles: readonly KeptLine[];
  use: StorageUse | null;
}

/** How much room the casebook takes, how much there is, and whether the browser may take it back. */
export function StorageLine({ articles, use }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const bytes = articles.reduce((sum, line) => sum + line.bytes, 0);
  const size = sizeOf(bytes, locale);
  return (
    <p class="muted storage-line">
      {t('casebook.use', { count: t('casebook.count', { count: articles.length }), size })}
      {use?.quota != null && use.quota > 0 && <> {t('casebook.useOf', { quota: sizeOf(use.quota, locale) })}</>}
      {use && !use.isSafe && articles.length > 0 && <> {t('casebook.unsafe')}</>}
    </p>
  );
}
