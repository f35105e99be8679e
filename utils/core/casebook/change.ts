/**
 * Changes of lines and cases, field by field, so that two windows that change different things never undo each other.
 * Lists are changed by adding and taking out; texts name what they replace, and are refused if that is gone.
 */
import type { Case, KeptLine } from './kept-article.ts';

/** A text to be replaced: refused unless it still is `from`. */
export interface TextChange {
  readonly from: string;
  readonly to: string;
}

/** A list to be changed; what is there already is not added twice. */
export interface ListChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

export interface LineChange {
  readonly note?: TextChange;
  readonly tags?: ListChange;
  readonly cases?: ListChange;
}

export interface CaseChange {
  readonly name?: TextChange;
  readonly note?: TextChange;
  readonly tags?: ListChange;
}

/** The changed record; null if a text was changed meanwhile by somebody else. The same record if nothing changes. */
export function changeLine(line: KeptLine, change: LineChange, now: string): KeptLine | null {
  const note = changed(line.note, change.note);
  if (note === null) return null;
  const tags = listed(line.tags, change.tags);
  const cases = listed(line.cases, change.cases);
  if (note === line.note && tags === line.tags && cases === line.cases) return line;
  return { ...line, note, tags, cases, revision: line.revision + 1, changedAt: now };
}

/** As changeLine, of a case. */
export function changeCase(one: Case, change: CaseChange, now: string): Case | null {
  const name = changed(one.name, change.name);
  const note = changed(one.note, change.note);
  if (name === null || note === null) return null;
  const tags = listed(one.tags, change.tags);
  if (name === one.name && note === one.note && tags === one.tags) return one;
  return { ...one, name, note, tags, revision: one.revision + 1, changedAt: now };
}

/** The change that undoes this one, made on the line as it was before. */
export function undoLine(before: KeptLine, { note, tags, cases }: LineChange): LineChange {
  return {
    ...(note ? { note: { from: note.to, to: before.note } } : {}),
    ...(tags ? { tags: undoList(before.tags, tags) } : {}),
    ...(cases ? { cases: undoList(before.cases, cases) } : {}),
  };
}

/** As undoLine, of a case. */
export function undoCase(before: Case, { name, note, tags }: CaseChange): CaseChange {
  return {
    ...(name ? { name: { from: name.to, to: before.name } } : {}),
    ...(note ? { note: { from: note.to, to: before.note } } : {}),
    ...(tags ? { tags: undoList(before.tags, tags) } : {}),
  };
}

/** Takes out what the change added, adds what it took out; what was there before anyway stays. */
function undoList(before: readonly string[], { add = [], remove = [] }: ListChange): ListChange {
  return {
    add: remove.filter((one) => before.includes(one)),
    remove: add.filter((one) => !before.includes(one)),
  };
}

function changed(value: string, change: TextChange | undefined): string | null {
  if (!change || change.to === value) return value;
  return change.from === value ? change.to : null;
}

function listed(list: readonly string[], change: ListChange | undefined): readonly string[] {
  if (!change) return list;
  const { add = [], remove = [] } = change;
  const rest = list.filter((one) => !remove.includes(one));
  const next = [...rest, ...new Set(add)].filter((one, at, all) => all.indexOf(one) === at);
  return next.length === list.length && next.every((one, at) => one === list[at]) ? list : next;
}
