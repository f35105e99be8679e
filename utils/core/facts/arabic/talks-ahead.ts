/**
 * A day still to come that stands near a word for talks in an Arabic line, whatever the verb; and days on which a line says
 * that no talks will be.
 */
import { fold } from '../../text/fold.ts';
import type { Item, TimeItem } from '../item.ts';
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';
import { dayFound, resolveTime, type Reference } from '../resolve-date.ts';

const words = (text: string): string => text.trim().split(/\s+/u).map(fold).join('|');

const TALKS = new RegExp(
  `^[وف]?[بلك]?(?:ال|لل)?(?:${words(
    'محادثات مفاوضات مباحثات تفاوض مفاوضين مفاوضون متفاوضون متفاوضين متحاورون حوار جولة طاولة مائدة وفود وفدان وفدين وفدي',
  )})$`,
  'u',
);
/** What else has a day of its own, or makes the day a limit or another meeting's. */
const OTHER = new RegExp(
  `^[وفس]?[بلك]?(?:ال|لل)?(?:@[a]\\d+|${words(
    `قتال معارك نار مدافع سلاح عدائية مهلة قافلة قوافل شاحنات مساعدات إغاثة انتخابات مجلس محكمة برلمان جمعية قمة هدوء تهدئة هدنة اتفاق خطة
     مركز قصف غارات انسحاب تصويت أوبك نفط ليبيا يمن قبرص كوريا تجارة نووي لاجئين إيران حداد مؤتمر اقتصاد حكم دستور نتائج`,
  )})$`,
  'u',
);
const LIMIT = /(?:^| )[وف]?(?:قبل|حتي|لغايه|منذ|بعد|اقصاه|بدءا|كان|كانت) $/u;
/** Behind a verb of the truce the day is the truce's. */
const BEGINS_OR_ENDS = /^[وفس]?(?:س?[يت](?:نتهي|نقضي|بدا|سري|دخل|دخلان|ستمر|وقف|توقف|صمت)|انتهاء|بدء|سريان)$/u;
const ITS_OWN = 6;
/** Words before and behind a word for talks in which its day is looked for. */
const REACH = 11;
const REACH_BACK = 7;

/** Days of talks that a loose neighbourhood tells: only days written out or told from the month, since weekdays are many things'. */
export function talksAhead(line: Line, reference: Reference): Found[] {
  if (line.sentence.language !== 'ar' || reference.day === null || !line.items.some(isFarDay)) return [];
  const tokens = line.text.trimEnd().split(' ');
  return tokens.flatMap((token, at): Found[] => {
    const item = token.includes('@t') ? line.item(token) : null;
    if (!item || !isFarDay(item) || LIMIT.test(` ${tokens[at - 1] ?? ''} `)) return [];
    const before = tokens.slice(Math.max(0, at - REACH), at).toReversed();
    const isBehind = !before.slice(0, ITS_OWN).some((t) => BEGINS_OR_ENDS.test(t));
    if (!isNear(before, token) && !(isBehind && isNear(tokens.slice(at + 1, at + 1 + REACH_BACK), token))) return [];
    const time = resolveTime(item, reference, 'future');
    if (!time || time.value.length !== DAY || time.value <= (reference.day ?? '')) return [];
    return [dayFound(line, item, time, { attribute: 'next-talks-date', rule: 'next-round' })];
  });
}

const DAY = 'YYYY-MM-DD'.length;

function isFarDay(item: Item): item is TimeItem {
  return item.letter === 't' && !item.period && (item.words.kind === 'written' || item.words.kind === 'month-day');
}

/** The words lead to a word for talks before anything else that could have the day. */
function isNear(tokens: readonly string[], own: string): boolean {
  for (const token of tokens) {
    if (/^[|:]$/u.test(token) || (token.includes('@t') && token !== own) || OTHER.test(token)) return false;
    if (TALKS.test(token)) return true;
  }
  return false;
}

const DENIED_BEFORE =
  /(?:^| )[وف]?(?:لا(?! (?:يزال|تزال|يزالون|سيما|بد))|لم|لن|ليس|ليست|استبعد|استبعدت|يستبعد|تستبعد|مستبعد|مستبعدا|نفي|نفت|ينفي|الغي|الغيت|الغاء|الغت|تعذر|متعذر|متعذرا|يصعب|يستحيل|مستحيل|بدلا|خلافا|دون|بدون|بلا|تاجلت|ارجيت|صرف النظر|تراجع) (?:(?![|:,])[^ ]+ ){0,9}$/u;
const DENIED_AFTER =
  /^(?:[^ |]+ ){0,8}?(?:غير (?:واقعي|وارد|مرجح|مطروح|ممكن|قابل)|لم (?:يعد|تعد)|مستبعد|مستبعده|الغي|الغيت|تاجلت|ارجيت|لن (?:تعقد|تجري|تحصل|تتم|تستانف|يحصل|يتم|يعقد)|ليس(?:ت)? (?:وارد|واقعي|ممكن|في)|ما زال بعيدا) /u;
/** "until the 25th" behind "put off" is a day of talks. */
const UNTIL = /(?:^| )(?:الي|حتي|لغايه)(?: (?:يوم|موعد|تاريخ))* $/u;

/** Without days of talks that the line denies. */
export function withoutDeniedTalks(line: Line, found: readonly Found[]): Found[] {
  if (line.sentence.language !== 'ar') return [...found];
  return found.filter((f) => {
    if (f.attribute !== 'next-talks-date' || f.qualifier?.includes('unrealistic')) return true;
    const index = line.items.findIndex((i) => i.letter === 't' && line.spanOfItem(i).start === f.start);
    if (index < 0) return true;
    const tag = line.text.search(new RegExp(`@t${index} `, 'u'));
    const before = line.text.slice(0, line.text.lastIndexOf(' ', tag) + 1);
    if (UNTIL.test(before)) return true;
    return !DENIED_BEFORE.test(before) && !DENIED_AFTER.test(line.text.slice(line.text.indexOf(' ', tag) + 1));
  });
}
