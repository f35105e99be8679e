/** The package ships no types; this is what the tests use of it. */
declare module 'edtf' {
  /** @throws {Error} if the text is no EDTF date */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
