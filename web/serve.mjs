// Serve: a static server on loopback with the production headers. node serve.mjs [--root DIR] [--port N, 0 for any]
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { gzip } from 'node:zlib';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: fileURLToPath(new URL('../build/site', import.meta.url)) },
    port: { type: 'string', default: '8080' },
  },
});
const root = resolve(values.root);
const headers = JSON.parse(await readFile(new URL('headers.json', import.meta.url), 'utf8'));

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
};

/**
 * The file behind an address, or none: nothing outside the root is reachable.
 * @param {string} address
 */
function fileAt(address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(root + sep) && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Pictures are compressed already. */
const unpacked = new Set(['.png']);
/** @type {Map<string, {body: Buffer, packed: Buffer}>} compressed once for each state of a file */
const packedFiles = new Map();

/**
 * @param {string} file
 * @param {Buffer} body
 */
async function packed(file, body) {
  const known = packedFiles.get(file);
  if (known?.body.equals(body)) return known.packed;
  const made = { body, packed: await promisify(gzip)(body, { level: 9 }) };
  packedFiles.set(file, made);
  return made.packed;
}

const server = createServer(async (request, response) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const file = fileAt(request.url ?? '/');
  try {
    if (!file || !['GET', 'HEAD'].includes(request.method ?? '')) throw new Error('not served');
    let body = await readFile(file);
    response.setHeader('Vary', 'Accept-Encoding');
    if (/\bgzip\b/.test(String(request.headers['accept-encoding'])) && !unpacked.has(extname(file))) {
      response.setHeader('Content-Encoding', 'gzip');
      body = await packed(file, body);
    }
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Not found\n');
  }
});
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : values.port;
  console.log(`http://127.0.0.1:${port}/`);
});
