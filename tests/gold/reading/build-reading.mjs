// Builds texts/*.txt, seeds-statements.jsonl, seeds-facts.jsonl and meta.json from src/*.txt (node build-reading.mjs).
// Header lines `key: value`, then ---, then the text with nested marks `{TAG …}`:
//   {S1:i:slug+slug;opt;… words}  statement 1; mode d direct, i indirect, h headline, u unmarkedDirect
//        options: o optional · p participle · m=d,i other modes · via=a+b · also=a+b|-|c other speaker sets (- = unnamed)
//                 · depth=1 · cue=N cue of statement N · frag quoted words inside another statement · note=words_with_underscores
//   {C1 word} cue (also C1,2) · {N1 words} speaker as named
//   {F:attribute=value;opt words}  fact; value - = prose; options: o optional · r required · q= qualifier · acc=a|b · also=attr · ag=agreement
// Line prefixes: `H> ` headline, deck or cross-heading · `P> ` caption.
import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
// A test builds into a folder of its own and compares.
const source = new URL('.', import.meta.url).pathname;
const dir = process.argv[2] ? `${process.argv[2]}/` : source;
const MODES = { d: 'direct', i: 'indirect', h: 'headline', u: 'unmarkedDirect' };
const statements = [],
  facts = [],
  meta = {};
mkdirSync(dir + 'texts', { recursive: true });
const options = (parts) =>
  Object.fromEntries(
    parts.filter(Boolean).map((p) => {
      const i = p.indexOf('=');
      return i < 0 ? [p, true] : [p.slice(0, i), p.slice(i + 1)];
    }),
  );
const words = (v) => (v === undefined ? undefined : v.replaceAll('_', ' '));
const set = (v) => (!v || v === '-' ? [] : v.split('+'));

