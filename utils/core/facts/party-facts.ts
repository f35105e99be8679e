/** Who made the agreement, and the resolution it rests on. */
import type { KnowledgeBase } from '../knowledge/base.ts';
import { fold } from '../text/fold.ts';
import { idsOf, listsOf, wordsBefore, type EntityList } from './entity-lists.ts';
import type { AgreementItem } from './item.ts';
import type { Line } from './line.ts';
import {
  AGREE_AFTER,
  AGREE_BEFORE,
  BETWEEN,
  CAME_OUT,
  DEAL_BEFORE,
  DEAL_NEAR,
  GOVERNED_BY,
  MADE_IT,
  MAKE_AFTER,
  MAKE_BEFORE,
  WITH_DEAL,
} from './makers-words.ts';
import { type Found, madeBetween } from './reading.ts';

/** "… said on Friday that they had agreed". */
const THAT_THEY = /^ (?:(?!@[rmsbhgo])[^ |]+ ){0,6}that they (?:had |have )?(?:agreed|reached|signed|struck) /u;
const REACH_UNITS = 160;
/** A council speaks by its vote. */
const VOTED_AFTER =
  /^ (?:(?:has|have|had|late|on|unanimously|@t\d+|,) ){0,4}(?:gave (?:its )?(?:unanimous )?(?:blessing|backing|approval|endorsement|assent)|voted|passed|demanded|backed|endorsed|ordered) /u;
/** "إذا اتفقت", "لم تتوصل"; "اتفقتا على عقد لقاء" is no deal. */
const NOT_YET_AR = /(?:^| )[وف]?(?:اذا|لو|لم|لن|كاد|كادت|ربما) [^ ,|:@]+(?: (?:عليه|عليها|اليه|اليها))?$/u;
const MEET_AR =
  /^ (?:(?![|:])[^ ]+ ){0,4}?(?:اتفق|توافق|تفاهم)(?:ا|ت|تا|وا)? (?:(?![|:,])[^ ]+ ){0,3}?علي (?:عقد|لقاء|اللقاء|اجتماع|الاجتماع|مواصله|متابعه|استيناف|التشاور|ضروره|اهميه|ان (?:يلتقيا|يجتمعا|تلتقيا|يواصلا)) /u;
const PAPER = words('الأولى وثيقة الوثيقة document first one');
const BASIS = words(
  `بناء الأساس أساسه المرجع يرتكز ترتكز استنادا بموجب تنفيذ لتنفيذ تطبيق لتطبيق تطبيقا تنفيذا التنفيذ للتنفيذ بتنفيذ بتطبيق أساس يستند تستند مستندا مستندة استند يحيل تحيل
   عملا بمقتضى انطلاقا ترجمة تجسيدا تجسيد سند ركيزة مستمدة مستمد يستمد تستمد مظلة يعتمد تعتمد معتمدا ينطلق تنطلق منبثق منبثقة
   مرجعية مرجعيته مرجعيتها مرجعيتهما المرجعية قاعدته قاعدتها سنده سندها أساسها أسسه ركيزته ركيزتها إطاره إطارها سندا أرضية تستظل يستظل leans implementing implementation implement based pursuant basis mandated builds rests anchored rooted enshrined grounded stipulated envisaged envisioned outlined foreseen prescribed resting drawing draws underpinned rest build framework foundation cornerstone bedrock alternative`,
);
/** "القرار 2254 يبقى المرجع". */
const BASIS_AFTER =
  /^ (?:[^ |:]+ ){0,3}?(?:(?:(?:[^ |:]+ ){0,9}?(?:هي|هو|تشكل|يشكل|يبقي|تبقي|تعد|يعد|تمثل|يمثل) (?:ال)?(?:مرجع|مرجعيه|اساس|ركيزه|قاعده|اطار|سند|مظله|ارضيه))|المرجع|السقف|مرجعيه|المرجعيه|سندا|اساسا|الاساس|(?<=يبقي |هو )اساس|الاطار|(?:as|remains?|is|provides?|forms?|stays?) (?:the|its|their|a|any) (?:basis|framework|foundations?|grounds?|bedrock|cornerstone|touchstone|reference|backbone|legal basis)) /u;
