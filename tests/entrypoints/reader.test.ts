// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Reader } from '@/entrypoints/content/reader.ts';
import { browser } from '@/utils/extension/browser.ts';
import { failed, ok } from '@/utils/extension/messaging.ts';
import type { MarkedPage } from '@/utils/page/marked-page.ts';

const SENTENCE = 'The two ministers met for several hours and spoke to reporters afterwards in the evening.';
const SETTINGS = { siteOn: true, marks: true, adjectives: false, reading: [], language: 'en', date: null };

interface Sent {
  type: string;
  request: { url?: string; count?: number | null };
}

let abort: AbortController;
let reader: Reader;
let sent: Sent[];
let page: { [K in 'show' | 'paint' | 'erase' | 'restore']: ReturnType<typeof vi.fn> };
/** What the background says; a test may answer otherwise. */
let background: (message: Sent & { request: never }) => unknown;

/** Every "Lavrov" and, as unlinked, every "Kerry" of the text. */
function annotate({ document: { text } }: { document: { text: string } }) {
  const all = (word: string) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ start: index, end: index + word.length }));
  const mentions = all('Lavrov').map((span, i) => ({
    ...span,
    entity: 'sergey-lavrov',
    weak: false,
    furniture: i === 2,
  }));
  const articleDate = { interval: null, from: 'none', pageDate: null, doubt: null };
  const annotations = { mentions, unlinked: all('Kerry'), articleDate, knowledgeVersion: '1' };
  return ok({ annotations, briefs: {}, spans: [], outlet: null });
}

beforeEach(() => {
  fakeBrowser.reset();
  location.href = 'https://news.example/talks?ref=feed';
  document.head.replaceChildren();
  document.body.replaceChildren(
    document.createRange().createContextualFragment(`<article><h1>Talks in the evening</h1>
    <p id="one">Sergei Lavrov came first. ${SENTENCE}</p><p id="two">John Kerry came later. ${SENTENCE}</p>
    <p id="three">Sergei Lavrov left. ${SENTENCE}</p></article>`),
  );
  sent = [];
  background = ({ type, request }) =>
    type === 'settings' ? ok(SETTINGS) : type === 'annotate' ? annotate(request) : ok(null);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    sent.push(message as Sent);
    return background(message as never);
  });
  abort = new AbortController();
  page = { show: vi.fn(), paint: vi.fn(), erase: vi.fn(), restore: vi.fn() };
  reader = new Reader({
    view: window as never,
    page: page as unknown as MarkedPage,
    isOwn: () => false,
    isAlive: () => true,
    onMarks: () => undefined,
    signal: abort.signal,
  });
});
afterEach(() => abort.abort());

const types = () => sent.map(({ type }) => type);
const words = (spans: readonly { start: number; end: number }[]) => {
  const pageText = page.show.mock.lastCall?.[1] as { text: string };
  return spans.map(({ start, end }) => pageText.text.slice(start, end));
};
const ready = () => vi.waitFor(() => expect(reader.state.status).toBe('ready'), 5_000);

test('reads, shows, counts', async () => {
  await reader.start();
  expect(reader.state.status).toBe('ready');
  expect(words(reader.state.mentions)).toEqual(['Lavrov', 'Lavrov']);
  expect(sent.filter(({ type }) => type === 'badge').map(({ request }) => request.count)).toEqual([2]);
});

describe('the address that corrections stick to', () => {
  const cases: [string, string, string][] = [
    ['a canonical that only drops the query', 'https://news.example/talks', 'https://news.example/talks'],
    ['the front page on every page', 'https://news.example/', 'https://news.example/talks?ref=feed'],
    ['another host', 'https://other.example/talks', 'https://news.example/talks?ref=feed'],
    ['no address', 'https://', 'https://news.example/talks?ref=feed'],
  ];
  test.each(cases)('%s', async (_name, canonical, expected) => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.setAttribute('href', canonical);
    document.head.append(link);
    await reader.start();
    expect(sent.find(({ type }) => type === 'settings')?.request.url).toBe(expected);
  });
});

describe('failures', () => {
  test('an error while reading is reported once and shown, and the next reading may succeed', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    page.show.mockImplementationOnce(() => {
      throw new Error('no such node');
    });
    await reader.start();
    expect(reader.state).toMatchObject({ status: 'failed', problem: 'failed' });
    expect(types().at(-1)).toBe('page/changed');
    expect(error).toHaveBeenCalledTimes(1);
    await reader.read();
    expect(reader.state.status).toBe('ready');
  });

  test('nothing is reported of a script that was retired meanwhile', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    page.show.mockImplementationOnce(() => {
      abort.abort();
      throw new Error('gone');
    });
    await reader.start();
    expect(reader.state.status).not.toBe('failed');
    expect(error).not.toHaveBeenCalled();
  });

  test('what the background answers is shown as the problem', async () => {
    background = () => failed('bad-request');
    await reader.start();
    expect(reader.state).toMatchObject({ status: 'failed', problem: 'bad-request' });
  });
});

