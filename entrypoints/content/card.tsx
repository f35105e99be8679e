/** Opens, moves and closes the card. It lives in a closed shadow root beside the page's body, only while it is open. */
import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { Card } from '@/components/card/Card.tsx';
import { CardDone } from '@/components/card/CardDone.tsx';
import css from '@/components/card/card.css?inline';
import { cardModel, neighbour, sameEntity } from '@/components/card/card-model.ts';
import type { CorrectionChange, Envelope, PageSettings, PageState } from '@/utils/extension/messages.ts';
import { send } from '@/utils/extension/messaging.ts';
import { type CardText, createCardText } from '@/utils/locales/card.ts';
import type { MarkedPage } from '@/utils/page/marked-page.ts';
import { openShadow, type Shadow } from '@/utils/page/shadow.ts';
import { type Box, hullOf, placeCard } from '@/utils/page/place.ts';

/** How a card was opened decides how it closes: hover follows the pointer, the others wait to be closed. */
type OpenedBy = 'hover' | 'click' | 'keyboard';

export class CardHost {
  private ui: Shadow | null = null;
  /** The last host, kept after it is gone: its leaving is no change of the page either. */
  private host: HTMLElement | null = null;
  private mention: number | null = null;
  private openedBy: OpenedBy = 'hover';
  /** Who had the focus before the card took it. */
  private returnTo: HTMLElement | null = null;
  /** Where the last walk stopped, so that the next goes on from there. */
  private walkedTo: number | null = null;
  /** Where the mention stood whose link was just corrected: the card stays there and offers to undo it. */
  private corrected: Box | null = null;
  /** What the open card is about, in words that outlive a new reading: the n-th mention of an entity. */
  private shown: { entity: string; place: number; surface: string } | null = null;

  constructor(
    private readonly ctx: ContentScriptContext,
    private readonly page: MarkedPage,
    private readonly state: () => PageState,
    private readonly settings: () => PageSettings | null,
    private readonly store: (change: CorrectionChange) => Promise<Envelope<{ id: string }>>,
  ) {
    ctx.onInvalidated(() => this.close());
    const follow = () => this.place();
    ctx.addEventListener(window, 'scroll', follow, { capture: true, passive: true });
    ctx.addEventListener(window, 'resize', follow, { passive: true });
  }

  isOwn(target: EventTarget | null): boolean {
    return target !== null && target === this.host;
  }

  /** Opens the card of a mention, or moves the open one there. */
  open(mention: number, by: OpenedBy): void {
    if (this.mention === mention && this.ui) {
      if (by !== 'hover') this.openedBy = by;
      return;
    }
    this.show(mention, by);
  }

  /** After the marks were replaced: stays with its mention if that is still there, else closes. */
  follow(): void {
    if (this.mention === null || !this.shown) return;
    const { entity, place, surface } = this.shown;
    const { mentions } = this.state();
    const again = mentions.findIndex((mention) => mention.entity === entity);
    const at = again < 0 ? undefined : sameEntity(mentions, again)[place];
    if (at === undefined || mentions[at]?.surface !== surface) return this.close();
    this.mention = at;
    this.page.focus(at);
    this.place();
  }

  close(): void {
    if (!this.ui) return;
    render(null, this.ui.container);
    this.ui.host.remove();
    this.ui = null;
    this.forget();
    // Focus goes back only if the card had it; else the reader has moved on.
    if (this.returnTo?.isConnected) this.returnTo.focus({ preventScroll: true });
    this.returnTo = null;
  }

  dismiss(why: 'left' | 'outside' | 'escape'): void {
    if (why === 'left' && this.openedBy !== 'hover') return;
    if (why === 'outside') this.returnTo = null;
    this.close();
  }

  /** The box around mention and card, over which the pointer may travel; null while closed. */
  corridor(): Box | null {
    const card = this.element()?.getBoundingClientRect();
    return card && this.mention !== null ? hullOf([card, ...this.page.boxesOf(this.mention)]) : null;
  }

  /** To the next or previous mention of the page: from the open card, else from where the last walk stopped. */
  walk(step: 1 | -1): void {
    const { mentions, status } = this.state();
    if (status !== 'ready' || mentions.length === 0) return;
    const from = this.mention ?? this.walkedTo ?? (step === 1 ? -1 : mentions.length);
    for (let i = from + step, tries = 0; tries < mentions.length; i += step, tries++) {
      const at = (i + mentions.length) % mentions.length;
      // Menus and related links are on the page too, but nobody walks through them.
      if (mentions[at]?.furniture || this.page.boxesOf(at).length === 0) continue;
      return this.go(at);
    }
  }

