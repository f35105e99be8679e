import type { Office } from '@/utils/core/knowledge/schema.ts';
import type { DetailProps } from './ActorView.tsx';
import { CopyCitation } from './CopyCitation.tsx';
import { EntityLinks } from './EntityLinks.tsx';
import { otherLang, useLocale } from './locale.ts';
import { Section } from './Section.tsx';
import { HoldersOf } from './TenureTable.tsx';

/** An office: whose it is, and everyone known to have held it. */
export function OfficeView({
  office,
  base,
  on,
  onOpen,
}: Pick<DetailProps, 'base' | 'on' | 'onOpen'> & { office: Office }) {
  const { t, lang, date } = useLocale();
  const other = otherLang(lang);
  return (
    <article class="detail">
      <div class="detail-head">
        <p class="detail-type">{t('type.office')}</p>
        <h1 tabIndex={-1} data-focus="title">
          <bdi lang={lang}>{office.title[lang]}</bdi>
        </h1>
        <p class="other-title">
          <bdi lang={other}>{office.title[other]}</bdi>
        </p>
      </div>
      <Section title={t('detail.officeOf')}>
        <EntityLinks ids={[office.of]} base={base} onOpen={onOpen} />
      </Section>
      <Section title={t('detail.holders')}>
        <HoldersOf office={office} base={base} on={on} onOpen={onOpen} />
      </Section>
      <p class="muted record-facts">{t('detail.knowledgeDated', { version: base.version, date: date(base.asOf) })}</p>
      <CopyCitation record={office} knowledge={base} />
    </article>
  );
}
