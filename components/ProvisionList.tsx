import type { Agreement } from '@/utils/core/knowledge/schema.ts';
import { label, useLocale } from './locale.ts';

type Provision = NonNullable<Agreement['provisions']>[number];

/** What the agreement provides, by topic, topics in the order of the document. */
export function ProvisionList({ provisions }: { provisions: readonly Provision[] }) {
  const { t, lang } = useLocale();
  const topics = new Map<string, Provision[]>();
  for (const provision of provisions) {
    const list = topics.get(provision.topic);
    if (list) list.push(provision);
    else topics.set(provision.topic, [provision]);
  }
  return (
    <dl class="provisions">
      {[...topics].map(([topic, list]) => (
        <div key={topic}>
          <dt>{label(t, 'topic', topic)}</dt>
          {list.map((provision) => (
            <dd key={provision.id}>{provision.summary[lang]}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
