/**
 * Syria's air force under the deal, in Arabic. A name like "طيران النظام" is one tag with the government's letter; here it
 * is told from the government itself, so that a cue beside it ("خارج الأجواء", "ممنوع") is enough.
 */
import { fold } from '../../text/fold.ts';
import type { Line } from '../line.ts';
import { LineWords } from '../phrases/match.ts';
import { Phrase, phrasesOf } from '../phrases/phrases.ts';
import type { Vocabulary } from '../phrases/steps.ts';
import type { Found } from '../reading.ts';

const AIR_NAME = /طيران|طاير|مقاتل|مروحي|جوي|الجو(?= |$)|قاذفات/u;

const WORDS: Vocabulary = {
  planes: [
    '@v',
    'طائرات|الطائرات|طيران|الطيران|مقاتلات|المقاتلات|مروحيات|المروحيات|سلاح|قاذفات|القاذفات|القوات|طلعات|الطلعات|غارات|الغارات [الجو|الجوية|الحربي|الحربية|المروحية] [التابع|التابعة|ل] @g|السوري|السورية|الحكومي|الحكومية|النظامي|النظام|الأسد',
    'سلاح|القوات الجو|الجوية [في] @y',
  ],
  side: ['@[gv]', 'حليفها|حليفه|حليفهم|النظام|الحكومة|الجيش|الأسد|دمشق|القيادة [السوري|السورية]'],
  wont: ['لن|لا|لم|ألا|عدم ~2 {bombing}', 'لن|لا ~1 يشارك|تشارك|يكون|تكون ~1 فيه|فيها|هناك|له|لها|دور'],
  itsPlanes: [
    'سلاح الجو',
    'طائراته|طائراتها|طيرانه|طيرانها|مقاتلاته|مقاتلاتها|مروحياته|مروحياتها|غاراته|غاراتها|طلعاته|طلعاتها|قاذفاته|قاذفاتها|براميله|براميلها|أجنحته [الجوية|الحربية|الجوي]',
    'قواته|قواتها|سلاحها|سلاحه الجوية|الجوي',
  ],
  bombing: [
    'القصف|قصف|قصفه|قصفها|الغارات|غارات|البراميل|براميل|الطلعات|طلعات|التحليق|تحليق|الطيران|الإغارة|استهداف|ضرب|مهاجمة|العمليات|الضربات|ضربات|شن|استخدام|هجمات|إلقاء [الجوي|الجوية|جوا|المتفجرة]',
    'تحلق|يحلق|تقصف|يقصف|تضرب|يضرب|تغير|يغير|تقلع|يقلع|تعمل|يعمل|تطير|يطير|تستهدف|يستهدف|تشن|يشن|تنفذ|ينفذ|تقترب|يقترب|تدخل|يدخل|تهاجم|يهاجم|ترسل|يرسل|إرسال|تستخدم|يستخدم|تستعمل|يستعمل',
  ],
  barred: [
    'حظر|الحظر|يحظر|تحظر|يحظره|محظور|محظورة|محظورا|منع|المنع|يمنع|تمنع|ممنوع|ممنوعة|ممنوعا|تحييد|يحيد|تحيد|إخراج|يخرج|تخرج|إبعاد|يبعد|تبعد|شل|لجم|تجميد|إقصاء|استبعاد|يستبعد|منعها|منعه|حرمان|يحرم|إغلاق|مغلقة|امتناع|الامتناع|يمتنع|تمتنع|كف|يكف|تكف|تعليق|إنهاء|إسكات|طرد|حجب|سحب|يحول|تحول|ينهي|تنهي|ستغلق|تغلق|يغلق|سيغلق|التخلص|خلاص|الخلاص|يحرم|تحرم',
    'وقف|بوقف|توقف|يوقف|تتوقف|يتوقف|ستتوقف|سيتوقف|توقفت|وقفها|وقفه|التوقف',
    'لن|لا|لم|ألا|عدم ~2 {bombing}',
    'لن|لا|لم|ألا|عدم|دون ~1 يسمح*|تسمح*|السماح|سماح|يحق|يعود|يكون|يجوز|بمقدور*|بوسع*|حق|يستطيع|تستطيع|تمكن|يتمكن',
    'تجنيب|يجنب|تجنب|ستجنب|سيجنب',
  ],
  away: [
    'خارج|غياب|غائب|غائبة|تغيب|يغيب|بعيد|بعيدة|بعيدا|بمنأى|الابتعاد|ابتعاد|تبتعد|يبتعد|تختفي|يختفي|اختفاء|غادر|يغادر|تغادر|مغادرة|تنسحب|انسحاب|أجواء|الأجواء|تخلو|خلو|خالية|بلا|محيد|محيدة',
    'الأرض|مرابض*|مدارج*|قواعد*|مطارات*|المطارات|حظائر*|رابضة|رابضا|جاثمة|جاثما|مرابط*',
  ],
  curbed: [
    'يقصر|تقصر|قصر|يقتصر|تقتصر|اقتصار|حصر|يحصر|تحصر|محصور|محصورة|مقيد|مقيدة|يقيد|تقيد|تقييد|قيود|قيودا|القيود|يحد|تحد|الحد|تقليص|كبح|يكبح|تكبح|ضبط|تضييق|محدود|محدودة|مشروط|تنظيم|سوى|إلا|أين',
  ],
  zones: [
    'مناطق|المناطق|منطقة|المنطقة|مواقع|مدن|المدن|أحياء|الأحياء|بلدات|البلدات|أجواء*|الأجواء|سماء*|السماء|حلب|إدلب|المدنيين|السكان|السكنية|المعارضة|@o|فوق|سمائها|أجوائها|أراضي|الفصائل|رؤوس|بقع|مساحات|المتفق|متفق|محددة',
  ],
  clause: [
    '@[ac]',
    'المتفق|متفق|بموجب|بموجبه|بموجبها|يقضي|تقضي|ينص|تنص|بند|البند|البنود|وثائق|الوثائق|الوثيقة|الخطة|المقترح|المرحلة|يلزم|تلزم|مقابل|التزام|تعهد|تعهدت|وافق|وافقت|قبل|شرط|اشتراط|اشترطت|@p|كيري|سوف|ستتوقف|سيتوقف|لن|سيكون|ستكون|سيبقى|ستبقى|المنصوص|الحظر|أهم|أبرز|تعهد*|وعد|المقرر|بعد|الآن|ابتداء|اعتبارا|واشنطن|موسكو|البند|النقطة|التزامات|التزام|تلتزم|يلتزم|المعلن|الأميركي*|الأمريكي*|ضمنت|يضمن|تضمن',
    '@r',
    '@m',
    '@h',
  ],
  none: ['مدني*|قتل|قتلت|مقتل|أسفر|أسفرت|الخميس|استهدفت|قصفت|شنت'],
};

