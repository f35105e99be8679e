/**
 * What a line of a news page is by its words alone: boilerplate, stamp, caption, dateline. Used for pages and plain
 * text alike. A line is text without a line break; empty lines are never asked about.
 */
import { AGENCIES, BOILERPLATE_HEADINGS, BOILERPLATE_LINES, POINTER_HEADS, SOURCE_HEADS } from './boilerplate-names.ts';
import { dateKeyText } from './date-key.ts';
import { findDates } from './dates.ts';

/** heading: opens boilerplate that goes on below; line: boilerplate by itself; null: may be article text. */
export type Boilerplate = 'heading' | 'line' | null;

const HEADINGS = new Set(BOILERPLATE_HEADINGS.map(lineKey));
const LINES = new Set(BOILERPLATE_LINES.map(lineKey));
const POINTERS = new Set(POINTER_HEADS.map(lineKey));
const SOURCES = new Set(SOURCE_HEADS.map(lineKey));
const AGENCY_KEYS = new Set(AGENCIES.map(lineKey));

/** Longest heading of the tables is well below; longer lines are not looked up. */
const MAX_HEADING_UNITS = 60;
const MAX_HEAD_UNITS = 100;
/** Longest invitation to follow or subscribe; longer lines are text. */
const MAX_LINE_UNITS = 250;

// Invitations to follow, subscribe or install; they open the footer of a page.
const FOLLOW = new RegExp(
  '^(?:تابعونا|تابعنا|تابعوا +(?:اخر|صفحتنا|قناتنا|حساباتنا|حسابنا|اخبار)|اشترك(?:وا)? +(?:في|ب|معنا|الان)|للاشتراك|' +
    'حملوا? +(?:التطبيق|تطبيق)|انضموا? +(?:الي|الينا)|للانضمام|لمتابعه +(?:اخر|اخبار)|عبر +ارسال +كلمه|يمكنكم +متابعه|' +
    'follow us|follow .{2,40} on (?:twitter|facebook|instagram|telegram|whatsapp|x)\\b|join our|sign up (?:for|to)|' +
    'subscribe (?:to|now|for)|download (?:our|the) .{0,20}app\\b|like us on|get our newsletter)',
);
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const COPYRIGHT = /^(?:©|\(c\) ?\d|copyright\b|جميع الحقوق محفوظه|حقوق النشر|كافه الحقوق محفوظه)/;

/** What boilerplate a line is, if any. */
export function boilerplateOf(line: string): Boilerplate {
  // Paragraphs are long and many; every table entry and pattern is decided by the beginning.
  if (line.length > MAX_LINE_UNITS) return null;
  const key = lineKey(line.slice(0, MAX_HEAD_UNITS));
  if (key.length <= MAX_HEADING_UNITS && line.length <= MAX_HEAD_UNITS) {
    if (HEADINGS.has(key)) return 'heading';
    if (LINES.has(key)) return 'line';
    const head = /^(.{2,30}?) *[:|]/.exec(key)?.[1];
    if (head !== undefined && SOURCES.has(head)) return 'heading';
  }
  if (FOLLOW.test(key)) return 'heading';
  if (ADDRESS.test(line.trim()) || COPYRIGHT.test(key)) return 'line';
  const pointer = /^(.{2,30}?) *(?:[:>|]|\.\.|-(?= ))/.exec(key)?.[1];
  return pointer !== undefined && line.length < 200 && POINTERS.has(pointer) ? 'line' : null;
}

const STAMP_WORDS =
  /(?:تاريخ|النشر|نشر|نشرت|نشره|تم|اخر|تحديث|التحديث|حدث|الساعه|ساعه|بتوقيت|غرينتش|دمشق|مكه|بيروت|القاهره|الموافق|صباحا|مساء|في|ب|م|ص|ه|هـ|published|posted|updated|last|modified|on|at|am|pm|gmt|utc|edt|est|bst|cet|by|date)/giu;
const TIME = /\d{1,2}[:.]\d{2}(?::\d{2})?/g;

/** True if the line holds a full or partial date and nothing else but times and words such as "Updated". */
export function isStampLine(line: string): boolean {
  if (line.length > 120 || !/[\d\u0660-\u0669\u06F0-\u06F9]/.test(line)) return false;
  const dates = findDates(line, { dayFirst: true }).filter((date) => date.day !== undefined);
  if (dates.length === 0) return false;
  let rest = line;
  for (const date of dates.toReversed()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  const words = lineKey(rest)
    .replace(TIME, ' ')
    .split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => word.replace(STAMP_WORDS, '') === '' || /^[+-]?\d{1,4}$/.test(word));
}

