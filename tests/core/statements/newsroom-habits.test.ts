/** Habits of newsrooms that the first tables did not have, found on articles written and annotated by somebody else. */
import { describe, expect, it } from 'vitest';
import { read, type Row } from './reading.ts';

const table = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (_rule, text, expected) => expect(read(text)).toEqual(expected));
};

describe('quotations in front of the cue', () => {
  table([
    [
      'verb and speaker behind the marks',
      '«لن نقبل بأي شروط مسبقة في هذه المفاوضات»، قال لافروف في مؤتمر صحافي.',
      ['sergey-lavrov direct: لن نقبل بأي شروط مسبقة في هذه المفاوضات'],
    ],
    [
      'and the quotation goes on',
      '«الاتفاق صامد حتى الآن»، يقول لافروف، «ولا بديل منه».',
      ['sergey-lavrov direct: الاتفاق صامد حتى الآن»، يقول لافروف، «ولا بديل منه'],
    ],
    [
      'هكذا',
      '"لن نقبل بأي شروط مسبقة"، هكذا رد لافروف على كيري في ختام اليوم الطويل.',
      ['sergey-lavrov direct: لن نقبل بأي شروط مسبقة'],
    ],
    [
      'a title in marks is no quotation',
      '«درع الفرات» قال لافروف إن أهدافها مجهولة.',
      ['sergey-lavrov indirect: أهدافها مجهولة'],
    ],
    [
      'behind a colon, with a verb that reports nothing',
      'واختزل كيري الموقف بجملة: «لا أحد يملك كل الأوراق في هذه الحرب».',
      ['john-kerry direct: لا أحد يملك كل الأوراق في هذه الحرب'],
    ],
  ]);
});

describe('the speaker carried on in the present', () => {
  table([
    [
      'ويضيف',
      'يقول لافروف إن الاتفاق صامد. ويضيف: «لا بديل منه». ويختم بالقول: «الوقت ينفد».',
      ['sergey-lavrov indirect: الاتفاق صامد', 'sergey-lavrov direct: لا بديل منه', 'sergey-lavrov direct: الوقت ينفد'],
    ],
    [
      'impersonal verbs carry nobody on',
      'يقول لافروف إن الاتفاق صامد. ويذكر أن الهدنة بدأت أمس. ويعتقد أن القصف توقف.',
      ['sergey-lavrov indirect: الاتفاق صامد'],
    ],
  ]);
});

describe('papers and their authors', () => {
  table([
    [
      'جاء في بيان',
      'وجاء في بيان الخارجية الروسية أن موسكو مستعدة للحوار.',
      ['russian-mfa indirect: موسكو مستعدة للحوار'],
    ],
    [
      'الصادر عن',
      'وجاء في البيان الصادر عن وزارة الدفاع الروسية أن الطائرات استهدفت مواقع التنظيم.',
      ['russia-mod indirect: الطائرات استهدفت مواقع التنظيم'],
    ],
    ['no author', 'وورد في البيان: "لن نقبل أي شروط مسبقة من أحد".', ['~البيان direct: لن نقبل أي شروط مسبقة من أحد']],
    ['what comes otherwise is no report', 'وجاء كيري إلى جنيف. وجاء ذلك في وقت أعلنت فيه الهدنة.', []],
    [
      'و and رد',
      'ورد ناطق باسم الخارجية الأميركية أن الأسد واهم.',
      ['~ناطق باسم الخارجية الأميركية indirect: الأسد واهم'],
    ],
    ['نص البيان', 'ونص البيان على أن الاتفاق لا يشمل التنظيم.', ['~البيان indirect: الاتفاق لا يشمل التنظيم']],
    ['an agreement says nothing', 'ونص الاتفاق على أن القصف يتوقف.', []],
    [
      'بيانا قالت فيه',
      'وأصدرت الخارجية الروسية بياناً قالت فيه إن الاتفاق صامد.',
      ['russian-mfa indirect: الاتفاق صامد'],
    ],
    [
      'وفق البيان … فإن',
      'ووفق البيان المشترك فإن خطا ساخنا سيتولى مراقبة التنفيذ.',
      ['~البيان المشترك indirect: خطا ساخنا سيتولى مراقبة التنفيذ'],
    ],
  ]);
});

