import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Done } from '@/components/casebook/DoneBar.tsx';
import type { Listing, StorageUse } from '@/utils/core/casebook/listing.ts';
import { type Casebook, openCasebook } from '@/utils/extension/casebook/casebook.ts';
import type { Envelope } from '@/utils/extension/messages.ts';

/** One connection for all views of the page, for as long as it is open. */
let opened: Promise<Casebook> | null = null;

function theCasebook(): Promise<Casebook> {
  opened ??= openCasebook();
  return opened;
}

/** Something to do with the casebook. */
export type Work<T> = (casebook: Casebook) => Promise<Envelope<T>>;
/** What is said when it went well, and how it is undone. */
export type After<T> = (value: T) => { message: string; undo?: Work<unknown> } | null;
/** Does it and says so; answers whether it went well. */
export type Run = <T>(work: Work<T>, after?: After<T>) => Promise<boolean>;

export interface CasebookView {
  /** null until it is read. */
  readonly listing: Listing | null;
  readonly use: StorageUse | null;
  /** Why it cannot be read: a code. */
  readonly failure: string | null;
  readonly done: Done | null;
  readonly run: Run;
  /** For what is only read. */
  readonly ask: <T>(work: Work<T>) => Promise<Envelope<T>>;
  /** Says something that was done elsewhere. */
  readonly say: (message: string) => void;
  readonly retry: () => void;
}

/** The casebook, kept up to date with what this page and others do to it; the last change can be undone. */
export function useCasebook(undone: string): CasebookView {
  const [listing, setListing] = useState<Listing | null>(null);
  const [use, setUse] = useState<StorageUse | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const turn = useRef(0);

  const refresh = useCallback(async () => {
    const mine = ++turn.current;
    const casebook = await theCasebook();
    const answer = await casebook.list();
    if (mine !== turn.current) return;
    setFailure(answer.ok ? null : answer.code);
    if (answer.ok) setListing(answer.value);
    const used = await casebook.use();
    if (mine === turn.current) setUse(used);
  }, []);

  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    void theCasebook().then((casebook) => {
      if (!isGone) stop = casebook.onChange(() => void refresh());
    });
    void refresh();
    return () => {
      isGone = true;
      stop?.();
    };
  }, [refresh]);

  const ask = useCallback(async <T>(work: Work<T>) => work(await theCasebook()), []);
  const run: Run = useCallback(
    async (work, after) => {
      const answer = await ask(work);
      if (!answer.ok) {
        setDone({ failure: answer.code, retry: () => void run(work, after) });
        return false;
      }
      const said = after?.(answer.value) ?? null;
      const undo = said?.undo;
      setDone(
        said && { message: said.message, ...(undo ? { undo: () => void run(undo, () => ({ message: undone })) } : {}) },
      );
      return true;
    },
    [ask, undone],
  );
  const say = useCallback((message: string) => setDone({ message }), []);
  const retry = useCallback(() => void refresh(), [refresh]);
  return useMemo(
    () => ({ listing, use, failure, done, run, ask, say, retry }),
    [listing, use, failure, done, run, ask, say, retry],
  );
}
