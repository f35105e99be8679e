/** Families of wordings found on texts nobody had tuned for: a row a wording, and the traps beside it. */
import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

type Row = readonly [text: string, expected: readonly string[]];

const ENGLISH: readonly Row[] = [
  ['The terms Kerry and Lavrov announced on Friday were never printed.', []],
  ['The same day Kerry announced that buses would run.', ['john-kerry indirect: buses would run']],
  ['After the deal Kerry announced that buses would run.', ['john-kerry indirect: buses would run']],
  ['The spokesman John Kirby said: “We waited for a long while.”', ['john-kirby direct: We waited for a long while']],
  [
    'The US and Russia reached a pact late on Monday, saying their pilots would share maps.',
    ['russia+united-states indirect: their pilots would share maps'],
  ],
  [
    'Some factions of the Free Syrian Army had doubts. In a letter they wrote that the map was unfair.',
    ['free-syrian-army indirect: the map was unfair'],
  ],
  [
    'A spokesman for the opposition’s High Negotiations Committee, Salem al-Meslet, welcomed the map.',
    ['salem-al-muslit indirect: the map'],
  ],
  [
    'Kerry and his host, Sergei Lavrov, told reporters that they had drawn a map.',
    ['john-kerry+sergey-lavrov indirect: they had drawn a map'],
  ],
  [
    'Sergey Lavrov and his US counterpart John Kerry announced that they had drawn a map.',
    ['john-kerry+sergey-lavrov indirect: they had drawn a map'],
  ],
  [
    'Moscow accuses the rebels of 40 breaches and says they never signed.',
    ['russia indirect: 40 breaches', 'russia indirect: they never signed'],
  ],
  ['Kerry accused “the army and its friends” of shelling a clinic.', ['john-kerry indirect: shelling a clinic']],
  ['Jan Egeland appealed to “men with stamps” to open the road.', ['jan-egeland indirect: open the road']],
  ['Kerry asked Russia to ground its jets.', ['john-kerry indirect: ground its jets']],
  ['Kerry asked whether the road was open.', []],
  ['Lavrov was asked to explain the map.', []],
  ['Kerry, asked by a student to explain the map, smiled.', []],
  ['Ankara, which called for trucks to cross at once, was pleased.', ['turkey indirect: trucks to cross at once']],
  ['Lavrov spoke for an hour. In his words, the road is open.', ['sergey-lavrov indirect: the road is open']],
  [
    'Lavrov arrived late. According to the minister, Ankara has not paid.',
    ['sergey-lavrov indirect: Ankara has not paid'],
  ],
  [
    'Moscow put the number of dead at 14; Washington spoke of an error.',
    ['russia indirect: the number of dead at 14', 'united-states indirect: an error'],
  ],
  ['Moscow put its best pilots at the base.', []],
  ['The Syrian army declared the pause over on Sunday.', ['syrian-armed-forces indirect: the pause over on Sunday']],
  ['The Syrian army announced on Sunday the end of the pause.', ['syrian-armed-forces indirect: the end of the pause']],
  ['Kerry made it plain that the jets would stay away.', ['john-kerry indirect: the jets would stay away']],
  ['He left. Lavrov stressed the need for a map.', ['sergey-lavrov indirect: the need for a map']],
  [
    'The road is open, sources close to the talks told the agency on Sunday, stressing that it will stay so.',
    ['~sources close to the talks indirect: The road is open', '~sources close to the talks indirect: it will stay so'],
  ],
  [
    'The High Negotiations Committee met on Sunday. The committee said it would sign the map.',
    ['high-negotiations-committee indirect: it would sign the map'],
  ],
  [
    'Staffan de Mistura spoke. “The trucks stand there and the drivers count on that,” he stated.',
    ['staffan-de-mistura direct: The trucks stand there and the drivers count on that'],
  ],
  ['Kerry greeted his guest at the door.', []],
];