const CREDIT =
  /\((?:[^()]*[^\p{L}()])?(?:AP|AFP|EPA|Reuters|Getty|Photo|File|TASS|Sputnik|Xinhua|رويترز|اسوشيتد برس|الفرنسيه|فرانس برس|غيتي|غيتي ايميجز|الاناضول|الاوروبيه|ارشيف|ارشيفيه|الجزيره|سبوتنيك|ا ف ب|اف ب)(?:[^\p{L}()][^()]*)?\) *\.?$/iu;
const POINTING =
  /\((?:[^()]*\b)?(?:left|right|centre|center|pictured|pictured above|l|r|file photo)(?:\b[^()]*)?\)|\bPictured:|\((?:يسار|يمين|وسط|الي اليسار|الي اليمين|ارشيف|ارشيفيه)\)/iu;

const MAX_CAPTION_UNITS = 400;

/** True if the line describes a picture: it ends in a credit or points at people in it. Captions are short. */
export function isCaptionLine(line: string): boolean {
  if (line.length > MAX_CAPTION_UNITS || !/\(|Pictured:/.test(line)) return false;
  const key = dateKeyText(line.trim());
  return CREDIT.test(key) || POINTING.test(key);
}

/** A dateline's city, and whether it fills its line ("جنيف-سانا") or opens a paragraph ("GENEVA (Reuters) – …"). */
export interface Dateline {
  readonly city: string;
  readonly isWholeLine: boolean;
}

const WHOLE = /^([\p{L}][\p{L} .'’]{1,28}?) *[-–—ـ/:,،] *["«“(]?([\p{L}][\p{L}.\d ]{0,24}?)["»”)]? *[-–—:.]*$/u;
const ARABIC_OPENING =
  /^([\p{Script=Arabic} ]{2,25}?) *(?:[-–—ـ/:،] *["«“(]?|["«“(])([\p{L}.\d ]{2,22})(?=["»”)]|[ \u00A0]*[-–—ـ:]| )/u;
const ENGLISH_OPENING =
  /^(\p{Lu}[\p{Lu} .'’-]{2,30}|\p{Lu}[\p{L} .'’-]{2,30})(?:, *\p{Lu}[\p{L}. ]{2,20})?(?:, *\p{Lu}\p{Ll}+\.? \d{1,2})? *\(([\p{L}\d .&-]{2,30})\) *[-–—:]/u;
const CAPITALS_OPENING =
  /^(\p{Lu}{3}[\p{Lu} .'’-]{0,27}?)(?:, *\p{Lu}[\p{L}. ]{2,20})?(?:, *\p{Lu}\p{Ll}+\.? \d{1,2})? *(?:[–—]|-- ?|- ) *\p{Lu}/u;

/** The dateline a line consists of or begins with, or null. Without dashes or brackets there is none. */
export function datelineOf(line: string): Dateline | null {
  const text = line.trim();
  const whole = text.length <= 60 ? WHOLE.exec(text) : null;
  if (whole?.[1] && whole[2] && isAgency(whole[2])) return { city: whole[1].trim(), isWholeLine: true };
  const opening = text.slice(0, 90);
  const arabic = ARABIC_OPENING.exec(opening);
  // Closed by a bracket or a dash the agency may have several words ("أ ف ب"); without, its first word must do.
  if (arabic?.[1] && arabic[2] && [arabic[2], arabic[2].replace(/ .*/, '')].some(isAgency)) {
    return { city: arabic[1].trim(), isWholeLine: false };
  }
  const english = ENGLISH_OPENING.exec(opening) ?? CAPITALS_OPENING.exec(opening);
  return english?.[1] ? { city: english[1].trim(), isWholeLine: false } : null;
}

/** True if the line reads like a paragraph: long, or of some length and closed by a full stop. */
export function isBodyLine(line: string): boolean {
  return line.length >= 200 || (line.length >= 100 && endsSentence(line));
}

/** True if the line ends as sentences do. */
export function endsSentence(line: string): boolean {
  return /[.!?؟…۔][»”"’')\]\u200F]*$/.test(line.slice(-8).trimEnd());
}

function isAgency(text: string): boolean {
  const key = lineKey(text);
  return AGENCY_KEYS.has(key) || AGENCY_KEYS.has(key.split(/ و| - /)[0] ?? '');
}

/** A line without case, marks, letter variants, doubled spaces and edge punctuation. */
function lineKey(line: string): string {
  return dateKeyText(line)
    .toLowerCase()
    .replace(/ +/g, ' ')
    .replace(/^[^\p{L}\p{N}©(]+|[^\p{L}\p{N})]+$/gu, '');
}
