/**
 * The seam between the knowledge and the lexicon: records → surface forms → compiled blob, packed for shipping.
 *
 * Both parts are gzipped inside their base64: unpacked they made background.js 5.3 MB, which is slow to compile at every
 * start of the worker and more than web-ext reads.
 */
import { gzipSync } from 'node:zlib';
import type { KnowledgeRecord } from '../core/knowledge/schema.ts';
import { compileForms } from '../core/lexicon/compiled.ts';
import { packForms } from '../core/lexicon/packed-forms.ts';
import type { SurfaceForm } from '../core/lexicon/surface-form.ts';
import { surfaceForms } from '../core/lexicon/surface-forms.ts';
import { commonWords } from './common-words.ts';

/** What `virtual:knowledge/lexicon` exports, each base64 of gzip. */
export interface ShippedLexicon {
  /** The scanner's blob. */
  readonly blob: string;
  /** JSON of the packed forms; form i belongs to key i, as the scanner's matches count them. */
  readonly forms: string;
}

/** The forms of the records as they ship: no spelling is guessed to be a common word. */
export function bundledForms(records: readonly KnowledgeRecord[]): SurfaceForm[] {
  return surfaceForms(records, commonWords());
}

/** Compiles the lexicon of the records; a second or two for 60,000 forms. */
export function compileKnowledge(records: readonly KnowledgeRecord[]): ShippedLexicon {
  const { bytes, forms } = compileForms(bundledForms(records));
  return { blob: packed(bytes), forms: packed(Buffer.from(JSON.stringify(packForms(forms)))) };
}

function packed(bytes: Uint8Array): string {
  return gzipSync(bytes, { level: 9 }).toString('base64');
}
