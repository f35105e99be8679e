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
];
