/** The popup's app over fake services, for the tests of this folder. */
import { fireEvent, render } from '@testing-library/preact';
import { vi } from 'vitest';
import { LocaleContext, makeLocale } from '@/components/locale.ts';
import { App } from '@/entrypoints/popup/App.tsx';
// Fetched late by the app; compiling it here keeps a slow machine from running into a test's time limit.
import '@/components/RecordView.tsx';
import type { PageAnswer, Services } from '@/entrypoints/popup/services.ts';
import type { PageState } from '@/utils/extension/messages.ts';
import { aBrief, aMention, aPage } from '../components/builders.ts';
import { aBase } from './records.ts';

// Browsers have it, happy-dom has not.
vi.stubGlobal('requestIdleCallback', (job: () => void) => setTimeout(job, 0));
vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));

export const page = aPage({
  mentions: [
    aMention('sergey-lavrov', 'person', 100, { surface: 'لافروف' }),
    aMention('geneva-plan', 'agreement', 200, { surface: 'خطة جنيف' }),
    aMention('sergey-lavrov', 'person', 300, { surface: 'وزير الخارجية الروسي', kind: 'role' }),
  ],
  briefs: {
    'sergey-lavrov': aBrief('sergey-lavrov', 'person', { labels: { ar: 'سيرغي لافروف', en: 'Sergey Lavrov' } }),
    'geneva-plan': aBrief('geneva-plan', 'agreement', { labels: { ar: 'خطة جنيف', en: 'Geneva plan' } }),
  },
});

/** A page's own answer. */
export function state(value: PageState): PageAnswer {
  return { kind: 'state', state: value };
}

export interface Options {
  answer?: PageAnswer | Promise<PageAnswer>;
  lang?: 'ar' | 'en';
  services?: Partial<Services>;
  initialEntity?: string;
}

const gone = async () => ({ ok: false, code: 'no-page' }) as const;
/** A casebook that nobody asks anything of; tests of keeping bring their own. */
const noCasebook: Services['keeping'] = {
  state: gone,
  keep: gone,
  cases: gone,
  newCase: gone,
  remove: gone,
  putBack: gone,
  onChange: () => () => undefined,
  show: () => undefined,
};

/** Services that answer at once; `calls` collects what was asked of them, without tab objects. */
export function fakeServices(answer: PageAnswer | Promise<PageAnswer>, services: Partial<Services> = {}) {
  const calls: unknown[][] = [];
  let settings = { marks: true, adjectives: false, statements: false, facts: false };
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push([name, ...args.filter((arg) => typeof arg !== 'object' || arg === null)]);
    };
  const fake: Services = {
    browserLanguage: () => 'en',
    language: async () => 'auto',
    setLanguage: async () => undefined,
    markSettings: async () => settings,
    setMarkSettings: async (changed) => {
      settings = { ...settings, ...changed };
      note('mark settings')(JSON.stringify(changed));
    },
    tab: async () => ({ id: 7, window: 1, url: 'https://www.news.example/a' }),
    page: async () => answer,
    scroll: note('scroll'),
    show: note('show'),
    read: async () => ({ ok: false, code: 'no-page' }),
    scrollTo: (_tab, { start, end }) => note('scroll to')(start, end),
    setMarks: async (_tab, on) => note('marks')(on),
    setDate: async (_tab, date) => {
      note('date')(date);
      return answer;
    },
    correct: async (_tab, change) => {
      note('correct')(JSON.stringify(change));
      return { ok: true, value: { id: 'c-1' } };
    },
    keeping: noCasebook,
    comparing: {
      told: async () => ({ bundled: { sources: [], sheets: new Map(), naming: [], voices: [] }, kept: [] }),
      showWords: async () => 'closed',
      openSheet: (_tab, agreement, row) => note('sheet')(agreement, row),
    },
    setSite: async (host, on) => note('site')(host, on),
    annotate: async () => {
      note('annotate')();
      return state(page);
    },
    reload: async () => note('reload')(),
    onChange: () => () => undefined,
    takeEntity: async () => null,
    onEntityRequest: () => () => undefined,
    knowledge: async () => aBase(),
    shortcuts: async () => [
      { name: 'toggle-marks', key: 'Alt+Shift+M' },
      { name: 'next-mention', key: '' },
    ],
    openPanel: note('panel'),
    openDesk: (_tab, entity) => note('desk')(entity),
    openOptions: note('options'),
    ...services,
  };
  return { fake, calls, note };
}

/** Renders the app over fake services; `calls` collects what it asked of them, without tab objects. */
export function open({ answer = state(page), lang = 'en', services = {}, initialEntity }: Options = {}) {
  const { fake, calls, note } = fakeServices(answer, services);
  const view = render(
    <LocaleContext.Provider value={makeLocale(lang)}>
      <App
        surface="popup"
        services={fake}
        initialEntity={initialEntity ?? null}
        language="auto"
        onLanguage={note('language')}
      />
    </LocaleContext.Provider>,
  );
  const main = () => view.container.querySelector('main')?.textContent ?? '';
  const heading = () => view.container.querySelector('main h1')?.textContent ?? '';
  return { ...view, calls, main, heading };
}

/** Presses a key where the focus is; false if the app kept it from the browser. */
export function press(key: string, target: Element = document.activeElement ?? document.body): boolean {
  return fireEvent.keyDown(target, { key, bubbles: true });
}

/** Ids of the results, in order. */
export function found(): string[] {
  return [...document.querySelectorAll('[role=option]')].map((one) => one.id.replace('option-', ''));
}

/** The list's row of an entity. */
export const row = (id: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-row]')].find((one) => one.dataset.focus === `entity:${id}`);
