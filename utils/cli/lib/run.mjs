/** Child processes with collected output. Node's own modules only. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const running = new Set();

/** Ends every child still running; called on Ctrl-C, for a child in its own group would outlive us. */
export function stopChildren() {
  for (const child of running) child.kill('SIGTERM');
}

/** Without colours, which would fill saved output with escapes; CI=1 keeps tools from waiting for a keyboard. */
function quietEnvironment() {
  const { FORCE_COLOR: _colour, ...environment } = process.env;
  return { ...environment, NO_COLOR: '1', CI: '1' };
}

/**
 * Runs a program to its end.
 * @param {string} program - executable
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, timeoutMs?: number, onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} exit code (127: could not be started), and
 *   stdout and stderr as they came, interleaved
 */
export function run(program, args, { env = {}, timeoutMs = 0, onLine } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...quietEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    let timedOut = false;
    const collect = (chunk) => {
      output += chunk;
      if (onLine) for (const line of String(chunk).split('\n')) if (line.trim()) onLine(line);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const timer =
      timeoutMs > 0 &&
      setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
      }, timeoutMs);
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output, timedOut });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs npm itself; through the npm that called us where there is one, so that Windows needs no shell. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm && /\.[cm]?js$/.test(npm)) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, options);
}

/** Runs the command `name` of an installed package with this Node. */
export function runTool(packageName, name, args, options) {
  const folder = path.join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[name];
  return run(process.execPath, [path.join(folder, file), ...args], options);
}
