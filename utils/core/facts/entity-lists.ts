/** Names that a line joins into a list: "داعش والنصرة", "Russia, Turkey and Iran", with what governs the first. */
import type { Span } from '../model/span.ts';
import type { EntityItem, Item } from './item.ts';
import type { Line } from './line.ts';

export interface EntityList {
  readonly items: readonly EntityItem[];
  /** Where each item begins and ends in the line. */
  readonly places: readonly Span[];
  /** Where it stands in the line. */
  readonly start: number;
  readonly end: number;
}

/** What may stand between two members of a list. */
const JOINT =
  /^ (?:(?:,|and|و|or|nor|او|ولا|مع|اي|as well as|the|تنظيم|تنظيمي|وتنظيم|ما يسمي|المدعو|سابقا|former|formerly|so called|group|groups|of|front|s|linked|affiliated|aligned|inspired|offshoot|affiliate) ){0,3}$/u;

/** "al-Qaida-linked militants known until July as the …": two names of one group. */
const KNOWN_AS = /^ (?:[^ |]+ ){0,6}(?:known|المعروفه) (?:[^ |]+ ){0,4}(?:as|باسم|ب) (?:the )?$/u;

/** "to the fighters of Islamic State or to those of Nusra": groups may each have their preposition. */
const GROUPS_JOINT =
  /^ (?:(?:,|and|or|nor) )(?:(?:and|or|to|at|on|against|of|for|from|with|in|the|those|so called|fighters|militants|also|even|its|other|al|s) ){1,5}$/u;

function isJoint(between: string, letters: string): boolean {
  return JOINT.test(between) || KNOWN_AS.test(between) || (letters === 'j' && GROUPS_JOINT.test(between));
}

/** Lists of tags with one of the letters, in text order; a single name is a list of one. */
export function listsOf(line: Line, letters: string): EntityList[] {
  const lists: { items: EntityItem[]; places: Span[]; start: number; end: number }[] = [];
  const tag = new RegExp(`(?<= |^)[وفبلك]{0,2}(?:ال)?@[${letters}]\\d+(?= )`, 'gu');
  for (const match of line.text.matchAll(tag)) {
    const item = line.item(match[0]);
    if (!item || !isEntity(item)) continue;
    const last = lists.at(-1);
    const place = { start: match.index, end: match.index + match[0].length };
    if (last && isJoint(line.text.slice(last.end, place.start), letters)) {
      last.items.push(item);
      last.places.push(place);
      last.end = place.end;
    } else lists.push({ items: [item], places: [place], ...place });
  }
  return lists;
}

/** Up to `count` words before an index of the line, nearest last, without crossing a full stop. */
export function wordsBefore(line: Line, index: number, count: number): string[] {
  const words: string[] = [];
  let end = index;
  while (words.length < count && end > 0) {
    const start = line.text.lastIndexOf(' ', end - 2) + 1;
    const word = line.text.slice(start, end).trim();
    if (word === '|') break;
    words.unshift(word);
    end = start;
  }
  return words;
}

/** Up to `count` words after an index of the line. */
export function wordsAfter(line: Line, index: number, count: number): string[] {
  const rest = line.text.slice(index, index + count * 24).trim();
  return rest.split(' ').slice(0, count);
}

/** Ids of the members, sorted, without twins. */
export function idsOf(items: readonly EntityItem[]): string[] {
  return [...new Set(items.map((i) => i.mention.entity))].sort();
}

function isEntity(item: Item): item is EntityItem {
  return item.letter !== 'a' && item.letter !== 't' && item.letter !== 'p' && item.letter !== 'n';
}