for (const file of readdirSync(source + 'src')
  .filter((f) => f.endsWith('.txt'))
  .sort()) {
  const doc = file.slice(0, -4);
  const raw = readFileSync(source + 'src/' + file, 'utf8');
  const cut = raw.indexOf('\n---\n');
  const head = Object.fromEntries(
    raw
      .slice(0, cut)
      .split('\n')
      .map((l) => [l.slice(0, l.indexOf(':')), l.slice(l.indexOf(':') + 1).trim()]),
  );
  const blocks = [];
  let text = '';
  const S = {},
    C = {},
    N = {},
    F = [],
    stack = [];
  let number = 0;
  for (const line of raw
    .slice(cut + 5)
    .trimEnd()
    .split('\n')) {
    let rest = line,
      block = 'body';
    if (line.startsWith('H> ')) {
      block = 'headline';
      rest = line.slice(3);
    }
    if (line.startsWith('P> ')) {
      block = 'caption';
      rest = line.slice(3);
    }
    const start = text.length;
    for (let i = 0; i < rest.length; i++) {
      if (rest[i] === '{') {
        const space = rest.indexOf(' ', i);
        stack.push({ tag: rest.slice(i + 1, space), start: text.length });
        i = space;
      } else if (rest[i] === '}') {
        const m = stack.pop();
        if (!m) throw new Error(`${doc}: stray } in ${rest.slice(0, 60)}`);
        const span = { start: m.start, end: text.length };
        const kind = m.tag[0];
        if (kind === 'C')
          for (const n of m.tag.slice(1).split(',')) {
            if (C[n]) throw new Error(`${doc} C${n} twice`);
            C[n] = span;
          }
        else if (kind === 'N') for (const n of m.tag.slice(1).split(',')) N[n] = span;
        else if (kind === 'S') {
          const [id, mode, ...tail] = m.tag.slice(1).split(':');
          const [speaker, ...opts] = tail.join(':').split(';');
          if (!MODES[mode] || S[id]) throw new Error(`${doc} S${id} ${mode}`);
          S[id] = {
            id,
            ...span,
            mode: MODES[mode],
            speaker: set(speaker),
            o: options(opts),
            block,
            paragraph: `P${number + 1}`,
          };
        } else if (m.tag.startsWith('F:')) {
          const [pair, ...opts] = m.tag.slice(2).split(';');
          const eq = pair.indexOf('=');
          F.push({
            ...span,
            attribute: pair.slice(0, eq),
            value: pair.slice(eq + 1),
            o: options(opts),
            block,
            paragraph: `P${number + 1}`,
          });
        } else throw new Error(`${doc}: tag ${m.tag}`);
      } else text += rest[i];
    }
    if (stack.length) throw new Error(`${doc}: open ${stack.at(-1).tag}`);
    if (text.length > start) {
      number++;
      blocks.push({ start, end: text.length, block });
    }
    text += '\n';
  }
  text = text.trimEnd() + '\n';
  writeFileSync(`${dir}texts/${doc}.txt`, text);
  // Quotation marks, paired inside their paragraph; the spans are what stands inside them.
  const quoted = [];
  for (const b of blocks) {
    const p = text.slice(b.start, b.end);
    for (const re of [
      /“([^”]*)”/g,
      /«([^»]*)»/g,
      /"([^"]*)"/g,
      /(?<![\p{L}\d])‘(.+?)’(?![\p{L}])/gu,
      /(?<![\p{L}\d])'(.+?)'(?![\p{L}])/gu,
    ])
      for (const m of p.matchAll(re))
        quoted.push({ start: b.start + m.index + 1, end: b.start + m.index + 1 + m[1].length });
  }
  const clip = (s) =>
    quoted
      .map((q) => ({ start: Math.max(q.start, s.start), end: Math.min(q.end, s.end) }))
      .filter((q) => q.end > q.start)
      .filter(
        (q, _, all) =>
          !all.some((r) => r !== q && r.start <= q.start && r.end >= q.end && r.end - r.start > q.end - q.start),
      )
      .sort((a, b) => a.start - b.start);
  const list = Object.values(S).sort((a, b) => a.start - b.start || b.end - a.end);
  for (const n of Object.keys(C)) if (!S[n]) throw new Error(`${doc}: cue ${n} without statement`);
  for (const s of list) {
    const cue = C[s.o.cue ?? s.id];
    if (!cue) throw new Error(`${doc}: S${s.id} has no cue`);
    const verb = text.slice(cue.start, cue.end);
    const quotes = clip(s);
    const share = quotes.reduce((n, q) => n + q.end - q.start, 0) / (s.end - s.start);
    const split = cue.start > s.start && cue.end < s.end; // a quotation cut by its cue
    if (s.mode === 'direct' && share < 0.5 && !split) throw new Error(`${doc} S${s.id}: direct, but ${share} in marks`);
    // Mixed: by half or more in marks it is direct, and either reading counts.
    if (s.mode === 'indirect' && share >= 0.5 && !s.o.m) {
      s.mode = 'direct';
      s.o.m = 'i';
    }
    if (s.mode === 'indirect' && share >= 0.3 && !s.o.m) s.o.m = 'd';
    const name = N[s.id];
    const record = {
      doc,
      start: s.start,
      end: s.end,
      mode: s.mode,
      speaker: s.speaker,
      speakerSurface: name ? text.slice(name.start, name.end) : '',
      via: set(s.o.via),
      cue,
      depth: Number(s.o.depth ?? 0),
      need: s.o.o ? 'optional' : 'required',
      direct: s.mode === 'direct' || s.mode === 'unmarkedDirect',
      verb: /^[\s:\-–—]*$/.test(verb) ? '' : verb,
      source: doc,
      paragraph: s.paragraph,
      block: s.block,
      counted:
        s.o.frag || s.o.un
          ? 'uncounted'
          : s.mode === 'headline' || s.block === 'caption'
            ? 'headline-or-caption'
            : s.o.p
              ? 'participle'
              : 'finite',
      quotes,
      content: text.slice(s.start, s.end),
    };
    if (s.o.frag) record.fragment = true;
    if (s.o.m) record.modeAlso = s.o.m.split(',').map((x) => MODES[x]);
    if (s.o.also) record.speakerAlso = s.o.also.split('|').map(set);
    if (s.o.note) record.note = words(s.o.note);
    statements.push(record);
  }
  for (const f of F.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const around = list
      .filter((s) => !s.o.frag && s.start <= f.start && s.end >= f.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    // Words of the outlet between the halves of a split quotation are its own voice.
    const between =
      around &&
      ['direct', 'unmarkedDirect'].includes(around.mode) &&
      C[around.o.cue ?? around.id].start > around.start &&
      C[around.o.cue ?? around.id].end < around.end;
    const inside = around && clip(around).some((q) => q.start <= f.start && q.end >= f.end);
    const value = f.value === '-' ? null : f.value;
    const record = {
      doc,
      agreement: f.o.ag ?? head.agreement,
      attribute: f.attribute,
      value: value !== null && /^\d+$/.test(value) && /count|toll|phases/.test(f.attribute) ? Number(value) : value,
      start: f.start,
      end: f.end,
      layer:
        f.block !== 'body'
          ? f.block
          : !around || (between && !inside)
            ? 'voice'
            : inside || around.mode === 'unmarkedDirect'
              ? 'direct'
              : 'indirect',
      speaker: between && !inside ? [] : (around?.speaker ?? []),
      via: set(around?.o.via),
      need: f.o.o || (value === null && !f.o.r) ? 'optional' : 'required',
      source: doc,
      paragraph: f.paragraph,
      evidenceSurface: text.slice(f.start, f.end),
    };
    if (f.o.q) record.qualifier = words(f.o.q);
    if (f.o.acc) record.accept = f.o.acc.split('|');
    if (f.o.also) record.attributeAlso = f.o.also.split('|');
    facts.push(record);
  }
  meta[doc] = {
    outlet: head.outlet,
    style: head.style,
    languages: [head.lang],
    date: head.date,
    agreement: head.agreement,
    headline: text.slice(0, text.indexOf('\n')),
    heldBack: doc.startsWith('h-'),
    synthetic:
      'written for this set; the events are real, the wording of the text and of every quotation is ours and quotes nobody literally',
    segments: [{ lang: head.lang, start: 0, end: text.length, part: 'article' }],
    words: text.split(/\s+/).filter(Boolean).length,
  };
}
for (const r of [...statements, ...facts]) {
  const t = readFileSync(`${dir}texts/${r.doc}.txt`, 'utf8');
  const s = t.slice(r.start, r.end);
  if (s !== (r.content ?? r.evidenceSurface) || s !== s.trim() || !s)
    throw new Error(`slice ${r.doc} ${r.start} “${s}”`);
}
const jsonl = (rows) => rows.map((r) => JSON.stringify(r)).join('\n') + '\n';
writeFileSync(dir + 'seeds-statements.jsonl', jsonl(statements));
writeFileSync(dir + 'seeds-facts.jsonl', jsonl(facts));
writeFileSync(dir + 'meta.json', JSON.stringify(meta, null, 1) + '\n');
console.log(
  Object.entries(meta)
    .map(
      ([d, m]) =>
        `${d} ${m.words}w ${statements.filter((s) => s.doc === d).length}s ${facts.filter((f) => f.doc === d).length}f`,
    )
    .join('\n'),
);
