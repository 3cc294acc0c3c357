// Build: bundles the pages into a folder of static files. node build.mjs [--wasm DIR] [--out DIR]
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const web = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
  options: {
    wasm: { type: 'string', default: join(web, '../build/wasm/dist') },
    out: { type: 'string', default: join(web, '../build/site') },
  },
});
const wasm = resolve(values.wasm);
const out = resolve(values.out);

/** Each page: its HTML file, and the script that fills it, bundled as `<name>.js` with `<name>.css`. */
const pages = [
  { html: 'index.html', name: 'page', script: 'main.js' },
  { html: 'evidence.html', name: 'evidence', script: 'evidence/main.js' },
];

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  entryPoints: {
    ...Object.fromEntries(pages.map(({ name, script }) => [name, join(web, script)])),
    worker: join(web, 'engine/worker.js'),
  },
  outdir: out,
  bundle: true,
  format: 'esm',
  splitting: true,
  chunkNames: 'shared-[hash]',
  target: ['chrome111', 'firefox121', 'safari16.4'],
  minify: true,
  legalComments: 'linked',
  alias: { 'nelm-engine': join(wasm, 'nelm.js') },
  logLevel: 'warning',
});
await copyFile(join(wasm, 'nelm.wasm'), join(out, 'nelm.wasm'));
await copyFile(join(web, 'icon.svg'), join(out, 'icon.svg'));
await copyFile(join(web, 'headers.json'), join(out, 'headers.json'));
for (const { html } of pages) await writeFile(join(out, html), await sealed(html));
await printSizes();

/**
 * The page with the served policy as a meta element too, so that a copy on a host that sets no headers is still sealed.
 * A meta element cannot say who may frame the page; only the header can.
 * @param {string} html
 */
async function sealed(html) {
  const headers = JSON.parse(await readFile(join(web, 'headers.json'), 'utf8'));
  const policy = headers['Content-Security-Policy'].replace(/ ?frame-ancestors [^;]*;/, '');
  const page = await readFile(join(web, html), 'utf8');
  return page.replace(
    '<meta charset="utf-8" />',
    `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

async function printSizes() {
  const sizes = { wasm: 0, js: 0, css: 0, other: 0 };
  for (const name of await readdir(out)) {
    if (name === 'headers.json' || name.endsWith('.txt')) continue;
    const kind = /** @type {keyof typeof sizes} */ (name.split('.').at(-1) ?? '');
    sizes[kind in sizes ? kind : 'other'] += gzipSync(await readFile(join(out, name)), { level: 9 }).length;
  }
  for (const [kind, bytes] of Object.entries(sizes))
    console.log(`${kind.padEnd(6)}${String(bytes).padStart(8)} bytes gzipped`);
  console.log(`total ${String(Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0)).padStart(8)} bytes gzipped`);
}
