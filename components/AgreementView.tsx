import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import { isAfter } from '@/utils/locales/edtf.ts';
import type { DetailProps } from './ActorView.tsx';
import { DetailHead } from './DetailHead.tsx';
import { DisputeList } from './DisputeList.tsx';
import { DocumentLine } from './DocumentLine.tsx';
import { EntityLinks } from './EntityLinks.tsx';
import { label, useLocale } from './locale.ts';
import { MentionForms } from './MentionForms.tsx';
import { LoadedNames, loadedOf, NameList } from './NameList.tsx';
import { ProvisionList } from './ProvisionList.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { Section } from './Section.tsx';
import { StatusTimeline } from './StatusTimeline.tsx';

/** All the knowledge base has on an agreement: when, where, who, what it says and what became of it. */
export function AgreementView({ agreement, ...props }: DetailProps & { agreement: Agreement }) {
  const { t } = useLocale();
  const { base, on, onSheet } = props;
  return (
    <article class="detail">
      <DetailHead entity={agreement} aside={label(t, 'form', agreement.form)} />
      {onSheet && (
        <p class="to-sheet">
          <button type="button" class="button" data-focus="sheet" onClick={() => onSheet(agreement.id)}>
            {t('sheet.howTold')}
          </button>
        </p>
      )}
      {props.hasPage && (
        <Section title={t('detail.mentions')}>
          <MentionForms
            onPage={props.onPage}
            mentions={props.mentions}
            textLength={props.textLength}
            onGo={props.onGo}
          />
        </Section>
      )}
      <Section title={t('agreement.facts')}>
        <Facts agreement={agreement} {...props} />
      </Section>
      <Section title={t('agreement.timeline')}>
        <StatusTimeline agreement={agreement} on={on} />
      </Section>
      {agreement.provisions && agreement.provisions.length > 0 && (
        <Section title={t('agreement.provisions')}>
          <ProvisionList provisions={agreement.provisions} base={base} />
        </Section>
      )}
      {agreement.document && (
        <Section title={t('agreement.document')}>
          <DocumentLine document={agreement.document} />
        </Section>
      )}
      {agreement.disputes && agreement.disputes.length > 0 && (
        <Section title={t('detail.disputes')}>
          <DisputeList disputes={agreement.disputes} />
        </Section>
      )}
      <Section title={t('detail.names')}>
        <NameList entity={agreement} />
      </Section>
      {loadedOf(agreement).length > 0 && (
        <Section title={t('detail.loaded')}>
          <LoadedNames entity={agreement} />
        </Section>
      )}
      <RecordFacts entity={agreement} base={base} />
    </article>
  );
}

/** Dates, place and people in short; what became of it carries the day of the knowledge, not the article's. */
function Facts({ agreement, base, on, onOpen }: DetailProps & { agreement: Agreement }) {
  const { t, lang, date, edtf } = useLocale();
  const links = (ids: readonly string[] | undefined) =>
    ids && ids.length > 0 ? <EntityLinks ids={ids} base={base} onOpen={onOpen} /> : null;
  const facts = [
    {
      key: 'agreement.date',
      value: (
        <>
          {edtf(agreement.date)}
          {on && isAfter(agreement.date, on.to) && <span class="tag later-tag">{t('after.article')}</span>}
        </>
      ),
    },
    { key: 'agreement.place', value: agreement.place?.[lang] },
    { key: 'agreement.stage', value: agreement.stage !== 'other' && label(t, 'stage', agreement.stage) },
    {
      key: 'agreement.status',
      value: t('agreement.statusAsOf', { status: label(t, 'status', agreement.status), date: date(base.asOf) }),
    },
    { key: 'agreement.inForce', value: agreement.inForce && edtf(agreement.inForce) },
    { key: 'agreement.parties', value: links(agreement.parties) },
    { key: 'agreement.signatories', value: links(agreement.signatories) },
    { key: 'agreement.brokers', value: links(agreement.brokers) },
    { key: 'agreement.predecessors', value: links(agreement.predecessors) },
    { key: 'agreement.successors', value: links(agreement.successors) },
    { key: 'agreement.notes', value: agreement.notes?.[lang] },
  ] as const;
  return (
    <dl class="facts">
      {facts.map(
        ({ key, value }) =>
          value && (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
