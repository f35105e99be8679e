/**
 * Armed groups outside a truce or targets of the joint action (one attribute: news tells "the truce excludes X" and
 * "both will strike X" of the same clause). A list of groups counts by the words that govern it.
 */
import { fold } from '../text/fold.ts';
import type { EntityItem } from './item.ts';
import { idsOf, listsOf, wordsAfter, wordsBefore, type EntityList } from './entity-lists.ts';
import type { Line } from './line.ts';
import type { Found } from './reading.ts';

const EXCLUDING = words(
  `باستثناء ماعدا عدا يستثني تستثني يستثنى تستثنى استثناء مستثناة مستثنيان يشمل تشمل يشملهما تشملهما
   excluding except excludes exclude excluded include includes cover covers apply applies exempts exempt excepting`,
);
/** "does not include", دون أن يشمل: these need a negation. */
const NEEDS_NOT = words('يشمل تشمل يشملهما تشملهما include includes cover covers apply applies');
const NOT = words('لا دون بدون لن لم not nor');
const AGAINST = words(
  `محاربة مكافحة مواجهة ضد ضرب قصف استهداف قتال القضاء خصوصا خاصة المعركة هزيمة محاربتها لمحاربة
   tackle fight fighting against target targeting strike strikes striking defeat defeating bomb bombing combat battle battling
   coordinating coordinate threats after`,
);
const TARGETS_AFTER = words('targets positions militants fighters');
/** Words that show joint action or the clause of an agreement. */
const JOINT = words(
  `مشتركة مشترك مشتركا المشتركة التعاون تعاون ستتعاون سويا معا التنسيق تنسيق اتفقتا اتفقا اتفق اتفقت اتفقنا الطرفان البلدين البلدان الجانبان
   together joint jointly partner partnership team teaming coordinate coordinating coordination cooperate cooperation
   agreed agreement deal landmark`,
);
const LINK = words('ارتباطها ارتباطه ارتباط فرع ذراع جناح صلتها affiliate branch arm offshoot wing affiliated');
const OTHERS = words('غيرهما غيرها غيره وغيرهما وغيرها وغيره أخرى others other groups');
const MAX_TO_GOVERNOR = 8;

/** The groups of the line as one value: governed lists together; [] if nothing governs any. */
export function excludedGroups(line: Line): Found[] {
  const lists = listsOf(line, 'j').map((list) => withoutBranches(line, list)).filter((list) => list.items.length > 0);
  const excluded = lists.filter((list) => isExcluded(line, list));
  if (excluded.length > 0) return [found(line, excluded, 'excludes')];
  if (!isJoint(line)) return [];
  const targets = lists.filter((list) => isTarget(line, list));
  return targets.length > 0 ? [found(line, targets, 'joint-target')] : [];
}

/** "Nusra, al-Qaeda's affiliate": the name behind is a description, as is one whose ties are spoken of. */
function withoutBranches(line: Line, list: EntityList): EntityList {
  const before = wordsBefore(line, list.start, 2).map(bare);
  if (before.some((w) => LINK.has(w))) return { ...list, items: [] };
  const after = wordsAfter(line, list.end, 3).map(bare);
  const isBranch = after.some((w) => LINK.has(w)) && !after[0]?.startsWith('@');
  return isBranch ? { ...list, items: list.items.slice(0, -1) } : list;
}

function isExcluded(line: Line, list: EntityList): boolean {
  const before = wordsBefore(line, list.start, MAX_TO_GOVERNOR).map(bare);
  const at = before.findLastIndex((w) => EXCLUDING.has(w));
  if (at < 0) return false;
  return !NEEDS_NOT.has(before[at] ?? '') || before.slice(0, at).some((w) => NOT.has(w));
}

function isTarget(line: Line, list: EntityList): boolean {
  const before = wordsBefore(line, list.start, MAX_TO_GOVERNOR).map(bare);
  return before.some((w) => AGAINST.has(w)) || TARGETS_AFTER.has(wordsAfter(line, list.end, 1)[0] ?? '');
}

/** Both powers, or the two sides, act together in this line. */
function isJoint(line: Line): boolean {
  const all = line.text.split(' ').map(bare);
  if (!line.text.includes('@c') && !all.some((w) => JOINT.has(w))) return false;
  const powers = line.text.includes('@r') && line.text.includes('@m');
  return powers || /@[ac]/u.test(line.text) || all.some((w) => PAIR.has(w));
}

const PAIR = words('الطرفان الطرفين البلدين البلدان الجانبان الجانبين اتفقنا اتفاقهما الدولتين مشتركة countries nations sides both together');

function found(line: Line, lists: readonly EntityList[], rule: 'excludes' | 'joint-target'): Found {
  const items = lists.flatMap((list) => list.items);
  const [first, last] = [items[0] as EntityItem, items.at(-1) as EntityItem];
  const end = lists.at(-1)?.end ?? 0;
  const isOpen = wordsAfter(line, end, 4).map(bare).some((w) => OTHERS.has(w));
  return {
    start: line.spanOfItem(first).start,
    end: line.spanOfItem(last).end,
    attribute: 'excluded-groups',
    rule,
    value: idsOf(items).join(','),
    qualifier: isOpen ? 'and others' : null,
    isRelative: false,
  };
}

function bare(word: string): string {
  if (JOINT_OR_GOVERNOR.has(word)) return word;
  const rest = word.replace(/^[وف]?[بكلس]?/u, '');
  return rest.length >= 3 ? rest : word;
}

const JOINT_OR_GOVERNOR = new Set([...EXCLUDING, ...AGAINST, ...JOINT, ...NOT, ...LINK, ...OTHERS]);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u).map(fold));
}
