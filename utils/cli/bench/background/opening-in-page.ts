/** Bundled into a fresh page: the steps of utils/extension/engine.ts and of the modules it imports, one by one. */
import { KnowledgeBase } from '../../../core/knowledge/base.ts';
import type { KnowledgeRecord } from '../../../core/knowledge/schema.ts';
import { openLexicon } from '../../../core/lexicon/lexicon.ts';
import { type PackedForms, unpackForms } from '../../../core/lexicon/packed-forms.ts';
import { unpacked } from '../../../extension/unpacked.ts';

export interface Opening {
  readonly decodeMs: number;
  readonly openMs: number;
  readonly parseFormsMs: number;
  readonly unpackMs: number;
  readonly parseRecordsMs: number;
  readonly baseMs: number;
}

/** Each step once, cold, as in a worker that was just started. */
async function measureOpening(blob: string, packedForms: string, recordsJson: string): Promise<Opening> {
  const times = [performance.now()];
  const lap = (): void => void times.push(performance.now());
  const [bytes, json] = await Promise.all([unpacked(blob), unpacked(packedForms)]);
  lap();
  const lexicon = openLexicon(bytes);
  lap();
  const packed = JSON.parse(new TextDecoder().decode(json)) as PackedForms; // our own build wrote it
  lap();
  const forms = unpackForms(packed);
  lap();
  const records = JSON.parse(recordsJson) as KnowledgeRecord[]; // as above
  lap();
  const base = new KnowledgeBase(records, { version: '', asOf: '' });
  lap();
  Object.assign(globalThis, { isnadKept: [lexicon, forms, base] }); // or the engine might drop the work
  const took = (step: number): number => (times[step + 1] ?? 0) - (times[step] ?? 0);
  return {
    decodeMs: took(0),
    openMs: took(1),
    parseFormsMs: took(2),
    unpackMs: took(3),
    parseRecordsMs: took(4),
    baseMs: took(5),
  };
}

Object.assign(globalThis, { measureOpening });
