/** Words the rule tables share, by what they mean. Arabic words also stand for their spellings and clitics (pattern.ts). */
import type { Vocabulary } from './pattern.ts';

export const AR: Vocabulary = {
  /** What else can begin, last or be agreed: a time behind one of these is not the truce's. */
  other: [
    `محادثات*|مفاوضات*|مباحثات*|مشاورات*|جولة*|اجتماع*|لقاء*|انسحاب*|إجلاء*|عملية*|عمليات*|هجوم*|هجمات*|حملة*|غارات*|قصف*
     |مؤتمر*|زيارة*|انتهاك*|خرق*|خروقات*|قتل|مقتل|حصار*`.replaceAll(/\s+/gu, ''),
  ],
  begin: [
    'يبدأ|تبدأ|ينطلق|تنطلق|يسري|تسري|ينفذ|تنفذ|يطبق|تطبق [العمل|سريان|تطبيق|تنفيذ|سريانه|سريانها|تطبيقه|تطبيقها|تنفيذه|تنفيذها|مفعوله] [به|بها]',
    'يدخل|تدخل|يدخلان|دخول|دخوله|دخولها [هذا|هذه] [@a] حيز|موضع|قيد التنفيذ|التطبيق|النفاذ',
    'بدء|بداية [العمل|سريان|تطبيق|تنفيذ|سريانه|سريانها|تطبيقه|تطبيقها|تنفيذه|تنفيذها] [به|بها|ب]',
    'يصبح|تصبح نافذا|نافذة|ساريا|سارية|ساري [المفعول]',
  ],
  began: [
    'بدأ|بدأت|سرى|سرت [العمل|سريان|تطبيق|تنفيذ|سريانه|سريانها|تطبيقه|تطبيقها|تنفيذه|تنفيذها] [به|بها]',
    'دخل|دخلت [@a] حيز|موضع|قيد التنفيذ|التطبيق|النفاذ',
  ],
  from: ['بدءا|بدء|اعتبارا|ابتداء|انطلاقا من', 'اعتبارا|ابتداء|بدءا ب'],
  at: [
    'في|عند|مع|من|منذ|ب|رسميا|فعليا|سوريا|سورية|كافة|أنحاء|جميع|البلاد|بتوقيت|المحلي|@s|@g|@n|الساعة|أراضي|الأراضي|السورية|كامل',
  ],
  lasting: [
    'لمدة|مدتها|مدته|لفترة|مدة|طوال|طيلة',
    'تستمر|يستمر|ستستمر|سيستمر|تدوم|يدوم|تمتد|يمتد|سارية|ساري|صالحة [لمدة|على|ل|طوال]',
  ],
  hold: ['صمدت|صمد|تصمد|يصمد|صمود|استمرت|استمر|التزام|احترام|التزم|التزمت'],
  extend: ['تمديد|تمديده|تمديدها|تمدد|يمدد|مدد|مددت|تجديد|تجديدها|تجديده'],
  made: [
    'اعتمد|اعتمدت|تبنى|أعلن|أعلنت|أعلنه|أعلنها|أعلنا|أعلنوا|أعلنته|أبرم|أبرمت|أبرمته|أبرمه|أبرموا|وقع|وقعت|وقعته|وقعه|وقعا|وقعوا|أقر|أقرت|أقروا|أقرته|أقره|المعلن|المبرم|المبرمة|الموقع|الموقعة',
    'تم|جرى التوصل|الإعلان|توقيع|توقيعه|إبرام|إبرامه [إليه|إليها|عنه|عنها|عن|إلى]',
    'توصل|توصلت|توصلا|توصلوا [إليه|إليها|إلى]',
  ],
  agreed: [
    'اعتمد|اعتمدت|تبنى|اتفق|اتفقت|اتفقا|اتفقتا|اتفقوا|توصل|توصلا|توصلت|توصلتا|توصلوا|أقر|أقرت|أقروا|وقع|وقعت|وقعا|وقعوا|توافق|توافقت|توافقا',
  ],
  announce: ['أعلن|أعلنت|أعلنتا|أعلنا|أعلنوا|إعلان|كشف|كشفت|أكد|أكدت|قال|قالت|ذكر|ذكرت|صرح|أفاد|أفادت|يعلن'],
  talks: [
    'المحادثات|محادثات|المفاوضات|مفاوضات|المباحثات|مباحثات|اللقاءات|لقاءات|الاجتماعات|اجتماعات|اللقاء|لقاء|لقاؤهما|الاجتماع|اجتماع|المشاورات|مشاورات',
  ],
  peaceTalks: [
    'المحادثات|محادثات|المفاوضات|مفاوضات|مباحثات|المباحثات|الحوار|حوار|جولة|الجولة [السلام] [السورية] [السورية]',
  ],
  willMeet: [
    'سنذهب|سيذهب|سيذهبون|ستذهب|سنتوجه|سيتوجه|ستتوجه|سنشارك|ستشارك|سيشارك|ستبدأ|ستنطلق|ستعقد|سيعقد|سيبدأ|ستستأنف|سيستأنف',
    'من المقرر|المنتظر|المتوقع|المزمع أن تبدأ|تنطلق|تعقد|تستأنف|يبدأ|يعقد|يستأنف',
  ],
  meetAgain: [
    'يلتقي|يلتقيان|يجتمع|يجتمعان|يجتمعون|تجتمع ~4 مجددا|ثانية',
    'يلتقي|يلتقيان|يجتمع|يجتمعان|يجتمعون|تجتمع ~4 مرة أخرى|ثانية|جديدة',
  ],
  document: ['وثائق|وثيقة|الوثائق|وثيقتين|نصوص|ملاحق'],
  point: ['نقاط|النقاط|بنود|البنود'],
  country: ['دولة|دول|عضوا|أعضاء|بلدا|بلدان'],
  member: ['البالغ|تضم|يضم|ضم|ممثلين|ممثلون|ممثلي|أعضاء|أعضاؤها|مكونة|مؤلفة|تتألف [عددهم|عددها|عن|من] [كل]'],
  allSides: ['جميع|كل|كافة الأطراف|الفرقاء [المعنية|السورية|المتنازعة|المتحاربة]'],
  cooperate: [
    '{centre}',
    'تنسيق الضربات|الغارات|العمليات',
    'تتعاون|التعاون|تعاون|تتعاونان|يتعاون|عمليات|ضربات|غارات [العسكري|مشتركة]',
  ],
  call: ['دعا|دعت|دعوا|تدعوان|تدعو|يدعو|ندعو|حث|حثت|يحث|تحث|طالب|طالبت|يطالب|تطالب|داعيا|مطالبا'],
  // behind a finite verb the next noun is mostly who calls; behind a participle, who is called on
  calling: ['داعيا|داعية|مطالبا|مطالبة|حاثا'],
  must: ['يجب|ينبغي|يتعين|يتوجب'],
  body: ['مركز|مركزا|المركز|مجموعة|المجموعة|غرفة|خلية|لجنة|آلية'],
  centre: ['@c', 'مركز|مركزا|المركز|مجموعة|المجموعة|غرفة|خلية|لجنة ~1 مشترك|مشتركا|مشتركة|المشترك|المشتركة'],
  joint: ['مشترك|مشتركا|مشتركة|المشترك|المشتركة'],
  killed: ['قتل|قتلوا|قتلى|قتيل|قتيلا|مقتل|ضحايا|ضحية|أودت|أودى|حصدت|راح|حياة'],
  war: ['الحرب|حرب|الأزمة|أزمة|الصراع|صراع|النزاع|نزاع|القتال'],
  aid: ['المساعدات|مساعدات|الإغاثة|الإمدادات|القوافل|المساعدة|قوافل'],
  establish: [
    'إنشاء|تشكيل|إقامة|تأسيس|ننشئ|ينشئ|تنشئ|ينشأ|تنشأ|ينشئان|يؤسس|تؤسس|تؤسسان|يؤسسان|شكل|تشكل|يشكل|يشكلان|تقيم|يقيم|يقيمان|نقيم',
  ],
  reach: ['إيصال|وصول|توصيل|إدخال|دخول|تسليم|نفاذ|لإيصال|الوصول|منفذ'],
  all: ['كل|جميع|كافة|سائر'],
  // what a deadline is set for, as a noun or a verb of duty
  due: [
    '{dueVerb}',
    'سحب|انسحاب|الانسحاب|تسليم|تدمير|تفكيك|نزع|إنشاء|إقامة|فتح|إخلاء|إخراج|خروج|الإفراج|رفع|إتمام|استكمال|تنفيذ|تشكيل|إزالة',
  ],
  dueVerb: [
    'ينسحب|تنسحب|ينسحبوا|يسحب|تسحب|يسلم|تسلم|يدمر|تدمر|يفكك|تفكك|ينشأ|تنشأ|ينشئ|تنشئ|يقام|تقام|يفتح|تفتح|يفتحان|يفتتح|يخلي|تخلي|يخلى|يفرج|تفرج|يرفع|ترفع|يستكمل|تستكمل|ينجز|تنجز|يغادر|تغادر|يزال|تزال|يكشف|تكشف|يلتزم|تلتزم|يسمح|تسمح|يبلغ|تبلغ|يعلن|تعلن',
  ],
  rebels: ['@o', 'فصائل|الفصائل|فصيل|فصيلا|الثوار|المعارضون|المعارضين [المعارضة|المسلحة|السورية|الثورية]'],
  refuse: ['رفض|رفضت|يرفض|ترفض|رفضوا|يرفضون|رفضها|رفضه|ندد|نددت|تندد|يندد|استنكر|استنكرت|يستنكر|تستنكر'],
  government: ['@g'],
  notYet: ['لم|لن|لا|ليس|ليست|ما لم|رفض|رفضت|ينفي|نفى|نفت'],
};

