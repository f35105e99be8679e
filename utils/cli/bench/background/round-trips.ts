/** Questions to the background, from a page of the extension, by that page's clock. */
import type { Page } from 'puppeteer-core';
import { readText } from '../../../core/text/plain-document.ts';
import { openHelper } from '../extension/questions.ts';
import type { Session } from '../extension/session.ts';
import { traced, tasksOf, workerThread } from '../extension/trace.ts';
import { seeded } from '../lexicon/generate.ts';
import { namesIn } from '../page/names.ts';
import { paragraphText } from '../page/news-page.ts';

export interface RoundTrips {
  /** A message that is refused at once. */
  readonly pingMs: readonly number[];
  /** The same with the text in it. */
  readonly pingWithTextMs: readonly number[];
  /** Annotating the text anew. */
  readonly annotateMs: readonly number[];
  /** Annotating it again: the answer is remembered. */
  readonly knownMs: readonly number[];
  /** After the worker was stopped. */
  readonly coldPingMs: readonly number[];
  readonly coldSentenceMs: readonly number[];
  readonly coldAnnotateMs: readonly number[];
  /** Of cold starts: compiling and running background.js. */
  readonly compileMs: readonly number[];
  readonly runMs: readonly number[];
  readonly characters: number;
  readonly mentions: number;
}

interface Runtime {
  sendMessage(message: unknown): Promise<{ ok: boolean; value?: { annotations: { mentions: unknown[] } } }>;
}

const CHARACTERS = 150_000;

export async function measureRoundTrips(session: Session, isQuick: boolean): Promise<RoundTrips> {
  const document = readText(makeText());
  const sentence = readText(makeText().slice(0, 80));
  const helper = await openHelper(session);
  let turn = 0;
  const annotate = (what: object, adjectives = false) =>
    ask(helper, 'annotate', { document: what, date: null, adjectives });
  // A text of its own each time, or the answer would be remembered; same length, so that nothing moves.
  const fresh = (what: { text: string }) => ({
    ...what,
    text: what.text.slice(0, -6) + String(++turn).padStart(6, '0'),
  });
  const { mentions } = await annotate(fresh(document));
  const rounds = isQuick ? 3 : 7;
  const cold = async (work: () => Promise<{ ms: number }>): Promise<number[]> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await stopWorker(session);
      times.push((await work()).ms);
    }
    return times;
  };
  const coldPingMs = await cold(() => ask(helper, 'open', null));
  const coldSentenceMs = await cold(() => annotate(fresh(sentence)));
  const coldAnnotateMs = await cold(() => annotate(fresh(document)));
  const starts = await coldStarts(session, helper, rounds);
  await repeated(5, () => annotate(fresh(document))); // warm-up
  const annotateMs = await repeated(20, () => annotate(fresh(document)));
  const known = fresh(document);
  await annotate(known);
  const knownMs = await repeated(20, () => annotate(known));
  const pingMs = await repeated(20, () => ask(helper, 'open', null));
  const pingWithTextMs = await repeated(20, () => ask(helper, 'open', fresh(document)));
  await helper.close();
  const { length: characters } = document.text;
  return {
    pingMs,
    pingWithTextMs,
    annotateMs,
    knownMs,
    coldPingMs,
    coldSentenceMs,
    coldAnnotateMs,
    ...starts,
    characters,
    mentions,
  };
}

function makeText(): string {
  const random = seeded(150);
  const order = { lang: 'ar', characters: CHARACTERS, names: namesIn('ar') } as const;
  const paragraphs: string[] = [];
  for (let size = 0; size < CHARACTERS;) {
    const text = paragraphText(order, random);
    paragraphs.push(text);
    size += text.length + 2;
  }
  return `${paragraphs.join('\n\n')} 000000`;
}

async function ask(helper: Page, type: string, request: unknown): Promise<{ ms: number; mentions: number }> {
  return helper.evaluate(
    async (message) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const start = performance.now();
      const answer = await runtime.sendMessage(message);
      return { ms: performance.now() - start, mentions: answer.value?.annotations.mentions.length ?? 0 };
    },
    { isnad: 1, type, request },
  );
}

async function repeated(times: number, work: () => Promise<{ ms: number }>): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < times; round++) all.push((await work()).ms);
  return all;
}

/** Ends the background as the browser does after 30 idle seconds. */
async function stopWorker(session: Session): Promise<void> {
  const isWorker = (target: { type(): string }): boolean => target.type() === 'service_worker';
  const target = session.browser.targets().find(isWorker);
  const worker = await target?.worker();
  if (!worker) return; // it ended by itself
  await worker.close();
  for (let waited = 0; session.browser.targets().some(isWorker) && waited < 50; waited++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What a cold start spends on background.js itself, from traces. */
async function coldStarts(
  session: Session,
  helper: Page,
  rounds: number,
): Promise<{ compileMs: number[]; runMs: number[] }> {
  const starts: { compileMs: number[]; runMs: number[] } = { compileMs: [], runMs: [] };
  for (let round = 0; round < rounds; round++) {
    await stopWorker(session);
    const events = await traced(session, () => ask(helper, 'open', null));
    const thread = workerThread(events);
    if (!thread) continue;
    const inside = tasksOf(events, thread).flatMap((task) => task.inside);
    const longestOf = (name: string): number =>
      Math.max(0, ...inside.filter((event) => event.name === name).map(({ dur = 0 }) => dur / 1000));
    starts.compileMs.push(Math.max(longestOf('v8.compileModule'), longestOf('v8.compile')));
    starts.runMs.push(Math.max(longestOf('v8.evaluateModule'), longestOf('v8.run')));
  }
  return starts;
}
