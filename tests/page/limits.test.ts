/** What no page may bring about: a request that the background refuses, for then nothing would be marked at all. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { MAX_NAME_UNITS, MAX_TEXT_UNITS, MAX_URL_UNITS, type NewsDocument } from '@/utils/core/model/document.ts';
import { BACKGROUND_CHECKS } from '@/utils/extension/requests-background.ts';
import { MARKUP_LAYOUT } from '@/utils/page/layout.ts';
import { PageText } from '@/utils/page/page-text.ts';
import { readPage } from '@/utils/page/read-page.ts';
import { collectSegments } from '@/utils/page/segments.ts';
import { runAtOnce } from '@/utils/page/slices.ts';
import { ARABIC } from './sample-pages.ts';

const BODY = `<h1>خطة مكتوبة بين الوزيرين</h1><p>${ARABIC.join('</p><p>')}</p>`;

function read(head: string, body = BODY, url = 'https://sana.sy/1'): NewsDocument {
  const html = `<!doctype html><html lang="ar"><head>${head}</head><body><article>${body}</article></body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  return readPage({ document, location: { href: url } }, { layout: MARKUP_LAYOUT }).document;
}

const passes = (document: NewsDocument) =>
  BACKGROUND_CHECKS.annotate({ document, date: null, adjectives: false, url: 'https://sana.sy/1' });
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('long metadata', () => {
  const long = 'اسم '.repeat(30_000);
  const article = { '@type': 'NewsArticle', headline: long, publisher: { name: long } };

  it.each<[string, string]>([
    ['site name', meta('og:site_name', long)],
    ['publisher', meta('publisher', long)],
    ['site name of spaces', meta('og:site_name', `a${' '.repeat(80_000)}b`)],
    ['headline', meta('og:title', long)],
    ['title', `<title>${long}</title>`],
    ['linked data', linked(article)],
    ['date', meta('article:published_time', `2016-09-10${'0'.repeat(80_000)}`)],
    ['language', meta('content-language', `ar-${'x'.repeat(80_000)}`)],
    ['everything', linked(article) + meta('og:site_name', long) + meta('og:title', long) + `<title>${long}</title>`],
  ])('%s', (_, head) => {
    const document = read(head);
    expect(passes(document)).toBe(true);
    const { siteName, headline } = document.metadata;
    for (const field of [siteName, headline]) expect(field?.value.length ?? 0).toBeLessThanOrEqual(MAX_NAME_UNITS);
  });

  it('what fits is not cut', () => {
    const name = 'x'.repeat(MAX_NAME_UNITS);
    expect(read(meta('og:site_name', name)).metadata.siteName?.value).toBe(name);
  });

  it('a headline and a dateline of the page itself', () => {
    const document = read('', `<h1>${long}</h1><p>${'ج'.repeat(80_000)}-سانا</p>${BODY}`);
    expect(passes(document)).toBe(true);
  });

  it.each([
    [MAX_URL_UNITS, true],
    [MAX_URL_UNITS + 1, false],
  ])('an address of %i units', (length, isKept) => {
    const url = 'https://sana.sy/?'.padEnd(length, 'a');
    const document = read('', BODY, url);
    expect(passes(document)).toBe(true);
    expect(document.metadata.url).toBe(isKept ? url : null);
  });
});

// Pages of some megabytes: most of the time goes into building them.
describe('long text', { timeout: 60_000 }, () => {
  const line = `${ARABIC[1]}`;
  const times = Math.ceil((MAX_TEXT_UNITS * 1.2) / line.length);

  it.each<[string, string]>([
    ['paragraphs', `<p>${line}</p>`.repeat(times)],
    ['one block of lines', `<div>${`${line}<br>`.repeat(times)}</div>`],
    ['one line', `<p>${`${line} `.repeat(times)}</p>`],
    ['preformatted', `<pre>${`${line}\n`.repeat(times)}</pre>`],
    ['one word', `<p>${'ا'.repeat(MAX_TEXT_UNITS + 1)}</p>`],
    ['as many blocks as can be', '<p>a</p>'.repeat(MAX_TEXT_UNITS / 2 + 10)],
    ['as many lines as can be', `<p>${'a<br>'.repeat(MAX_TEXT_UNITS / 2 + 10)}</p>`],
  ])('%s', (name, markup) => {
    const document = read('', `<h1>خطة مكتوبة</h1>${markup}`);
    expect(passes(document)).toBe(true);
    expect(document.text.startsWith('خطة مكتوبة')).toBe(true);
    if (name !== 'one word') expect(document.text.length).toBeGreaterThan(MAX_TEXT_UNITS - 2 * line.length);
    const last = document.blocks.at(-1);
    if (name === 'paragraphs') expect(document.text.slice(last?.start)).toBe(line);
  });

  it('the article is kept when what surrounds it is too much', () => {
    const aside = `<aside>${`<p>${line}</p>`.repeat(times / 5)}</aside>`;
    const html = `<html lang="ar"><body>${aside.repeat(5)}<article>${BODY}</article></body></html>`;
    const document = parseHTML(html).document as unknown as Document;
    const reading = readPage({ document }, { layout: MARKUP_LAYOUT });
    expect(passes(reading.document)).toBe(true);
    expect(reading.document.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(ARABIC.length);
  });

  it('offsets beyond the end lead to nothing on the page, points beyond it to no offset inside', () => {
    const { document } = parseHTML(`<html><body><p>${'a b<b>c</b> '.repeat(MAX_TEXT_UNITS / 4)}</p></body></html>`);
    const page = new PageText(runAtOnce(collectSegments(document.body as unknown as Element, MARKUP_LAYOUT)));
    expect(page.text.length).toBeLessThanOrEqual(MAX_TEXT_UNITS);
    expect(() => page.toStaticRange({ start: MAX_TEXT_UNITS, end: MAX_TEXT_UNITS + 1 })).toThrow(RangeError);
    const beyond = document.querySelector('p')?.lastElementChild?.firstChild as unknown as Node;
    expect(page.offsetOf(beyond, 0)).toBeGreaterThanOrEqual(page.text.length);
    expect(page.toStaticRange({ start: page.text.length - 1, end: page.text.length })).not.toBeNull();
  });
});
