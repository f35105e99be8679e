import type { Entity } from '@/utils/core/knowledge/schema.ts';
import { label, otherLang, useLocale } from './locale.ts';
import { TypeMark } from './TypeMark.tsx';

/** Type, name in both scripts and one neutral sentence; the focus lands on the name when the view opens. */
export function DetailHead({ entity, aside }: { entity: Entity; aside?: string | null }) {
  const { t, lang, prose } = useLocale();
  const other = otherLang(lang);
  const disambiguation = entity.type === 'agreement' ? undefined : entity.disambiguation?.[lang];
  return (
    <div class={`detail-head c-${entity.type}`}>
      <p class="detail-type">
        <TypeMark type={entity.type} /> {label(t, 'type', entity.type)}
        {aside && <span class="muted"> · {aside}</span>}
      </p>
      <h1 tabIndex={-1} data-focus="title">
        <bdi lang={lang}>{prose(entity.labels[lang])}</bdi>
        {disambiguation && <span class="muted"> ({disambiguation})</span>}
      </h1>
      <p class="other-title">
        <bdi lang={other}>{prose(entity.labels[other])}</bdi>
      </p>
      {entity.description[lang] !== entity.labels[lang] && <p class="description">{prose(entity.description[lang])}</p>}
    </div>
  );
}
