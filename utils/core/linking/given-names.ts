/**
 * Common given names, so that "Michelle Obama" and "ماهر الأسد" are not taken for the bearer we know.
 * A list about the language's names, both scripts; the bearer's own given names are exempt at run time.
 */
import { wordSet } from './words.ts';

export const GIVEN_NAMES = wordSet(`
  محمد أحمد محمود علي حسن حسين خالد عمر عمرو ماهر حافظ باسل رفعت أسماء جميل بشرى رامي سامر سامي وسيم فراس رياض رشيد سعد
  سعيد سليم سليمان صالح صلاح طارق عادل عباس عبد عبدالله عدنان عصام عماد غسان فادي فارس فاروق فيصل قاسم كمال ليلى
  مازن مروان مصطفى منير ميشال ميشيل نبيل نزار هاني هشام هيثم وائل وليد ياسر يوسف إبراهيم إسماعيل أنس أيمن بدر بسام جابر
  جمال جورج جوزيف حازم داود زياد زينب سمير شادي ضياء عائشة فاطمة لينا ماري مريم منى نادية نور هالة هدى
  جون جيمس روبرت مايكل ميكائيل وليام ديفيد ريتشارد توماس تشارلز بيل هيلاري جورج باراك دونالد إيفانكا ميلانيا جو رون بوب جيم
  توم تيم ستيف ستيفن مارك بول بيتر دانيال أندرو كريس سوزان سارة ماريا إيرينا أولغا سيرغي سيرجي فلاديمير ألكسندر أليكسي
  ديمتري دميتري إيغور إيفان ميخائيل نيكولاي فيكتور يوري أوليغ أندريه بوريس غريغوري تيريزا كوندوليزا تيريز جيمي رونالد كولن كولين هنري وارن لين مارغريت توني غوردون ديك آل نانسي ميت كارل فرانك غاري روجر لاري
  إدوارد ريك سام ليندسي أنتوني تشاك سوزن كاثرين فيليب آلان فرانسوا جاك نيكولا إيمانويل أنجيلا غيرهارد هيلموت إيهود بنيامين
  John James Robert Michael William David Richard Thomas Charles Bill Hillary George Barack Michelle Donald Ivanka Melania
  Joe Ron Bob Jim Tom Tim Steve Stephen Steven Mark Paul Peter Daniel Andrew Chris Susan Sarah Anne Ann Mary Maria Anna Irina
  Olga Sergei Sergey Vladimir Alexander Alexei Aleksei Dmitry Dmitri Igor Ivan Mikhail Nikolai Viktor Victor Yuri Oleg Andrei
  Andrey Boris Grigory Teresa Theresa Condoleezza Jimmy Julie Chelsea Samantha Colin Kevin Brian Eric Edward Ed Frank Henry
  Jack Jason Jeff Jeremy Jonathan Joseph Josh Justin Ken Larry Lisa Martin Matt Matthew Nancy Nick Pat Patrick Philip Rachel
  Roger Sam Scott Simon Stella Tony Walter Jackie Jordan Hassan Hussein Ali Mohammed Mohammad Muhammad Ahmed Ahmad Mahmoud
  Khaled Omar Maher Hafez Rifaat Asma Basel Bassel Ribal Bouthaina Abdul Yousef Ibrahim Mustafa Tariq Saif Salman Faisal
  Angela Francois Nicolas Emmanuel Jean Pierre Laurent Philippe Marie Frank-Walter Sigmar Wolfgang Heiko Ursula Katherine
  Cathy Lyse Robin Alan Adam Aaron Amanda Amy Barbara Ben Benjamin Carl Carol Catherine Christine Christopher Dan Deborah
`);

/** "on" and "in favour of" are Ali (علي) and Saleh (صالح) once folded and without clitics; "الضغط على الأسد" has no Ali. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['على', 'لصالح']);
