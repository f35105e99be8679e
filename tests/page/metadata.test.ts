import { describe, expect, it } from 'vitest';
import { withoutSiteName } from '@/utils/page/metadata.ts';
import { readHtml } from '@/utils/cli/read-html.ts';
import { ARABIC, ENGLISH } from './sample-pages.ts';

function page(head: string, body = ''): string {
  return `<html lang="ar"><head>${head}</head><body><article><h1>خطة مكتوبة بين الوزيرين</h1>${body}<p>${ARABIC.join('</p><p>')}</p></article></body></html>`;
}

describe('pageDate', () => {
  it.each([
    ['open-graph', page('<meta property="article:published_time" content="2016-09-10T01:00:00+03:00">')],
    ['meta', page('<meta name="DC.date.issued" content="2016-09-10">')],
    ['meta', page('<meta name="pubdate" content="Sat, 10 Sep 2016 01:00:00 GMT">')],
    ['meta', page('<meta itemprop="datePublished" content="2016-09-10">')],
    ['markup', page('', '<span itemprop="datePublished" content="2016-09-10T00:00">أمس</span>')],
    ['time', page('', '<time datetime="2016-09-10T05:00Z">أمس</time>')],
    ['time', page('', '<time>10 أيلول 2016</time>')],
    ['text', page('', '<div>السبت ١٠ أيلول/سبتمبر ٢٠١٦ - ٠٨:٥٧</div>')],
    ['text', page('', '<div>10/09/2016</div>')],
  ])('%s: %#', (from, html) => {
    expect(readHtml(html).metadata.pageDate).toEqual({ value: '2016-09-10', from });
  });

  it('the address comes last, a date in the text does not count', () => {
    const html = page('', `<p>${ARABIC[0]} وكان ذلك في 11 شباط 2016 في ميونيخ.</p>`);
    expect(readHtml(html).metadata.pageDate).toBeNull();
    expect(readHtml(html, 'https://x.org/2016/9/10/a').metadata.pageDate).toEqual({ value: '2016-09-10', from: 'url' });
  });

  it('the many times of a sidebar do not count', () => {
    const times = '<time datetime="2019-01-01">x</time>'.repeat(5);
    const html = `<html lang="en"><body><div><h1>Written plan agreed by ministers</h1></div><div><div>a</div><div class="body"><p>${ENGLISH.join('</p><p>')}</p></div></div><div class="x"><div>${times}</div></div></body></html>`;
    expect(readHtml(html).metadata.pageDate).toBeNull();
  });
});

describe('withoutSiteName', () => {
  it.each([
    ['Plan agreed | Reuters', 'Reuters', 'Plan agreed'],
    ['خطة مكتوبة - BBC News عربي', 'BBC News عربي', 'خطة مكتوبة'],
    ['A long title of an article here - Site', null, 'A long title of an article here'],
    ['Site » A long title of an article here', null, 'A long title of an article here'],
    ['US-Russia plan', null, 'US-Russia plan'],
    ['Lavrov: plan agreed', 'Other', 'Lavrov: plan agreed'],
  ])('%s', (title, site, expected) => {
    expect(withoutSiteName(title, site)).toBe(expected);
  });
});

describe('hostile titles', () => {
  const body = `<p>${ENGLISH.join('</p><p>')}</p>`;
  const headline = (head: string) =>
    readHtml(`<html><head>${head}</head><body>${body}</body></html>`).metadata.headline;

  // Without the limit the first took 8.5 s, the others grow with the square of their length as well.
  it.each([
    ['80,000 spaces', ' '.repeat(80_000)],
    ['80,000 no-break spaces', '\u00A0'.repeat(80_000)],
    ['40,000 separators', ' - '.repeat(40_000)],
    ['80,000 dashes', '-'.repeat(80_000)],
    ['bars and spaces in turn', '|   '.repeat(20_000)],
  ])('%s', (_, filling) => {
    const started = performance.now();
    expect(withoutSiteName(`Plan${filling}agreed`, null).length).toBeLessThanOrEqual(500);
    expect(withoutSiteName(`Plan${filling}agreed`, 'Site').length).toBeLessThanOrEqual(500);
    expect(headline(`<meta property="og:title" content="Plan${filling}agreed">`)?.value).toMatch(/^Plan/);
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});

describe('readHtml', () => {
  it('takes fragments and an outlet', () => {
    const document = readHtml(`<h1>Written plan agreed</h1><p>${ENGLISH.join('</p><p>')}</p>`, 'https://sana.sy/1', {
      outletByHost: (host) => (host === 'sana.sy' ? 'sana' : null),
      outletByName: () => null,
    });
    expect(document.metadata.outlet).toEqual({ value: 'sana', from: 'domain' });
    expect(document.text.split('\n')).toEqual(['Written plan agreed', ...ENGLISH]);
  });

  it('takes empty input and no address', () => {
    expect(readHtml('')).toMatchObject({ text: '', blocks: [] });
    expect(readHtml('<p>x</p>', 'file.html').metadata.outlet).toBeNull();
  });
});
