/** Our sources as one script for a page or a worker. */
import { build, type Rollup } from 'vite';

/** @param entry - absolute path of the module */
export async function bundled(entry: string, format: 'iife' | 'es'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: [format], name: 'bench' },
      rollupOptions: { external: [/^node:/u] },
    },
  });
  const [first] = [result].flat() as Rollup.RollupOutput[]; // no watch mode: one output a format
  const chunk = first?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not bundled`);
  return chunk.code;
}
