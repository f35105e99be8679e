import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Entity } from '@/utils/core/knowledge/schema.ts';
import { useLocale } from './locale.ts';
import { OutLink, SourceList } from './SourceList.tsx';
import { Section } from './Section.tsx';

/** What the record stands on: sources, how far they were checked, the age of the knowledge, Wikidata's page. */
export function RecordFacts({ entity, base }: { entity: Entity; base: KnowledgeBase }) {
  const { t, date } = useLocale();
  return (
    <Section title={t('detail.sources')}>
      <SourceList sources={entity.sources} />
      <p class="muted record-facts">
        {t(`confidence.${entity.confidence}`)}
        {entity.type !== 'agreement' && entity.generated && <> · {t('detail.generated')}</>}
      </p>
      <p class="muted record-facts">
        {t('detail.knowledgeDated', { version: base.version, date: date(base.asOf) })}
        {entity.wikidata && (
          <>
            {' · '}
            <OutLink href={`https://www.wikidata.org/wiki/${entity.wikidata}`}>
              {t('detail.wikidata', { id: entity.wikidata })}
            </OutLink>
          </>
        )}
      </p>
    </Section>
  );
}
