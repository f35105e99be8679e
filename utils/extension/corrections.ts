/**
 * The reader's corrections of links, in `storage.local` on this device; those of private windows in memory, gone with
 * the browser. Only the background writes, one change after the other, since a list is read, changed and written.
 *
 * Limits: MAX_CORRECTIONS, and what the browser gives an extension. A change beyond them is refused and everything
 * stays as it was; nothing is dropped to make room. Entries that cannot be read (of a later version, damaged) are kept
 * as they are and left alone.
 */
import { storage } from 'wxt/utils/storage';
import {
  countsOn,
  MAX_CORRECTIONS,
  pageAddress,
  saysTheSame,
  type Correction,
  type CorrectionDraft,
} from '@/utils/core/corrections/correction.ts';
import { isCorrection } from '@/utils/core/corrections/schema.ts';
import { messageOf } from './errors.ts';
import type { CorrectionChange, Envelope } from './messages.ts';
import { failed, ok } from './messaging.ts';

/** Raise the version with every change of a correction's shape and add a migration; the tests hold an example of each. */
const kept = storage.defineItem<unknown>('local:corrections', { fallback: [], version: 1 });
const keptInPrivate = storage.defineItem<unknown>('session:corrections', { fallback: [] });

/** Where a correction was made, for `correctPage`. */
export interface Where {
  readonly url: string;
  readonly isPrivate: boolean;
  readonly knowledgeVersion: string;
}

/** The stored list: what can be read, and what has to be kept although it cannot. */
interface Stored {
  readonly corrections: Correction[];
  readonly unreadable: readonly unknown[];
}

let writing: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = writing.then(work);
  writing = done.catch(() => undefined); // the caller of that write is told; the next one does not suffer
  return done;
}

/**
 * All corrections, oldest first.
 * @param isPrivate - with those of the private windows; what was said "always" before counts there, too
 */
export async function getCorrections(isPrivate = false): Promise<Correction[]> {
  const { corrections } = await read(kept);
  return isPrivate ? [...corrections, ...(await read(keptInPrivate)).corrections] : corrections;
}

/** How many stored entries cannot be read; they are kept. */
export async function countUnreadable(): Promise<number> {
  return (await read(kept)).unreadable.length;
}

/** Calls back after every change of what is kept. Returns the unsubscriber. */
export function onCorrectionsChanged(listener: () => void): () => void {
  return kept.watch(() => listener());
}

/** Adds a correction, or takes one back. Saying the same twice is saying it once. */
export function correctPage(change: CorrectionChange, where: Where): Promise<Envelope<{ id: string }>> {
  return inTurn(() => ('add' in change ? add(change.add, where) : undo(change.undo, where)));
}

/**
 * Takes out and puts in, all or nothing; `put` replaces what has the same id.
 * @returns what was taken out or replaced: put back, it undoes the change
 */
export function changeCorrections(change: {
  readonly remove: readonly string[];
  readonly put: readonly Correction[];
}): Promise<Envelope<{ removed: Correction[] }>> {
  return inTurn(async () => {
    const stored = await read(kept);
    const put = new Map(change.put.map((correction) => [correction.id, correction]));
    const gone = new Set([...change.remove, ...put.keys()]);
    const removed = stored.corrections.filter(({ id }) => gone.has(id));
    const rest = stored.corrections.filter(({ id }) => !gone.has(id));
    const problem = await write(kept, stored, [...rest, ...put.values()]);
    return problem ?? ok({ removed });
  });
}

async function add(draft: CorrectionDraft, where: Where): Promise<Envelope<{ id: string }>> {
  const item = where.isPrivate ? keptInPrivate : kept;
  const stored = await read(item);
  const now = new Date();
  const correction: Correction = {
    ...draft,
    id: idAt(now.getTime()),
    url: pageAddress(where.url),
    madeOn: now.toISOString().slice(0, 10),
    knowledgeVersion: where.knowledgeVersion,
  };
  const same = stored.corrections.find((one) => saysTheSame(one, correction));
  if (same) return ok({ id: same.id });
  return (await write(item, stored, [...stored.corrections, correction])) ?? ok({ id: correction.id });
}

/** A page may only take back what counts on it. One that is gone already is no failure. */
async function undo(id: string, where: Where): Promise<Envelope<{ id: string }>> {
  for (const item of where.isPrivate ? [keptInPrivate, kept] : [kept]) {
    const stored = await read(item);
    const rest = stored.corrections.filter((one) => one.id !== id || !countsOn(one, where.url));
    if (rest.length < stored.corrections.length) return (await write(item, stored, rest)) ?? ok({ id });
  }
  return ok({ id });
}

type Item = typeof kept | typeof keptInPrivate;

async function read(item: Item): Promise<Stored> {
  const value = await item.getValue();
  const entries: unknown[] = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
  return { corrections: entries.filter(isCorrection), unreadable: entries.filter((entry) => !isCorrection(entry)) };
}

/** Writes all of it; the failure if it could not be written, else null. */
async function write(
  item: Item,
  { corrections: before, unreadable }: Stored,
  after: readonly Correction[],
): Promise<Envelope<never> | null> {
  if (after.length > MAX_CORRECTIONS && after.length > before.length) return failed('corrections-full');
  try {
    await item.setValue([...unreadable, ...after]);
    return null;
  } catch (error) {
    // Chrome: "kQuotaBytes quota exceeded", Firefox: "QuotaExceededError". What was stored before is still there.
    return failed(/quota/i.test(messageOf(error)) ? 'storage-full' : 'failed', messageOf(error));
  }
}

/** Milliseconds first, so that ids sort by time; four random digits, since two may fall into one. */
function idAt(ms: number): string {
  const chance = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  return `${ms.toString(36).padStart(9, '0')}-${(chance % 36 ** 4).toString(36).padStart(4, '0')}`;
}
