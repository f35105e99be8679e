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
  `استثنى استثنت استثنيا باستثناء ماعدا عدا يستثني تستثني يستثنى تستثنى استثناء مستثناة مستثنيان يشمل تشمل يشملهما تشملهما يسري تسري ينطبق تنطبق
   excluding except excludes exclude excluded include includes cover covers apply applies exempts exempt excepting exception excepted extend extends bind binds`,
);
const EXCLUDED_AFTER =
  /^ (?:[^ |]+ ){0,5}?(?:excluded|exempt|exempted|left out|outside (?:the )?(?:@a\d+|its|deal|truce)|مستثن[^ ]*|خارج (?:نطاق |اطار )?(?:ال)?(?:@a\d+|نطاقه|نطاقها|الاتفاق|الهدنه)|غير مشمول[^ ]*|غير معني[^ ]*) |^ (?:[^ |]+ ){0,2}?(?:is|are|were|was|remain|remains) not (?:covered|party|parties|part|included|bound|protected|subject|signatories) |^ (?:[^ |]+ ){0,2}?(?:remain|remains|stay|stays|are|is) (?:fair game|legitimate targets?|a target|targets) |^ (?:[^ |]+ ){0,3}?(?:لا|لن|لم) (?:ي|ت)شمله/u;
/** Ends right before the list: "other than", "الجميع سوى". */
const EXCLUDING_PHRASE =
  /(?: (?:other than|apart from|aside from|save for|leav(?:e|es|ing) out|with the exception of|but not|rather than)| (?:سوي|بخلاف|عدا|ماعدا|باستثناء|خلا|الجميع الا|الكل الا|المستثنون :|المستثناه :|excluded :|bar|barring|no shelter to|no protection to))(?: (?!@j)[^ |,:]+){0,3} $/u;
/** "operations against … may go on": what the deal allows. */
const GO_ON_BEFORE =
  /(?:strikes?|airstrikes?|operations?|attacks?|raids?|action|fight(?:ing)?|war|campaign|bombing|ضربات|غارات|عمليات|الضربات|الغارات|العمليات|القتال|الحرب|قصف|استهداف|محاربه|مكافحه|قتال)(?: (?!@[rmsgo])[^ |,:]+){0,4} (?:against|on|ضد|علي) (?:(?!@)[^ |,:]+ ){0,3}$/u;
const GO_ON_AFTER =
  /^ (?:[^ |]+ ){0,8}?(?:(?:may|can|will|would|could|to|are|is) (?:be )?(?:continue|go on|proceed|allowed|permitted|carry on)|continue|وستستمر|ستستمر|تستمر|ستتواصل|تتواصل) /u;
const KEEP_ON =
  /(?:(?:continue|continuing|keep|free|allowed|permitted|carry on)(?: to| with)? (?:[^ |,:]+ ){0,2}?(?:strik|fight|bomb|attack|target|hit|operation|battl)|[وفس]{0,2}[بل]?(?:مواصله|يواصل|تواصل|يواصلون|استمرار|تستمر|يستمر|تتواصل) (?:[^ |,:]+ ){0,2}?(?:ضرب|قصف|قتال|القتال|محارب|مكافح|استهداف|الضربات|ضربات|الغارات|عمليات|العمليات|الحرب))[^ ]* (?:(?!@[smo]\d)[^ |:]+ ){0,4}$/u;
/** Groups that must go are outside it: "would have to leave the strip". */
const MUST_GO_AFTER =
  /^ (?:[^ |]+ ){0,12}?(?:must|would|will|should|have to|has to|are to|is to) (?:have to |be )?(?:leave|withdraw|pull|removed|expelled|driven|vacate|evacuated) /u;
const MUST_GO_BEFORE = /(?:انسحاب|اخراج|خروج|ابعاد|طرد|سحب|removal of|withdrawal of|expulsion of)(?: [^ |:]+){0,7} $/u;
/** What may go on is a clause, deal word or not. */
const ALLOWED = /(?:^| )(?:may|permitted|allowed|free to|[وفي]{0,2}سمح|يجوز|يحق) /u;
const REACH_UNITS = 110;
/** "does not include", دون أن يشمل: these need a negation. */
const NEEDS_NOT = words(
  'يشمل تشمل يشملهما تشملهما يسري تسري ينطبق تنطبق extend extends bind binds include includes cover covers apply applies',
);
const NOT = words('لا ولا ولن ولم دون بدون لن لم not nor');
const AGAINST = words(
  `محاربة مكافحة مواجهة التصدي ضد ضرب قصف استهداف قتال القضاء خصوصا خاصة المعركة هزيمة محاربتها لمحاربة
   tackle fight fighting against target targeting strike strikes striking defeat defeating bomb bombing combat battle battling
   coordinating coordinate threats after تستهدف يستهدف وتستهدف`,
);
const TARGETS_AFTER = words('targets positions militants fighters');
/** Words that show joint action or the clause of an agreement. */
const JOINT = words(
  `مشتركة مشترك مشتركا المشتركة التعاون تعاون ستتعاون سويا معا التنسيق تنسيق اتفقتا اتفقا اتفق اتفقت اتفقنا الطرفان البلدين البلدان الجانبان
   together joint jointly partner partnership team teaming coordinate coordinating coordination cooperate cooperation ordinate ordinated ordinating shared غرفة
   agreed agreement deal landmark understanding plan تفاهم`,
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
  const isActingTogether = isJoint(line);
  const targets = lists.filter((list) => (isActingTogether && isTarget(line, list)) || isTargetOfDeal(line, list));
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
  const around = textAround(line, list);
  if (EXCLUDED_AFTER.test(around.after) || EXCLUDING_PHRASE.test(around.before)) return true;
  const before = wordsBefore(line, list.start, MAX_TO_GOVERNOR).map(bare);
  const at = before.findLastIndex((w) => EXCLUDING.has(w));
  if (at < 0) return false;
  return !NEEDS_NOT.has(before[at] ?? '') || before.slice(0, at).some((w) => NOT.has(w));
}

function textAround(line: Line, list: EntityList): { before: string; after: string } {
  return {
    before: line.text.slice(Math.max(0, list.start - REACH_UNITS), list.start),
    after: line.text.slice(list.end, list.end + REACH_UNITS),
  };
}

/** What goes on under the deal, or must go because of it. */
function isTargetOfDeal(line: Line, list: EntityList): boolean {
  const { before, after } = textAround(line, list);
  const isAllowed = ALLOWED.test(before + after);
  if (!isAllowed && !/@[ac]\d|(?:^| )(?:plan|zones?|strip|terms) /u.test(line.text)) return false;
  const goesOn = GO_ON_BEFORE.test(before) && GO_ON_AFTER.test(after);
  return goesOn || KEEP_ON.test(before) || MUST_GO_AFTER.test(after) || MUST_GO_BEFORE.test(before);
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
  'الطرفان الطرفين البلدين البلدان الجانبان الجانبين اتفقنا اتفاقهما الدولتين مشتركة المشتركة countries nations sides both together',
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
