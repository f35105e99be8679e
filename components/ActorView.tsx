import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Actor } from '@/utils/core/knowledge/schema.ts';
import type { DateInterval } from '@/utils/core/model/date.ts';
import type { Mention } from '@/utils/core/model/mention.ts';
import { AgreementLines } from './AgreementLines.tsx';
import { DetailHead } from './DetailHead.tsx';
import { DisputeList } from './DisputeList.tsx';
import { HolderList } from './HolderList.tsx';
import { useLocale } from './locale.ts';
import { MentionForms } from './MentionForms.tsx';
import { LoadedNames, loadedOf, NameList } from './NameList.tsx';
import { nameSequence, stepsIn } from './name-sequence.ts';
import { NameSequence } from './NameSequence.tsx';
import { officesInOrder } from './office-order.ts';
import type { EntityOnPage } from './page-view.ts';
import { RecordFacts } from './RecordFacts.tsx';
import { RelationList } from './RelationList.tsx';
import { agreementsOf, relationsOf } from './relations.ts';
import { Section } from './Section.tsx';
import { HoldersOf, OfficesOf } from './TenureTable.tsx';

export interface DetailProps {
  base: KnowledgeBase;
  /** The article's days; null when unknown or without a page. */
  on: DateInterval | null;
  onPage: EntityOnPage | null;
  /** False where there is no article to speak of: then "not mentioned" would be beside the point. */
  hasPage: boolean;
  mentions: readonly Mention[];
  textLength: number;
  /** True on the desk, which has room for the full line of every office. */
  isWide?: boolean;
  /** Opens another record: an actor, an agreement or an office. */
  onOpen: (id: string) => void;
  onGo: (mention: number) => void;
  /** Opens the sheet of an agreement: how sources tell it. Absent where there is no desk to open it on. */
  onSheet?: ((agreement: string) => void) | undefined;
  /** Opens what somebody is quoted saying. Absent where there is no desk to open it on. */
  onSpeaker?: ((actor: string) => void) | undefined;
}

/** Whose words articles tell. */
const SPEAKING: ReadonlySet<string> = new Set(['person', 'organisation', 'state', 'armed-group']);

/** All the knowledge base has on a person, state, organisation, group, outlet or event. */
export function ActorView({ actor, ...props }: DetailProps & { actor: Actor }) {
  const { t, lang } = useLocale();
  const { base, on, onPage, onOpen, onSpeaker } = props;
  const sequence = stepsIn(nameSequence(actor, base), lang);
  const relations = relationsOf(actor, base);
  const agreements = agreementsOf(actor, base);
  return (
    <article class="detail">
      <DetailHead entity={actor} />
      {onSpeaker && SPEAKING.has(actor.type) && (
        <p class="to-sheet">
          <button type="button" class="button" data-focus="speaker" onClick={() => onSpeaker(actor.id)}>
            {t('sheet.howQuoted')}
          </button>
        </p>
      )}
      {props.hasPage && (
        <Section title={t('detail.mentions')}>
          <MentionForms onPage={onPage} mentions={props.mentions} textLength={props.textLength} onGo={props.onGo} />
        </Section>
      )}
      {sequence.length > 0 && (
        <Section title={t('detail.sequence')}>
          <NameSequence steps={sequence} self={actor.id} on={on} onOpen={onOpen} />
        </Section>
      )}
      {base.officesOf(actor.id).length > 0 && (
        <Section title={t('detail.offices')}>
          <OfficesOf actor={actor} base={base} on={on} onOpen={onOpen} />
        </Section>
      )}
      <OwnOffices actor={actor} {...props} />
      {agreements.length > 0 && (
        <Section title={t('detail.agreements')}>
          <AgreementLines lines={agreements} on={on} onOpen={onOpen} />
        </Section>
      )}
      {actor.disputes && actor.disputes.length > 0 && (
        <Section title={t('detail.disputes')}>
          <DisputeList disputes={actor.disputes} />
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
      {loadedOf(actor).length > 0 && (
        <Section title={t('detail.loaded')}>
          <LoadedNames entity={actor} />
        </Section>
      )}
      <RecordFacts entity={actor} base={base} />
    </article>
  );
}

/** Offices of a state or an organisation: who held them on the article's date; on the desk each with its full line. */
function OwnOffices({ actor, base, on, isWide = false, onOpen }: DetailProps & { actor: Actor }) {
  const { t, lang, interval } = useLocale();
  const offices = officesInOrder(base, actor.id);
  if (offices.length === 0) return null;
  return (
    <Section title={on ? t('detail.officesOf', { date: interval(on) }) : t('detail.officesAll')}>
      {(on || !isWide) && <HolderList of={actor.id} base={base} on={on} onOpen={onOpen} />}
      {isWide &&
        offices.map((office) => (
          <section key={office.id} class="office-line" aria-label={office.title[lang]}>
            <h3>{office.title[lang]}</h3>
            <HoldersOf office={office} base={base} on={on} onOpen={onOpen} />
          </section>
        ))}
    </Section>
  );
}