/** "in line with" a resolution is said of anything: the agreement must stand beside it. */
const IN_LINE = words(
  'وفق وفقا تمشيا تماشيا انسجاما اتساقا ينسجم تنسجم منسجمة منسجم يتفق تتفق متفقة متفق يتوافق تتوافق متوافقة يتماشى تتماشى يتسق تتسق متسقة إشارة اشارات تشير يشير يستحضر يذكر تذكر تكرر روح إطار بروح تقوم يقوم قائم قائمة يستلهم تستلهم التزاما تمسك تمسكهما تمسكها مبني مبنية التأكيد تأكيد يؤكد تؤكد يكرس تكرس تخرج يخرج منصوص التزامهما التزامها بتنفيذه under accordance line',
);
/** "ويقول إنها تتفق مع القرار": the deal as a pronoun. */
const IT_AR = words(
  'الدول القوى المجموعة المجتمعون المجتمعين الجانبان البلدان القوتان الأطراف إنها أنها إنه أنه بأنها بأنه خطوة الخطوة الخطة خطة التفاهم الترتيبات البيان نصه نصها مقدمته ديباجته ديباجتها الوثائق النص',
);
const MAX_TO_BASIS = 5;

/** States that the line says agreed: a list right before or after the verb, or "between X and Y" behind a deal. */
export function parties(line: Line): Found[] {
  return [
    ...syrianSides(line),
    ...supportGroup(line),
    ...listsOf(line, 'rmsbu').flatMap((list): Found[] => {
      const states = list.items.filter(
        (i) => i.mention.kind !== 'adjective' && (i.mention.entityType === 'state' || isBody(i.mention.entity)),
      );
      const ids = idsOf(states);
      if (states.length !== list.items.length) return [];
      const isBodyAlone = ids.length === 1 && isBody(ids[0] ?? '');
      if (ids.length < 2 && !isBodyAlone) return [];
      const isCarriedOn =
        isBodyAlone &&
        /^ (?:(?!@[rmsbhgo])[^ |]+ ){0,9}?و?(?:اقروا|اتفقوا|اقرت|اتفقت|agreed) /u.test(
          line.text.slice(list.end, list.end + REACH_UNITS),
        );
      if (!isCarriedOn && !areMakers(line, list, isBodyAlone)) return [];
      const [first, last] = [states[0], states.at(-1)];
      if (!first || !last) return [];
      return [madeBetween({ start: line.spanOfItem(first).start, end: line.spanOfItem(last).end }, ids)];
    }),
  ];
}

/** The words around a list of states or of their people say that they made an agreement. */
export function areMakers(line: Line, list: EntityList, isBodyAlone = false): boolean {
  const before = line.text.slice(Math.max(0, list.start - REACH_UNITS), list.start).trimEnd();
  const after = line.text.slice(list.end, list.end + REACH_UNITS);
  if (/(?:^| )neither(?: the)?$/u.test(before)) return false;
  if (NOT_YET_AR.test(before) || MEET_AR.test(after)) return false;
  if (MADE_IT.test(before)) return true;
  if (GOVERNED_BY.test(before) && (DEAL_BEFORE.test(before) || isBodyAlone)) return true;
  if (!isBodyAlone && BETWEEN.test(before)) return true;
  if (!isBodyAlone && CAME_OUT.test(before) && WITH_DEAL.test(after)) return true;
  if (AGREE_BEFORE.test(before) || AGREE_AFTER.test(after) || THAT_THEY.test(after)) return true;
  if (isBodyAlone && VOTED_AFTER.test(after)) return true;
  const verb = MAKE_AFTER.exec(after);
  if (verb) return isBodyAlone || DEAL_NEAR.test(after.slice(verb[0].length)) || DEAL_BEFORE.test(before.slice(-40));
  return MAKE_BEFORE.test(before) && (isBodyAlone || DEAL_NEAR.test(after.trimEnd()));
}

/** "the first document between the government and the armed opposition": the two sides of the war as parties. */
function syrianSides(line: Line): Found[] {
  return listsOf(line, 'go').flatMap((list): Found[] => {
    const ids = idsOf(list.items);
    const [first, last] = [list.items[0], list.items.at(-1)];
    if (!first || !last || ids.join(',') !== 'syrian-government,syrian-opposition') return [];
    const before = wordsBefore(line, list.start, 5)
      .map(bare)
      .filter((w) => w !== 'the');
    const isBetween =
      /^(?:بين|between)$/u.test(before.at(-1) ?? '') && before.slice(-3).some((w) => w.includes('@a') || PAPER.has(w));
    if (!isBetween) return [];
    return [madeBetween({ start: line.spanOfItem(first).start, end: line.spanOfItem(last).end }, ids)];
  });
}

