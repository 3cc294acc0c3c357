// Self-proof: a copy that computes as published says so; one that differs, or whose module was changed, gives no answers.
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { enterAll, given, open, sentence } from './clinician.mjs';
import { serve, site } from './server.mjs';

const footer = (page) => page.getByRole('contentinfo');

/** A copy of the site in which some files are changed. */
async function changedCopy(change) {
  const folder = await mkdtemp(join(tmpdir(), 'nelm-copy-'));
  await cp(site, folder, { recursive: true });
  const changed = await change(folder);
  expect(changed, 'something was changed').toBe(true);
  return { folder, ...(await serve(folder)) };
}

/** @param {(folder: string) => Promise<boolean>} change */
async function withCopy(page, change, use) {
  const copy = await changedCopy(change);
  try {
    await page.goto(copy.url);
    await use();
  } finally {
    await copy.stop();
    await rm(copy.folder, { recursive: true });
  }
}

/** Changes the worker's script, which holds the checks. */
const inWorker = (from, to) => async (folder) => {
  for (const name of (await readdir(folder)).filter((name) => name.endsWith('.js'))) {
    const script = await readFile(join(folder, name), 'utf8');
    if (!from.test(script) || !script.includes('nelm-case/1')) continue;
    await writeFile(join(folder, name), script.replace(from, to));
    return true;
  }
  return false;
};

async function givesNoAnswers(page, reason) {
  await expect(sentence(page)).toHaveText('The calculator failed');
  await expect(page.getByRole('alert')).toContainText('This is a fault of this page, not of what you entered.');
  await expect(page.getByRole('alert')).toContainText(reason);
  await expect(footer(page)).toContainText('This copy does not compute as published. It gives no answers.');
  await expect(page.locator('nelm-verdict-card')).toHaveCount(0);
}

test('this copy computes as published, and says what it is', async ({ page, request }) => {
  await open(page);
  await expect(footer(page)).toContainText(/computes as published: (\d+) of \1 checks\./);
  await expect(footer(page)).toContainText('That does not show that the rules are right for a patient.');
  await expect(footer(page)).toContainText(/engine \d+\.\d+\.\d+.*rules \d{4}-\d{2}.*evidence \d{4}-\d{2}-\d{2}/s);
  const [, hash] = /name="nelm-build" content="([0-9a-f]{12})"/.exec(await (await request.get('/')).text());
  await expect(footer(page)).toContainText(`build ${hash}`);
});

test('one altered expectation, of the checks before the first answer: no answers', async ({ page }) => {
  await withCopy(page, inWorker(/verdict:\["[a-z-]+"\]/, 'verdict:["altered"]'), async () => {
    await givesNoAnswers(page, /(\d+) of \d+ checks agree \(first difference: .* verdict\)/);
    await enterAll(page, { 'Ki-67': '2' });
    await givesNoAnswers(page, 'so it gives no answers');
  });
});

test('one altered expectation, of the checks behind the first answer: the answer is taken away', async ({ page }) => {
  const last = /(lostMl:)(\d+\.\d+)(?!.*lostMl:\d)/s;
  await withCopy(
    page,
    inWorker(last, (_, name, value) => `${name}${value * 1.001}`),
    async () => {
      await givesNoAnswers(page, /first difference: .* plan for \d+ %/);
      await enterAll(page, { 'Ki-67': '2' });
      await givesNoAnswers(page, 'so it gives no answers');
    },
  );
});

test('one changed byte of the module: no answers', async ({ page }) => {
  const change = async (folder) => {
    const file = join(folder, 'nelm.wasm');
    const bytes = await readFile(file);
    bytes[bytes.length >> 1] ^= 1;
    await writeFile(file, bytes);
    return true;
  };
  await withCopy(page, change, () =>
    givesNoAnswers(page, 'nelm.wasm did not arrive, or is not the one that was published'),
  );
});

test('answers do not wait for all checks', async ({ page }) => {
  await open(page);
  await given(page);
  await expect(page.locator('.verdict .possible li')).toHaveCount(2);
});
