// @vitest-environment happy-dom
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Block, MAX_TEXT_UNITS } from '@/utils/core/model/document.ts';
import { MARKUP_LAYOUT } from '@/utils/page/layout.ts';
import type { PageReading } from '@/utils/page/read-page.ts';
import { readPage, readPageInSlices } from '@/utils/page/read-page.ts';
import type { SamplePage } from './sample-pages.ts';
import {
  AL_JAZEERA,
  ARABIC,
  BBC_ARABIC,
  ENGLISH,
  LISTING,
  LYING_LANG,
  NESTED_FURNITURE,
  REUTERS,
  SANA,
  WORDPRESS,
} from './sample-pages.ts';

/** Both simulated documents must give the same reading. */
const PARSERS: readonly (readonly [string, (html: string) => Document])[] = [
  ['happy-dom', (html) => new DOMParser().parseFromString(html, 'text/html')],
  ['linkedom', (html) => parseHTML(html).document as unknown as Document],
];

const outlets = {
  outletByHost: (host: string) => (host.endsWith('sana.sy') ? 'sana' : null),
  outletByName: (name: string) => (name === 'الجزيرة نت' ? 'al-jazeera' : null),
};

function read(page: SamplePage, parse = PARSERS[1]?.[1]): PageReading {
  const document = parse?.(page.html) as Document;
  return readPage({ document, location: { href: page.url } }, { layout: MARKUP_LAYOUT, outlets });
}

/** "kind: first words" of the blocks that are no furniture. */
function article({ document: { text, blocks } }: PageReading, units = 20): string[] {
  return blocks.filter(({ kind }) => kind !== 'furniture').map((block) => `${block.kind}: ${cut(text, block, units)}`);
}

function furniture({ document: { text, blocks } }: PageReading): string[] {
  return blocks.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end));
}

function cut(text: string, { start, end }: Block, units: number): string {
  return text.slice(start, Math.min(end, start + units));
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `paragraph: ${text.slice(0, 20)}`);

describe.each(PARSERS)('outlets (%s)', (_, parse) => {
  it('SANA: theme classes on the body, dateline, follow lines, related posts, comments', () => {
    const reading = read(SANA, parse);
    expect(article(reading)).toEqual(['headline: كيري ولافروف يعلنان ', 'dateline: جنيف-سانا', ...paragraphs(ARABIC)]);
    expect(reading.document.metadata).toEqual({
      url: SANA.url,
      outlet: { value: 'sana', from: 'domain' },
      siteName: { value: 'سانا', from: 'open-graph' },
      headline: { value: 'كيري ولافروف يعلنان خطة مكتوبة', from: 'markup' },
      dateline: { value: 'جنيف', from: 'text' },
      language: { value: 'ar', from: 'markup' },
      direction: 'rtl',
      pageDate: { value: '2016-09-10', from: 'text' },
    });
    expect(furniture(reading)).toEqual(expect.arrayContaining(['انظر ايضاً', 'خبر آخر عن الصين', 'الرئيسية']));
  });

  it('Al Jazeera: headline, lead and caption outside the body, a box of links inside', () => {
    const reading = read(AL_JAZEERA, parse);
    expect(reading.article).toMatchObject({ by: 'class', confidence: 0.85 });
    expect(article(reading)).toEqual([
      'headline: مشاورات جديدة في جني',
      'paragraph: دبلوماسيون يتحدثون ع',
      'caption: كيري يتوسط نظيره لاف',
      ...paragraphs(ARABIC.slice(0, 2)),
      'subheading: موقف فرنسي',
      ...paragraphs(ARABIC.slice(2)),
    ]);
    expect(furniture(reading)).toEqual(expect.arrayContaining(['إعلان', 'بان كي مون يرحب بالهدنة', 'المصدر : وكالات']));
    expect(reading.document.text).not.toContain('Published On');
    expect(reading.document.metadata).toMatchObject({
      outlet: { value: 'al-jazeera', from: 'markup' },
      headline: { value: 'مشاورات جديدة في جنيف', from: 'json-ld' },
      pageDate: { value: '2016-02-19', from: 'json-ld' },
    });
  });

  it('Reuters: meaningless class names', () => {
    const reading = read(REUTERS, parse);
    expect(reading.article.by).toBe('density');
    expect(article(reading)).toEqual([
      'headline: Ministers agree writ',
      'paragraph: GENEVA (Reuters) - T',
      ...paragraphs(ENGLISH.slice(1)),
      'caption: FILE PHOTO: The mini',
    ]);
    expect(reading.document.metadata).toMatchObject({
      dateline: { value: 'GENEVA', from: 'text' },
      language: { value: 'en' },
      direction: 'ltr',
      pageDate: { value: '2016-09-09', from: 'meta' },
    });
  });

  it('BBC Arabic: a wrapper for each paragraph, a promotion between them', () => {
    const reading = read(BBC_ARABIC, parse);
    expect(article(reading)).toEqual([
      'headline: خطة مكتوبة بين واشنط',
      'caption: Reuters',
      'caption: الوزيران في جنيف بعد',
      ...paragraphs(ARABIC),
    ]);
    expect(furniture(reading)).toContain('سوريا: هدنة العيد');
  });

  it('WordPress: br paragraphs, comments that are articles', () => {
    const reading = read(WORDPRESS, parse);
    expect(article(reading)).toEqual([
      'headline: تعليق على الخطة',
      ...paragraphs(ARABIC),
      'subheading: خلاصة',
      ...paragraphs(ARABIC.slice(0, 1)),
    ]);
    expect(reading.document.metadata.pageDate).toEqual({ value: '2016-09-11', from: 'time' });
  });

  it('a listing is no article: the whole body, low confidence', () => {
    const reading = read(LISTING, parse);
    expect(reading.article).toMatchObject({ by: 'listing', confidence: 0.1 });
    expect(reading.headlineElement).toBeNull();
    expect(article(reading)).toHaveLength(8);
  });

  it('a lying lang attribute', () => {
    const { metadata } = read(LYING_LANG, parse).document;
    expect(metadata).toMatchObject({ language: { value: 'ar', from: 'script' }, direction: 'rtl' });
  });

  it('furniture inside the root', () => {
    const reading = read(NESTED_FURNITURE, parse);
    expect(article(reading)).toEqual(['headline: Written plan agreed', ...paragraphs(ENGLISH)]);
    expect(furniture(reading)).toEqual([
      ENGLISH[3],
      'Related',
      'Iran and Turkey discuss Syria in Tehran on Friday afternoon',
      'Read more: France doubts the plan will hold',
    ]);
  });
});

