/** The knowledge as the build puts it into the background: see utils/build/knowledge-plugin.ts. */
import { bundledForms, compileKnowledge } from '../../../build/compile-lexicon.ts';
import { loadKnowledge } from '../../../build/load-knowledge.ts';

export interface CompiledKnowledge {
  readonly blob: string;
  readonly packedForms: string;
  readonly recordsJson: string;
  readonly forms: number;
  readonly records: number;
}

export function compiledKnowledge(): CompiledKnowledge {
  const { records } = loadKnowledge();
  const { blob, forms } = compileKnowledge(records);
  return {
    blob,
    packedForms: forms,
    recordsJson: JSON.stringify(records),
    forms: bundledForms(records).length,
    records: records.length,
  };
}
