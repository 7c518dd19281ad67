// Serves a folder to browsers of this machine, for the demo page and for tests: `npm run demo`.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.wasm', 'application/wasm'],
]);

/**
 * Serves the files of `root` on 127.0.0.1, and `pages` beside them: a path to the HTML there and its headers.
 *
 * @returns its address, with a slash at the end, and how to stop it
 */
export async function serve(root, { port = 0, pages = new Map() } = {}) {
  const folder = resolve(root);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    if (page) {
      response.writeHead(200, { 'content-type': TYPES.get('.html'), ...page.headers }).end(page.html);
      return;
    }
    const path = fileIn(folder, pathname);
    if (path === undefined) response.writeHead(404).end('not found');
    else {
      const type = TYPES.get(extname(path)) ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-length': statSync(path).size });
      createReadStream(path).pipe(response);
    }
  });
  await new Promise((ready) => server.listen(port, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * The file that a path names, or `index.html` of its folder; undefined where there is none, or it is not in
 * the folder.
 */
function fileIn(folder, pathname) {
  try {
    const path = join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    return path.startsWith(folder + sep) && statSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(fileURLToPath(new URL('..', import.meta.url)), { port: 8080 });
  console.log(`the demo is at ${address}docs/demo/ (end it with Ctrl+C)`);
}
