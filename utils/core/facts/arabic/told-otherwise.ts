/**
 * Arabic times and lengths that a sentence tells of another truce, denies or only imagines: "هدنة اليمن تبدأ الثلاثاء", "نفى أن تكون
 * الهدنة محددة بأسبوع", "لو استمرت الهدنة شهرا", "هدنة شباط صمدت شهرين". The phrases see only what governs the value.
 */
import type { Attribute } from '../../model/attributes.ts';
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';

const TIMES: ReadonlySet<Attribute> = new Set([
  'start-date',
  'end-date',
  'duration',
  'deadline',
  'cooperation-start',
  'joint-centre-start',
]);
/** How many words before a value may deny it, and behind it. */
const BEFORE = 12;
const AFTER = 5;

/** Lands of other wars, as they are called; a sentence that names one and not Syria speaks of its truce. */
const ELSEWHERE =
  /(?:^| )[وفبل]{0,2}(?:ال)?(?:يمن|يمنيه?|يمنيين|صنعاء|حوثيين|ليبيا|ليبيه?|طرابلس|اوكرانيا|اوكرانيه?|كييف|دونباس|دونيتسك|غزه|قطاع غزه|كولومبيا|كولومبيه?|فارك|السودان|دارفور|افغانستان|كشمير|قره باغ|مالي|صومال) /u;
const SYRIA = /(?:^| )[وفبل]{0,2}(?:ال)?(?:سوريا|سوريه|سوري|سوريين|سوريون|حلب|دمشق) /u;

const DENIED =
  /(?:^| )[وف]?(?:نفي|نفت|نفيا|ينفي|تنفي|نافيا|نافيه|ينفون|لو|ليت|مقترح[^ ]*|اقترح[^ ]*|يقترح|تقترح|شكك[^ ]*|يشكك|تشكك|استبعد[^ ]*|يستبعد|تستبعد|مستبعدا|شايعات|فشلت?|اخفقت?|انهارت?|تنهار|ينهار|انهيار|لن (?:تبدا|يبدا|تدخل|يدخل|تصمد|يصمد|تستمر|يستمر|تسري|يسري|تدوم|يدوم) (?:نظام )?(?:(?:ال)?(?:هدنه|تهديه|اتفاق)|وقف)) /u;
/** "رفضت الفصائل هدنة لمدة 48 ساعة", and an end that was denied. */
const REFUSED = /(?:^| )[وف]?(?:رفض|رفضت|رفضوا) (?:[^ ]+ ){1,3}(?:هدنه|تهديه) /u;
const DENIED_END =
  /(?:^| )[وف]?(?:نفي|نفت|نفيا|ينفي|تنفي|نافيا|نافيه) (?:[^ ]+ ){0,4}(?:انتهاء|نهايه|انقضاء|انهيار|سقوط) /u;
/** "قبل عشرة أيام": days gone by, unless they are days of something. */
const AGO = /(?:^| )[وف]?قبل $/u;
const OF_SOMETHING = /^(?:[^ ]+ )?(?:من|بلا|دون|علي) /u;
const DENIED_BEHIND =
  /^ ?(?:, )?[وف]?(?:لكن |وقد )?(?:@[a-z]\d+ |[^ ]+ ){0,2}(?:نفت|نفي|نفوا|كذبت|كذب) (?:ذلك|هذا|النبا|الخبر|الامر) /u;
/** An earlier truce, or a standing one of some hours a day. */
const FORMER =
  /(?:^| )[وفبل]{0,2}(?:ال)?(?:هدنه|هدن|تهديه|هدنتي|نار|اعمال القتاليه|اعمال العداييه|اتفاق) (?:(?:ال)?(?:سابقه?|ماضيه?|اولي|اخيره|قديمه|يوميه?|محليه) |(?:شباط|فبراير|اذار|مارس|نيسان|ابريل|ايار|مايو|حزيران|يونيو|تموز|يوليو|اب) (?!@))/u;

/** "بعد أسبوع من الهدوء", "من بدء الهدنة": what a length of calm is counted from; of anything else the sentence tells another story. */
const OF_CALM =
  /هدوء|صمت|سكون|سكوت|هدن|تهدي|التزام|صمود|احترام|ثبات|سريان|تطبيق|وقف|توقف|انخفاض|تراجع|انحسار|خفض|سلم|سلام|بدء|بدايه|دخول|تنفيذ|نجاح|دون|اتفاق|الان|الجبهات|ذلك|انعدام|غياب|تقيد|استقرار|استمرار|تاريخ|يوم/u;
const AFTER_CALM: ReadonlySet<Attribute> = new Set(['cooperation-start', 'joint-centre-start']);

/** What the line tells without such times and lengths. */
export function withoutToldOtherwise(line: Line, found: readonly Found[]): Found[] {
  const { sentence } = line;
  if (sentence.language !== 'ar' || !found.some(({ attribute }) => TIMES.has(attribute))) return [...found];
  const { words } = sentence;
  const text = (from: number, to: number): string =>
    `${words
      .slice(Math.max(0, from), to)
      .map((w) => w.key)
      .join(' ')} `;
  const behindOf = (f: Found): string => {
    const next = words.findIndex((w) => w.start >= f.end);
    return next < 0 ? '' : text(next, words.length);
  };
  const all = text(0, words.length);
  const isElsewhere = ELSEWHERE.test(all) && !SYRIA.test(all);
  return found.filter((f) => {
    if (!TIMES.has(f.attribute)) return true;
    if (isElsewhere) return false;
    // a written day finds its own truce (plausible.ts)
    if (f.attribute === 'start-date' && !f.isRelative) return true;
    const at = words.findIndex((w) => w.end > f.start);
    const before = text(at - BEFORE, at);
    if (AFTER_CALM.has(f.attribute) && isOfElse(behindOf(f))) return false;
    if (FORMER.test(before) || REFUSED.test(before)) return false;
    if (f.attribute === 'end-date' && DENIED_END.test(before)) return false;
    if (AFTER_CALM.has(f.attribute) && AGO.test(before) && !OF_SOMETHING.test(behindOf(f))) return false;
    if (f.attribute !== 'end-date' && DENIED.test(before)) return false;
    return !DENIED_BEHIND.test(text(at + 1, at + 1 + AFTER));
  });
}

function isOfElse(behind: string): boolean {
  const of = /^(?:[^ ]+ )?(?:من|علي) ((?:[^ ]+ ){1,3})/u.exec(behind)?.[1];
  return of !== undefined && !OF_CALM.test(of);
}
