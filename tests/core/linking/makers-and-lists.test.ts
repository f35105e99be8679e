/** Agreements named after the two who made them, and resolutions by their numbers in a list. */
import { expect, it } from 'vitest';
import { mentionsOf, type Row } from './reading.ts';

const OCTOBER_2016 = '2016-10-20';

/** Mentions of agreements only. */
function agreementsOf(text: string, date: string | null): string[] {
  return mentionsOf(text, date).filter((line) => /→ (?:unscr-|\S+-20\d\d)/u.test(line));
}

const rows: readonly Row[] = [
  ['two surnames', 'وصف خطة لافروف - كيري.', OCTOBER_2016, ['خطة لافروف - كيري → geneva-plan-2016-09 name']],
  [
    'a long dash',
    'يبقى تفاهم كيري ــ لافروف قائما.',
    OCTOBER_2016,
    ['تفاهم كيري ــ لافروف → geneva-plan-2016-09 name'],
  ],
  [
    'in English, with a hyphen',
    'The Kerry-Lavrov plan is over.',
    OCTOBER_2016,
    ['Kerry-Lavrov plan → geneva-plan-2016-09 name'],
  ],
  ['in English, a sentence', 'John Kerry and Sergey Lavrov plan to meet.', OCTOBER_2016, []],
  ['people who made nothing together', 'خطة أوباما - كلينتون للمناخ', OCTOBER_2016, []],
  ['a year with no such plan', 'خطة لافروف - كيري.', '2020-01-05', []],
  [
    'two resolutions',
    'تطبيق قراري مجلس الأمن 2253 و2254 فورا',
    OCTOBER_2016,
    ['قراري مجلس الأمن 2253 → unscr-2253 name', '2254 → unscr-2254 name'],
  ],
  [
    'a list with years in brackets',
    'in line with resolutions 2254 (2015), 2268 and 9999',
    OCTOBER_2016,
    ['2254 → unscr-2254 name', '2268 → unscr-2268 name'],
  ],
  ['years are no resolutions', 'قرارات كثيرة في 2015 و2016 منها', OCTOBER_2016, []],
  ['one number is no list', 'قرارات كثيرة منها 2254', OCTOBER_2016, []],
];

it.each(rows)('%s', (_name, text, date, expected) => expect(agreementsOf(text, date)).toEqual(expected));
