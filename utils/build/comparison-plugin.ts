/**
 * Vite plugin: turns assets/comparison into the virtual module `virtual:comparison`, checked on every build. It is JSON
 * inside a string literal, as the knowledge is, and is imported lazily: a chunk of its own (bundled-comparison.ts).
 */
import type { Plugin } from 'vite';
import { COMPARISON_DIR, idsOf, loadComparisonFiles } from './load-comparison.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { ComparisonFiles } from '../core/comparison/bundled-schema.ts';

const MODULE = 'virtual:comparison';
/** Rollup's mark for ids that are no files. */
const RESOLVED = `\0${MODULE}`;

/**
 * The plugin. A file that breaks a rule fails the build with its name and path; in dev, a changed file reloads.
 * Nothing is read for an entrypoint that does not import the module, such as the content script.
 * @param dir - folder of the files, replaced in tests
 */
export function comparisonPlugin(dir: string = COMPARISON_DIR): Plugin {
  let loaded: ComparisonFiles | null = null;
  const files = (): ComparisonFiles => (loaded ??= loadComparisonFiles(dir, idsOf(loadKnowledge().records)));
  return {
    name: 'isnad-comparison',
    buildStart() {
      loaded = null;
      this.addWatchFile(dir);
    },
    resolveId(id) {
      return id === MODULE ? RESOLVED : null;
    },
    load(id) {
      return id === RESOLVED ? `export const files = JSON.parse(${JSON.stringify(JSON.stringify(files()))});` : null;
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(dir)) return;
      loaded = null;
      const module = server.moduleGraph.getModuleById(RESOLVED);
      if (module) server.moduleGraph.invalidateModule(module);
      server.ws.send({ type: 'full-reload' });
    },
  };
}
