import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { label, useLocale } from './locale.ts';
import { Switch } from './Switch.tsx';
import { useCopy } from './use-copy.ts';

/** What a file of each format is called and says it is. */
const FORMATS = {
  csv: { ending: 'csv', type: 'text/csv' },
  markdown: { ending: 'md', type: 'text/markdown' },
  html: { ending: 'html', type: 'text/html' },
  jsonLd: { ending: 'jsonld', type: 'application/ld+json' },
} as const;

export type ExportFormat = keyof typeof FORMATS;

interface Props {
  formats: readonly ExportFormat[];
  /** What files are called, without ending. */
  fileName: string;
  /** Makes the text at the click. `bom` counts for CSV only. */
  make: (format: ExportFormat, options: { bom: boolean }) => string | Promise<string>;
  onDownload: (name: string, type: string, content: string) => void;
}

/** A button that opens the formats, each to be copied or saved. Esc, a click elsewhere or leaving it closes it. */
export function ExportMenu({ formats, fileName, make, onDownload }: Props) {
  const { t } = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const [bom, setBom] = useState(true);
  const [hasFailed, setHasFailed] = useState(false);
  const { said, copy } = useCopy();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    if (isOpen) keepInside(root.current?.querySelector<HTMLElement>('.export-panel'));
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return undefined;
    root.current?.querySelector<HTMLElement>('.export-format button')?.focus();
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [isOpen]);

  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') close();
    else if (step) moveFocus(root.current, step);
    else return;
    // The app's own keys walk lists and close views; here they are ours.
    event.preventDefault();
    event.stopPropagation();
  };
  const take = async (format: ExportFormat, use: (text: string) => void) => {
    setHasFailed(false);
    try {
      use(await make(format, { bom: bom && format === 'csv' }));
    } catch {
      // A chunk that cannot be read after an update, or text out of memory: the reader can only try again.
      setHasFailed(true);
    }
  };
  const save = (format: ExportFormat) => {
    const { ending, type } = FORMATS[format];
    void take(format, (text) => {
      onDownload(`${fileName}.${ending}`, type, text);
      close();
    });
  };

  return (
    <div
      ref={root}
      class="export"
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !root.current?.contains(relatedTarget)) setIsOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class="button small export-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-focus="export"
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('export.open')}
        <svg class="arrow-down" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.5 3.5L5 7l3.5-3.5" />
        </svg>
      </button>
      {isOpen && (
        <div id={id} class="export-panel" role="group" aria-label={t('export.open')}>
          <ul>
            {formats.map((format) => {
              const name = label(t, 'export.format', format);
              return (
                <li key={format} class="export-format" data-format={format}>
                  <span class="export-name">
                    <b>{name}</b>
                    <span class="muted">{label(t, 'export.formatHelp', format)}</span>
                  </span>
                  <button
                    type="button"
                    class="button small"
                    aria-label={t('export.copyAs', { format: name })}
                    onClick={() => void take(format, copy)}
                  >
                    {t('export.copy')}
                  </button>
                  <button
                    type="button"
                    class="button small"
                    aria-label={t('export.saveAs', { format: name })}
                    onClick={() => save(format)}
                  >
                    {t('export.save')}
                  </button>
                </li>
              );
            })}
          </ul>
          {formats.includes('csv') && <Switch label={t('export.bom')} isOn={bom} onChange={setBom} />}
          <p class="export-said muted" role="status">
            {hasFailed ? t('export.failed') : said && t(said)}
          </p>
        </div>
      )}
    </div>
  );
}

/** Chosen: what the page's own gutter is. */
const EDGE_PX = 16;

/** The button may stand at either side of a narrow window; what opens under it moves as far as it must. */
function keepInside(panel: HTMLElement | null | undefined): void {
  if (!panel) return;
  const { left, right } = panel.getBoundingClientRect();
  const over = Math.max(0, right - (innerWidth - EDGE_PX));
  const shift = left - over < EDGE_PX ? EDGE_PX - left : -over;
  if (shift !== 0) panel.style.translate = `${shift}px`;
}

/** To the same button of the next format, or to the switch beneath the last. */
function moveFocus(root: HTMLElement | null, step: number): void {
  const rows = [...(root?.querySelectorAll<HTMLElement>('.export-format, [role="switch"]') ?? [])];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const row = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
  if (!row) return;
  const column = [...(rows[at]?.querySelectorAll('button') ?? [])].findIndex((one) => one === document.activeElement);
  const buttons = [...row.querySelectorAll<HTMLElement>('button')];
  (buttons[Math.max(0, column)] ?? row).focus();
}
