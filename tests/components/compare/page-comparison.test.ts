/** The comparison of a page over the real engine, the real knowledge base and the bundled sources; the texts are ours. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { copiesIn } from '@/components/compare/copies.ts';
import { agreementsOf, comparisonOf } from '@/components/compare/page-comparison.ts';
import { loadComparison } from '@/utils/build/load-comparison.ts';
import { loadEngine } from '@/utils/build/load-engine.ts';
import { accountsOf, sourceOf } from '@/utils/core/comparison/account.ts';
import type { Account } from '@/utils/core/model/account.ts';
import type { Attribute } from '@/utils/core/model/attributes.ts';
import { readArticle } from '@/utils/core/read.ts';
import { readText } from '@/utils/core/text/plain-document.ts';

const engine = loadEngine();
const { base } = engine;
const bundled = loadComparison();
const GENEVA = 'geneva-plan-2016-09';
const HERE = 'https://news.example/a';

/** Lets the truce begin a day before the bundled sources do. */
const SUNDAY = `Truce agreed for Syria

The United States and Russia have agreed on a plan for a truce in Syria, John Kerry and Sergey Lavrov said in Geneva on Friday.

Under the US-Russian agreement the truce in Syria will begin on Sunday, John Kerry said. If it holds for seven days, the two armies will set up a joint implementation centre.

Lavrov said the Syrian government had accepted the agreement.`;

function accountsIn(text: string, date: string | null, id = 'open', url = HERE): Account[] {
  const document = readText(text);
  const reading = readArticle(document, engine, { date });
  const source = { ...sourceOf(document, reading, { id, kind: id === 'open' ? 'open' : 'kept' }), url };
  return accountsOf(document, reading, source);
}

function compare(text: string, date: string | null = '2016-09-10', kept: readonly Account[] = [], url = HERE) {
  return comparisonOf({ accounts: accountsIn(text, date), text, url, bundled, kept, base });
}

const attributes = (rows: readonly { attribute: Attribute }[]) => rows.map(({ attribute }) => attribute);

describe('a page that lets the truce begin on Sunday', () => {
  const { agreements, copies, isKept, isDateUnknown } = compare(SUNDAY);
  const geneva = agreements.find(({ record }) => record.id === GENEVA);
  const [own] = geneva?.own ?? [];

  test('is compared with the bundled sources of the plan, and with nobody else', () => {
    expect(agreements.map(({ record }) => record.id)).toEqual([GENEVA]);
    expect(geneva?.state).toBe('compared');
    expect(geneva?.others.map(({ id }) => id)).toEqual(['000-ar', '000-en', '001']);
    expect([copies, isKept, isDateUnknown]).toEqual([[], false, false]);
  });

  test('differs on the beginning: in conflict with those who say Monday', () => {
    expect(attributes(own?.tellsDifferently ?? [])[0]).toBe('start-date');
    const row = own?.tellsDifferently[0];
    const cell = row?.cells.find(({ source }) => source === 'open');
    expect(cell).toMatchObject({ relation: 'conflict' });
    expect(cell?.against).toEqual(expect.arrayContaining(['000-en']));
  });

  test('what others tell and it does not is told by a source that can be compared; never by the document alone', () => {
    const rows = own?.toldElsewhere ?? [];
    expect(rows.length).toBeGreaterThan(3);
    for (const { cells } of rows) {
      expect(cells.some(({ source, status }) => source !== 'document' && status === 'stated')).toBe(true);
    }
  });

  test('each row is in one list at most', () => {
    const all = [own?.tellsDifferently, own?.onlyHere, own?.toldElsewhere].flatMap((rows) => attributes(rows ?? []));
    expect(new Set(all).size).toBe(all.length);
    expect((own?.alike ?? 0) + attributes([...(own?.tellsDifferently ?? []), ...(own?.onlyHere ?? [])]).length).toBe(
      geneva?.sheet.rows.filter(({ cells }) =>
        cells.some(({ source, status }) => source === 'open' && status === 'stated'),
      ).length,
    );
  });
});

