import { useMemo, useState } from 'preact/hooks';
import type { Statement } from '@/utils/core/model/statement.ts';
import { speakerId, voiceOf } from '@/utils/core/statements/voice.ts';
import { useLocale } from '../locale.ts';
import { useGrowing } from '../use-growing.ts';
import type { Article, ReadingActions } from './article.ts';
import { Choice } from './Choice.tsx';
import { SpeakerName } from './SpeakerName.tsx';
import {
  bySpeaker,
  filtered,
  MODE_FILTERS,
  type ModeFilter,
  type Order,
  ORDERS,
  statementKey,
} from './statement-list.ts';
import { StatementItem } from './StatementItem.tsx';
import { VoiceBars } from './VoiceBars.tsx';

interface Props extends ReadingActions {
  article: Article;
  /** The outlet's name for citations, or null. */
  outlet: string | null;
}

const ORDER_KEYS = { speaker: 'statements.bySpeaker', text: 'statements.inOrder' } as const;
const MODE_KEYS = { all: 'statements.all', direct: 'statements.direct', indirect: 'statements.indirect' } as const;

/** Who says what: statements by speaker or in the order of the text, and who is given the word how often. */
export function StatementsView({ article, outlet, onGo, onOpen }: Props) {
  const { t } = useLocale();
  const { statements, sides, accounts } = article.reading;
  const [order, setOrder] = useState<Order>('speaker');
  const [mode, setMode] = useState<ModeFilter>('all');
  const voice = useMemo(
    () =>
      voiceOf(
        statements,
        (id) => (Object.hasOwn(sides, id) ? (sides[id] ?? 'other') : 'other'),
        accounts.flatMap(({ mentions }) => mentions),
      ),
    [statements, sides, accounts],
  );
  const list = useMemo(() => filtered(statements, mode), [statements, mode]);
  const groups = useMemo(() => (order === 'speaker' ? bySpeaker(list) : []), [list, order]);
  let left = useGrowing(list, list.length);
  if (statements.length === 0) {
    return (
      <div class="notice" role="status">
        <h2 class="notice-title">{t('statements.none')}</h2>
        <p>{t('statements.noneHelp')}</p>
      </div>
    );
  }
  const items = (some: readonly Statement[], withSpeaker: boolean) => {
    const shown = some.slice(0, Math.max(0, left));
    left -= shown.length;
    return (
      <ul class="statements">
        {shown.map((one) => (
          <StatementItem
            key={statementKey(one)}
            statement={one}
            article={article}
            outlet={outlet}
            withSpeaker={withSpeaker}
            onGo={onGo}
            onOpen={onOpen}
          />
        ))}
      </ul>
    );
  };
  return (
    <div class="reading statements-view">
      <VoiceBars voice={voice} article={article} />
      <div class="choices">
        <Choice
          legend={t('statements.view')}
          value={order}
          options={ORDERS.map((value) => ({ value, label: t(ORDER_KEYS[value]) }))}
          onChange={setOrder}
        />
        <Choice
          legend={t('statements.mode')}
          value={mode}
          options={MODE_FILTERS.map((value) => ({ value, label: t(MODE_KEYS[value]) }))}
          onChange={setMode}
        />
      </div>
      <p class="list-count muted" role="status">
        {list.length > 0 ? t('statements.count', { count: list.length }) : t('statements.noneFiltered')}
      </p>
      {order === 'text'
        ? items(list, true)
        : groups.map(
            (group) =>
              left > 0 && (
                <section key={group.id} class="speaker-group">
                  <h2 class="speaker-head">
                    {group.speakers.map((key) => (
                      <SpeakerName key={speakerId(key)} speaker={key} article={article} onOpen={onOpen} withOffice />
                    ))}
                  </h2>
                  {items(group.statements, false)}
                </section>
              ),
          )}
    </div>
  );
}
