import { append } from '@/utils/core/model/append.ts';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import type { Provision } from '@/utils/core/knowledge/schema.ts';
import { label, useLocale } from './locale.ts';
import { valueLines } from './provision-values.ts';

interface Props {
  provisions: readonly Provision[];
  base: KnowledgeBase;
}

/** What the agreement provides, by topic, topics in the order of the document; normalised values under their sentence. */
export function ProvisionList({ provisions, base }: Props) {
  const locale = useLocale();
  const { t, lang } = locale;
  const topics = new Map<string, Provision[]>();
  for (const provision of provisions) append(topics, provision.topic, provision);
  return (
    <dl class="provisions">
      {[...topics].map(([topic, list]) => (
        <div key={topic}>
          <dt>{label(t, 'topic', topic)}</dt>
          {list.map((provision) => (
            <dd key={provision.id}>
              <p>{locale.prose(provision.summary[lang])}</p>
              {provision.values && (
                <ul class="values">
                  {valueLines(provision.values, base, locale).map(({ attribute, name, text }) => (
                    <li key={`${attribute} ${text}`}>
                      <span class="muted">{name}</span> <b>{text}</b>
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
