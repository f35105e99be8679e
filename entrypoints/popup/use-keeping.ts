import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { KeepActions, KeepDone } from '@/components/casebook/KeepBar.tsx';
import type { KeepState } from '@/utils/core/casebook/listing.ts';
import type { Envelope } from '@/utils/extension/messages.ts';
import type { HowToKeep, KeepServices } from './keeping.ts';
import type { TabInfo } from './services.ts';

export interface Keeping {
  /** null until it is known, and for a page that cannot be kept. */
  readonly state: KeepState | null;
  readonly isBusy: boolean;
  /** What was done last, and what can be done about it. */
  readonly done: KeepDone | null;
  readonly actions: KeepActions;
}

const MESSAGES = {
  new: 'casebook.keptNow',
  updated: 'casebook.keptAgain',
  'new-version': 'casebook.keptVersion',
} as const;

/**
 * Whether the open page is kept, and keeping it.
 * @param page - the page's state: new whenever the page has changed, and with it perhaps the text; null: not read yet
 */
export function useKeeping(services: KeepServices, tab: TabInfo | null, page: unknown): Keeping {
  const [state, setState] = useState<KeepState | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [done, setDone] = useState<KeepDone | null>(null);
  const turn = useRef(0);
  const isReady = page !== null;

  const refresh = useCallback(async () => {
    if (!tab || !isReady) return setState(null);
    const mine = ++turn.current;
    const answer = await services.state(tab);
    if (mine !== turn.current) return;
    setState(answer.ok ? answer.value : null);
    // A page that does not answer says so elsewhere; a casebook that cannot be opened says it here.
    if (!answer.ok && answer.code.startsWith('casebook-'))
      setDone({ failure: answer.code, retry: () => void refresh() });
  }, [services, tab?.id, tab?.url, isReady]);

  useEffect(() => {
    void refresh();
    return services.onChange(() => void refresh());
    // `page` is new with every change of the page.
  }, [services, refresh, page]);
  useEffect(() => setDone(null), [tab?.id, tab?.url]);

  /** Does something, says what became of it, and offers to do it again if it failed. */
  const run = async <T>(work: () => Promise<Envelope<T>>, after: (value: T) => KeepDone | null) => {
    setIsBusy(true);
    const answer = await work();
    setDone(answer.ok ? after(answer.value) : { failure: answer.code, retry: () => void run(work, after) });
    await refresh();
    setIsBusy(false);
  };
  const undone = (): KeepDone => ({ message: 'casebook.undone' });

  const remove = (id: string) =>
    run(
      () => services.remove(id),
      (removed) => ({
        message: 'casebook.removedNow',
        undo: () => void run(() => services.putBack(removed), undone),
      }),
    );
  const move = (id: string, add: readonly string[], out: readonly string[]) =>
    run(
      () => services.cases(id, add, out),
      () => ({ message: 'casebook.movedNow', undo: () => void run(() => services.cases(id, out, add), undone) }),
    );
  const keep = (how: HowToKeep) => {
    if (!tab) return;
    const before = state;
    void run(
      () => services.keep(tab, how),
      ({ id, what }) => {
        if (what === 'updated') {
          return { message: how.withBody && !before?.current?.hasBody ? 'casebook.textKept' : MESSAGES.updated };
        }
        return { message: MESSAGES[what], undo: () => void run(() => services.remove(id), undone) };
      },
    );
  };
  return {
    state,
    isBusy,
    done,
    actions: {
      keep,
      remove: (id) => void remove(id),
      move: (id, add, out) => void move(id, add, out),
      newCase: (id, name) =>
        void run(
          () => services.newCase(name, id),
          (made) => ({
            message: 'casebook.movedNow',
            undo: () => void run(() => services.cases(id, [], [made.id]), undone),
          }),
        ),
      show: (id) => tab && services.show(tab, id),
    },
  };
}
