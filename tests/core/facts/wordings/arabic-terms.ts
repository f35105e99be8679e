import type { Row } from './row.ts';

/** Arabic clauses and stances told in many ways: who accepts, what may fly, where aid goes, what is missing. */
export const ARABIC_TERM_ROWS: readonly Row[] = [
  // the government
  ['ردت دمشق بالإيجاب على الاتفاق.', 'government-stance = accepts'],
  ['قالت وزارة الخارجية السورية إنها ستعمل بموجب الاتفاق.', 'government-stance = accepts'],
  ['ولم يصدر حتى الآن أي تعليق رسمي من دمشق على الاتفاق.', 'government-stance = needed'],
  ['وعلى موسكو أن تقنع الأسد بقبول الخطة.', 'government-stance = needed'],
  ['الشاحنات عالقة لأن دمشق لم تمنح الأذون المطلوبة.', 'government-stance = obstructs'],
  ['ولا يعرف ما إذا كانت الحكومة السورية ستقبل بالاتفاق.', 'government-stance = needed'],
  ['ووافق النظام السوري على إطلاق سراح خمسين معتقلا.'],
  ['رفضت دمشق طلبا تركيا بفتح معبر جديد.'],
  ['تنتظر عائلات المخطوفين ردا من الحكومة منذ أشهر.'],
  // the opposition
  ['وتتريث الفصائل قبل إعلان موقفها من الاتفاق.', 'opposition-stance = needed'],
  ['وقال متحدث باسم الجيش الحر: الاتفاق لا يلزمنا.', 'opposition-stance = rejects'],
  ['أحرار الشام: الاتفاق مرفوض جملة وتفصيلا.', 'opposition-stance = rejects'],
  ['ورفضت المعارضة التعليق على مقتل قائدها العسكري.'],
  // the United Nations
  ['ولقي الاتفاق ترحيب الأمم المتحدة.', 'un-stance = welcomes'],
  ['وأشاد الأمين العام للأمم المتحدة بجهود المنظمة في مكافحة الملاريا.'],
  // groups
  ['داعش والنصرة خارج الهدنة.', 'excluded-groups = isis,nusra-front'],
  ['ولن تتوقف العمليات ضد داعش وجبهة النصرة خلال الهدنة.', 'excluded-groups = isis,nusra-front'],
  ['وسيطرت جبهة النصرة على قرية في ريف حماة بعد معارك مع قوات النظام.'],
  // aircraft
  ['طائرات النظام ممنوعة من التحليق فوق إدلب بموجب الخطة.', 'syrian-air-force = out'],
  ['وستختفي مروحيات النظام من سماء حلب بحسب الاتفاق.', 'syrian-air-force = out'],
  ['ونفى الجيش السوري أن تكون طائراته قد قصفت المستشفى.'],
  // Russia's strikes
  ['وقالت موسكو إن غاراتها باقية رغم الاتفاق.', 'air-strikes = continue'],
  ['ورفضت روسيا الاتهامات بقصف القافلة.'],
  // aid
  ['فتح طريق الكاستيلو أمام المساعدات أحد شروط الاتفاق.', 'humanitarian-access = castello-road'],
  ['ويتيح الاتفاق إغاثة السكان في شرق حلب.', 'humanitarian-access = aleppo'],
  ['ولم تدخل أي مساعدات إلى داريا المحاصرة منذ أعوام.'],
  // answers and guarantees
  ['الاتفاق بلا مراقبين ولا عقوبات.', 'enforcement = none'],
  ['من ينتهك الهدنة يفقد حمايتها ويصبح هدفا.', 'enforcement = response-mechanism'],
  ['ولا ضامن لاستمرار الهدنة.', 'guarantee = none'],
  // groups, aid, aircraft and the joint body in other words
  ['مع استمرار استهداف داعش والنصرة.', 'excluded-groups = isis,nusra-front'],
  ['وقال إن الضربات على النصرة ستستمر.', 'excluded-groups = nusra-front'],
  ['وتحفظت الفصائل على استبعاد جبهة فتح الشام.', 'excluded-groups = nusra-front'],
  ['الفصل بين المعارضة المعتدلة وجبهة النصرة أولوية.', 'excluded-groups = nusra-front'],
  ['قال ضابط عراقي إن العمليات ضد داعش ستتواصل.'],
  ['ستتواصل معارك الجيش السوري ضد داعش في تدمر.'],
  [
    'وأضاف أن وجهتها شرق حلب عبر طريق الكاستيلو.',
    'humanitarian-access = aleppo',
    'humanitarian-access = castello-road',
  ],
  ['تطالب المنظمات بإدخال المساعدات إلى حلب.'],
  ['سيتولى برنامج الأغذية إلقاءها من الجو فوق البلدات المحاصرة.', 'humanitarian-access = besieged-areas'],
  ['إبعاد سلاح الجو السوري عن مناطق المعارضة.', 'syrian-air-force = out'],
  ['لم يتوقف الطيران السوري عن القصف رغم الاتفاق.'],
  ['وتبقى الطائرات الروسية في الأجواء.', 'air-strikes = continue'],
  ['رفضت موسكو تعليق ضرباتها.', 'air-strikes = continue'],
  ['سلاح الجو الروسي سيواصل عمله.', 'air-strikes = continue'],
  ['قالت المعارضة إن القصف الروسي مستمر.'],
  ['تبقى الطائرات الروسية عرضة للخطر في المطار.'],
  [
    'مركز التنفيذ المشترك: يضم ضباطا من الجانبين، ومقره جنيف.',
    'joint-centre-name = joint-implementation-center',
    'joint-centre-place = geneva',
  ],
  ['من خلال مركز مشترك للتنفيذ.', 'joint-centre-name = joint-implementation-center'],
  ['خلية مشتركة لتحديد الأهداف.', 'joint-centre-name = joint-implementation-center'],
];
