/**
 * Facts of explainers, which put the attribute in a label or a question and the value behind it: "Start: 12 September,
 * 7 p.m.", المراحل: ثلاث, "Who is left out? Islamic State and the Nusra Front."
 */
import { fold } from '../text/fold.ts';
import { numberValue } from '../text/numbers.ts';
import type { Attribute } from '../model/attributes.ts';
import type { Span } from '../model/span.ts';
import { idsOf, listsOf } from './entity-lists.ts';
import type { Item } from './item.ts';
import type { Line } from './line.ts';
import type { Found } from './reading.ts';
import { resolveTime, type Reference } from './resolve-date.ts';

type Kind = 'past' | 'future' | 'length' | 'number' | 'states' | 'groups' | readonly (readonly [string, RegExp])[];

interface Label {
  readonly attribute: Attribute;
  readonly words: RegExp;
  /** How the answer is read; a table gives the value of the first of its rows that the answer has. */
  readonly answer: Kind;
}

const label = (attribute: Attribute, answer: Kind, en: string, ar: string): Label => ({
  attribute,
  answer,
  words: new RegExp(`(?:^| )(?:(?:${en})|[وبل]?(?:ال)?(?:${fold(ar)}))(?= )`, 'u'),
});
const when = (value: string, en: string, ar: string): readonly [string, RegExp] => [
  value,
  new RegExp(`(?:^| )(?:${en}|[وفبل]{0,2}(?:ال)?(?:${fold(ar)}))(?= )`, 'u'),
];

