/**
 * Word lists of the linking rules. Everything is folded (K0) when this module loads, by the same function as the text.
 * Each list is about the language; names of people or bodies do not belong here.
 */
import { fold } from '../text/fold.ts';

/** A set of folded words or phrases from one string, separated by spaces (underscore = space inside a phrase). */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/u)
      .map((w) => fold(w.replaceAll('_', ' '))),
  );
}

/** Set membership that sees through Arabic proclitics و ف ب ل ك (one or two letters). */
export function hasWord(set: ReadonlySet<string>, folded: string): boolean {
  if (set.has(folded)) return true;
  const once = /^[وفبلك]/u.test(folded) ? folded.slice(1) : '';
  if (once && set.has(once)) return true;
  const twice = /^[وف][بلك]/u.test(folded) ? folded.slice(2) : '';
  return twice !== '' && set.has(twice);
}

/** Titles that make a following surname a person. */
export const TITLES = wordSet(
  `الرئيس الرئيسان الوزير الوزيران السيد السيدة السيناتور الجنرال اللواء العميد العقيد الأمير الملك الشيخ السفير السفيرة
   الدكتور الدكتورة المبعوث الموفد المندوب المستشار المستشارة الدبلوماسي المتحدث المتحدثة الناطق الناطقة الأمين الزعيم القائد
   المرشد العاهل وزير رئيس رئيسة نائب مندوب سفير مبعوث أمين زميله زميلي نظيره نظيرها نظيري النائب
   president presidents secretary minister mr mrs ms dr general gen ambassador prince king sheikh senator sen sir lord lady
   chancellor premier spokesman spokeswoman spokesperson envoy colonel lt col adm admiral chief director counterpart leader
   commander professor prof diplomat analyst official`,
);

/** Words before a role that make another person of it: his deputy is not the minister. */
export const DEPUTIES = wordSet(
  `نائب نائبة نواب مساعد مساعدة مساعدي وكيل وكيلة وكلاء معاون معاونة معاوني سلف خلف زوجة قرينة نجل ابن شقيق أرملة سكرتير بأعمال أعمال
   deputy assistant vice under undersecretary former ex then late acting interim incoming shadow next future onetime
   ousted deposed toppled overthrown fugitive disgraced impeached previous prospective`,
);

/** Of these, the words before someone who does hold the office for the time being. */
export const ACTING = wordSet('acting interim بأعمال');

/** Words before a role after which the role is still mentioned, but someone else acts; such mentions are weak. */
export const ENTOURAGE = wordSet(
  `مستشار مستشارة مبعوث موفد ممثل مكتب رئيس مدير فريق طاقم أعضاء وفد ناطق متحدث
   aide adviser advisor envoy assistants office`,
);

/** Words after a role that put it into another time. */
export const OTHER_TIME = wordSet(
  `بالوكالة بالإنابة بالنيابة المكلف المؤقت السابق السابقة الأسبق الأسبقة الراحل الراحلة المنتخب المنتخبة المقبل المقبلة القادم المخلوع
   المخلوعة المعزول المعزولة المقال المقالة المستقيل المستقيلة الهارب الفار المعين المعينة المرتقب المحتمل المرشح المرشحة سابقا آنذاك حينها وقتها حينئذ وقتذاك
   elect designate nominee candidate emeritus`,
);

/** Prepositions: a name behind one is no adjective of the noun before. */
export const ARABIC_PREPOSITIONS = wordSet(
  'في إلى على عن من حول بشأن داخل خارج عبر ضد تجاه نحو بين مع لدى حيال إزاء باتجاه صوب عند ضمن باستثناء بخصوص لصالح فوق شمال جنوب شرق غرب أراضي',
);

/** Broken and sound plurals that take a feminine singular adjective: قوات سورية is "Syrian forces". */
export const PLURALS_WITH_ADJECTIVE = wordSet(
  `مدن قوى فصائل مصادر مواقع قرى مناطق أطراف صواريخ دبابات شخصيات وسائل أحزاب جهات طائرات مقاتلات أسلحة جماعات مجموعات
   تنظيمات عناصر ألوية كتائب صحف أوساط دوائر وفود مقرات بلدات معابر عشائر عائلات منظمات حقوق بنى`,
);

