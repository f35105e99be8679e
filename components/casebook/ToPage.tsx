import { withTextFragment } from '@/utils/core/comparison/text-fragment.ts';
import type { Lang } from '@/utils/locales/format.ts';
import { useLocale } from '../locale.ts';

/** Words of the text as a way to their place in the page. */
export function ToPage({ url, words, lang }: { url: string | null; words: string; lang?: Lang | undefined }) {
  const { t } = useLocale();
  if (!url) return <q dir="auto">{words}</q>;
  return (
    <a
      class="to-page"
      href={withTextFragment(url, words)}
      target="_blank"
      rel="noreferrer"
      title={t('casebook.toPage')}
      lang={lang}
      dir="auto"
    >
      {words}
    </a>
  );
}
