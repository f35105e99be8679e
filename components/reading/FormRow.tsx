import { useId, useState } from 'preact/hooks';
import type { Axis, NamingUse } from '@/utils/core/model/naming.ts';
import type { Locale } from '../locale.ts';
import { useLocale } from '../locale.ts';
import { wordsOf, type ReadingActions } from './article.ts';
import { CountOf } from './CountOf.tsx';
import { Evidence } from './Evidence.tsx';
import { type FormGroup, surfacesOf } from './naming-list.ts';

interface Props {
  axis: Axis;
  form: FormGroup;
  total: number;
  withLayers: boolean;
  text: string;
  onGo: ReadingActions['onGo'];
}

/** One form with its count; the count opens its places. */
export function FormRow({ axis, form, total, withLayers, text, onGo }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const { uses, layers, marked } = form;
  const name = formName(axis, form, locale);
  const words = surfacesOf(uses, 3);
  const modifiers = modifiersOf(uses, text);
  const notes = [
    ...(withLayers ? layers.map(({ layer, count }) => `${t(`layer.${layer}`)} ${locale.number(count)}`) : []),
    // Every term of M1 is.
    ...(marked > 0 && axis !== 'M1' ? [t('names.markedCount', { count: marked })] : []),
    ...modifiers.map((modifier) => t('names.modifier', { words: modifier })),
  ];
  return (
    <li class="form-line">
      <button
        type="button"
        class="form-open"
        data-row
        data-focus={`form:${axis}:${form.form}`}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span class="form-text">
          <bdi class="form-name">{name}</bdi>
          {words[0] !== name && (
            <span class="muted form-words">
              {words.map((surface) => (
                <bdi key={surface} dir="auto">
                  {surface}
                </bdi>
              ))}
            </span>
          )}
          {notes.length > 0 && <span class="muted form-notes">{notes.join(' · ')}</span>}
        </span>
        <span class="form-count">
          <CountOf count={uses.length} total={total} />
          <svg class="arrow-down" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 4l4 4 4-4" />
          </svg>
        </span>
      </button>
      <ul id={listId} class="form-places" aria-label={t('names.places', { form: name })} hidden={!isOpen}>
        {isOpen &&
          uses.map((use) => (
            <li key={use.start}>
              <Evidence text={text} span={use} id={`${axis}:${form.form}`} onGo={onGo} />
              {use.marked && <span class="tag">{t('names.marked')}</span>}
              <span class="tag">{t(`layer.${use.layer}`)}</span>
            </li>
          ))}
      </ul>
    </li>
  );
}

/** A label of the catalogue, else the words as the text writes them most often: names and spellings are their own. */
function formName(axis: Axis, { form, uses }: FormGroup, { t }: Locale): string {
  const ownWords = axis === 'M1' || axis.startsWith('S-') ? null : t.maybe(`naming.${form}`);
  if (ownWords) return ownWords;
  // The stem of all words written so: أمريك…
  if (axis === 'S-american') return `${form}\u0640`;
  return axis === 'S-syria' ? form : (surfacesOf(uses, 1)[0] ?? form);
}

function modifiersOf(uses: readonly NamingUse[], text: string): string[] {
  return [...new Set(uses.flatMap(({ modifiers }) => modifiers.map((span) => wordsOf(text, span))))];
}
