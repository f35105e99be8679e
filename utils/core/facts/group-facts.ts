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
  `باستثناء ماعدا عدا يستثني تستثني يستثنى تستثنى استثناء مستثناة مستثنيان يشمل تشمل يشملهما تشملهما يسري تسري ينطبق تنطبق
   excluding except excludes exclude excluded include includes cover covers apply applies exempts exempt excepting exception excepted extend extends bind binds`,
);
const EXCLUDED_AFTER = words('excluded exempt exempted مستثناة مستثنيان مستثناتان مستثنى');
/** "does not include", دون أن يشمل: these need a negation. */
const NEEDS_NOT = words(
  'يشمل تشمل يشملهما تشملهما يسري تسري ينطبق تنطبق extend extends bind binds include includes cover covers apply applies',
);
const NOT = words('لا ولا ولن ولم دون بدون لن لم not nor');
const AGAINST = words(
  `محاربة مكافحة مواجهة التصدي ضد ضرب قصف استهداف قتال القضاء خصوصا خاصة المعركة هزيمة محاربتها لمحاربة
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
const PARENT = 'al-qaeda';
const BRANCH_IN_SYRIA = 'nusra-front';
const BRANCH = words('فرع ذراع جناح affiliate branch arm offshoot wing');
const TIES = words('ارتباطها ارتباطه ارتباط صلتها صلته مرتبطة المرتبطة affiliated linked aligned inspired ties');
const OTHERS = words('غيرهما غيرها غيره وغيرهما وغيرها وغيره أخرى others other groups');
const MAX_TO_GOVERNOR = 10;

/** The groups of the line as one value: governed lists together; [] if nothing governs any. */
export function excludedGroups(line: Line): Found[] {
  const lists = listsOf(line, 'j')
    .map((list) => withoutBranches(line, list))
    .filter((list) => list.items.length > 0);
  // "IS and the Nusra Front": a name the base did not see in capitals is a gap in the list, and a list with a gap is no value
  if (lists.some((list) => /(?:^| )is and (?:the )?$/u.test(line.text.slice(0, list.start)))) return [];
  const excluded = lists.filter((list) => isExcluded(line, list));
  if (excluded.length > 0) return [found(line, excluded, 'excludes')];
  if (!isJoint(line)) return [];
  const targets = lists.filter((list) => isTarget(line, list));
  return targets.length > 0 ? [found(line, targets, 'joint-target')] : [];
}

/**
 * Al-Qaeda as part of a description: its branch in Syria is the Nusra Front; a group "linked" to it, or whose ties are
 * spoken of, is not al-Qaeda.
 */
function withoutBranches(line: Line, list: EntityList): EntityList {
  const kept = list.items.flatMap((item, i): EntityItem[] => {
    const place = list.places[i];
    if (!place || item.mention.entity !== PARENT) return [item];
    const around = [...wordsBefore(line, place.start, 2), ...untilName(wordsAfter(line, place.end, 3))].map(bare);
    if (around.some((w) => BRANCH.has(w))) return [{ ...item, mention: { ...item.mention, entity: BRANCH_IN_SYRIA } }];
    return around.some((w) => TIES.has(w)) ? [] : [item];
  });
  return { ...list, items: kept };
}

function untilName(after: readonly string[]): string[] {
  const name = after.findIndex((w) => w.includes('@') && !w.includes('@s'));
  return after.slice(0, name < 0 ? after.length : name);
}

function isExcluded(line: Line, list: EntityList): boolean {
  const before = wordsBefore(line, list.start, MAX_TO_GOVERNOR).map(bare);
  if (
    wordsAfter(line, list.end, 5)
      .map(bare)
      .some((w) => EXCLUDED_AFTER.has(w))
  )
    return true;
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

const PAIR = words(
  'الطرفان الطرفين البلدين البلدان الجانبان الجانبين اتفقنا اتفاقهما الدولتين مشتركة countries nations sides both together',
);

function found(line: Line, lists: readonly EntityList[], rule: 'excludes' | 'joint-target'): Found {
  const items = lists.flatMap((list) => list.items);
  const [first, last] = [items[0] as EntityItem, items.at(-1) as EntityItem];
  const end = lists.at(-1)?.end ?? 0;
  const isOpen = wordsAfter(line, end, 4)
    .map(bare)
    .some((w) => OTHERS.has(w));
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

const JOINT_OR_GOVERNOR = new Set([...EXCLUDING, ...AGAINST, ...JOINT, ...NOT, ...BRANCH, ...TIES, ...OTHERS]);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u).map(fold));
}
