import type { Entity, Name } from '@/utils/core/knowledge/schema.ts';
import { label, useLocale } from './locale.ts';
import { periodOf } from './role-line.ts';

/** All names by language, the interface's language first; kind and period of use where they are more than a spelling. */
export function NameList({ entity }: { entity: Entity }) {
  const locale = useLocale();
  const { t, lang, languageName } = locale;
  return (
    <dl class="names">
      {languagesOf(entity, lang).map((code) => (
        <div key={code}>
          <dt>{languageName(code)}</dt>
          <dd>
            <ul>
              {entity.labels[code] && (
                <li>
                  <bdi lang={code}>{entity.labels[code]}</bdi>
                </li>
              )}
              {datedLabels(entity, code).map(({ text, from, until }) => (
                <li key={`${text} ${from}`}>
                  <bdi lang={code}>{text}</bdi> <span class="muted">{periodOf(from, until, locale)}</span>
                </li>
              ))}
              {otherNames(entity, code).map((name) => (
                <li key={`${name.kind} ${name.text}`}>
                  <bdi lang={code}>{name.text}</bdi>
                  <span class="muted">
                    {' '}
                    {[name.kind !== 'variant' && label(t, 'name', name.kind), periodOf(name.from, name.until, locale)]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function languagesOf(entity: Entity, lang: string): string[] {
  const codes = new Set([...Object.keys(entity.labels), ...entity.names.map((name) => name.lang)]);
  const rank = (code: string) => (code === lang ? 0 : code === 'ar' || code === 'en' ? 1 : 2);
  return [...codes].toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

function otherNames(entity: Entity, code: string): Name[] {
  const seen = new Set([entity.labels[code]]);
  return entity.names.filter((name) => {
    if (name.lang !== code || seen.has(name.text)) return false;
    seen.add(name.text);
    return true;
  });
}

function datedLabels(entity: Entity, code: string) {
  if (entity.type === 'agreement') return [];
  return (entity.datedLabels ?? []).flatMap(({ labels, from, until }) => {
    const text = labels[code];
    return text ? [{ text, from, until }] : [];
  });
}
