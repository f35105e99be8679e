/**
 * Dates of agreements in words: "about Sep 2016", "11 or 12 Sep 2016", "since 27 Feb 2016", "12–19 Sep 2016". The
 * notation is that of utils/core/model/edtf.ts. What is no such date comes back as it stands: shown, never guessed.
 */
import { edtfDays, isEdtf, type Edtf } from '../core/model/edtf.ts';
import { isDay } from '../core/model/date.ts';
import { formatAlternatives, formatDate, formatInterval } from './format.ts';
import type { Translate } from './i18n.ts';

const CLOCK = /T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/;

/** The date in the interface's language; an instant with its clock time and offset, as the document gives it. */
export function formatEdtf(t: Translate, value: Edtf): string {
  if (!isEdtf(value)) return value;
  if (value.startsWith('[')) return alternatives(t, value);
  const [from = '', to] = value.split('/');
  if (to === undefined) return point(t, from);
  if (isOpen(from)) return t('period.until', { to: point(t, to) });
  if (isOpen(to)) return t('period.since', { from: point(t, from) });
  if (isDay(from) && isDay(to)) return formatInterval(t.lang, { from, to });
  const [start, end] = [point(t, from), point(t, to)];
  if (start === end) return start;
  return /\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`;
}

function point(t: Translate, value: string): string {
  const qualifier = /[~?%]$/.exec(value)?.[0];
  const date = withClock(t, qualifier ? value.slice(0, -1) : value);
  if (qualifier === '~') return t('edtf.about', { date });
  if (qualifier === '?') return t('edtf.perhaps', { date });
  return qualifier === '%' ? t('edtf.perhapsAbout', { date }) : date;
}

/** "12 Sep 2016, 19:00 (UTC+3)": the clock of the place and its offset, never converted. */
function withClock(t: Translate, value: string): string {
  const day = formatDate(t.lang, value);
  const [, time, offset] = CLOCK.exec(value) ?? [];
  if (!time) return day;
  const zone = offset && (offset === 'Z' ? 'UTC' : `UTC${offset.replace(/^([+-])0?(\d+):00$/, '$1$2')}`);
  return t(zone ? 'edtf.clockZone' : 'edtf.clock', { date: day, time, zone: zone ?? '' });
}

/** "11 or 12 Sep 2016" where month and year are shared, else each in full. */
function alternatives(t: Translate, value: Edtf): string {
  const parts = value
    .slice(1, -1)
    .split(',')
    .map((part) => part.trim());
  const month = parts[0]?.slice(0, 7) ?? '';
  if (parts.every((part) => isDay(part) && part.startsWith(month))) {
    const days = parts.slice(0, -1).map((part) => String(Number(part.slice(8))));
    return formatAlternatives(t.lang, [...days, formatDate(t.lang, parts.at(-1) ?? '')]);
  }
  return formatAlternatives(
    t.lang,
    parts.map((part) => point(t, part)),
  );
}

/** True if nothing of `value` lies on or before `day` ("YYYY-MM-DD"): an article of that day cannot know it. */
export function isAfter(value: Edtf, day: string): boolean {
  return isEdtf(value) && edtfDays(value).from > day;
}

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}
