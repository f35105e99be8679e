import type { Mention } from '@/utils/core/model/mention.ts';
import { CorrectMention } from './CorrectMention.tsx';
import { useLocale } from './locale.ts';
import { allMentions, type EntityOnPage } from './page-view.ts';
import { PositionStrip } from './PositionStrip.tsx';

interface Props {
  onPage: EntityOnPage | null;
  mentions: readonly Mention[];
  textLength: number;
  onGo: (mention: number) => void;
}

/** The words this page uses for the entity, most used first, each with its places and its count. */
export function MentionForms({ onPage, mentions, textLength, onGo }: Props) {
  const { t, number } = useLocale();
  if (!onPage) return <p class="muted">{t('detail.noMentions')}</p>;
  return (
    <ul class={`forms c-${onPage.type}`}>
      {bySurface(onPage, mentions).map(({ surface, indexes, kind, isWeak, first }) => (
        <li key={`${kind} ${surface}`} class="form">
          <button
            type="button"
            class="form-go"
            data-focus={`form:${surface}`}
            title={t('mention.show', { surface })}
            onClick={() => onGo(indexes[0] ?? 0)}
          >
            <bdi class="surface">{surface}</bdi>
            <span class="muted">
              {' '}
              {t(`kind.${kind}`)}
              {isWeak && ` · ${t('weak')}`}
            </span>
          </button>
          <PositionStrip name={surface} indexes={indexes} mentions={mentions} textLength={textLength} onGo={onGo} />
          <span class="row-count">
            <span aria-hidden="true">{number(indexes.length)}</span>
            <span class="visually-hidden">{t('mentions', { count: indexes.length })}</span>
          </span>
          <CorrectMention mention={first} />
        </li>
      ))}
    </ul>
  );
}

interface Form {
  surface: string;
  kind: Mention['kind'];
  isWeak: boolean;
  indexes: number[];
  first: Mention;
}

function bySurface(onPage: EntityOnPage, mentions: readonly Mention[]): Form[] {
  const forms = new Map<string, Form>();
  for (const index of allMentions(onPage)) {
    const mention = mentions[index];
    if (!mention) continue;
    const { surface, kind, weak } = mention;
    const key = `${kind} ${weak} ${surface}`;
    const form = forms.get(key) ?? { surface, kind, isWeak: weak, indexes: [], first: mention };
    form.indexes.push(index);
    forms.set(key, form);
  }
  return [...forms.values()].toSorted((a, b) => b.indexes.length - a.indexes.length);
}
