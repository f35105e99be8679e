/**
 * The day of making told from another: "the terms, published a day earlier", "two days after the deal was announced". Both
 * are counted from the article's day, as news tells them. English.
 */
import { addDays } from '../../model/date.ts';
import type { Item, TimeItem } from '../item.ts';
import type { Line } from '../line.ts';
import { anyOf } from '../phrases/pattern.ts';
import type { Found } from '../reading.ts';
import type { Reference } from '../resolve-date.ts';
import { EN } from './vocabulary.ts';

const PAPER = anyOf(EN['paper'] ?? [], EN);
const MADE = anyOf(EN['madePublic'] ?? [], EN);
const SEALING = anyOf(EN['sealing'] ?? [], EN);
const REFUSED = anyOf([...(EN['elsewhere'] ?? []), 'not|no|never|yet|to|would|will|could|if'], EN);
const gap = (most: number): string => `(?:(?!\\|)(?!${REFUSED})[^ ]+ ){0,${String(most)}}?`;
const EARLIER =
  '(?:only |just |barely )?(?:the (?:previous|preceding) (?:day|night|evening)|the (?:day|night|evening) before|(?:a|one) day (?:earlier|before|previously)|@p\\d+ (?:earlier|before))';
/** "the terms … published … a day earlier" */
const TOLD = new RegExp(`(?<= |^)${PAPER}${gap(6)}${MADE}${gap(4)}(?:on |in )?(${EARLIER})(?= )`, 'u');
/** "A day after the deal was announced", "Two days after Washington and Moscow announced the terms" */
const AFTER = new RegExp(
  `(?<= |^)(@p\\d+) after (?:${gap(1)}${PAPER}(?:was |were |had been |is )(?:first )?${MADE}|(?:the |mr |foreign ministers )*@[rmsh]\\d+ (?:and (?:the |mr )?@[rmsh]\\d+ )?(?:had )?(?:jointly )?${SEALING}${gap(3)}${PAPER})`,
  'u',
);

/** "The deal was a day old" */
const OLD = new RegExp(
  `(?<= |^)${PAPER}(?:was |is |were )(?:only |barely |just |hardly |scarcely |not yet )?(@p\\d+) old(?= )`,
  'u',
);

/** Days of making that the line counts from the article's; at most one. */
export function daysEarlier(line: Line, { day }: Reference): Found[] {
  if (
    day === null ||
    line.sentence.language !== 'en' ||
    !/ (?:before|earlier|previous|preceding|after|old) /u.test(line.text)
  )
    return [];
  const match = TOLD.exec(line.text) ?? AFTER.exec(line.text) ?? OLD.exec(line.text);
  const words = match?.[1];
  if (!match || words === undefined) return [];
  const days = daysOf(words, line);
  if (days === null) return [];
  const start = match.index + match[0].indexOf(words);
  return [
    {
      ...line.spanOf(start, start + words.length),
      attribute: 'announced-date',
      rule: 'made-then',
      value: addDays(day, -days),
      qualifier: null,
      isRelative: true,
    },
  ];
}

function daysOf(words: string, line: Line): number | null {
  const tag = /@p\d+/u.exec(words)?.[0];
  if (tag === undefined) return 1;
  const item = line.item(tag);
  if (item?.letter !== 'p') return null;
  const [, n, unit] = /^P(?:T(?=\d+H))?(\d+)([DH])$/u.exec(item.length.iso) ?? [];
  if (n === undefined) return null;
  const days = unit === 'H' ? Number(n) / 24 : Number(n);
  return Number.isInteger(days) && days <= MAX_DAYS ? days : null;
}

/** "announced for Saturday", "due by Monday", "until Friday": what is told of that day is still to come. */
const AHEAD = /(?:^| )(?:for|by|until|till|before|starting|beginning|effective|from) (@t\d+)(?= )/gu;

/** The facts without days of making that the line tells as days to come. English. */
export function withoutDaysAhead(line: Line, found: readonly Found[]): Found[] {
  if (line.sentence.language !== 'en' || !found.some((f) => f.attribute === 'announced-date')) return [...found];
  const months = line.items.filter(
    (i) => i.letter === 't' && isMonth(i) && /(?:^| )of (?:the )?$/u.test(before(line, i)),
  );
  const ahead = [...line.text.matchAll(AHEAD)].flatMap(({ 1: tag = '' }) => line.item(tag) ?? []);
  const starts = new Set([...ahead, ...months].map((item) => line.spanOfItem(item).start));
  return found.filter((f) => f.attribute !== 'announced-date' || !starts.has(f.start));
}

/** "the communique of June 2012": a name, not news of its making. */
function isMonth({ period, words, date }: TimeItem): boolean {
  return period !== undefined || (words.kind === 'written' && date !== null && date.day === undefined);
}

function before(line: Line, item: Item): string {
  const at = line.text.search(new RegExp(`@t${String(line.items.indexOf(item))} `, 'u'));
  return line.text.slice(Math.max(0, at - 8), Math.max(0, at));
}

/** News of an agreement is not older. */
const MAX_DAYS = 7;
