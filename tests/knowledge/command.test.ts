import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function knowledge(...args: string[]): { code: number | null; out: string; err: string } {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const run = spawnSync(process.execPath, [tsx, 'utils/cli/knowledge.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe('npm run knowledge', { timeout: 60_000 }, () => {
  it('finds no problem in the bundled records', () => {
    const { code, out } = knowledge('check', '--json');
    expect(JSON.parse(out)).toMatchObject({ problems: [] });
    expect(code).toBe(0);
  });

  it('counts what is curated under the keys of the issue', () => {
    const { code, out } = knowledge('stats', '--json');
    const counts = JSON.parse(out) as Record<string, number> & { types: Record<string, number> };
    const keys =
      'actors persons states organisations armedGroups outlets offices tenures agreements provisions forms'.split(' ');
    expect(Object.keys(counts).slice(0, keys.length)).toEqual(keys);
    expect(keys.filter((key) => !Number.isInteger(counts[key]) || counts[key] === 0)).toEqual([]);
    const { actors = 0, persons = 0, states = 0, organisations = 0, armedGroups = 0, outlets = 0, events = 0 } = counts;
    expect(persons + states + organisations + armedGroups + outlets + events).toBe(actors);
    // the states of the world are generated, the curated ones are a few dozen
    expect(states).toBeLessThan(counts.types.state ?? 0);
    expect(counts.personsWithSourcedTenure).toBeLessThanOrEqual(persons);
    expect(code).toBe(0);
  });

  it('says the same to people', () => {
    const { code, out } = knowledge('stats');
    expect(out).toMatch(/^actors: \d+\npersons: \d+\n/u);
    expect(out).toMatch(/^tenuresByConfidence: .*sourced \d+/mu);
    expect(code).toBe(0);
  });

  it('lists collisions, for people and as JSON', () => {
    const { code, out } = knowledge('collisions');
    expect(out).toMatch(/^Forms that several entities share: \d+ \(/u);
    expect(out).toMatch(/^Forms that are words of the language: \d+ \(/mu);
    expect(code).toBe(0);
    const json = JSON.parse(knowledge('collisions', '--json').out) as { shared: unknown[]; words: unknown[] };
    expect(json.shared.length).toBeGreaterThan(0);
    expect(json.words.length).toBeGreaterThan(0);
  });

  it('checks a patch of corrections: every problem with its path', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'isnad-')), 'patch.json');
    const correction = (more: object) => ({
      id: 'a-1',
      kind: 'not-this',
      entity: 'barack-obama',
      surface: 'Obama',
      scope: 'always',
      madeOn: '2026-11-22',
      knowledgeVersion: 'x',
      ...more,
    });
    const write = (...corrections: object[]) =>
      writeFileSync(file, JSON.stringify({ format: 'isnad-corrections', version: 1, corrections }));
    write(correction({}));
    expect(knowledge('check', '--patch', file)).toMatchObject({
      code: 0,
      out: `${file}: 1 of 1 corrections accepted\n`,
    });
    write(correction({}), correction({ id: 'a-2', entity: 'nobody-known' }));
    const { code, out } = knowledge('check', '--patch', file);
    expect(code).toBe(1);
    expect(out).toContain('corrections[1].entity: there is no entity nobody-known [unknown-entity]');
    expect(JSON.parse(knowledge('check', '--patch', file, '--json').out)).toMatchObject({
      accepted: [{ id: 'a-1' }],
      problems: [{ code: 'unknown-entity', path: 'corrections[1].entity' }],
    });
    writeFileSync(file, '{ broken');
    expect(knowledge('check', '--patch', file)).toMatchObject({ code: 1 });
  });

  it.each([
    ['a patch without a file', ['check', '--patch']],
    ['a patch for another command', ['stats', '--patch', 'x']],
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
