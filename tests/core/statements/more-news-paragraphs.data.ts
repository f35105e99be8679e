/** A second set, written after the first one passed, and mended once it had been read with. */
import type { NewsParagraph } from './news-paragraphs.data.ts';

export const MORE_NEWS_PARAGRAPHS: readonly NewsParagraph[] = [
  {
    name: 'Lebanese daily: guillemets, a clause and a quotation, a denied verb',
    date: '2016-10-20',
    text: `هدنة موسكو الإنسانية تبدأ اليوم

أعلن الرئيس الروسي فلاديمير بوتين أمس استعداد بلاده لتمديد وقف الغارات على حلب «طالما لم تسجل تحركات للتشكيلات المسلحة». وقال عقب لقاء في برلين مع المستشارة الألمانية أنغيلا ميركل والرئيس الفرنسي فرنسوا هولاند: «أبلغنا شركاءنا بنياتنا».

لكن هولاند قال إن ما يجري في حلب «جريمة حرب»، في حين شددت ميركل على أن القصف «غير إنساني».

وفي جنيف، أوضح مستشار الأمم المتحدة يان إيغلاند أن المنظمة الدولية حصلت على موافقة خطية من موسكو.

ولم يستبعد ديبلوماسي أوروبي فرض عقوبات. وأشار الديبلوماسي الذي رفض كشف هويته إلى أن القمة الأوروبية ستناقش الملف.`,
    expected: [
      ['vladimir-putin', 'استعداد بلاده'],
      ['vladimir-putin', 'أبلغنا شركاءنا'],
      ['francois-hollande', 'ما يجري'],
      ['angela-merkel', 'القصف'],
      ['jan-egeland', 'المنظمة الدولية'],
      ['~الديبلوماسي الذي رفض كشف هويته', 'القمة الأوروبية'],
    ],
  },
  {
    name: 'Russian channel in Arabic: dates in commas, قائلا, واصفا',
    date: '2016-09-24',
    text: `لافروف: لا خطوات أحادية بعد الآن

صرح وزير الخارجية الروسي سيرغي لافروف، الجمعة 23 سبتمبر/أيلول، بأن موسكو لن تقبل بأي خطوات أحادية الجانب في سوريا.

وقال لافروف، في مؤتمر صحفي عقده في نيويورك على هامش الدورة الـ71 للجمعية العامة: "إذا عاد كل شيء إلى الطلب من القوات الحكومية وحدها، فلن نأخذ ذلك على محمل الجد".

وأضاف الوزير: "علينا أن نرى التزامات من الجميع. ولم نر حتى الآن سوى كلمات". وتابع قائلا: "لقد سلمنا شركاءنا قائمة".

من جانبها، أعربت المندوبة الأمريكية الدائمة لدى الأمم المتحدة سامانثا باور عن استيائها من الغارات، واصفة إياها بأنها "همجية". بدوره رد المندوب السوري بشار الجعفري قائلا إن واشنطن ترعى الإرهاب.

المصدر: تاس + نوفوستي`,
    expected: [
      ['sergey-lavrov', 'لا خطوات'],
      ['sergey-lavrov', 'موسكو لن تقبل'],
      ['sergey-lavrov', 'إذا عاد'],
      ['sergey-lavrov', 'علينا أن'],
      ['sergey-lavrov', 'لقد سلمنا'],
      ['samantha-power', 'استيائها'],
      ['samantha-power', 'همجية'],
      ['bashar-jaafari', 'واشنطن ترعى'],
    ],
  },
  {
    name: 'agency in Arabic: dateline, pronoun source (نقلت عنه), claims of responsibility',
    date: '2016-02-22',
    text: `كيري: اتفاق مؤقت على وقف القتال في سوريا

عمان (رويترز) - قال وزير الخارجية الأمريكي جون كيري يوم الأحد إنه توصل مع نظيره الروسي إلى اتفاق مؤقت بشأن شروط وقف العمليات القتالية في سوريا وإن الطرفين أقرب من أي وقت مضى إلى هدنة.

لكنه أشار إلى أن القتال قد يستمر أياما أخرى.

وقال الأسد إنه مستعد لوقف العمليات بشرط ألا يستغله "الإرهابيون". ونقلت صحيفة إلباييس الإسبانية عنه قوله إنه يأمل أن يذكره الناس بعد عشر سنوات بأنه أنقذ بلاده.

وقال المرصد السوري لحقوق الإنسان إن 60 شخصا قتلوا في دمشق، وأعلن تنظيم الدولة الإسلامية مسؤوليته عن التفجيرات. وذكرت وسائل إعلام رسمية أن 83 شخصا لقوا حتفهم.

وقالت الهيئة العليا للمفاوضات المدعومة من السعودية إنها وافقت على "إمكانية" الهدنة.`,
    expected: [
      ['john-kerry', 'اتفاق مؤقت على'],
      ['john-kerry', 'توصل مع نظيره'],
      ['john-kerry', 'القتال قد'],
      ['bashar-al-assad', 'مستعد لوقف'],
      ['bashar-al-assad', 'يأمل أن'],
      ['sohr', '60 شخصا'],
      ['isis', 'مسؤوليته'],
      ['~وسائل إعلام رسمية', '83 شخصا'],
      ['high-negotiations-committee', 'وافقت على'],
    ],
  },
  {
    name: 'narrative Arabic full of verbs that report nothing',
    date: '2016-05-17',
    text: `فيينا: اجتماع جديد لمجموعة الدعم

بحث كيري ولافروف سبل تثبيت الهدنة. وتابع الوفدان جلساتهما حتى المساء، وكشفت الصور حجم الدمار الذي وصفه سكان بالهائل.

ونقلت سيارات الإسعاف عشرات الجرحى عن طريق الكاستيلو. وحمل المتظاهرون صورا ولافتات، ودعا المؤذن إلى الصلاة.

وطالب في المدرسة يقرأ كتابا. وعبر النهر لاجئون إلى الضفة الأخرى، وبين المدنيين أطفال.

وذكر اسم لافروف أكثر من مرة في الوثيقة. ورفض الحصان القفز. وأعلن عن فتح باب الترشح.`,
    expected: [],
  },
  {
    name: 'duals, plurals, a source behind the agency, "as X announced"',
    date: '2015-10-30',
    text: `بيان مشترك بعد محادثات فيينا

أكد المشاركون في بيان مشترك أن وحدة سوريا أساسية. وقال دبلوماسيان غربيان إن الخلاف حول الأسد لا يزال قائما، وأضافا أن جولة جديدة ستعقد بعد أسبوعين.

وقالت إيران والسعودية إنهما مستعدتان للحوار. وأفادت وكالة الأنباء السعودية (واس) نقلا عن مصدر مسؤول بأن الرياض لن تغير موقفها.

واعتبرت موغيريني الاجتماع "خطوة تاريخية"، ورأت أن وجود إيران ضروري. ومن المتوقع أن يلتقي الوزراء مجددا.

وحسب ما أعلنه لافروف، سيشكل فريق خبراء. وعلى حد تعبير كيري فإن الدبلوماسية "تبدأ الآن".`,
    expected: [
      ['~المشاركون', 'وحدة سوريا'],
      ['~دبلوماسيان غربيان', 'الخلاف حول'],
      ['~دبلوماسيان غربيان', 'جولة جديدة'],
      ['iran+saudi-arabia', 'مستعدتان'],
      ['~مصدر مسؤول', 'الرياض لن'],
      ['federica-mogherini', 'الاجتماع'],
      ['federica-mogherini', 'وجود إيران'],
      ['sergey-lavrov', 'سيشكل فريق'],
      ['john-kerry', 'الدبلوماسية'],
    ],
  },
  {
    name: 'American agency: declined, went on, called it sickening',
    date: '2016-09-19',
    text: `Syria's military says cease-fire is over

BEIRUT (AP) — Syria's military command declared Monday that the week-long cease-fire had ended, blaming rebel groups for undermining it.

Secretary of State John Kerry said it was too early to call the truce finished. "We have not had seven days of calm," he told reporters in New York. "So let's see what the Russians say."

"The Syrians did indeed fail," he went on, without naming anyone.

Asked about the strikes, State Department spokesman John Kirby declined to comment. He later said in a statement that the U.S. was ready to extend the deal.

The Red Crescent said its trucks had been hit, and U.N. humanitarian chief Stephen O'Brien called the attack sickening. Russia's Defense Ministry, for its part, denied that its planes were involved.`,
    expected: [
      ['syrian-armed-forces', 'cease-fire is over'],
      ["~Syria's military command", 'the week-long'],
      ["~Syria's military command", 'rebel groups for'],
      ['john-kerry', 'it was too early'],
      ['john-kerry', 'We have not'],
      ['john-kirby', 'the U.S. was ready'],
      ['sarc', 'its trucks'],
      ['stephen-obrien', 'sickening'],
      ['russia-mod', 'its planes'],
    ],
  },
  {
    name: 'broadcaster: name in apposition after the quotation, an office that speaks',
    date: '2016-10-03',
    text: `US suspends Syria talks with Russia

“Everybody’s patience with Russia has run out,” the White House spokesman, Josh Earnest, told reporters. “There is nothing more for the United States and Russia to talk about.”

The state department spokesman John Kirby said in a statement: “This is not a decision that was taken lightly.”

Moscow hit back. “Washington simply did not fulfil the key condition of the agreement,” Maria Zakharova, the foreign ministry spokeswoman, said.

Staffan de Mistura’s office said the UN envoy “deeply regretted” the move, but vowed to continue pushing for a political solution. “We will never give up,” it said.

Analysts believe that the collapse was inevitable. As one European diplomat put it, “there was never trust”.`,
    expected: [
      ['josh-earnest', 'Everybody’s patience'],
      ['john-kirby', 'This is not'],
      ['maria-zakharova', 'Washington simply'],
      ['~Staffan de Mistura’s office', 'the UN envoy'],
      ['~Staffan de Mistura’s office', 'continue pushing'],
      ['~Staffan de Mistura’s office', 'We will never'],
    ],
  },
  {
    name: 'narrative English full of verbs that report nothing',
    date: '2016-09-12',
    text: `A quiet day on the Castello Road

The deal announced on Friday has been called fragile. Told to wait, the drivers slept. Reports of shelling were denied.

The agreement calls for a week of calm. The road, described by monitors as open, was empty at noon; the so-called regime of calm held.

It remains to be seen what Kerry said to Lavrov. No one would say whether the list of groups was final. The minister is said to be tired.

Demands for aid grew. The report warned nobody. Welcome signs hung on the gate, and an added lane was closed. States of the region kept silent.`,
    expected: [],
  },
  {
    name: 'state agencies in English: urged, cited as saying, expressed hope',
    date: '2016-09-15',
    text: `Russia urges U.S. to separate opposition from terrorists

MOSCOW, Sept. 15 (Xinhua) -- Russia on Thursday urged the United States to keep its promise on separating the moderate opposition from terrorists.

"We see that the U.S. side is trying to veil its inability," Russian Defense Ministry spokesman Igor Konashenkov said, adding that only Moscow and Damascus had fulfilled their obligations.

Foreign Minister Sergei Lavrov was cited by RIA Novosti as saying that the documents should be published.

The United States insists that the truce is holding, while Turkish President Recep Tayyip Erdogan expressed hope that aid would arrive soon.

Speaking in Geneva, de Mistura stressed: "The trucks are waiting at the border."`,
    expected: [
      ['russia', 'separate opposition'],
      ['russia', 'keep its promise'],
      ['igor-konashenkov', 'We see that'],
      ['igor-konashenkov', 'only Moscow'],
      ['sergey-lavrov', 'the documents'],
      ['united-states', 'the truce is'],
      ['recep-tayyip-erdogan', 'aid would'],
      ['staffan-de-mistura', 'The trucks'],
    ],
  },
  {
    name: "condemnation, a spokesman 'in his name', a denial and who goes on after it",
    date: '2017-04-06',
    text: `إدلب: إدانات بعد هجوم خان شيخون

أدان الأمين العام للأمم المتحدة أنطونيو غوتيريش الهجوم، معربا عن قلقه العميق. وقال المتحدث باسمه ستيفان دوجاريك إن الأمم المتحدة لا تستطيع التحقق من التقارير بشكل مستقل.

ووصف الرئيس الأمريكي دونالد ترامب الهجوم بأنه "إهانة للإنسانية"، وقال للصحفيين في حديقة البيت الأبيض إن موقفه من الأسد تغير كثيرا.

ونفت وزارة الدفاع الروسية أي دور لها، وأكدت أن الطيران السوري قصف مستودعا للأسلحة.

بدورها طالبت فرنسا بعقد جلسة طارئة لمجلس الأمن، فيما قالت السفيرة الأمريكية نيكي هايلي: "كم طفلا يجب أن يموت قبل أن تهتم روسيا؟".`,
    expected: [
      ['antonio-guterres', 'الهجوم'],
      ['antonio-guterres', 'قلقه'],
      ['stephane-dujarric', 'الأمم المتحدة لا'],
      ['donald-trump', 'إهانة'],
      ['donald-trump', 'موقفه'],
      ['russia-mod', 'أي دور'],
      ['russia-mod', 'الطيران'],
      ['france', 'عقد جلسة'],
      ['nikki-haley', 'كم طفلا'],
    ],
  },
  {
    name: 'a body through its spokesman, a statement that explains, a role behind its name',
    date: '2016-03-14',
    text: `بوتين يأمر بسحب الجزء الأساسي من قواته

أمر الرئيس الروسي فلاديمير بوتين ببدء سحب القوات من سوريا اعتبارا من اليوم. وقال بوتين خلال اجتماع مع وزيري الدفاع والخارجية إن المهمة "أنجزت بشكل عام".

وأفاد الكرملين في بيان بأن بوتين أبلغ الأسد بالقرار هاتفيا. وأوضح البيان أن الطرفين اتفقا على إبقاء مركز لمراقبة الهدنة.

واعتبرت المعارضة على لسان سالم المسلط الخطوة إيجابية. وأضاف المسلط "سننتظر ونرى".

وقالت واشنطن إنها لا تعرف تفاصيل القرار. ولدى سؤاله عن ذلك، قال جوش إيرنست المتحدث باسم البيت الأبيض إن الإدارة لم تتلق إخطارا مسبقا.`,
    expected: [
      ['vladimir-putin', 'المهمة'],
      ['russia', 'بوتين أبلغ'],
      ['~البيان', 'الطرفين'],
      ['syrian-opposition', 'الخطوة'],
      ['salem-al-muslit', 'سننتظر'],
      ['united-states', 'لا تعرف'],
      ['josh-earnest', 'الإدارة لم'],
    ],
  },
  {
    name: 'dateline with two separators, dual presidents, a one-word answer',
    date: '2018-09-17',
    text: `اتفاق سوتشي: منطقة عازلة في إدلب

سوتشي (روسيا) - أ ف ب: أعلن الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان الاثنين إقامة "منطقة منزوعة السلاح" في إدلب بحلول 15 تشرين الأول/أكتوبر.

وصرح بوتين في أعقاب اللقاء "قررنا إقامة منطقة بعمق 15 إلى 20 كلم". من جهته قال أردوغان "أعتقد أننا منعنا أزمة إنسانية كبرى". ورداً على سؤال حول احتمال شن هجوم، أجاب وزير الدفاع الروسي سيرغي شويغو "لا".

وأشادت دمشق بالاتفاق، إلا أنها شددت على أنها ستواصل "حربها ضد الإرهاب حتى تحرير آخر شبر".

ورأت الأمم المتحدة في الاتفاق "بادرة أمل". وكتب مدير المرصد رامي عبد الرحمن على تويتر أن الفصائل لم ترد بعد.`,
    expected: [
      ['recep-tayyip-erdogan+vladimir-putin', 'إقامة'],
      ['vladimir-putin', 'قررنا'],
      ['recep-tayyip-erdogan', 'أعتقد'],
      ['sergei-shoigu', 'لا'],
      ['syrian-government', 'الاتفاق'],
      ['syrian-government', 'ستواصل'],
      ['rami-abdulrahman', 'الفصائل'],
    ],
  },
  {
    name: 'office of a body, unknown spokesman in apposition, his counterpart, one of them',
    date: '2016-12-13',
    text: `UN: Aleppo is 'a complete meltdown of humanity'

Forces loyal to the government killed 82 civilians as they closed in, the UN human rights office said on Tuesday.

Rupert Colville, a spokesman for the office, told a briefing in Geneva that it had reports of people shot in their homes. “It looks like a complete meltdown of humanity,” Jens Laerke, the UN humanitarian spokesman, said.

Russia's ambassador to the UN, Vitaly Churkin, announced late on Tuesday that military action had ended. "The Syrian government has established control over east Aleppo," he told the Security Council.

Samantha Power, his US counterpart, asked him: "Are you truly incapable of shame?" She accused Moscow, Damascus and Tehran of bearing responsibility.

Rebel officials confirmed that a deal had been reached. "People will leave from tomorrow," one of them said by telephone, adding that the wounded would go first.`,
    expected: [
      ['united-nations', 'Aleppo is'],
      ['ohchr', 'Forces loyal'],
      ['~Rupert Colville', 'it had reports'],
      ['jens-laerke', 'It looks like'],
      ['vitaly-churkin', 'military action'],
      ['vitaly-churkin', 'The Syrian government'],
      ['samantha-power', 'Are you truly'],
      ['samantha-power', 'bearing'],
      ['~Rebel officials', 'a deal had'],
      ['~one of them', 'People will'],
      ['~one of them', 'the wounded'],
    ],
  },
  {
    name: 'initials in names, told reporters after, though he acknowledged',
    date: '2017-07-07',
    text: `Trump and Putin agree truce for southwest Syria

HAMBURG, Germany — President Trump and President Vladimir V. Putin of Russia agreed on Friday to a cease-fire in southwestern Syria, the State Department said.

“I think this is our first indication of the U.S. and Russia being able to work together in Syria,” Secretary of State Rex W. Tillerson told reporters after the leaders met for more than two hours.

Mr. Tillerson said that the truce would begin on Sunday at noon, local time, though he acknowledged that details had yet to be settled.

Foreign Minister Sergey V. Lavrov said Russian military police would monitor the area. Israel’s prime minister, Benjamin Netanyahu, welcomed “a genuine cease-fire” but cautioned that it must not let Iran move closer.

Jordan’s government spokesman, Mohammad Momani, said separately that the line had been agreed with the Syrian army.`,
    expected: [
      ['us-department-of-state', 'President Trump and'],
      ['rex-tillerson', 'I think this'],
      ['rex-tillerson', 'the truce would'],
      ['rex-tillerson', 'details had'],
      ['sergey-lavrov', 'Russian military'],
      ['benjamin-netanyahu', 'a genuine'],
      ['benjamin-netanyahu', 'it must'],
      ['~Jordan’s government spokesman', 'the line'],
    ],
  },
  {
    name: 'pasted headline with two speakers, an intention, an unnamed commander',
    date: '2016-02-27',
    text: `«الهدنة» تدخل حيز التنفيذ.. ودي ميستورا يتوقع استئناف المحادثات

كشف ستافان دي ميستورا في تصريحات لصحيفة «لوموند» الفرنسية عن نيته دعوة الأطراف إلى جنيف في السابع من آذار. ولفت إلى أن نجاح الهدنة «شرط لا غنى عنه».

وقال رئيس الوفد الحكومي السوري بشار الجعفري «نحن مستعدون للحوار بلا شروط»، لافتا إلى أن دمشق تسلمت الدعوة.

وأبدى العاهل السعودي الملك سلمان تأييده للهدنة خلال اتصال مع بوتين، وفق ما أفادت وكالة الأنباء السعودية.

في غضون ذلك، أكد قائد في «الجيش الحر» طلب عدم ذكر اسمه أن الفصائل ملتزمة. كما أعلن «جيش الإسلام» التزامه.

وبينما تبادلت الأطراف الاتهامات، شكك مراقبون في صمود الاتفاق.`,
    expected: [
      ['staffan-de-mistura', 'استئناف'],
      ['staffan-de-mistura', 'نيته'],
      ['staffan-de-mistura', 'نجاح الهدنة'],
      ['bashar-jaafari', 'نحن مستعدون'],
      ['bashar-jaafari', 'دمشق تسلمت'],
      ['king-salman', 'تأييده'],
      ['~قائد في «الجيش الحر» طلب عدم ذكر اسمه', 'الفصائل ملتزمة'],
      ['jaysh-al-islam', 'التزامه'],
    ],
  },
];
