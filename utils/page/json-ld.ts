/** What a page says about its article in JSON-LD: arrays, @graph, nesting and broken syntax are all met on news sites. */

/** The fields used; every one may be missing. */
export interface LinkedData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly articleBody: string | null;
}

/** Limits for hostile pages: scripts looked at, length of those that are read together, objects visited. */
const [MAX_SCRIPTS, MAX_UNITS, MAX_OBJECTS] = [30, 1_000_000, 5_000];
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|NewsItem)\b/;
const PAGE_TYPE = /(?:WebPage|ItemPage|VideoObject|CreativeWork)\b/;

/** The article's linked data; fields are null where no script has them. */
export function readLinkedData(document: Document): LinkedData {
  const objects: Record<string, unknown>[] = [];
  let loosePublished: string | null = null;
  let [count, left] = [0, MAX_UNITS];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (++count > MAX_SCRIPTS) break;
    if (source.length > left) continue;
    left -= source.length;
    const value = parseLoosely(source);
    if (value !== undefined) collectObjects(value, objects);
    // Beyond repair: the one field that is worth reading out of the rubble.
    else loosePublished ??= /"datePublished"\s*:\s*"([^"]{6,40})"/.exec(source)?.[1] ?? null;
  }
  const articles = objects.filter((object) => ARTICLE_TYPE.test(typeOf(object)));
  const pages = objects.filter((object) => PAGE_TYPE.test(typeOf(object)));
  return {
    headline: first('headline', articles) ?? first('headline', pages),
    published:
      first('datePublished', articles) ??
      first('datePublished', pages) ??
      loosePublished ??
      first('dateCreated', articles) ??
      first('uploadDate', pages),
    publisher: first('publisher', articles) ?? first('publisher', pages),
    articleBody: first('articleBody', articles),
  };
}

/** The first text under `key` in any of the objects. */
function first(key: string, objects: readonly Record<string, unknown>[]): string | null {
  for (const object of objects) {
    const text = textOf(object[key]);
    if (text) return text;
  }
  return null;
}

function parseLoosely(source: string): unknown {
  const attempts = [
    (text: string) => text,
    // Comments and CDATA around, raw line ends inside strings, trailing commas.
    (text: string) =>
      text
        .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/s, '')
        .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/, '')
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/,\s*([\]}])/g, '$1')
        .replace(/;\s*$/, ''),
  ];
  for (const repair of attempts) {
    try {
      return JSON.parse(repair(source)) as unknown;
    } catch {
      // Not JSON in this reading: the next repair, or none.
    }
  }
  return undefined;
}

/** All objects with a type, outermost first, however deep; without recursion. */
function collectObjects(value: unknown, into: Record<string, unknown>[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MAX_OBJECTS; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, MAX_OBJECTS));
    else if (isObject(item)) {
      if (typeOf(item) !== '') into.push(item);
      // As arguments of one call, a hundred thousand would overflow the stack.
      queue.push(
        ...Object.values(item)
          .filter((part) => typeof part === 'object')
          .slice(0, MAX_OBJECTS),
      );
    }
  }
}

function typeOf(object: Record<string, unknown>): string {
  const type = object['@type'];
  return typeof type === 'string'
    ? type
    : Array.isArray(type)
      ? type.filter((t) => typeof t === 'string').join(' ')
      : '';
}

/** The text of a value: itself, its name, its first element. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return textOf(value.find((item) => typeof item === 'string' || isObject(item)));
  if (isObject(value)) {
    const name = value.name ?? value['@value'];
    return typeof name === 'string' ? name.trim() || null : null;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