describe('a page that changes', () => {
  test('while the answer is on its way: linked and unlinked words are found where they stand by then', async () => {
    const late = document.createElement('p');
    late.textContent = 'Markets: up, then down';
    let answer: (() => void) | undefined;
    background = ({ type, request }) => {
      if (type !== 'annotate') return type === 'settings' ? ok(SETTINGS) : ok(null);
      return new Promise((resolve) => {
        answer ??= () => resolve(annotate(request));
      });
    };
    const started = reader.start();
    await vi.waitFor(() => expect(answer).toBeDefined(), 5_000);
    // The same words in new nodes: the text does not change, but no old offset leads to a node any more.
    document.querySelector('#two')?.replaceChildren(document.createTextNode(`John Kerry came later. ${SENTENCE}`));
    await vi.waitFor(() => expect(page.restore).toHaveBeenCalled(), 5_000);
    answer?.();
    await started;
    expect(words(reader.state.mentions)).toEqual(['Lavrov', 'Lavrov']);
    expect(reader.state.unlinked).toEqual([]);
  });

  test('the same words in new nodes are marked again', async () => {
    await reader.start();
    const one = document.querySelector('#one') as HTMLElement;
    one.replaceChildren(document.createTextNode(one.textContent ?? ''));
    await vi.waitFor(() => expect(types().filter((type) => type === 'annotate')).toHaveLength(2), 5_000);
    await vi.waitFor(() => expect(words(reader.state.mentions)).toEqual(['Lavrov', 'Lavrov']), 5_000);
  });

  test('and also if they came while the answer was on its way', async () => {
    let isChanged = false;
    background = async ({ type, request }) => {
      if (type !== 'annotate') return type === 'settings' ? ok(SETTINGS) : ok(null);
      if (!isChanged) {
        isChanged = true;
        const one = document.querySelector('#one') as HTMLElement;
        one.replaceChildren(document.createTextNode(one.textContent ?? ''));
        await vi.waitFor(() => expect(page.restore).toHaveBeenCalled(), 5_000);
      }
      return annotate(request);
    };
    await reader.start();
    expect(words(reader.state.mentions)).toEqual(['Lavrov', 'Lavrov']);
    expect(types().filter((type) => type === 'annotate')).toHaveLength(2);
  });

  test('words that go with furniture are told to popup and badge at once', async () => {
    const aside = document.createElement('p');
    aside.textContent = 'Lavrov';
    document.body.append(aside);
    await reader.start();
    expect(reader.state.mentions).toHaveLength(3);
    sent.length = 0;
    aside.remove();
    await vi.waitFor(() => expect(reader.state.mentions).toHaveLength(2), 5_000);
    expect(types()).toEqual(['badge', 'page/changed']);
    expect(sent[0]?.request.count).toBe(2);
  });

  test('another path: marks, count and list go at once, and the page is read again even if it looks the same', async () => {
    await reader.start();
    sent.length = 0;
    history.pushState({}, '', '/other');
    window.dispatchEvent(new Event('popstate'));
    await vi.waitFor(() => expect(types()).toContain('annotate'), 5_000);
    expect(types().slice(0, 3)).toEqual(['badge', 'page/changed', 'settings']);
    expect(page.erase).toHaveBeenCalled();
    await ready();
  });

  test('another query is no other page', async () => {
    await reader.start();
    reader.setMarks(false);
    sent.length = 0;
    history.pushState({}, '', '?photo=2');
    window.dispatchEvent(new Event('popstate'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(sent).toEqual([]);
    expect(reader.state).toMatchObject({ status: 'ready', marksOn: false });
  });
});

describe('corrections', () => {
  test('are sent for this page, and the page is annotated anew when they are stored', async () => {
    await reader.start();
    background = ({ type, request }) =>
      type === 'correct' ? ok({ id: 'c-1' }) : type === 'annotate' ? annotate(request) : ok(SETTINGS);
    sent.length = 0;
    expect(await reader.correct({ undo: 'c-1' })).toEqual(ok({ id: 'c-1' }));
    expect(types()).toEqual(['correct', 'annotate', 'badge', 'page/changed']);
    expect(sent.slice(0, 2).map(({ request }) => request.url)).toEqual(
      Array(2).fill('https://news.example/talks?ref=feed'),
    );
  });

  test('the page is as it should be when it has ended, also if the stored change had it read anew meanwhile', async () => {
    await reader.start();
    let isStored = false;
    background = ({ type, request }) => {
      if (type === 'settings') return ok(SETTINGS);
      if (type !== 'annotate') return ok({ id: 'c-1' });
      const found = annotate(request);
      if (isStored && found.ok) found.value.annotations.mentions.length = 0;
      // The page hears of what was stored while its own question is on its way.
      if (!isStored) {
        isStored = true;
        void browser.storage.local.set({ corrections: ['changed'] });
      }
      return found;
    };
    await reader.correct({ undo: 'c-1' });
    expect(reader.state.mentions).toEqual([]);
  });

  test('one that could not be stored changes nothing', async () => {
    await reader.start();
    background = () => failed('storage-full');
    sent.length = 0;
    expect(await reader.correct({ undo: 'c-1' })).toEqual(failed('storage-full'));
    expect(types()).toEqual(['correct']);
  });
});
