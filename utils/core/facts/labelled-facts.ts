/**
 * Facts of explainers, which put the attribute in a label or a question and the value behind it: "Start: 12 September,
 * 7 p.m.", المراحل: ثلاث, "Who is left out? Islamic State and the Nusra Front."
 */
import { fold } from '../text/fold.ts';
import { numberValue } from '../text/numbers.ts';
import type { Span } from '../model/span.ts';
import { idsOf, listsOf } from './entity-lists.ts';
import type { Item } from './item.ts';
import { type Answer, type Label, LABELS } from './labels.ts';
import type { Line } from './line.ts';
import type { Found } from './reading.ts';
import { resolveTime, type Reference } from './resolve-date.ts';

/** A label has few words; so has a question of an explainer. */
const MAX_LABEL_WORDS = 5;
const MAX_QUESTION_WORDS = 9;
const MAX_NAME_UNITS = 30;
/** What may stand beside a label: the deal it is about, and small words. */
const FILLERS: ReadonlySet<string> = new Set(
  `the a its it of in for to from on under by at and so far date day time hour number how many main agreed planned official
   deal agreement accord plan truce ceasefire cessation hostilities understanding group support international syria syrian talks issg meeting legal
   موعد تاريخ عدد وقت يوم ساعة في من عن على إلى الاتفاق للاتفاق بالاتفاق الهدنة للهدنة بالهدنة الخطة للخطة التفاهم المجموعة وقف إطلاق النار
   الأعمال القتالية العدائية المتفق عليها عليه الأساسية الرئيسية شكل الدول الضامنان الضامنون الراعيان القانوني القانونية`
    .split(/\s+/u)
    .map(fold),
);
const STANCE = /(?:^| )(?:position|stance|answer|response|[وب]?(?:ال)?موقف)(?= )/u;
/** "Government: accepts." */
const AT_ONCE = /^(?:yes|accepts|accepted|rejects|rejected|no(?= ,| ?$))(?= |$)/u;
const NEGATED = /(?:^| )(?:not|never|neither|nor|cannot|yet|[وف]?(?:لم|لن|لا|ليس|ليست))(?= )/u;
/** "When does it start?" and "متى" ask; a question of a quotation asks somebody. */
const ASKS =
  /^(?:(?:and|but|so|from|until|since|by) ){0,2}(?:who|what|when|where|how|is|are|will|have|has|does|did|[وف]?(?:متي|من|ما|ماذا|كيف|اين|هل|كم))(?= )/u;

/** "When did it start?": told when it was over. */
const OVER = /(?:^| )(?:since|did|was|were|began|started|ended|بدا|بدات|دخل|دخلت|انتهي|انتهت) /u;

/** Attribute and answer of a line "label: answer", or of an answer behind a question; [] for other lines. */
export function labelledFacts(line: Line, question: Line | null, reference: Reference): Found[] {
  const colon = line.text.indexOf(' : ');
  const head = colon < 0 ? '' : line.text.slice(0, colon + 1);
  const own = head !== '' && wordCount(head) <= MAX_LABEL_WORDS && line.sentence.quotes.every(isName) ? head : null;
  const asked = question && isQuestion(question) ? question.text : null;
  const text = own ?? asked;
  if (text === null) return [];
  const asks = plain(text, own === null ? question : line);
  const found = LABELS.find(({ words }) => words.test(asks));
  if (!found) return [];
  const isStance = found.attribute.endsWith('-stance');
  const answer = line.text.slice(own === null ? 0 : colon + 3);
  // "Damascus: no change in our policy": before a colon mostly stands who speaks
  if (own !== null && !isLabel(asks, found) && !(isStance && AT_ONCE.test(answer))) return [];
  if (isStance && NEGATED.test(answer)) return [];
  const from = own === null ? 0 : colon + 3;
  const kind = found.answer === 'future' && OVER.test(text) ? 'past' : found.answer;
  const told = answerOf(kind, line, from, reference);
  return told ? [{ ...told, attribute: found.attribute, rule: 'labelled' }] : [];
}

/** Nothing but the label stands before the colon: "Aid" and "Members of the group", not "UN aid chief". */
function isLabel(head: string, { words, attribute }: Label): boolean {
  const rest = head.replace(words, ' ').trim().split(' ');
  const isWhole = rest.every((word) => word === '' || FILLERS.has(word));
  return isWhole && (!attribute.endsWith('-stance') || STANCE.test(head));
}

/** A name in quotation marks, no speech. */
function isName({ start, end }: Span): boolean {
  return end - start <= MAX_NAME_UNITS;
}

/** A short line of its own that asks. */
function isQuestion(line: Line): boolean {
  return ASKS.test(line.text) && wordCount(line.text) <= MAX_QUESTION_WORDS && line.sentence.quotes.length === 0;
}

/** The label with its names in words again ("@g0" is "the Syrian air force"; a first word has its clitics: ب@a0 is بالهدنة). */
function plain(text: string, line: Line | null): string {
  return text.replaceAll(/\p{L}*(@[a-z]\d+)/gu, (whole, tag: string) => {
    const item = line?.item(tag);
    return item && line
      ? line.sentence.words
          .slice(item.from, item.to)
          .map((w) => w.key)
          .join(' ')
      : whole;
  });
}

function answerOf(
  kind: Answer,
  line: Line,
  from: number,
  reference: Reference,
): Pick<Found, 'start' | 'end' | 'value' | 'qualifier' | 'isRelative'> | null {
  const rest = line.text.slice(from);
  if (kind === 'limit') {
    const length = answerOf('length', line, from, reference);
    if (length) return { ...length, qualifier: 'within' };
    const day = answerOf('future', line, from, reference);
    return day && { ...day, value: `../${day.value ?? ''}` };
  }
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
  if (kind === 'resolution') {
    const item = itemIn(line, from, 'a');
    const id = item?.letter === 'a' ? (item.mention?.entity ?? '') : '';
    return item && id.startsWith('unscr-')
      ? { ...line.spanOfItem(item), value: id, qualifier: null, isRelative: false }
      : null;
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
