/** Everything a reading can say has words in both languages: what the core adds without them fails here. */
import { describe, expect, test } from 'vitest';
import { ATTRIBUTES, shapeOf, type Attribute } from '@/utils/core/model/attributes.ts';
import { FACT_RULES } from '@/utils/core/model/fact.ts';
import { LAYERS } from '@/utils/core/model/layer.ts';
import { AXES } from '@/utils/core/model/naming.ts';
import { ACTS, STATEMENT_MODES, STATEMENT_RULES } from '@/utils/core/model/statement.ts';
import * as tables from '@/utils/core/naming/tables.ts';
import { SIDES } from '@/utils/core/statements/sides.ts';
import { createT } from '@/utils/locales/i18n.ts';

const SPEAKERS = [createT('en'), createT('ar')];
const without = (prefix: string, ids: readonly string[], suffix = '') =>
  SPEAKERS.flatMap((t) => ids.map((id) => `${prefix}.${id}${suffix}`).filter((key) => t.maybe(key) === null));

/** Forms that are not in a table: told from mentions, or made in code (find-naming.test.ts has a row for each). */
const OTHER_FORMS = [
  'capital',
  'bare-regime',
  'other',
  'full-name',
  'bare-name',
  'regime',
  'terrorism',
  'terrorist',
  'opposition',
  'armed-opposition',
  'moderate-opposition',
  'armed-moderate-opposition',
  'russian-first',
  'american-first',
  'agreement',
  'understanding',
  'plan',
  'roadmap',
  'document',
  'statement',
  'resolution',
  'deal',
  'arrangement',
  'memorandum',
  'initiative',
];

describe('words for', () => {
  test.each([
    ['act', ACTS],
    ['mode', STATEMENT_MODES],
    ['layer', LAYERS],
    ['statementRule', STATEMENT_RULES],
    ['factRule', FACT_RULES],
    ['side', SIDES],
    ['axis', AXES],
    ['attribute', Object.keys(ATTRIBUTES)],
    ['naming', OTHER_FORMS],
  ] as const)('%s', (prefix, ids) => expect(without(prefix, ids)).toEqual([]));

  test('why each axis counts', () => expect(without('axis', AXES, '.why')).toEqual([]));

  test('every form of the naming tables', () => {
    const forms = Object.values(tables).flatMap((table) => Object.keys(table));
    expect(forms.length).toBeGreaterThan(30);
    expect(without('naming', forms)).toEqual([]);
  });

  test('every closed word of an attribute', () => {
    const words = Object.keys(ATTRIBUTES).flatMap((attribute) => shapeOf(attribute as Attribute).words ?? []);
    expect(without('word', [...new Set(words)])).toEqual([]);
  });
});
