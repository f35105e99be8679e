/** Times of a truce told afterwards, consent with a length, what comes next: both languages. All sentences are ours. */
import type { Row } from './row.ts';

export const TOLD_AFTER_ROWS: readonly Row[] = [
  // ends
  ['The army declared an end on Tuesday to the truce.', 'end-date = 2016-09-06'],
  ['On Tuesday the military called time on the truce.', 'end-date = 2016-09-06'],
  ['The generals said on Tuesday they were no longer bound by the ceasefire.', 'end-date = 2016-09-06'],
  ['The declared end of the truce on Tuesday was followed by air raids.', 'end-date = 2016-09-06'],
  ['If the army pronounces the truce dead on Tuesday, the envoy will leave.'],
  ['The army denied on Tuesday that the truce was over.'],
  ['أعلن الجيش مساء الثلاثاء توقف العمل بالتهدئة.', 'end-date = 2016-09-06'],
  ['وضع الجيش الثلاثاء حدا للهدنة.', 'end-date = 2016-09-06'],
  ['نفى الجيش انتهاء الهدنة الثلاثاء.'],
  // beginnings
  ['In force since sunset on Thursday, the truce is holding.', 'start-date = 2016-09-08'],
  ['It is quiet here since the truce came in on Thursday.', 'start-date = 2016-09-08'],
  ['The truce will come into force at midnight Damascus time on September 13.', 'start-date = 2016-09-13'],
  ['خيم الهدوء بعد بدء الهدنة مساء الخميس.', 'start-date = 2016-09-08'],
  ['بداية السريان: مساء الاثنين.', 'start-date = 2016-09-12'],
  // lengths
  ['Its consent applies for an initial two weeks.', 'duration = P2W'],
  ['Both must hold for seven consecutive days.', 'duration = P7D'],
  ['The truce could not hold for seven days.'],
  ['The UN wants a weekly 48-hour pause for aid.'],
  ['موافقة المعارضة محصورة بأسبوعين.', 'duration = P2W'],
  ['لن تصمد الهدنة أسبوعا.'],
  // limits
  ['Deadline: one week', 'deadline = P1W'],
  ['The task force has a week from the day of adoption to settle the terms.', 'deadline = P1W'],
  ['Factions were given until noon on Saturday to sign up.', 'deadline = ../2016-09-10', 'opposition-stance = needed'],
  ['على أن يكتمل تبادل الخرائط في خمسة أيام.', 'deadline = P5D'],
  // what comes next
  [
    'Both hold for seven days. Only then is a joint centre stood up.',
    'duration = P7D',
    'joint-centre-start = P7D',
    'joint-centre-name = joint-implementation-center',
  ],
  ['Both hold for seven days. Only then do talks begin.', 'duration = P7D'],
  ['تستمر الهدنة سبعة أيام. وبعد ذلك يبدأ التعاون العسكري بين الجيشين.', 'duration = P7D', 'cooperation-start = P7D'],
  ['تعاون البلدان عسكريا قبل عشرة أيام.'],
  ['The evacuation took place in two stages.'],
  // talks
  ['Kerry expects to see Lavrov again on Thursday.', 'next-talks-date = 2016-09-15'],
  ['The support group reconvenes on Thursday.', 'next-talks-date = 2016-09-15'],
  ['The Arab League convenes on Thursday.'],
  ['تعود المجموعة إلى الاجتماع الخميس.', 'next-talks-date = 2016-09-15'],
];
