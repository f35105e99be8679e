import { describe, expect, it } from 'vitest';
import { certainTenure, holdersOn, possibleTenure, soleHolder } from '@/utils/core/knowledge/roles.ts';
import type { Holder, Office } from '@/utils/core/knowledge/schema.ts';
import { intervalOf } from '@/utils/core/model/date.ts';

function holder(actor: string, from?: string, to?: string): Holder {
  return { actor, from, to, source: 'test', confidence: 'sourced' };
}

function office(holders: Holder[], plural?: boolean): Office {
  return {
    type: 'office',
    id: 'xx.fm',
    role: 'foreign-minister',
    of: 'xx',
    title: { en: 'Minister', ar: 'وزير' },
    plural,
    holders,
  };
}

const FM = office([
  holder('anna', '2010-03-01', '2013-02-01'),
  holder('ben', '2013-02-01', '2016'),
  holder('cleo', '2017-03'),
]);

describe('holdersOn', () => {
  it.each([
    ['before everybody', '2009-12-31', []],
    ['the first day', '2010-03-01', ['anna']],
    ['inside a term', '2012-06-15', ['anna']],
    ['handover day', '2013-02-01', ['anna', 'ben']],
    ['a month that holds the handover', '2013-02', ['anna', 'ben']],
    ['a year that holds the handover', '2013', ['anna', 'ben']],
    ['inside a year that ends a term', '2016-11-30', ['ben']],
    ['gap', '2017-01-15', []],
    ['inside the month that starts a term', '2017-03-10', ['cleo']],
    ['open end', '2030-01-01', ['cleo']],
  ])('%s', (_, date, expected) => {
    expect(holdersOn(FM, intervalOf(date)).map((h) => h.actor)).toEqual(expected);
  });

  it('gives the earliest first, whatever the order of the record', () => {
    const shuffled = office(FM.holders.toReversed());
    expect(holdersOn(shuffled, intervalOf('2013-02-01')).map((h) => h.actor)).toEqual(['anna', 'ben']);
  });
});

describe('soleHolder', () => {
  it.each([
    ['inside a term', '2012-06-15', 'anna'],
    ['a year inside a term', '2012', 'anna'],
    ['handover day', '2013-02-01', null],
    ['day after the handover', '2013-02-02', 'ben'],
    ['month of the handover', '2013-02', null],
    ['first day of a year that ends a term', '2016-01-01', 'ben'],
    ['later in a year that ends a term: may have left', '2016-06-01', null],
    ['gap', '2017-01-15', null],
    ['inside the month that starts a term: may not have begun', '2017-03-10', null],
    ['after that month', '2017-04-01', 'cleo'],
    ['open end', '2030-01-01', 'cleo'],
    ['interval that starts before the first term', '2010', null],
  ])('%s', (_, date, expected) => {
    expect(soleHolder(FM, intervalOf(date))?.actor ?? null).toBe(expected);
  });

  it('names nobody for an office of several', () => {
    expect(soleHolder(office([holder('anna', '2010-01-01')], true), intervalOf('2012-01-01'))).toBeNull();
  });

  it('names nobody when the start is unknown', () => {
    expect(soleHolder(office([holder('anna', undefined, '2013-02-01')]), intervalOf('2012-01-01'))).toBeNull();
  });
});

describe('tenures of partial dates', () => {
  it('are wide when possible and narrow when certain', () => {
    const term = holder('anna', '2010-02', '2012');
    expect(possibleTenure(term)).toEqual({ from: '2010-02-01', to: '2012-12-31' });
    expect(certainTenure(term)).toEqual({ from: '2010-02-28', to: '2012-01-01' });
  });

  it('are certain on no day when start and end may be the same', () => {
    expect(certainTenure(holder('anna', '2010', '2010'))).toBeNull();
  });
});
