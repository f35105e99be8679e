/** Builds of the extension. Node's own modules only; needs the packages to be installed when called. */
import path from 'node:path';
import { ROOT, runTool } from './run.mjs';

/**
 * The folder of a build. A trial build also runs on 127.0.0.1, where the samples and the tests are served, and has a
 * folder of its own, so that it can never be taken for the one that ships.
 * @param {'chromium' | 'firefox'} family
 * @param {{ trial?: boolean }} [options]
 */
export function buildFolder(family, { trial = false } = {}) {
  return path.join(ROOT, '.output', `${family === 'firefox' ? 'firefox' : 'chrome'}-mv3${trial ? '-trial' : ''}`);
}

/**
 * Builds the extension for a browser family.
 * @returns {Promise<{ code: number, output: string, folder: string }>}
 */
export async function build(family, { trial = false } = {}) {
  const args = ['build', '-b', family === 'firefox' ? 'firefox' : 'chrome', '--mv3'];
  // WXT names the folder after any mode that is neither production nor development.
  if (trial) args.push('--mode', 'trial');
  const { code, output } = await runTool('wxt', 'wxt', args, {
    env: { E2E: trial ? '1' : '', NODE_ENV: 'production' },
  });
  return { code, output, folder: buildFolder(family, { trial }) };
}