describe('relatives and reports inside reports', () => {
  table([
    [
      'X، الذي أعلن أن',
      'وتزامنت العملية مع زيارة نائب الرئيس الأمريكي جو بايدن، الذي أعلن في مؤتمر صحفي مشترك أن القوات ستعود.',
      ['joe-biden indirect: القوات ستعود'],
    ],
    ['of a thing it is none', 'الخطة، التي أعلن كيري أنها جاهزة، لم تنشر.', []],
    [
      'depth 1',
      'وذكرت وزارة الخارجية الروسية أن لافروف أبلغ نظيره الأميركي أن موسكو لن تقبل شروطا مسبقة.',
      [
        'russian-mfa indirect: لافروف أبلغ نظيره الأميركي أن موسكو لن تقبل شروطا مسبقة',
        'sergey-lavrov indirect: موسكو لن تقبل شروطا مسبقة',
      ],
    ],
    [
      'the two ministers',
      'والتقى لافروف كيري في جنيف. وكان الوزيران قد أكدا بعد اتصال هاتفي السبت أن النص جاهز.',
      ['john-kerry+sergey-lavrov indirect: النص جاهز'],
    ],
    [
      'three are no pair',
      'والتقى لافروف كيري وهاموند في جنيف. وأكد الوزيران أن النص جاهز.',
      ['~الوزيران indirect: النص جاهز'],
    ],
    [
      'whoever was called so in full',
      'وأعلنت القيادة العامة للجيش والقوات المسلحة أن التهدئة انتهت. وقالت القيادة العامة إن المجموعات لم تلتزم.',
      ['syrian-armed-forces indirect: التهدئة انتهت', 'syrian-armed-forces indirect: المجموعات لم تلتزم'],
    ],
    [
      'a pronoun says whose he is',
      'واشترط منسقها العام رياض حجاب فك الحصار قبل الالتزام بها.',
      ['riyad-hijab indirect: فك الحصار قبل الالتزام بها'],
    ],
    [
      'an object on the verb',
      'ورحبت واشنطن بالخطوة، إذ وصفها المتحدث باسم الخارجية الأمريكية مارك تونر بأنها "تطور إيجابي".',
      ['united-states indirect: الخطوة', 'mark-toner direct: تطور إيجابي'],
    ],
    [
      'an agency in marks is no dateline',
      'ونقلت وكالة "سانا" عن مصدر مسؤول في وزارة الخارجية السورية قوله: "سوريا ترحب بكل ما يجنب الناس القتال".',
      ['~مصدر مسؤول في وزارة الخارجية السورية direct: سوريا ترحب بكل ما يجنب الناس القتال'],
    ],
    [
      'ورود قوله عنه',
      'ورحب لافروف بالخطوة. ونقلت عنه وكالة تاس قوله إن الاتفاق صامد.',
      ['sergey-lavrov indirect: الخطوة', 'sergey-lavrov indirect: الاتفاق صامد'],
    ],
  ]);
});

describe('verbs with a noun of saying', () => {
  table([
    [
      'جدد التأكيد',
      'بدوره جدد لافروف التأكيد على أن موسكو ستواصل القصف.',
      ['sergey-lavrov indirect: موسكو ستواصل القصف'],
    ],
    ['كرر دعوته', 'وكرر كيري دعوته إلى وقف القصف.', ['john-kerry indirect: دعوته إلى وقف القصف']],
    ['أبدى قلقه', 'وأبدت موسكو قلقها من التصعيد.', ['russia indirect: قلقها من التصعيد']],
    [
      'other objects are no words',
      'وأعاد الجيش انتشاره. وجدد مجلس الأمن ولاية البعثة. ووجه الجيش ضربات إلى المسلحين.',
      [],
    ],
    ['اكتفى بالقول', 'واكتفى كيري بالقول إن الأمر صعب.', ['john-kerry indirect: الأمر صعب']],
    ['عاد ليؤكد', 'عاد كيري بعد اللقاء ليؤكد أن الأمر صعب.', ['john-kerry indirect: الأمر صعب']],
  ]);
});