const LABELS: readonly Label[] = [
  label('end-date', 'future', 'ends?|expir[a-z]*|end date|until when', 'انتهاء|ينتهي|تنتهي|نهاية'),
  label(
    'talks-length',
    'length',
    'talks lasted|length of talks|how long did (?:the )?(?:talks|negotiations|they)',
    'مدة (?:المحادثات|المفاوضات|اللقاء)',
  ),
  label('next-talks-date', 'future', '(?:next|peace|new) (?:talks|round)', '(?:الجولة|المحادثات|المفاوضات) المقبلة'),
  label(
    'start-date',
    'future',
    '(?:from|since) when|start(?:s|ed|ing)?|begin(?:s|ning)?|start date|tak(?:es?|ing) (?:effect|hold)|(?:comes?|goes?|going|coming) into (?:force|effect)|in (?:force|effect) from|effective|kick(?:s|ed)? in',
    'سريان|سريانه|سريانها|بدء|يبدأ|تبدأ|بداية|انطلاق',
  ),
  label(
    'announced-date',
    'past',
    'announced|agreed|signed|reached|unveiled|struck|clinched|sealed|made public|date of the (?:deal|agreement|announcement)',
    'إعلان|أعلن|توقيع|تاريخ الاتفاق',
  ),
  label('duration', 'length', 'how long|duration|length|lasts|validity|runs for', 'مدة|مدته|مدتها|كم تستمر|كم يستمر'),
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
    'مستثنون|مستثنى|مستثناة|استثناءات|استثناء|مستبعدون|مستبعدة|غير (?:ال)?مشمول(?:ين|ون|ة)|أهداف|من (?:لا (?:تشمله|تشملهم|يشمله|يشملهم)|تستثني|يستثني)|خارج (?:الهدنة|الاتفاق)',
  ),
  label('phases', 'number', 'stages|phases|steps', 'مراحل|خطوات|مرحلتان'),
  label(
    'cooperation-start',
    'length',
    '(?:joint|common) (?:action|strikes|raids|operations)|military cooperation',
    '(?:عمليات|ضربات) المشتركة',
  ),
  label('documents-count', 'number', 'documents|papers|texts', 'وثائق|نصوص'),
  label('members-count', 'number', 'members|member states|participants', 'أعضاء|دول الأعضاء|عدد الدول'),
  label('points-count', 'number', 'points', 'نقاط|بنود'),
  label(
    'death-toll',
    'number',
    'death toll|killed in the war|the dead',
    'حصيلة (?:الحرب|القتلى)|قتلى الحرب|ضحايا الحرب',
  ),
  label(
    'syrian-air-force',
    [
      when('limited', 'only outside', '(?:لا|لن) (?:يعمل|تعمل|يحلق|تحلق|يقصف|ينشط) (?:في|فوق) مناطق'),
      when(
        'out',
        'grounded|banned|barred|not (?:fly|take part)|no flights?',
        'يحظر|تحظر|حظر|ممنوع|يمنع|لن (?:يحلق|تحلق|يشارك)|لا (?:يحلق|تحلق)',
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
        'no (?:penalt[a-z]*|sanctions?|punishment|mechanism|enforcement)|none|nobody|no one|unclear',
        'لا (?:عقوبات|آلية|جزاء)|لم ينص[^:|]{0,40} (?:عقوبات|آلية|جزاء)|لا يوجد|لا توجد|غير محدد',
      ),
      when('response-mechanism', 'hotline|centre|center|task force|mechanism', 'خط ساخن|مركز|آلية'),
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
      when('rejects', 'rejects?|rejected|no', 'رفض|رفضت|ترفض|رافضة'),
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
      when('rejects', 'rejects?|rejected|no', 'رفض|رفضت|ترفض|رافضة'),
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

/** A label has few words; so has a question of an explainer. */
const MAX_LABEL_WORDS = 5;
const MAX_QUESTION_WORDS = 9;
const MAX_NAME_UNITS = 30;
/** "When does it start?" and "متى" ask; a question of a quotation asks somebody. */
const ASKS =
  /^(?:(?:and|but|so|from|until|since|by) ){0,2}(?:who|what|when|where|how|is|are|will|have|has|does|did|متي|من|ما|ماذا|كيف|اين|هل|كم)(?= )/u;

/** "When did it start?": told when it was over. */
const OVER = /(?:^| )(?:did|was|were|began|started|ended|بدا|بدات|دخل|دخلت|انتهي|انتهت) /u;

/** Attribute and answer of a line "label: answer", or of an answer behind a question; [] for other lines. */
export function labelledFacts(line: Line, question: Line | null, reference: Reference): Found[] {
  const colon = line.text.indexOf(' : ');
  const head = colon < 0 ? '' : line.text.slice(0, colon + 1);
  const own = head !== '' && wordCount(head) <= MAX_LABEL_WORDS && line.sentence.quotes.every(isName) ? head : null;
  const asked = question && isQuestion(question) ? question.text : null;
  const text = own ?? asked;
  if (text === null) return [];
  const found = LABELS.find(({ words }) => words.test(plain(text, own === null ? question : line)));
  if (!found) return [];
  const from = own === null ? 0 : colon + 3;
  const kind = found.answer === 'future' && OVER.test(text) ? 'past' : found.answer;
  const told = answerOf(kind, line, from, reference);
  return told ? [{ ...told, attribute: found.attribute, rule: 'labelled' }] : [];
}

/** A name in quotation marks, no speech. */
function isName({ start, end }: Span): boolean {
  return end - start <= MAX_NAME_UNITS;
}

/** A short line of its own that asks. */
export function isQuestion(line: Line): boolean {
  return ASKS.test(line.text) && wordCount(line.text) <= MAX_QUESTION_WORDS && line.sentence.quotes.length === 0;
}

/** The label with its names in words again ("@g0" is "the Syrian air force"). */
function plain(text: string, line: Line | null): string {
  return text.replaceAll(/@[a-z]\d+/gu, (tag) => {
    const item = line?.item(tag);
    return item && line
      ? line.sentence.words
          .slice(item.from, item.to)
          .map((w) => w.key)
          .join(' ')
      : tag;
  });
}

function answerOf(
  kind: Kind,
  line: Line,
  from: number,
  reference: Reference,
): Pick<Found, 'start' | 'end' | 'value' | 'qualifier' | 'isRelative'> | null {
  const rest = line.text.slice(from);
  if (kind === 'past' || kind === 'future') {
    const item = itemIn(line, from, 't');
    const time = item?.letter === 't' ? resolveTime(item, reference, kind) : null;
    if (!item || item.letter !== 't' || !time) return null;
    return {
      ...line.spanOfItem(item),
      value: time.value,
      qualifier: time.part,
      isRelative: item.words.kind !== 'written',
    };
  }
  if (kind === 'length') {
    const item = itemIn(line, from, 'p');
    if (item?.letter !== 'p') return null;
    return { ...line.spanOfItem(item), value: item.length.iso, qualifier: item.length.bound, isRelative: false };
  }
  if (kind === 'number') return numberIn(line, from);
  if (kind === 'states' || kind === 'groups') {
    const list = listsOf(line, kind === 'states' ? 'rmsb' : 'j').find((l) => l.start >= from);
    const [first, last] = [list?.items[0], list?.items.at(-1)];
    if (!list || !first || !last || (kind === 'states' && list.items.length < 2)) return null;
    return {
      start: line.spanOfItem(first).start,
      end: line.spanOfItem(last).end,
      value: idsOf(list.items).join(','),
      qualifier: null,
      isRelative: false,
    };
  }
  for (const [value, words] of kind) {
    const m = words.exec(` ${rest}`);
    if (m)
      return {
        ...line.spanOf(from + Math.max(0, m.index - 1), from + m.index + m[0].length - 1),
        value,
        qualifier: null,
        isRelative: false,
      };
  }
  return null;
}

/** The first number: counted ("five documents"), or alone ("three"). */
function numberIn(line: Line, from: number): ReturnType<typeof answerOf> {
  const item = itemIn(line, from, 'n');
  if (item?.letter === 'n')
    return { ...line.spanOfItem(item), value: String(item.number), qualifier: item.bound, isRelative: false };
  let at = from;
  for (const token of line.text.slice(from).trim().split(' ').slice(0, 4)) {
    const number = numberValue(token);
    if (number !== null && number > 0)
      return { ...line.spanOf(at, at + token.length), value: String(number), qualifier: null, isRelative: false };
    at += token.length + 1;
  }
  return null;
}

function itemIn(line: Line, from: number, letter: Item['letter']): Item | null {
  const tag = new RegExp(`@${letter}\\d+`, 'u').exec(line.text.slice(from));
  return tag ? line.item(tag[0]) : null;
}

function wordCount(text: string): number {
  return text.trim().split(' ').length;
}
