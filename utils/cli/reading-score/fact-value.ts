/** One spelling for values that mean the same: P1W and P7D, sets in any order, "from D" and D of a start. */

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/** Months and seconds of each part of a duration. */
const MONTHS = [12, 1, 0, 0, 0, 0, 0];
const SECONDS = [0, 0, 604_800, 86_400, 3_600, 60, 1];
/** Words of two annotators for one thing. */
const ALIKE: Readonly<Record<string, string>> = { 'syrian-air-force out': 'barred-from-agreed-areas' };

/** The value in a comparable form, or null if there is none (prose). */
export function comparableValue(attribute: string, value: unknown): string | null {
  if (Array.isArray(value)) return value.length > 0 ? comparableValue(attribute, value.join(',')) : null;
  if (value === null || value === undefined) return null;
  let text = String(value)
    .trim()
    .replace(/^[~<>≤≥≈]+\s*/u, '');
  if (text === '' || text === 'null') return null;
  if (/^\d{1,3}(?:,\d{3})+$/u.test(text)) text = text.replaceAll(',', '');
  if (/^\d+$/u.test(text)) return String(Number(text));
  if (/^[[{].*[\]}]$/u.test(text)) return `${text[0]}${partsOf(text.slice(1, -1)).toSorted().join(',')}${text.at(-1)}`;
  if (text.includes(',')) {
    const parts = partsOf(text).flatMap((part) => comparableValue(attribute, part) ?? []);
    // Durations are steps in order, everything else is a set.
    return (parts.some((part) => part.startsWith('months:')) ? parts : [...new Set(parts)].toSorted()).join(',');
  }
  const length = comparableDuration(text);
  if (length) return length;
  text = text.replace(/^(\d{4}-\d{2}-\d{2})T.*$/u, '$1');
  if (attribute === 'start-date') text = text.replace(/\/\.\.$/u, '');
  if (attribute === 'deadline') text = text.replace(/^\.\.\//u, '');
  text = text.toLowerCase().replace(/\s+/gu, '-');
  return ALIKE[`${attribute} ${text}`] ?? text;
}

function comparableDuration(text: string): string | null {
  const parts = DURATION.exec(text)?.slice(1);
  if (!parts || parts.every((part) => part === undefined)) return null;
  const sum = (weights: readonly number[]): number =>
    parts.reduce((total, part, i) => total + Number(part ?? 0) * (weights[i] ?? 0), 0);
  return `months:${sum(MONTHS)} seconds:${sum(SECONDS)}`;
}

function partsOf(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}