const LIMITED = phrasesOf(
  [
    '< {side} ≈6 أين ≈3 {itsPlanes} >',
    '< {curbed} ≈5 {planes} ≈8 {zones} >',
    '< {planes} ≈8 {curbed} ≈8 {zones} >',
    '< {side} ≈10 {itsPlanes} ≈6 {curbed} ≈8 {zones} >',
    '< {side} ≈10 {curbed} ≈3 {itsPlanes} ≈8 {zones} >',
    '< {side} ≈10 {itsPlanes} ≈6 {curbed} ≈1 نشاطها|نشاطه|عملها|حركتها|حركته >',
    '< حركة|نشاط|عمل|تحليق|طلعات {planes} ≈4 {curbed} >',
    '< {curbed} ~1 حركة|نشاط|عمل|تحليق|طلعات {planes} >',
    '< {planes} ≈4 خارج|بعيدا ≈2 مناطق|المناطق ≈3 @o|المعارضة|محددة|المحددة|متفق|المتفق >',
  ],
  WORDS,
);
const OUT = phrasesOf(
  [
    '< {barred} ≈5 {planes} ≈8 {zones} >',
    '< {planes} ≈8 {barred} ≈8 {zones} >',
    '< {planes} ≈6 {away} ≈6 {zones} >',
    '< {away} ≈3 {planes} ≈6 {zones} >',
    '< {zones} ≈6 {barred} ≈3 {planes} >',
    '< {zones} ≈6 {barred} ~2 @g ≈2 {bombing} >',
    '< {zones} ≈4 {planes} ≈3 {barred} >',
    '< {zones} ≈8 {away} ~2 {planes} >',
    '< {planes} ≈4 على الأرض >',
    '< {side} ≈10 {barred} ≈3 {itsPlanes} ≈8 {zones} >',
    '< {side} ≈10 {itsPlanes} ≈6 {away} ≈8 {zones} >',
    '< {side} ≈6 إبقاء|يبقي|تبقي|سحب|سيبقي|ستبقي ≈1 {itsPlanes} ≈8 {away} >',
    '< {side} ≈6 {barred} ≈2 {itsPlanes} >',
    '< {barred} ~1 {side} ≈3 {itsPlanes} >',
    '< {side} ≈6 {wont} ≈8 {zones} >',
    '< {wont} ≈2 {side} ≈8 {zones} >',
    '< {wont} ~2 @v >',
    '< @v ~3 {wont} >',
    '< {barred} ≈3 {bombing} ~2 @v >',
    '< {barred} ~3 @v >',
    '< @v ~3 {barred} >',
    '< {barred} ≈4 البراميل|براميل >',
    '< لن|لا ~3 براميل|البراميل >',
    '< {barred} ~2 {side} ≈3 {bombing} ≈6 {zones} >',
    '< {barred} ≈3 {bombing} ~2 {side} ≈6 {zones} >',
    '< {side} ≈4 {barred} ≈3 {bombing} ≈6 {zones} >',
    '< {barred} ≈2 البراميل|براميل ≈8 {zones} >',
    '< {barred} ≈2 {bombing} ~1 @g >',
    '< إخراج|تحييد|إبعاد|شل|استبعاد|غياب|تغييب|إسكات {planes} >',
  ],
  WORDS,
);
/** Only where the sentence says whose clause it is. */
const CLAUSE = new Phrase('{clause}', WORDS);
/** "سيريح", "ستختفي": what is to come. */
const FUTURE = /(?:^| )[وف]?س(?:ت|ي)(?!د )[^ ]{3,} /u;
/** No-fly zones of others, strikes that happened, charges. */
const ELSEWHERE = new RegExp(
  fold(
    'منطقة حظر|حظر جوي|منطقة آمنة|مناطق آمنة|تركيا|التركي|التحالف|نفى|اتهم|المرصد|أسفر|قتل|مقتل|استهدفت|قصفت|شنت|أسقط|إسقاط طائر|تحطم|لم يتوقف|لم تتوقف|لم توقف|لم يوقف|رغم الحظر|خرق_?',
  ).replaceAll('_?', '[^ ]*'),
  'u',
);
const NOMINAL = new RegExp(
  fold(
    '^(?=.*(?:مناطق|المناطق|معارض|@o|قصف|غارات|طلعات|براميل|سلاح الجو|معينة|إنسانية|المعادلة))[-–•, ]*و?(?:وقف|حظر|منع|تحييد|إخراج|إبعاد|تجميد|إنهاء|تقييد|تعليق|الحد|لا يسمح|ممنوع)(?= )(?!.*(?:رحلات|مطار|المطار|مطلب|طالب|دعا|دعت|تدعو|شرط المعارضة|قبل أي))',
  ),
  'u',
);
const AIR = /طيران|طاير|مقاتلات|مروحي|الجو|جوي|اجوا|تحليق|قصف|غار|سماء|براميل|طلعات|يحلق|تحلق/u;

