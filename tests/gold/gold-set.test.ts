import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildGold, parseSource } from './build-gold.mjs';

interface GoldMention {
  doc: string;
  start: number;
  end: number;
  surface: string;
  entity: string;
  kind: string;
  need: string;
}

interface GoldText {
  date: string;
  language: 'ar' | 'en';
  outlet: string;
  split: 'dev' | 'held';
}

const ROOM = fileURLToPath(new URL('.', import.meta.url));
const read = (path: string) => readFileSync(`${ROOM}${path}`, 'utf8');
const mentions = read('mentions.jsonl')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldMention);
const meta = JSON.parse(read('meta.json')) as Record<string, GoldText>;
const docs = Object.keys(meta);
const textOf = new Map(docs.map((doc) => [doc, read(`texts/${doc}.txt`)]));
const count = (split: string, language: string) =>
  docs.filter((doc) => meta[doc]?.split === split && meta[doc]?.language === language).length;
const parse = (body: string) => parseSource(`date: 2016-07-15\nlanguage: ar\n---\n${body}\n`, 'x');

describe('the gold set on disk', () => {
  it('is what its sources say', () => {
    const built = buildGold();
    for (const [path, content] of built) expect(read(path), path).toBe(content);
    expect(readdirSync(`${ROOM}texts`).toSorted()).toEqual(readdirSync(`${ROOM}src`).toSorted());
  });

  it('gives every mention the span of its surface', () => {
    for (const { doc, start, end, surface } of mentions) {
      expect(textOf.get(doc)?.slice(start, end), `${doc}:${start}`).toBe(surface);
    }
  });

  it('annotates no entity twice over one span, and lets spans nest but not cross', () => {
    for (const doc of docs) {
      const own = mentions.filter((mention) => mention.doc === doc);
      const keys = own.map(({ start, end, entity }) => `${start}-${end} ${entity}`);
      expect(new Set(keys).size, doc).toBe(keys.length);
      for (const a of own)
        for (const b of own) {
          const crosses = a.start < b.start && b.start < a.end && a.end < b.end;
          expect(crosses, `${doc}: ${a.surface} / ${b.surface}`).toBe(false);
        }
    }
  });

  it('leaves no mark in a text', () => {
    for (const [doc, text] of textOf) expect(text, doc).not.toMatch(/[{}]/);
  });

  it('never nests two mentions of one entity', () => {
    for (const a of mentions)
      for (const b of mentions) {
        if (a === b || a.doc !== b.doc || a.entity !== b.entity) continue;
        expect(a.start < b.end && b.start < a.end, `${a.doc}: ${a.surface} / ${b.surface}`).toBe(false);
      }
  });

  it('keeps both halves of the split alike', () => {
    expect([count('dev', 'ar'), count('dev', 'en')]).toEqual([8, 4]);
    expect([count('held', 'ar'), count('held', 'en')]).toEqual([7, 5]);
    for (const doc of docs) expect(doc.startsWith('h-'), doc).toBe(meta[doc]?.split === 'held');
  });

  it('dates every text, names each outlet once, and marks something required in every text', () => {
    expect(new Set(Object.values(meta).map(({ outlet }) => outlet)).size).toBe(docs.length);
    for (const doc of docs) {
      expect(meta[doc]?.date, doc).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(
        mentions.some((mention) => mention.doc === doc && mention.need === 'required'),
        doc,
      ).toBe(true);
    }
  });
});

describe('parseSource', () => {
  it('reads header, nesting, needs, traps and boilerplate', () => {
    const { header, text, mentions: found } = parse('و{a|role:وزير {b|adjective:الروسي}} {-:بان}\n~ {c:سانا}');
    expect(header).toEqual({ date: '2016-07-15', language: 'ar' });
    expect(text).toBe('ووزير الروسي بان\nسانا\n');
    expect(found.map(({ start, surface, entity, need }) => [start, surface, entity, need])).toEqual([
      [1, 'وزير الروسي', 'a', 'optional'],
      [6, 'الروسي', 'b', 'optional'],
      [17, 'سانا', 'c', 'optional'],
    ]);
  });

  it('takes the sign over the default of a kind', () => {
    const needs = parse('{a:x} {a|name?:x} {a|role:x} {a|role!:x} {a|metonym:x}').mentions.map(({ need }) => need);
    expect(needs).toEqual(['required', 'optional', 'optional', 'required', 'required']);
  });

  it('refuses broken marks', () => {
    for (const broken of ['{a:x', 'x}', '{a|nonsense:x}', '{a: x}', '{A B:x}']) expect(() => parse(broken)).toThrow();
  });
});
