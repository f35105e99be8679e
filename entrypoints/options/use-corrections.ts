import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Correction } from '@/utils/core/corrections/correction.ts';
import { report } from '@/utils/extension/errors.ts';
import type { Change, Services } from './services.ts';

/** What was done last and how to undo it. */
export interface Done {
  readonly message: string;
  /** null for a failure, and for an undoing. */
  readonly undo: Change | null;
}

export interface Corrections {
  /** Newest first; null while they are being read. */
  readonly all: readonly Correction[] | null;
  readonly unreadable: number;
  readonly done: Done | null;
  /**
   * Changes what is kept, and says so.
   * @param failure - what is said of a code of failure
   * @returns whether it was stored
   */
  change: (change: Change, message: string, failure: (code: string) => string) => Promise<boolean>;
  undo: (message: string, failure: (code: string) => string) => void;
}

/** The stored corrections, kept up to date, and the last change of this page, which can be undone. */
export function useCorrections(services: Services): Corrections {
  const [kept, setKept] = useState<{ all: readonly Correction[]; unreadable: number } | null>(null);
  const [done, setDone] = useState<Done | null>(null);

  useEffect(() => {
    const read = () =>
      services.corrections().then(
        ({ corrections, unreadable }) => setKept({ all: corrections.toSorted(newestFirst), unreadable }),
        (error: unknown) => report(error, 'reading the corrections'),
      );
    read();
    return services.onChange(read);
  }, [services]);

  const change = useCallback(
    async (wanted: Change, message: string, failure: (code: string) => string): Promise<boolean> => {
      const answer = await services.change(wanted);
      if (!answer.ok) {
        setDone({ message: failure(answer.code), undo: null });
        return false;
      }
      const { removed } = answer.value;
      const replaced = new Set(removed.map(({ id }) => id));
      const added = wanted.put.flatMap(({ id }) => (replaced.has(id) ? [] : [id]));
      setDone({ message, undo: { remove: added, put: removed } });
      return true;
    },
    [services],
  );

  const undo = useCallback(
    (message: string, failure: (code: string) => string) => {
      if (!done?.undo) return;
      void services.change(done.undo).then((answer) => {
        setDone({ message: answer.ok ? message : failure(answer.code), undo: answer.ok ? null : done.undo });
      });
    },
    [services, done],
  );

  return { all: kept?.all ?? null, unreadable: kept?.unreadable ?? 0, done, change, undo };
}

function newestFirst(a: Correction, b: Correction): number {
  if (a.madeOn !== b.madeOn) return a.madeOn < b.madeOn ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
