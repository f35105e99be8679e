/** One row a rule of the Arabic reader and one an exception. */
import { describe, expect, it } from 'vitest';
import { read, readWhole, statementsIn, who, type Row } from './reading.ts';

const table = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (_rule, text, expected) => expect(read(text)).toEqual(expected));
};

describe('subject behind its verb', () => {
  table([
    ['name', 'وقال لافروف إن الوثائق سرية.', ['sergey-lavrov indirect: الوثائق سرية']],
    ['role', 'وأوضح وزير الخارجية الروسي أن الخبراء سيعودون.', ['sergey-lavrov indirect: الخبراء سيعودون']],
    ['role and name', 'أعلن وزير الخارجية الروسي سيرغي لافروف أن العمل بدأ.', ['sergey-lavrov indirect: العمل بدأ']],
    ['name and role', 'وقال كيري وزير الخارجية الأميركي إن العمل بدأ.', ['john-kerry indirect: العمل بدأ']],
    [
      'a rank between role and name',
      'وأكد الناطق باسم وزارة الدفاع الروسية اللواء إيغور كوناشنكوف أن العمل بدأ.',
      ['igor-konashenkov indirect: العمل بدأ'],
    ],
    ['a clause in commas', 'وأكد كيري، الذي زار فيينا أمس، أن الهدنة هشة.', ['john-kerry indirect: الهدنة هشة']],
    [
      'a press conference between',
      'وقال لافروف في مؤتمر صحفي مع كيري في جنيف إن العمل بدأ.',
      ['sergey-lavrov indirect: العمل بدأ'],
    ],
    [
      'place before subject',
      'وأعلن في موسكو وزير الخارجية الروسي سيرغي لافروف أن العمل بدأ.',
      ['sergey-lavrov indirect: العمل بدأ'],
    ],
    ['two speakers', 'وأعلن لافروف وكيري أن العمل بدأ.', ['john-kerry+sergey-lavrov indirect: العمل بدأ']],
    [
      'a dual office',
      'وأكد وزيرا الخارجية الروسي والأميركي أن العمل بدأ.',
      ['john-kerry+sergey-lavrov indirect: العمل بدأ'],
    ],
    ['a feminine body', 'وأكدت موسكو أن العمل بدأ.', ['russia indirect: العمل بدأ']],
    ['a masculine seat', 'وأعلن البيت الأبيض أن العمل بدأ.', ['united-states indirect: العمل بدأ']],
    ['unnamed people', 'وقال مسؤول أميركي كبير إن العمل بدأ.', ['~مسؤول أميركي كبير indirect: العمل بدأ']],
    [
      'a spokesman with a name is not his ministry',
      'وقال المتحدث باسم وزارة الخارجية الأميركية جون كيربي إن العمل بدأ.',
      ['john-kirby indirect: العمل بدأ'],
    ],
    ['an adviser is not his president', 'وقال مستشار الأسد إن العمل بدأ.', ['~مستشار الأسد indirect: العمل بدأ']],
    ['somebody nobody knows', 'وقال سامر الحموي إن العمل بدأ.', ['~سامر الحموي indirect: العمل بدأ']],
    ['the verb of the other gender has another subject', 'وقالت لافروف إن العمل بدأ.', []],
  ]);
});

describe('subject before its verb', () => {
  table([
    ['لكن', 'لكن كيري قال إن الأمر صعب.', ['john-kerry indirect: الأمر صعب']],
    ['كان … قد', 'وكان كيربي قد أعلن في وقت سابق أن الزيارة ستتم.', ['john-kirby indirect: الزيارة ستتم']],
    ['غير أن', 'غير أن كيري، أعلن السبت، أن الأمر صعب.', ['john-kerry indirect: الأمر صعب']],
    ['أما … فـ', 'أما كيري فرأى أن الأمر صعب.', ['john-kerry indirect: الأمر صعب']],
    ['first in the sentence', 'موسكو تؤكد أن العمل بدأ.', ['russia indirect: العمل بدأ']],
    ['inside another clause it is nobody’s report', 'الخطة جيدة لأن موسكو تعتبر أن الوقت مناسب.', []],
  ]);
});

