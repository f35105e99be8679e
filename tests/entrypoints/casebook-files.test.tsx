// @vitest-environment happy-dom
/** The casebook's files: export, import, and the options' section, over a real store in memory. */
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { exportRaw, exportSome } from '@/entrypoints/desk/export-casebook.ts';
import { CasebookSection } from '@/entrypoints/options/CasebookSection.tsx';
import { checkFile, toFileText } from '@/utils/core/casebook/export-file.ts';
import { CasebookStore } from '@/utils/extension/casebook/store.ts';
import { downloadFile } from '@/utils/extension/download.ts';
import { failed } from '@/utils/extension/messaging.ts';
import { aCase, anArticle } from '../core/casebook/builders.ts';
import { good } from '../extension/casebook/open.ts';

vi.mock('@/utils/extension/download.ts', () => ({ downloadFile: vi.fn() }));

const casebook = new CasebookStore();
const ask = <T,>(work: (book: CasebookStore) => Promise<T>) => work(casebook);
const written = () => {
  const [name, , text] = vi.mocked(downloadFile).mock.lastCall ?? [];
  return { name, file: checkFile(JSON.parse(String(text)) as unknown) };
};

beforeEach(async () => void (await good(casebook.removeAll())));
afterEach(cleanup);

describe('export', () => {
  beforeEach(() =>
    good(
      casebook.put({
        articles: [anArticle('a', { cases: ['case-geneva'] }), anArticle('b', { cases: ['case-munich'] })],
        cases: [aCase('geneva'), aCase('munich'), aCase('empty')],
      }),
    ),
  );

  test('all: every article and every case, empty ones, too', async () => {
    expect(await exportSome(ask as never, null, 'v1')).toBeNull();
    const { name, file } = written();
    expect(name).toMatch(/^isnad-casebook-\d{4}-\d\d-\d\d\.json$/);
    expect(file).toMatchObject({ articles: [{ id: 'kept-a' }, { id: 'kept-b' }], refused: [] });
    expect(file.cases).toHaveLength(3);
  });

  test('some: those, and the cases they are in', async () => {
    await exportSome(ask as never, ['kept-b'], 'v1', 'isnad-case');
    expect(written()).toMatchObject({
      name: expect.stringMatching(/^isnad-case-/) as string,
      file: { articles: [{ id: 'kept-b' }], cases: [{ id: 'case-munich' }] },
    });
  });

  test('a damaged record as it is', async () => {
    const damaged = { store: 'cases', key: 'case-x', problem: 'name: missing' } as const;
    vi.spyOn(casebook, 'raw').mockResolvedValue({ ok: true, value: { id: 'case-x' } });
    await exportRaw(ask as never, damaged);
    const [name, , text] = vi.mocked(downloadFile).mock.lastCall ?? [];
    expect([name, JSON.parse(String(text))]).toEqual([
      'isnad-damaged-case-x.json',
      { ...damaged, value: { id: 'case-x' } },
    ]);
    vi.restoreAllMocks();
  });

  test('what cannot be read is told, and no file is offered', async () => {
    vi.mocked(downloadFile).mockClear();
    expect(await exportSome((async () => failed('casebook-closed')) as never, null, 'v1')).toBe('casebook-closed');
    expect(downloadFile).not.toHaveBeenCalled();
  });
});

/** The section of the options, with a file field that takes a text. */
function section(lang: 'ar' | 'en' = 'en') {
  const setKeepBody = vi.fn(async () => undefined);
  const services = { keepBody: async () => false, setKeepBody, openDesk: () => undefined };
  const view = render(
    <LocaleContext.Provider value={makeLocale(lang)}>
      <CasebookSection services={services} knowledge="v1" />
    </LocaleContext.Provider>,
  );
  const press = (name: string) => act(() => void fireEvent.click(view.getByRole('button', { name })));
  const give = async (text: string) => {
    const field = view.container.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(field, 'files', { value: [new File([text], 'given.json')], configurable: true });
    fireEvent.change(field);
    await waitFor(() => expect(view.container.querySelector('.import-report')).toBeTruthy());
  };
  const report = () => view.container.querySelector('.import-report')?.textContent ?? '';
  return { ...view, press, give, report, setKeepBody };
}

const NOW = '2026-11-22T08:00:00.000Z';
const fileOf = (...articles: ReturnType<typeof anArticle>[]) => toFileText({ articles, cases: [] }, NOW, 'v1');

describe('the options', () => {
  test('how much there is; all is deleted when asked twice, and undone', async () => {
    await good(casebook.put({ articles: [anArticle('a'), anArticle('b')], cases: [aCase('geneva')] }));
    const { findByText, press, getByRole } = section();
    await findByText(/2 articles, about \d/);
    await press('Delete all');
    await findByText('Delete 2 articles and all cases?');
    expect((await good(casebook.list())).articles).toHaveLength(2);
    await act(() => void fireEvent.click(getByRole('button', { name: 'Delete' })));
    await findByText('The casebook is empty.');
    expect(await good(casebook.list())).toMatchObject({ articles: [], cases: [] });
    await press('Undo');
    await findByText('Undone.');
    expect((await good(casebook.list())).articles).toHaveLength(2);
  });

  test('whether texts are kept is the reader’s choice', async () => {
    const { findByRole, setKeepBody } = section();
    fireEvent.click(await findByRole('switch', { name: 'Keep the text with each article' }));
    expect(setKeepBody).toHaveBeenCalledWith(true);
  });
});

describe('import', () => {
  test('new ones are added, told, and taken out again by undoing', async () => {
    const { give, report, press, findByText } = section();
    await give(fileOf(anArticle('a'), anArticle('b')));
    expect(report()).toContain('2 articles added.');
    expect((await good(casebook.list())).articles).toHaveLength(2);
    await press('Undo');
    await findByText('Undone.');
    expect((await good(casebook.list())).articles).toEqual([]);
  });

  test('what is here in another form waits for the choice; undone, it is as it was', async () => {
    const mine = anArticle('a', { note: 'Mine.' });
    await good(casebook.put({ articles: [mine], cases: [] }));
    const { give, report, press, getByLabelText, findByText } = section();
    await give(fileOf(anArticle('a', { note: 'Theirs.', changedAt: '2026-11-23T08:00:00.000Z' })));
    expect(report()).toMatch(/1 record is here in another form.*Article a changed in the file last/);
    expect((await good(casebook.article('kept-a'))).note).toBe('Mine.');
    await act(() => void fireEvent.click(getByLabelText('What is in the file')));
    await press('Apply');
    await waitFor(async () => expect((await good(casebook.article('kept-a'))).note).toBe('Theirs.'));
    await press('Undo');
    await findByText('Undone.');
    expect(await good(casebook.article('kept-a'))).toEqual(mine);
  });

  test('both stand side by side', async () => {
    await good(casebook.put({ articles: [anArticle('a', { note: 'Mine.' })], cases: [] }));
    const { give, press, getByLabelText } = section();
    await give(fileOf(anArticle('a', { note: 'Theirs.' })));
    await act(() => void fireEvent.click(getByLabelText('Both, side by side')));
    await press('Apply');
    await waitFor(async () => expect((await good(casebook.list())).articles).toHaveLength(2));
    expect((await good(casebook.article('kept-a'))).note).toBe('Mine.');
    expect((await good(casebook.article('kept-a-2'))).note).toBe('Theirs.');
  });

  test('a file that is none is refused with the reason, in Arabic', async () => {
    const { give, report } = section('ar');
    await give('{ broken');
    expect(report()).toContain('ليس هذا سجلًّا مصدَّرًا من إسناد.');
  });
});
