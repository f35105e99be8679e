/**
 * Typed messages between content script, background and popup or panel (the map is in messages.ts).
 *
 * Every message is checked at the edge: only our own extension may send, only known types are answered, and each
 * request passes its schema. Answers travel in an envelope; `send…` never throws for an expected failure.
 */
import { browser } from './browser.ts';
import { isExtensionGone, isNobodyThere, messageOf, report } from './errors.ts';
import type { Broadcast, Envelope, ToBackground, ToPage } from './messages.ts';

type Request<M, T extends keyof M> = M[T] extends { request: infer R } ? R : never;
type Response<M, T extends keyof M> = M[T] extends { response: infer R } ? R : never;

/** Who sent a message; `tab` is unset for popup and panel. */
export interface Sender {
  readonly tab: number | null;
  readonly window: number | null;
  /** Address of the sender's page, as the browser tells it. */
  readonly url: string | null;
  /** The tab is of a private window. */
  readonly isPrivate: boolean;
}

/** One answerer per message type. A thrown error becomes `{ ok: false, code: 'failed' }`. */
export type Handlers<M> = {
  [T in keyof M]: (
    request: Request<M, T>,
    sender: Sender,
  ) => Promise<Envelope<Response<M, T>>> | Envelope<Response<M, T>>;
};

/** A check per message type, so that this file itself carries no validator into the page (see requests-*.ts). */
export type Checks<M> = { [T in keyof M]: (request: unknown) => boolean };

interface Wire {
  isnad: 1;
  type: string;
  request?: unknown;
  /** Of a request to the background, so that it can be asked whether it is still at work on it. */
  id?: string;
}

/** Asks the background whether it is at work on a request. */
const AT_WORK = 'at-work';
/** How long a request is waited for before that is asked, and how long for the answer. Chosen: a cold reading takes less. */
const SILENCE_MS = 5_000;

export function ok<T>(value: T): Envelope<T> {
  return { ok: true, value };
}

export function failed(code: string, detail?: string): Envelope<never> {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
}

/** Waits before asking a background again that did not answer: it may just be stopping or starting. Chosen. */
const RETRY_MS = [300, 1_200];

/** content script, popup or panel → background. Asked again where nobody answered; requests may be repeated safely. */
export async function send<T extends keyof ToBackground>(
  type: T,
  request: ToBackground[T]['request'],
): Promise<Envelope<ToBackground[T]['response']>> {
  // no randomUUID: content scripts of http pages have none. Asked again it is the same request, done once
  const id = `${String(Date.now())}-${String(Math.random()).slice(2)}`;
  const once = () => askAtWork<ToBackground[T]['response']>(type, request, id);
  let answered = await once();
  for (const waitMs of RETRY_MS) {
    if (answered.ok || (answered.code !== 'no-page' && answered.code !== 'no-answer')) break;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    answered = await once();
  }
  return answered;
}

/**
 * Asks the background, and while it is silent whether it is still at work: one that the browser ended may leave a request
 * open for good. `{ ok: false, code: 'no-answer' }` then.
 */
async function askAtWork<T>(type: string, request: unknown, id: string): Promise<Envelope<T>> {
  const answered = ask<T>(() => browser.runtime.sendMessage({ ...wire(type, request), id }));
  for (;;) {
    const envelope = await withinMs(SILENCE_MS, answered);
    if (envelope) return envelope;
    const question = ask<boolean>(() => browser.runtime.sendMessage({ ...wire(AT_WORK, null), id }));
    const isAtWork = await withinMs(SILENCE_MS, question);
    // silence only says that it is busy
    if (!isAtWork || (isAtWork.ok && isAtWork.value)) continue;
    // it may have answered meanwhile
    return (await withinMs(0, answered)) ?? failed('no-answer');
  }
}

/** What the promise gives within that time, else null. */
function withinMs<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** popup, panel or background → content script of a tab; `{ ok: false, code: 'no-page' }` where there is none. */
export function sendToPage<T extends keyof ToPage>(
  tab: number,
  type: T,
  request: ToPage[T]['request'],
): Promise<Envelope<ToPage[T]['response']>> {
  // Top frame only: Isnad annotates no frames.
  return ask(() => browser.tabs.sendMessage(tab, wire(type, request), { frameId: 0 }));
}

