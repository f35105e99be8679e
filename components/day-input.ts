import { isDay } from '@/utils/core/model/date.ts';

export type CheckedDay = { ok: true; value: string } | { ok: false; code: 'date.invalid' | 'date.early' };

/**
 * The day a reader typed, as "YYYY-MM-DD". Accepts Arabic-Indic and Persian digits, slashes and dots, and one-digit
 * months and days; the year comes first, since 9/10/2016 means two different days to two readers.
 */
export function checkDay(text: string): CheckedDay {
  const ascii = text
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(ascii);
  if (!parts) return { ok: false, code: 'date.invalid' };
  const day = [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-');
  if (!isDay(day)) return { ok: false, code: 'date.invalid' };
  // Chosen: no office of the knowledge base reaches back so far; a typing slip such as 1016 does.
  return day < '1900-01-01' ? { ok: false, code: 'date.early' } : { ok: true, value: day };
}
