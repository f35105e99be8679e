/** The contract of `npm run -s annotate` (issue 2): one JSON object a line, exact offsets, one sentence for each thing that is wrong. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool, type Run } from './run-tool.ts';

const ENGLISH =
  'Talks go on\n\nThe Russian foreign minister met John Kerry in Moscow on Tuesday evening, the hotel said.\n';
const ARABIC =
  '\ufeffتستمر المحادثات\r\n\r\nالتقى وزير الخارجية الروسي جون كيري، ثم سلم رسالة للأمم المتحدة 👍 قبل لقاء لافروف.\r\n';
const SAID = 'Talks go on\n\nJohn Kerry said the talks would go on. One diplomat said: "Nobody was asked."\n';
const HTML = `<!doctype html><html lang="en"><head><title>Talks go on for hours</title></head><body>
<nav><a href="/">Putin</a></nav><article><h1>Talks go on for hours</h1>
<p>John <b>Kerry</b> met Sergey Lavrov at the hotel, and the delegation stayed there for many hours of talks.</p>
<p>The delegation did not say when it would leave the hotel, nor what the letter it carried would say in the end.</p>
</article><script>var a = "Obama";</script></body></html>`;

let dir = '';
const file = (name: string): string => join(dir, name);
const annotate = (...args: string[]): Promise<Run> => runTool('utils/cli/annotate.ts', args);
const runs: Record<string, Run> = {};
const run = (name: string): Run => {
  const found = runs[name];
  if (!found) throw new Error(`no run called ${name}`);
  return found;
};
interface Line {
  type: string;
  doc: string;
  start: number;
  end: number;
  surface: string;
  entity: string;
  kind: string;
  weak: boolean;
  why: { rule: string; form: string; date?: { from: string; to: string } };
}
const linesOf = (r: Run): Line[] =>
  r.out
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l) as Line);

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'isnad-annotate-'));
  writeFileSync(file('talks.txt'), ENGLISH);
  writeFileSync(file('arabic.part.txt'), ARABIC);
  writeFileSync(file('page.html'), HTML);
  writeFileSync(file('said.txt'), SAID);
  writeFileSync(file('empty.txt'), '');
  writeFileSync(file('bytes.txt'), Buffer.from([0x4b, 0xff, 0xfe, 0x80]));
  writeFileSync(file('notes.pdf'), 'Kerry');
  const jobs: Record<string, string[]> = {
    plain: ['--date', '2016-09-13', file('talks.txt'), file('arabic.part.txt')],
    'other day': ['--date=2019-05-05', file('talks.txt')],
    text: ['--date', '2016-09-13', '--format', 'text', file('talks.txt')],
    html: ['--date', '2016-09-13', file('page.html')],
    'html as text': ['--date', '2016-09-13', '--format', 'text', file('page.html')],
    statements: ['--date', '2016-09-13', file('said.txt')],
    empty: [file('empty.txt')],
    'some unreadable': [file('none.txt'), file('talks.txt'), dir, file('bytes.txt'), file('notes.pdf')],
    'bad date': ['--date', '13/9/2016', file('talks.txt')],
    'no such day': ['--date', '2016-02-30', file('talks.txt')],
    'unknown flag': ['--dates', '2016-09-13', file('talks.txt')],
    'unknown format': ['--format', 'xml', file('talks.txt')],
    'no value': [file('talks.txt'), '--date'],
    'no file': [],
  };
  const queue = Object.entries(jobs);
  const worker = async (): Promise<void> => {
    for (let job = queue.shift(); job; job = queue.shift()) runs[job[0]] = await annotate(...job[1]);
  };
  await Promise.all([worker(), worker(), worker()]);
}, 120_000);

afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('one JSON object a line', () => {
  it('with the promised keys', () => {
    const [first] = linesOf(run('plain'));
    expect(first).toMatchObject({
      type: 'mention',
      doc: 'talks',
      surface: 'Russian foreign minister',
      entity: 'sergey-lavrov',
      kind: 'role',
      weak: false,
      why: { rule: 'role-at-date', date: { from: '2016-09-13', to: '2016-09-13' } },
    });
    expect(run('plain')).toMatchObject({ code: 0, err: '' });
  });

  it('statements: speaker, cue and content', () => {
    const found = linesOf(run('statements')).filter((l) => l.type === 'statement');
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({
      doc: 'said',
      surface: 'the talks would go on',
      mode: 'indirect',
      speaker: ['john-kerry'],
      via: [],
      cue: { verb: 'say' },
      act: 'neutral',
      depth: 0,
      certainty: 'sure',
      rule: 'subject-verb',
    });
    expect(found[1]).toMatchObject({
      surface: 'Nobody was asked',
      speaker: [],
      unnamed: 'One diplomat',
      mode: 'direct',
    });
    for (const l of found) expect(SAID.slice(l.start, l.end)).toBe(l.surface);
  });

  it('offsets are UTF-16 units of the file as it stands: BOM, CR and emoji count', () => {
    const texts: Record<string, string> = { talks: ENGLISH, 'arabic.part': ARABIC };
    const lines = linesOf(run('plain'));
    expect(new Set(lines.map((l) => l.doc))).toEqual(new Set(Object.keys(texts)));
    for (const l of lines) expect(texts[l.doc]?.slice(l.start, l.end)).toBe(l.surface);
  });

  it('kinds: a place is weak, names are not', () => {
    const found = linesOf(run('plain')).map((l) => `${l.surface} ${l.entity} ${l.kind} ${l.weak}`);
    expect(found).toContain('Moscow russia place true');
    expect(found).toContain('John Kerry john-kerry name false');
    expect(found).toContain('للأمم المتحدة united-nations name false');
    expect(found).toContain('لافروف sergey-lavrov name false');
  });

  it('the date decides roles', () => {
    expect(linesOf(run('other day')).map((l) => l.entity)).toContain('sergey-lavrov');
    expect(linesOf(run('other day'))[0]?.why.date).toEqual({ from: '2019-05-05', to: '2019-05-05' });
  });

  it('an empty file is a file without mentions', () => {
    expect(run('empty')).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('--format text and html', () => {
  it('prints the text with the marks inline; without them it is the text', () => {
    const { out } = run('text');
    expect(out).toContain('[Russian foreign minister|sergey-lavrov] met [John Kerry|john-kerry] in [Moscow|~russia]');
    expect(out.replace(/\[([^|\]]*)\|~?[a-z0-9-]+\]/g, '$1')).toBe(ENGLISH);
  });

  it('html: offsets are those of the extracted text, which the text format prints', () => {
    const extracted = run('html as text').out.replace(/\[([^|\]]*)\|~?[a-z0-9-]+\]/g, '$1');
    const lines = linesOf(run('html'));
    expect(lines.map((l) => l.entity)).toEqual(expect.arrayContaining(['john-kerry', 'sergey-lavrov']));
    for (const l of lines) expect(extracted.slice(l.start, l.end)).toBe(l.surface);
  });

  it('html: a name across elements is found, scripts and markup are not read', () => {
    const { out } = run('html as text');
    expect(out).toContain('[John Kerry|john-kerry]');
    expect(out).not.toMatch(/Obama|<p>|<b>/);
    expect(new Set(linesOf(run('html')).map((l) => l.doc))).toEqual(new Set(['page']));
  });
});

describe('what cannot be done is said in a sentence, with exit code 2', () => {
  it('unreadable files, each in a line; the others are still done', () => {
    const { code, err, out } = run('some unreadable');
    expect(code).toBe(2);
    const sentences = err.split('\n').filter(Boolean);
    expect(sentences).toHaveLength(4);
    for (const [i, name] of ['none.txt', dir, 'bytes.txt', 'notes.pdf'].entries()) expect(sentences[i]).toContain(name);
    expect(out).toContain('"entity":"john-kerry"');
  });

  it.each([
    ['bad date', '13/9/2016'],
    ['no such day', '2016-02-30'],
    ['unknown flag', '--dates'],
    ['unknown format', 'xml'],
    ['no value', '--date'],
    ['no file', 'file'],
  ])('%s', (name, word) => {
    const { code, err, out } = run(name);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.split('\n')[0]).toMatch(/^annotate: \S/);
    expect(err.split('\n')[0]).toContain(word);
  });

  it('never with a stack trace', () => {
    for (const { err } of Object.values(runs)) expect(err).not.toMatch(/\n\s+at /);
  });
});
