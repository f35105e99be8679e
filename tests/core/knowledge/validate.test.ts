import { describe, expect, it } from 'vitest';
import type { Actor, Agreement, Holder, Office } from '@/utils/core/knowledge/schema.ts';
import { formatProblems, validateRecords, type RecordFile } from '@/utils/core/knowledge/validate.ts';
import { agreement, name, office, outlet, person, state } from './records.ts';

const ANNA = { path: 'assets/knowledge/persons/anna.json', data: person('anna', [name('Anna Example', 'en')]) };
const LAND = { path: 'assets/knowledge/states/land.json', data: state('land', [name('Landia', 'en')]) };

/** "<code> <path>" of every problem of these files beside a good person and a good state. */
function problems(...files: RecordFile[]): string[] {
  const result = validateRecords([ANNA, LAND, ...files]);
  return result.ok ? [] : result.problems.map((p) => `${p.code} ${p.path}`);
}

const file = (data: { type: string; id: string }, room: string): RecordFile => ({
  path: `k/${room}/${data.id}.json`,
  data,
});
const ben = (more: Partial<Actor>): RecordFile => file({ ...person('ben'), ...more }, 'persons');
const paper = (id: string): RecordFile => file(outlet(id, ['news.example']), 'outlets');
const dated = (id: string, from: string, until: string): RecordFile =>
  file(agreement(id, { names: [{ ...name('The Deal', 'en'), from, until }] }), 'agreements');
const pact = (more: Partial<Agreement>): RecordFile => file(agreement('pact', more), 'agreements');
const fm = (holders: Pick<Holder, 'actor' | 'from' | 'to'>[], more: Partial<Office> = {}): RecordFile =>
  file({ ...office('land.fm', 'land', holders), ...more }, 'offices');

/** Problems of an office whose first holder leaves at `to` and whose second comes at `from`. */
const two = (to: string, from: string, more: Partial<Office> = {}): string[] =>
  problems(
    fm(
      [
        { actor: 'anna', from: '2010-01-01', to },
        { actor: 'anna', from },
      ],
      more,
    ),
  );

