/** Opens the core's engine from what was compiled at build time. For the background only: it carries the lexicon. */
import { blob, forms } from 'virtual:knowledge/lexicon';
import { asOf, records, version } from 'virtual:knowledge/records';
import { annotate } from '@/utils/core/annotate.ts';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { openLexicon } from '@/utils/core/lexicon/lexicon.ts';
import { unpackForms } from '@/utils/core/lexicon/packed-forms.ts';
import type { OpenedEngine } from './annotation-service.ts';

/** The engine over the bundled knowledge. The lexicon is inlined because our pages may not even fetch their own files. */
export function openEngine(): Promise<OpenedEngine> {
  const base = new KnowledgeBase(records, { version, asOf });
  const engine = { base, lexicon: openLexicon(bytesOf(blob)), forms: unpackForms(forms) };
  return Promise.resolve({ base, annotate: (document, options) => annotate(document, engine, options) });
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
