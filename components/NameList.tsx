import { useState } from 'preact/hooks';
import type { Entity, Name } from '@/utils/core/knowledge/schema.ts';
import { label, useLocale } from './locale.ts';
import { periodOf } from './role-line.ts';

/** Chosen: two or three lines a language; whoever wants forty spellings asks for them. */
const FOLDED = 12;

/** All names by language, the interface's language first; kind and period of use where they are more than a spelling. */
export function NameList({ entity }: { entity: Entity }) {
  const { t, lang, languageName } = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const groups = languagesOf(entity, lang).map((code) => ({ code, names: namesOf(entity, code) }));
  const total = groups.reduce((sum, { names }) => sum + names.length, 0);
  let left = isOpen || total <= FOLDED + 2 ? total : FOLDED;
  return (
    <>
      <dl class="names">
        {groups.map(({ code, names }) => {
          // A language is never left out: its first name stands, even when the fold is reached.
          const shown = names.slice(0, Math.max(1, left));
          left -= shown.length;
          return (
            <div key={code}>
              <dt>{languageName(code)}</dt>
              <dd>
                <ul>
                  {shown.map((name) => (
                    <NameLine key={`${name.kind} ${name.text} ${name.from}`} name={name} code={code} />
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
      {total > FOLDED + 2 && (
        <button type="button" class="button small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t('detail.showFewer') : t('detail.showAll', { count: total })}
        </button>
      )}
    </>
  );
}

/** Names one side uses, each with the note who does and for what; never mixed with the others. */
export function LoadedNames({ entity }: { entity: Entity }) {
  const locale = useLocale();
  const { t, lang } = locale;
  return (
    <ul class="loaded">
      {loadedOf(entity).map((name) => (
        <li key={`${name.lang} ${name.text}`}>
          <bdi lang={name.lang}>{name.text}</bdi>
          <span class="muted"> {periodOf(name.from, name.until, locale)}</span>
          <p class="muted">{name.note?.[lang] ?? t('name.loaded')}</p>
        </li>
      ))}
    </ul>
  );
}

/** The loaded names of a record, each text once. */
export function loadedOf(entity: Entity): Name[] {
  const seen = new Set<string>();
  return entity.names.filter((name) => {
    if (name.kind !== 'loaded' || seen.has(name.text)) return false;
    seen.add(name.text);
    return true;
  });
}

type Line = Pick<Name, 'text' | 'from' | 'until' | 'note'> & { kind: Name['kind'] | 'label' | 'dated' };

function NameLine({ name, code }: { name: Line; code: string }) {
  const locale = useLocale();
  const { t, lang } = locale;
  const isPlain = name.kind === 'variant' || name.kind === 'label' || name.kind === 'dated';
  const said = [!isPlain && label(t, 'name', name.kind), periodOf(name.from, name.until, locale), name.note?.[lang]];
  return (
    <li>
      <bdi lang={code}>{name.text}</bdi>
      <span class="muted"> {said.filter(Boolean).join(t.lang === 'ar' ? '، ' : ', ')}</span>
    </li>
  );
}

function languagesOf(entity: Entity, lang: string): string[] {
  const codes = new Set([...Object.keys(entity.labels), ...entity.names.map((name) => name.lang)]);
  const rank = (code: string) => (code === lang ? 0 : code === 'ar' || code === 'en' ? 1 : 2);
  return [...codes].toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

/** Label, dated labels, then other names, each text once; loaded names have a place of their own. */
function namesOf(entity: Entity, code: string): Line[] {
  const own = entity.labels[code];
  const dated = entity.type === 'agreement' ? [] : (entity.datedLabels ?? []);
  const all: Line[] = [
    ...(own ? [{ text: own, kind: 'label' } as Line] : []),
    ...dated.flatMap(({ labels, from, until }): Line[] => {
      const text = labels[code];
      return text ? [{ text, kind: 'dated', from, until }] : [];
    }),
    ...entity.names.filter((name) => name.lang === code && name.kind !== 'loaded'),
  ];
  const seen = new Set<string>();
  return all.filter(({ text }) => {
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
