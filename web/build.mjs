// Build: bundles the pages into a folder of static files.
// node build.mjs [--wasm DIR] [--vectors DIR] [--language FILE] [--out DIR]
import { build } from 'esbuild';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { common, digestOf } from './tools/bundle.mjs';
import { writeOffline } from './tools/offline.mjs';
import { buildHash, sealed } from './tools/seal.mjs';
import { writeSingle } from './tools/single.mjs';
import { printSizes } from './tools/sizes.mjs';
import { withWords } from './tools/words.mjs';

const web = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({
  options: {
    wasm: { type: 'string', default: join(web, '../build/wasm/dist') },
    vectors: { type: 'string', default: join(web, '../tests/vectors') },
    language: { type: 'string', default: join(web, 'text/en.js') },
    out: { type: 'string', default: join(web, '../build/site') },
  },
});
const wasm = resolve(values.wasm);
const out = resolve(values.out);

/** Each page: its HTML file, and the script that fills it, bundled as `<name>.js` with `<name>.css`. */
const pages = [
  { html: 'index.html', name: 'page', script: 'main.js' },
  { html: 'evidence.html', name: 'evidence', script: 'evidence/main.js' },
  { html: 'learn.html', name: 'learn', script: 'learn/main.js' },
  { html: 'cohort.html', name: 'cohort', script: 'cohort/main.js' },
];
/** Built by themselves, so that the calculator is cut into no more parts for them. */
const apart = ['cohort'];

const shared = await common({
  wasm,
  vectors: resolve(values.vectors),
  language: resolve(values.language),
});
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
/** @param {(page: {name: string}) => boolean} is */
const scriptsOf = (is) => Object.fromEntries(pages.filter(is).map(({ name, script }) => [name, join(web, script)]));
/** @type {import('esbuild').BuildOptions} */
const built = {
  ...shared,
  outdir: out,
  splitting: true,
  chunkNames: 'shared-[hash]',
  define: { NELM_WASM_INTEGRITY: JSON.stringify(digestOf(await readFile(join(wasm, 'nelm.wasm')))) },
};
await build({
  ...built,
  entryPoints: {
    ...scriptsOf(({ name }) => !apart.includes(name)),
    begin: join(web, 'engine/begin.js'),
    worker: join(web, 'engine/worker.js'),
  },
});
await build({
  ...built,
  entryPoints: {
    ...scriptsOf(({ name }) => apart.includes(name)),
    'book-worker': join(web, 'cohort/work/book-worker.js'),
    'case-worker': join(web, 'cohort/work/case-worker.js'),
  },
});
await copyFile(join(wasm, 'nelm.wasm'), join(out, 'nelm.wasm'));
for (const name of ['icon.svg', 'headers.json']) await copyFile(join(web, name), join(out, name));
const headers = JSON.parse(await readFile(join(web, 'headers.json'), 'utf8'));
const { shell, text } = await import(pathToFileURL(resolve(values.language)).href);
/** @param {string} html @param {string} name of its words in the catalogue */
const worded = async (html, name) => withWords(await readFile(join(web, html), 'utf8'), text.lang, shell[name]);
const sources = await Promise.all(pages.map(({ html }) => worded(html, html.replace('.html', ''))));
const hash = await buildHash(out, sources);
for (const [i, { html }] of pages.entries()) await writeFile(join(out, html), sealed(sources[i], headers, hash));
await writeOffline({ web, wasm, out, shared, hash });
await printSizes(out);
const page = await worded('single/nelm.html', 'nelm');
const digest = await writeSingle({ web, wasm, out, shared, page, pages, hash });
console.log(`nelm.html, the site in one file, SHA-256 ${digest}`);
