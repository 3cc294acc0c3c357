// Evidence page: what the engine tells, all of it, searchable, at its anchors; reached from the case without losing it.
import { expect, test } from '@playwright/test';
import { expectNoViolation } from './axe.mjs';
import { overflow } from './fit.mjs';
import { box, enterAll, open, sentence } from './clinician.mjs';
import { expectSamePolicy, watched } from './sealed.mjs';

async function openEvidence(page, anchor = '') {
  await page.goto(`/evidence.html${anchor}`);
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.fact-item').first()).toBeVisible();
}

test('every source and fact, every line and assumption that the engine tells', async ({ page }) => {
  await openEvidence(page);
  await expect(page.locator('#sources > section h3')).toHaveCount(6);
  const facts = await page.locator('.fact-item').evaluateAll((items) => items.map(({ id }) => id));
  expect(facts).toEqual(Array.from({ length: facts.length }, (_, i) => `S${i + 1}`));
  expect(facts.length).toBeGreaterThanOrEqual(145);
  await expect(page.locator('#S12')).toContainText('Carcinoid heart disease');
  await expect(page.locator('#S12 .used')).toContainText('Is carcinoid heart disease present and not corrected?');
  const line = page.locator('#lines tr').filter({ hasText: 'remnant.minimum' }).first();
  await expect(line).toContainText('> 20 %');
  await expect(line).toContainText('Minimum liver remnant');
  await expect(page.locator('#assumptions .statements > li').first()).toContainText('Assumption:');
  await expect(page.locator('#topics')).toContainText('Errors in the sources');
  await expect(page.locator('#not-modelled li')).not.toHaveCount(0);
  await expect(page.locator('#series summary')).toHaveText([/figures/, /Figures on length of life/]);
});

test('an anchor is brought into view and marked; a link on the page leads to another', async ({ page }) => {
  await openEvidence(page, '#S89');
  await expect(page.locator('#S89')).toBeInViewport();
  await expect(page.locator('#S89')).toBeFocused();
  await expect(page.locator('.sought')).toHaveCount(1);
  await page.locator('#lines a[href="#S80"]').first().click();
  await expect(page.locator('#S80')).toBeInViewport();
  await expect(page.locator('.sought')).toHaveAttribute('id', 'S80');
});

test('a search filters all parts and says how many are left', async ({ page }) => {
  await openEvidence(page);
  await page.getByRole('searchbox', { name: 'Search the evidence' }).fill('heart Carcinoid');
  await expect(page.getByRole('status')).toHaveText(/^\d+ entries found$/);
  await expect(page.locator('#S12')).toBeVisible();
  await expect(page.locator('#S89')).toHaveCount(0);
  await page.getByRole('searchbox').fill('no such thing');
  await expect(page.getByRole('status')).toHaveText('0 entries found');
  await expect(page.locator('main section')).toHaveCount(0);
  await page.getByRole('link', { name: 'Lines', exact: true }).click();
  await expect(page.locator('#lines')).toBeInViewport();
});

test('from a citation to its fact on the evidence page, with the case kept', async ({ page, context }) => {
  await open(page);
  await enterAll(page, {
    'Primary site': 'Pancreas',
    'Ki-67': '2',
    'Carcinoid heart disease': 'Present',
  });
  await expect(sentence(page)).toHaveText('The sources name a contraindication to liver surgery');
  await page.getByText('Carcinoid heart disease is present.').first().click();
  await page.locator('.reasons').getByRole('button', { name: 'S12' }).first().click();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: /opens a new tab/ }).click();
  const evidence = await opened;
  await expect(evidence.locator('#S12')).toBeInViewport();
  await expect(box(page, 'Ki-67')).toHaveValue('2');
  await evidence.getByRole('link', { name: /To the calculator/ }).click();
  await expect(sentence(evidence)).toContainText('Nothing is entered yet');
});

test('the page is sealed as the clinician’s page is, and asks for nothing but its own files', async ({
  page,
  baseURL,
}) => {
  const { requests, complaints } = watched(page);
  await openEvidence(page, '#S1');
  for (const url of requests) expect(url.startsWith(baseURL), url).toBe(true);
  expect(complaints).toEqual([]);
  await expectSamePolicy(page, '/evidence.html');
});

test('no violation that axe knows', async ({ page }) => {
  await openEvidence(page, '#S12');
  await page.locator('.fact-item summary').first().click();
  await page.locator('#series summary').first().click();
  await expectNoViolation(page);
});

for (const width of [360, 820, 1180])
  test(`nothing overflows at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openEvidence(page);
    expect(await overflow(page)).toBe(0);
  });
