import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function knowledge(...args: string[]): { code: number | null; out: string; err: string } {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const run = spawnSync(process.execPath, [tsx, 'utils/cli/knowledge.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe('npm run knowledge', { timeout: 30_000 }, () => {
  it('finds no problem in the bundled records', () => {
    const { code, out } = knowledge('check', '--json');
    expect(JSON.parse(out)).toMatchObject({ problems: [] });
    expect(code).toBe(0);
  });

  it('counts records', () => {
    const { code, out } = knowledge('stats', '--json');
    expect((JSON.parse(out) as { types: Record<string, number> }).types.person).toBeGreaterThan(250);
    expect(code).toBe(0);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['chek']],
    ['an unknown flag', ['check', '--all']],
    ['too many words', ['check', 'stats']],
  ])('refuses %s with one sentence', (_, args) => {
    const { code, out, err } = knowledge(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
