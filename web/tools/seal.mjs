// Seal: writes into a page what it must carry itself: the content security policy, and the hash of the build.
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A hash over all that runs: scripts, style sheets, the module, and the pages before the hash is in them.
 * @param {string} folder of the built files
 * @param {string[]} pages
 */
export async function buildHash(folder, pages) {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).filter((name) => /\.(js|css|wasm)$/.test(name)).sort())
    hash.update(name).update(await readFile(join(folder, name)));
  for (const page of pages) hash.update(page);
  return hash.digest('hex').slice(0, 12);
}

/**
 * The served policy as a meta element too, so that a copy on a host that sets no headers is still sealed.
 * A meta element cannot say who may frame the page; only the header can.
 * @param {string} page
 * @param {Record<string, string>} headers
 * @param {string} hash
 */
export function sealed(page, headers, hash) {
  return withHead(page, headers['Content-Security-Policy'].replace(/ ?frame-ancestors [^;]*;/, ''), hash);
}

/**
 * @param {string} page
 * @param {string} policy
 * @param {string} hash
 */
export function withHead(page, policy, hash) {
  return page.replace(
    '<meta charset="utf-8" />',
    `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <meta name="nelm-build" content="${hash}" />`,
  );
}
