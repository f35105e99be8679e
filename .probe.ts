import { readFileSync } from 'node:fs';
import { mentionsOf, unlinkedOf } from '/work/main/tests/core/linking/reading.ts';
for (const raw of readFileSync(process.argv[2]!, 'utf8').split('\n')) {
  if (!raw.trim()) continue;
  const m = /^(\d{4}-\d\d-\d\d|null)\t/.exec(raw);
  const date = m ? (m[1] === 'null' ? null : m[1]!) : undefined;
  const text = (m ? raw.slice(m[0].length) : raw).replaceAll('\\n', '\n');
  console.log('# ' + raw);
  for (const l of mentionsOf(text, date as any)) console.log('    ' + l);
  for (const l of unlinkedOf(text, date as any)) console.log('    ? ' + l);
}
