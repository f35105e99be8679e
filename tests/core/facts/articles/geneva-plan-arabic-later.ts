/** The Geneva plan of September 2016 in Arabic: the truce in force, and its end. */
import type { Article } from './article.ts';

export const GENEVA_PLAN_ARABIC_LATER: readonly Article[] = [
  {
    name: 'Geneva plan, Arabic: begins this evening, hours that can be renewed and days that must hold',
    date: '2016-09-12',
    agreement: 'geneva-plan-2016-09',
    text: `هدنة العيد تبدأ مساء اليوم

يبدأ مساء اليوم الاثنين سريان الهدنة في سوريا بموجب الاتفاق الأميركي الروسي الذي أعلنه كيري ولافروف في جنيف يوم الجمعة الماضي. وتستمر الهدنة 48 ساعة قابلة للتجديد، فإذا صمدت سبعة أيام تبدأ واشنطن وموسكو تنسيق الضربات ضد جبهة النصرة.

وأعلنت المعارضة السورية موافقتها على الاتفاق، فيما رفضت حركة أحرار الشام الاتفاق.`,
    facts: [
      'parties = russia,united-states',
      'start-date = 2016-09-12',
      'announced-date = 2016-09-09',
      'duration = PT48H',
      'duration = P7D',
      'phases = P7D,cooperation',
      'cooperation-start = P7D',
      'excluded-groups = nusra-front',
      'opposition-stance = accepts',
    ],
    notYet: ['opposition-stance = rejects'],
  },
  {
    name: 'Geneva plan, Arabic: an hour spelled out, an extension by the same hours, Damascus commits itself',
    date: '2016-09-12',
    agreement: 'geneva-plan-2016-09',
    text: `هيئة الأركان الروسية: الهدنة اعتبارا من الساعة 19:00 اليوم

قالت هيئة الأركان الروسية إن نظام وقف إطلاق النار في سوريا سيدخل حيز التنفيذ الساعة السابعة من مساء اليوم 12 سبتمبر/أيلول، وسيستمر لمدة 48 ساعة ثم يمدد 48 ساعة أخرى. وأكدت دمشق التزامها بالاتفاق الروسي الأمريكي.

وأضافت أن الهدنة لا تشمل تنظيمي "داعش" و"جبهة النصرة".`,
    facts: [
      'start-date = 2016-09-12',
      'start-date = 2016-09-12/..',
      'duration = PT48H',
      'phases = PT48H,PT48H',
      'excluded-groups = isis,nusra-front',
      'government-stance = accepts',
      'parties = russia,united-states',
    ],
  },
  {
    name: 'Geneva plan, Arabic: a system of calm until a midnight, groups on lists',
    date: '2016-09-12',
    agreement: 'geneva-plan-2016-09',
    text: `السابعة مساء: صمت المدافع في سورية

يبدأ اليوم الاثنين عند الساعة السابعة مساء تطبيق نظام وقف الأعمال القتالية في عموم سورية لمدة سبعة أيام، بموجب الاتفاق الروسي الأمريكي، ويبقى للجيش أن يرد على أي خرق. وقالت القيادة العامة للجيش إن نظام التهدئة يستمر حتى منتصف ليل 18 أيلول.

ويستثني الاتفاق تنظيمي داعش وجبهة النصرة الموضوعين على لوائح الإرهاب.`,
    facts: ['start-date = 2016-09-12', 'duration = P7D', 'end-date = 2016-09-18', 'excluded-groups = isis,nusra-front'],
    notYet: ['parties = russia,united-states'],
  },
  {
    name: 'Geneva plan, Arabic: clauses seen by a paper, a road turned into a zone, one body refuses and one doubts',
    date: '2016-09-14',
    agreement: 'geneva-plan-2016-09',
    text: `بنود الهدنة كما قرأناها

اطلعنا على نسخة من بنود الاتفاق الروسي الأمريكي الذي بدأ تطبيقه في سوريا مساء الاثنين 12 أيلول. وتنص البنود على انسحاب الطرفين من طريق الكاستيلو وتحويله إلى منطقة منزوعة السلاح، وإنشاء مركز تنفيذ مشترك بعد سبعة أيام متواصلة من الهدوء.

ورفضت الهيئة العليا للمفاوضات الاتفاق، بينما قال الائتلاف الوطني إنه لا توجد ضمانات لتنفيذه.`,
    facts: [
      'start-date = 2016-09-12',
      'castello-road = demilitarised',
      'joint-centre-name = joint-implementation-center',
      'joint-centre-start = P7D',
      'opposition-stance = rejects',
      'guarantee = none',
    ],
    notYet: ['parties = russia,united-states'],
  },
  {
    name: 'Geneva plan, Arabic: an extension agreed, a start last Monday, documents that should be published',
    date: '2016-09-15',
    agreement: 'geneva-plan-2016-09',
    text: `48 ساعة أخرى من الهدنة

اتفقت موسكو وواشنطن على تمديد نظام الهدنة في سوريا لمدة 48 ساعة أخرى، كما أعلنت الخارجية الروسية اليوم الخميس. وبدأت الهدنة مساء الاثنين الماضي بموجب الاتفاق الروسي الأمريكي.

وقال لافروف إن الوثائق الخمس التي تم الاتفاق عليها يجب أن تنشر. وأضاف أن الشاحنات لم تصل بعد إلى الأحياء المحاصرة في حلب.`,
    facts: ['duration = PT48H', 'start-date = 2016-09-12', 'documents-count = 5', 'parties = russia,united-states'],
  },
  {
    name: 'Geneva plan, Arabic: an older agreement in the same paragraph keeps its own facts',
    date: '2016-09-13',
    agreement: 'geneva-plan-2016-09',
    text: `هدنة سوريا في يومها الأول

بدأ سريان الاتفاق الروسي الأمريكي مساء الاثنين. وكان اتفاق ميونيخ الذي أبرم في 11 شباط الماضي نص على وقف الأعمال العدائية خلال أسبوع. ولا يشمل الاتفاق الروسي الأمريكي تنظيم داعش وجبهة النصرة.`,
    facts: [
      'start-date = 2016-09-12',
      'munich-statement-2016-02: announced-date = 2016-02-11',
      'munich-statement-2016-02: deadline = P1W',
      'excluded-groups = isis,nusra-front',
    ],
    notYet: ['parties = russia,united-states'],
  },
  {
    name: 'Geneva plan, Arabic: an end declared, and violations counted in a week that are no start',
    date: '2016-09-19',
    agreement: 'geneva-plan-2016-09',
    text: `الجيش يطوي صفحة الهدنة

أعلن الجيش السوري اليوم الاثنين انتهاء العمل بالهدنة التي بدأت في 12 أيلول/سبتمبر بموجب الاتفاق الروسي الأمريكي. وقال ناشطون إن الغارات استؤنفت منذ الأحد وإن 90 جنديا قتلوا خلال ثلاثة أيام في دير الزور.

وسجلت موسكو 300 خرق للهدنة خلال أسبوع.`,
    facts: ['start-date = 2016-09-12'],
    notYet: ['end-date = 2016-09-19', 'parties = russia,united-states'],
  },
];
