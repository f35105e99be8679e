import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import type { DetailProps } from './ActorView.tsx';
import { DetailHead } from './DetailHead.tsx';
import { EntityLinks } from './EntityLinks.tsx';
import { label, useLocale } from './locale.ts';
import { MentionForms } from './MentionForms.tsx';
import { NameList } from './NameList.tsx';
import { ProvisionList } from './ProvisionList.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { edtfPeriod } from './role-line.ts';
import { Section } from './Section.tsx';

/** All the knowledge base has on an agreement: when, where, who, what it says and what became of it. */
export function AgreementView({ agreement, ...props }: DetailProps & { agreement: Agreement }) {
  const locale = useLocale();
  const { t, lang, date } = locale;
  const { base, onOpen } = props;
  const links = (ids: readonly string[] | undefined) =>
    ids && ids.length > 0 ? <EntityLinks ids={ids} base={base} onOpen={onOpen} /> : null;
  const facts = [
    { key: 'agreement.date', value: date(agreement.date) },
    { key: 'agreement.place', value: agreement.place?.[lang] },
    { key: 'agreement.status', value: label(t, 'status', agreement.status) },
    {
      key: 'agreement.inForce',
      value: agreement.inForce && edtfPeriod(agreement.inForce, locale),
    },
    { key: 'agreement.parties', value: links(agreement.parties) },
    { key: 'agreement.brokers', value: links(agreement.brokers) },
    { key: 'agreement.predecessors', value: links(agreement.predecessors) },
    { key: 'agreement.successors', value: links(agreement.successors) },
  ] as const;
  return (
    <article class="detail">
      <DetailHead entity={agreement} aside={label(t, 'form', agreement.form)} />
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
      </Section>
      {agreement.timeline && agreement.timeline.length > 0 && (
        <Section title={t('agreement.timeline')}>
          <ol class="timeline">
            <li>
              <span class="muted">{date(agreement.date)}</span> <span>{t('agreement.made')}</span>
            </li>
            {agreement.timeline.map((step) => (
              <li key={`${step.date} ${step.en}`}>
                <span class="muted">{date(step.date)}</span> <span>{step[lang]}</span>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {agreement.provisions && agreement.provisions.length > 0 && (
        <Section title={t('agreement.provisions')}>
          <ProvisionList provisions={agreement.provisions} />
        </Section>
      )}
      <Section title={t('detail.names')}>
        <NameList entity={agreement} />
      </Section>
      <RecordFacts entity={agreement} base={base} />
    </article>
  );
}