describe('readPage', () => {
  it('leaves the page as it is', () => {
    const document = new DOMParser().parseFromString(AL_JAZEERA.html, 'text/html');
    const before = new XMLSerializer().serializeToString(document);
    readPage({ document, location: { href: AL_JAZEERA.url } }, { layout: MARKUP_LAYOUT });
    expect(new XMLSerializer().serializeToString(document)).toBe(before);
  });

  it('gives ordered blocks inside one line each, headline first, text of every block on the page', () => {
    for (const page of [SANA, AL_JAZEERA, REUTERS, BBC_ARABIC, WORDPRESS, LISTING]) {
      const { document, pageText } = read(page);
      let at = 0;
      for (const { start, end } of document.blocks) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(document.text.slice(start, end)).not.toContain('\n');
        expect(pageText.toStaticRange({ start, end })).not.toBeNull();
        at = end;
      }
    }
  });

  it('reads the same in slices', async () => {
    const document = new DOMParser().parseFromString(WORDPRESS.html, 'text/html');
    const view = { document, location: { href: WORDPRESS.url } };
    const slicing = { budgetMs: 0, now: () => 0, pause: () => Promise.resolve() };
    const sliced = await readPageInSlices(view, { layout: MARKUP_LAYOUT }, slicing);
    expect(sliced.document).toEqual(readPage(view, { layout: MARKUP_LAYOUT }).document);
  });

  it('an article of the declared body text, whatever the markup', () => {
    const body = ENGLISH.join(' ');
    const html = `<html lang="en"><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script></head>
      <body><div class="z1"><p>${ENGLISH.join('</p><p>')}</p></div><div class="z2"><p>${ARABIC.join('</p><p>')} ${ARABIC.join(' ')}</p></div></body></html>`;
    const { article: found } = read({ url: 'https://x.org/', html });
    expect([found.by, found.root.getAttribute('class')]).toEqual(['json-ld', 'z1']);
  });
});

describe('hostile pages', () => {
  it('no text at all', () => {
    for (const html of ['', '<html></html>', '<html><body><img src="x"></body></html>']) {
      const document = new DOMParser().parseFromString(html, 'text/html');
      const reading = readPage({ document }, { layout: MARKUP_LAYOUT });
      expect(reading.document).toMatchObject({ text: '', blocks: [], metadata: { url: null, pageDate: null } });
      expect(reading.article.confidence).toBe(0);
    }
  });

  it('10,000 levels', () => {
    const document = parseHTML('<html><body></body></html>').document as unknown as Document;
    let at: Element = document.body;
    for (let i = 0; i < 10_000; i++) {
      const next = document.createElement(i % 2 === 0 ? 'div' : 'span');
      at.append(next);
      at = next;
    }
    for (const text of ENGLISH) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      at.append(paragraph);
    }
    const reading = readPage({ document }, { layout: MARKUP_LAYOUT });
    expect(article(reading)).toEqual(paragraphs(ENGLISH));
  });

  it('2 MB of paragraphs', () => {
    const html = `<html lang="ar"><body><article><h1>عنوان الخبر هنا</h1>${`<p>${ARABIC[1]}</p>`.repeat(15_000)}</article></body></html>`;
    expect(html.length).toBeGreaterThan(2_000_000);
    const reading = read({ url: 'https://x.org/', html });
    // Read to the limit, to the last whole paragraph (limits.test.ts has the rest).
    expect(reading.document.blocks.length).toBe(1 + Math.floor((MAX_TEXT_UNITS - 15) / (ARABIC[1].length + 1)));
  });
});
