/** Steps told by their order: "the first stage … the second", أولى الخطوات الثلاث … والثانية: as many as the last of them. */
import type { Line } from './line.ts';
import type { Found } from './reading.ts';

const STEP = '(?:ال|لل|ب)?(?:ال)?(?:مرحله|خطوه|مراحل|خطوات|المراحل|الخطوات)';
const FIRST = new RegExp(`(?:^| )[وف]?[بلك]?(?:${STEP} (?:ال)?(?:اولي|اول)|(?:ال)?اولي ${STEP})(?= )`, 'u');
/** A later one: with its noun, or behind a comma without. */
const LATER = /(?:^| )[وف]?(?:في |اما )?[بلك]?(?:ال)?(?:مرحله |خطوه )?(?:ال)?(ثانيه|ثالثه|رابعه|خامسه)(?= )/gu;
const STEP_NEAR = new RegExp(`(?:^| )[وف]?[بلك]?${STEP} `, 'u');
/** Steps of something else. */
const OF_OTHERS =
  /(?:^| )[وفبل]{0,2}(?:ال)?(?:انتخابات|منتخب|مباراه|دوري|تصفيات|علاج|دراسه|اجلاء|اقتراع|بطوله|لقاح|مشروع|تحقيق) /u;
const ORDER = ['ثانيه', 'ثالثه', 'رابعه', 'خامسه'];
/** "the first" may stand alone behind "the second stage". */
const FIRST_ALONE = /(?:^| )[وف]?(?:اما )?(?:ال)?اولي(?= )/u;

/** The number of steps of an Arabic line that tells the first and a later one. */
export function ordinalPhases(line: Line): Found[] {
  const { text, sentence } = line;
  if (sentence.language !== 'ar' || !STEP_NEAR.test(text) || OF_OTHERS.test(text)) return [];
  const first = FIRST.exec(text) ?? FIRST_ALONE.exec(text);
  if (!first) return [];
  const later = [...text.matchAll(LATER)];
  const last = later.at(-1);
  const most = Math.max(-1, ...later.map((m) => ORDER.indexOf(m[1] ?? '')));
  if (!last || most < 0) return [];
  const start = Math.min(first.index, later[0]?.index ?? first.index);
  const end = Math.max(last.index + last[0].length, first.index + first[0].length);
  return [
    {
      ...line.spanOf(start === 0 ? 0 : start + 1, end),
      attribute: 'phases',
      rule: 'counted',
      value: String(most + 2),
      qualifier: null,
      isRelative: false,
    },
  ];
}
