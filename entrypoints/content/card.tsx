/** Opens, moves and closes the card. It lives in a closed shadow root beside the page's body, only while it is open. */
import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi, type ShadowRootContentScriptUi } from 'wxt/utils/content-script-ui/shadow-root';
import { Card } from '@/components/card/Card.tsx';
import css from '@/components/card/card.css?inline';
import { cardModel, neighbour } from '@/components/card/card-model.ts';
import { browser } from '@/utils/extension/browser.ts';
import { report } from '@/utils/extension/errors.ts';
import type { PageState } from '@/utils/extension/messages.ts';
import { send } from '@/utils/extension/messaging.ts';
import { getLanguage } from '@/utils/extension/settings.ts';
import { createCardText } from '@/utils/locales/card.ts';
import type { MarkedPage } from '@/utils/page/marked-page.ts';
import { type Box, hullOf, placeCard } from '@/utils/page/place.ts';

/** How a card was opened decides how it closes: hover follows the pointer, the others wait to be closed. */
type OpenedBy = 'hover' | 'click' | 'keyboard';

export class CardHost {
  private ui: ShadowRootContentScriptUi<Element> | null = null;
  private mention: number | null = null;
  private openedBy: OpenedBy = 'hover';
  /** Who had the focus before the card took it. */
  private returnTo: HTMLElement | null = null;
  /** Where the last walk stopped, so that the next goes on from there. */
  private walkedTo: number | null = null;
  private turn = 0;

  constructor(
    private readonly ctx: ContentScriptContext,
    private readonly page: MarkedPage,
    private readonly state: () => PageState,
  ) {
    ctx.onInvalidated(() => this.close());
    const follow = () => this.place();
    ctx.addEventListener(window, 'scroll', follow, { capture: true, passive: true });
    ctx.addEventListener(window, 'resize', follow, { passive: true });
  }

  isOwn(target: EventTarget | null): boolean {
    return target !== null && target === this.ui?.shadowHost;
  }

  /** Opens the card of a mention, or moves the open one there. */
  open(mention: number, by: OpenedBy): void {
    if (this.mention === mention && this.ui) {
      if (by !== 'hover') this.openedBy = by;
      return;
    }
    this.show(mention, by).catch((error: unknown) => report(error, 'opening the card'));
  }

  close(): void {
    this.turn++;
    if (!this.ui) return;
    this.ui.remove();
    this.ui = null;
    this.mention = null;
    this.page.focus(null);
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

  private async show(mention: number, by: OpenedBy): Promise<void> {
    const turn = ++this.turn;
    const text = createCardText(await this.language());
    const model = cardModel(this.state(), mention);
    if (turn !== this.turn || !model) return;
    this.ui ??= await this.mount();
    if (turn !== this.turn) return;
    this.mention = mention;
    this.walkedTo = mention;
    this.openedBy = by;
    this.page.focus(mention);
    const { uiContainer } = this.ui;
    render(
      <Card
        model={model}
        text={text}
        theme={this.page.theme}
        onStep={(step) => this.step(step)}
        onOpen={(surface) => void send('open', { entity: model.brief.id, surface })}
        onClose={() => this.close()}
      />,
      uiContainer,
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

  private async mount(): Promise<ShadowRootContentScriptUi<Element>> {
    const ui = await createShadowRootUi<Element>(this.ctx, {
      name: 'isnad-card',
      mode: 'closed',
      position: 'overlay',
      // Beside the body: there no flex gap, transform or overflow of the page reaches it.
      anchor: 'html',
      isolateEvents: ['keyup', 'keypress'],
      css,
      onMount: (container, _shadow, host) => {
        // The page's own key handlers must not act on keys pressed in the card; Esc is ours.
        container.addEventListener('keydown', (event) => {
          event.stopPropagation();
          if ((event as KeyboardEvent).key === 'Escape') this.close();
        });
        host.setAttribute('data-isnad', '');
        return container;
      },
      onRemove: (container) => container && render(null, container),
    });
    ui.mount();
    return ui;
  }

  private element(): HTMLElement | null {
    return this.ui?.uiContainer.querySelector<HTMLElement>('.card') ?? null;
  }

  private takeFocus(): void {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && !this.isOwn(activeElement)) this.returnTo = activeElement;
    this.element()?.focus({ preventScroll: true });
  }

  private place(): void {
    const card = this.element();
    if (!card || this.mention === null) return;
    const mention = hullOf(this.page.boxesOf(this.mention));
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    if (!mention || mention.bottom < 0 || mention.top > viewport.height) return this.close();
    card.style.maxHeight = '';
    const { dir } = getComputedStyle(card).direction === 'rtl' ? { dir: 'rtl' as const } : { dir: 'ltr' as const };
    const at = placeCard(mention, { width: card.offsetWidth, height: card.offsetHeight }, viewport, dir);
    card.style.left = `${at.left}px`;
    card.style.top = `${at.top}px`;
    card.style.maxHeight = `${at.maxHeight}px`;
  }

  private async language(): Promise<'ar' | 'en'> {
    const setting = await getLanguage();
    if (setting !== 'auto') return setting;
    return /^ar\b/i.test(browser.i18n.getUILanguage()) ? 'ar' : 'en';
  }
}
