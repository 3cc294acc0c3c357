// Learner: opens the learner's page and waits until all of it is drawn.
import { expect } from '@playwright/test';

/** @param {import('@playwright/test').Page} page */
export async function openLearner(page) {
  await page.goto('/learn.html');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.stop-heading')).toBeVisible();
}
