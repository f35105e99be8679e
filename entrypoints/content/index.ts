/** On a news page (or one the reader asked for): marks, card, and answers to popup and keys. Wiring only. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { ToPage } from '@/utils/extension/messages.ts';
import { report } from '@/utils/extension/errors.ts';
import { answer, failed, ok } from '@/utils/extension/messaging.ts';
import { PAGE_CHECKS } from '@/utils/extension/requests-page.ts';
import { Highlighter } from '@/utils/page/highlighter.ts';
import { watchPointer } from '@/utils/page/hover.ts';
import { MarkedPage } from '@/utils/page/marked-page.ts';
import { CardHost } from './card.tsx';
import { Reader } from './reader.ts';
import './style.css';

export default defineContentScript({
  // The outlets' domains: wxt.config.ts fills them in from the knowledge base.
  matches: [],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  // Or WXT would post the extension's id to every page. It still dispatches an event on the document, under a name that
  // holds the id: a page that knows the id beforehand can tell that we are here, and could retire this script. So can
  // any page tell by the names in `CSS.highlights`; we do not hide, we only tell nothing else.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // A prerendered page speaks with the visible tab's id; it is nobody's page yet.
    if ((document as { prerendering?: boolean }).prerendering) {
      await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
    }
    if (ctx.isInvalid || typeof CSS === 'undefined' || !CSS.highlights) return;
    start(ctx).catch((error: unknown) => report(error, 'reading the page'));
  },
});

async function start(ctx: ContentScriptContext): Promise<void> {
  const { signal } = ctx;
  const page = new MarkedPage(window, new Highlighter(CSS.highlights as never, () => new Highlight()));
  const reader = new Reader({
    view: window,
    page,
    isOwn: (node) => card.isOwn(node),
    isAlive: () => ctx.isValid,
    onMarks: () => card.follow(),
    signal,
  });
  const card = new CardHost(
    ctx,
    page,
    () => reader.state,
    () => reader.settings,
    (change) => reader.correct(change),
  );
  // Chrome does not tell an old script that the extension was updated: asking (`isValid`) is what ends it.
  const isServing = () => ctx.isValid && reader.state.marksOn;
  ctx.addEventListener(document, 'visibilitychange', isServing);
  watchPointer({
    document,
    mentionAt: (x, y) => (isServing() ? page.mentionAt(x, y) : null),
    mentionIn: (element) => (isServing() ? page.mentionIn(element) : null),
    isOwn: (target) => card.isOwn(target),
    corridor: () => card.corridor(),
    open: (mention, isPinned) => card.open(mention, isPinned ? 'click' : 'hover'),
    close: (why) => card.dismiss(why),
    signal,
  });
  const stop = answer<ToPage>(
    {
      'page/state': () => ok(reader.state),
      'page/document': () => reader.request,
      'page/scroll': ({ mention }) => {
        if (page.boxesOf(mention).length === 0) return failed('no-mention');
        card.close();
        page.scrollTo(mention);
        page.flash(mention);
        return ok(null);
      },
      'page/marks': ({ on }) => {
        reader.setMarks(on === 'toggle' ? !reader.state.marksOn : on);
        card.close();
        return ok(null);
      },
      'page/date': async ({ date }) => ok(await reader.setDate(date)),
      'page/correct': async ({ change }) => {
        const saved = await reader.correct(change);
        return saved.ok ? ok({ id: saved.value.id, state: reader.state }) : saved;
      },
      'page/walk': ({ step }) => {
        card.walk(step);
        return ok(null);
      },
    },
    PAGE_CHECKS,
  );
  // After an update `removeListener` itself may throw; there is nothing left to listen to then.
  ctx.onInvalidated(
    () =>
      void Promise.resolve()
        .then(stop)
        .catch(() => undefined),
  );
  await reader.start();
}
