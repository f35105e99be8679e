/**
 * A line in which the two powers stand as one word: "@m0 و@r1", الوزيران الأميركي والروسي, كيري ونظيره الروسي → "#p"; each of
 * them alone as "#m" or "#r"; the support group, whatever it is called, as "#g". Phrases over such lines say who made the
 * agreement (makers.ts). Arabic only.
 */
import type { KnowledgeBase } from '../../knowledge/base.ts';
import type { DateInterval } from '../../model/date.ts';
import { fold } from '../../text/fold.ts';
import { statesOf } from '../leader-parties.ts';
import type { Line } from '../line.ts';

export type Power = 'm' | 'r';

/** A stretch of the line's words that stands for one power or for both. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}
interface Maker extends Stretch {
  readonly power: Power;
  /** An adjective says what the noun before it says. */
  readonly isAdjective: boolean;
}

/** The rewritten line, and where what it tells of stands in the old one. */
export interface Rewritten {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(fold));

const ADJECTIVES: readonly (readonly [RegExp, Power])[] = [
  [/^(?:ال|لل)?روسي(?:ه|ا)?(?:ان|ين|ون|تان|تين)?$/u, 'r'],
  [/^(?:ال|لل)?(?:اميرك|امريك|اميريك)ي(?:ه)?(?:ان|ين|ون|تان|تين)?$/u, 'm'],
];
const PEOPLES: readonly (readonly [RegExp, Power])[] = [
  [/^(?:ال|لل)روس(?:يون|يين)?$/u, 'r'],
  [/^(?:ال|لل)(?:اميرك|امريك|اميريك)(?:يون|يين|ان)$/u, 'm'],
];
const CLITICS = /^[وف]?[بلك]?(?=@|ال)|^لل|^و(?=[اأر])/u;
/** Two of a kind, and who speaks for one: behind them adjectives are people. */
const HEADS = set(
  `الجانبان الجانبين الجانبن الطرفان الطرفين الوزيران الوزيرين وزيرا وزيري الرئيسان الرئيسين رئيسا رئيسي البلدان البلدين الدولتان الدولتين القوتان القوتين
   الحكومتان الحكومتين الوفدان الوفدين المفاوضون المفاوضين الدبلوماسيان الدبلوماسيين المبعوثان المبعوثين الراعيان الراعيين الوسيطان الوسيطين الضامنان العملاقان
   الخارجيتان الخارجيتين الإدارتان الإدارتين العاصمتان العاصمتين القيادتان القيادتين الخارجية الدبلوماسية الشريكان الشريكين الفريقان الفريقين شركائنا شركاؤنا شركائه شركائها شركاؤه الشركاء نظرائنا نظرائه زملائنا زملاؤنا القطبان القطبين العظميان العظميين الكبريان الكبريين الخبراء المسؤولون المسؤولين`,
);
const HEAD_OF_ONE = set(
  'الوزير وزير الرئيس رئيس وزميله زميله وضيفه ومضيفه وشريكه نظيره ونظيره لنظيره المبعوث والوزير والرئيس والجانب الجانب الطرف والطرف الوفد والوفد',
);
/** What may stand before the two and belongs to them. */
const TITLES = set(
  `رئيسا رئيسي رئيس الرئيسان الرئيسين الرئيس الدبلوماسية الخارجية وزيرا وزيري وزير الوزيران الوزيرين كل من كلا كلتا القوتان القوتين الكبريين الكبريان العظميان العظميين
   الدولتان الدولتين العاصمتان العاصمتين الجانبان الجانبين الطرفان الطرفين البلدان البلدين ثنائي الثنائي خارجية سيدا سيدي كبيرا كبيري الدبلوماسيين قائدا قطبا رأسا حكومتا حكومتي إدارتا إدارتي زعيما زعيمي العملاقان الراعيان الراعيين`,
);
/** What may stand between them. */
const BETWEEN = set(
  'مع و , ونظيره نظيره ونظيرتها نظيرتها نظيرها ونظيرها والوزير الوزير والرئيس الرئيس وزير خارجيتها خارجية الخارجية إلى جانب وبين وكذلك ومعها ومعه وزميله زميله وضيفه ومضيفه وشريكه وشريكتها ونظيره وصنوه وغريمه من جهة أخرى سوية الأمر وتحديدا',
);
const MAX_BETWEEN = 4;
/** Pairs of a line that are read; no sentence of prose has more. */
const MAX_PAIRS = 3;
const JOINED_BY = set('مع نظيره نظيرها نظيرتها جانب وبين بين');

