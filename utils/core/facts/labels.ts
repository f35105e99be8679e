/** Labels and questions of explainers in both languages, and what their answers may be. Data. */
import type { Attribute } from '../model/attributes.ts';
import { fold } from '../text/fold.ts';

/** How the answer is read: as a time seen from after or before, a length, a number, names, or by a table of words. */
export type Answer =
  | 'past'
  | 'future'
  | 'length'
  | 'limit'
  | 'number'
  | 'states'
  | 'groups'
  | 'resolution'
  | readonly (readonly [string, RegExp])[];

/** An attribute, the words of its label or question, and how its answer is read. */
export interface Label {
  readonly attribute: Attribute;
  readonly words: RegExp;
  /** How the answer is read; a table gives the value of the first of its rows that the answer has. */
  readonly answer: Answer;
}

const label = (attribute: Attribute, answer: Answer, en: string, ar: string): Label => ({
  attribute,
  answer,
  words: new RegExp(`(?:^| )(?:(?:${en})|[وبل]?(?:ال)?(?:${fold(ar)}))(?= )`, 'u'),
});
const when = (value: string, en: string, ar: string): readonly [string, RegExp] => [
  value,
  new RegExp(`(?:^| )(?:${en}|[وفبل]{0,2}(?:ال)?(?:${fold(ar)}))(?= )`, 'u'),
];

