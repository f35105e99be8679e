import { readFileSync, writeFileSync } from 'node:fs';
import { mentionsOf, unlinkedOf } from '/work/main/tests/core/linking/reading.ts';
const q = (s: string) => (s.includes("'") ? JSON.stringify(s) : `'${s.replaceAll('\n', '\\n')}'`);
let file = '', doc = ''; let blocks: { title: string; rows: string[] }[] = [];
const flush = () => {
  if (!file) return;
  const depth = file.startsWith('annotate') ? '../linking/reading.ts' : './reading.ts';
  const out = [`/** ${doc} */`, `import { describe, expect, it } from 'vitest';`, `import { mentionsOf, SEPTEMBER_2016, type Row } from '${depth}';`, '',
    ...blocks.flatMap((b) => [`describe(${q(b.title)}, () => {`, `  const rows: readonly Row[] = [`, ...b.rows, `  ];`, '', `  it.each(rows)('%s: %s', (_rule, text, date, expected) => {`, `    expect(mentionsOf(text, date)).toEqual(expected);`, `  });`, `});`, ''])];
  writeFileSync(`/work/main/tests/core/${file}`, out.join('\n'));
};
for (const raw of readFileSync(process.argv[2]!, 'utf8').split('\n')) {
  if (raw.startsWith('=== ')) { flush(); [file, doc] = raw.slice(4).split(' # ') as [string, string]; blocks = []; continue; }
  if (raw.startsWith('--- ')) { blocks.push({ title: raw.slice(4), rows: [] }); continue; }
  if (!raw.trim()) continue;
  const [name, date, ...rest] = raw.split(' | ');
  const text = rest.join(' | ').replaceAll('\\n', '\n');
  const day = date === '.' ? '2016-09-13' : date === 'null' ? null : date!;
  const m = mentionsOf(text, day), u = unlinkedOf(text, day);
  console.log(`${name} | ${date} | ${text}\n      ${m.join(' ; ')}${u.length ? '   ? ' + u.join(' ; ') : ''}`);
  blocks.at(-1)!.rows.push(`    [${q(name!)}, ${q(text)}, ${date === '.' ? 'SEPTEMBER_2016' : day === null ? 'null' : q(day)}, [${m.map(q).join(', ')}]],`);
}
flush();
