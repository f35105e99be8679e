import { otherLang, useLocale } from './locale.ts';

/** A name in the interface language and, muted beside it, in the other script; each isolated for its direction. */
export function EntityName({ labels, both = true }: { labels: { ar: string; en: string }; both?: boolean }) {
  const { lang } = useLocale();
  const other = otherLang(lang);
  return (
    <>
      <bdi class="name" lang={lang}>
        {labels[lang]}
      </bdi>
      {both && (
        <>
          {' '}
          <bdi class="other-name" lang={other}>
            {labels[other]}
          </bdi>
        </>
      )}
    </>
  );
}
