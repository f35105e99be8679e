/** The casebook over a fresh database in memory. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Envelope } from '@/utils/extension/messages.ts';
import { CasebookStore } from '@/utils/extension/casebook/store.ts';

/** A fresh store; nothing of other tests is in it. */
export function freshCasebook(): CasebookStore {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return new CasebookStore();
}

/** The value of an answer that must have gone well. */
export async function good<T>(answer: Promise<Envelope<T>>): Promise<T> {
  const envelope = await answer;
  if (!envelope.ok) throw new Error(`${envelope.code}: ${envelope.detail}`);
  return envelope.value;
}

/** The code of an answer that must have failed. */
export async function codeOf(answer: Promise<Envelope<unknown>>): Promise<string> {
  const envelope = await answer;
  if (envelope.ok) throw new Error('did not fail');
  return envelope.code;
}
