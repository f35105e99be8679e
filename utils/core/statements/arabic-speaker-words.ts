/** Arabic nouns for people who speak, and short words that stand for someone named before. */
import { wordSet } from '../linking/words.ts';
import type { Gender } from './speaker.ts';

const ONE = `مسؤول مسئول دبلوماسي ديبلوماسي مصدر ناشط شاهد محلل خبير قيادي متحدث ناطق ضابط نائب سفير مندوب رئيس مدير عضو زعيم قائد
  مستشار مساعد أمين كبير طبيب موظف أحد باحث كاتب وزير مفاوض معارض عميد لواء عقيد محام مواطن ساكن مراسل مراقب ممثل مفوض منسق مقرر مبعوث
  موفد وسيط صحفي صحافي أستاذ نقيب شيخ قس مطران أمير ملك عاهل قاض نازح جندي مقاتل`;
const ONE_F = `مسؤولة مسئولة دبلوماسية ناشطة متحدثة ناطقة نائبة سفيرة مندوبة رئيسة مديرة مستشارة وزيرة إحدى باحثة ممثلة منسقة مبعوثة
  طبيبة شاهدة محللة خبيرة وسائل مصادر مفوضة أوساط شخصيات فصائل`;
const TWO = 'مسؤولان دبلوماسيان مصدران ناشطان شاهدان';
const MANY = `مسؤولون مسؤولين مسئولون دبلوماسيون ديبلوماسيون دبلوماسيين ناشطون نشطاء شهود سكان مراقبون محللون خبراء قياديون متحدثون ضباط
  نواب سفراء مندوبون زعماء قادة مستشارون مساعدون أطباء موظفون باحثون وزراء مفاوضون معارضون مواطنون أهالي مقاتلون مسعفون عمال
  صحفيون صحافيون مشاركون مجتمعون متظاهرون محتجون ناجون نازحون لاجئون أعضاء علماء حقوقيون`;

/** Nouns for speakers without ال; the same words with ال are known too. */
/** The same nouns after a preposition or a verb: وفق ناشطين, عن مسؤولين. */
const oblique = (words: string): string => `${words} ${words.replace(/(?<=\p{L}{3})(?:ون|ان)(?=\s|$)/gu, 'ين')}`;

const DESCRIBED: readonly (readonly [ReadonlySet<string>, Gender, 'one' | 'two' | 'many'])[] = [
  [wordSet(ONE), 'm', 'one'],
  [wordSet(ONE_F), 'f', 'one'],
  [wordSet(oblique(TWO)), 'm', 'two'],
  [wordSet(oblique(MANY)), 'm', 'many'],
];

/** Gender and number of a noun for speakers (مسؤول، المصادر, دبلوماسيون), or null for any other word. */
export function describes(key: string): { gender: Gender; number: 'one' | 'two' | 'many' } | null {
  const bare = key.startsWith('ال') ? key.slice(2) : key;
  const plain = /..ا$/u.test(bare) ? bare.slice(0, -1) : bare; // the accusative: غير أن دبلوماسيا قال
  const row = DESCRIBED.find(([words]) => words.has(bare) || words.has(key) || words.has(plain));
  return row ? { gender: row[1], number: row[2] } : null;
}

/** What a short word can stand for: offices by their kind, or a type of entity. */
export interface ShortWord {
  readonly gender: Gender;
  readonly role: RegExp | null;
  readonly type: 'person' | 'outlet' | 'organisation' | 'agreement';
}

const person = (role: RegExp, gender: Gender = 'm'): ShortWord => ({ gender, role, type: 'person' });
const thing = (type: ShortWord['type'], gender: Gender): ShortWord => ({ gender, role: null, type });

/** Definite nouns that pick up somebody named before: الوزير، المتحدثة، الصحيفة، الوثيقة. */
export const SHORT_WORDS: ReadonlyMap<string, ShortWord> = new Map<string, ShortWord>([
  ['الوزير', person(/minister|secretary/)],
  ['الوزيره', person(/minister/, 'f')],
  ['الرييس', person(/head-of|president|organisation-head|delegation-head/)],
  ['المتحدث', person(/spokesperson/)],
  ['المتحدثه', person(/spokesperson/, 'f')],
  ['الناطق', person(/spokesperson/)],
  ['الناطقه', person(/spokesperson/, 'f')],
  ['المبعوث', person(/envoy/)],
  ['الموفد', person(/envoy/)],
  ['الوسيط', person(/envoy/)],
  ['السفير', person(/representative|ambassador/)],
  ['السفيره', person(/representative|ambassador/, 'f')],
  ['المندوب', person(/representative/)],
  ['الصحيفه', thing('outlet', 'f')],
  ['الجريده', thing('outlet', 'f')],
  ['الوكاله', thing('outlet', 'f')],
  ['القناه', thing('outlet', 'f')],
  ['الشبكه', thing('outlet', 'f')],
  ['المجله', thing('outlet', 'f')],
  ['الموقع', thing('outlet', 'm')],
  ['الوثيقه', thing('agreement', 'f')],
  ['المسوده', thing('agreement', 'f')],
  ['المذكره', thing('agreement', 'f')],
  ['الوزاره', thing('organisation', 'f')],
  ['الخارجيه', thing('organisation', 'f')],
]);

/** Two people named before, by their office: الوزيران. */
export const PAIRS: ReadonlyMap<string, RegExp> = new Map([
  ['الوزيران', /^(?:foreign|defence)-minister$/u],
  ['الوزيرين', /^(?:foreign|defence)-minister$/u],
  ['الرييسان', /^head-of-state$/u],
  ['الرييسين', /^head-of-state$/u],
]);

/** Ranks and forms of address before a name, beyond the titles that mentions know. */
export const RANKS = wordSet(
  'الفريق المقدم الرائد النقيب المشير العماد الأدميرال الملازم البروفيسور الأستاذ المهندس المحامي الأب المطران الحاج',
);

/** Papers that speak for whoever wrote them; without a known author they are described only. */
export const PAPERS = wordSet(
  'بيان البيان تقرير التقرير رسالة الرسالة وثيقة مسودة مذكرة تصريح تصريحات كلمة مقال دراسة استطلاع',
);

/** Type words before the name of an outlet. */
export const OUTLET_HEADS = wordSet('صحيفة جريدة وكالة قناة شبكة موقع مجلة إذاعة فضائية تلفزيون راديو وكالتا وكالتي');

/** Two people with one office: وزيرا الخارجية الروسي والأميركي. */
export const DUAL_HEADS = wordSet(
  'وزيرا وزيري رئيسا رئيسي الرئيسان الرئيسين الوزيران الوزيرين وزراء رؤساء الرؤساء الوزراء مندوبا سفيرا',
);

/** Words between a dual head and the nationalities. */
export const OFFICE_NOUNS = wordSet('الخارجية خارجية الدفاع دفاع الوزراء وزراء حكومة حكومتي خارجيتي دفاعي الدبلوماسية');

/** Texts that "say" something: ينص الاتفاق على. */
export const TEXTS = wordSet(
  'الاتفاق اتفاق الاتفاقية القرار قرار البيان الخطة المشروع مشروع المسودة النص الدستور القانون',
);
