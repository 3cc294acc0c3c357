// Single file: opened from the disk it asks for nothing, computes as published, and has the evidence inside.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { enterAll, heartUnknown, home, open, sentence } from './clinician.mjs';

test('it asks for nothing but itself, whatever is entered', async ({ page, context }) => {
  const requests = [];
  context.on('request', (request) => requests.push(request.url()));
  await open(page);
  await enterAll(page, heartUnknown);
  await expect(page.locator('.verdict .possible li')).toHaveCount(2);
  await expect(page.getByRole('contentinfo')).toContainText(/computes as published: (\d+) of \1 checks\./);
  // The worker's script is inside the file: a blob asks nothing of the network.
  // Firefox does not tell of the file itself.
  expect(requests.filter((url) => !url.startsWith('blob:') && url !== home())).toEqual([]);
  expect(page.url()).toBe(home());
});

test('the evidence is inside, and leads back', async ({ page, context }) => {
  await open(page);
  const [evidence] = await Promise.all([context.waitForEvent('page'), page.locator('header .evidence-link').click()]);
  await expect(evidence.locator('#S12')).toBeVisible();
  await expect(evidence).toHaveTitle('nelm: The evidence behind the rules');
  expect(evidence.url()).toBe(`${home()}?evidence`);
  await evidence.getByRole('link', { name: 'To the calculator, with a new case' }).click();
  await expect(sentence(evidence)).toContainText('Nothing is entered yet');
});

test('a fact leads to its place in the evidence', async ({ page }) => {
  await page.goto(`${home()}?evidence#S12`);
  await expect(page.locator('#S12')).toBeFocused();
  await expect(page.locator('#S12')).toBeInViewport();
});

test('its policy allows nothing but its own scripts and styles, by their hash', async () => {
  const file = await readFile(fileURLToPath(home()), 'utf8');
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(file);
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']{44}' 'wasm-unsafe-eval'; style-src ('sha256-[^']{44}' ?)+; /,
  );
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|connect-src|https?:|\*/);
  expect(file.replaceAll(/<script type="module">.*<\/script>/gs, '')).not.toMatch(/ (src|srcset|action)=/);
});

test('a changed byte of it: no answers, and the reason', async ({ page }) => {
  const changed = join(tmpdir(), `nelm-changed-${process.pid}-${test.info().project.name}.html`);
  const file = await readFile(fileURLToPath(home()));
  // In the last third lies the script.
  file[Math.floor(file.length * 0.8)] ^= 1;
  await writeFile(changed, file);
  await page.goto(pathToFileURL(changed).href);
  await expect(page.getByText('this copy was damaged or changed')).toBeVisible();
  await expect(page.locator('nelm-page')).toHaveCount(0);
  await rm(changed);
});