  private go(mention: number): void {
    this.walkedTo = mention;
    this.page.scrollTo(mention);
    this.open(mention, 'keyboard');
  }

  private show(mention: number, by: OpenedBy): void {
    const model = cardModel(this.state(), mention);
    if (!model) return;
    this.ui ??= this.mount();
    this.corrected = null;
    this.mention = mention;
    this.walkedTo = mention;
    this.shown = { entity: model.mention.entity, place: model.index - 1, surface: model.mention.surface };
    this.openedBy = by;
    this.page.focus(mention);
    render(
      <Card
        model={model}
        text={this.text()}
        theme={this.page.theme}
        onCorrect={(change) => void this.correct(change)}
        onStep={(step) => this.step(step)}
        onOpen={(surface) => void send('open', { entity: model.brief.id, surface })}
        onClose={() => this.close()}
      />,
      this.ui.container,
    );
    this.place();
    if (by === 'keyboard') this.takeFocus();
  }

  private step(step: 1 | -1): void {
    const next = this.mention === null ? null : neighbour(this.state().mentions, this.mention, step);
    if (next === null) return;
    this.page.scrollTo(next);
    this.open(next, this.openedBy === 'hover' ? 'click' : this.openedBy);
  }

  /** Corrects the link of the open card, whose place is then taken by what was done and the way back. */
  private async correct(change: CorrectionChange): Promise<void> {
    const mention = this.mention === null ? undefined : this.state().mentions[this.mention];
    const box = this.mention === null ? null : hullOf(this.page.boxesOf(this.mention));
    if (!mention || !box) return;
    // The new marks must find no card to close.
    this.forget();
    this.corrected = box;
    this.openedBy = 'click';
    const saved = await this.store(change);
    // Closed, or opened elsewhere meanwhile.
    if (!this.ui || this.corrected !== box) return;
    const { start, end } = mention;
    const entity = mention.why.corrected?.entity ?? mention.entity;
    const back = () => {
      const at = this.state().mentions.findIndex((m) => m.start === start && m.end === end && m.entity === entity);
      if (at < 0) this.close();
      else this.show(at, 'keyboard');
    };
    if (saved.ok && 'undo' in change) return back();
    const undo = async () => {
      if (saved.ok) await this.store({ undo: saved.value.id });
      back();
    };
    render(
      <CardDone
        text={this.text()}
        theme={this.page.theme}
        problem={saved.ok ? null : saved.code}
        onUndo={() => void undo()}
        onClose={() => this.close()}
      />,
      this.ui.container,
    );
    this.place();
    this.ui.container.querySelector('button')?.focus({ preventScroll: true });
  }

  private forget(): void {
    this.mention = this.shown = this.corrected = null;
    this.page.focus(null);
  }

  private text(): CardText {
    return createCardText(this.settings()?.language ?? 'en');
  }

  private mount(): Shadow {
    const ui = openShadow(document, 'isnad-card', css);
    // The page's own key handlers must not act on keys pressed in the card; Esc is ours.
    ui.container.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.close();
    });
    this.host = ui.host;
    document.documentElement.append(ui.host);
    return ui;
  }

  private element(): HTMLElement | null {
    return this.ui?.container.querySelector<HTMLElement>('.card') ?? null;
  }

  private takeFocus(): void {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && !this.isOwn(activeElement)) this.returnTo = activeElement;
    this.element()?.focus({ preventScroll: true });
  }

  private place(): void {
    const card = this.element();
    if (!card || (this.mention === null && !this.corrected)) return;
    const mention = this.corrected ?? hullOf(this.page.boxesOf(this.mention ?? -1));
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    if (!mention || mention.bottom < 0 || mention.top > viewport.height) return this.close();
    card.style.maxHeight = '';
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const at = placeCard(mention, size, viewport, card.dir === 'rtl' ? 'rtl' : 'ltr');
    card.style.left = `${at.left}px`;
    card.style.top = `${at.top}px`;
    card.style.maxHeight = `${at.maxHeight}px`;
  }
}
