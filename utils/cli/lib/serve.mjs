/** A file server for one folder on 127.0.0.1. Node's own modules only. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Serves the files under `folder` on a free port of 127.0.0.1, and nothing outside it.
 * @param {string} folder - absolute
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder) {
  return listen((request, response) => {
    const file = fileOf(folder, request.url ?? '/');
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
      return;
    }
    const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    createReadStream(file).pipe(response);
  });
}

/** The file an address asks for, or null: no such file, a folder, or a way out of `folder`. */
function fileOf(folder, address) {
  try {
    const wanted = path.join(folder, decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname));
    if (!wanted.startsWith(folder + path.sep)) return null;
    return statSync(wanted).isFile() ? wanted : null;
  } catch {
    return null; // malformed escape or missing file: both are a plain 404
  }
}

/** Starts an HTTP server with this handler; shared with the end-to-end tests. */
export async function listen(handler) {
  const server = createServer(handler);
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
