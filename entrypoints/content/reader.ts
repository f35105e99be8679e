/**
 * The page as the extension sees it: reads it, asks the background, paints, keeps up with changes, answers the popup.
 * Everything it set up is undone when `signal` aborts.
 */
import type { Mention } from '@/utils/core/model/mention.ts';
import type {
  CorrectionChange,
  Envelope,
  PageRequest,
  PageSettings,
  PageState,
  ReadingSpan,
} from '@/utils/extension/messages.ts';
import { report } from '@/utils/extension/errors.ts';
import { broadcast, failed, ok, send } from '@/utils/extension/messaging.ts';
import { onSettingsChanged } from '@/utils/extension/settings-changed.ts';
import { browserLayout } from '@/utils/page/layout.ts';
import { LiveReading } from '@/utils/page/live-reading.ts';
import type { MarkedPage } from '@/utils/page/marked-page.ts';
import { readPageInSlices } from '@/utils/page/read-page.ts';
import { idleScheduler, watchPage } from '@/utils/page/watch.ts';

/** Chosen: half of a frame at 60 Hz, so that scrolling stays smooth while the page is read. */
const SLICE_MS = 6;

export interface ReaderOptions {
  readonly view: Window & typeof globalThis;
  readonly page: MarkedPage;
  isOwn(node: Node): boolean;
  /** False once the extension was updated or removed: then nothing may be asked of it. */
  isAlive(): boolean;
  /** Marks were replaced, moved or taken away: an open card must follow or go. */
  onMarks(): void;
  readonly signal: AbortSignal;
}

const EMPTY: PageState = {
  status: 'loading',
  marksOn: true,
  metadata: null,
  articleDate: null,
  textLength: 0,
  mentions: [],
  unlinked: [],
  briefs: {},
  knowledgeVersion: '',
};

export class Reader {
  state: PageState = EMPTY;
  /** null until the background has told them. */
  settings: PageSettings | null = null;
  private live: LiveReading | null = null;
  /** Statements and facts to be marked. */
  private spans: readonly ReadingSpan[] = [];
  /** The last work begun; never rejected. */
  private running: Promise<void> | null = null;
  /** Counts readings: an answer to an older one is dropped. */
  private turn = 0;
  /** The reader's choice for this page; null: as the setting says. */
  private marksHere: boolean | null = null;

  constructor(private readonly options: ReaderOptions) {}

  /** Reads the page now and watches it from now on. */
  async start(): Promise<void> {
    const { view, signal, isOwn, page } = this.options;
    const look = watchPage({
      root: view.document,
      isOwn,
      // The path only: pages rewrite query and fragment for galleries and counters, and an article that is told apart
      // by its query alone shows itself by its text.
      address: () => view.location.pathname,
      onNavigate: () => {
        this.marksHere = null;
        this.forget('loading');
      },
      onChange: (changed) => void this.run(this.follow(changed)),
      signal,
      scheduler: idleScheduler(view),
    });
    view.addEventListener('popstate', look, { signal });
    view.addEventListener('pageshow', (event) => event.persisted && this.showCount(), { signal });
    signal.addEventListener('abort', () => page.erase());
    signal.addEventListener(
      'abort',
      onSettingsChanged(() => void this.run(this.read())),
    );
    await this.run(this.read());
  }

  /** Shows or hides the marks of this page. */
  setMarks(on: boolean): void {
    this.marksHere = on;
    this.state = { ...this.state, marksOn: on };
    if (on && this.state.status === 'ready') this.options.page.paint();
    else this.options.page.erase();
    this.changed();
  }

  /** The reader's date for this address; null takes it back. */
  async setDate(date: string | null): Promise<PageState> {
    const saved = await send('date', { url: this.address(), date });
    if (saved.ok && this.settings) this.settings = { ...this.settings, date };
    await this.annotate();
    return this.state;
  }

  /** Corrects a link or takes a correction back; the page shows it when this has ended. Answers with its id. */
  async correct(change: CorrectionChange): Promise<Envelope<{ id: string }>> {
    const saved = await send('correct', { url: this.address(), change });
    // In ordinary windows the stored change is heard as well, but private ones keep theirs where no page can look.
    if (saved.ok) await this.annotate();
    // Heard meanwhile, it had the page read anew, which is what there is to be shown then.
    await this.running;
    return saved;
  }

  /** The page as it is asked to be annotated, and read closely. */
  get request(): Envelope<PageRequest> {
    const { live, settings } = this;
    if (!live || !settings) return failed('no-page');
    const { date, adjectives } = settings;
    return ok({ document: live.document, date, adjectives, url: this.address() });
  }

