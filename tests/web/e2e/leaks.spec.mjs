// Leaks: a hostile script planted into the page tries every way out. A control page without a policy proves that the sink sees it.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { alone, calls } from './hostile.mjs';
import { serve, site } from './server.mjs';
import { openSink } from './sink.mjs';

/** The calls as a script that the page itself would run. */
const planted = `;globalThis.hostile = {${Object.entries(calls)
  .map(([name, call]) => `${JSON.stringify(name)}: ${call}`)
  .join(',')}};`;

/** A page without any policy. */
async function serveControl() {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>control</title><p class="loading"></p><script>${planted}</script>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

/** The site with its policy and headers; in the place of the page's script stand the calls. */
async function serveSealed() {
  const folder = await mkdtemp(join(tmpdir(), 'nelm-planted-'));
  await cp(site, folder, { recursive: true });
  await writeFile(join(folder, 'page.js'), planted);
  const server = await serve(folder);
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Makes calls in a page of their own. */
async function call(context, url, names, sink) {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => globalThis.hostile);
  await page.evaluate(
    ([names, sink]) => {
      for (const name of names)
        setTimeout(async () => {
          try {
            await globalThis.hostile[name](sink);
          } catch {
            // Refused: what was to be shown.
          }
        });
    },
    [names, { http: `http://127.0.0.1:${sink.tcp}`, udp: sink.udp }],
  );
}

/** Every call once. */
async function callAll(context, url, sink) {
  const staying = Object.keys(calls).filter((name) => !alone.includes(name));
  for (const names of [staying, ...alone.map((name) => [name])]) await call(context, url, names, sink);
}

/** What no policy stops in a browser that does not know Connection-Allowlist; the README says so. */
const notStopped = { chromium: [], firefox: ['connection', 'location', 'webrtc', 'window-open'] };

test('a planted script gets nothing out', async ({ context, browserName }) => {
  const [control, sealed] = [await serveControl(), await serveSealed()];
  const [seen, silent] = [await openSink(), await openSink()];

  const start = Date.now();
  await callAll(context, control.url, seen);
  const everyWay = ['connection', ...Object.keys(calls)].sort();
  await expect.poll(() => [...seen.reached].sort(), { timeout: 60_000 }).toEqual(everyWay);
  const took = Date.now() - start;

  await callAll(context, sealed.url, silent);
  // That nothing comes cannot be awaited; what was let through took less than this where nothing was forbidden.
  await new Promise((resolve) => setTimeout(resolve, Math.min(took, 5000)));
  expect([...silent.reached].sort()).toEqual(notStopped[browserName]);

  for (const each of [control, sealed, seen, silent]) await each.stop();
});