/** The labels of explainers, the more special first: the first that fits is taken. */
export const LABELS: readonly Label[] = [
  label('end-date', 'future', 'ends?|expir[a-z]*|end date|until when', 'انتهاء|ينتهي|تنتهي|نهاية'),
  label(
    'talks-length',
    'length',
    'talks lasted|(?:length|duration) of (?:the )?(?:talks|negotiations|meeting|discussions)|(?:talks|meeting|negotiations) (?:length|duration)|how long did (?:the )?(?:talks|negotiations|they)',
    'مدة (?:المحادثات|المفاوضات|المباحثات|اللقاء|الاجتماع)|كم (?:استمر|دام|استغرق|امتد)(?:ت)? (?:المحادثات|المفاوضات|المباحثات|اللقاء|الاجتماع)',
  ),
  label('next-talks-date', 'future', '(?:next|peace|new) (?:talks|round)', '(?:الجولة|المحادثات|المفاوضات) المقبلة'),
  label(
    'start-date',
    'future',
    '(?:from|since) when|start(?:s|ed|ing)?|begin(?:s|ning)?|start date|tak(?:es?|ing) (?:effect|hold)|(?:comes?|goes?|going|coming) into (?:force|effect)|in (?:force|effect) (?:from|since)|effective|kick(?:s|ed)? in',
    '(?:بدء|بداية|موعد|تاريخ|انطلاق) (?:ال)?(?:سريان|تنفيذ|تطبيق|بدء|عمل)|سريان|سريانه|سريانها|بدء|يبدأ|تبدأ|بداية|انطلاق',
  ),
  label('points-count', 'number', 'points (?:agreed|settled)|(?:things|decisions) agreed', 'نقاط المتفق'),
  label(
    'legal-basis',
    'resolution',
    '(?:legal )?basis|based on|rests? on|legal (?:ground|foundation)s?|resolution',
    'مرجعية|مرجعيته|مرجعيتها|أساس القانوني|أساسه القانوني|سند القانوني|سنده القانوني|أساسه',
  ),
  label(
    'announced-date',
    'past',
    'announced|agreed|signed|reached|unveiled|struck|clinched|sealed|made public|date of the (?:deal|agreement|announcement)',
    'إعلان|أعلن|توقيع|تاريخ الاتفاق',
  ),
  label('deadline', 'limit', 'deadline|time limit|cut off', 'مهلة|موعد النهائي|موعد الأقصى'),
  label(
    'duration',
    'length',
    'how long|duration|length|lasts|validity|runs for',
    'مدة|مدته|مدتها|كم س?(?:تستمر|يستمر|تدوم|يدوم)',
  ),
  label(
    'parties',
    'states',
    'who (?:drew|made|agreed|brokered|negotiated|signed|struck|reached|arranged|announced|is behind|stands behind)|who are (?:the|its) (?:parties|sponsors|brokers|makers|guarantors)|parties|sponsors|brokers|guarantors|(?:agreed|brokered|negotiated|signed|drawn up|made) by',
    'طرفان|أطراف|راعيان|رعاة|ضامنون|من (?:رعى|وقع|أبرم|توصل)',
  ),
  label(
    'excluded-groups',
    'groups',
    '(?:who|what|which groups) (?:is|are) (?:left out|not (?:covered|included|protected|part)|outside|excluded|exempt(?:ed)?)|who (?:can|may) (?:still )?be (?:bombed|attacked|hit|struck|targeted)|who does (?:it|[^ ]+ [^ ]+) (?:not cover|leave out|exclude)|left out|excluded|exclusions?|exceptions?|exempt(?:ed)?|not (?:covered|included|protected)|targets?',
    'مستثنون|مستثنى|مستثناة|استثناءات|استثناء|مستبعدون|مستبعدة|غير (?:ال)?مشمول(?:ين|ون|ة)|أهداف|من (?:لا (?:تشمله|تشملهم|يشمله|يشملهم)|تستثني|يستثني)|خارج (?:الهدنة|الاتفاق|التهدئة)|(?:من )?خارجه(?:ا|ما)?',
  ),
  label('phases', 'number', 'stages|phases|steps', 'مراحل|خطوات|مرحلتان'),
  label(
    'cooperation-start',
    'length',
    '(?:joint|common) (?:action|strikes|raids|operations)|military cooperation',
    '(?:عمليات|ضربات) المشتركة',
  ),
  label('documents-count', 'number', 'documents|papers|texts', 'وثائق|نصوص|كم وثيقة'),
  label(
    'members-count',
    'number',
    'members|member states|participants|how many (?:countries|nations|states|members) (?:are|sit|belong|make|does|has)',
    'أعضاء|دول الأعضاء|عدد الدول|كم (?:دولة|بلدا|عضوا) (?:تضم|يضم|في)',
  ),
  label('points-count', 'number', 'points', 'نقاط|بنود'),
  label(
    'death-toll',
    'number',
    'death toll|killed in the war|the dead|how many (?:people |syrians )?(?:have )?(?:died|been killed|people have died)',
    '(?:حصيلة|عدد) (?:الحرب|القتلى|الضحايا)|كم (?:بلغ|بلغت) (?:عدد|حصيلة) (?:القتلى|الضحايا)|قتلى الحرب|ضحايا الحرب',
  ),
  label(
    'syrian-air-force',
    [
      when('limited', 'only outside', '(?:لا|لن) (?:يعمل|تعمل|يحلق|تحلق|يقصف|ينشط) (?:في|فوق) مناطق'),
      when(
        'out',
        'grounded|banned|barred|not (?:fly|take part)|no flights?',
        'س?يحظر|س?تحظر|حظر|محظور|محظورة|ممنوع|ممنوعة|س?يمنع|س?تمنع|س?يتوقف|س?تتوقف|لن (?:يحلق|تحلق|يشارك|يعمل|تعمل)|لا (?:يحلق|تحلق)|علي الأرض|تبق[يى] على الأرض',
      ),
      when(
        'limited',
        'keep (?:away|out|clear)|away from|limited|restricted|stay away|only (?:in|over|outside)',
        'خارج المناطق|يقتصر|تقتصر|مقيد|محدود|بعيدا عن',
      ),
    ],
    'syrian (?:aircraft|air force|jets|planes|warplanes)|assads? (?:aircraft|air force|jets|planes)|air force',
    'سلاح الجو(?: السوري)?|الطيران (?:السوري|الحربي)|الطائرات السورية',
  ),
  label(
    'humanitarian-access',
    [
      when('castello-road', 'castello road', 'الكاستيلو|كاستيلو|الكاستلو'),
      when('aleppo', 'aleppo', 'حلب'),
      when('besieged-areas', 'besieged', 'محاصرة'),
      when(
        'all-areas',
        'everywhere|all (?:areas|parts|of the country|regions)|whole country',
        'كل المناطق|جميع المناطق|كافة المناطق|كل أنحاء|جميع أنحاء',
      ),
    ],
    'aid|relief|humanitarian (?:access|aid)',
    'مساعدات|إغاثة',
  ),
  label(
    'enforcement',
    [
      when(
        'none',
        'no (?:penalt[a-z]*|sanctions?|punishment|mechanism|enforcement)|none|(?:nobody|no one)(?! (?:knows|can|has|is|was|will|would) )',
        'لا (?:عقوبات|آلية|جزاء)|لم ينص[^:|]{0,40} (?:عقوبات|آلية|جزاء)|لا يوجد|لا توجد|غير محدد',
      ),
      when('response-mechanism', 'hotline|task force|mechanism', 'خط ساخن|آلية'),
    ],
    'violations|breaches|penalt[a-z]*|sanctions|enforcement|monitoring|who (?:will |would )?(?:polices?|monitors?|enforces?|verif[a-z]+|oversees?|supervises?)|(?:what|and) if [^:|]{0,30}(?:broken|breach[a-z]*|violat[a-z]*|breaks)',
    'خروق|خروقات|انتهاكات|جزاء|عقوبات|مراقبة|إنفاذ',
  ),
  label(
    'guarantee',
    [when('none', 'no guarantees?|none|nobody|no one', 'لا (?:ضمانات|ضامن|ضمانة)|ولا علي ضامن|لا يوجد|لا توجد|لا أحد')],
    'guarantees?|guarantors?',
    'ضمانات|ضامن|ضمانة',
  ),
  label(
    'government-stance',
    [
      when('rejects', 'rejects?|rejected|no(?= ,| $)', 'رفض|رفضت|ترفض|رافضة'),
      when(
        'accepts',
        'accepts?|accepted|approves?|approved|agreed|agrees|yes|backs?|on board|signed up|consents?',
        'وافقت|موافقة|قبلت|قبول|موافق|أعلنت موافقتها',
      ),
    ],
    '(?:the )?(?:syrian )?government|damascus|assad',
    'موقف (?:الحكومة|دمشق|النظام)[^:|]{0,20}',
  ),
  label(
    'opposition-stance',
    [
      when('rejects', 'rejects?|rejected|no(?= ,| $)', 'رفض|رفضت|ترفض|رافضة'),
      when(
        'accepts',
        'accepts?|accepted|approves?|approved|agreed|agrees|yes|backs?|on board|signed up|welcomes?|welcomed|consents?|prepared to',
        'وافقت|موافقة|قبلت|قبول|موافق',
      ),
    ],
    '(?:the )?(?:syrian )?(?:opposition|rebels)',
    'موقف (?:المعارضة|الفصائل)[^:|]{0,20}',
  ),
];
