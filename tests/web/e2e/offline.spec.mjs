// Offline: after the first load every page works without a network; new versions and withdrawn rules are told, never slipped in.
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { enterAll, given, sentence } from './clinician.mjs';
import { serve, site } from './server.mjs';

/** A copy of the site on a server of its own, which a test may change and stop. */
const test = base.extend({
  host: async ({ browserName }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `nelm-host-${browserName}-`));
    await cp(site, folder, { recursive: true });
    const server = await serve(folder);
    const change = async (name, from, to) => {
      const text = await readFile(join(folder, name), 'utf8');
      expect(text).toMatch(from);
      await writeFile(join(folder, name), text.replace(from, to));
    };
    await use({ folder, change, ...server });
    await server.stop();
    await rm(folder, { recursive: true });
  },
});

test.use({ serviceWorkers: 'allow' });

const footer = (page) => page.getByRole('contentinfo');
const notice = (page) => page.locator('nelm-copy-notice');

async function openKept(page, url) {
  await page.goto(url);
  await expect(footer(page)).toContainText('Offline copy complete.');
}

test('with the server gone, every page works', async ({ page, host }) => {
  await openKept(page, host.url);
  await host.stop();
  await openKept(page, host.url);
  await given(page);
  await expect(page.locator('.verdict .possible li')).toHaveCount(2);
  await expect(footer(page)).toContainText(/computes as published: (\d+) of \1 checks\./);
  await page.goto(`${host.url}evidence.html#S12`);
  await expect(page.locator('#S12')).toBeInViewport();
  await page.goto(host.url);
  for (const name of (await readdir(host.folder)).filter((name) => name.endsWith('.html') && name !== 'nelm.html')) {
    await page.goto(host.url + name);
    await expect(page.getByRole('main'), name).toBeVisible();
  }
});

/** Publishes a version with another page and other rules in the folder that is served. */
async function publish(host) {
  await host.change('index.html', /name="nelm-build" content="\w+"/, 'name="nelm-build" content="newer0000000"');
  await host.change('service-worker.js', /(url:"index\.html",revision:")\w+/, '$1newer');
  await host.change(
    'service-worker.js',
    /releases:\[/,
    `releases:[{engine:"0.2.0",ruleset:"2027-01",changes:[{kind:"guidance",rules:["liver.example"],text:"An invented change."}]},`,
  );
  await host.change('service-worker.js', /ruleset:"[\d-]+"/, 'ruleset:"2027-01"');
}

test('a new version is offered with what it changes, and not taken while a case is open', async ({
  page,
  context,
  host,
}) => {
  await openKept(page, host.url);
  await expect(notice(page)).toBeEmpty();
  await publish(host);
  await page.reload();
  await expect(notice(page)).toContainText('A new version is ready');
  await expect(notice(page)).toContainText(/rules 2026-\d\d → 2027-01/);
  await expect(notice(page)).toContainText('Guidance: An invented change.');
  await expect(notice(page)).toContainText('liver.example');
  await expect(notice(page)).not.toContainText('First version');

  const take = notice(page).getByRole('button', { name: 'Use the new version' });
  await enterAll(page, { 'Ki-67': '2' });
  await expect(take).toHaveCount(0);
  await expect(notice(page)).toContainText('It is not taken while a case is open.');
  await page.getByRole('button', { name: 'Start over' }).click();

  const other = await context.newPage();
  await other.goto(host.url);
  await enterAll(other, { 'Ki-67': '2' });
  await expect(sentence(other)).toBeVisible();
  await take.click();
  await expect(notice(page)).toContainText('Not taken: a case is open in another tab.');
  await expect(footer(page)).not.toContainText('newer0000000');
  await other.close();
  // A closed tab lets go of its case a moment later.
  await expect.poll(() => page.evaluate(async () => (await navigator.locks.query()).held.length)).toBe(0);
  await take.click();
  await expect(footer(page)).toContainText('build newer0000000');
  await expect(notice(page)).toBeEmpty();
});

test('withdrawn rules are told over every answer, from the next online start on', async ({ page, host }) => {
  await openKept(page, host.url);
  const [, rules] = /rules (\d\S+)/.exec(await footer(page).innerText());
  await host.change(
    'withdrawn.json',
    /\[\s*\]/,
    JSON.stringify([{ rules: '2001-01', date: '2027-01-31', reason: 'Other rules.' }]),
  );
  await openKept(page, host.url);
  await expect(notice(page)).toBeEmpty();
  await host.change('withdrawn.json', /"2001-01"/, `"${rules}"`);
  await openKept(page, host.url);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Do not rely on the answer below');
  await expect(alert).toContainText(
    `The rules ${rules}, which this copy uses, were withdrawn on 2027-01-31. Other rules.`,
  );
  await host.stop();
  await openKept(page, host.url);
  await given(page);
  await expect(page.locator('.verdict .possible li')).toHaveCount(2);
  await expect(alert).toContainText('Do not rely on the answer below');
});

test('it can be installed: manifest, icons, and a worker for its whole place', async ({
  page,
  request,
  browserName,
}) => {
  await page.goto('/');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(address)).json();
  expect(manifest).toMatchObject({ display: 'standalone', start_url: './', scope: './', short_name: 'nelm' });
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  const icons = [...manifest.icons.map(({ src, sizes }) => [src, sizes]), ['apple-touch-icon.png', '180x180']];
  for (const [src, sizes] of icons) {
    const natural = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (sizes !== 'any') expect(natural, `${src}, ${browserName}`).toBe(sizes);
  }
  await expect(footer(page)).toContainText('Offline copy complete.');
});
