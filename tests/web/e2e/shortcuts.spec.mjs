// Shortcuts: the list under "?", what each does, and that they leave those alone who type letters.
import { expect, test } from '@playwright/test';
import { box, given, open, sentence } from './clinician.mjs';

test.beforeEach(({ page }) => open(page));

const keys = (page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

test('the list opens by button and by key, and gives the focus back', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
  await button.click();
  await expect(keys(page)).toBeVisible();
  await expect(keys(page).locator('dd')).toHaveCount(9);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.getByRole('combobox', { name: 'Primary site' }).focus();
  await page.keyboard.press('Alt+Shift+K');
  await expect(keys(page)).toBeVisible();
  await keys(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('combobox', { name: 'Primary site' })).toBeFocused();
});

test('to the answer, to the next question, and to the entry that stops the answer', async ({ page }) => {
  await given(page);
  await expect(page.locator('.verdict .possible li')).toHaveCount(2);
  await page.keyboard.press('Alt+Shift+V');
  await expect(page.locator('#answer')).toBeFocused();
  await page.keyboard.press('Alt+Shift+N');
  const heart = page.getByRole('radiogroup', { name: 'Carcinoid heart disease' });
  await expect(heart.getByRole('radio', { name: 'Not known' })).toBeFocused();
  await box(page, 'Ki-67').fill('2,');
  await expect(sentence(page)).toHaveText('The answer is hidden');
  await page.keyboard.press('Alt+Shift+V');
  await page.keyboard.press('Alt+Shift+N');
  await expect(box(page, 'Ki-67')).toBeFocused();
});

test('report and copy do nothing without a case, and their work with one', async ({ page }) => {
  await page.evaluate(() => {
    window.prints = 0;
    window.print = () => (window.prints += 1);
    const clipboard = { writeText: async (text) => (window.copied = text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });
  await page.keyboard.press('Alt+Shift+R');
  expect(await page.evaluate(() => window.prints)).toBe(0);
  await page.getByRole('combobox', { name: 'Examples' }).selectOption('A lung primary');
  await expect(sentence(page)).toContainText('Not covered');
  await page.keyboard.press('Alt+Shift+R');
  expect(await page.evaluate(() => window.prints)).toBe(1);
  await page.keyboard.press('Alt+Shift+C');
  await expect(page.getByText('The report is copied as plain text.')).toBeVisible();
});

test('where letters are typed the keys are the browser’s own', async ({ page }) => {
  await box(page, 'Label').focus();
  await page.keyboard.press('Alt+Shift+K');
  await expect(keys(page)).toBeHidden();
  await expect(box(page, 'Label')).toBeFocused();
});
