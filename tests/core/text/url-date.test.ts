import { describe, expect, it } from 'vitest';
import { dateInUrl } from '@/utils/core/text/url-date.ts';

describe('dateInUrl', () => {
  it.each([
    ['year, month, day as folders', 'https://x.org/2016/9/10/title', '2016-09-10'],
    ['with leading zeros', 'https://x.org/2016/09/01/', '2016-09-01'],
    ['dashes before a title', 'https://x.org/news/2016-09-10-title?d=2019-01-01', '2016-09-10'],
    ['dots', 'https://x.org/2016.9.10/a', '2016-09-10'],
    ['in the middle of a name', 'https://x.org/world-2016-09-10', '2016-09-10'],
    ['eight figures', 'https://x.org/a/20160910', '2016-09-10'],
    ['eight figures in a file name', 'https://x.org/news-20160910.html', '2016-09-10'],
    ['a path alone', '/2016/9/10/title', '2016-09-10'],
    ['the second pattern if the first is no day', 'https://x.org/2016/13/10/20160910', '2016-09-10'],
    ['a leap day', 'https://x.org/2016/2/29/', '2016-02-29'],
    ['no leap day', 'https://x.org/2015/2/29/', null],
    ['six figures', 'https://x.org/160910_syria', null],
    ['in the host', 'https://20160910.org/a', null],
    ['in the query', 'https://x.org/?d=2016-09-10', null],
    ['in the fragment', 'https://x.org/a#/2016/09/10/', null],
    ['part of a longer number', 'https://x.org/id/120160910', null],
    ['followed by more figures', 'https://x.org/2016/9/101', null],
    ['no such month', 'https://x.org/2016/13/10/', null],
    ['no such day of eight figures', 'https://x.org/id/20169910', null],
    ['another century', 'https://x.org/1816/9/10/', null],
    ['year and month only', 'https://x.org/2016/09/title', null],
    ['nothing', '', null],
  ])('%s', (_, url, day) => {
    expect(dateInUrl(url)).toBe(day);
  });

  it.each([
    ['figures', '1'],
    ['years and slashes', '/2016/'],
    ['slashes', '/'],
    ['question marks', '?'],
    ['letters before no scheme', 'a'],
  ])('hostile: %s', (_, unit) => {
    const started = performance.now();
    expect(dateInUrl(unit.repeat(200_000))).toBeNull();
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
