/**
 * Armed groups outside a truce or targets of the joint action (one attribute: news tells "the truce excludes X" and
 * "both will strike X" of the same clause). A list of groups counts by the words that govern it.
 */
import { fold } from '../text/fold.ts';
import { isFoughtInArabic, isLeftOutInArabic } from './arabic/groups.ts';
import { isHunted, isLeftOut, isToldApart } from './english/group-cues.ts';
import type { EntityItem } from './item.ts';
import { idsOf, listsOf, wordsAfter, wordsBefore, type EntityList } from './entity-lists.ts';
import type { Line } from './line.ts';
import type { Found } from './reading.ts';

const EXCLUDING = words(
  `استثنى استثنيت استثني استثنت استثنيا باستثناء ماعدا عدا يستثني تستثني يستثنى تستثنى استثناء مستثناة مستثنيان يشمل تشمل يشملهما تشملهما يسري تسري ينطبق تنطبق
   excluding except excludes exclude excluded include includes cover covers apply applies exempts exempt excepting exception excepted extend extends bind binds
   protect protects shield shields spare spares encompass encompasses affect affects concern concerns shelter shelters`,
);
const EXCLUDED_AFTER =
  /^ (?:[^ |]+ ){0,5}?(?:excluded|excepted|exempt|exempted|left out|outside (?:of )?(?:the )?(?:scope of )?(?:the )?(?:@a\d+|its|deal|truce|arrangement|terms)|مستثن[^ ]*|خارج (?:نطاق |اطار )?(?:ال)?(?:@a\d+|نطاقه|نطاقها|الاتفاق|الهدنه)|غير مشمول[^ ]*|غير معني[^ ]*) |^ (?:(?!@o)[^ |]+ ){0,9}?(?:is|are|were|was|remain|remains|would be|will be) (?:not|never) (?:covered|a? ?party|parties|part|included|bound|protected|subject|signatories|shielded|affected|a beneficiary) |^ (?:(?!@o)[^ |]+ ){0,4}?(?:will|would|shall|must|can) (?:not|never) be (?:spared|protected|covered|shielded|safe|included|part) |^ (?:(?!@[orgm])[^ |]+ ){0,2}?(?:will|would|can|could|may) (?:still |also |both |continue to )*be (?:bombed|targeted|attacked|struck|hunted|hit|fought|pursued) |^ (?:(?!@[orgm])[^ |]+ ){0,9}?(?:fall|falls|fell|lie|lies|stay|stays|remain|remains|is|are|left|stand|stands) outside (?:it|them|the @a\d+|@a\d+|the terms|its terms) |^ (?:(?!@[om])[^ |]+ ){0,4}?(?:(?:will|would) )?(?:remain|remains|stay|stays|are|is|be) (?:also )?(?:named |mentioned |listed |described |given |designated |cited |treated |seen )?(?:as )?(?:fair game|(?:(?:a|an|the|another|both|common|joint|further|other|second|additional|main|chief|legitimate|agreed|shared) )*targets?) |^ (?:[^ |]+ ){0,3}?(?:لا|لن|لم) (?:ي|ت)شمله/u;
/** Ends right before the list: "other than", "الجميع سوى". */
const EXCLUDING_PHRASE =
  /(?:(?:^| )(?:other than|all but|everyone but|everybody but|apart from|aside from|save for|leav(?:e|es|ing) out|with the exception of|but not|rather than)|(?:^| )(?:سوي|بخلاف|عدا|ماعدا|باستثناء|خلا|[وف]?لا (?:ي|ت)(?:دخل|ندرج|ستفيد|نتفع)(?:ان)?(?: (?:في|ضمن|من) [^ ]+| (?:فيه|فيها|منه|منها|ضمنه|ضمنها))?|الجميع الا|الكل الا|المستثنون :|المستثناه :|excluded :|bar|barring|no shelter to|no protection to|minus)|(?:(?:^| )(?:the|common|agreed|joint|their|main|only|shared|declared))+ (?:targets?) (?:are|is|will be|would be|being|remain|remains|include|includes)(?: [^ @|,:]+){0,3}| (?:free|open) season on)(?: (?!@j)[^ |,:]+){0,3} $/u;
