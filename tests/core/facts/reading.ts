/** Reads facts as the extension does, for the tests of this room. */
import { loadEngine } from '@/utils/build/load-engine.ts';
import { annotate } from '@/utils/core/annotate.ts';
import { findFacts } from '@/utils/core/facts/find-facts.ts';
import type { Fact } from '@/utils/core/model/fact.ts';
import { findStatements } from '@/utils/core/statements/find-statements.ts';
import { layersOf } from '@/utils/core/statements/layers.ts';
import { readText } from '@/utils/core/text/plain-document.ts';

const engine = loadEngine();

export interface FactWithWords extends Fact {
  readonly surface: string;
}

/** Facts of a text of a day (null: the text must tell). */
export function factsOf(text: string, date: string | null): FactWithWords[] {
  const document = readText(text);
  const annotations = annotate(document, engine, { date });
  const statements = findStatements(document, annotations, engine);
  return findFacts(document, annotations, statements, layersOf(document, statements), engine).map((f) => ({
    ...f,
    surface: document.text.slice(f.start, f.end),
  }));
}
