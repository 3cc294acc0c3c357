// Faults: when the calculator itself fails, the page says that it is its own fault and shows no answer.
import { expect, test } from '@playwright/test';
import { open, sentence } from './clinician.mjs';

test('a module that does not arrive', async ({ page }) => {
  await page.route('**/nelm.wasm', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/');
  await expect(sentence(page)).toHaveText('The calculator failed');
  await expect(page.getByRole('alert')).toContainText('This is a fault of this page, not of what you entered.');
  await expect(page.locator('nelm-case-form')).toHaveCount(0);
});

test('a damaged module', async ({ page }) => {
  await page.route('**/nelm.wasm', (route) => route.fulfill({ contentType: 'application/wasm', body: 'not a module' }));
  await page.goto('/');
  await expect(sentence(page)).toHaveText('The calculator failed');
});

test('an error that nothing caught takes the answer away', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('invented failure');
    });
  });
  await expect(sentence(page)).toHaveText('The calculator failed');
  await expect(page.locator('nelm-verdict-card')).toHaveCount(0);
  await expect(page.getByRole('alert')).toContainText('invented failure');
});