/** The line with each pair of the two powers as one word, one rewriting for each pair. */
export function withPairs(line: Line, base: KnowledgeBase, on: DateInterval | null): Rewritten[] {
  const tokens = line.text.trimEnd().split(' ');
  const makers = makersOf(line, tokens, base, on);
  const pairs: Rewritten[] = [];
  for (const [i, first] of makers.entries()) {
    if (pairs.length === MAX_PAIRS) break;
    let last = makers[i + 1];
    if (!last || !isPair(tokens, first, last)) continue;
    for (const more of makers.slice(i + 2)) if (more.power === last.power && more.from <= last.to) last = more;
    const heads = headOf(tokens, first);
    if (first.isAdjective && last.isAdjective && last.from === first.to && heads === null) {
      const named = [...tokens.slice(0, first.from), '#q', ...tokens.slice(last.to)];
      pairs.push({ text: `${named.join(' ')} `, ...placeOf(tokens, first.from, last.to) });
    } else if (heads !== null) {
      const from = titlesBefore(tokens, heads);
      const text = [...tokens.slice(0, from), '#p', ...tokens.slice(last.to)].join(' ');
      pairs.push({ text: `${text} `, ...placeOf(tokens, first.from, last.to) });
    }
  }
  return pairs;
}

/** The line with every word for one of the powers as "#m" or "#r", "his country" too. */
export function withEach(line: Line, base: KnowledgeBase, on: DateInterval | null): Rewritten | null {
  const tokens = line.text.trimEnd().split(' ');
  const makers = makersOf(line, tokens, base, on).filter((m) => headOf(tokens, m) !== null);
  const powers = new Set(makers.map((m) => m.power));
  const [first, last] = [makers[0], makers.at(-1)];
  if (powers.size < 2 || !first || !last) return null;
  const out: string[] = [];
  let own: Power | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const maker = makers.find((m) => m.from <= at && at < m.to);
    if (maker) own = maker.power;
    if (maker) out.push(`#${maker.power}`);
    else if (own && OWN_COUNTRY.test(tokens[at] ?? '')) out.push(`#${own}`);
    else out.push(tokens[at] ?? '');
  }
  return { text: `${out.join(' ')} `, ...placeOf(tokens, first.from, last.to) };
}

const OWN_COUNTRY = /^[وف]?(?:بلاده|بلادنا|بلادها|حكومته|حكومتنا)$/u;

/** Two without names: who they are hangs on the agreement (the-two.ts). An adjective behind would say who, and of others. */
const TWO =
  /(?<= |^)[وفبل]{0,2}(?:ال(?:دولتان|دولتين|قوتان|قوتين|بلدان|بلدين|وزيران|وزيرين|رييسان|رييسين|عاصمتان|عاصمتين|حكومتان|حكومتين|راعيان|راعيين)|وزيرا (?:ال)?خارجيه(?: البلدين| الدولتين)?|دبلوماسيا البلدين)(?: (?:ال)?(?:عظميان|عظميين|كبريان|كبريين))?(?= (?!ال[^ ]+(?:ي|يه|يان|يين|يتان|يتين) |@))/gu;

/** The line with each such pair as "#p". */
export function withTheTwo(line: Line): Rewritten[] {
  return [...line.text.matchAll(TWO)].slice(0, MAX_PAIRS).map((m) => {
    const end = m.index + m[0].length;
    return { text: `${line.text.slice(0, m.index)}#p${line.text.slice(end)}`, start: m.index, end };
  });
}

/** The powers of a group, told by its name, by "the powers" or by how many they are. */
const GROUP =
  /(?<= |^)[وفبل]{0,2}(?:(?:دول|اعضاء|ممثلو|ممثلي|وزراء|اطراف|خارجيه|الدول الاعضاء في) ){0,3}(?:@b\d+ (?:@n\d+ )?|(?:القوي|الدول) (?:الكبري|العظمي|الدوليه|العالميه|الفاعله|المعنيه|@n\d+) (?:@n\d+ )?|(?:ال)?مجموعه (?:الدوليه|الدعم)(?: الدوليه)? |(?:ال|ل)مجموعه (?!ال?(?:مسلح|ارهابي|معارض|متشدد|جهادي|عربي|اوروبي|مقاتل|اسلامي))|الدول المشاركه في (?:ال)?(?:اجتماع|لقاء|موتمر|محادثات) |@n\d+ (?:دوله|بلدا|قوه|دول|وزيرا|وزير) |الدول الاعضاء (?:@n\d+ )?|المجتمعون |المجتمعين |المشاركون في (?:الاجتماع|لقاء|اجتماع) )(?:(?:المجتمعه|المشاركه|الاعضاء|عضوا|المعنيه|الداعمه|الدوليه) (?:(?:في|ل|ب)(?:@[by]\d+ | [^ ]+ ))?)?/gu;