describe('the speaker carried on', () => {
  table([
    [
      'وأضاف',
      'قال كيري إن الأمر صعب. وأضاف أن الوقت قصير.',
      ['john-kerry indirect: الأمر صعب', 'john-kerry indirect: الوقت قصير'],
    ],
    [
      'the last one of that gender',
      'قالت زاخاروفا إن الباب مفتوح. وقال كيري إن الأمر صعب. وأضافت أن الوقت قصير.',
      [
        'maria-zakharova indirect: الباب مفتوح',
        'john-kerry indirect: الأمر صعب',
        'maria-zakharova indirect: الوقت قصير',
      ],
    ],
    [
      'the subject of a sentence that says nothing',
      'والتقى كيري بوتين في الكرملين. وقال إن الأمر صعب.',
      ['john-kerry indirect: الأمر صعب'],
    ],
    [
      'لكنه',
      'رحب كيري بالخطة، لكنه حذر من أن الوقت قصير.',
      ['john-kerry indirect: الخطة', 'john-kerry indirect: الوقت قصير'],
    ],
    [
      'the dual',
      'قال لافروف وكيري إن العمل بدأ. وأضافا أن الوقت قصير.',
      ['john-kerry+sergey-lavrov indirect: العمل بدأ', 'john-kerry+sergey-lavrov indirect: الوقت قصير'],
    ],
    [
      'a short word for a minister',
      'قال لافروف إن العمل بدأ. وأضاف الوزير أن الوقت قصير.',
      ['sergey-lavrov indirect: العمل بدأ', 'sergey-lavrov indirect: الوقت قصير'],
    ],
    [
      'a participle',
      'قال لافروف إن العمل بدأ، مشيرا إلى أن الوقت قصير.',
      ['sergey-lavrov indirect: العمل بدأ', 'sergey-lavrov indirect: الوقت قصير'],
    ],
    [
      'a feminine participle',
      'وقالت زاخاروفا إن الباب مفتوح مضيفة أن الوقت قصير.',
      ['maria-zakharova indirect: الباب مفتوح', 'maria-zakharova indirect: الوقت قصير'],
    ],
    [
      'an unknown subject is not the speaker before',
      'قال كيري إن الأمر صعب. ودعا المؤذن إلى الصلاة. وأكد سامر أن الوقت قصير.',
      ['john-kerry indirect: الأمر صعب', '~سامر indirect: الوقت قصير'],
    ],
    [
      'an object behind the verb is no subject',
      'قال كيري إن الأمر صعب. ودعا جميع الأطراف إلى الحوار. وأكد ضرورة أن يلتزم الجميع.',
      ['john-kerry indirect: الأمر صعب', 'john-kerry indirect: الحوار', 'john-kerry indirect: يلتزم الجميع'],
    ],
    ['nobody to carry on', 'وأضاف أن الوقت قصير.', []],
    [
      '"the former" is not the last speaker',
      'قال كيري إن الأمر صعب. وقال الأول إنه متفائل.',
      ['john-kerry indirect: الأمر صعب'],
    ],
  ]);
});

describe('content', () => {
  table([
    [
      'a direct quotation',
      'وقال لافروف: «اتفقنا على كل شيء. لكن “الثقة” قليلة».',
      ['sergey-lavrov direct: اتفقنا على كل شيء. لكن “الثقة” قليلة'],
    ],
    ['a quotation behind إن', 'وقال لافروف إن “الوثائق ستبقى سرية”.', ['sergey-lavrov direct: الوثائق ستبقى سرية']],
    [
      'a clause with a quotation in it',
      'وقال لافروف إن الوثائق “ستبقى سرية حتى إشعار آخر من الطرفين”.',
      ['sergey-lavrov mixed: الوثائق “ستبقى سرية حتى إشعار آخر من الطرفين'],
    ],
    [
      'a term in marks',
      'وقال لافروف إن قوات “المعارضة” وافقت على كل البنود.',
      ['sergey-lavrov indirect: قوات “المعارضة” وافقت على كل البنود'],
    ],
    [
      'two dots before marks',
      'وتابع كيري ..”سنراقب كل خطوة على الأرض”',
      ['john-kerry direct: سنراقب كل خطوة على الأرض'],
    ],
    [
      'two dots without marks',
      'وقال لافروف.. نحن نؤمن بأن الوقت مناسب.',
      ['sergey-lavrov unmarkedDirect: نحن نؤمن بأن الوقت مناسب'],
    ],
    [
      'a comma for إن',
      'وقال لافروف، لا تزال روسيا مستعدة للحوار.',
      ['sergey-lavrov indirect: لا تزال روسيا مستعدة للحوار'],
    ],
    ['a call', 'ودعا كيري موسكو إلى وقف القصف.', ['john-kerry indirect: وقف القصف']],
    ['a demand', 'وطالب كيري بوقف القصف.', ['john-kerry indirect: وقف القصف']],
    ['a charge', 'واتهم كيري دمشق بعرقلة القوافل.', ['john-kerry indirect: عرقلة القوافل']],
    ['a description', 'ووصف كيري الاتفاق بأنه “نقطة تحول”.', ['john-kerry direct: نقطة تحول']],
    ['hope', 'وأعرب لافروف عن أمله في أن تصمد الهدنة.', ['sergey-lavrov indirect: تصمد الهدنة']],
    ['blame', 'وحملت روسيا الولايات المتحدة مسؤولية التأخير.', ['russia indirect: مسؤولية التأخير']],
    [
      'an announcement by noun',
      'أعلن لافروف، في ختام لقاء طويل، التوصل إلى تفاهم.',
      ['sergey-lavrov indirect: التوصل إلى تفاهم'],
    ],
    ['a denial', 'فيما نفى الكرملين ذلك.', ['russia indirect: ذلك']],
    [
      'cut at the next report',
      'قال كيري إن الأمر صعب، فيما رأى لافروف أن الوقت مناسب.',
      ['john-kerry indirect: الأمر صعب', 'sergey-lavrov indirect: الوقت مناسب'],
    ],
    ['"no comment" says nothing', 'ورفض كيري التعليق.', []],
  ]);
});