/** "operations against … may go on": what the deal allows. */
const GO_ON_BEFORE =
  /(?:strikes?|airstrikes?|operations?|attacks?|raids?|action|fight(?:ing)?|war|campaign|bombing|ضربات|غارات|عمليات|الضربات|الغارات|العمليات|القتال|الحرب|قصف|استهداف|محاربه|مكافحه|قتال)(?: (?!@[rmsgo])[^ |,:]+){0,4} (?:against|on|ضد|علي) (?:(?!@)[^ |,:]+ ){0,3}$/u;
const GO_ON_AFTER =
  /^ (?:[^ |]+ ){0,8}?(?:(?:may|can|will|would|could|to|are|is) (?:still |also )?(?:be )?(?:still )?(?:continue|go on|go ahead|proceed|persist|allowed|permitted|carry on|exempt|unaffected)|continue|وستستمر|ستستمر|تستمر|ستتواصل|تتواصل) /u;
const KEEP_ON =
  /(?:(?:continue|continuing|keep|free|allowed|permitted|carry on|go on|goes on|press on|keep on|push on)(?: to| with)? (?:[^ |,:]+ ){0,2}?(?:strik|fight|bomb|attack|target|hit|operation|battl)|[وفس]{0,2}[بل]?(?:مواصله|يواصل|تواصل|يواصلون|استمرار|تستمر|يستمر|تتواصل) (?:[^ |,:]+ ){0,2}?(?:ضرب|قصف|قتال|القتال|محارب|مكافح|استهداف|الضربات|ضربات|الغارات|عمليات|العمليات|الحرب))[^ ]* (?:(?!@[smo]\d)[^ |:]+ ){0,4}$/u;
/** "ويجيز الاتفاق استهداف …": what the deal lets both do. */
const LETS_STRIKE =
  /(?:^| )[وفس]{0,2}(?:يجيز|تجيز|يتيح|تتيح|يبيح|تبيح|يسمح|تسمح) (?:[^ |,:]+ ){0,5}?[بل]?(?:ال)?(?:استهداف|ضرب|ضربات|قصف|غارات|مهاجمه|قتال|محاربه)(?: (?!@[gos]\d)[^ |:,]+){0,3} $/u;
const DEAL_TAG = /@[ac]\d/u;
/** Both powers told by their adjectives: "ضربات أميركية وروسية". */
const BOTH_POWERS =
  /(?:ضربات|غارات|عمليات|طايرات|مقاتلات|الجيشان|الجيشين)(?: (?:ال)?جويه)? (?:ال)?(?:(?:ا?مري?كي|اميركي)(?:ه|ين)? و(?:ال)?روسي|روسي(?:ه|ين)? و(?:ال)?ا?مي?ري?كي)/u;
/** Groups that must go are outside it: "would have to leave the strip". */
const MUST_GO_AFTER =
  /^ (?:[^ |]+ ){0,12}?(?:must|would|will|should|have to|has to|are to|is to) (?:have to |be )?(?:leave|withdraw|pull|removed|expelled|driven|vacate|evacuated) |^ (?:[^ |]+ ){0,3}?(?:سينسحب|ستنسحب|سيغادر|ستغادر|سيخرج|ستخرج|سيجلو)(?:ون)? /u;
const MUST_GO_BEFORE = /(?:انسحاب|اخراج|خروج|ابعاد|طرد|سحب|removal of|withdrawal of|expulsion of)(?: [^ |:]+){0,7} $/u;
/** What may go on is a clause, deal word or not. */
const ALLOWED = /(?:^| )(?:may|permitted|allowed|free to|[وفي]{0,2}سمح|يجوز|يحق) /u;
const APART =
  /(?:^| )(?:(?:separat|disentangl|distanc|dissociat|distinguish|delineat|demarcat|untangl|detach)[^ ]*|(?:peel|pull|splitt?|break|broke|move|prise|pry)(?:ing|ed|s)?)(?: (?!@[jrms])[^ |:]+){0,8} from(?: (?!@)[^ |,:]+){0,3} $/u;
