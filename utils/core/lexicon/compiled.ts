/** The lexicon as it is shipped: one blob for the scanner and the table of forms its keys point into. */
import { compileLexicon } from './compile.ts';
import type { SurfaceForm } from './surface-form.ts';

/** Plain JSON except for `bytes`; form i is key i of the blob. */
export interface CompiledLexicon {
  readonly bytes: Uint8Array;
  readonly forms: readonly SurfaceForm[];
}

/** Compiles forms for the scanner. Build time; linear in the number of forms. */
export function compileForms(forms: readonly SurfaceForm[]): CompiledLexicon {
  return { bytes: compileLexicon(forms.map((f) => f.text)), forms };
}
