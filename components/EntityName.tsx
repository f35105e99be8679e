import { otherLang, useLocale } from './locale.ts';

interface Props {
  labels: { ar: string; en: string };
  /** Shortened for a list; the whole name stays in the tooltip. */
  shorten?: (label: string) => string;
}

/** A name in the interface language and, muted beside it, in the other script; each isolated for its direction. */
export function EntityName({ labels, shorten = (label) => label }: Props) {
  const { lang } = useLocale();
  const other = otherLang(lang);
  return (
    <span class="row-name" title={labels[lang]}>
      <bdi class="name" lang={lang}>
        {shorten(labels[lang])}
      </bdi>{' '}
      <bdi class="other-name" lang={other}>
        {shorten(labels[other])}
      </bdi>
    </span>
  );
}

/**
 * An agreement's name without the bracket at its end, which holds the date or the subject: in a list the date stands on
 * the next line, and names would be cut where they begin to differ.
 */
export function withoutBracket(label: string): string {
  return label.replace(/\s*[(][^()]*[)]$/u, '') || label;
}
