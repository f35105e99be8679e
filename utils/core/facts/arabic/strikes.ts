/**
 * Russia's strikes that go on in spite of the deal, in Arabic: words for the strikes, for whose they are and for their going
 * on stand near each other in any order, and nothing says that it is somebody else's war or a report of the dead.
 */
import { fold } from '../../text/fold.ts';
import type { Line } from '../line.ts';
import type { Found } from '../reading.ts';

const cue = (source: string): RegExp => new RegExp(fold(source).replaceAll('_', '[^ ]*'), 'u');
const AT = '(?:^| )[وف]?[بلك]?(?:ال)?';

const STRIKES = cue(
  `${AT}(?:غار(?:ات|ته|اته|تنا)_|ضرب(?:ات|اتها|اته|اتنا|اتهم) |قصف(?:ها|ه|نا|هم|ا)? |طلعات_ |(?:حملت|عمليات|عمليت|عملية|حملة|عمليتنا|حملتنا)_ (?:ال)?(?:جوي|عسكري|روسي|@r)_|طائرات(?:ها|ه|نا|هم)? |مقاتلات(?:ها|ه|نا|هم)? |قاذفات_ |سوخوي |طيران(?:ها|ه|نا|هم)? |سلاح (?:ال)?جو_ |القوات الجوية |تقصف |يقصف |ستقصف |نقصف |تضرب |نضرب )`,
);
const RUSSIAN = cue(
  `@r\\d|${AT}(?:روسي|روسية|روسا|روس|روسيا|موسكو|كرملين|دوما) |(?:طائرات|مقاتلات|قوات|ضربات|غارات|طيران|قاذفات|عمليات|حملت|حرب)نا |سوخوي |حميميم `,
);
const GOES_ON = cue(
  `${AT}(?:س?(?:ي|ت|ن)(?:ستمر|واصل|تواصل|بق|ظل|تابع|مضي|كثف|صر)_|مستمر_|متواصل_|ماض_|باق_|مواصل_|استمرار_|متابعة|المضي|عازم_|(?:لن|لا|لم) (?:ي|ت|ن)(?:توقف|وقف|علق|جمد|كف|تكف|ستريح|شمل|طال|سري|نطبق|لزم|عيد|عود|نو|عتزم|تراجع|تخل|خفف|هدأ|قطع|تأثر|غادر|غير|قيد|منع|تعهد)_|بلا (?:توقف|هوادة|انقطاع)|دون (?:توقف|انقطاع|هوادة)|خارج (?:ال)?(?:@a|اتفاق|هدنة|نطاق|إطار)|مستثن_|[تي]ستثن_|استثن_|غير (?:ال)?(?:مشمول|معني|ملزم|خاضع)_|لا (?:نية|سبب|مبرر|ينوي|علاقة)|مفتوح_|حق(?:ها|ه|نا) في|يتيح_|يجيز_|يسمح_|رفض_ (?:[^ ]+ )?(?:وقف|تعليق|إنهاء)|ترفض (?:وقف|تعليق|إنهاء)|استبعد_ (?:وقف|تعليق)|أمر مفروغ|بوتيرة) `.replace(
    / `$/u,
    '',
  ),
);
/** What makes it another's war, a charge or a report. */
const ELSE = cue(
  `@o\\d+ (?:_ )?(?:تقصف|يقصف)|${AT}(?:قتل|مقتل|قتلى|أسفر_|مرصد|ناشط_|مستشف_|تركيا|تركي_|أنقرة|تحالف|مدني_|جرح_|أسقط_|إسقاط|تحطم|توقفت|توقف مؤقت|دع(?:ا|ت)|طالب_|هل|إذا|لو|المعلم) `,
);
/** Both powers together: their strikes are the joint ones. */
const BOTH = cue(
  `@r\\d+ و(?:ال)?(?:@m|أميركي|أمريكي)|@m\\d+ و?@r|روسي_ و(?:ال)?(?:أميركي|أمريكي)|(?:أميركي|أمريكي)_ و(?:ال)?روسي|${AT}(?:مشترك|منسق|متزامن|تنسيق|لتنسيق)_|روسي (?:أميركي|أمريكي)|(?:أميركي|أمريكي) روسي`,
);
const DEAL = cue(`@[ac]\\d|${AT}(?:اتفاق|هدنة|بيان|وقف|إعلان|ميونيخ|تهدئة|تفاهم) `);
/** How far the words may stand from each other, in units of the line. */
const REACH = 75;

/** At most one a line. */
export function strikesGoOn(line: Line): Found[] {
  const { text } = line;
  if (line.sentence.language !== 'ar') return [];
  const strikes = STRIKES.exec(text);
  const goesOn = GOES_ON.exec(text);
  if (!strikes || !goesOn) return [];
  if (Math.abs(strikes.index - goesOn.index) > REACH) return [];
  const from = Math.min(strikes.index, goesOn.index);
  const to = Math.max(strikes.index + strikes[0].length, goesOn.index + goesOn[0].length);
  const around = text.slice(Math.max(0, from - REACH), to + REACH);
  if (!RUSSIAN.test(around) || ELSE.test(around) || BOTH.test(text)) return [];
  // another's armed force between them is whose strikes they are
  if (/@[gmo]\d/u.test(text.slice(from, to))) return [];
  const isPromise =
    /(?:^| )[وف]?(?:س[يتن]|لن |ماض|عازم|باق|ترفض|رفض|دافع|تمسك|متمسك|(?:تبقي|يبقي|تظل|يظل) (?:[^ |]+ ){1,3}(?:في|فوق) (?:ال)?(?:اجواء|جو|سماء)|لا ني|لا تنوي)/u.test(
      around,
    );
  if (!isPromise && !DEAL.test(text)) return [];
  const start = text[from] === ' ' ? from + 1 : from;
  return [
    {
      ...line.spanOf(start, to - 1),
      attribute: 'air-strikes',
      rule: 'air-operations',
      value: 'continue',
      qualifier: null,
      isRelative: false,
    },
  ];
}
