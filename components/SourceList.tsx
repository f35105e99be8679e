import { useLocale } from './locale.ts';

/** What records write where no source was found; the one source that is no citation and therefore translated. */
const UNCHECKED = 'general knowledge, not yet checked';

/** Where the record's facts are documented: addresses as links that tell nothing to the other side, names as text. */
export function SourceList({ sources }: { sources: readonly string[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

/** A link to another site; opens beside, without telling it where the reader came from. */
export function OutLink({ href, dir = 'auto', children }: { href: string; dir?: 'ltr' | 'auto'; children: string }) {
  const { t } = useLocale();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      <bdi dir={dir}>{children}</bdi>
      <span class="visually-hidden"> ({t('detail.opensNew')})</span>
    </a>
  );
}

function SourceLine({ source }: { source: string }) {
  const { t } = useLocale();
  // A source may carry a remark after its address: "https://… (table 3)".
  const [, href, remark] = /^(https?:\/\/\S+)\s*([\s\S]*)$/.exec(source) ?? [];
  if (!href || !URL.canParse(href))
    return <bdi>{source === UNCHECKED ? t('confidence.general-knowledge') : source}</bdi>;
  const { hostname, pathname } = new URL(href);
  return (
    <>
      <OutLink href={href} dir="ltr">
        {hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '')}
      </OutLink>
      {remark && <bdi class="muted"> {remark}</bdi>}
    </>
  );
}

/** "source" as a small link beside a fact; a source without an address stands in the tooltip of a plain word. */
export function SourceMark({ source }: { source: string }) {
  const { t } = useLocale();
  const [, href] = /^(https?:\/\/\S+)/.exec(source) ?? [];
  if (!href || !URL.canParse(href)) {
    return (
      <span class="source-mark">
        {'\u00a0· '}
        <bdi>{source === UNCHECKED ? t('confidence.general-knowledge') : source}</bdi>
      </span>
    );
  }
  return (
    <span class="source-mark">
      {'\u00a0·\u00a0'}
      <a
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        title={source}
        aria-label={`${t('detail.source')}: ${new URL(href).hostname} (${t('detail.opensNew')})`}
      >
        {t('detail.source')}
      </a>
    </span>
  );
}
