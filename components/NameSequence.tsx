import type { DateInterval } from '@/utils/core/model/date.ts';
import { intersect, intervalOf } from '@/utils/core/model/date.ts';
import { otherLang, useLocale } from './locale.ts';
import type { NameStep } from './name-sequence.ts';
import { periodOf } from './role-line.ts';

interface Props {
  steps: readonly NameStep[];
  /** The record on show: its own names do not lead anywhere. */
  self: string;
  on: DateInterval | null;
  onOpen: (id: string) => void;
}

/** Dated names in a row, one arrow to the next; the one in use on the article's date is marked. */
export function NameSequence({ steps, self, on, onOpen }: Props) {
  const locale = useLocale();
  const { t, lang } = locale;
  const other = otherLang(lang);
  return (
    <ol class="sequence">
      {steps.map((step) => (
        <li key={`${step.id} ${step.from ?? ''}`}>
          {step.id === self ? (
            <bdi lang={lang}>{step.labels[lang]}</bdi>
          ) : (
            <button type="button" class="link" data-focus={`link:${step.id}`} onClick={() => onOpen(step.id)}>
              <bdi lang={lang}>{step.labels[lang]}</bdi>
            </button>
          )}
          <span class="other-name">
            <bdi lang={other}>{step.labels[other]}</bdi>
          </span>
          <span class="muted">{periodOf(step.from, step.until, locale)}</span>
          {on && isInUse(step, on) && <span class="tag">{t('detail.officeHere')}</span>}
        </li>
      ))}
    </ol>
  );
}

function isInUse({ from, until }: NameStep, on: DateInterval): boolean {
  if (!from) return false;
  return intersect({ from: intervalOf(from).from, to: until ? intervalOf(until).to : '9999-12-31' }, on) !== null;
}
