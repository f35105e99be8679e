import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useLocale } from '../locale.ts';

export const READING_TABS = ['page', 'statements', 'facts', 'compare'] as const;
export type ReadingTab = (typeof READING_TABS)[number];

interface Props {
  tab: ReadingTab;
  onTab: (tab: ReadingTab) => void;
  /** How many things stand in a tab; null while nobody knows. */
  counts: Readonly<Record<ReadingTab, number | null>>;
  children: ComponentChildren;
}

/** The views of a page as tabs; arrow keys move between them, in the direction of the interface. */
export function ReadingTabs({ tab, onTab, counts, children }: Props) {
  const { t, dir, number } = useLocale();
  const list = useRef<HTMLDivElement>(null);
  const go = (to: ReadingTab | undefined) => {
    if (!to) return;
    onTab(to);
    list.current?.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = READING_TABS.indexOf(tab);
    const { length } = READING_TABS;
    const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward) go(READING_TABS[(at + 1) % length]);
    else if (event.key === backward) go(READING_TABS[(at + length - 1) % length]);
    else if (event.key === 'Home') go(READING_TABS[0]);
    else if (event.key === 'End') go(READING_TABS[length - 1]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div ref={list} class="tabs" role="tablist" aria-label={t('reading.tabs')} onKeyDown={onKeyDown}>
        {READING_TABS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            class="tab-button"
            aria-selected={one === tab}
            aria-controls={one === tab ? 'reading-panel' : undefined}
            tabIndex={one === tab ? 0 : -1}
            data-focus={`tab:${one}`}
            onClick={() => onTab(one)}
          >
            {t(`reading.tab.${one}`)}
            {counts[one] !== null && <span class="tab-count"> {number(counts[one])}</span>}
          </button>
        ))}
      </div>
      <div id="reading-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {children}
      </div>
    </>
  );
}