const ARABIC: readonly Row[] = [
  ['ونفت دمشق وموسكو المسؤولية عن الحادث.', ['russia+syrian-government indirect: المسؤولية عن الحادث']],
  [
    'وقال كيري إن الطريق مفتوح. وأقر بوجود ثغرات، قائلا إن الحل قريب.',
    ['john-kerry indirect: الطريق مفتوح', 'john-kerry indirect: وجود ثغرات', 'john-kerry indirect: الحل قريب'],
  ],
  ['ورد لافروف على كيري، قائلا إن الطريق مفتوح.', ['sergey-lavrov indirect: الطريق مفتوح']],
  ['ردا على سؤال، قال لافروف إن الطريق مفتوح.', ['sergey-lavrov indirect: الطريق مفتوح']],
  ['والتزمت القوات التزاما كاملا بوقف القصف.', []],
  ['واستمر الحوار بين موسكو وواشنطن على أن تعقب ذلك خطوات.', []],
  ['وبين لافروف أن الطريق مفتوح.', ['sergey-lavrov indirect: الطريق مفتوح']],
  ['كما رحبت به لندن وباريس، وطالبت الأخيرة بنشر الخرائط.', ['france indirect: نشر الخرائط']],
  [
    'وقال كيري إن الطريق مفتوح. وأشار الأخير إلى أن القوافل تنتظر.',
    ['john-kerry indirect: الطريق مفتوح', 'john-kerry indirect: القوافل تنتظر'],
  ],
  [
    'ورحبت الأمم المتحدة بذلك، وقال مبعوثها ستيفان دي ميستورا إنه متفائل.',
    ['united-nations indirect: ذلك', 'staffan-de-mistura indirect: متفائل'],
  ],
  ['أما مستشاره يان إيغلاند فأكد أن الشاحنات جاهزة.', ['jan-egeland indirect: الشاحنات جاهزة']],
  ['وقالت مستشارة الأسد إن الطريق مفتوح.', ['~مستشارة الأسد indirect: الطريق مفتوح']],
  ['وقال الفريق سيرغي رودسكوي إن الطريق مفتوح.', ['sergei-rudskoy indirect: الطريق مفتوح']],
  ['وقالت القيادة العامة للجيش إن الطريق مفتوح.', ['syrian-armed-forces indirect: الطريق مفتوح']],
  ['وأكدت هيئة الأركان الروسية أن الطريق مفتوح.', ['russian-armed-forces indirect: الطريق مفتوح']],
  ['وأكدت اللجنة المحلية أن الطريق مفتوح.', ['~اللجنة المحلية indirect: الطريق مفتوح']],
  ['وقالت زاخاروفا إن الطريق مفتوح. وأكدت الحاجة إلى أن تتحرك القوافل.', ['maria-zakharova indirect: الطريق مفتوح']],
  ['ووصل وفد الهيئة العليا للمفاوضات. وقالت الهيئة إنها ستوقع.', ['high-negotiations-committee indirect: ستوقع']],
  ['وقتل تسعة مدنيين، وفق ناشطين محليين.', ['~ناشطين محليين indirect: وقتل تسعة مدنيين']],
  [
    'وقال لافروف إن الطريق مفتوح. وعن المهلة، قال إنها لم تحدد.',
    ['sergey-lavrov indirect: الطريق مفتوح', 'sergey-lavrov indirect: لم تحدد'],
  ],
  [
    'وشكر لافروف كيري. وبموجب ما أعلنه الوزيران تتوقف الغارات ليلا.',
    ['john-kerry+sergey-lavrov indirect: تتوقف الغارات ليلا'],
  ],
  ['وبموجب الاتفاق تتوقف الغارات ليلا.', []],
  [
    'ورحبت زاخاروفا بذلك. وكررت مطالبة موسكو بنشر الخرائط.',
    ['maria-zakharova indirect: ذلك', 'maria-zakharova indirect: مطالبة موسكو بنشر الخرائط'],
  ],
  ['وتقترح الورقة على موسكو إنشاء غرفة، على أن تبدأ العمل بعد شهر.', []],
  ['وأعلن البيان المشترك أمس بعد مكالمة هاتفية طويلة.', []],
  [
    'وقالت القيادة العامة للجيش في بيان إن الطريق مفتوح. وأضاف البيان أن القوافل تنتظر.',
    ['syrian-armed-forces indirect: الطريق مفتوح', 'syrian-armed-forces indirect: القوافل تنتظر'],
  ],
  [
    'وقال كيري إن الطريق مفتوح. وأضاف البيان أن القوافل تنتظر.',
    ['john-kerry indirect: الطريق مفتوح', '~البيان indirect: القوافل تنتظر'],
  ],
  ['20:30 كيري من واشنطن: سننتظر يوما آخر قبل الحكم.', ['john-kerry unmarkedDirect: سننتظر يوما آخر قبل الحكم']],
];

describe('families of wordings', () => {
  it.each(ENGLISH)('%s', (text, expected) => expect(read(text).toSorted()).toEqual(expected.toSorted()));
  it.each(ARABIC)('%s', (text, expected) => expect(read(text).toSorted()).toEqual(expected.toSorted()));
});
