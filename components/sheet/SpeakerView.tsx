import { withTextFragment } from '@/utils/core/comparison/text-fragment.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import type { Source } from '@/utils/core/model/comparison.ts';
import { placeName } from '../export-words.ts';
import { label, useLocale } from '../locale.ts';
import { OutLink } from '../SourceList.tsx';
import { useGrowing } from '../use-growing.ts';
import { useCanGo } from './here.ts';
import type { SheetNames } from './sheet-names.ts';
import { sourceName, sourceNote } from './sheet-names.ts';
import type { SpokenGroup, SpokenLine } from './speaker-lines.ts';

interface Props {
  groups: readonly SpokenGroup[];
  names: SheetNames;
  /** The cell of a sheet in which a bundled line stands. */
  cellHref: (agreement: string, row: Attribute, source: string) => string;
  onGo: (source: Source, line: SpokenLine) => void;
}

/** What a speaker is quoted saying, one source after the other by date. */
export function SpeakerView({ groups, names, cellHref, onGo }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const canGo = useCanGo();
  const total = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  let left = useGrowing(groups, total);
  return (
    <>
      {groups.map(({ source, lines }) => {
        const shown = lines.slice(0, Math.max(0, left));
        left -= shown.length;
        if (shown.length === 0) return null;
        return (
          <section key={source.id} class="spoken">
            <h2>
              <bdi>{sourceName(source, names, locale)}</bdi>{' '}
              <span class="source-note">{sourceNote(source, locale)}</span>
              <span class="muted nav-count">{t('statements.count', { count: lines.length })}</span>
            </h2>
            {source.title && (
              <p class="source-title muted" dir="auto">
                {source.title}
              </p>
            )}
            <ol>
              {shown.map((line, i) => (
                <li key={i} class="spoken-line">
                  <Words line={line} source={source} />
                  <p class="place-line">
                    <span>{t(line.isDirect ? 'statements.direct' : 'statements.indirect')}</span>
                    <How line={line} source={source} names={names} cellHref={cellHref} />
                    {canGo(source) && (
                      <button type="button" class="button small plain" onClick={() => onGo(source, line)}>
                        {t('sheet.goToWords')}
                      </button>
                    )}
                    {source.url && (
                      <OutLink href={withTextFragment(source.url, wordsOf(line) ?? '')}>
                        {t('sheet.openSource')}
                      </OutLink>
                    )}
                  </p>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}

/** The words of the source; of a bundled one our words for them, and the few that may be shown. */
function Words({ line, source }: { line: SpokenLine; source: Source }) {
  const { lang, prose } = useLocale();
  const of = source.language === 'other' ? undefined : source.language;
  if (line.kind === 'statement') {
    return (
      <blockquote class="key-phrase" dir="auto" lang={of}>
        {line.statement.evidence}
        {!line.statement.isWhole && '…'}
      </blockquote>
    );
  }
  const { paraphrase, keyPhrase } = line.entry;
  return (
    <>
      {paraphrase && <p>{prose(paraphrase[lang])}</p>}
      {keyPhrase && (
        <blockquote class="key-phrase" dir="auto" lang={of}>
          {keyPhrase}
        </blockquote>
      )}
    </>
  );
}

function How({ line, source, names, cellHref }: Omit<Props, 'groups' | 'onGo'> & { line: SpokenLine; source: Source }) {
  const locale = useLocale();
  const { t, list } = locale;
  const { paragraph, via } = line.kind === 'statement' ? line.statement : line.entry;
  return (
    <>
      {via.length > 0 && <span>{t('statements.via', { names: list(via.map(names.full)) })}</span>}
      {paragraph && <span>{placeName(paragraph, locale)}</span>}
      {line.kind === 'entry' &&
        line.attributes.map((attribute) => (
          <a key={attribute} href={cellHref(line.agreement, attribute, source.id)}>
            {label(t, 'attribute', attribute)}
          </a>
        ))}
    </>
  );
}

/** What is looked for in the page. */
export function wordsOf(line: SpokenLine): string | null {
  return line.kind === 'statement' ? line.statement.evidence : line.entry.keyPhrase;
}
