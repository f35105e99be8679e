/** Opens the core's engine from what was compiled at build time. For the background only: it carries the lexicon. */
import { blob, forms } from 'virtual:knowledge/lexicon';
import { asOf, records, version } from 'virtual:knowledge/records';
import { annotate } from '@/utils/core/annotate.ts';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { openLexicon } from '@/utils/core/lexicon/lexicon.ts';
import { unpackForms, type PackedForms } from '@/utils/core/lexicon/packed-forms.ts';
import { readOn } from '@/utils/core/read.ts';
import type { OpenedEngine } from './annotation-service.ts';
import { unpacked } from './unpacked.ts';

/** The engine over the bundled knowledge. The lexicon is inlined because our pages may not even fetch their own files. */
export async function openEngine(): Promise<OpenedEngine> {
  const [bytes, packed] = await Promise.all([unpacked(blob), unpacked(forms)]);
  const base = new KnowledgeBase(records, { version, asOf });
  const table = unpackForms(JSON.parse(new TextDecoder().decode(packed)) as PackedForms);
  const engine = { base, lexicon: openLexicon(bytes), forms: table };
  return {
    base,
    annotate: (document, options) => annotate(document, engine, options),
    read: (document, annotations) => readOn(document, annotations, engine),
  };
}
