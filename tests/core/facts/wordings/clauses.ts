/** What the parties may and must do: wordings of both languages. All sentences are ours. */
import type { Row } from './row.ts';

export const CLAUSE_ROWS: readonly Row[] = [
  // groups
  ['The truce does not apply to Islamic State or the Nusra Front.', 'excluded-groups = isis,nusra-front'],
  ['Islamic State and the Nusra Front are not covered by the truce.', 'excluded-groups = isis,nusra-front'],
  ['Islamic State and the Nusra Front are not party to the agreement.', 'excluded-groups = isis,nusra-front'],
  ['Islamic State and the Nusra Front are not part of the truce.', 'excluded-groups = isis,nusra-front'],
  ['The truce exempts Islamic State and the Nusra Front.', 'excluded-groups = isis,nusra-front'],
  ['a truce with the exception of Islamic State and the Nusra Front', 'excluded-groups = isis,nusra-front'],
  ['The deal covers all groups other than Islamic State and the Nusra Front.', 'excluded-groups = isis,nusra-front'],
  ['Strikes on Islamic State and the Nusra Front may continue under the deal.', 'excluded-groups = isis,nusra-front'],
  [
    'Both will then begin joint strikes against Islamic State and the Nusra Front.',
    'excluded-groups = isis,nusra-front',
    'phases = compliance,cooperation',
  ],
  ['The deal leaves out Islamic State and the Nusra Front.', 'excluded-groups = isis,nusra-front'],
  ['everyone except Islamic State and Nusra Front is bound by the truce', 'excluded-groups = isis,nusra-front'],
  ['تستثنى من الهدنة داعش وجبهة النصرة.', 'excluded-groups = isis,nusra-front'],
  ['داعش وجبهة النصرة غير مشمولتين بالهدنة.', 'excluded-groups = isis,nusra-front'],
  ['الهدنة تشمل الجميع ما عدا داعش وجبهة النصرة.', 'excluded-groups = isis,nusra-front'],
  ['داعش وجبهة النصرة خارج الاتفاق.', 'excluded-groups = isis,nusra-front'],
  ['لا تنطبق الهدنة على تنظيم الدولة وجبهة النصرة.', 'excluded-groups = isis,nusra-front'],
  ['وتستهدف الضربات المشتركة داعش وجبهة النصرة.', 'excluded-groups = isis,nusra-front'],
  ['وستستمر الضربات ضد داعش وجبهة النصرة بموجب الاتفاق.', 'excluded-groups = isis,nusra-front'],
  ['Islamic State claimed the attack.'],
  ['تبنى داعش الهجوم.'],
  // air force
  ["The deal would ground Syria's air force.", 'syrian-air-force = out'],
  [
    'Syrian government warplanes would be barred from flying combat missions over agreed areas.',
    'syrian-air-force = barred-from-agreed-areas',
  ],
  ['Assad would be barred from bombing opposition areas.', 'syrian-air-force = barred-from-agreed-areas'],
  [
    'Syrian jets will no longer fly combat missions over opposition areas.',
    'syrian-air-force = barred-from-agreed-areas',
  ],
  ['The regime must halt its air sorties over areas held by the opposition.', 'syrian-air-force = limited'],
  ['The Syrian air force is to stop flying over designated areas.', 'syrian-air-force = barred-from-agreed-areas'],
  ['يمنع الاتفاق طيران النظام من التحليق فوق مناطق المعارضة.', 'syrian-air-force = barred-from-agreed-areas'],
  ['حظر تحليق الطيران السوري فوق مناطق محددة.', 'syrian-air-force = barred-from-agreed-areas'],
  ['لن تحلق طائرات النظام فوق المناطق المتفق عليها.', 'syrian-air-force = barred-from-agreed-areas'],
  ['وقف طلعات الطيران السوري فوق مناطق المعارضة.', 'syrian-air-force = barred-from-agreed-areas'],
  ['Syrian warplanes bombed rebel areas.'],
  ['قصف الطيران السوري مناطق المعارضة.'],
  // aid
  ['The deal provides for unimpeded aid to besieged areas.', 'humanitarian-access = besieged-areas'],
  ['Aid is to flow to besieged and hard-to-reach areas.', 'humanitarian-access = besieged-areas'],
  [
    'allowing sustained humanitarian access to all besieged areas, including Aleppo',
    'humanitarian-access = besieged-areas',
  ],
  ['Aid convoys would be let into Aleppo.', 'humanitarian-access = aleppo'],
  ['to let aid into eastern Aleppo', 'humanitarian-access = aleppo'],
  ['Aid will reach those in need throughout Syria.', 'humanitarian-access = all-areas'],
  ['السماح بدخول المساعدات إلى المناطق المحاصرة.', 'humanitarian-access = besieged-areas'],
  ['إدخال مساعدات إلى المناطق المحاصرة ومنها حلب.', 'humanitarian-access = besieged-areas'],
  ['وصول القوافل الإنسانية إلى أحياء حلب الشرقية.', 'humanitarian-access = aleppo'],
  ['إيصال المساعدات إلى جميع المحتاجين في أنحاء سوريا.', 'humanitarian-access = all-areas'],
  ['Aleppo has been besieged since July.'],
  ['حوصرت حلب منذ تموز.'],
  // road
  ['The Castello Road is to become a demilitarised zone.', 'castello-road = demilitarised'],
  ['Troops would pull back to create a demilitarized zone around Castello Road.', 'castello-road = demilitarised'],
  ['جعل طريق الكاستيلو منطقة منزوعة السلاح.', 'castello-road = demilitarised'],
  ['منطقة منزوعة السلاح حول طريق الكاستيلو.', 'castello-road = demilitarised'],
  // joint body
  ['The two countries will set up a Joint Implementation Centre.', 'joint-centre-name = joint-implementation-center'],
  [
    'to establish a Joint Implementation Center to share targeting data',
    'joint-centre-name = joint-implementation-center',
  ],
  ['إنشاء مركز التنفيذ المشترك.', 'joint-centre-name = joint-implementation-center'],
  ['وسيقام مركز تنسيق مشترك بين البلدين.', 'joint-centre-name = joint-implementation-center'],
  [
    'After seven days a Joint Implementation Centre would be set up.',
    'joint-centre-start = P7D',
    'joint-centre-name = joint-implementation-center',
  ],
  ['The mall has a new sports centre.'],
];
