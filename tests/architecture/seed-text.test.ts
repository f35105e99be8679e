/** The seed articles are other people's words: they may be read from the shared folder, never copied into the project. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

const SEEDS = path.resolve(ROOT, '../shared/gold/texts');
const MOST_WORDS = 8;

/** Arabic vowel signs and the kashida, which a copy may lose or gain. */
const DIACRITICS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g;

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(DIACRITICS, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Runs of words one longer than may stand. */
function* runsOf(text: string): Generator<string> {
  const words = wordsOf(text);
  for (let at = 0; at + MOST_WORDS < words.length; at += 1) yield words.slice(at, at + MOST_WORDS + 1).join(' ');
}

function seedRuns(): ReadonlySet<string> {
  const files = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));
  return new Set(files.flatMap((file) => [...runsOf(readFileSync(path.join(SEEDS, file), 'utf8'))]));
}

/** Text files that git follows or would take up; pictures and the like have a zero byte. */
function* projectTexts(): Generator<readonly [file: string, text: string]> {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const file of new Set(listed.split('\0').filter(Boolean))) {
    const whole = path.join(ROOT, file);
    // a file may be listed and just have been deleted
    const bytes = existsSync(whole) ? readFileSync(whole) : Buffer.alloc(0);
    if (!bytes.includes(0)) yield [file, bytes.toString('utf8')];
  }
}

const why = existsSync(SEEDS) ? '' : ' (skipped: ../shared/gold/texts is not on this machine)';

describe.skipIf(why !== '')(`seed articles${why}`, () => {
  test(`no more than ${MOST_WORDS} words in a row stand in the project`, () => {
    const seeds = seedRuns();
    expect(seeds.size).toBeGreaterThan(1000);
    const copied: string[] = [];
    let files = 0;
    for (const [file, text] of projectTexts()) {
      files += 1;
      for (const run of runsOf(text)) if (seeds.has(run)) copied.push(`${file}: ${run}`);
    }
    expect(files).toBeGreaterThan(100);
    expect(copied).toEqual([]);
  });

  test('a copy is seen through case, punctuation and vowel signs', () => {
    const plain = 'هذه تسع كلمات عربية كتبت هنا كي نقارن بها';
    const [run] = runsOf('«هَذِهِ» تسع كلمات، عربيّة كُتبت هنا: كي نقارن بها');
    expect([...runsOf(plain)]).toEqual([run]);
    expect([...runsOf('One two THREE four, five six seven eight.')]).toEqual([]);
  });
});
