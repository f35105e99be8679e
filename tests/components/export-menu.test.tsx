// @vitest-environment happy-dom
/** The export menu: opened, walked and closed by keyboard; copying, saving, and the byte-order mark. */
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ExportFormat, ExportMenu } from '@/components/ExportMenu.tsx';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { SheetExport } from '@/components/SheetExport.tsx';
import type { KnowledgeBase } from '@/utils/core/knowledge/base.ts';
import { SHEET } from '../core/comparison/export/builders.ts';

afterEach(cleanup);
const copied = vi.fn(async (_text: string) => undefined);
beforeEach(() => {
  copied.mockClear();
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: copied } });
});

type Make = (format: ExportFormat, options: { bom: boolean }) => string | Promise<string>;

function show(make: Make = (format, { bom }) => `${format}${bom ? ' with a mark' : ''}`, lang: 'ar' | 'en' = 'en') {
  const saved: string[][] = [];
  const view = render(
    <LocaleContext.Provider value={makeLocale(lang)}>
      <ExportMenu
        formats={['csv', 'markdown', 'html', 'jsonLd']}
        fileName="isnad-plan"
        make={make}
        onDownload={(...file) => saved.push(file)}
      />
      <button type="button">elsewhere</button>
    </LocaleContext.Provider>,
  );
  const button = view.getByRole('button', { name: lang === 'ar' ? 'تصدير' : 'Export' });
  return { ...view, saved, button };
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('opening and closing', () => {
  test('closed at first; opening moves the focus to the first format and says so', () => {
    const { button, queryByRole } = show();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(queryByRole('group')).toBeNull();
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(queryByRole('group')?.id).toBe(button.getAttribute('aria-controls'));
    expect(focused()).toBe('Copy as CSV');
  });

  test('Esc closes it, gives the focus back and closes nothing else', () => {
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    const { button, getByRole, queryByRole } = show();
    fireEvent.click(button);
    fireEvent.keyDown(getByRole('group'), { key: 'Escape', bubbles: true });
    expect(queryByRole('group')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(outside).not.toHaveBeenCalled();
    document.removeEventListener('keydown', outside);
  });

  test('a press elsewhere closes it', async () => {
    const { button, getByText, queryByRole } = show();
    fireEvent.click(button);
    fireEvent.pointerDown(getByText('elsewhere'));
    await waitFor(() => expect(queryByRole('group')).toBeNull());
  });

  test('arrow keys walk the formats in their column, down to the switch and back', () => {
    const { button, getByRole, getByLabelText } = show();
    fireEvent.click(button);
    getByLabelText('Save as CSV').focus();
    const press = (key: string) => fireEvent.keyDown(getByRole('group'), { key });
    press('ArrowDown');
    expect(focused()).toBe('Save as Markdown');
    press('ArrowUp');
    press('ArrowUp');
    expect(focused()).toBe('Save as CSV');
    for (let i = 0; i < 6; i++) press('ArrowDown');
    expect(document.activeElement?.getAttribute('role')).toBe('switch');
    press('ArrowUp');
    expect(focused()).toBe('Copy as JSON-LD');
  });
});

describe('taking it away', () => {
  test.each([
    ['CSV', 'isnad-plan.csv', 'text/csv', 'csv with a mark'],
    ['Markdown', 'isnad-plan.md', 'text/markdown', 'markdown'],
    ['HTML', 'isnad-plan.html', 'text/html', 'html'],
    ['JSON-LD', 'isnad-plan.jsonld', 'application/ld+json', 'jsonLd'],
  ])('%s is saved as %s', async (format, ...file) => {
    const { button, getByLabelText, saved, queryByRole } = show();
    fireEvent.click(button);
    fireEvent.click(getByLabelText(`Save as ${format}`));
    await waitFor(() => expect(saved).toEqual([file]));
    expect(queryByRole('group')).toBeNull();
  });

  test('copying says so; the mark can be left out', async () => {
    const { button, getByLabelText, getByRole } = show();
    fireEvent.click(button);
    fireEvent.click(getByRole('switch'));
    fireEvent.click(getByLabelText('Copy as CSV'));
    await waitFor(() => expect(copied).toHaveBeenCalledWith('csv'));
    await waitFor(() => expect(getByRole('status').textContent).toBe('Copied'));
  });

  test('what cannot be made is said, and the menu stays', async () => {
    const { button, getByLabelText, getByRole, saved } = show(() => Promise.reject(new Error('no chunk')));
    fireEvent.click(button);
    fireEvent.click(getByLabelText('Save as HTML'));
    await waitFor(() => expect(getByRole('status').textContent).toBe('The export could not be made. Try again.'));
    expect(saved).toEqual([]);
  });
});

describe('of a sheet', () => {
  const base = { entity: () => null, version: '1', asOf: '2026-10-05' } as unknown as KnowledgeBase;

  test.each([
    ['CSV', /^\ufeffAgreement ID,Agreement,.*\r\ngeneva-plan,/],
    ['Markdown', /^## geneva-plan\n\n\| Attribute \|/],
    ['HTML', /^<!doctype html>\n<html lang="en" dir="ltr">/],
    ['JSON-LD', /^\{\n {2}"@context"/],
  ])('%s', async (format, expected) => {
    const saved: string[][] = [];
    const view = render(<SheetExport sheet={SHEET} base={base} onDownload={(...file) => saved.push(file)} />);
    fireEvent.click(view.getByRole('button', { name: 'Export' }));
    fireEvent.click(view.getByLabelText(`Save as ${format}`));
    await waitFor(() => expect(saved).toHaveLength(1), { timeout: 10_000 });
    const [[name, , content] = []] = saved;
    expect(name).toMatch(/^isnad-geneva-plan\.(?:csv|md|html|jsonld)$/);
    expect(content).toMatch(expected);
  });
});
