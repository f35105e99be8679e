import { describe, expect, it } from 'vitest';
import { runAtOnce, runInSlices, type Slicing } from '@/utils/page/slices.ts';

/** Work of `count` steps, each of which takes one millisecond of `clock`. */
function work(count: number) {
  const done = { steps: 0, slices: [0] };
  const steps = (function* () {
    for (let i = 0; i < count; i++) {
      done.steps++;
      done.slices[done.slices.length - 1] = (done.slices.at(-1) ?? 0) + 1;
      yield;
    }
    return 'result';
  })();
  const slicing = (budgetMs: number, onPause: () => void = () => {}): Slicing => ({
    budgetMs,
    now: () => done.steps,
    pause: async () => {
      done.slices.push(0);
      onPause();
    },
  });
  return { done, steps, slicing };
}

describe('runAtOnce', () => {
  it('runs to the end and gives the result', () => {
    const { done, steps } = work(7);
    expect(runAtOnce(steps)).toBe('result');
    expect(done.steps).toBe(7);
  });

  it('passes on what the work throws', () => {
    const failing = (function* (): Generator<void, never> {
      yield;
      throw new Error('broken');
    })();
    expect(() => runAtOnce(failing)).toThrow('broken');
  });
});

describe('runInSlices', () => {
  it.each([
    ['budget of some steps', 10, 4, [4, 4, 2]],
    ['nothing left after the last pause', 8, 4, [4, 4, 0]],
    ['no budget: a pause after each step', 3, 0, [1, 1, 1, 0]],
    ['a large budget: no pause', 10, 100, [10]],
    ['no work', 0, 5, [0]],
  ])('%s', async (_, count, budgetMs, slices) => {
    const { done, steps, slicing } = work(count);
    await expect(runInSlices(steps, slicing(budgetMs))).resolves.toBe('result');
    expect(done.slices).toEqual(slices);
  });

  it("the page's own turn does not count against the next slice", async () => {
    let clock = 0;
    const { steps, done, slicing } = work(6);
    const slow = { ...slicing(3), now: () => clock + done.steps };
    await runInSlices(steps, { ...slow, pause: async () => void ((clock += 1_000), done.slices.push(0)) });
    expect(done.slices).toEqual([3, 3, 0]);
  });

  it('stops at the next pause when aborted, with the reason given', async () => {
    const stop = new AbortController();
    const { done, steps, slicing } = work(10);
    const run = runInSlices(steps, { ...slicing(4, () => stop.abort(new Error('gone'))), signal: stop.signal });
    await expect(run).rejects.toThrow('gone');
    expect(done.steps).toBe(4);
  });

  it('rejects with what the work throws', async () => {
    const failing = (function* (): Generator<void, never> {
      yield;
      throw new Error('broken');
    })();
    await expect(runInSlices(failing, work(0).slicing(0))).rejects.toThrow('broken');
  });
});
