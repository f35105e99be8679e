import { dayOf } from '../model/date.ts';

const PATTERNS: readonly RegExp[] = [
  // /2016/9/10/title, /2016-09-10-title, /2016.9.10/
  /[/_-]((?:19|20)\d{2})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/,
  // /20160910, /news-20160910.html
  /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/,
];

/** The day an address carries in its path ("/2016/9/10/", "/20160910"), or null. Queries and hosts do not count. */
export function dateInUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  for (const pattern of PATTERNS) {
    const m = pattern.exec(path);
    const day = m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null;
    if (day) return day;
  }
  return null;
}
