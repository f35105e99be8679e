/**
 * News-like paragraphs of our own in the habits of different newsrooms, with the statements a reader finds in them.
 * They were written before the rules were tuned, to see what the rules do on text they were not made on.
 */

/** Speaker ids joined by "+" ("~words" for speakers without a record), and how the content begins. */
export type Expected = readonly [speaker: string, beginning: string];

export interface NewsParagraph {
  readonly name: string;
  readonly date: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** A first line makes the paragraphs a document: the reader takes it for the headline. */
export const NEWS_PARAGRAPHS: readonly NewsParagraph[] = [
  {
    name: 'agency style, Arabic: relay, continuing verbs, participles with commas',
    date: '2016-10-05',
    text: `موسكو ترد على واشنطن بشأن حلب

نقلت وكالة إنترفاكس للأنباء عن نائب وزير الخارجية الروسي سيرغي ريابكوف قوله يوم الأربعاء إن بلاده لا ترى مبررا لوقف الاتصالات مع الجانب الأميركي.

وأضاف ريابكوف أن القنوات العسكرية لا تزال مفتوحة، مشددا على أن التنسيق في الجو ضروري لتفادي أي حادث.

وقالت المتحدثة باسم وزارة الخارجية الروسية ماريا زاخاروفا في إفادة صحفية أسبوعية إن موسكو مستعدة لبحث أي فكرة جديدة. وأضافت "لم نغلق الباب أمام أحد، ولن نغلقه".`,
    expected: [
      ['sergei-ryabkov', 'بلاده لا ترى'],
      ['sergei-ryabkov', 'القنوات العسكرية'],
      ['sergei-ryabkov', 'التنسيق في الجو'],
      ['maria-zakharova', 'موسكو مستعدة'],
      ['maria-zakharova', 'لم نغلق الباب'],
    ],
  },
  {
    name: 'pan-Arab daily: guillemets, a paper as source, an unnamed official',
    date: '2016-11-20',
    text: `واشنطن تبحث خيارات جديدة في سورية

كشف مسؤول أميركي رفيع لصحيفة «وول ستريت جورنال» أن البيت الأبيض يدرس توسيع قائمة العقوبات. وأوضح المسؤول أن القرار لم يتخذ بعد.

وكان الرئيس باراك أوباما أعلن في وقت سابق أن بلاده «لن تنجر إلى حرب برية جديدة في الشرق الأوسط».

في المقابل، رفض الناطق باسم الكرملين ديمتري بيسكوف هذه الاتهامات، معتبراً أن «الحديث عن عقوبات جديدة لا يساعد على حل الأزمة». وقال للصحافيين: «ننتظر أفعالاً لا أقوالاً من شركائنا في واشنطن».`,
    expected: [
      ['~مسؤول أميركي رفيع', 'البيت الأبيض يدرس'],
      ['~المسؤول', 'القرار لم يتخذ'],
      ['barack-obama', 'بلاده'],
      ['dmitry-peskov', 'هذه الاتهامات'],
      ['dmitry-peskov', 'الحديث عن عقوبات'],
      ['dmitry-peskov', 'ننتظر أفعالاً'],
    ],
  },
  {
    name: 'state agency: no commas, slashes, ".." before quotations',
    date: '2016-08-24',
    text: `ظريف: الحل في سورية سياسي

طهران-سانا

أكد وزير الخارجية الإيراني محمد جواد ظريف أن الشعب السوري وحده صاحب القرار في بلاده لافتا إلى أن التدخل الخارجي أطال أمد الأزمة.

وشدد ظريف خلال لقائه وفدا برلمانيا على ضرورة تجفيف منابع التمويل التي تصل إلى التنظيمات الإرهابية.

وتابع ظريف.. "نحن نؤمن بأن الحوار هو الطريق الوحيد ونأمل أن تدرك العواصم الغربية ذلك قبل فوات الأوان".

من جانبه أشار وزير الخارجية التركي مولود جاويش أوغلو إلى أن أنقرة وطهران تتفقان على وحدة الأراضي السورية.`,
    expected: [
      ['mohammad-javad-zarif', 'الحل في سورية'],
      ['mohammad-javad-zarif', 'الشعب السوري'],
      ['mohammad-javad-zarif', 'التدخل الخارجي'],
      ['mohammad-javad-zarif', 'ضرورة تجفيف'],
      ['mohammad-javad-zarif', 'نحن نؤمن'],
      ['mevlut-cavusoglu', 'أنقرة وطهران'],
    ],
  },
  {
    name: 'broadcaster site, Arabic: verbs of the present, opposition speakers, as-said',
    date: '2016-12-02',
    text: `المعارضة السورية تطالب بممرات آمنة

تقول المعارضة السورية إن المدنيين في شرق حلب بلا دواء منذ أسبوعين. وأفاد المرصد السوري لحقوق الإنسان بأن الطيران شن عشرات الغارات خلال الليل.

وذكر ناشطون أن القصف طال مستشفى ميدانيا، بينما نفى الجيش السوري استهداف أي منشأة طبية.

وبحسب رياض حجاب، فإن الهيئة العليا للمفاوضات لن تعود إلى جنيف قبل وقف القصف. وطالب حجاب مجلس الأمن بتحرك عاجل.

وتوقفت الرحلات الإغاثية إلى المدينة، كما ذكر ستيفان دي ميستورا أمس.`,
    expected: [
      ['syrian-opposition', 'ممرات آمنة'],
      ['syrian-opposition', 'المدنيين في شرق حلب'],
      ['sohr', 'الطيران شن'],
      ['~ناشطون', 'القصف طال'],
      ['syrian-armed-forces', 'استهداف أي منشأة'],
      ['riyad-hijab', 'الهيئة العليا'],
      ['riyad-hijab', 'تحرك عاجل'],
      ['staffan-de-mistura', 'وتوقفت الرحلات'],
    ],
  },
  {
    name: 'Maghreb and French agency style: two speakers, dual verbs, a feminine speaker carried on',
    date: '2015-11-14',
    text: `لقاء ثلاثي في فيينا

دعت المفوضة الأوروبية فيديريكا موغيريني جميع الأطراف إلى ضبط النفس. وقالت إن الاتحاد الأوروبي سيزيد مساعداته للاجئين في دول الجوار.

وقال وزير الخارجية الفرنسي لوران فابيوس "لا يمكن أن يكون الأسد مستقبل سوريا"، مضيفا أن باريس متمسكة بموقفها.

وأعلن لافروف وكيري في مؤتمر صحافي مشترك أن الدول المشاركة اتفقت على جدول زمني للانتقال. وقالا إن المحادثات ستستأنف قبل نهاية العام.`,
    expected: [
      ['federica-mogherini', 'ضبط النفس'],
      ['federica-mogherini', 'الاتحاد الأوروبي سيزيد'],
      ['laurent-fabius', 'لا يمكن أن يكون'],
      ['laurent-fabius', 'باريس متمسكة'],
      ['john-kerry+sergey-lavrov', 'الدول المشاركة'],
      ['john-kerry+sergey-lavrov', 'المحادثات ستستأنف'],
    ],
  },
  {
    name: 'narrative Arabic without any statement',
    date: '2016-09-20',
    text: `قافلة مساعدات تتعرض للقصف قرب حلب

وصلت أمس إلى بلدة أورم الكبرى قافلة تضم إحدى وثلاثين شاحنة محملة بالطحين والأدوية. وكان الهلال الأحمر قد حصل على إذن بالعبور بعد ذكر أسماء السائقين في قوائم مسبقة.

والتقى وزير الخارجية الأميركي جون كيري نظيره الروسي على هامش اجتماعات الجمعية العامة، وهو اللقاء الذي أعلن عنه قبل يومين ولم تنشر تفاصيله.

ومن المقرر أن يعقد مجلس الأمن جلسة طارئة غدا. يذكر أن الهدنة التي رحبت بها دول كثيرة استمرت سبعة أيام.`,
    expected: [],
  },
  {
    name: 'Gulf site: interview relay, mixed quotation, warning and hope',
    date: '2016-02-14',
    text: `تحذير روسي من حرب عالمية

حذر رئيس الوزراء الروسي ديمتري مدفيديف من اندلاع "حرب دائمة" إذا أرسلت دول عربية قوات برية. وأعرب مدفيديف في حديث لصحيفة هاندلسبلات عن أمله في أن يختار الجميع طاولة المفاوضات.

ورأى وزير الخارجية السعودي عادل الجبير أن إرسال قوات خاصة قرار يعود إلى التحالف الدولي، مؤكداً أن رحيل الأسد "مسألة وقت لا أكثر".

واتهم الجبير إيران بإشعال الحرائق في المنطقة، فيما نفت طهران ذلك.`,
    expected: [
      ['dmitry-medvedev', 'اندلاع'],
      ['dmitry-medvedev', 'يختار الجميع'],
      ['adel-al-jubeir', 'إرسال قوات خاصة'],
      ['adel-al-jubeir', 'رحيل الأسد'],
      ['adel-al-jubeir', 'إشعال الحرائق'],
      ['iran', 'ذلك'],
    ],
  },
  {
    name: 'international agency, English: leading, trailing, told, pronoun',
    date: '2016-09-29',
    text: `Kerry says talks with Russia are close to collapse

MOSCOW (Reuters) - Russia will continue its air operation in Syria, Kremlin spokesman Dmitry Peskov told reporters on a conference call on Thursday.

"We note the unconstructive tone of these remarks," Peskov said. "Moscow stays interested in working with Washington."

U.S. Secretary of State John Kerry said on Wednesday that the United States was on the verge of suspending the talks. He added that nobody could negotiate under bombs.

Foreign Minister Sergei Lavrov accused Washington of protecting the Nusra Front, a charge U.S. officials deny.`,
    expected: [
      ['john-kerry', 'talks with Russia'],
      ['dmitry-peskov', 'Russia will continue'],
      ['dmitry-peskov', 'We note the'],
      ['john-kerry', 'the United States was'],
      ['john-kerry', 'nobody could negotiate'],
      ['sergey-lavrov', 'protecting the Nusra'],
    ],
  },
  {
    name: 'British daily: single quotation marks, inserted cue, unnamed sources',
    date: '2016-12-15',
    text: `Aleppo evacuation begins after deal

‘This is a victory for the Syrian people,’ said Bashar al-Assad in a video released by his office.

The evacuation, according to the Red Cross, could take several days. A rebel official said that the first buses had left the city before noon.

Boris Johnson, the foreign secretary, warned that the regime’s victory would be hollow. “You cannot bomb a people into loyalty,” he told the Commons, adding that Britain would press for UN monitors.

The deal, diplomats said, was brokered by Turkey.`,
    expected: [
      ['bashar-al-assad', 'This is a victory'],
      ['icrc', 'The evacuation'],
      ['~A rebel official', 'the first buses'],
      ['boris-johnson', 'the regime’s victory'],
      ['boris-johnson', 'You cannot bomb'],
      ['boris-johnson', 'Britain would press'],
      ['~diplomats', 'The deal'],
    ],
  },
  {
    name: 'American paper: long subjects, Mr., split quotation, negated and future verbs',
    date: '2015-10-01',
    text: `Russia Begins Airstrikes in Syria

WASHINGTON — Ashton B. Carter, the secretary of defense, said the Russian approach was “doomed to fail” and amounted to pouring gasoline on a fire.

Mr. Carter did not say whether the Pentagon would respond. The White House is expected to say more on Friday.

“It does appear that they were in areas where there probably were not ISIS forces,” Mr. Carter told reporters at the Pentagon. “And that is precisely one of the problems with this approach.”

In Moscow, President Vladimir V. Putin of Russia argued that the only way to fight terrorists was to act first. Mr. Obama was told about the strikes an hour before they began.`,
    expected: [
      ['ash-carter', 'the Russian approach'],
      ['ash-carter', 'It does appear'],
      ['vladimir-putin', 'the only way'],
    ],
  },
  {
    name: 'Russian agency in English: quoted as saying, speaker after colon',
    date: '2016-09-12',
    text: `Lavrov: Syrian ceasefire depends on all sides

MOSCOW, September 12. /TASS/. Syria's government has agreed to the truce, Interfax quoted Russian Deputy Foreign Minister Mikhail Bogdanov as saying.

"The arrangements start working at sunset," the diplomat was quoted as saying by RIA Novosti.

Russian Foreign Ministry spokeswoman Maria Zakharova noted that Moscow was ready for daily contacts and promised to publish the documents.`,
    expected: [
      ['sergey-lavrov', 'Syrian ceasefire depends'],
      ['mikhail-bogdanov', "Syria's government has agreed"],
      ['~the diplomat', 'The arrangements start'],
      ['maria-zakharova', 'Moscow was ready'],
      ['maria-zakharova', 'publish the documents'],
    ],
  },
  {
    name: 'broadcaster site, English: called on, urged, welcomed, she said',
    date: '2016-02-12',
    text: `World powers agree on pause in Syria fighting

The UN special envoy, Staffan de Mistura, called on both sides to let aid convoys through. He said the coming days would be a test.

British Foreign Secretary Philip Hammond said: "It will only succeed if there is a major change of behaviour by the Syrian regime and its backers."

Federica Mogherini, the EU's foreign policy chief, welcomed the deal. "Now we need to see it on the ground," she said. She urged Russia to stop its air strikes.

According to Syrian state television, the army took two villages north of Aleppo.`,
    expected: [
      ['staffan-de-mistura', 'let aid convoys'],
      ['staffan-de-mistura', 'the coming days'],
      ['philip-hammond', 'It will only succeed'],
      ['federica-mogherini', 'the deal'],
      ['federica-mogherini', 'Now we need'],
      ['federica-mogherini', 'stop its air strikes'],
      ['syrian-tv', 'the army took'],
    ],
  },
  {
    name: 'English feature without any statement',
    date: '2016-09-20',
    text: `Inside a town that waits for trucks

The road to the town was open for six hours on Monday. Trucks with flour had been promised for weeks, and people stood along the wall of the school with empty bags.

John Kerry and Sergei Lavrov met in a hotel on the East Side, their fourth meeting in a month. Nobody in the town had heard that the truce, announced ten days earlier, was over.

It is said that the old bridge was built by the French. The longstanding opposition to the dam, needless to say, did not end with the war.`,
    expected: [],
  },
  {
    name: 'wire English without quotation marks, names then pronouns',
    date: '2016-07-15',
    text: `Kerry meets Putin in Moscow

Kerry arrived in Moscow on Thursday and met Putin late at night. He said the two sides had agreed on concrete steps.

The steps will not be made public, he said.

Lavrov, speaking beside him, said the work would continue in Geneva and stressed that Assad's future was for Syrians to decide.

We have not come here to trade, Lavrov told the joint news conference.`,
    expected: [
      ['john-kerry', 'the two sides'],
      ['john-kerry', 'The steps will'],
      ['sergey-lavrov', 'the work would continue'],
      ['sergey-lavrov', "Assad's future"],
      ['sergey-lavrov', 'We have not come'],
    ],
  },
  {
    name: 'Arabic headlines and a lead with a role for a speaker',
    date: '2016-09-18',
    text: `لافروف يتهم واشنطن بحماية «النصرة».. وكيري: صبرنا ليس بلا حدود

قال مصدر دبلوماسي في نيويورك لوكالة فرانس برس إن مجلس الأمن سيجتمع مساء الأحد. وأكد المصدر نفسه أن موسكو طلبت الجلسة.

وأبلغ وزير الخارجية الأميركي الصحافيين بأن الضربة وقعت عن طريق الخطأ، بحسب بيان للخارجية الأميركية.

وصرح الرئيس السوري بشار الأسد لوكالة أسوشيتد برس: «لسنا من انتهك الهدنة». وتابع قائلاً إن الطائرات أغارت على الجنود ساعة كاملة.`,
    expected: [
      ['sergey-lavrov', 'حماية'],
      ['john-kerry', 'صبرنا ليس'],
      ['~مصدر دبلوماسي في نيويورك', 'مجلس الأمن سيجتمع'],
      ['~المصدر نفسه', 'موسكو طلبت'],
      ['john-kerry', 'الضربة وقعت'],
      ['bashar-al-assad', 'لسنا من انتهك'],
      ['bashar-al-assad', 'الطائرات أغارت'],
    ],
  },
];