describe('validateRecords', () => {
  it('returns the records of good files in their order', () => {
    const result = validateRecords([ANNA, LAND, pact({ parties: ['land'] }), fm([{ actor: 'anna', from: '2010' }])]);
    expect(result.ok && result.value.map((r) => r.id)).toEqual(['anna', 'land', 'pact', 'land.fm']);
  });

  it.each<[string, RecordFile, string[]]>([
    ['not an object', { path: 'k/persons/x.json', data: 'text' }, ['schema k/persons/x.json']],
    ['unknown type', { path: 'k/persons/x.json', data: { type: 'planet' } }, ['schema k/persons/x.json: type']],
    ['no Arabic label', ben({ labels: { en: 'Ben' } as Actor['labels'] }), ['schema k/persons/ben.json: labels.ar']],
    ['no source', ben({ sources: [] }), ['schema k/persons/ben.json: sources']],
    ['unknown field', ben({ colour: 'red' } as Partial<Actor>), ['schema k/persons/ben.json: colour']],
    ['impossible date', pact({ date: '2016-02-30' }), ['schema k/agreements/pact.json: date']],
    [
      'file not named by the id',
      { path: 'k/persons/benny.json', data: person('ben') },
      ['file-name k/persons/benny.json: id'],
    ],
    ['wrong room', file(person('ben'), 'states'), ['room k/states/ben.json: type']],
    ['id used twice', file(person('anna'), 'persons'), ['duplicate-id k/persons/anna.json: id']],
    [
      'relation to nobody',
      ben({ relations: [{ type: 'ally-of', target: 'nobody', source: 's' }] }),
      ['unresolved-id k/persons/ben.json: relations.0.target'],
    ],
    [
      'country that is no state',
      file({ ...outlet('daily', []), country: 'anna' } as Actor, 'outlets'),
      ['unresolved-id k/outlets/daily.json: country'],
    ],
    ['unknown party', pact({ parties: ['land', 'nobody'] }), ['unresolved-id k/agreements/pact.json: parties.1']],
    ['unknown broker', pact({ brokers: ['nobody'] }), ['unresolved-id k/agreements/pact.json: brokers.0']],
    [
      'predecessor that is no agreement',
      pact({ predecessors: ['land'] }),
      ['unresolved-id k/agreements/pact.json: predecessors.0'],
    ],
    ['unknown successor', pact({ successors: ['nothing'] }), ['unresolved-id k/agreements/pact.json: successors.0']],
    [
      'holder that is no person',
      fm([{ actor: 'land', from: '2010' }]),
      ['unresolved-id k/offices/land.fm.json: holders.0.actor'],
    ],
    ['office of nobody', fm([{ actor: 'anna' }], { of: 'nowhere' }), ['unresolved-id k/offices/land.fm.json: of']],
    [
      'tenure that ends before it starts',
      fm([{ actor: 'anna', from: '2012', to: '2011-12' }]),
      ['date-order k/offices/land.fm.json: holders.0'],
    ],
    [
      'agreement that ends before it starts',
      pact({ inForce: '2016-03-01/2016-02' }),
      ['schema k/agreements/pact.json: inForce'],
    ],
    [
      'long description',
      ben({ description: { ar: 'وصف.', en: `${'x'.repeat(241)}` } }),
      ['description k/persons/ben.json: description.en'],
    ],
    [
      'two sentences',
      ben({ description: { ar: 'جملة. جملة أخرى.', en: 'One.' } }),
      ['description k/persons/ben.json: description.ar'],
    ],
    [
      'free name of another entity',
      ben({ names: [name('ANNA example', 'en')] }),
      ['shared-form k/persons/ben.json: names.0'],
    ],
    [
      'free name but for the article',
      ben({ names: [name('The Landia', 'en')] }),
      ['shared-form k/persons/ben.json: names.0'],
    ],
  ])('reports %s', (_, broken, expected) => {
    expect(problems(broken)).toEqual(expected);
  });

  it('reports two holders at once, but not a handover day or partial dates that only may overlap', () => {
    expect(two('2012-01-01', '2012-01-01')).toEqual([]);
    expect(two('2012-01-02', '2012-01-01')).toEqual([]);
    expect(two('2012-01-05', '2012-01-01')).toEqual(['tenure-overlap k/offices/land.fm.json: holders.1']);
    expect(two('2012', '2012-06-01')).toEqual([]);
    expect(two('2013', '2012-06-01')).toEqual(['tenure-overlap k/offices/land.fm.json: holders.1']);
    expect(two('2013', '2012-06-01', { plural: true })).toEqual([]);
  });

  it('reports holders out of order', () => {
    const out = fm([
      { actor: 'anna', from: '2012-01-01', to: '2013-01-01' },
      { actor: 'anna', from: '2010-01-01', to: '2011-01-01' },
    ]);
    expect(problems(out)).toContain('date-order k/offices/land.fm.json: holders.1');
  });

  it('reports a domain of two outlets', () => {
    expect(problems(paper('one'), paper('two'))).toEqual(['shared-domain k/outlets/two.json: domains.0']);
  });

  it('lets free forms be shared when their periods do not touch', () => {
    expect(problems(dated('one', '2016-02', '2016-06'), dated('two', '2016-07', '2016-12'))).toEqual([]);
    expect(problems(dated('one', '2016-02', '2016-07'), dated('two', '2016-07', '2016-12'))).toEqual([
      'shared-form k/agreements/two.json: names.0',
    ]);
  });

  it('lets guarded forms be shared', () => {
    expect(problems(ben({ names: [name('Anna Example', 'en', 'A1')] }))).toEqual([]);
  });

  it('accepts abbreviations and initials inside one sentence', () => {
    expect(
      problems(
        ben({ description: { ar: 'وصف.', en: 'Official of the U.S. State Department under John F. Example.' } }),
      ),
    ).toEqual([]);
  });

  it('lists every problem, not only the first', () => {
    expect(problems(ben({ labels: {} as Actor['labels'], sources: [] }), pact({ parties: ['x', 'y'] }))).toHaveLength(
      5,
    );
  });

  it('prints one line a problem: file, path, what is wrong', () => {
    const result = validateRecords([pact({ parties: ['nobody'] })]);
    expect(result.ok ? '' : formatProblems(result.problems)).toBe(
      'k/agreements/pact.json: parties.0: no record has the id nobody [unresolved-id]',
    );
  });
});