/** "world powers", "ministers of 17 countries": how the press tells of the support group when it decides. */
const POWERS =
  /(?:(?:world|major|big|global|leading|international) powers|ministers (?:of|from) (?:the )?@n\d+ (?:countries|nations|states|powers)|القوي (?:الكبري|العظمي|الدوليه|العالميه)|وزراء (?:ال)?خارجيه @n\d+ دوله)(?= )/u;

function supportGroup(line: Line): Found[] {
  const m = POWERS.exec(line.text);
  if (!m) return [];
  const end = m.index + m[0].length;
  if (!areMakers(line, { start: m.index, end, items: [], places: [] }, true)) return [];
  return [madeBetween(line.spanOf(m.index, end), [SUPPORT_GROUP])];
}

/** Id of the group of states that decides as one. */
export const SUPPORT_GROUP = 'issg';

/** Bodies that decide as one. */
function isBody(id: string): boolean {
  return id === SUPPORT_GROUP || id === 'un-security-council';
}

/** Resolutions that the line gives as the ground of something. */
export function legalBases(line: Line, base: KnowledgeBase): Found[] {
  return line.items.flatMap((item): Found[] => {
    if (item.letter !== 'a' || !isResolution(item, base) || !item.mention) return [];
    const at = line.text.indexOf(`@a${line.items.indexOf(item)} `);
    const before = wordsBefore(line, line.text.lastIndexOf(' ', at) + 1, MAX_TO_BASIS);
    const isIn = (set: ReadonlySet<string>): boolean => before.some((w) => set.has(w) || set.has(bare(w)));
    const isGround = BASIS_AFTER.test(line.text.slice(line.text.indexOf(' ', at)));
    const isNamedBy = isSpokenOf(line, at) && hasOther(line, item);
    if (!isIn(BASIS) && !isGround && !isNamedBy && !(isIn(IN_LINE) && hasOther(line, item))) return [];
    return [
      {
        ...line.spanOfItem(item),
        attribute: 'legal-basis',
        rule: 'rests-on',
        value: item.mention.entity,
        qualifier: null,
        isRelative: false,
      },
    ];
  });
}

/** A deal that is told of beside a resolution in Arabic rests on it, unless the resolution is told of for itself or against it. */
function isSpokenOf(line: Line, at: number): boolean {
  if (line.sentence.language !== 'ar') return false;
  return !FOR_ITSELF.test(line.text.slice(Math.max(0, at - FOR_ITSELF_REACH), at + FOR_ITSELF_REACH));
}

const FOR_ITSELF =
  /(?:^| )[وف]?(?:صوت|صوتت|يصوت|تصويت|التصويت|تبني|تبنت|اصدر|اصدرت|اعتمد|اعتمدت|خرق|خرقا|انتهك|انتهاك|انتهاكا|ينتهك|يخالف|تخالف|مخالفه|يناقض|تناقض|خلافا|رفض|رفضت|يرفض|عرقل|فيتو|الفيتو|مشروع|مسوده|كما|مثل|قبل|بدل|بدلا|لا|لم|لن|ليس|التفاف|التفافا|يلغي|تجاوز|تتجاوز) /u;
const FOR_ITSELF_REACH = 50;

function hasOther(line: Line, own: AgreementItem): boolean {
  return (
    line.items.some((item) => item !== own && item.letter === 'a') ||
    /(?:^| )و?(?:اتفق|agreed )/u.test(line.text) ||
    line.text.split(' ').some((w) => IT_AR.has(w) || IT_AR.has(bare(w)))
  );
}

function isResolution(item: AgreementItem, base: KnowledgeBase): boolean {
  const record = item.mention ? base.entity(item.mention.entity) : null;
  return record?.type === 'agreement' && record.form === 'resolution';
}

function bare(word: string): string {
  return word.replace(/^[وف](?=\p{Script=Arabic}{3})/u, '');
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u).map(fold));
}