  /** Reads the page from the beginning. */
  async read(): Promise<void> {
    const turn = ++this.turn;
    const { view, signal } = this.options;
    const settings = await send('settings', { url: this.address() });
    if (turn !== this.turn || signal.aborted) return;
    if (!settings.ok) return this.fail(settings.code);
    this.settings = settings.value;
    if (!settings.value.siteOn) return this.forget('off');
    const marksOn = this.marksHere ?? settings.value.marks;
    const reading = await readPageInSlices(
      view,
      {},
      {
        budgetMs: SLICE_MS,
        now: () => view.performance.now(),
        pause: () => new Promise((resolve) => view.setTimeout(resolve, 0)),
        signal,
      },
    );
    if (turn !== this.turn || signal.aborted) return;
    this.live = new LiveReading(reading, browserLayout(view));
    this.state = { ...this.state, marksOn, metadata: reading.document.metadata };
    await this.annotate();
  }

  private async follow(changed: ReadonlySet<Element> | null): Promise<void> {
    if (!this.options.isAlive() || this.state.status === 'off') return;
    const { live } = this;
    this.options.page.restore();
    if (!live || changed === null) return this.read();
    const before = live.pageText;
    const result = live.patch(changed);
    if (result === 'same') return;
    if (result === 'reread') return this.read();
    // The marks of what stayed are moved at once; those of what is new come with the answer.
    const { mentions, unlinked } = this.state;
    this.spans = live.carry(this.spans, before);
    this.state = { ...this.state, unlinked: live.carry(unlinked, before) };
    this.show(live.carry(mentions, before));
    // New nodes with the old words (a page that draws itself anew) have lost their marks; the background knows them.
    if (result === 'changed' || inArticle(this.state.mentions) < inArticle(mentions)) return this.annotate();
    // Beside the article only a loss is told: a ticker moves the text for ever, and each message would wake the background.
    if (this.state.mentions.length + this.state.unlinked.length < mentions.length + unlinked.length) {
      this.showCount();
      this.changed();
    }
  }

  private async annotate(): Promise<void> {
    const { live, settings, request } = this;
    if (!live || !settings || !request.ok) return;
    const turn = ++this.turn;
    const { document, pageText } = live;
    const answer = await send('annotate', { ...request.value, reading: settings.reading });
    if (turn !== this.turn || this.options.signal.aborted) return;
    if (!answer.ok) return this.fail(answer.code);
    const { annotations, briefs, spans, outlet } = answer.value;
    this.spans = live.carry(spans, pageText);
    this.state = {
      status: 'ready',
      marksOn: this.state.marksOn,
      metadata: { ...document.metadata, outlet },
      articleDate: annotations.articleDate,
      textLength: pageText.text.length,
      mentions: [...annotations.mentions],
      // The page may have changed again while the answer was on its way.
      unlinked: live.carry(annotations.unlinked, pageText),
      briefs,
      knowledgeVersion: annotations.knowledgeVersion,
    };
    this.show(live.carry(annotations.mentions, pageText));
    this.showCount();
    this.changed();
    // The same page in new nodes, before its marks were there: asked for once more, which costs next to nothing.
    if (inArticle(this.state.mentions) < inArticle(annotations.mentions)) await this.annotate();
  }

  private show(mentions: Mention[]): void {
    const { live, options, state } = this;
    if (!live) return;
    this.state = { ...state, mentions, textLength: live.pageText.text.length };
    options.page.show(mentions, live.pageText, live.reading.article.root, state.marksOn, this.spans);
    options.onMarks();
  }

  private fail(problem: string): void {
    this.state = { ...this.state, status: 'failed', problem };
    this.changed();
  }

  /** Work whose end nobody awaits: a failure is reported once, and the popup shows it. */
  private run(work: Promise<void>): Promise<void> {
    return (this.running = this.settle(work));
  }

  private async settle(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      if (this.options.signal.aborted) return;
      report(error, 'reading the page');
      this.fail('failed');
    }
  }

  /** Takes the marks and the count away: another article, or switched off. */
  private forget(status: 'loading' | 'off'): void {
    this.turn++;
    this.live = null;
    this.state = { ...EMPTY, status };
    this.options.page.erase();
    void send('badge', { count: null });
    this.options.onMarks();
    this.changed();
  }

  private showCount(): void {
    const { status, mentions } = this.state;
    if (status === 'ready') void send('badge', { count: mentions.filter(({ weak }) => !weak).length });
  }

  private changed(): void {
    broadcast({ type: 'page/changed' });
  }

  /**
   * What corrections stick to: the canonical address if it only drops or orders the query of the one in the address
   * bar. Many sites name their front page on every page, and all would share one date.
   */
  private address(): string {
    const { document, location } = this.options.view;
    const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
    const named = canonical && URL.canParse(canonical) ? new URL(canonical) : null;
    const isThis = named?.host === location.host && named.pathname === location.pathname;
    // The background refuses longer ones; what is cut off is the query's end.
    return (isThis ? named.href : location.href).slice(0, 8_000);
  }
}

function inArticle(mentions: readonly Mention[]): number {
  return mentions.filter(({ furniture }) => !furniture).length;
}
