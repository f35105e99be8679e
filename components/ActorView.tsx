import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Actor } from '@/utils/core/knowledge/schema.ts';
import type { DateInterval } from '@/utils/core/model/date.ts';
import type { Mention } from '@/utils/core/model/mention.ts';
import { DetailHead } from './DetailHead.tsx';
import { EntityLinks } from './EntityLinks.tsx';
import { useLocale } from './locale.ts';
import { MentionForms } from './MentionForms.tsx';
import { NameList } from './NameList.tsx';
import { HolderList, OfficeList } from './OfficeList.tsx';
import type { EntityOnPage } from './page-view.ts';
import { RecordFacts } from './RecordFacts.tsx';
import { RelationList } from './RelationList.tsx';
import { agreementsOf, relationsOf } from './relations.ts';
import { Section } from './Section.tsx';

export interface DetailProps {
  base: KnowledgeBase;
  /** The article's days; null when unknown or without a page. */
  on: DateInterval | null;
  onPage: EntityOnPage | null;
  /** False where there is no article to speak of: then "not mentioned" would be beside the point. */
  hasPage: boolean;
  mentions: readonly Mention[];
  textLength: number;
  onOpen: (entity: string) => void;
  onGo: (mention: number) => void;
}

/** All the knowledge base has on a person, state, organisation, group, outlet or event. */
export function ActorView({ actor, ...props }: DetailProps & { actor: Actor }) {
  const { t, lang, interval } = useLocale();
  const { base, on, onPage, onOpen } = props;
  const relations = relationsOf(actor, base);
  const agreements = agreementsOf(actor, base);
  return (
    <article class="detail">
      <DetailHead entity={actor} />
      {props.hasPage && (
        <Section title={t('detail.mentions')}>
          <MentionForms onPage={onPage} mentions={props.mentions} textLength={props.textLength} onGo={props.onGo} />
        </Section>
      )}
      {base.officesOf(actor.id).length > 0 && (
        <Section title={t('detail.offices')}>
          <OfficeList actor={actor} base={base} on={on} />
        </Section>
      )}
      {on && base.officesAt(actor.id).length > 0 && (
        <Section title={t('detail.officesOf', { date: interval(on) })}>
          <HolderList of={actor.id} base={base} on={on} onOpen={onOpen} />
        </Section>
      )}
      {agreements.length > 0 && (
        <Section title={t('detail.agreements')}>
          <EntityLinks ids={agreements} base={base} onOpen={onOpen} />
        </Section>
      )}
      {actor.ownership && (
        <Section title={t('detail.ownership')}>
          <p>{actor.ownership[lang]}</p>
        </Section>
      )}
      {actor.domains && actor.domains.length > 0 && (
        <Section title={t('detail.domains')}>
          <p>
            <bdi dir="ltr">{actor.domains.join(' · ')}</bdi>
          </p>
        </Section>
      )}
      {relations.size > 0 && (
        <Section title={t('detail.relations')}>
          <RelationList groups={relations} base={base} onOpen={onOpen} />
        </Section>
      )}
      <Section title={t('detail.names')}>
        <NameList entity={actor} />
      </Section>
      <RecordFacts entity={actor} base={base} />
    </article>
  );
}
