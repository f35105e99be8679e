import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ArticleMetadata } from '@/utils/core/model/document.ts';
import type { ArticleDate } from '@/utils/core/model/mention.ts';
import { directionOf } from '@/utils/locales/format.ts';
import { DateChip } from './DateChip.tsx';
import { DateEditor } from './DateEditor.tsx';
import { DateDoubt } from './DateDoubt.tsx';
import { useLocale } from './locale.ts';
import { Switch } from './Switch.tsx';

interface Props {
  /** Beside a detail view or results only the line stays: they bring their own heading. */
  isCompact: boolean;
  metadata: ArticleMetadata | null;
  articleDate: ArticleDate | null;
  /** The outlet as the knowledge base names it, when it does. */
  outletLabels: { ar: string; en: string } | null;
  /** Host of the tab, null when the browser does not tell. */
  host: string | null;
  /** null: there is no page to switch. */
  isSiteOn: boolean | null;
  /** null: nothing is marked here. */
  marksOn: boolean | null;
  /** "Keep this article", on the line of the switches. */
  keep?: ComponentChildren;
  onDate: (date: string | null) => void;
  onSite: (on: boolean) => void;
  onMarks: (on: boolean) => void;
}

/** The article line: who published it, where, when, in which language; then its headline and the two switches. */
export function ArticleHeader(props: Props) {
  const { t, lang } = useLocale();
  const { metadata, articleDate, outletLabels, host } = props;
  const [isEditing, setIsEditing] = useState(false);
  const chip = useRef<HTMLButtonElement>(null);
  const closeEditor = () => {
    setIsEditing(false);
    // The field is about to go: give the focus back to where the reader came from.
    chip.current?.focus();
  };
  const outlet = outletLabels?.[lang] ?? metadata?.siteName?.value ?? host;
  return (
    <header class="article">
      {metadata ? (
        <>
          <div class="article-line">
            <b class="outlet" title={outlet ?? undefined}>
              <bdi>{outlet ?? t('article.outletUnknown')}</bdi>
            </b>
            {metadata.dateline && <bdi class="dateline">{metadata.dateline.value}</bdi>}
            {articleDate && (
              <DateChip
                articleDate={articleDate}
                isEditing={isEditing}
                buttonRef={chip}
                onEdit={() => setIsEditing(!isEditing)}
              />
            )}
            {!props.isCompact && <LanguageChip metadata={metadata} />}
          </div>
          {articleDate && isEditing && (
            <DateEditor
              initial={(articleDate.interval?.from ?? articleDate.pageDate ?? '').slice(0, 10)}
              onCancel={closeEditor}
              onSave={(date) => {
                props.onDate(date);
                closeEditor();
              }}
            />
          )}
          {!props.isCompact && <Headline metadata={metadata} />}
          {!props.isCompact && articleDate && <DateDoubt articleDate={articleDate} onDate={props.onDate} />}
        </>
      ) : (
        <Title isHeading={!props.isCompact}>{host ?? t('ext.name')}</Title>
      )}
      {!props.isCompact && props.isSiteOn !== null && (
        <div class="switches">
          <Switch
            label={host ? <SiteLabel host={host.replace(/^www\./, '')} /> : t('site.switchAny')}
            isOn={props.isSiteOn}
            onChange={props.onSite}
          />
          {props.marksOn !== null && <Switch label={t('marks.switch')} isOn={props.marksOn} onChange={props.onMarks} />}
          {props.keep}
        </div>
      )}
    </header>
  );
}

function Title({ isHeading, children }: { isHeading: boolean; children: string }) {
  const text = <bdi>{children}</bdi>;
  return isHeading ? <h1>{text}</h1> : <p class="article-line">{text}</p>;
}

/** "Isnad on sana.sy": a host too long for the line is cut at its own end, which in an Arabic line is not the line's. */
function SiteLabel({ host }: { host: string }) {
  const { t } = useLocale();
  const [before = '', after = ''] = t('site.switch', { host: '\u0000' }).split('\u0000');
  return (
    <span class="site-label">
      {before && <span>{before}</span>}
      <bdi dir="ltr">{host}</bdi>
      {after && <span>{after}</span>}
    </span>
  );
}

function LanguageChip({ metadata }: { metadata: ArticleMetadata }) {
  const { t, languageName } = useLocale();
  const code = metadata.language.value;
  const name = code === 'other' ? t('language.other') : languageName(code);
  return (
    <span class="chip" title={t('language.label', { name })}>
      {name}
    </span>
  );
}

function Headline({ metadata }: { metadata: ArticleMetadata }) {
  const { t } = useLocale();
  const code = metadata.language.value;
  if (!metadata.headline) return <h1>{t('article.page')}</h1>;
  const { value } = metadata.headline;
  return (
    <h1
      class="headline"
      lang={code === 'other' ? undefined : code}
      dir={code === 'other' ? 'auto' : directionOf(code)}
      title={value}
    >
      {value}
    </h1>
  );
}
