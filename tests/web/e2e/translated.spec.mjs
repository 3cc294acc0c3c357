// Translated: a page built with another catalogue shows no word that is not from it or from the engine, and a language
// that is two fifths longer has room at every size.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test as base } from '@playwright/test';
import { formDrawn } from './clinician.mjs';
import { openDetails } from './details.mjs';
import { cutOff, overflow } from './fit.mjs';
import { serve } from './server.mjs';

const top = fileURLToPath(new URL('../../../', import.meta.url));
const { shell, text } = await import('../pseudo-locale.mjs');

const test = base.extend({
  address: [
    async ({ browserName }, use) => {
      const folder = await mkdtemp(join(tmpdir(), `nelm-translated-${browserName}-`));
      const language = join(top, 'tests/web/pseudo-locale.mjs');
      await promisify(execFile)(process.execPath, [
        ...[join(top, 'web/build.mjs'), '--wasm', join(top, 'build/wasm/dist')],
        ...['--language', language, '--out', folder],
      ]);
      const server = await serve(folder);
      await use(server.url);
      await server.stop();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

/** What the page may show in plain letters: what the engine says, and what the reader entered. */
async function spokenByEngine(page) {
  return page.evaluate(async () => {
    const { controller } = /** @type {any} */ (document.querySelector('nelm-page'));
    const { answer, catalogue, entries, engine } = controller;
    const said = [catalogue, answer, [...entries], JSON.parse(await engine.evidence())];
    const strings = [];
    const gather = (value, key) => {
      if (key) strings.push(key);
      if (typeof value === 'string') strings.push(value);
      else if (value && typeof value === 'object') for (const [name, item] of Object.entries(value)) gather(item, name);
    };
    gather(said);
    return strings;
  });
}

/** Every text of the page that can be seen or heard, with where it is. */
const shown = (page) =>
  page.evaluate(() => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'])
          if (node.hasAttribute(name)) found.push([node.localName, node.getAttribute(name)]);
      } else if (node.textContent.trim() && !node.parentElement.closest('noscript, code'))
        found.push([node.parentElement.localName, node.textContent]);
    }
    return found;
  });

const squeezed = (words) => words.replaceAll(/\s+/g, ' ').toLowerCase();

/** Runs of plain words: what stands between accented letters, digits and signs. */
const plainRuns = (words) =>
  squeezed(words)
    .split(/[^a-z '’-]+/)
    .map((run) => run.trim().replace(/^['’ -]+|['’ -]+$/g, ''))
    .filter((run) => /[a-z]{2}/.test(run));

/** Names of keys and files, and the product's own. */
const names = new Set(['nelm', 'alt', 'shift', 'json', 'ctrl', 'esc', 'enter', 'tab', 'del']);

function hardCoded(texts, engine) {
  const said = engine.map(squeezed).join('\n');
  return texts.flatMap(([place, words]) =>
    plainRuns(words)
      .filter((run) => !said.includes(run) && !names.has(run))
      .map((run) => `${place}: ${run}`),
  );
}

/** @param {import('@playwright/test').Page} page */
async function openExample(page, address, index) {
  await page.goto(address);
  await expect(page.locator('#answer .sentence')).toHaveText(text.answer.nothingEntered);
  await formDrawn(page);
  const list = page.locator('nelm-case-bar select');
  await list.selectOption({ index });
  await expect(page.locator('nelm-plan-card .plans')).toBeVisible();
}

test('the words of the page are its catalogue’s or the engine’s', async ({ page, address }) => {
  await openExample(page, address, 1);
  expect(await page.title()).toBe(shell.index.title);
  await openDetails(page);
  expect([...new Set(hardCoded(await shown(page), await spokenByEngine(page)))]).toEqual([]);
});

test('so are those of an entry that is not finished, and of the keyboard’s list', async ({ page, address }) => {
  await openExample(page, address, 1);
  await page.locator('nelm-case-form input[type=text]').first().fill('12,');
  await page.locator('button.keys').click();
  await expect(page.locator('.stopped')).toBeVisible();
  expect([...new Set(hardCoded(await shown(page), await spokenByEngine(page)))]).toEqual([]);
});

for (const [width, height] of [
  [360, 740],
  [820, 1180],
  [1180, 820],
  [1440, 900],
])
  test(`longer words have room at ${width} × ${height}`, async ({ page, address }) => {
    await page.setViewportSize({ width, height });
    await openExample(page, address, 1);
    await openDetails(page);
    expect(await overflow(page)).toBe(0);
    const parts =
      '.label, .option, .options, .unit, .chips li, .opinion *, .sentence, .branches li, button, summary, h2, h3';
    expect(await cutOff(page, parts)).toEqual([]);
  });
