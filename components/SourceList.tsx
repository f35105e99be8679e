import { useLocale } from './locale.ts';

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
  // A source may carry a remark after its address: "https://… (table 3)".
  const [, href, remark] = /^(https?:\/\/\S+)\s*([\s\S]*)$/.exec(source) ?? [];
  if (!href || !URL.canParse(href)) return <bdi>{source}</bdi>;
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