describe('words that look like participles', () => {
  table([
    ['a city', 'واستقبل لافروف وفدا في مدينة سوتشي. وزار كيري مدينة حلب.', []],
    [
      'adjectives',
      'وتحدث كيري عن نتائج متوقعة ومنطقة مهددة بالجفاف. وقالت موسكو إنها ملتزمة بالهدنة.',
      ['russia indirect: ملتزمة بالهدنة'],
    ],
    [
      'a far object that is a verb',
      'أعلن بوتين عقب مباحثات دامت أكثر من أربع ساعات أنه تقرر إنشاء منطقة.',
      ['vladimir-putin indirect: تقرر إنشاء منطقة'],
    ],
    [
      'who is told is not what is said',
      'وأكد بوتين لنظيره التركي رجب طيب أردوغان أن الاغتيال استفزاز.',
      ['vladimir-putin indirect: الاغتيال استفزاز'],
    ],
    [
      'with caution is how and not what',
      'ورحبت الخارجية الأمريكية بحذر بأي خطوة تخفف العنف.',
      ['us-department-of-state indirect: أي خطوة تخفف العنف'],
    ],
  ]);
});

describe('English: names nobody knows', () => {
  table([
    [
      'behind the verb',
      '"They are bombing us every day," said Abu Ahmad, a resident of eastern Aleppo.',
      ['~Abu Ahmad direct: They are bombing us every day'],
    ],
    [
      'one word alone',
      '"No one believes it any more," said Osama, a teacher.',
      ['~Osama direct: No one believes it any more'],
    ],
    [
      'said in a statement names nobody',
      '"We will not negotiate under fire," Salem al-Muslat, a spokesman for the opposition, said in a statement Tuesday.',
      ['salem-al-muslit direct: We will not negotiate under fire'],
    ],
    [
      'the same name again',
      'Samer Haddad, a doctor in Aleppo, said the hospitals were full. Haddad said the hospital had been hit twice.',
      ['~Samer Haddad indirect: the hospitals were full', '~Samer Haddad indirect: the hospital had been hit twice'],
    ],
    ['a word at the head is not a name', 'Nobody said the truce was holding.', []],
    [
      'an outlet and its kind',
      'The army took the hill, the state-run SANA news agency said.',
      ['sana indirect: The army took the hill'],
    ],
  ]);
});

describe('English: cues', () => {
  table([
    ['who said', 'The paper pleased Kerry, who said the deal was close.', ['john-kerry indirect: the deal was close']],
    ['who met', 'The paper pleased Kerry, who met Lavrov and left.', []],
    [
      "in X's words",
      "If the truce fails, in Kerry's words, the Security Council should act.",
      ['john-kerry indirect: the Security Council should act'],
    ],
    [
      'in the words of',
      'In the words of one diplomat, the talks were dead.',
      ['~one diplomat indirect: the talks were dead'],
    ],
    ['in X’s office', "The talks were held in Kerry's office, the largest in the building.", []],
    [
      'as telling',
      'The truce would hold, Lavrov was quoted as telling the agency.',
      ['sergey-lavrov indirect: The truce would hold'],
    ],
    [
      'a colon without a verb of saying',
      'Kerry had the last word: “We believe this eases the tension.”',
      ['john-kerry direct: We believe this eases the tension'],
    ],
    [
      'calling',
      'Kerry was more hopeful, calling the text "more than we hoped for".',
      ['john-kerry direct: more than we hoped for'],
    ],
    [
      'said …, accusing',
      'Strikes would go on, Lavrov said, accusing unnamed partners of deceit.',
      ['sergey-lavrov indirect: Strikes would go on', 'sergey-lavrov indirect: deceit'],
    ],
    [
      'split behind a tail',
      '"The truce," Peskov told reporters on Monday, "remains fragile."',
      ['dmitry-peskov direct: The truce," Peskov told reporters on Monday, "remains fragile'],
    ],
    [
      'the subject of the sentence',
      'Kerry thanked Lavrov and warned that patience was running out.',
      ['john-kerry indirect: patience was running out'],
    ],
    [
      'made clear, ruled out',
      'Kerry made clear that time was short. Lavrov ruled out any new conditions.',
      ['john-kerry indirect: time was short', 'sergey-lavrov indirect: any new conditions'],
    ],
    ['made a deal', 'Kerry made a clear break. Lavrov ruled the party.', []],
    [
      'far that',
      'Kerry said at the end of three days of talks in Geneva that time was short.',
      ['john-kerry indirect: time was short'],
    ],
    [
      'voiced the hope',
      'Beijing voiced the hope that the meeting would help.',
      ['china indirect: the meeting would help'],
    ],
    ['appealed to', 'De Mistura appealed to the sides to talk.', ['staffan-de-mistura indirect: talk']],
  ]);
});
