import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { knowledgePlugin } from '@/utils/build/knowledge-plugin.ts';
import { KNOWLEDGE_DIR, loadKnowledge } from '@/utils/build/load-knowledge.ts';

let root: string;
let dir: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'isnad-knowledge-'));
  dir = join(root, 'assets', 'knowledge');
  cpSync(KNOWLEDGE_DIR, dir, { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function change(file: string, edit: (record: Record<string, any>) => void): void {
  const record = JSON.parse(readFileSync(join(dir, file), 'utf8')) as Record<string, any>;
  edit(record);
  writeFileSync(join(dir, file), JSON.stringify(record));
}

/** Bundles an entry that imports the records, as the extension does. */
async function bundle(code: string): Promise<string> {
  const entry = join(root, 'entry.js');
  writeFileSync(entry, code);
  const result = await build({
    root,
    logLevel: 'silent',
    configFile: false,
    plugins: [knowledgePlugin(dir)],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'out' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  return first && 'output' in first ? first.output[0].code : '';
}

describe('the knowledge at build time', { timeout: 60_000 }, () => {
  it('reaches the bundle with version and date', async () => {
    const code = await bundle("export { records, version, asOf } from 'virtual:knowledge/records';");
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      records: { id: string }[];
      version: string;
      asOf: string;
    };
    expect(module.records.map((r) => r.id)).toEqual(loadKnowledge(dir).records.map((r) => r.id));
    expect(module.version).toBe(loadKnowledge(dir).version);
    expect(module.asOf).toBe(loadKnowledge(dir).asOf);
  });

  it('fails on an unknown id with file and path', async () => {
    change('agreements/munich-statement-2016-02.json', (record) => record.parties.push('atlantis'));
    await expect(bundle("import 'virtual:knowledge/records';")).rejects.toThrow(
      /assets\/knowledge\/agreements\/munich-statement-2016-02\.json: parties\.\d+: no record has the id atlantis/,
    );
  });

  it('lists every broken file at once', () => {
    change('persons/john-kerry.json', (record) => delete record.labels.ar);
    change('offices/us.secstate.json', (record) => {
      record.holders[0].from = '2016-13-01';
    });
    change('states/france.json', (record) => {
      record.id = 'gaul';
    });
    const message = messageOf(() => loadKnowledge(dir));
    for (const part of [
      'persons/john-kerry.json: labels.ar',
      'offices/us.secstate.json: holders.0.from',
      'states/france.json: id',
    ]) {
      expect(message).toContain(part);
    }
  });

  it('names a file that is no JSON', () => {
    writeFileSync(join(dir, 'persons', 'john-kerry.json'), '{ "type": ');
    expect(messageOf(() => loadKnowledge(dir))).toContain('assets/knowledge/persons/john-kerry.json is not valid JSON');
  });

  it('changes its version with every change of a record', () => {
    const before = loadKnowledge(dir).version;
    change('persons/john-kerry.json', (record) => {
      record.description.en = 'American politician.';
    });
    expect(loadKnowledge(dir).version).not.toBe(before);
  });

  it('lets a curated file replace a generated state', () => {
    const japan = loadKnowledge(dir).records.find((r) => r.id === 'japan');
    expect(japan).toMatchObject({ generated: true });
    const { generated: _, ...own } = japan as typeof japan & { generated?: boolean };
    writeFileSync(join(dir, 'states', 'japan.json'), JSON.stringify(own));
    const found = loadKnowledge(dir).records.filter((r) => r.id === 'japan');
    expect(found).toHaveLength(1);
    expect(found[0]).not.toHaveProperty('generated');
  });
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}
