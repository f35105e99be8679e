// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { App } from '@/entrypoints/options/App.tsx';
import type { Change, Services } from '@/entrypoints/options/services.ts';
import type { Correction } from '@/utils/core/corrections/correction.ts';
import { checkPatch, toPatch } from '@/utils/core/corrections/validate-patch.ts';
import type { Entity } from '@/utils/core/knowledge/schema.ts';
import { failed, ok } from '@/utils/extension/messaging.ts';
import { aCorrection } from '../core/corrections/builders.ts';
import { aBase } from './records.ts';

const base = aBase();
const [first, second] = base.entities() as [Entity, Entity];

interface Given {
  corrections?: Correction[];
  unreadable?: number;
  sitesOff?: string[];
  failure?: string;
  lang?: 'ar' | 'en';
}

/** The options over a store in memory that fails if it is told to. */
async function open({ corrections = [], unreadable = 0, sitesOff = [], failure, lang = 'en' }: Given = {}) {
  let kept = corrections;
  let sites = sitesOff;
  const files: [name: string, text: string][] = [];
  const listeners = new Set<() => void>();
  const services: Services = {
    browserLanguage: () => 'en',
    language: async () => 'auto',
    setLanguage: async () => undefined,
    markSettings: async () => ({ marks: true, adjectives: false, statements: false, facts: false }),
    setMarkSettings: async () => undefined,
    sitesOff: async () => sites,
    setSite: async (host, on) => {
      if (on) sites = sites.filter((site) => site !== host);
    },
    corrections: async () => ({ corrections: kept, unreadable }),
    change: async ({ remove, put }: Change) => {
      if (failure) return failed(failure);
      const gone = new Set([...remove, ...put.map(({ id }) => id)]);
      const removed = kept.filter(({ id }) => gone.has(id));
      kept = [...kept.filter(({ id }) => !gone.has(id)), ...put];
      for (const listener of listeners) listener();
      return ok({ removed });
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keepBody: async () => false,
    setKeepBody: async () => undefined,
    openDesk: () => undefined,
    knowledge: async () => base,
    today: () => '2026-11-22',
    download: (name, text) => files.push([name, text]),
  };
  const view = render(
    <LocaleContext.Provider value={makeLocale(lang)}>
      <App services={services} language="auto" onLanguage={() => undefined} />
    </LocaleContext.Provider>,
  );
  await waitFor(() => expect(view.container.querySelector('.corrections, .empty')).toBeTruthy());
  await waitFor(() => expect(view.container.textContent).toContain(base.version));
  const rows = () => [...view.container.querySelectorAll('tbody th')].map((row) => row.textContent);
  const status = () => view.container.querySelector('.status')?.textContent?.trim();
  const press = (name: string, nth = 0) => fireEvent.click(view.getAllByRole('button', { name })[nth]!);
  const give = async (content: string) => {
    const field = view.container.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(field, 'files', { value: [new File([content], 'given.json')], configurable: true });
    fireEvent.change(field);
    await waitFor(() => expect(view.container.querySelector('.report')).toBeTruthy());
    return view.container.querySelector('.report')!.textContent ?? '';
  };
  return { ...view, kept: () => kept, sites: () => sites, files, rows, status, press, give };
}

const older = aCorrection(first.id, { id: 'c-1', surface: 'Ada', madeOn: '2026-11-20' });
const newer = aCorrection(first.id, { id: 'c-2', surface: 'Eve', instead: second.id, note: 'See below.' });

afterEach(cleanup);

describe('the list', () => {
  test('newest first, in words', async () => {
    const { rows } = await open({ corrections: [older, newer] });
    expect(rows()).toEqual([
      `“Eve” means ${second.labels.en}, not ${first.labels.en}`,
      `“Ada” does not mean ${first.labels.en}`,
    ]);
  });

  test('empty it says how corrections come to be, and offers no export', async () => {
    const { container, queryByRole } = await open();
    expect(container.querySelector('.empty')?.textContent).toContain('Why this link');
    expect(queryByRole('button', { name: 'Export' })).toBeNull();
  });

  test.each([
    ['words', 'EVE', 1],
    ['the note', 'below', 1],
    ['the page', 'news.example', 2],
    ['the entity', first.labels.en.toLowerCase(), 2],
    ['nothing', 'zzz', 0],
  ])('is filtered by %s', async (_name, query, count) => {
    const { rows, getByRole, container } = await open({ corrections: [older, newer] });
    fireEvent.input(getByRole('searchbox'), { target: { value: query } });
    expect(rows()).toHaveLength(count);
    if (count === 0) expect(container.querySelector('.empty')?.textContent).toContain('zzz');
  });

  test('what has no effect any more says why; what cannot be read is counted', async () => {
    const gone = aCorrection('nobody-known');
    const { rows, container } = await open({ corrections: [gone], unreadable: 2 });
    expect(rows()[0]).toContain('no such record');
    expect(container.textContent).toContain('2 stored entries cannot be read');
  });
});

describe('changing', () => {
  test('deleted, and undone', async () => {
    const { press, kept, status, rows } = await open({ corrections: [older, newer] });
    press('Delete', 0);
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect([kept(), status()]).toEqual([[older], '1 correction deleted. Undo']);
    expect(document.activeElement?.className).toBe('status');
    press('Undo');
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(
      kept()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['c-1', 'c-2']);
    expect(status()).toBe('Undone.');
  });

  test('all are deleted only when asked twice, and come back', async () => {
    const { press, kept, getByRole } = await open({ corrections: [older, newer] });
    press('Delete all');
    expect(getByRole('group', { name: 'Delete all 2 corrections?' })).toBeTruthy();
    press('Keep');
    expect(kept()).toHaveLength(2);
    press('Delete all');
    fireEvent.click(getByRole('group').querySelector('button')!);
    await waitFor(() => expect(kept()).toEqual([]));
    press('Undo');
    await waitFor(() => expect(kept()).toEqual([older, newer]));
  });

  test('scope: a day’s wrong office may be said of any day', async () => {
    const on = { from: '2016-09-10', to: '2016-09-10' };
    const role = aCorrection(first.id, { office: 'some-office', on });
    const { getByRole, kept, press } = await open({ corrections: [role] });
    const choose = (value: string) =>
      fireEvent.change(getByRole('combobox', { name: 'Counts' }), { target: { value } });
    choose('always');
    await waitFor(() => expect(kept()).toEqual([{ ...role, scope: 'always' }]));
    choose('any-day');
    const { on: _day, ...anyDay } = role;
    await waitFor(() => expect(kept()).toEqual([{ ...anyDay, scope: 'always' }]));
    press('Undo');
    await waitFor(() => expect(kept()).toEqual([{ ...role, scope: 'always' }]));
  });

  test('a note is kept, and taken away', async () => {
    const { getByRole, kept } = await open({ corrections: [older] });
    const write = (value: string) => fireEvent.change(getByRole('textbox', { name: 'Note' }), { target: { value } });
    write(' A namesake. ');
    await waitFor(() => expect(kept()).toEqual([{ ...older, note: 'A namesake.' }]));
    write('');
    await waitFor(() => expect(kept()).toEqual([older]));
  });

  test.each([
    ['storage-full', 'gives no more room'],
    ['corrections-full', 'room for 2,000'],
    ['no-answer', 'could not be stored'],
  ])('a failure (%s) is told, and everything is as it was', async (failure, said) => {
    const { press, status, rows } = await open({ corrections: [older], failure });
    press('Delete');
    await waitFor(() => expect(status()).toContain(said));
    expect(status()).not.toContain('Undo');
    expect(rows()).toHaveLength(1);
  });
});

describe('files', () => {
  test('what is exported passes the check', async () => {
    const { press, files } = await open({ corrections: [older, newer] });
    press('Export');
    const [[name, text]] = files as [[string, string]];
    expect(name).toBe('isnad-corrections-2026-11-22.json');
    expect(checkPatch(JSON.parse(text), base)).toMatchObject({ total: 2, problems: [], knowledge: base.version });
  });

  test('imported: new ones are added, known ones left, contradicting and damaged ones refused with reasons', async () => {
    const contrary = aCorrection(first.id, { id: 'x-2', surface: 'ada', instead: second.id });
    const fresh = aCorrection(second.id, { id: 'x-3', surface: 'Bob' });
    const { give, kept, press } = await open({ corrections: [older, newer] });
    const report = await give(
      JSON.stringify(
        toPatch(
          [{ ...newer, id: 'x-1' }, contrary, fresh, aCorrection('nobody-known', { id: 'x-4' })],
          'other',
          '2026-01-01',
        ),
      ),
    );
    expect(report).toContain('1 correction added.1 was here already.2 refused:');
    expect(report).toContain('other version of the knowledge base: other');
    expect(report).toContain('corrections[3].entity');
    expect(report).toContain('You have said otherwise');
    expect(kept()).toEqual([older, newer, fresh]);
    press('Undo');
    await waitFor(() => expect(kept()).toEqual([older, newer]));
  });

  test.each(['{ broken', '[]', '{"format":"other"}'])('no patch at all: %s', async (content) => {
    const { give, kept } = await open({ corrections: [older] });
    expect(await give(content)).toContain('This is no file of corrections.');
    expect(kept()).toEqual([older]);
  });

  test('an import that does not fit adds nothing and says so', async () => {
    const { give, status } = await open({ failure: 'storage-full' });
    expect(await give(JSON.stringify(toPatch([older], base.version, '2026-01-01')))).toContain('0 corrections added');
    expect(status()).toContain('gives no more room');
  });
});

test('sites that were switched off are switched on again', async () => {
  const { press, sites, container } = await open({ sitesOff: ['sana.sy', 'tass.ru'] });
  await waitFor(() => expect(container.querySelectorAll('.sites li')).toHaveLength(2));
  press('Switch Isnad on for sana.sy');
  await waitFor(() => expect(container.querySelectorAll('.sites li')).toHaveLength(1));
  expect(sites()).toEqual(['tass.ru']);
});

test('Arabic', async () => {
  const { rows, container } = await open({ corrections: [older], lang: 'ar' });
  expect(rows()[0]).toContain('لا يُقصد به');
  expect(container.querySelector('h1')?.textContent).toContain('الخيارات');
});
