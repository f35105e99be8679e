/**
 * Part "growth": what ten times the names cost. The baseline is the forms of every tenth record; beside it the whole
 * base, on the same text in the same run. Two texts: news as it is, in which the whole base finds many times the
 * mentions; and the same sentences with every name taken out but the baseline's, in which both find the same, so that
 * what is left is the price of the forms alone.
 */
import { gzipSync } from 'node:zlib';
import { bundledForms } from '../../../build/compile-lexicon.ts';
import { loadKnowledge } from '../../../build/load-knowledge.ts';
import { compileForms } from '../../../core/lexicon/compiled.ts';
import { openLexicon } from '../../../core/lexicon/lexicon.ts';
import { packForms } from '../../../core/lexicon/packed-forms.ts';
import { scan } from '../../../core/lexicon/scan.ts';
import { atMost } from '../goal.ts';
import type { Vocabulary } from '../lexicon/generate.ts';
import type { Measured } from '../lexicon/measure.ts';
import { chromiumPlatform, nodePlatform, type Platform } from '../lexicon/platforms.ts';
import { timesBare } from '../lexicon/result.ts';
import { readVocabulary } from '../lexicon/samples.ts';
import type { BenchPart, BenchTable } from '../parts.ts';

const TENTH = 10;
const SHARE = 0.002;
const CHARACTERS = 1_000_000;
/** Measured in turn so often; the best of each counts, so that a busy moment of the machine hits neither. */
const ROUNDS = 3;
const MAX_MS = 120_000;
/** Issue 3: "scan must not grow by more than 1.5 × while forms grow 10 ×". */
const MAX_GROWTH = 1.5;

export const growthPart: BenchPart = {
  name: 'growth',
  async run(context) {
    context.progress('compiling the bundled base');
    const whole = compiled(1);
    const tenth = compiled(TENTH);
    const platforms: Platform[] = [];
    if (context.browser !== null) platforms.push(await chromiumPlatform(context.browser));
    platforms.push(await nodePlatform());
    const news = readVocabulary();
    const texts: Readonly<Record<string, Vocabulary>> = { 'same mentions': withoutNames(news, whole), news: news };
    const rows: (string | number)[][] = [];
    const ratios: number[] = [];
    for (const platform of platforms) {
      for (const [name, vocabulary] of Object.entries(texts)) {
        const best = { tenth: NOTHING, whole: NOTHING };
        for (let round = 0; round < (context.isQuick ? 1 : ROUNDS); round++) {
          context.progress(`${platform.name}, ${name}: round ${round + 1}`);
          best.tenth = better(best.tenth, await scanned(platform, tenth.texts, tenth.texts, vocabulary));
          best.whole = better(best.whole, await scanned(platform, whole.texts, tenth.texts, vocabulary));
        }
        const ratio = best.whole.timesBare / best.tenth.timesBare;
        ratios.push(ratio);
        const cells = [best.tenth.timesBare, best.tenth.matches, best.whole.timesBare, best.whole.matches, ratio];
        rows.push([`${platform.name}, ${name}`, ...cells]);
      }
      await platform.close();
    }
    const scanTable: BenchTable = {
      title: 'Scan of 1 M characters, × bare loop',
      columns: ['', 'baseline: a tenth', 'matches', 'whole base', 'matches', 'ratio'],
      rows,
    };
    const [same = null] = ratios; // of the first platform: Chromium if there is one
    return {
      tables: [sizes({ tenth, whole }), scanTable],
      // Finding more mentions may cost more; having more forms may not.
      goals: [atMost('10 × the forms, same mentions: × scan time', same, MAX_GROWTH)],
    };
  },
};

interface Compiled {
  readonly texts: readonly string[];
  readonly buildMs: number;
  readonly bytes: Uint8Array;
  readonly gzipped: number;
  readonly packed: number;
}

/** The lexicon of every `step`-th record, as the build makes it. */
function compiled(step: number): Compiled {
  const { records } = loadKnowledge();
  const start = performance.now();
  const forms = bundledForms(records);
  const targets = new Set(records.filter((_, index) => index % step === 0).map((record) => record.id));
  const kept = step === 1 ? forms : forms.filter((form) => targets.has(form.target));
  const { bytes } = compileForms(kept);
  const buildMs = performance.now() - start;
  const packed = gzipSync(JSON.stringify(packForms(kept)), { level: 9 }).byteLength;
  const gzipped = gzipSync(bytes, { level: 9 }).byteLength;
  return { texts: kept.map((form) => form.text), buildMs, bytes, gzipped, packed };
}

interface Scanned {
  readonly timesBare: number;
  readonly matches: number;
}

const NOTHING: Scanned = { timesBare: Number.POSITIVE_INFINITY, matches: 0 };
const better = (a: Scanned, b: Scanned): Scanned => (b.timesBare < a.timesBare ? b : a);

/** The sentences without what the whole base finds in them. */
function withoutNames({ sentences }: Vocabulary, { bytes }: Compiled): Vocabulary {
  const lexicon = openLexicon(bytes);
  return {
    sentences: sentences.map((sentence) => {
      let kept = '';
      let from = 0;
      for (const { start, end, clitic } of scan(sentence, lexicon)) {
        kept += sentence.slice(from, Math.max(from, start - clitic));
        from = Math.max(from, end);
      }
      return kept + sentence.slice(from);
    }),
  };
}

async function scanned(
  platform: Platform,
  given: readonly string[],
  mentioned: readonly string[],
  vocabulary: Vocabulary,
): Promise<Scanned> {
  const measured: Measured | 'too slow' = await platform.measure(
    {
      matcher: 'isnad',
      forms: given.length,
      share: SHARE,
      characters: CHARACTERS,
      vocabulary,
      given,
      mentioned,
    },
    MAX_MS,
  );
  return measured === 'too slow' ? NOTHING : { timesBare: timesBare(measured), matches: measured.matches };
}

function sizes(lexicons: Readonly<Record<'tenth' | 'whole', Compiled>>): BenchTable {
  return {
    title: 'Compiled lexicon',
    columns: ['', 'forms', 'build ms', 'KB', 'gzip KB', 'form table gzip KB'],
    rows: Object.entries(lexicons).map(([name, { texts, buildMs, bytes, gzipped, packed }]) => [
      name,
      texts.length,
      buildMs,
      bytes.byteLength / 1024,
      gzipped / 1024,
      packed / 1024,
    ]),
  };
}