describe('who is left out', () => {
  test('the kept version of the page, by its address; other kept articles are columns', () => {
    const same = accountsIn(SUNDAY, '2016-09-10', 'kept-1', `${HERE}#top`);
    const other = accountsIn(SUNDAY.replace('Sunday', 'Monday'), '2016-09-10', 'kept-2', 'https://other.example/b');
    const { agreements, isKept } = compare(SUNDAY, '2016-09-10', [...same, ...other]);
    expect(isKept).toBe(true);
    expect(agreements[0]?.others.map(({ id }) => id)).toEqual(['000-ar', '000-en', '001', 'kept-2']);
  });

  test('a kept article that tells nothing of the agreement', () => {
    const other = accountsIn(
      'John Kerry was in Geneva.\n\nIt rained.',
      '2016-09-10',
      'kept-3',
      'https://other.example/c',
    );
    const { agreements, isKept } = compare(SUNDAY, '2016-09-10', other);
    expect(agreements[0]?.others.map(({ id }) => id)).not.toContain('kept-3');
    expect(isKept).toBe(false);
  });
});

describe('states', () => {
  test('no agreement is told of', () => {
    expect(compare('Kerry was in Geneva.\n\nIt rained on the lake.').agreements).toEqual([]);
  });

  test('without a date "on Sunday" cannot be placed', () => {
    const { isDateUnknown } = compare('Truce agreed\n\nThe truce will begin on Sunday, Kerry said.', null);
    expect(isDateUnknown).toBe(true);
  });

  test('an agreement no bundled source tells of stands alone until an article about it is kept', () => {
    const text = `Halt in the fighting

The US-Russian ceasefire in southwest Syria will begin on 9 July 2017 at noon, officials in Amman said. The ceasefire in southwest Syria was agreed by the United States, Russia and Jordan.`;
    const id = agreementsOf(accountsIn(text, '2017-07-08')).find((one) => !bundled.sheets.has(one));
    expect(id).toBeDefined();
    const alone = compare(text, '2017-07-08').agreements.find(({ record }) => record.id === id);
    expect(alone?.state).toBe('alone');
    const kept = accountsIn(text.replace('9 July', '10 July'), '2017-07-08', 'kept-4', 'https://other.example/d');
    const both = compare(text, '2017-07-08', kept).agreements.find(({ record }) => record.id === id);
    expect(both?.state).toBe('compared');
    expect(attributes(both?.own[0]?.tellsDifferently ?? [])).toContain('start-date');
  });

  test('an article older than the agreement is not compared', () => {
    const account = accountsIn(SUNDAY, '2016-09-10')[0];
    if (!account) throw new Error('it tells of the plan');
    const older = { ...account, source: { ...account.source, referenceDate: '2016-08-01' } };
    const { agreements } = comparisonOf({ accounts: [older], text: SUNDAY, url: HERE, bundled, kept: [], base });
    expect(agreements[0]?.state).toBe('earlier');
  });

  test('every agreement of the base can be compared, whatever its date looks like: a day, a month, an interval', () => {
    const [account] = accountsIn(SUNDAY, '2016-09-10');
    const [fact] = account?.facts ?? [];
    if (!account || !fact) throw new Error('it tells of the plan');
    const records = base.agreements();
    expect(records.length).toBeGreaterThan(50);
    for (const { id } of records) {
      const one = { ...account, facts: [{ ...fact, agreement: id }] };
      const { agreements } = comparisonOf({ accounts: [one], text: SUNDAY, url: HERE, bundled, kept: [], base });
      expect(
        agreements.map(({ record }) => record.id),
        id,
      ).toEqual([id]);
    }
  });
});

const SEEDS = path.resolve(import.meta.dirname, '../../../../shared/gold/texts');
const missing = existsSync(SEEDS) ? '' : ' (skipped: the seed articles are not on this machine)';

describe('a page that carries a bundled text', () => {
  test('our own text about the same deal is no copy of any', () => expect(copiesIn(SUNDAY, bundled)).toEqual([]));

  test.skipIf(missing)(`is known, and only as itself${missing}`, () => {
    const found = ['000', '001', '002', '003', '004'].map((name) => {
      const text = readFileSync(path.join(SEEDS, `${name}.txt`), 'utf8');
      return copiesIn(text, bundled).map(({ id }) => id);
    });
    expect(found).toEqual([['000-ar', '000-en'], ['001'], ['002'], ['003'], ['004']]);
  });
});
