/** What the measurements ran on. */
import os from 'node:os';
import type { Browser } from 'puppeteer-core';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly browser: string | null;
  /** Running processes per core over the last minute when the run began: above 1, times are those of a busy machine. */
  readonly loadPerCore: number;
}

export async function describeMachine(browser: Browser | null): Promise<Machine> {
  const cores = os.cpus();
  return {
    cpu: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    browser: browser === null ? null : await browser.version(),
    loadPerCore: (os.loadavg()[0] ?? 0) / Math.max(1, cores.length),
  };
}