/** "على المعارضة أن تنأى بنفسها عن", "دعا الفصائل إلى فك ارتباطها ب". */
const APART_AR =
  /(?:@o\d+|[لبو]{0,2}(?:ال)?(?:فصايل|معارضه|معارضين|مقاتلي[^ ]*))(?: (?!@[jrms])[^ |:]+){0,7} [ولبس]{0,2}(?:تناي|يناي|الناي|ناي|تبتعد|يبتعدوا|الابتعاد|ابتعاد|تنفصل|الانفصال|فك)(?: (?!@)[^ |,:]+){0,3} $/u;
const MODERATES = /(?: @o\d+| opposition| rebels?| moderates?| factions?| insurgents?| themselves) /u;
/** Ends right before the verb: "the opposition was told to". */
const TOLD_TO =
  /(?:@o\d+|opposition|rebels?|factions?|insurgents?|fighters|groups)(?: [^ |:]+){0,5} (?:to|must|should)(?: be)?$/u;
const REACH_UNITS = 110;
/** "does not include", دون أن يشمل: these need a negation. */
const NEEDS_NOT = words(
  `يشمل تشمل يشملهما تشملهما يسري تسري ينطبق تنطبق extend extends bind binds include includes cover covers apply applies
   protect protects shield shields spare spares encompass encompasses affect affects concern concerns shelter shelters`,
);
const NOT = words('لا ولا ولن ولم دون بدون لن لم not nor');
const AGAINST = words(
  `محاربة مكافحة مواجهة التصدي ضد ضرب قصف استهداف قتال القضاء خصوصا خاصة المعركة هزيمة محاربتها لمحاربة ضربات ضرباتهما ضرباتها غارات غاراتهما الضربات الغارات المعلومات معلومات مواقع إحداثيات
   hit hitting pound pounding hunt destroy destroying eliminate eliminating attacking crush bombard bombarding
   tackle fight fighting against target targeting strike strikes striking defeat defeating bomb bombing combat battle battling
   coordinating coordinate threats after intelligence data coordinates hunting تستهدف يستهدف وتستهدف`,
);
const TARGETS_AFTER = words('targets positions militants fighters camps bases strongholds hideouts');
/** Words that show joint action or the clause of an agreement. */
const JOINT = words(
  `مشتركة مشترك مشتركا المشتركة التعاون تعاون ستتعاون سويا معا تبادل تتبادل يتبادل تتبادلان يتبادلان منسقة المنسقة متزامنة متكاملة التنسيق تنسيق اتفقتا اتفقا اتفق اتفقت اتفقنا الطرفان الطرفين البلدين البلدان الجانبان الجانبين القوتان القوتين
   together joint jointly coordinated combined alongside side collaborate collaborating pool pooling partner partnership team teaming coordinate coordinating coordination cooperate cooperation ordinate ordinated ordinating shared غرفة
   agreed agreement deal landmark understanding plan settled accord pact swap swapping exchange exchanging تفاهم`,
);
/** Ends right before a list whose first member the base did not see. */
const UNSEEN_MEMBER = /(?:^| )(?:[بلكف]?(?:ال)?تنظيمي? الدوله (?:, )?و? ?)$/u;
/** "تنظيمي الدولة والنصرة": of the two groups the first is told by its short name. */
const UNSEEN_STATE = /(?:^| )[وبلكف]*تنظيمي الدوله (?:الاسلاميه )?و ?(?=@j)/u;
const PARENT = 'al-qaeda';
const UNSEEN = 'isis';
const BRANCH_IN_SYRIA = 'nusra-front';
const BRANCH = words('فرع ذراع جناح affiliate branch arm offshoot wing');
/** "al-Qaeda-linked militants", if the branch is not named beside them. */
const LINKED_MILITANTS =
  /^ (?:linked|affiliated|aligned|inspired) (?:militants|fighters|extremists|jihadists|groups|forces) /u;
const TIES = words('ارتباطها ارتباطه ارتباط صلتها صلته مرتبطة المرتبطة affiliated linked aligned inspired ties');
const OTHERS = words('غيرهما غيرها غيره وغيرهما وغيرها وغيره أخرى others other groups');
const MAX_TO_GOVERNOR = 10;

