import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import { useLocale } from './locale.ts';
import { OutLink } from './SourceList.tsx';

/** The paper itself: symbol, title, kind, and its address, with a warning where nobody of us has opened it. */
export function DocumentLine({ document }: { document: NonNullable<Agreement['document']> }) {
  const { t, lang } = useLocale();
  const { symbol, title, kind, url, isOpened } = document;
  return (
    <div class="document">
      {symbol && (
        <p class="symbol">
          <bdi dir="ltr">{symbol}</bdi>
        </p>
      )}
      {title && (
        <p>
          <bdi>{title}</bdi>
        </p>
      )}
      {kind && (
        <p class="muted">
          <bdi dir="auto">{kind[lang]}</bdi>
        </p>
      )}
      {url && (
        <>
          <p>
            <OutLink href={url}>{t('agreement.openText')}</OutLink>{' '}
            <bdi class="muted" dir="ltr">
              {new URL(url).hostname.replace(/^www\./, '')}
            </bdi>
          </p>
          <p class={isOpened ? 'muted' : 'warning'}>{t(isOpened ? 'agreement.opened' : 'agreement.unopened')}</p>
        </>
      )}
    </div>
  );
}
