// Whole assessments where they run: the page's module in Chromium, and the same in Node, which takes far longer to make a text of
// the answer's bytes. Each set of vectors a thousand times, draws off; medians.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { vectors } from '../spec/files.mjs';
import { withoutDraws } from './cases.mjs';
import { median, table } from './timing.mjs';

const RUNS = 1000;
const dist = fileURLToPath(new URL('../../build/wasm/dist/', import.meta.url));
const sets = ['decisions', 'plans', 'plans-large', 'unknown-plans'].map((set) => ({
  set,
  texts: vectors(set).map(({ case: document }) => JSON.stringify(withoutDraws(document))),
}));
sets.push({ set: 'nothing known', texts: ['{"format":"nelm-case/1"}'] });

/** Of each set, what so many assessments took, in ms. Runs in the browser too: it uses nothing from outside. */
function timesOf(engine, sets, runs) {
  return sets.map(({ texts }) =>
    Array.from({ length: runs }, (_, i) => {
      const started = performance.now();
      engine.assess(texts[i % texts.length]);
      return performance.now() - started;
    }));
}

async function inNode() {
  const { default: create } = await import(pathToFileURL(`${dist}nelm.js`));
  return timesOf(await create({ wasmBinary: readFileSync(`${dist}nelm.wasm`) }), sets, RUNS);
}

/** Served with the two headers that let a page read its clock finely. */
function serve() {
  const types = { js: 'text/javascript', wasm: 'application/wasm' };
  const server = createServer((request, response) => {
    const name = request.url.slice(1);
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    if (name !== '' && !existsSync(dist + name)) return response.writeHead(404).end();
    response.setHeader('Content-Type', types[name.split('.').pop()] ?? 'text/html');
    return response.end(name === '' ? '<!doctype html><title>nelm</title>' : readFileSync(dist + name));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function inChromium() {
  const server = await serve();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.addInitScript(`window.timesOf = ${timesOf}`);
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const found = await page.evaluate(
    async (rest) => {
      const { default: create } = await import('/nelm.js');
      return window.timesOf(await create(), ...rest);
    },
    [sets, RUNS],
  );
  await browser.close();
  server.close();
  return found;
}

const node = await inNode();
const browser = await inChromium();
console.log(table(['whole assessments, draws off', 'in Chromium, ms', 'in Node, ms'], sets.map(({ set }, i) => [set, median(browser[i]).toFixed(2), median(node[i]).toFixed(2)])));
