/**
 * Bytes of a base64 gzip string, as utils/build/compile-lexicon.ts writes it. Nothing is requested: the Response only
 * collects the stream.
 * @throws {DOMException | TypeError} if the string is no base64 or no gzip
 */
export async function unpacked(base64: string): Promise<Uint8Array> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