export const EN: Vocabulary = {
  other: [
    'talks|negotiations|round|meeting|meetings|conference|withdrawal|evacuation|evacuations|offensive|operation|operations|attack|attacks|bombing|strikes|airstrikes|campaign|visit|summit|violations|breaches|killed|siege|consultations',
  ],
  begin: [
    'taking|take|takes|come|comes|coming|go|goes|going|enter|enters|entering [into] effect|force',
    'be reinstated|introduced|enforced|implemented',
    'beginning|starting|start|begin|begins|starts|commence|commences|kicks|kick [in]',
  ],
  began: ['began|started|commenced', 'took|came|went|entered [into] effect|force'],
  from: ['starting|beginning|effective|from', 'as of', 'with effect from'],
  at: [
    'at|on|in|from|by|as|of|local|time|damascus|syria|\\d{1,2}[ap]m|noon|midnight|sunset|sundown|dawn|hours|p|m|am|pm|officially|nationwide|across|@s|@g|@n|gmt|the|country',
  ],
  lasting: [
    'valid for',
    'for|lasting|of|spanning',
    'for a period of',
    'to last|lasts|lasting|run|runs [for]',
    'will|would|should|must last [for]',
  ],
  hold: ['hold|holds|held|last|lasts|lasted|endure|endures|stick|sticks|survive|survives|observed|holding'],
  extend: ['extend|extended|extending|extends|extension|prolong|prolonged|renewed|renewable|renew'],
  made: [
    'announced|reached|agreed|signed|struck|brokered|clinched|concluded|unveiled|sealed|hammered|forged|made [out] [upon|on|to]',
  ],
  agreed: ['agreed|reached|announced|signed|struck|brokered|clinched|unveiled|adopted|approved|passed'],
  announce: ['announced|said|confirmed|told|declared'],
  talks: ['talks|negotiations|meetings|meeting|discussions|consultations|diplomacy'],
  peaceTalks: ['[peace|geneva|intra|syrian|syria] [syrian] talks|negotiations|dialogue', 'round of talks|negotiations'],
  willMeet: [
    'will|would|should|to [go|return|come|head] [to] [begin|start|resume|restart|open|attend|join|hold|be]',
    'due|set|expected|scheduled to begin|start|resume|restart|open|convene',
  ],
  meetAgain: ['will|would|to|due|agreed [to] meet|reconvene|convene again', 'will|would|to reconvene'],
  document: ['documents|document|texts|papers|annexes'],
  point: ['points'],
  country: ['countries|states|nations|members|member'],
  member: [
    'made|comprises|comprising|includes|including|representing|representatives|composed|consisting|has [up] [of|from]',
  ],
  allSides: ['all|both [syrian|warring] sides|parties|factions'],
  cooperate: [
    '{centre}',
    '[unlikely|joint|military] partner|partnership|cooperat*|collaborat*|coordinat*|co|joint|sharing|share|team|alliance',
  ],
  call: ['called|calls|call|calling|urged|urges|urge|urging [on|for]'],
  must: ['must|should', 'would|will have to', 'has|have|need|needs to'],
  body: ['center|centre|group|cell|commission|committee|room'],
  centre: ['@c', 'joint|shared|monitoring ~2 center|centre|group|cell|commission|committee|room'],
  joint: ['joint|shared'],
  killed: ['killed|dead|died|lives|deaths|toll'],
  war: ['war|conflict|bloodshed|fighting|strife'],
  aid: ['aid|relief|humanitarian|supplies|assistance|convoys|deliveries'],
  establish: ['establish|establishing|set|create|creating|form|forming|open|opening [up]'],
  reach: ['access|deliver|delivered|delivery|deliveries|reach|reaching|passage|flow'],
  all: ['all'],
  due: [
    '{dueVerb}',
    'weapons|stockpile|stockpiles|arsenal|arms|zone|zones|roads|road|crossing|crossings|troops|forces|fighters|prisoners|detainees|withdrawal',
  ],
  dueVerb: [
    'hand|surrender|declare|list|disclose|submit|destroy|dismantle|eliminate|remove|withdraw|pull|leave|evacuate|release|free|lift|open|reopen|let|allow|admit|establish|implement|complete|comply|halt|stop|cease|agree|accept|lay [over|out|back|up]',
    'be {done}',
  ],
  done: [
    'destroyed|dismantled|eliminated|removed|withdrawn|evacuated|released|freed|lifted|opened|reopened|established|implemented|completed|complete|handed|surrendered|set|in [over|out|back|up|place]',
  ],
  terms: ['terms|plan|proposal|initiative|@a'],
  rebels: ['@o', 'rebels|insurgents', 'rebel|insurgent|opposition groups|factions|commanders|fighters'],
  refuse: [
    'rejected|rejects|reject|refused|refuses|refuse|dismissed|dismisses|dismiss|denounced|denounces|denounce|spurned|spurns|spurn|condemned|condemns|condemn',
  ],
  cannot: ['cannot|cant|wont', 'will|would|could|did|do not|never'],
  government: ['@g'],
  notYet: ['not|never|no|refused|refuses|rejected|rejects|denied|denies|without|yet'],
};
