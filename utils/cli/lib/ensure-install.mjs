/** Puts node_modules in the state of the lock file. Node's own modules only. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runNpm } from './run.mjs';
import { Sentence, elapsed, say, whileSaying } from './say.mjs';

/** @throws {Sentence} if this Node is older than package.json's "engines" asks for */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const [major, minor] = engines.node.match(/\d+/g).map(Number);
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  throw new Sentence(`Isnad needs Node ${major}.${minor} or newer, and this is Node ${process.versions.node}.`);
}

/** True when the lock file is newer than the last install, or nothing is installed. */
export function needsInstall() {
  const done = path.join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(done)) return true;
  return statSync(done).mtimeMs < statSync(path.join(ROOT, 'package-lock.json')).mtimeMs;
}

/**
 * Installs what is missing; does nothing when all is there.
 * @returns {Promise<boolean>} whether it installed anything
 * @throws {Sentence} if npm could not do it
 */
export async function ensureInstall() {
  checkNode();
  if (!needsInstall()) return false;
  const started = performance.now();
  say('→ installing the packages of package-lock.json (npm ci)');
  const { code, output } = await whileSaying('installing', () => runNpm(['ci', '--no-audit', '--no-fund']));
  if (code !== 0) {
    const reason = output.split('\n').find((line) => /npm (error|ERR!) \S/.test(line)) ?? `npm ended with ${code}`;
    throw new Sentence(
      `The packages could not be installed (${reason.trim()}): check the connection to the npm registry and run it again.`,
    );
  }
  say(`  installed (${elapsed(started)})`);
  return true;
}
