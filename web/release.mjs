// Release: the built site, the single file and the server configurations as one archive with its SHA-256.
// node release.mjs [--site DIR] [--out DIR]
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeServers } from './tools/servers.mjs';
import { zipped } from './tools/zip.mjs';

const web = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: join(web, '../build/site') },
    out: { type: 'string', default: join(web, '../build/release') },
  },
});

/** @param {string} folder @param {string} prefix */
async function filesOf(folder, prefix) {
  const names = await readdir(folder);
  return Promise.all(
    names.map(
      async (name) => /** @type {[string, Buffer]} */ ([`${prefix}/${name}`, await readFile(join(folder, name))]),
    ),
  );
}

await mkdir(values.out, { recursive: true });
await writeServers(web, join(values.out, 'servers'));
const archive = zipped(
  Object.fromEntries([
    ...(await filesOf(values.site, 'nelm/site')),
    ...(await filesOf(join(values.out, 'servers'), 'nelm/servers')),
    ['nelm/LICENSE', await readFile(join(web, '../LICENSE'))],
  ]),
);
const digest = createHash('sha256').update(archive).digest('hex');
await writeFile(join(values.out, 'nelm.zip'), archive);
await writeFile(join(values.out, 'nelm.zip.sha256'), `${digest}  nelm.zip\n`);
console.log(`${join(values.out, 'nelm.zip')}, ${archive.length} bytes, SHA-256 ${digest}`);
