/** Part "page": a news page from document_idle to painted marks, removal and late content, against mark.js. */
import type { Page } from 'puppeteer-core';
import { askPage, openHelper, tabIdOf } from '../extension/questions.ts';
import { openSession, serve, type Session, type Site } from '../extension/session.ts';
import { seeded } from '../lexicon/generate.ts';
import type { BenchPart } from '../parts.ts';
import { layoutsWithout, type Load, measureLoad, newPage } from './load.ts';
import { measureMarkJs } from './mark-js.ts';
import { measureBursts, measureFresh } from './mutations.ts';
import { namesIn } from './names.ts';
import { newsPage, type PageOrder, paragraphText } from './news-page.ts';
import { type BurstResult, describePage, type PageResult, report } from './result.ts';
import { measureToggle } from './toggle.ts';

const BURSTS = 100;
const PARAGRAPHS = 10;
/** Chosen: a page in full flow (live ticker, endless scrolling). */
const STORM_MS = 20;
/** The watcher's slowest pace is 5 s; idle time and the answer come on top. */
const STORM_SETTLE_MS = 6_500;
/** Apart enough for the watcher to treat each burst alone. */
const CALM_MS = 1_700;

/** mark.js takes 20 ms a spelling on 200 KB: with all of them a quick run would not be quick. */
const QUICK_SPELLINGS = 50;

interface Sizes {
  readonly name: string;
  readonly order: PageOrder;
}

export const pagePart: BenchPart = {
  name: 'page',
  async run({ executablePath, isQuick, progress }) {
    if (executablePath === null) return { tables: [], goals: [] };
    const sizes = sizesOf(isQuick);
    const [first] = sizes;
    if (!first) throw new RangeError('no page to measure');
    progress('page: building the extension');
    const pages = Object.fromEntries(sizes.map(({ name, order }) => [`/${name}.html`, newsPage(order)]));
    const bursts = burstsFor(first.order);
    const site = await serve({ ...pages, '/bursts.html': newsPageOf(bursts.flat(), first.order) });
    const session = await openSession(executablePath);
    try {
      const results: PageResult[] = [];
      for (const { name, order } of sizes) {
        progress(`page: ${name}`);
        results.push(await measurePage(session, site, name, isQuick, order.characters > 1_000_000));
      }
      progress('page: bursts of new paragraphs');
      const mutations = await measureMutations(session, site, `/${first.name}.html`, bursts, isQuick);
      return report(results, mutations);
    } finally {
      await session.close();
      await site.close();
    }
  },
};

function sizesOf(isQuick: boolean): Sizes[] {
  const page = (name: string, lang: 'ar' | 'en', characters: number): Sizes => ({
    name,
    order: { lang, characters, names: namesIn(lang) },
  });
  return [
    page('200-KB-ar', 'ar', 200_000),
    ...(isQuick ? [] : [page('200-KB-en', 'en', 200_000)]),
    page('2-MB-ar', 'ar', 2_000_000),
  ];
}

async function measurePage(
  session: Session,
  site: Site,
  name: string,
  isQuick: boolean,
  isLarge: boolean,
): Promise<PageResult> {
  const rounds = isQuick ? (isLarge ? 1 : 3) : 10;
  const helper = await openHelper(session);
  const loads: Load[] = [];
  let page = await newPage(session);
  for (let round = 0; round <= rounds; round++) {
    await page.close();
    page = await newPage(session);
    // The first load warms the background; each address is new to it, or it would remember the answer.
    const load = await measureLoad(session, page, `${site.origin}/${name}.html?round=${round}`);
    if (round > 0) loads.push(load);
  }
  const thread = loads.at(-1)?.thread;
  if (!thread) throw new RangeError('no round was measured');
  const tab = await tabIdOf(helper, page.url());
  const toggled = { page, helper, tab, thread };
  const removals = [];
  const paintings = [];
  for (let round = 0; round < Math.min(rounds, isQuick ? 2 : rounds); round++) {
    removals.push(await measureToggle(session, toggled, false));
    paintings.push(await measureToggle(session, toggled, true));
  }
  const described = await describePage(page);
  const surfaces = await surfacesOn(helper, tab);
  await page.close();
  const control = await newPage(session);
  const url = `${site.elsewhere}/${name}.html`;
  const layouts = await layoutsWithout(session, control, url);
  const markJs = !isLarge
    ? await measureMarkJs(control, url, isQuick ? surfaces.slice(0, QUICK_SPELLINGS) : surfaces)
    : null;
  await control.close();
  await helper.close();
  return { name, described, loads, removals, paintings, layoutsWithout: layouts, names: surfaces.length, markJs };
}

/** Every spelling that was marked: the list another marker is given. */
async function surfacesOn(helper: Page, tab: number): Promise<string[]> {
  const { mentions } = await askPage<{ mentions: { surface: string }[] }>(helper, tab, 'page/state', null);
  return [...new Set(mentions.map(({ surface }) => surface))];
}

async function measureMutations(
  session: Session,
  site: Site,
  path: string,
  bursts: readonly (readonly string[])[],
  isQuick: boolean,
): Promise<BurstResult> {
  const fresh = await measureFresh(session, `${site.origin}/bursts.html`, isQuick ? 2 : 5);
  const url = (query: string): string => `${site.origin}${path}?${query}`;
  const storm = await measureBursts(session, url('storm'), { bursts, everyMs: STORM_MS, settleMs: STORM_SETTLE_MS });
  const some = bursts.slice(0, isQuick ? 3 : 15);
  const calm = await measureBursts(session, url('calm'), { bursts: some, everyMs: CALM_MS, settleMs: 1_000 });
  return { fresh, storm, calm, burstsInFresh: bursts.length };
}

function burstsFor(order: PageOrder): string[][] {
  const random = seeded(31);
  const text = (): string => paragraphText({ ...order, namesPerParagraph: 1 }, random);
  return Array.from({ length: BURSTS }, () => Array.from({ length: PARAGRAPHS }, text));
}

/** A page whose article is these paragraphs and nothing else. */
function newsPageOf(paragraphs: readonly string[], { lang }: PageOrder): string {
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<link rel="icon" href="data:,"></head><body><article><div class="article-body">${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('\n')}</div></article></body></html>`;
}
