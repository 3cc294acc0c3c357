// Single file: puts the built style sheets, all scripts, the worker and the module into one page that asks for nothing.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from './bundle.mjs';
import { withHead } from './seal.mjs';

/** Files of which the single file has its own. */
const own = /\/(device\/(offline|withdrawn)|engine\/(address|module)|view\/(own-tabs|page-address))\.js$/;

/**
 * @param {string} web
 * @param {Record<string, {contents: string | Uint8Array, loader: 'text' | 'binary'}>} inside modules that the build makes
 * @returns {import('esbuild').Plugin}
 */
const insidePlugin = (web, inside) => ({
  name: 'nelm-inside',
  setup({ onLoad, onResolve }) {
    const names = new RegExp(`^(${Object.keys(inside).join('|')})$`);
    onResolve({ filter: names }, ({ path }) => ({ path, namespace: 'nelm-inside' }));
    onLoad({ filter: /.*/, namespace: 'nelm-inside' }, ({ path }) => inside[path]);
    onLoad({ filter: own }, async ({ path }) => ({
      contents: await readFile(join(web, 'single', /** @type {string} */ (path.split('/').at(-1))), 'utf8'),
      resolveDir: join(web, 'single'),
    }));
  },
});

/**
 * @param {import('esbuild').BuildOptions} shared
 * @param {import('esbuild').BuildOptions} options
 */
async function bundled(shared, { plugins = [], ...options }) {
  const { outputFiles } = await build({
    ...shared,
    legalComments: 'eof',
    ...options,
    plugins: [...plugins, ...(shared.plugins ?? [])],
    outdir: 'unwritten',
    write: false,
  });
  const script = outputFiles?.find(({ path }) => path.endsWith('.js'));
  if (!script) throw new Error('no script');
  return script.text;
}

/** @param {string} content of a script or style element: nothing in it may end the element */
function inline(content) {
  if (/<\/(script|style)|<!--/i.test(content)) throw new Error('the content would end its element');
  return content;
}

/**
 * @param {{web: string, wasm: string, out: string, shared: import('esbuild').BuildOptions, page: string, pages: {name: string}[], hash: string}} site what the site is made of; page: the shell of the file
 * @returns {Promise<string>} the SHA-256 of the file
 */
export async function writeSingle({ web, wasm, out, shared, page, pages, hash }) {
  const module = await readFile(join(wasm, 'nelm.wasm'));
  /** @param {string} path of the worker @returns {Promise<{contents: string, loader: 'text'}>} */
  const worker = async (path) => ({
    contents: await bundled(shared, {
      entryPoints: [join(web, path)],
      format: 'iife',
      // The page hands it the module, so the engine's script needs no place to find it beside.
      define: { 'import.meta.url': '"file:///"' },
    }),
    loader: 'text',
  });
  const script = inline(
    await bundled(shared, {
      entryPoints: [join(web, 'single/main.js')],
      plugins: [
        insidePlugin(web, {
          'nelm-wasm': { contents: module, loader: 'binary' },
          'nelm-worker-script': await worker('engine/worker.js'),
          'nelm-book-worker-script': await worker('cohort/work/book-worker.js'),
          'nelm-case-worker-script': await worker('cohort/work/case-worker.js'),
        }),
      ],
    }),
  );
  const [base, ...sheets] = await Promise.all(
    pages.map(async ({ name }) => ({ name, css: inline(await readFile(join(out, `${name}.css`), 'utf8')) })),
  );
  const icon = Buffer.from(await readFile(join(web, 'icon.svg'))).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src '${digestOf(script)}' 'wasm-unsafe-eval'`,
    `style-src ${[base, ...sheets].map(({ css }) => `'${digestOf(css)}'`).join(' ')}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html nelm-worker',
  ].join('; ');
  const sealedPage = withHead(page, policy, hash);
  const head = [
    `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}" />`,
    `<style>${base.css}</style>`,
    ...sheets.map(({ name, css }) => `<style id="style-${name}" media="not all">${css}</style>`),
    '</head>',
  ].join('\n');
  // A function, because a replacement text would have signs of its own.
  const whole = sealedPage
    .replace('</head>', () => head)
    .replace('</body>', () => `<script type="module">${script}</script>\n</body>`);
  await writeFile(join(out, 'nelm.html'), whole);
  return createHash('sha256').update(whole).digest('hex');
}
