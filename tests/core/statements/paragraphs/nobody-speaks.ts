/** Narrative in which nobody is quoted, full of verbs that elsewhere report. */
import type { NewsParagraph } from './paragraph.ts';

export const NOBODY_SPEAKS: readonly NewsParagraph[] = [
  {
    name: 'Arabic narrative: an announcement in a relative clause, a naming, a welcome in a relative clause',
    date: '2016-09-20',
    text: `قافلة مساعدات تحترق قرب حلب

وصلت أمس إلى بلدة أورم الكبرى قافلة تضم إحدى وثلاثين شاحنة محملة بالطحين والأدوية. وكان الهلال الأحمر قد حصل على إذن بالعبور بعد ذكر أسماء السائقين في قوائم مسبقة.

والتقى وزير الخارجية الأميركي جون كيري نظيره الروسي على هامش اجتماعات الجمعية العامة، وهو اللقاء الذي أعلن عنه قبل يومين ولم تنشر تفاصيله.

ومن المقرر أن يعقد مجلس الأمن جلسة طارئة غدا. يذكر أن الهدنة التي رحبت بها دول كثيرة استمرت سبعة أيام.`,
    expected: [],
  },
  {
    name: 'Arabic narrative: reporting verbs that report nothing, and nouns that look like them',
    date: '2016-05-17',
    text: `فيينا: اجتماع جديد لمجموعة الدعم

بحث كيري ولافروف سبل تثبيت الهدنة. وتابع الوفدان جلساتهما حتى المساء، وكشفت الصور حجم الدمار الذي وصفه سكان بالهائل.

ونقلت سيارات الإسعاف عشرات الجرحى عن طريق الكاستيلو. وحمل المتظاهرون صورا ولافتات، ودعا المؤذن إلى الصلاة.

وطالب في المدرسة يقرأ كتابا. وعبر النهر لاجئون إلى الضفة الأخرى، وبين المدنيين أطفال.

وذكر اسم لافروف أكثر من مرة في الوثيقة. ورفض الحصان القفز. وأعلن عن فتح باب الترشح.`,
    expected: [],
  },
  {
    name: 'English feature: promised, announced, needless to say',
    date: '2016-09-20',
    text: `Inside a town that waits for trucks

The road to the town was open for six hours on Monday. Trucks with flour had been promised for weeks, and people stood along the wall of the school with empty bags.

John Kerry and Sergei Lavrov met in a hotel on the East Side, their fourth meeting in a month. Nobody in the town had heard that the truce, announced ten days earlier, was over.

It is said that the old bridge was built by the French. The longstanding opposition to the dam, needless to say, did not end with the war.`,
    expected: [],
  },
  {
    name: 'English narrative: reporting verbs that report nothing, and nouns that look like them',
    date: '2016-09-12',
    text: `A quiet day on the Castello Road

The deal announced on Friday has been called fragile. Told to wait, the drivers slept. Reports of shelling were denied.

The agreement calls for a week of calm. The road, described by monitors as open, was empty at noon; the so-called regime of calm held.

It remains to be seen what Kerry said to Lavrov. No one would say whether the list of groups was final. The minister is said to be tired.

Demands for aid grew. The report warned nobody. Welcome signs hung on the gate, and an added lane was closed. States of the region kept silent.`,
    expected: [],
  },
];
