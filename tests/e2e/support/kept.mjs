/** Kept articles by the dozen, written straight into the casebook's database: keeping as many pages takes minutes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../utils/cli/lib/run.mjs';
import { inExtension } from './extension.mjs';

const ATTRIBUTES = [
  ...readFileSync(path.join(ROOT, 'utils/core/model/attributes.ts'), 'utf8').matchAll(
    /^ {2}'?([a-z-]+)'?: \{ kind: '(\w+)'/gm,
  ),
].map(([, attribute, kind]) => ({ attribute, kind }));

const VALUES = { date: '2016-09-12', duration: 'P7D', number: '5', ids: 'russia,united-states', list: 'P2D,P7D' };
const OUTLETS = ['sana', 'al-jazeera', 'reuters', 'bbc', 'tass', 'xinhua', 'al-nour', 'rai-al-youm'];
const INSTANT = '2026-11-22T08:00:00.000Z';

function factOf({ attribute, kind }, i, agreement) {
  const start = 100 + i * 40;
  return {
    agreement,
    attribute,
    value: VALUES[kind] ?? null,
    qualifier: null,
    paragraph: `P${1 + (i % 20)}`,
    layer: ['voice', 'direct', 'indirect', 'headline'][i % 4],
    speaker: i % 4 === 0 ? [] : [i % 2 ? 'john-kerry' : 'sergey-lavrov'],
    via: [],
    keyPhrase: 'words of an article that was kept',
    evidence: { start, end: start + 33 },
    paraphrase: null,
    isNearest: false,
    certainty: 'sure',
  };
}

/** An article that tells every attribute of the agreement. Two halves, as casebook/kept-article.ts has them. */
function articleOf(i, agreement) {
  const id = `kept-${i}`;
  const url = `https://news.example/${i}`;
  const outlet = OUTLETS[i % OUTLETS.length];
  const language = i % 2 ? 'ar' : 'en';
  const day = `2016-09-${String(9 + (i % 20)).padStart(2, '0')}`;
  const textHash = String(i).padStart(64, '0');
  const title = `Article ${i}`;
  const facts = ATTRIBUTES.map((one, n) => factOf(one, n, agreement));
  const source = { id, kind: 'kept', outlet, outletName: null, title, language, referenceDate: day, url, textHash };
  const from = (value) => ({ value, from: 'test' });
  return {
    line: {
      id,
      revision: 1,
      url,
      textHash,
      metadata: {
        url,
        outlet: from(outlet),
        siteName: null,
        headline: from(title),
        dateline: null,
        language: from(language),
        direction: language === 'ar' ? 'rtl' : 'ltr',
        pageDate: null,
      },
      articleDate: { interval: { from: day, to: day }, from: 'page', pageDate: day, doubt: null },
      knowledgeVersion: 'test',
      keptAt: INSTANT,
      readAt: INSTANT,
      changedAt: INSTANT,
      tags: [],
      note: '',
      cases: [],
      agreements: [agreement],
      counts: { mentions: 0, statements: 0, facts: facts.length, naming: 0 },
      hasBody: false,
      bytes: 20_000,
    },
    reading: {
      id,
      accounts: [{ source, textLength: 4000, mentions: [], statements: [], facts, naming: [] }],
      body: null,
    },
  };
}

/** Keeps so many articles about an agreement. A desk must have been open once: it makes the database. */
export async function keepMany(session, count, agreement) {
  const articles = Array.from({ length: count }, (_, i) => articleOf(i, agreement));
  await write(session, articles);
}

/** Empties the casebook. */
export async function keepNone(session) {
  await write(session, null);
}

function write(session, articles) {
  return inExtension(
    session,
    (records) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('isnad-casebook');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction(['articles', 'readings'], 'readwrite');
          writing.addEventListener('error', () => reject(writing.error));
          if (!records) for (const store of ['articles', 'readings']) writing.objectStore(store).clear();
          for (const { line, reading } of records ?? []) {
            writing.objectStore('articles').put(line);
            writing.objectStore('readings').put(reading);
          }
          writing.addEventListener('complete', () => {
            opening.result.close();
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
            new BroadcastChannel('isnad-casebook').postMessage('changed');
            resolve();
          });
        });
      }),
    articles,
  );
}
