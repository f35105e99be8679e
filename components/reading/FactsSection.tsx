import { useMemo } from 'preact/hooks';
import type { Fact } from '@/utils/core/model/fact.ts';
import { label, useLocale } from '../locale.ts';
import { TypeMark } from '../TypeMark.tsx';
import { briefIn, type Article, type ReadingActions } from './article.ts';
import { Evidence } from './Evidence.tsx';
import { type AgreementGroup, type AttributeGroup, byAgreement, valueCount, type ValueGroup } from './fact-list.ts';
import { factValue } from './fact-value.ts';
import { plainName } from './quotation.ts';
import { CertaintyTag, WhyNote } from './WhyNote.tsx';

interface Props extends ReadingActions {
  article: Article;
}

/** What the article tells of each agreement, every value with the words it stands on. */
export function FactsSection({ article, ...actions }: Props) {
  const { t } = useLocale();
  const groups = useMemo(() => byAgreement(article.reading.facts), [article]);
  if (groups.length === 0) {
    return (
      <div class="notice" role="status">
        <h2 class="notice-title">{t('facts.none')}</h2>
        <p>{t('facts.noneHelp')}</p>
      </div>
    );
  }
  return (
    <section class="reading-facts" aria-label={t('facts.title')}>
      {groups.map((group) => (
        <AgreementFacts key={group.agreement} group={group} article={article} {...actions} />
      ))}
    </section>
  );
}

function AgreementFacts({ group, article, onGo, onOpen }: Props & { group: AgreementGroup }) {
  const { t, lang } = useLocale();
  const brief = briefIn(article.reading, group.agreement);
  return (
    <section class="agreement-facts">
      <h2 class="speaker-head agreement-head c-agreement">
        <TypeMark type="agreement" />
        <button
          type="button"
          class="speaker-open"
          data-focus={`facts:${group.agreement}`}
          onClick={() => onOpen(group.agreement)}
        >
          <bdi>{brief?.labels[lang] ?? group.agreement}</bdi>
        </button>
        <span class="muted fact-count">{t('facts.count', { count: group.count })}</span>
      </h2>
      <dl class="fact-list">
        {group.attributes.map((one) => (
          <div key={one.attribute} class={valueCount(one) > 1 ? 'fact several' : 'fact'}>
            <dt>
              {label(t, 'attribute', one.attribute)}
              {valueCount(one) > 1 && <span class="tag">{t('facts.severalValues')}</span>}
            </dt>
            {one.values.map((value) => (
              <Value key={value.facts[0]?.start} told={value} attribute={one} article={article} onGo={onGo} />
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

interface ValueProps {
  told: ValueGroup;
  attribute: AttributeGroup;
  article: Article;
  onGo: ReadingActions['onGo'];
}

function Value({ told, attribute: { attribute }, article, onGo }: ValueProps) {
  const locale = useLocale();
  const { value, qualifier, facts } = told;
  const names = { entity: (id: string) => briefIn(article.reading, id) };
  return (
    <dd>
      {value !== null && (
        <b class="fact-value">
          <bdi>{factValue({ attribute, value, qualifier }, names, locale)}</bdi>
        </b>
      )}
      {facts.map((fact) => (
        <Place key={`${fact.start}-${fact.end}`} fact={fact} article={article} onGo={onGo} />
      ))}
    </dd>
  );
}

function Place({ fact, article, onGo }: { fact: Fact; article: Article; onGo: ReadingActions['onGo'] }) {
  const locale = useLocale();
  const { t } = locale;
  const who = fact.speaker.map((id) => plainName({ kind: 'entity', id }, article, locale));
  const carriers = fact.via.map((id) => plainName({ kind: 'entity', id }, article, locale));
  return (
    <div class={`place certainty-${fact.certainty}`}>
      <Evidence text={article.document.text} span={fact} id={`${fact.agreement}:${fact.attribute}`} onGo={onGo} />
      <WhyNote
        line={
          <>
            <span class="tag">{t(`layer.${fact.layer}`)}</span>
            <CertaintyTag certainty={fact.certainty} />
            {who.length > 0 && <span>{t('facts.told', { names: locale.list(who) })}</span>}
            {carriers.length > 0 && <span>{t('statements.via', { names: locale.list(carriers) })}</span>}
          </>
        }
      >
        {() => label(t, 'factRule', fact.rule)}
      </WhyNote>
    </div>
  );
}
