/** The line of holders of western and international offices, 2011 to 2026: right or nobody, never somebody else. */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '@/utils/build/load-knowledge.ts';
import { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { soleHolder } from '@/utils/core/knowledge/roles.ts';
import { intervalOf } from '@/utils/core/model/date.ts';
import { WEST_LINES } from './west-lines.ts';

const knowledge = loadKnowledge();
const base = new KnowledgeBase(knowledge.records, knowledge);
const holderOn = (id: string, day: string): string | null => {
  const office = base.office(id);
  if (!office) throw new Error(`no office ${id}`);
  return soleHolder(office, intervalOf(day))?.actor ?? null;
};

describe.each([...WEST_LINES])('%s', (office, line) => {
  it.each(line)('on %s: %s', (day, expected) => {
    expect(holderOn(office, day)).toBe(expected);
  });
});

describe('acting holders', () => {
  it.each([
    ['us.secstate', '2018-04-14'],
    ['us.secdef', '2019-03-23'],
    ['us.secdef', '2019-07-01'],
    ['us.secdef', '2020-12-01'],
    ['us.nsa', '2025-06-22'],
    ['us.un', '2019-03-15'],
    ['us.cia', '2018-05-10'],
    ['us.dni', '2020-04-01'],
    ['un.erc', '2024-09-01'],
    ['ua.president', '2014-03-18'],
  ])('%s on %s is marked as acting', (id, day) => {
    const office = base.office(id);
    expect(office && soleHolder(office, intervalOf(day))?.acting).toBe(true);
  });

  it('are no longer acting once confirmed', () => {
    const office = base.office('us.cia');
    expect(office && soleHolder(office, intervalOf('2020-01-03'))?.acting).toBeUndefined();
  });
});

describe('offices that several people speak for', () => {
  it.each(['us.pentspox', 'us.depsecstate', 'un.genevaspox', 'cn.mfaspox'])('%s names nobody by date alone', (id) => {
    for (const year of ['2012', '2016', '2020', '2024']) expect(holderOn(id, `${year}-06-15`)).toBeNull();
  });
});
