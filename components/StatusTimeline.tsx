import type { Agreement, TimelineStep } from '@/utils/core/knowledge/schema.ts';
import { addDays, daysBetween, type DateInterval } from '@/utils/core/model/date.ts';
import { certaintyOf, edtfDays, edtfEnds } from '@/utils/core/model/edtf.ts';
import { isAfter } from '@/utils/locales/edtf.ts';
import { useLocale } from './locale.ts';
import { SourceMark } from './SourceList.tsx';
import { endAt, timeScale, type TimeScale } from './time-scale.ts';
import { AxisCell, percent } from './TimeBars.tsx';

interface Props {
  agreement: Agreement;
  /** The article's days: what came later is said to. */
  on: DateInterval | null;
}

/** What became of an agreement: a line of its states with its days in force, and every step in words beneath. */
export function StatusTimeline({ agreement, on }: Props) {
  const { t, lang, edtf, interval, prose } = useLocale();
  const steps = agreement.timeline ?? [];
  const scale = scaleOf(agreement, on);
  const isLater = (date: string) => on !== null && isAfter(date, on.to);
  const lines: { key: string; date: string; state: TimelineStep['state'] | 'made'; text: string; source?: string }[] = [
    // The making is a step of its own, unless the record tells it itself.
    ...(steps.some((step) => step.state && step.date.startsWith(agreement.date))
      ? []
      : [{ key: 'made', date: agreement.date, state: 'made' as const, text: t('agreement.made') }]),
    ...steps.map((step) => ({
      key: `${step.date} ${step.en}`,
      date: step.date,
      state: step.state,
      text: prose(step[lang]),
      ...(step.source ? { source: step.source } : {}),
    })),
  ];
  return (
    <div class="status-line c-agreement">
      <Track agreement={agreement} dates={lines.map(({ date }) => date)} scale={scale} on={on} />
      <AxisCell scale={scale} />
      <ol class="timeline">
        {lines.map(({ key, date, state, text, source }) => (
          <li key={key} class={isLater(date) ? 'later' : undefined}>
            <span class="muted when">
              <Sign date={date} isState={state !== undefined} />
              <span>
                {edtf(date)}
                {isLater(date) && <span class="later-word"> {t('after.article')}</span>}
              </span>
            </span>
            <span>
              {state && state !== 'made' && <span class="tag state-tag">{t(`agreementState.${state}`)}</span>}
              {text}
              {source && (
                <span class="muted">
                  <SourceMark source={source} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      {on && (
        <p class="muted chart-note">
          <span class="article-sign" aria-hidden="true" /> {t('chart.articleDate', { date: interval(on) })}
          {lines.some(({ date }) => isLater(date)) && <>. {t('after.articleHelp')}</>}
        </p>
      )}
    </div>
  );
}

interface TrackProps {
  agreement: Agreement;
  dates: readonly string[];
  scale: TimeScale;
  on: DateInterval | null;
}

/** The line itself; the list beneath says the same in words. */
function Track({ agreement, dates, scale, on }: TrackProps) {
  const { dir } = useLocale();
  const x = (at: number) => percent(dir === 'rtl' ? 1 - at : at);
  const force = agreement.inForce ? { ends: edtfEnds(agreement.inForce), days: edtfDays(agreement.inForce) } : null;
  const [start, end] = force ? [scale.at(force.days.from), endAt(scale, force.days.to)] : [0, 0];
  return (
    <svg class="track" aria-hidden="true" focusable="false">
      <line class="track-line" x1="0" x2="100%" y1="50%" y2="50%" />
      {force && (
        <rect
          class={force.ends.to === null || force.ends.from === null ? 'track-force open' : 'track-force'}
          x={x(dir === 'rtl' ? end : start)}
          width={percent(Math.max(0.008, end - start))}
          y="50%"
          height="12"
          transform="translate(0 -6)"
        />
      )}
      {on && <line class="bar-article" x1={x(scale.at(on.to))} x2={x(scale.at(on.to))} y1="0" y2="100%" />}
      {dates.map((date, index) => {
        const days = edtfDays(date);
        const middle = (scale.at(days.from) + endAt(scale, days.to)) / 2;
        const width = endAt(scale, days.to) - scale.at(days.from);
        return (
          <g key={`${date} ${String(index)}`} class={isExact(date) ? 'track-step' : 'track-step vague'}>
            {days.from !== days.to && (
              <line class="track-range" x1={x(middle - width / 2)} x2={x(middle + width / 2)} y1="50%" y2="50%" />
            )}
            <circle cx={x(middle)} cy="50%" r="5" />
          </g>
        );
      })}
    </svg>
  );
}

/** A full disc for a day that is known, an empty one for a date that is not exact; the same as on the line. */
function Sign({ date, isState }: { date: string; isState: boolean }) {
  return (
    <svg
      class={`step-sign${isExact(date) ? '' : ' vague'}${isState ? '' : ' minor'}`}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <circle cx="6" cy="6" r="4.5" />
    </svg>
  );
}

function isExact(date: string): boolean {
  const { isApproximate, isUncertain } = certaintyOf(date);
  const days = edtfDays(date);
  return !isApproximate && !isUncertain && days.from === days.to;
}

/** From the making to the last step or the article, with some air; open ends are cut there. */
function scaleOf({ date, timeline = [], inForce }: Agreement, on: DateInterval | null): TimeScale {
  const days = [date, ...timeline.map((step) => step.date), ...(inForce ? [inForce] : [])].flatMap((one) => {
    const { from, to } = edtfDays(one);
    return [from, to].filter((day) => day > '0000-01-01' && day < '9999-12-31');
  });
  const sorted = days.toSorted();
  const [first = date, last = date] = [sorted[0], sorted.at(-1)];
  // An article years away would press everything else into a corner.
  const near =
    on && Math.abs(daysBetween(last, on.to)) < Math.max(200, daysBetween(first, last)) ? [on.from, on.to] : [];
  const all = [first, last, ...near].toSorted();
  return timeScale(padded({ from: all[0] ?? first, to: all.at(-1) ?? last }));
}

function padded({ from, to }: DateInterval): DateInterval {
  const air = Math.max(3, Math.round(daysBetween(from, to) * 0.04));
  return { from: addDays(from, -air), to: addDays(to, air) };
}
