import type { Statement } from '@/utils/core/model/statement.ts';
import { speakerId, speakersOf } from '@/utils/core/statements/voice.ts';
import { placeName } from '../export-words.ts';
import { label, useLocale } from '../locale.ts';
import { placeLabel, stretchesOf, wordsOf, type Article, type ReadingActions } from './article.ts';
import { CopyButton } from './CopyButton.tsx';
import { plainName, quotationOf } from './quotation.ts';
import { SpeakerName } from './SpeakerName.tsx';
import { statementKey } from './statement-list.ts';
import { CertaintyTag, WhyNote } from './WhyNote.tsx';

interface Props extends ReadingActions {
  statement: Statement;
  article: Article;
  outlet: string | null;
  /** False under a heading that names the speaker. */
  withSpeaker: boolean;
}

/** One statement: who says it and how, the words as a way to their place, what carried them, and why it is counted. */
export function StatementItem({ statement, article, outlet, withSpeaker, onGo, onOpen }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const { document } = article;
  const { mode, act, certainty, cue, depth, via, rule } = statement;
  const carriers = via.map((id) => plainName({ kind: 'entity', id }, article, locale));
  return (
    <li class={`statement certainty-${certainty}`}>
      {withSpeaker && (
        <p class="statement-who">
          {speakersOf(statement).map((key) => (
            <SpeakerName key={speakerId(key)} speaker={key} article={article} onOpen={onOpen} withOffice />
          ))}
        </p>
      )}
      <button
        type="button"
        class="statement-words"
        dir="auto"
        data-row
        data-focus={`statement:${statementKey(statement)}`}
        onClick={() => onGo(statement)}
      >
        {stretchesOf(document.text, statement, statement.quotes).map((stretch, i) =>
          stretch.isQuoted ? (
            <span key={i} class="own-words">
              {stretch.text}
            </span>
          ) : (
            <span key={i}>{stretch.text}</span>
          ),
        )}
      </button>
      <WhyNote
        line={
          <>
            <span class="tag">{t(`mode.${mode}`)}</span>
            <CertaintyTag certainty={certainty} />
            <span>{label(t, 'act', act)}</span>
            {depth > 0 && <span>{t('statements.embedded')}</span>}
            {carriers.length > 0 && <span>{t('statements.via', { names: locale.list(carriers) })}</span>}
            <span>{placeName(placeLabel(document, statement.start), locale)}</span>
          </>
        }
        tools={<CopyButton label={t('statements.copy')} text={() => quotationOf(statement, article, outlet, locale)} />}
      >
        {() => (
          <>
            {label(t, 'statementRule', rule)}
            {cue.end > cue.start && ` ${t('statements.cue', { verb: wordsOf(document.text, cue) })}. `}
            {cue.end > cue.start && t('act.help')}
          </>
        )}
      </WhyNote>
    </li>
  );
}
