/** What a news page and the background load, as built. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost } from '../goal.ts';
import type { BenchGoal, BenchTable } from '../parts.ts';
import type { CompiledKnowledge } from './knowledge.ts';

const CONTENT_SCRIPT = 'content-scripts/content.js';
const FILES = ['background.js', CONTENT_SCRIPT, 'content-scripts/content.css'];
/** Issue 2, "How we will judge it". */
const MAX_CONTENT_KB = 40;

export function sizeTable(folder: string, { blob, packedForms, recordsJson }: CompiledKnowledge): BenchTable {
  const files = FILES.map((name) => sizeRow(name, readFileSync(path.join(folder, name))));
  const parts = [
    sizeRow('  in background.js: lexicon, gzip in base64', Buffer.from(blob)),
    sizeRow('  in background.js: forms, gzip in base64', Buffer.from(packedForms)),
    sizeRow('  in chunks/records: records, JSON', Buffer.from(recordsJson)),
  ];
  return { title: 'Sizes as built, KB', columns: ['', 'minified', 'gzip'], rows: [...files, ...parts] };
}

export function sizeGoal(folder: string): BenchGoal {
  return atMost(
    'KB of the content script, gzip',
    gzipKb(readFileSync(path.join(folder, CONTENT_SCRIPT))),
    MAX_CONTENT_KB,
  );
}

function sizeRow(name: string, bytes: Buffer): (string | number)[] {
  return [name, bytes.byteLength / 1024, gzipKb(bytes)];
}

function gzipKb(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).byteLength / 1024;
}
