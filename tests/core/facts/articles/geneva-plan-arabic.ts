/** The Geneva plan of September 2016 in Arabic: the days of the announcement. */
import type { Article } from './article.ts';

export const GENEVA_PLAN_ARABIC: readonly Article[] = [
  {
    name: 'Geneva plan, Arabic: a truce from a sunset on a feast day, terms in a row after "it provides for"',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `ماذا في الاتفاق الأميركي الروسي حول سوريا؟

توصلت الولايات المتحدة وروسيا الليلة الماضية في جنيف إلى اتفاق على هدنة تبدأ عند غروب شمس يوم الاثنين المقبل، وهو أول أيام العيد.

وينص الاتفاق على منع النظام السوري من تنفيذ طلعات جوية في المناطق التي تسيطر عليها المعارضة، وإدخال المساعدات إلى المناطق المحاصرة، وجعل طريق الكاستيلو منطقة منزوعة السلاح.

وإذا استمرت الهدنة أسبوعا كاملا فستقيم واشنطن وموسكو مركزا مشتركا لتبادل المعلومات ضد جبهة فتح الشام وتنظيم الدولة.

وذكر لافروف أن الطرفين اتفقا على خمس وثائق لن يتم نشرها.`,
    facts: [
      'start-date = 2016-09-12',
      'syrian-air-force = barred-from-agreed-areas',
      'humanitarian-access = besieged-areas',
      'castello-road = demilitarised',
      'duration = P1W',
      'joint-centre-name = joint-implementation-center',
      'excluded-groups = isis,nusra-front',
      'documents-count = 5',
      'secrecy = secret',
      'parties = russia,united-states',
      'phases = P1W,cooperation',
      'cooperation-start = P1W',
      'joint-centre-start = P1W',
      'announced-date = 2016-09-09',
    ],
  },
  {
    name: 'Geneva plan, Arabic: what a minister says is barred, an acceptance told by Lavrov, no guarantee in per cent',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `خطة جديدة لوقف النار بعد ليلة طويلة في جنيف

جنيف - وكالات

اتفق وزيرا الخارجية الأميركي جون كيري والروسي سيرغي لافروف، فجر السبت، على خطة لوقف إطلاق النار في سوريا تبدأ مساء 12 سبتمبر الجاري.

وقال كيري، بعد لقاء استمر 13 ساعة، إن الخطة تلزم الحكومة السورية بوقف الطلعات الجوية القتالية في مناطق المعارضة. وأضاف أن "القوات الجوية السورية لن تحلق فوق المناطق المتفق عليها".

وأكد لافروف بدوره أن الحكومة السورية أبلغت بالاتفاق وأنها مستعدة للالتزام به، لكنه قال إن أحدا لا يستطيع أن يضمن نجاح الاتفاق بنسبة 100 بالمئة. وذكر أن الجانبين سيشكلان مركزا مشتركا للتنسيق بعد سبعة أيام من الالتزام بالهدنة.`,
    facts: [
      'parties = russia,united-states',
      'announced-date = 2016-09-10',
      'start-date = 2016-09-12',
      'talks-length = PT13H',
      'syrian-air-force = barred-from-agreed-areas',
      'government-stance = accepts',
      'guarantee = none',
      'joint-centre-name = joint-implementation-center',
      'joint-centre-start = P7D',
      'syrian-air-force = limited',
    ],
  },
  {
    name: 'Geneva plan, Arabic: a night of two days, months by both names, the opposition silent',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `جنيف: اتفاق أميركي روسي على هدنة في عموم سوريا

أعلن وزيرا خارجية الولايات المتحدة وروسيا في جنيف ليل الجمعة السبت اتفاقا يتضمن هدنة في سوريا اعتبارا من مساء 12 أيلول/سبتمبر الذي يصادف عيد الأضحى.

وبعد سبعة أيام من بدء تطبيق الهدنة، ستبدأ الولايات المتحدة العمل مع الروس على تنفيذ ضربات مشتركة ضد تنظيم "الدولة الإسلامية" وجبهة فتح الشام (النصرة سابقا)، بحسب كيري.

ونقلت وكالة سانا عن مصادر لم تسمها أن الحكومة السورية وافقت على الاتفاق الروسي الأميركي. ولم تقل المعارضة كلمتها بعد. وأوقع النزاع أكثر من 290 ألف قتيل منذ آذار/مارس 2011.`,
    facts: [
      'start-date = 2016-09-12/..',
      'excluded-groups = isis,nusra-front',
      'government-stance = accepts',
      'opposition-stance = needed',
      'death-toll = 290000',
      'announced-date = 2016-09-09',
      'cooperation-start = P7D',
    ],
    notYet: ['parties = russia,united-states'],
  },
  {
    name: 'Geneva plan, Arabic: Damascus shows its consent, an hour of tomorrow evening, aid for all who need it',
    date: '2016-09-11',
    agreement: 'geneva-plan-2016-09',
    text: `دمشق توافق والمعارضة تنتظر النص

أبدت دمشق موافقتها على اتفاق وقف إطلاق النار الذي توصلت إليه موسكو وواشنطن، في حين قال مصدر معارض إن نص الاتفاق لم يصل إليه بعد.

وبموجب الاتفاق الأميركي الروسي، يلتزم النظام السوري بعدم قصف مناطق المعارضة، ويبدأ وقف النار عند السابعة من مساء غد الاثنين ولمدة 48 ساعة قابلة للتمديد.

ورحبت الأمم المتحدة بالاتفاق، وقالت إنها تأمل في إيصال المساعدات إلى جميع المحتاجين. وذكّر الاتحاد الأوروبي بالقرار 2254.`,
    facts: [
      'parties = russia,united-states',
      'government-stance = accepts',
      'syrian-air-force = limited',
      'start-date = 2016-09-12',
      'duration = PT48H',
      'un-stance = welcomes',
      'humanitarian-access = all-areas',
    ],
  },
  {
    name: 'Geneva plan, Arabic: the length of the talks first, a weekday with its date in brackets',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `هدنة سورية جديدة مع أول أيام العيد

بعد محادثات في جنيف دامت أكثر من 13 ساعة، أعلن كيري ولافروف التوصل إلى اتفاق حول سوريا. ومن المقرر أن تدخل الهدنة حيز التنفيذ مع غروب شمس الاثنين (12 سبتمبر/ أيلول 2016).

وأوضح كيري أن الاتفاق يمنع طائرات النظام السوري من التحليق فوق مناطق المعارضة، ويتيح وصول المساعدات إلى المناطق المحاصرة. وإذا صمد وقف إطلاق النار لمدة سبعة أيام فسوف يبدأ الجيش الأمريكي التعاون مع الجيش الروسي ضد داعش وجبهة النصرة.

واكتفى الاتحاد الأوروبي ببيان قصير.`,
    facts: [
      'start-date = 2016-09-12',
      'talks-length = PT13H',
      'syrian-air-force = barred-from-agreed-areas',
      'humanitarian-access = besieged-areas',
      'duration = P7D',
      'phases = P7D,cooperation',
      'cooperation-start = P7D',
      'excluded-groups = isis,nusra-front',
    ],
    notYet: ['parties = russia,united-states'],
  },
  {
    name: 'Geneva plan, Arabic: forty-eight hours "in the first stage", an air force that works elsewhere',
    date: '2016-09-10',
    agreement: 'geneva-plan-2016-09',
    text: `موسكو وواشنطن: لا قتال في سوريا اعتباراً من الاثنين

اتفقت موسكو وواشنطن على وقف الأعمال القتالية في سوريا اعتباراً من يوم الاثنين المقبل، على أن يكون لمدة 48 ساعة في المرحلة الأولى. وأكد لافروف للصحافيين وإلى جانبه كيري أن دمشق على علم بالاتفاق وهي مستعدة للالتزام به.

وقال لافروف إنه جرى الاتفاق على خمس وثائق تتضمن خطة من مراحل عدة، وإن الجانبين سيعلنان عن إنشاء مركز مشترك للفصل بين المعارضة المعتدلة والإرهابيين. وأضاف أن سلاح الجو السوري سيعمل في مناطق أخرى غير التي يتعاون فيها الجيشان.`,
    facts: [
      'start-date = 2016-09-12/..',
      'duration = PT48H',
      'government-stance = accepts',
      'documents-count = 5',
      'joint-centre-name = joint-implementation-center',
      'parties = russia,united-states',
    ],
    notYet: ['syrian-air-force = barred-from-agreed-areas'],
  },
  {
    name: 'Geneva plan, Arabic: an agreement by its place, a truce that starts tomorrow, nobody can guarantee',
    date: '2016-09-11',
    agreement: 'geneva-plan-2016-09',
    text: `«الهيئة العليا» تقرأ اتفاق جنيف

قالت الهيئة العليا للمفاوضات إنها لم تتلق نصا رسميا لاتفاق جنيف الذي أعلنه كيري ولافروف الجمعة الماضية، وإنها تريد ضمانات لتنفيذ الاتفاق. ورحبت تركيا بالهدنة التي تبدأ غدا الإثنين. ولا يستطيع أحد ضمان نجاح الاتفاق، بحسب لافروف.`,
    facts: [
      'parties = russia,united-states',
      'announced-date = 2016-09-09',
      'start-date = 2016-09-12',
      'guarantee = none',
    ],
  },
  {
    name: 'Geneva plan, Arabic: named by its two makers, a night between two days, a centre in guillemets',
    date: '2016-09-11',
    agreement: 'geneva-plan-2016-09',
    text: `«هدنة الأضحى» أمام امتحانها الأول

لندن، جنيف - من مراسلينا

تنطلق غداً هدنة في سورية بموجب اتفاق كيري - لافروف الذي أبرم ليل الجمعة - السبت في جنيف. ويشمل الاتفاق وقف القوات النظامية غاراتها على مناطق المعارضة، على أن تبتعد الفصائل المعتدلة من مواقع «جبهة فتح الشام».

وقال مسؤول أميركي إن الاتفاق يقع في خمس وثائق، وإن واشنطن وموسكو ستؤسسان «مركز التنفيذ المشترك» بعد مرور أسبوع على الهدنة.

وقتل 60 شخصاً على الأقل أمس في غارات أصابت سوقاً في إدلب.`,
    facts: [
      'start-date = 2016-09-12',
      'announced-date = 2016-09-09',
      'syrian-air-force = limited',
      'excluded-groups = nusra-front',
      'documents-count = 5',
      'joint-centre-name = joint-implementation-center',
      'joint-centre-start = P1W',
      'parties = russia,united-states',
    ],
  },
];