/** Before a capital: a place, not a government (language.md 2, metonyms). */
export const PLACE_BEFORE = wordSet(
  `في إلى قرب وسط داخل خارج شمال شمالي جنوب جنوبي شرق شرقي غرب غربي ريف ريفي محيط مدينة العاصمة مطار ضواحي ضاحية أحياء حي
   سماء غوطة أطراف محافظة بتوقيت توقيت زار يزور زيارة زيارته زيارتها وصل وصلت يصل وصوله وصولها غادر غادرت يغادر مغادرته
   مغادرتها دخل نحو عبر حول شوارع جامعة سجن مستشفى متحف طريق بمدينة بريف
   in near outside around at into leaving visit visits visited visiting left arrived reached central eastern
   western northern southern downtown greater capital inside through via`,
);

/** "to" and "إلى" + capital is a place unless one of these words comes before: a message to Moscow. */
export const ADDRESSED = wordSet(
  `رسالة رسائل بالنسبة دعوة نداء اتهام اتهامات اتهاماته انتقادات طلب طلبا تحذير تحذيرا تحذيرات إشارة دعم الدعم إضافة أقرب
   ties message messages support close loyal signal warning warnings concessions response opposed appeal according allied
   sympathetic hostile linked access invitation invitations`,
);

/** "من" and "from" + capital is a place after these words. */
export const TRAVEL = wordSet(
  `عاد عادت عودة عودته قادما قادمة قادم انطلق انطلقت مباشر مراسل مراسلنا مراسلتنا بالقرب القريبة انطلاقا الشرقي الغربي
   returned returning flew flown arrived back miles kilometres kilometers reporting reported`,
);

/** English nouns after a capital that make it a place. */
export const PLACE_AFTER = wordSet(
  `suburb suburbs countryside airport province region neighbourhood neighborhood university talks meeting meetings conference
   summit attacks airport based correspondent bureau time district governorate zoo embassy metro street hospital dc`,
);

/** Type words that license a class A3 outlet name (صحيفة الحياة, Al-Hayat newspaper). */
export const OUTLET_TYPES = wordSet(
  `صحيفة صحيفتا صحيفتي جريدة قناة قناتي قناتا وكالة وكالتا وكالتي موقع شبكة إذاعة مجلة تلفزيون فضائية مراسل مراسلة تلفزيوني
   لصحيفة لقناة لوكالة لموقع لشبكة لإذاعة بصحيفة
   newspaper newspapers daily agency channel network website tv television broadcaster magazine paper station site weekly
   reporter correspondent reported told`,
);

/** Verbs and nouns after an A3 outlet name in English: "the Guardian reported". */
export const OUTLET_AFTER = wordSet(
  'reported reports said newspaper agency news channel correspondent reporter photo photos image television tv network website',
);

/** Nouns beside "IS" that make it the group. */
export const GROUP_NOUNS = wordSet(
  'fighters militants group jihadists extremists terrorists positions targets stronghold',
);

/** Nouns before a group's name: تنظيم القاعدة, the al-Qaeda branch. */
export const GROUP_WORDS = wordSet(
  'تنظيم تنظيما تنظيمي تنظيمات حركة جماعة فرع زعيم قيادي عناصر مسلحي مقاتلي جبهة ميليشيا كتائب ارتباط ارتباطها ارتباطه بايعت صلة صلتها صلته صلات علاقة علاقتها علاقته مرتبط مرتبطة المرتبط المرتبطة المرتبطين التابع التابعة branch affiliate affiliated',
);

/** Arabic adjectives that carry "opposition" on: المعارضة السورية المسلحة المعتدلة. */
export const OPPOSITION_ADJECTIVES = wordSet('السورية المسلحة المعتدلة السياسية الداخلية الخارجية');

/** Plural nouns after which المعارضة is an adjective ("the opposing groups"), not the body. */
export const BEFORE_OPPOSING = wordSet(
  'المجموعات القوى الفصائل الشخصيات الأطراف الجماعات التنظيمات الأحزاب التيارات المجموعة القوات الأصوات الدول الكتائب الصحف الجهات الميليشيات',
);

/** English: words before "opposition" that make it the Syrian opposition as a body. */
export const BEFORE_OPPOSITION = wordSet(
  'the syrian armed moderate syrias political main mainstream exiled syria s rebel',
);

/** Places and institutions that bear a person's name: بحيرة الأسد, Lake Assad. */
export const NAMED_PLACES = wordSet('بحيرة جامعة مكتبة سد ضاحية مشفى مستشفى دار مدرسة شارع ساحة lake');
