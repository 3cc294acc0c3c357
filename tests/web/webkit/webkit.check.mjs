// WebKit, Safari's family: the site and the single file compute, and the site starts without its server.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serve, site } from '../e2e/server.mjs';
import { startWebKit } from './driver.mjs';

const port = 4000 + (process.pid % 1000);
let webkit;
let server;
before(async () => {
  [webkit, server] = await Promise.all([startWebKit(port), serve(site)]);
});
after(async () => {
  await webkit?.stop();
  await server?.stop();
});

const said = (selector, words) =>
  webkit.until(
    `${selector}: ${words}`,
    'return document.querySelector(arguments[0])?.textContent.includes(arguments[1])',
    selector,
    words,
  );

/** Enters a primary site that the sources do not cover, through the control itself. */
async function enterLung() {
  await said('#answer .sentence', 'Nothing is entered yet');
  await webkit.evaluate(`
    const list = [...document.querySelectorAll('nelm-case-form select')].find(({ options }) =>
      [...options].some(({ value }) => value === 'lung'));
    list.value = 'lung';
    list.dispatchEvent(new Event('change', { bubbles: true }));`);
  await said('#answer .sentence', 'Not covered');
}

test('the site computes as published and answers a case', async () => {
  await webkit.goTo(server.url);
  await enterLung();
  await said('footer', 'This copy computes as published');
});

test('without its server the site starts and answers', async () => {
  await said('footer', 'Offline copy complete');
  await server.stop();
  await webkit.goTo(server.url);
  await enterLung();
  await webkit.goTo(`${server.url}evidence.html`);
  await webkit.until('a fact', "return document.querySelector('#S12') !== null");
});

test('the single file, from the disk, computes as published and answers a case', async () => {
  await webkit.goTo(pathToFileURL(`${site}/nelm.html`).href);
  await enterLung();
  await said('footer', 'This copy computes as published');
  assert.match(await webkit.evaluate('return location.href'), /nelm\.html$/);
});
