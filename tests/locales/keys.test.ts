/** Every key the interface asks for exists, every key that exists is asked for, and the records' own words have one. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { AGREEMENT_STATES } from '@/utils/core/knowledge/schema.ts';
import { type Attribute, ATTRIBUTES, shapeOf } from '@/utils/core/model/attributes.ts';
import { CATALOGUES } from '@/utils/locales/i18n.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PLURAL = /\.(?:zero|one|two|few|many|other)$/;
const keys = new Set(
  Object.keys(CATALOGUES.en).map((key) =>
    PLURAL.test(key) && key.replace(PLURAL, '.one') in CATALOGUES.en ? key.replace(PLURAL, '') : key,
  ),
);

function textsOf(folder: string, pattern: RegExp): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}

const code = [
  ...textsOf('components', /\.tsx?$/),
  ...textsOf('entrypoints', /\.tsx?$/),
  ...textsOf('utils/locales', /\.ts$/),
].join('\n');

describe('keys', () => {
  test('asked for with a plain string: all exist', () => {
    const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !keys.has(key))).toEqual([]);
  });

  test('each is used: written out, or made from data with a known beginning', () => {
    const prefixes = [
      ...[...code.matchAll(/`([\w.-]+\.)\$\{/g)].map((match) => match[1] ?? ''),
      ...[...code.matchAll(/\blabel\(t, '([\w.-]+)'/g)].map((match) => `${match[1]}.`),
    ];
    const unused = [...keys].filter(
      (key) => !code.includes(`'${key}'`) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});

describe('words of the records have a message', () => {
  const records = textsOf('assets/knowledge', /\.json$/).map((text) => JSON.parse(text) as Record<string, unknown>);
  const agreements = records.filter((record) => record.type === 'agreement');
  const all = (pick: (record: Record<string, unknown>) => unknown) => [...new Set(records.flatMap(pick))].map(String);
  const listed = (field: string, inner: string) =>
    all((record) => ((record[field] as Record<string, unknown>[] | undefined) ?? []).map((item) => item[inner]));

  test('there are records', () => expect(agreements.length).toBeGreaterThan(10));

  test.each([
    ['status', [...new Set(agreements.map((record) => String(record.status)))]],
    ['form', [...new Set(agreements.map((record) => String(record.form)))]],
    ['stage', [...new Set(agreements.map((record) => String(record.stage)))]],
    ['topic', listed('provisions', 'topic')],
    ['relation', listed('relations', 'type')],
    ['inverse', listed('relations', 'type')],
    ['name', listed('names', 'kind').filter((kind) => kind !== 'variant')],
    ['confidence', all((record) => record.confidence ?? []).filter((value) => value !== 'undefined')],
  ])('%s', (prefix, values) => {
    expect(values.filter((value) => !keys.has(`${prefix}.${value}`))).toEqual([]);
  });
});

describe('words of the schema have a message', () => {
  const ids = Object.keys(ATTRIBUTES) as Attribute[];
  test.each([
    ['attribute', ids],
    ['word', [...new Set(ids.flatMap((id) => shapeOf(id).words ?? []))]],
    ['agreementState', [...AGREEMENT_STATES]],
  ])('%s', (prefix, values) => {
    expect(values.filter((value) => !keys.has(`${prefix}.${value}`))).toEqual([]);
  });
});
