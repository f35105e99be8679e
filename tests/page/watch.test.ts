// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Scheduler, watchPage } from '@/utils/page/watch.ts';

/** Time that moves only when told. */
class FakeScheduler implements Scheduler {
  time = 0;
  waiting: { run: () => void; at: number; delayMs: number } | null = null;
  now = () => this.time;
  later(run: () => void, delayMs: number): () => void {
    this.waiting = { run, at: this.time + delayMs, delayMs };
    return () => (this.waiting = null);
  }
  async flush(): Promise<void> {
    await Promise.resolve(); // observers report in a microtask
    await new Promise((resolve) => setTimeout(resolve, 0));
    const { waiting } = this;
    this.waiting = null;
    if (!waiting) return;
    this.time = waiting.at;
    waiting.run();
  }
}

let scheduler: FakeScheduler;
let abort: AbortController;
let address: string;
const onChange = vi.fn();
const onNavigate = vi.fn();
let hint: () => void;

beforeEach(() => {
  document.body.replaceChildren(
    document
      .createRange()
      .createContextualFragment('<main><p id="a">one</p><p id="b">two <b>bold</b></p></main><isnad-card></isnad-card>'),
  );
  scheduler = new FakeScheduler();
  abort = new AbortController();
  address = '/one';
  onChange.mockReset();
  onNavigate.mockReset();
  hint = watchPage({
    root: document,
    isOwn: (node) => node.nodeName === 'ISNAD-CARD',
    address: () => address,
    onChange,
    onNavigate,
    signal: abort.signal,
    scheduler,
  });
});
afterEach(() => abort.abort());

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const ids = () =>
  [...(onChange.mock.calls.at(-1) as [Set<Element>])[0]].map((element) => element.id || element.tagName);

describe('what changed', () => {
  test('an added paragraph is itself the change, not the article around it', async () => {
    const late = document.createElement('p');
    late.id = 'late';
    document.querySelector('main')?.append(late);
    await scheduler.flush();
    expect(ids()).toEqual(['late']);
  });

  test('inline elements and text concern the element they stand in', async () => {
    byId('a').append(document.createElement('em'));
    byId('b').append('more');
    await scheduler.flush();
    expect(ids()).toEqual(['a', 'b']);
  });

  test('rewritten characters concern their element', async () => {
    (byId('a').firstChild as Text).data = 'ONE';
    await scheduler.flush();
    expect(ids()).toEqual(['a']);
  });

  test('a removed paragraph is noticed', async () => {
    byId('a').remove();
    await scheduler.flush();
    expect(ids()).toEqual(['a']);
  });

  test('a shown or hidden element is noticed, a change of class is not', async () => {
    byId('a').hidden = true;
    byId('b').className = 'animated';
    await scheduler.flush();
    expect(ids()).toEqual(['a']);
  });

  test('many changes come in one call', async () => {
    for (let i = 0; i < 500; i++) (byId('a').firstChild as Text).data = String(i);
    byId('b').append('more');
    await scheduler.flush();
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(ids()).toEqual(['a', 'b']);
  });

  test('too many elements to tell apart give null', async () => {
    document.querySelector('main')?.append(...Array.from({ length: 2_500 }, () => document.createElement('p')));
    await scheduler.flush();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(null);
  });
});

describe('what is ours', () => {
  test('the card coming and going is no change', async () => {
    const card = document.createElement('isnad-card');
    document.documentElement.append(card);
    card.remove();
    await scheduler.flush();
    expect(onChange).not.toHaveBeenCalled();
    expect(scheduler.waiting).toBeNull();
  });
});

describe('navigation inside the page', () => {
  test('is told before the changes of the same batch', async () => {
    const order: string[] = [];
    onNavigate.mockImplementation(() => order.push('navigate'));
    onChange.mockImplementation(() => order.push('change'));
    address = '/two';
    byId('a').append('new article');
    await scheduler.flush();
    expect(order).toEqual(['navigate', 'change']);
  });

  test('a hint is enough, and the same address is no navigation', async () => {
    hint();
    await scheduler.flush();
    expect(onNavigate).not.toHaveBeenCalled();
    address = '/two';
    hint();
    await scheduler.flush();
    expect(onNavigate).toHaveBeenCalledTimes(1);
    // Or the page would stay without marks: they went with onNavigate.
    expect(onChange).toHaveBeenCalledExactlyOnceWith(null);
  });

  test('another page is read whole, whatever was seen of its changes', async () => {
    address = '/two';
    byId('a').append('new article');
    await scheduler.flush();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(null);
  });
});

async function burst(): Promise<number> {
  byId('a').append('x');
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 0));
  const delay = scheduler.waiting?.delayMs ?? 0;
  await scheduler.flush();
  return delay;
}

describe('storms', () => {
  test('the pace slows down while changes keep coming, to five seconds at most, and recovers', async () => {
    const delays: number[] = [];
    for (let i = 0; i < 10; i++) delays.push(await burst());
    expect(delays.slice(0, 4)).toEqual([150, 150, 300, 600]);
    expect(Math.max(...delays)).toBe(5_000);
    scheduler.time += 60_000;
    await burst();
    expect(await burst()).toBe(150);
  });
});

test('nothing is heard after the end, and what was waiting is dropped', async () => {
  byId('a').append('x');
  await Promise.resolve();
  abort.abort();
  await scheduler.flush();
  byId('b').append('y');
  await scheduler.flush();
  expect(onChange).not.toHaveBeenCalled();
});
