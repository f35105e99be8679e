/** The pages under test, served on 127.0.0.1 (where the trial build runs) and on localhost (where it does not). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../utils/cli/lib/run.mjs';
import { listen } from '../../../utils/cli/lib/serve.mjs';

/** The sample pages that ship with the project, by the address they get. */
export const SAMPLES = Object.fromEntries(
  ['geneva-ar.html', 'geneva-en.html'].map((name) => [
    `/${name}`,
    readFileSync(path.join(ROOT, 'assets/samples', name), 'utf8'),
  ]),
);

/**
 * @param {Record<string, string | { body: string, headers: Record<string, string> }>} pages - by path
 * @returns {Promise<{ origin: string, elsewhere: string, requests: string[], close: () => Promise<void> }>}
 *   `elsewhere` is the same server under a name the extension does not know; `requests` are the paths asked for
 */
export async function serveSite(pages) {
  const requests = [];
  const server = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(pathname);
    const page = pages[pathname];
    if (page === undefined) return response.writeHead(404).end();
    const { body, headers = {} } = typeof page === 'string' ? { body: page } : page;
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  const elsewhere = server.origin.replace('127.0.0.1', 'localhost');
  return { ...server, elsewhere, requests };
}
