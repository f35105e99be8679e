/** A third round of sentences in the styles of many newsrooms, Arabic and English. */
import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

type Row = readonly [text: string, expected: readonly string[]];

const SENTENCES: readonly Row[] = [
  [
    'وأعلن وزيرا الخارجية الأميركي جون كيري والروسي سيرغي لافروف، في مؤتمر صحافي مشترك، التوصل إلى اتفاق.',
    ['john-kerry+sergey-lavrov indirect: التوصل إلى اتفاق'],
  ],
  ['وبعد إعلان كيري أن الهدنة صامدة، قصفت الطائرات حلب.', []],
  [
    'وقال السفير الروسي لدى الأمم المتحدة فيتالي تشوركين للصحفيين إن المجلس سيجتمع غدا.',
    ['vitaly-churkin indirect: المجلس سيجتمع غدا'],
  ],
  [
    'وحذر ستيفن أوبراين، وكيل الأمين العام للشؤون الإنسانية، من كارثة في حلب.',
    ['stephen-obrien indirect: كارثة في حلب'],
  ],
  [
    'واشترطت الهيئة العليا للمفاوضات وقف القصف قبل أي حوار.',
    ['high-negotiations-committee indirect: وقف القصف قبل أي حوار'],
  ],
  ['وأكد كل من لافروف وكيري ضرورة الالتزام بالهدنة.', ['john-kerry+sergey-lavrov indirect: ضرورة الالتزام بالهدنة']],
  ['وقالت موسكو وواشنطن إنهما اتفقتا على تمديد الهدنة.', ['russia+united-states indirect: اتفقتا على تمديد الهدنة']],
  ['واستبعد فلاديمير بوتين أي عملية برية.', ['vladimir-putin indirect: أي عملية برية']],
  ['وأعرب مجلس الأمن عن دعمه لجهود المبعوث الأممي.', ['un-security-council indirect: دعمه لجهود المبعوث الأممي']],
  [
    'وقال لافروف: إن "الاتفاق لا يزال قائما"، وأشار إلى أن "بعض الأطراف تحاول تقويضه".',
    ['sergey-lavrov direct: الاتفاق لا يزال قائما', 'sergey-lavrov direct: بعض الأطراف تحاول تقويضه'],
  ],
  ['وتوقعت مصادر دبلوماسية أن يعقد اللقاء في فيينا.', ['~مصادر دبلوماسية indirect: يعقد اللقاء في فيينا']],
  ['واتهمت وزارة الخارجية السورية، في رسالة إلى مجلس الأمن، تركيا بدعم الإرهاب.', ['syrian-mfa indirect: دعم الإرهاب']],
  [
    'وقال المتحدث باسم الخارجية الإيرانية بهرام قاسمي إن بلاده ترحب بالاتفاق، واصفا إياه بأنه «خطوة صغيرة».',
    ['bahram-qassemi indirect: بلاده ترحب بالاتفاق', 'bahram-qassemi direct: خطوة صغيرة'],
  ],
  ['وعن موعد الجولة المقبلة، قال ستافان دي ميستورا إنه لم يحدد بعد.', ['staffan-de-mistura indirect: لم يحدد بعد']],
  ['وخاطب رياض حجاب الروس قائلا: «أوقفوا طائراتكم أولا».', ['riyad-hijab direct: أوقفوا طائراتكم أولا']],
  ['وكتبت ماريا زاخاروفا على فيسبوك: «هذا كذب صريح».', ['maria-zakharova direct: هذا كذب صريح']],
  ['واعتبرت الخارجية الفرنسية أن «وقف النار يجب أن يشمل حلب».', ['french-mfa direct: وقف النار يجب أن يشمل حلب']],
  [
    'وفيما شدد كيري على أن الوقت ينفد، اكتفى لافروف بالقول إن «العمل مستمر».',
    ['john-kerry indirect: الوقت ينفد', 'sergey-lavrov direct: العمل مستمر'],
  ],
  [
    'من ناحيته، طالب رجب طيب أردوغان المجتمع الدولي بإقامة منطقة آمنة.',
    ['recep-tayyip-erdogan indirect: إقامة منطقة آمنة'],
  ],
  ['وقد رحبت كل من باريس ولندن بالاتفاق، فيما تحفظت الرياض.', ['france+united-kingdom indirect: الاتفاق']],
  [
    'ودعت الأمم المتحدة إلى هدنة إنسانية من 48 ساعة أسبوعيا.',
    ['united-nations indirect: هدنة إنسانية من 48 ساعة أسبوعيا'],
  ],
  ['ويؤكد ناشطون من داخل المدينة أن الخبز نفد.', ['~ناشطون من داخل المدينة indirect: الخبز نفد']],
  ['وسبق أن حذر بان كي مون من مجزرة في حلب.', ['ban-ki-moon indirect: مجزرة في حلب']],
  [
    'ووصفت موسكو الغارة بأنها «خطأ فادح»، فيما قالت واشنطن إنها لم تكن متعمدة.',
    ['russia direct: خطأ فادح', 'united-states indirect: لم تكن متعمدة'],
  ],
  ['ولدى سؤاله عن مصير الأسد، أجاب كيري: «السوريون يقررون».', ['john-kerry direct: السوريون يقررون']],
  ['ورفضت دمشق أي حديث عن مرحلة انتقالية.', ['syrian-government indirect: أي حديث عن مرحلة انتقالية']],
  [
    'وقالت الهيئة العليا للمفاوضات، على لسان رئيسها رياض حجاب، إنها لم تستشر.',
    ['high-negotiations-committee indirect: لم تستشر'],
  ],
  [
    '"It\'s a trick," says Um Ahmad, 42, a mother of five in Aleppo. "We have seen this before."',
    ['~Um Ahmad direct: It\'s a trick," says Um Ahmad, 42, a mother of five in Aleppo. "We have seen this before.'],
  ],
  [
    'In Moscow, Foreign Ministry spokeswoman Maria Zakharova said the leak was a provocation.',
    ['maria-zakharova indirect: the leak was a provocation'],
  ],
  [
    "Russia's defense ministry said in a statement on Tuesday that Syrian troops had pulled back from the road, but that the rebels had not.",
    ['russia-mod indirect: Syrian troops had pulled back from the road, but that the rebels had not'],
  ],
  [
    '"We will judge by deeds," German Foreign Minister Frank-Walter Steinmeier said in Berlin.',
    ['frank-walter-steinmeier direct: We will judge by deeds'],
  ],
  [
    'A spokesman for the coalition, Col. John Dorrian, said the raid was under review.',
    ['~A spokesman for the coalition indirect: the raid was under review'],
  ],
  [
    'The opposition\'s High Negotiations Committee rejected the plan as "too little, too late".',
    ['high-negotiations-committee mixed: the plan as "too little, too late'],
  ],
  [
    'State Department spokesman John Kirby said Kerry had called Lavrov and "made clear" that patience was running out.',
    ['john-kirby indirect: Kerry had called Lavrov and "made clear" that patience was running out'],
  ],
  ['"No comment," said a Kremlin official.', ['~a Kremlin official direct: No comment']],
  [
    'Washington has accused Moscow of bombing hospitals. Moscow denies it.',
    ['united-states indirect: bombing hospitals'],
  ],
  [
    'French Foreign Minister Jean-Marc Ayrault on Wednesday urged Russia to stop what he called "the martyrdom of Aleppo".',
    ['jean-marc-ayrault mixed: stop what he called "the martyrdom of Aleppo'],
  ],
  [
    'Iran, a key ally of Damascus, welcomed the truce but said it must not let "terrorists" regroup.',
    ['iran indirect: the truce', 'iran indirect: it must not let "terrorists" regroup'],
  ],
  [
    'Both Kerry and Lavrov said the agreement was not built on trust.',
    ['john-kerry+sergey-lavrov indirect: the agreement was not built on trust'],
  ],
  [
    'The two men announced after 13 hours of talks that a truce would start at sundown.',
    ['~two men indirect: a truce would start at sundown'],
  ],
  ['Asked about the convoy, Peskov said he had no information.', ['dmitry-peskov indirect: he had no information']],
  ['"Let\'s see," shrugged a fighter at the checkpoint.', []],
  ['It was unclear whether the rebels would comply.', []],
  ['Critics say the deal rewards Assad.', ['~Critics indirect: the deal rewards Assad']],
  [
    'Kerry said: "I think it\'s possible." But he added that nobody should be naive.',
    ["john-kerry direct: I think it's possible", 'john-kerry indirect: nobody should be naive'],
  ],
  [
    'At the United Nations, Ambassador Samantha Power called the Russian move "a stunt" and walked out.',
    ['samantha-power direct: a stunt'],
  ],
  ['Under the plan announced by Kerry, Syrian planes would be grounded.', []],
  [
    'The Observatory, which tracks the war through a network of activists, said 12 people had been killed.',
    ['~The Observatory indirect: 12 people had been killed'],
  ],
  [
    'Bashar al-Assad, in an interview with Syrian state television, vowed to retake the whole country.',
    ['bashar-al-assad indirect: retake the whole country'],
  ],
  [
    '"He is not a man who bends," a former adviser to Assad recalled.',
    ['~a former adviser to Assad direct: He is not a man who bends'],
  ],
  [
    'Turkish officials have repeatedly denied that their troops fired first.',
    ['~Turkish officials indirect: their troops fired first'],
  ],
  [
    'The UN special envoy, Staffan de Mistura, has warned the city could be destroyed by Christmas.',
    ['staffan-de-mistura indirect: the city could be destroyed by Christmas'],
  ],
  [
    'U.S. President Barack Obama, speaking in Hangzhou, said gaps of trust remained, and that talks would go on.',
    ['barack-obama indirect: gaps of trust remained, and that talks would go on'],
  ],
  [
    'Hezbollah said five of its fighters had been killed.',
    ['hezbollah indirect: five of its fighters had been killed'],
  ],
  ['"It is up to them now," he said, referring to the rebels.', []],
  [
    'Under pressure, Moscow agreed to a pause. "Eight hours is not enough," replied Jens Laerke, a UN spokesman.',
    ['jens-laerke direct: Eight hours is not enough'],
  ],
];

describe('sentences in many newsrooms’ styles', () => {
  it.each(SENTENCES)('%s', (text, expected) => expect(read(text).toSorted()).toEqual(expected.toSorted()));
});
