import { describe, expect, it } from 'vitest';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { intervalOf } from '@/utils/core/model/date.ts';
import { agreement, office, outlet, person, state } from './records.ts';

const base = new KnowledgeBase(
  [
    person('anna'),
    person('ben'),
    state('xx'),
    outlet('daily', ['daily.example', 'news.example']),
    outlet('kids', ['kids.daily.example']),
    agreement('pact'),
    office('xx.fm', 'xx', [
      { actor: 'anna', from: '2010-01-01', to: '2012-01-01' },
      { actor: 'ben', from: '2012-01-01' },
    ]),
    office('xx.pm', 'xx', [{ actor: 'anna', from: '2011-06-01', to: '2011-09-01' }]),
  ],
  { version: 'v1', asOf: '2026-01-01' },
);

describe('KnowledgeBase', () => {
  it('finds records by id and keeps offices apart from entities', () => {
    expect(base.byId('xx.fm')?.type).toBe('office');
    expect(base.entity('xx.fm')).toBeNull();
    expect(base.office('xx.fm')?.of).toBe('xx');
    expect(base.office('anna')).toBeNull();
    expect(base.byId('nobody')).toBeNull();
    expect(base.entities().map((e) => e.id)).toEqual(['anna', 'ben', 'xx', 'daily', 'kids', 'pact']);
    expect(base.offices().map((o) => o.id)).toEqual(['xx.fm', 'xx.pm']);
    expect(base.agreements().map((a) => a.id)).toEqual(['pact']);
    expect(base.version).toBe('v1');
    expect(base.asOf).toBe('2026-01-01');
  });

  it.each([
    ['anna', '2010-05-05', ['xx.fm']],
    ['anna', '2011-07-01', ['xx.fm', 'xx.pm']],
    ['anna', '2012-01-01', ['xx.fm']],
    ['anna', '2012-01-02', []],
    ['ben', '2025-01-01', ['xx.fm']],
    ['xx', '2010-05-05', []],
  ])('offices %s held on %s', (id, date, expected) => {
    expect(base.officesOf(id, intervalOf(date)).map((t) => t.office.id)).toEqual(expected);
  });

  it('lists every tenure without a date, earliest first', () => {
    expect(base.officesOf('anna').map((t) => t.holder.from)).toEqual(['2010-01-01', '2011-06-01']);
  });

  it('lists the offices of a state', () => {
    expect(base.officesAt('xx').map((o) => o.id)).toEqual(['xx.fm', 'xx.pm']);
    expect(base.officesAt('anna')).toEqual([]);
  });

  it.each([
    ['daily.example', 'daily'],
    ['www.daily.example', 'daily'],
    ['WWW.Daily.Example', 'daily'],
    ['live.daily.example:8080', 'daily'],
    ['news.example.', 'daily'],
    ['www.kids.daily.example', 'kids'],
    ['notdaily.example', null],
    ['example', null],
    ['', null],
  ])('outlet of %s', (host, expected) => {
    expect(base.outletByDomain(host)?.id ?? null).toBe(expected);
  });

  it('refuses two records of one id', () => {
    expect(() => new KnowledgeBase([person('anna'), state('anna')], { version: '', asOf: '' })).toThrow('anna');
  });
});
