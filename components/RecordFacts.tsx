import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Entity } from '@/utils/core/knowledge/schema.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { useLocale } from './locale.ts';
import { SourceList } from './SourceList.tsx';
import { Section } from './Section.tsx';

/** What the record stands on: sources, how far they were checked, the age of the knowledge, its id elsewhere. */
export function RecordFacts({ entity, base }: { entity: Entity; base: KnowledgeBase }) {
  const { t, date } = useLocale();
  return (
    <Section title={t('detail.sources')}>
      <SourceList sources={entity.sources} />
      <ul class="muted record-facts">
        <li>
          {t(`confidence.${entity.confidence}`)}
          {entity.type !== 'agreement' && entity.generated && <> · {t('detail.generated')}</>}
        </li>
        <li>{t('detail.knowledgeDated', { version: base.version, date: date(base.asOf) })}</li>
        {entity.wikidata && <li>{t('detail.wikidata', { id: entity.wikidata })}</li>}
      </ul>
      <CopyCitation record={entity} knowledge={base} />
    </Section>
  );
}