/** What Syria's aircraft may no longer do; at most one fact a line. */
export function groundedAircraft(line: Line): Found[] {
  if (line.sentence.language !== 'ar' || !AIR.test(line.text + namesOf(line))) return [];
  const text = withAircraft(line);
  if (ELSEWHERE.test(text)) return [];
  const words = text === line.text ? line.words : new LineWords(text);
  const isTerm = CLAUSE.first(words) !== null || FUTURE.test(text);
  for (const [value, phrases] of [
    ['limited', LIMITED],
    ['out', OUT],
  ] as const)
    for (const phrase of phrases) {
      const span = phrase.first(words)?.span;
      // a noun that opens the line names a term: "إبعاد سلاح الجو عن المناطق"
      if (span && (isTerm || (span.start === 0 && NOMINAL.test(text))))
        return [
          {
            ...line.spanOf(span.start, span.end),
            attribute: 'syrian-air-force',
            rule: 'air-operations',
            value,
            qualifier: null,
            isRelative: false,
          },
        ];
    }
  return [];
}

function nameOf(line: Line, item: Line['items'][number]): string {
  return line.sentence.words
    .slice(item.from, item.to)
    .map((w) => w.key)
    .join(' ');
}

function namesOf(line: Line): string {
  return line.items.map((item) => (item.letter === 'g' ? ` ${nameOf(line, item)}` : '')).join('');
}

/** The line with "@v" for "@g" where the name is of aircraft; of the same length. */
function withAircraft(line: Line): string {
  return line.text.replaceAll(/@g(\d+)/gu, (tag, number: string) => {
    const item = line.items[Number(number)];
    return item && AIR_NAME.test(nameOf(line, item)) ? `@v${number}` : tag;
  });
}
