/**
 * Vite plugin: turns assets/knowledge into two virtual modules, validated on every build.
 *
 * `virtual:knowledge/records` is small talk for cards, popup and background: the records, `version` and `asOf`.
 * `virtual:knowledge/lexicon` is for the background only: the compiled forms, packed (compile-lexicon.ts). The records are
 * JSON inside a string literal, which engines parse several times faster than an object literal of that size.
 */
import type { Plugin } from 'vite';
import { compileKnowledge, type ShippedLexicon } from './compile-lexicon.ts';
import { KNOWLEDGE_DIR, loadKnowledge, type LoadedKnowledge } from './load-knowledge.ts';

const RECORDS = 'virtual:knowledge/records';
const LEXICON = 'virtual:knowledge/lexicon';
/** Rollup's mark for ids that are no files. */
const VIRTUAL = '\0';

/**
 * The plugin. A record that breaks a rule fails the build with its file and path; in dev, a changed record reloads.
 * @param dir - folder of the records, replaced in tests
 */
export function knowledgePlugin(dir: string = KNOWLEDGE_DIR): Plugin {
  let loaded: LoadedKnowledge | null = null;
  const knowledge = (): LoadedKnowledge => (loaded ??= loadKnowledge(dir));
  return {
    name: 'isnad-knowledge',
    buildStart() {
      loaded = null;
      // Fail here, before any module is read, so that the message stands alone.
      knowledge();
      this.addWatchFile(dir);
    },
    resolveId(id) {
      return id === RECORDS || id === LEXICON ? VIRTUAL + id : null;
    },
    load(id) {
      if (id === VIRTUAL + RECORDS) return recordsModule(knowledge());
      if (id === VIRTUAL + LEXICON) return lexiconModule(compileKnowledge(knowledge().records));
      return null;
    },
    handleHotUpdate({ file, server }) {
      if (!file.startsWith(dir)) return;
      loaded = null;
      for (const id of [RECORDS, LEXICON]) {
        const module = server.moduleGraph.getModuleById(VIRTUAL + id);
        if (module) server.moduleGraph.invalidateModule(module);
      }
      server.ws.send({ type: 'full-reload' });
    },
  };
}

function recordsModule({ records, version, asOf }: LoadedKnowledge): string {
  return [
    `export const records = JSON.parse(${literal(records)});`,
    `export const version = ${JSON.stringify(version)};`,
    `export const asOf = ${JSON.stringify(asOf)};`,
  ].join('\n');
}

function lexiconModule({ blob, forms }: ShippedLexicon): string {
  return [`export const blob = ${JSON.stringify(blob)};`, `export const forms = JSON.parse(${literal(forms)});`].join(
    '\n',
  );
}

/** JSON text as a JavaScript string literal. */
function literal(value: unknown): string {
  return JSON.stringify(JSON.stringify(value));
}