describe('sources and carriers', () => {
  table([
    ['according to', 'وبحسب كيربي، فإن واشنطن تنتظر الرد.', ['john-kirby indirect: واشنطن تنتظر الرد']],
    ['according to, behind', 'توقف العمل في المركز، وفقا لكيري.', ['john-kerry indirect: توقف العمل في المركز']],
    ['as X said', 'توقف العمل في المركز، كما ذكر كيري أمس.', ['john-kerry indirect: توقف العمل في المركز']],
    ['as needed is nobody', 'ستواصل القوافل عملها بحسب الحاجة.', []],
    ['an agreement is no source', 'تنسحب القوات وفقا لاتفاق ميونيخ.', []],
    ['impersonal', 'يشار إلى أن موسكو قدمت مقترحا. ويذكر أن الهدنة بدأت أمس.', []],
  ]);

  it.each([
    ['an agency', 'ونقلت وكالة تاس عن لافروف قوله إن العمل بدأ.', ['sergey-lavrov'], ['tass'], 'relay'],
    [
      'an interview',
      'وقال لافروف في مقابلة مع وكالة سبوتنيك إن العمل بدأ.',
      ['sergey-lavrov'],
      ['sputnik'],
      'verb-subject',
    ],
    [
      'a source behind a paper',
      'وذكرت وكالة رويترز نقلا عن لافروف أن العمل بدأ.',
      ['sergey-lavrov'],
      ['reuters'],
      'relay',
    ],
    [
      'a ministry that tells of its minister',
      'وبحسب كيربي، فإن كيري أكد أن العمل بدأ.',
      ['john-kerry'],
      ['john-kirby'],
      'subject-verb',
    ],
  ])('via: %s', (_case, text, speaker, via, rule) => {
    expect(readWhole(text).map((s) => [s.speaker, s.via, s.rule])).toEqual([[speaker, via, rule]]);
  });

  it('a speaker inside another one’s speech has depth 1 and the outer one as via', () => {
    const text = 'وقال لافروف إن القافلة جاهزة لكن المعارضة السورية قالت “سنقصف كل قافلة تمر من هنا”.';
    expect(readWhole(text).map((s) => [s.speaker, s.via, s.depth])).toEqual([
      [['sergey-lavrov'], [], 0],
      [['syrian-opposition'], ['sergey-lavrov'], 1],
    ]);
  });
});

describe('no report', () => {
  table([
    ['a relative clause', 'الخطة التي أعلنها كيري الجمعة لم تنشر.', []],
    ['a negation', 'ولم يقل كيري إن الأمر انتهى.', []],
    ['a noun', 'بعد ذكر أسماء الوفود بدأ اللقاء، وكشف حساب الربح مؤجل.', []],
    ['time and condition', 'وعندما أعلن كيري أن العمل بدأ صفق الحضور.', []],
    ['between', 'التعاون بين روسيا والولايات المتحدة توقف.', []],
    ['a future', 'سيعلن كيري أن العمل بدأ.', []],
  ]);
});

describe('headlines', () => {
  const table2 = [
    ['colon', 'لافروف: لا عودة إلى الوراء', ['sergey-lavrov headline: لا عودة إلى الوراء']],
    ['two before the colon', 'لافروف وكيري: اتفاق على الهدنة', ['john-kerry+sergey-lavrov headline: اتفاق على الهدنة']],
    [
      'two colons',
      'لافروف: لا عودة إلى الوراء.. وكيري: الوقت قصير',
      ['sergey-lavrov headline: لا عودة إلى الوراء', 'john-kerry headline: الوقت قصير'],
    ],
    ['a verb of the present', 'كيري يحذر من انهيار الهدنة', ['john-kerry headline: انهيار الهدنة']],
    ['a place and a colon', 'جنيف: يوم طويل من المفاوضات', []],
  ] as const;

  it.each(table2)('%s', (_rule, headline, expected) => {
    const body = '\n\nوصلت القافلة الأولى إلى المدينة مساء الاثنين وفيها طعام ودواء يكفيان أسبوعا كاملا كما هو مقرر.';
    expect(readHeadline(headline + body)).toEqual(expected);
  });
});

function readHeadline(text: string): string[] {
  return statementsIn(text).map((s) => `${who(s)} ${s.mode}: ${text.slice(s.start, s.end)}`);
}
