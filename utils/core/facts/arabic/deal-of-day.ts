/** "اتفاق الجمعة": a deal called by the day on which it was made. A truce of a day is one that begins then, and no such thing. */
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';
import { dayFound, resolveTime, type Reference } from '../resolve-date.ts';

const DEAL_OF = /(?<= |^)[وف]?[بلك]?@a(\d+) (@t\d+) /gu;
const DEAL = /^[وف]?[بلك]?(?:اتفاق|تفاهم|صفقه|اعلان|بيان)$/u;

/** Days of making told by the name of the deal, in an Arabic line. */
export function dealsOfDays(line: Line, reference: Reference): Found[] {
  if (line.sentence.language !== 'ar' || !line.text.includes('@a')) return [];
  return [...line.text.matchAll(DEAL_OF)].flatMap((m): Found[] => {
    const deal = line.items[Number(m[1])];
    const day = line.item(m[2] ?? '');
    if (deal?.letter !== 'a' || day?.letter !== 't' || day.period || day.words.relation === 'next') return [];
    if (deal.to - deal.from !== 1 || !DEAL.test(line.sentence.words[deal.from]?.key ?? '')) return [];
    const time = resolveTime(day, reference, 'past');
    if (!time) return [];
    return [dayFound(line, day, time, { attribute: 'announced-date', rule: 'made-then' })];
  });
}
