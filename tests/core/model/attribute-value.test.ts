import { fileURLToPath } from 'node:url';
import { readFileSync, existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { idsIn, isDuration, valueFault } from '@/utils/core/model/attribute-value.ts';
import { ATTRIBUTES, isAttribute, type Attribute } from '@/utils/core/model/attributes.ts';

describe('valueFault', () => {
  it.each<[Attribute, string]>([
    ['start-date', '2016-09-12'],
    ['start-date', '2016-09-12T19:00:00+03:00'],
    ['start-date', '2016-09-12/..'],
    ['start-date', '[2016-09-11,2016-09-12]'],
    ['duration', 'P7D'],
    ['duration', 'PT48H'],
    ['duration', 'P1Y6M'],
    ['duration', 'long-term'],
    ['deadline', '2016-07-31'],
    ['deadline', 'P1W'],
    ['phases', 'PT48H,PT48H,P7D,joint-centre'],
    ['phases', '4'],
    ['documents-count', '5'],
    ['parties', 'united-states,russia'],
    ['joint-centre-name', 'joint-implementation-center'],
    ['joint-centre-name', 'joint-implementation-group'],
    ['joint-centre-place', 'near-amman'],
    ['syrian-air-force', 'out'],
    ['government-stance', 'accepts'],
    ['asked-of-russia', '–'],
    ['humanitarian-access', '–'],
    ['withdrawal-distance', '15–20 km'],
    ['withdrawal-distance', '3.5 km'],
  ])('accepts %s = %s', (attribute, value) => {
    expect(valueFault(attribute, value)).toBeNull();
  });

  it.each<[Attribute, string, RegExp]>([
    ['start-date', '12 September 2016', /EDTF/],
    ['start-date', '2016-02-30', /EDTF/],
    ['start-date', 'P7D', /EDTF/],
    ['duration', '7 days', /ISO 8601/],
    ['duration', 'P', /ISO 8601/],
    ['duration', 'PT', /ISO 8601/],
    ['duration', 'P7DT', /ISO 8601/],
    ['deadline', 'soon', /EDTF date or an ISO 8601/],
    ['documents-count', 'five', /number/],
    ['parties', 'Russia', /ids/],
    ['parties', 'russia, united-states', /ids/],
    ['parties', 'russia,russia', /ids/],
    ['syrian-air-force', 'grounded', /out, limited/],
    ['phases', '48 hours', /steps/],
    ['asked-of-russia', 'press Damascus', /short measure/],
  ])('refuses %s = %s', (attribute, value, reason) => {
    expect(valueFault(attribute, value)).toMatch(reason);
  });
});

describe('idsIn', () => {
  it('gives entity ids, but no closed words and nothing of other attributes', () => {
    expect(idsIn('excluded-groups', 'isis,nusra-front')).toEqual(['isis', 'nusra-front']);
    expect(idsIn('joint-centre-name', 'joint-implementation-group')).toEqual([]);
    expect(idsIn('duration', 'P7D')).toEqual([]);
  });
});

describe('isDuration', () => {
  it('wants at least one number, and hours after T', () => {
    expect(['P30D', 'P1W', 'PT120H', 'P18M'].every(isDuration)).toBe(true);
    expect(['P', 'P1H', 'PT1D', '30D', 'P1.5D', ''].some(isDuration)).toBe(false);
  });
});

const READING = fileURLToPath(new URL('../../../../shared/gold/READING.md', import.meta.url));

describe('the attribute table', () => {
  it.skipIf(!existsSync(READING))('has every id of READING.md, section 2 (only where ../shared is mounted)', () => {
    const section = readFileSync(READING, 'utf8').split('### Attributes')[1]?.split('\n---')[0] ?? '';
    const ids = section
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| attribute'))
      .flatMap((line) => idsOfCell(line.split('|')[1] ?? ''));
    expect(ids.length).toBeGreaterThan(40);
    expect(ids.filter((id) => !isAttribute(id))).toEqual([]);
  });

  it('knows its own ids only', () => {
    expect(Object.keys(ATTRIBUTES).every(isAttribute)).toBe(true);
    expect(isAttribute('toString')).toBe(false);
    expect(isAttribute('weather')).toBe(false);
  });
});

/** "joint-centre-name, -place" stands for two ids with one beginning. */
function idsOfCell(cell: string): string[] {
  const [first = '', ...rest] = cell.split(',').map((part) => part.trim());
  const stem = first.slice(0, first.lastIndexOf('-'));
  return [first, ...rest.map((part) => (part.startsWith('-') ? stemOf(first, stem) + part : part))];
}

function stemOf(first: string, stem: string): string {
  return first.startsWith('asked-of-') ? 'asked-of' : stem;
}
