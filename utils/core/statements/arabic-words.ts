/** Closed classes of Arabic grammar that the statement rules look at; folded when the module loads. */
import { wordSet } from '../linking/words.ts';

/** Words before a cue after which it reports nothing: relatives, negations, subordinate time and condition. */
export const BEFORE_NO_CUE = wordSet(
  `التي الذي الذين اللذان اللذين اللتان اللتين اللواتي من ما لم لا لن ألا عندما حينما حين بعدما قبلما إذا لو كلما منذ
   أن لأن سوف ليس مما ممن طالما ريثما لكي كي حتى`,
);

/** The noun reading: a bare form behind one of these is no verb (بعد ذكر, من وصف). */
export const BEFORE_NOUN = wordSet(
  `في من إلى على عن مع بعد قبل عند لدى دون بدون خلال أثناء منذ حول بشأن ضد رغم سبب بسبب نتيجة إثر عقب عبر حسب بحسب وفق هذا
   هذه ذلك كل أي بعض غير إعادة مجرد عدم كان كانت`,
);

/** Particles that a subject may follow before its verb: لكن X أعلن, وكان X قد أعلن, فإن X أشار. */
export const PARTICLES = wordSet(
  'لكن ولكن كان كانت وكان وكانت إن وإن فإن أن أما وأما بيد غير إلا بل بينما فيما حيث كما ف',
);

/** إن and its sisters, with the pronouns that may be written on to them; with ب too. */
export const THAT = wordSet(
  `إن أن إنه أنه إنها أنها إنهم أنهم إنهما أنهما إننا أننا إنا إنني أنني إني أني بأن بأنه بأنها بأنهم بأنهما بأننا بأنني وبأن
   وبأنها وبأنه`,
);

/** True for إن and its sisters; بان كي مون begins with a word that looks like بأن. */
export function isThat({ key, mention }: { readonly key: string; readonly mention: object | null }): boolean {
  return mention === null && THAT.has(key);
}

/** "إن" after these joins something else: بعد أن, إلا أن, كما أن, رغم أن, شرط أن. */
export const BEFORE_NO_THAT = wordSet(
  'بعد قبل منذ غير بيد إلا رغم كما دون بدون شرط يمكن يجب ينبغي يجوز بما شأنه شأنها قبيل',
);

/** Prepositions that begin a phrase between verb and content. */
export const PREPOSITIONS = wordSet(
  `في خلال عقب بعد قبل قبيل بعيد أثناء مع لدى أمام عبر على إلى عن من حول بشأن بخصوص بمناسبة ردا تعليقا ضمن منذ حتى بين عند
   وسط داخل خارج بعيدا نقلا كما إثر لدن جراء بحضور فور حيال إزاء تجاه ضد بخلاف بحسب وفق وفقا طبقا حسب بالنسبة للصحفيين
   للصحافيين للإعلاميين لوسائل لوكالة لصحيفة لقناة لموقع لإذاعة لشبكة بمؤتمر بتصريح بتصريحات ببيان بخطاب لمجلس لدول`,
);

/** Words that may stand anywhere between verb and content without being the subject. */
export const ADVERBS = wordSet(
  `اليوم أمس غدا الآن أيضا كذلك مجددا لاحقا سابقا مؤخرا أخيرا صباح مساء ظهر بعد ليل ليلة فجر عصر السبت الأحد الاثنين الإثنين
   الثلاثاء الأربعاء الخميس الجمعة الماضي الماضية الجاري المقبل قائلا قائلة بالقول هنا هناك بدوره بدورها بدورهم قد حرفيا
   صراحة بوضوح بشدة تحديدا رسميا مبدئيا علنا ذلك الشهر الأسبوع سنة عام يوم يومي شهر ردا تعليقا حينها آنذاك فيما كانون
   شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر
   ديسمبر جازما حاسما مازحا ساخرا متسائلا متابعا باختصار وقتها تلفزيونيا هاتفيا خطيا مضيفا`,
);

/** Phrases that begin a clause before a cue: من جهته, بدوره, وفي هذا الصدد. */
export const LEAD_INS = wordSet(
  `جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها بدوره بدورها بدورهم جهة أخرى ثانية ذلك السياق الصدد الإطار متصل متصلة
   المقابل الوقت نفسه ذاته كما فيما بينما حيث قد وقد هذا لاحق سابق لكن ثم كذلك أيضا غضون الأثناء حين لكنه لكنها ولكنه ولكنها
   فإنه فإنها إذ وإذ هكذا العبارة الكلمات`,
);

/** "Who said so" after a relay: قوله، قولها, تأكيده. */
export const HIS_WORDS = wordSet(
  `قوله قولها قولهم قولهما قولهن تأكيده تأكيدها تأكيدهم تصريحه تصريحات إعلانه إعلانها تشديده تشديدها إشارته إشارتها القول`,
);

