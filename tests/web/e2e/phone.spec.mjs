// Phone: what its number pad has no key for can be entered all the same.
import { expect, test } from '@playwright/test';
import { box, given, open, savedCase, sentence } from './clinician.mjs';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
test.beforeEach(({ page }) => open(page));

test('a range is typed without a dash on the number pad', async ({ page }) => {
  await given(page, { 'Ki-67': '' });
  const ki67 = box(page, 'Ki-67');
  await ki67.tap();
  await page.keyboard.type('2');
  await page.locator('nelm-number-question', { has: ki67 }).getByRole('button', { name: 'Dash, for a range' }).tap();
  await expect(ki67).toBeFocused();
  await expect(ki67).toHaveValue('2–');
  await expect(sentence(page)).toHaveText('The answer is hidden');
  await page.keyboard.type('3,5');
  await expect(ki67).toHaveValue('2–3,5');
  await expect(ki67).not.toHaveAttribute('aria-invalid', 'true');
  await expect(sentence(page)).not.toHaveText('The answer is hidden');
  expect(JSON.parse(await savedCase(page)).case.tumour.ki67Percent).toEqual({ min: 2, max: 3.5 });
});

test('where several numbers are asked for, the pad has a space', async ({ page }) => {
  await expect(box(page, 'Debulking thresholds')).toHaveAttribute('inputmode', 'text');
  await expect(box(page, 'Ki-67')).toHaveAttribute('inputmode', 'decimal');
});