/** The line with each name of a group as one word. */
export function withGroups(line: Line, isGroup: (id: string) => boolean): Rewritten[] {
  return [...line.text.matchAll(GROUP)].slice(0, MAX_PAIRS).flatMap((m): Rewritten[] => {
    const tag = /@b\d+/u.exec(m[0])?.[0];
    const item = tag === undefined ? null : line.item(tag);
    // "الدول السبع عشرة" is no club of seven
    const isCount =
      item?.letter === 'b' && /^(?:ال|لل)?دول /u.test(fold(item.mention.surface)) && / @n\d+ /u.test(m[0]);
    const isOther = item?.letter === 'b' && !isGroup(item.mention.entity) && !isCount;
    if (isOther) return [];
    const end = m.index + m[0].length;
    return [{ text: `${line.text.slice(0, m.index)}#g ${line.text.slice(end)}`, start: m.index, end: end - 1 }];
  });
}

function makersOf(line: Line, tokens: readonly string[], base: KnowledgeBase, on: DateInterval | null): Maker[] {
  return tokens.flatMap((token, from): Maker[] => {
    const told = powerOf(
      line,
      token.replace(CLITICS, (c) => (c === 'لل' ? 'ال' : '')),
      base,
      on,
    );
    return told ? [{ from, to: from + 1, ...told }] : [];
  });
}

function powerOf(
  line: Line,
  word: string,
  base: KnowledgeBase,
  on: DateInterval | null,
): Pick<Maker, 'power' | 'isAdjective'> | null {
  const item = word.startsWith('@') ? line.item(word) : null;
  if (item?.letter === 'r' || item?.letter === 'm') return { power: item.letter, isAdjective: false };
  if (item?.letter === 'h') {
    const [state, more] = statesOf(item.mention.entity, base, on);
    if (more !== undefined) return null;
    if (state === 'russia') return { power: 'r', isAdjective: false };
    return state === 'united-states' ? { power: 'm', isAdjective: false } : null;
  }
  for (const [pattern, power] of PEOPLES) if (pattern.test(word)) return { power, isAdjective: false };
  for (const [pattern, power] of ADJECTIVES) if (pattern.test(word)) return { power, isAdjective: true };
  return null;
}

function isPair(tokens: readonly string[], first: Maker, last: Maker): boolean {
  if (first.power === last.power || last.from - first.to > MAX_BETWEEN) return false;
  const between = tokens.slice(first.to, last.from);
  if (between.some((t) => !BETWEEN.has(t))) return false;
  const [word = ''] = tokens.slice(last.from);
  const before = between.at(-1)?.replace(/^و/u, '') ?? '';
  if (first.isAdjective && last.isAdjective && between.length === 0) return true;
  return /^[وف]/u.test(word) || between.some((t) => t.startsWith('و')) || JOINED_BY.has(before);
}

/** Where the people begin whom an adjective tells of; null for an adjective of something else. */
function headOf(tokens: readonly string[], { from, isAdjective }: Maker): number | null {
  if (!isAdjective) return from;
  const at = tokens[from - 1] === ',' ? from - 2 : from - 1;
  const head = tokens[at] ?? '';
  const bare = head.replace(/^[وف]?[بل]?(?=ال|و)/u, '');
  if (HEAD_OF_ONE.has(head) || HEADS.has(head) || HEADS.has(bare) || HEADS.has(`ال${head.replace(/^لل/u, '')}`))
    return at;
  return null;
}

function titlesBefore(tokens: readonly string[], from: number): number {
  let at = from;
  for (;;) {
    const [word = '', further = ''] = [tokens[at - 1], tokens[at - 2]];
    if (at > 0 && TITLES.has(word)) at--;
    else if (at > 1 && /^(?:,|في|@b\d+)$/u.test(word) && TITLES.has(further)) at -= 2;
    else if (at > 2 && word === ',' && /^@b\d+$/u.test(further) && TITLES.has(tokens[at - 3] ?? '')) at -= 3;
    else return at;
  }
}

function placeOf(tokens: readonly string[], from: number, to: number): { start: number; end: number } {
  const start = tokens.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
  return { start, end: start + tokens.slice(from, to).join(' ').length };
}