/** Feelings after أعرب عن with what they say of the act. */
export const HOPES = wordSet('أمله أملها أملهم أمل الأمل تطلعه تطلعها تفاؤله تفاؤلها رغبته رغبتها ثقته ثقتها');
export const CONCERNS = wordSet(
  'قلقه قلقها قلق القلق خشيته خشيتها مخاوفه مخاوفها أسفه أسفها استيائه استيائها صدمته صدمتها مخاوف أسف',
);
export const APPROVALS = wordSet(
  'تأييده تأييدها تأييد دعمه دعمها دعم ارتياحه ارتياحها ترحيبه ترحيبها تقديره تقديرها شكره شكرها',
);

/** Nouns behind أعرب عن after which the clause of أن is the content. */
export const FEELINGS = wordSet(
  `أمله أملها أملهم أمل الأمل قناعته قناعتها قناعة اعتقاده اعتقادها اعتقادهم ثقته ثقتها ثقة خشيته خشيتها تفاؤله تفاؤلها قلقه
   قلقها أسفه أسفها استعداده استعدادها يقينه`,
);

/** Words that begin with ب and are not the preposition. */
export const NATIVE_BA = wordSet(
  `بعد بين بعض بلاده بلادها بلادهم بلاد بيان بدء بدون بلد بلدان بحث برنامج باريس بغداد بيروت بقية باقي بري برلين بروكسل بكين بكل
   بدوره بدورها بدلا بناء بشأن بعيد بل بلدة بنود بند بدأ بدأت بات باتت بقي بقاء بث بريطانيا بشار بوتين باراك بوغدانوف برس بوست
   بينها بينهم بينهما بينما بعضها بعضهم بعدما بعدم بخصوص باسم بحسب بسبب بمناسبة بموجب بيد بتوقيت باتجاه بالقرب بوريس بيسكوف
   بحذر بشدة بحرارة بقوة بوضوح بصراحة باقتضاب بالإجماع بحزم بغضب بلهجة بإيجاز باستمرار بحفاوة بحماس
   بإجماع بالإجماع بأغلبية بأكثرية
   بان باسمه باسمها باسمهم بيانا بيانات برنامجا باور بلينكن بولتون بايدن برلمان بطل بنفس بارزاني بورصة`,
);

/** What one side lays on the other after حمّل. */
export const BLAME = wordSet('مسؤولية المسؤولية مسئولية المسئولية مسؤوليتها تبعات');

/** Occasions of speaking: "في مؤتمر صحفي" belongs to the report and not to the speaker's name. */
export const OCCASIONS = wordSet(
  `مؤتمر المؤتمر تصريح تصريحات حديث حوار مقابلة لقاء بيان كلمة كلمته خطاب خطابه اتصال تغريدة تغريدات جلسة إفادة إحاطة رسالة وقت
   ختام أعقاب إطار معرض مقال تعليق رد مقطع تسجيل منشور سلسلة اجتماع لقائه حسابه صفحته مداخلة ندوة برنامج مجلس`,
);

/** Ordinals that stand for one of two just named. */
export const ORDINALS = wordSet('الأول الثاني الأخير الأخيرة الأولى الثانية الآخر');

/** Who is called upon when no subject stands behind the verb: ودعا جميع الأطراف إلى … */
export const ADDRESSED = wordSet(
  'جميع كل كافة الأطراف المجتمع الدول الجميع العالم مجلس الجانب الحكومة المعارضة القوى إلى على',
);

/** Nouns that are said and do not say: أكد ضرورة أن, أعلن قرار. */
export const OBJECT_NOUNS = wordSet(
  'ضرورة أهمية وجوب إمكانية حق حقه حرص رفض قرار نية عزم استعداد تأييد دعم ثقة قناعة أمل عدم وجود موقف صحة خبر نبأ بدء انتهاء التزام',
);

/** Words that begin with و and are not the conjunction. */
export const NATIVE_WA = wordSet(
  `وقف وقفا وجود وجوده وجودها وصول وصوله وصولها وضع وضعا وفد وفدا وفاة وحدة وساطة وساطته وثيقة وثائق وزير وزراء وقوع وقوعها
   وفاءها وجهة ورقة`,
);

/** What is renewed, repeated or shown when somebody "renews his call" or "shows his readiness". */
export const SAID_NOUNS = wordSet(
  `دعوة دعوت دعوات تأكيد تأكيدات تشديد رفض مطالبة مطالبت مطالب تحذير تحذيرات تحذيرا انتقاد انتقادات اتهام اتهامات دعوات
   التزام تمسك دعم تأييد استعداد حرص قلق تحفظ تحفظات ارتياح رغبة رغبت أسف أسفا تفاؤل تفاؤلا موافقة موافقت استغراب
   إدانة إدانت تنديد ترحيب ثقة ثقت أمل تذكير قول مناشدة مناشدت شكوك خشية خشيت مخاوف معارضة معارضت اعتراض استياء تعاطف
   تضامن تصميم عزم إصرار اهتمام تعهد تعهدات عرض ندم دهشة دهشت نداء نداءات تهديد تهديدات`,
);