/** content script → whoever is open. Nobody need listen. */
export function broadcast(message: Broadcast): void {
  // A failure only says that no popup or panel is open, or that the extension is gone.
  void ask(() => browser.runtime.sendMessage(wire(message.type, null)));
}

/** Calls back for each broadcast; `tab` is the sender's. Returns the unsubscriber. */
export function onBroadcast(listener: (message: Broadcast, tab: number | null) => void): () => void {
  return subscribe((message, sender) => {
    if (message.type === 'page/changed') listener({ type: 'page/changed' }, sender.tab);
    return undefined;
  });
}

/**
 * Answers the messages of one direction. Call it synchronously when the background starts, or a message that woke
 * the worker is lost. Returns the unsubscriber.
 */
export function answer<M extends ToBackground | ToPage>(handlers: Handlers<M>, checks: Checks<M>): () => void {
  const known = new Map<string, Known>();
  return subscribe((message, sender) => {
    const { id } = message;
    if (message.type === AT_WORK)
      return id === undefined ? undefined : Promise.resolve(ok(known.get(id)?.isAtWork === true));
    if (!Object.hasOwn(handlers, message.type)) return undefined;
    const type = message.type as keyof M;
    if (!checks[type](message.request)) return Promise.resolve(failed('bad-request', message.type));
    // Called in the listener's own turn: opening a side panel needs the user's gesture, which an await would lose.
    const before = id === undefined ? undefined : known.get(id);
    if (before) return before.answering;
    const answering = settle(() => handlers[type](message.request as Request<M, typeof type>, sender), message.type);
    if (id !== undefined) remember(known, id, answering);
    return answering;
  });
}

/** A request that was met, and what is or will be answered to it. */
interface Known {
  readonly answering: Promise<unknown>;
  isAtWork: boolean;
}

/** How long an answer is kept for who asks for it again. Longer than a sender waits. */
const KEPT_MS = 60_000;

function remember(known: Map<string, Known>, id: string, answering: Promise<unknown>): void {
  const one: Known = { answering, isAtWork: true };
  known.set(id, one);
  void answering.then(() => {
    one.isAtWork = false;
    setTimeout(() => known.delete(id), KEPT_MS);
  });
}

function subscribe(listener: (message: Wire, sender: Sender) => Promise<unknown> | undefined): () => void {
  const onMessage = (
    message: unknown,
    from: { id?: string; url?: string; tab?: { id?: number; windowId?: number; incognito?: boolean } },
    sendResponse: (answer: unknown) => void,
  ) => {
    if (from.id !== browser.runtime.id || !isWire(message)) return undefined;
    const { tab, url = null } = from;
    const isPrivate = tab?.incognito === true;
    const answering = listener(message, { tab: tab?.id ?? null, window: tab?.windowId ?? null, url, isPrivate });
    void answering?.then(sendResponse);
    // True keeps the port open for the answer; a promise would do so in Firefox and new Chromes only.
    return answering && true;
  };
  browser.runtime.onMessage.addListener(onMessage as never);
  return () => browser.runtime.onMessage.removeListener(onMessage as never);
}

async function settle(work: () => unknown, when: string): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    report(error, `answering ${when}`);
    return failed('failed', messageOf(error));
  }
}

async function ask<T>(call: () => Promise<unknown>): Promise<Envelope<T>> {
  try {
    const envelope = await call();
    // Our own background made it; an unknown shape means that nobody answered (another listener returned nothing).
    return isEnvelope<T>(envelope) ? envelope : failed('no-answer');
  } catch (error) {
    if (isExtensionGone(error)) return failed('extension-gone');
    if (isNobodyThere(error)) return failed('no-page');
    return failed('failed', messageOf(error));
  }
}

function wire(type: string, request: unknown): Wire {
  return { isnad: 1, type, request };
}

function isWire(value: unknown): value is Wire {
  return (
    typeof value === 'object' &&
    value !== null &&
    'isnad' in value &&
    'type' in value &&
    typeof value.type === 'string' &&
    (!('id' in value) || typeof value.id === 'string')
  );
}

function isEnvelope<T>(value: unknown): value is Envelope<T> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
