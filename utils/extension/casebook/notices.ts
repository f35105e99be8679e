/** Pages tell each other that the casebook has changed, so that two desks show the same. */

const CHANNEL = 'isnad-casebook';

/** Tells and hears of changes, in this page and all others of the extension. */
export class Notices {
  private readonly channel: BroadcastChannel | null;
  private readonly listeners = new Set<() => void>();

  constructor() {
    this.channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
    this.channel?.addEventListener('message', () => this.hear());
    // In Node an open channel would keep a test from ending; browsers know no such thing.
    (this.channel as { unref?: () => void } | null)?.unref?.();
  }

  /** Something was changed here. */
  tell(): void {
    this.hear();
    this.channel?.postMessage('changed');
  }

  /** Returns the unsubscriber. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.listeners.clear();
    this.channel?.close();
  }

  private hear(): void {
    for (const listener of this.listeners) listener();
  }
}
