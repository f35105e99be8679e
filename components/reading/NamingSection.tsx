import { useId, useMemo, useState } from 'preact/hooks';
import { useLocale } from '../locale.ts';
import { Section } from '../Section.tsx';
import { Switch } from '../Switch.tsx';
import { briefIn, type Article, type ReadingActions } from './article.ts';
import { FormRow } from './FormRow.tsx';
import { type AxisGroup, namingView } from './naming-list.ts';

interface Props {
  article: Article;
  onGo: ReadingActions['onGo'];
}

/** Which words the text uses for whom, counted by layer; spellings apart, at the end. */
export function NamingSection({ article, onGo }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const [isWhole, setIsWhole] = useState(false);
  const { naming } = article.reading;
  const view = useMemo(() => namingView(naming, isWhole), [naming, isWhole]);
  const title = t('names.title');
  if (naming.length === 0) {
    return (
      <Section title={title}>
        <p>{t('names.none')}</p>
        <p class="muted">{t('names.noneHelp')}</p>
      </Section>
    );
  }
  return (
    <>
      <Section title={title}>
        <div class="layer-switch">
          <Switch label={t('names.allLayers')} isOn={isWhole} onChange={setIsWhole} />
          <span class="muted">{isWhole ? '' : t('names.own')}</span>
        </div>
        {view.axes.map((group) => (
          <AxisCounts
            key={`${group.axis} ${group.entity}`}
            group={group}
            isWhole={isWhole}
            article={article}
            onGo={onGo}
          />
        ))}
        {view.absent.length > 0 && (
          <p class="absent muted">
            {t('names.notInText', { axes: locale.list(view.absent.map((axis) => t(`axis.${axis}`))) })}
          </p>
        )}
      </Section>
      {view.style.length > 0 && (
        <Section title={t('names.style')}>
          <p class="group-note muted">{t('names.styleHelp')}</p>
          {view.style.map((group) => (
            <AxisCounts key={group.axis} group={group} isWhole={false} article={article} onGo={onGo} />
          ))}
        </Section>
      )}
    </>
  );
}

function AxisCounts({ group, isWhole, article, onGo }: Props & { group: AxisGroup; isWhole: boolean }) {
  const { t, lang } = useLocale();
  const titleId = useId();
  const { axis, entity, total, elsewhere, forms } = group;
  const name = entity && briefIn(article.reading, entity)?.labels[lang];
  return (
    <section class="naming-axis" aria-labelledby={titleId}>
      <h3 id={titleId}>
        {t(`axis.${axis}`)}
        {name && (
          <>
            {' · '}
            <bdi>{name}</bdi>
          </>
        )}
      </h3>
      <ul class="form-rows">
        {forms.map((form) => (
          <FormRow
            key={form.form}
            axis={axis}
            form={form}
            total={total}
            withLayers={isWhole}
            text={article.document.text}
            onGo={onGo}
          />
        ))}
      </ul>
      {total === 0 && <p class="muted">{t('names.noneOwn')}</p>}
      {elsewhere > 0 && <p class="muted small">{t('names.elsewhere', { count: elsewhere })}</p>}
      <details class="why-counted">
        <summary>{t('names.whyCounted')}</summary>
        <p>{t(`axis.${axis}.why`)}</p>
      </details>
    </section>
  );
}