/** The groups of the line as one value: governed lists together; [] if nothing governs any. */
export function excludedGroups(line: Line): Found[] {
  const lists = listsOf(line, 'j')
    .map((list) => withoutBranches(line, list))
    .filter((list) => list.items.length > 0);
  if (lists.some((list) => UNSEEN_MEMBER.test(line.text.slice(0, list.start))) && !UNSEEN_STATE.test(line.text))
    return [];
  const excluded = lists.filter((list) => isExcluded(line, list));
  if (excluded.length > 0) return [found(line, excluded, 'excludes')];
  const isActingTogether = isJoint(line);
  const targets = lists.filter(
    (list) =>
      (isActingTogether && isTarget(line, list)) ||
      isTargetOfDeal(line, list) ||
      isHuntedInEnglish(line, list) ||
      isTargetInArabic(line, list),
  );
  return targets.length > 0 ? [found(line, targets, 'joint-target')] : [];
}

/**
 * Al-Qaeda as part of a description: its branch in Syria is the Nusra Front; a group "linked" to it, or whose ties are
 * spoken of, is not al-Qaeda.
 */
function withoutBranches(line: Line, list: EntityList): EntityList {
  const hasBranch = line.items.some((item) => item.letter === 'j' && item.mention.entity === BRANCH_IN_SYRIA);
  const kept = list.items.flatMap((item, i): EntityItem[] => {
    const place = list.places[i];
    if (!place || item.mention.entity !== PARENT) return [item];
    // "al-Qaeda's Nusra Front" is one group
    if (/^ s @j/u.test(line.text.slice(place.end))) return [];
    if (LINKED_MILITANTS.test(line.text.slice(place.end)) && !hasBranch) return [item];
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
  if (isToBeLeft(around.before)) return true;
  if (line.sentence.language === 'en' && isLeftOutInEnglish(line, around)) return true;
  if (NEITHER.test(around.before) && COVERED_AFTER.test(around.after)) return true;
  if (line.sentence.language === 'ar' && isLeftOutInArabic(around.before, around.after)) return true;
  const before = wordsBefore(line, list.start, MAX_TO_GOVERNOR).map(bare);
  const at = before.findLastIndex((w) => EXCLUDING.has(w));
  if (at < 0) return false;
  return !NEEDS_NOT.has(before[at] ?? '') || before.slice(0, at).some((w) => NOT.has(w));
}

function isLeftOutInEnglish(
  line: Line,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  return isLeftOut(before, after, line.text) || isToldApart(before, after);
}

/** "pull the moderates away from X": whom the opposition has to leave is outside the truce. */
function isToBeLeft(before: string): boolean {
  if (APART_AR.test(before)) return true;
  const apart = APART.exec(before);
  return apart !== null && (MODERATES.test(apart[0]) || TOLD_TO.test(before.slice(0, apart.index)));
}

/** "Neither X nor Y is covered". */
const NEITHER = /(?:^| )neither (?:the )?$/u;
const COVERED_AFTER =
  /^ (?:[^ |@,:]+ ){0,4}?(?:covered|included|protected|part|party|bound|spared|shielded|affected|parties|signatories|subject) /u;

/** "IS and the Nusra Front": the name the base did not see in two capitals, right before or behind the list. */
function withUnseen(line: Line, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const before = UNSEEN_BEFORE.exec(line.text.slice(0, start));
  const after = UNSEEN_AFTER.exec(line.text.slice(end));
  return (
    (before !== null && isCapitalIs(line, before.index)) ||
    (after !== null && isCapitalIs(line, end + after[0].lastIndexOf(' is ')))
  );
}
const UNSEEN_BEFORE = / is (?:and|or|nor|,) (?:the )?$/u;
const UNSEEN_AFTER = /^ (?:and|or|nor|,) (?:the )?is /u;

/** The word "is" at a blank of the line is written as a name. */
function isCapitalIs(line: Line, blank: number): boolean {
  let at = 0;
  for (const token of line.tokens) {
    if (at > blank + 1) return false;
    if (at === blank + 1)
      return token.text === 'is' && token.from > 0 && line.sentence.words[token.from]?.isCapital === true;
    at += token.text.length + 1;
  }
  return false;
}

function textAround(line: Line, list: EntityList): { before: string; after: string } {
  const before = line.text.slice(Math.max(0, list.start - REACH_UNITS), list.start);
  const after = line.text.slice(list.end, list.end + REACH_UNITS);
  if (line.sentence.language !== 'en' || !withUnseen(line, list)) return { before, after };
  return { before: before.replace(UNSEEN_BEFORE, ' '), after: after.replace(UNSEEN_AFTER, ' ') };
}

/** What goes on under the deal, or must go because of it. */
function isTargetOfDeal(line: Line, list: EntityList): boolean {
  const { before, after } = textAround(line, list);
  const isAllowed = ALLOWED.test(before + after);
  // Russia's strikes go on beside the truce; a coalition's war on them is another's
  const isOfRussia = RUSSIA.test(line.text) && !/@[sm]\d/u.test(line.text);
  if (
    !isAllowed &&
    !isOfRussia &&
    !/@[ac]\d|(?:^| )(?:plan|zones?|strip|terms|(?:ال)?منطقه|(?:ال)?مناطق) /u.test(line.text)
  )
    return false;
  const goesOn = GO_ON_BEFORE.test(before) && GO_ON_AFTER.test(after);
  return (
    goesOn ||
    (DEAL_TAG.test(before) && LETS_STRIKE.test(before)) ||
    KEEP_ON.test(before) ||
    MUST_GO_AFTER.test(after) ||
    MUST_GO_BEFORE.test(before)
  );
}

function isHuntedInEnglish(line: Line, list: EntityList): boolean {
  if (line.sentence.language !== 'en') return false;
  const { before, after } = textAround(line, list);
  return isHunted(before, after, line.text);
}

function isTargetInArabic(line: Line, list: EntityList): boolean {
  return line.sentence.language === 'ar' && isFoughtInArabic(line.text, textAround(line, list).before);
}

function isTarget(line: Line, list: EntityList): boolean {
  const before = wordsBefore(line, list.start, MAX_TO_GOVERNOR).map(bare);
  return before.some((w) => AGAINST.has(w)) || TARGETS_AFTER.has(wordsAfter(line, list.end, 1)[0] ?? '');
}

/** Both powers, or the two sides, act together in this line. */
function isJoint(line: Line): boolean {
  const all = line.text.split(' ').map(bare);
  if (BOTH_POWERS.test(line.text)) return true;
  if (!line.text.includes('@c') && !all.some((w) => JOINT.has(w))) return false;
  if (JOINT_ACTION.test(line.text) && !/@[sf]\d/u.test(line.text)) return true;
  const powers = RUSSIA.test(line.text) && AMERICA.test(line.text);
  return powers || /@[ac]/u.test(line.text) || all.some((w) => PAIR.has(w));
}

/** "joint operations against", of nobody else's armies. */
const JOINT_ACTION =
  /(?:^| )(?:joint|joined|coordinated|co ordinated|combined) (?:[^ @|,:]+ ){0,2}(?:operations?|strikes?|airstrikes|raids|campaigns?|targeting|bombing) (?:[^ @|,:]+ ){0,2}(?:against|on|of) /u;
/** Also by nationality words, which are no names to the mention pass. */
const RUSSIA = /@r\d|(?:^| )russian /u;
const AMERICA = /@m\d|(?:^| )american /u;
const PAIR = words(
  'الطرفان الطرفين البلدين البلدان الجانبان الجانبين اتفقنا اتفاقهما الدولتان الدولتين القوتان القوتين المجموعة مشتركة المشتركة countries nations sides both together jointly team powers militaries armies presidents ministers governments',
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
    value: [
      ...new Set([
        ...idsWithParent(line, lists, items),
        ...(line.sentence.language === 'en' && lists.some((list) => withUnseen(line, list)) ? [UNSEEN] : []),
      ]),
    ]
      .toSorted()
      .join(','),
    qualifier: isOpen ? 'and others' : null,
    isRelative: false,
  };
}

/** "داعش والقاعدة والنصرة": the parent's bare name is a word for a base, too, and only such a list tells it. */
function idsWithParent(line: Line, lists: readonly EntityList[], items: readonly EntityItem[]): string[] {
  const ids = idsOf(items);
  const between = line.text.slice(lists[0]?.end ?? 0, lists.at(-1)?.start ?? 0);
  if (UNSEEN_STATE.test(line.text)) return [...new Set([...ids, 'isis'])].sort();
  return /^ (?:, )?والقاعده (?:, )?$/u.test(between) ? [...new Set([...ids, PARENT])].sort() : ids;
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
