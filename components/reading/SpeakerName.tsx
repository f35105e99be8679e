import type { SpeakerKey } from '@/utils/core/statements/voice.ts';
import { useLocale } from '../locale.ts';
import { TypeMark } from '../TypeMark.tsx';
import { briefIn, type Article, type ReadingActions } from './article.ts';
import { officeThen } from './office-then.ts';

interface Props {
  speaker: SpeakerKey;
  article: Article;
  onOpen: ReadingActions['onOpen'];
  /** With the office held on the article's date. */
  withOffice?: boolean;
}

/** Who speaks: the record's name as a way to it, or the text's own words for somebody without a name. */
export function SpeakerName({ speaker, article, onOpen, withOffice = false }: Props) {
  const locale = useLocale();
  const { t, lang } = locale;
  if (speaker.kind === 'unknown') return <span class="speaker nameless">{t('statements.noSpeaker')}</span>;
  if (speaker.kind === 'unnamed') {
    return (
      <span class="speaker nameless">
        {t('statements.unnamed')}: <bdi dir="auto">“{speaker.surface}”</bdi>
      </span>
    );
  }
  const brief = briefIn(article.reading, speaker.id);
  const office = withOffice && brief ? officeThen(brief, locale) : '';
  return (
    <span class={`speaker c-${brief?.type ?? 'person'}`}>
      {brief && <TypeMark type={brief.type} />}
      <button
        type="button"
        class="speaker-open"
        data-focus={`speaker:${speaker.id}`}
        onClick={() => onOpen(speaker.id)}
      >
        <bdi>{brief?.labels[lang] ?? speaker.id}</bdi>
      </button>
      {office && <span class="speaker-office muted">{office}</span>}
    </span>
  );
}
