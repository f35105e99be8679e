// Builds the gold set from its marked sources.
//
//   node tests/gold/build-gold.mjs            writes texts/, mentions.jsonl and meta.json
//   node tests/gold/build-gold.mjs --check    writes nothing; exit 1 when the outputs are out of date
//
// A source (src/<doc>.txt) is a header of "key: value" lines, a line "---", and the text with its marks inline:
//
//   {john-kerry:كيري}                 name, required
//   {sergey-lavrov|role:نظيره}        another kind; roles, adjectives, generic words and places are optional,
//   {sergey-lavrov|role!:…}           names and metonyms required, and "!" or "?" says otherwise
//   {-:القاعدة}                       a trap: looked at, and no mention of anything known
//   ~ …                               a line of website boilerplate: every mark on it is optional
//
// Marks may nest. Entity ids, kinds and needs follow the guidelines named in README.md.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const DIR = new URL('.', import.meta.url);
const REQUIRED_KINDS = new Set(['name', 'metonym']);
const KINDS = new Set([...REQUIRED_KINDS, 'role', 'adjective', 'generic', 'place']);
const TRAP = '-';
const BOILERPLATE = '~ ';

/** "sergey-lavrov|role!" as its parts. */
function parseLabel(label, doc) {
  const found = /^(?<entity>-|[a-z0-9-]+)(?:\|(?<kind>[a-z]+)(?<need>[!?])?)?$/.exec(label);
  if (!found) throw new Error(`${doc}: not a mark: {${label}:`);
  const { entity, kind = 'name', need } = found.groups;
  if (!KINDS.has(kind)) throw new Error(`${doc}: unknown kind: {${label}:`);
  const required = need ? need === '!' : REQUIRED_KINDS.has(kind);
  return { entity, kind, required };
}

/** One marked line as its plain text and its marks, offsets counted from `base`. */
function parseLine(line, base, doc) {
  const isBoilerplate = line.startsWith(BOILERPLATE);
  const marked = isBoilerplate ? line.slice(BOILERPLATE.length) : line;
  const open = [];
  const mentions = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const char = marked[at];
    if (char === '{') {
      const colon = marked.indexOf(':', at);
      if (colon === -1) throw new Error(`${doc}: mark without a colon: ${marked.slice(at, at + 40)}`);
      open.push({ ...parseLabel(marked.slice(at + 1, colon), doc), start: base + text.length });
      at = colon;
    } else if (char === '}') {
      const mark = open.pop();
      if (!mark) throw new Error(`${doc}: "}" without "{": ${line}`);
      const surface = text.slice(mark.start - base);
      if (surface === '' || surface !== surface.trim()) throw new Error(`${doc}: bad span "${surface}"`);
      const need = mark.required && !isBoilerplate ? 'required' : 'optional';
      const end = base + text.length;
      if (mark.entity !== TRAP)
        mentions.push({ doc, start: mark.start, end, surface, entity: mark.entity, kind: mark.kind, need });
    } else text += char;
  }
  if (open.length > 0) throw new Error(`${doc}: mark not closed: ${line}`);
  return { text, mentions };
}

/** A whole source as its header, plain text and mentions in reading order. */
export function parseSource(source, doc) {
  const rule = source.indexOf('---\n');
  const lines = source.slice(0, rule).trim().split('\n');
  const header = Object.fromEntries(lines.map((line) => line.split(/:\s*(.*)/s).slice(0, 2)));
  let text = '';
  const mentions = [];
  for (const line of source
    .slice(rule + 4)
    .trimEnd()
    .split('\n')) {
    const parsed = parseLine(line, text.length, doc);
    text += `${parsed.text}\n`;
    mentions.push(...parsed.mentions);
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end || (a.entity < b.entity ? -1 : 1));
  return { header, text, mentions };
}

/** Every output file, path → content, as the sources say it should be. */
export function buildGold() {
  const files = new Map();
  const meta = {};
  const all = [];
  for (const name of readdirSync(new URL('src/', DIR)).toSorted()) {
    const doc = name.replace(/\.txt$/, '');
    const { header, text, mentions } = parseSource(readFileSync(new URL(`src/${name}`, DIR), 'utf8'), doc);
    files.set(`texts/${name}`, text);
    meta[doc] = { date: header.date, language: header.language, outlet: header.outlet, split: splitOf(doc) };
    all.push(...mentions);
  }
  files.set('mentions.jsonl', all.map((mention) => `${JSON.stringify(mention)}\n`).join(''));
  files.set('meta.json', `${JSON.stringify(meta, null, 2)}\n`);
  return files;
}

/** Texts named h-… are held out: whoever tunes the engine sees their score only. */
function splitOf(doc) {
  return doc.startsWith('h-') ? 'held' : 'dev';
}

function current(path) {
  try {
    return readFileSync(new URL(path, DIR), 'utf8');
  } catch {
    return null;
  }
}

function main(isCheck) {
  const files = buildGold();
  const stale = [...files].filter(([path, content]) => current(path) !== content).map(([path]) => path);
  if (isCheck) {
    for (const path of stale) console.error(`out of date: tests/gold/${path}`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  rmSync(new URL('texts/', DIR), { recursive: true, force: true });
  mkdirSync(new URL('texts/', DIR));
  for (const [path, content] of files) writeFileSync(new URL(path, DIR), content);
  console.log(`${files.size - 2} texts, ${stale.length} files changed`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.includes('--check'));
