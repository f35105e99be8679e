/** The annotated statements and facts hold together; how well the engine reads them is measured by `npm run -s gold`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { isAttribute } from '@/utils/core/model/attributes.ts';

interface Line {
  doc: string;
  start: number;
  end: number;
  attribute?: string;
  need?: string;
}

const ROOM = fileURLToPath(new URL('reading', import.meta.url));
const built = mkdtempSync(join(tmpdir(), 'isnad-reading-gold-'));
afterAll(() => rmSync(built, { recursive: true, force: true }));

const FILES = ['meta.json', 'seeds-statements.jsonl', 'seeds-facts.jsonl'];
const read = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');
const lines = (file: string) =>
  read(ROOM, file)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('the reading set on disk', () => {
  it('is what its sources say', () => {
    execFileSync(process.execPath, [join(ROOM, 'build-reading.mjs'), built]);
    for (const file of FILES) expect(read(ROOM, file), file).toBe(read(built, file));
    for (const text of readdirSync(join(ROOM, 'texts'))) {
      expect(read(ROOM, `texts/${text}`), text).toBe(read(built, `texts/${text}`));
    }
    expect(readdirSync(join(ROOM, 'texts')).toSorted()).toEqual(readdirSync(join(ROOM, 'src')).toSorted());
  });

  it('has a dev half and a held half in both languages', () => {
    const docs = readdirSync(join(ROOM, 'texts'));
    expect([docs.length, docs.filter((doc) => doc.startsWith('h-')).length]).toEqual([184, 64]);
  });

  it('marks places inside the texts, and required facts by known attributes', () => {
    const all = [...lines('seeds-statements.jsonl'), ...lines('seeds-facts.jsonl')];
    expect(all.length).toBeGreaterThan(300);
    const wrong = all.filter(({ doc, start, end, attribute, need }) => {
      const text = read(ROOM, `texts/${doc}.txt`);
      // The annotator saw more kinds of facts than the vocabulary has; those are never asked for.
      const isKnown = attribute === undefined || need === 'optional' || isAttribute(attribute);
      return start >= end || end > text.length || !isKnown;
    });
    expect(wrong).toEqual([]);
  });
});
