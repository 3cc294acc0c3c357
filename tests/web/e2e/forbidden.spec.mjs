// Forbidden: nothing is pre-selected, nothing survives a reload, nothing asks for a name.
import { expect, test } from '@playwright/test';
import { formDrawn, given, open, sentence } from './clinician.mjs';

test.beforeEach(({ page }) => open(page));

async function expectUntouched(page) {
  const chosen = page.locator('nelm-radio-question input:checked');
  expect(await chosen.count()).toBe(await page.locator('nelm-radio-question').count());
  for (const label of await page.locator('nelm-radio-question label:has(:checked)').allInnerTexts())
    expect(['Not known', 'Unchanged']).toContain(label.trim());
  for (const list of await page.locator('select').all()) expect(await list.inputValue()).toBe('');
  for (const input of await page.locator('input[type=text]').all()) expect(await input.inputValue()).toBe('');
  expect(await page.locator('nelm-checks-question label:has(:checked)').allInnerTexts()).toEqual(['Not known']);
}

test('every question starts as not known, and says so', async ({ page }) => {
  await expectUntouched(page);
  for (const list of await page.locator('nelm-case-form select').all())
    await expect(list.locator('option:checked')).toHaveText('Not known');
  const boxes = page.locator('.box');
  for (const box of await boxes.all()) await expect(box).toHaveText(/^\s*(Not known|Unchanged|Not entered)/);
  expect(await boxes.count()).toBeGreaterThan(5);
  expect(await page.locator('nelm-radio-question').count()).toBeGreaterThan(20);
});

test('a reload forgets the case', async ({ page }) => {
  await given(page);
  await expect(page.locator('.verdict .possible li')).toHaveCount(2);
  await page.reload();
  await expect(sentence(page)).toContainText('Nothing is entered yet');
  await formDrawn(page);
  await expectUntouched(page);
});

test('no field asks for a name, and no input is checked for spelling elsewhere', async ({ page }) => {
  for (const label of await page.locator('nelm-case-form .label').allInnerTexts())
    expect(label).not.toMatch(/name|birth|number of the record/i);
  await expect(page.getByText('Never a name, birth date or record number.')).toBeVisible();
  for (const input of await page.locator('input[type=text]').all()) {
    await expect(input).toHaveAttribute('spellcheck', 'false');
    await expect(input).toHaveAttribute('autocomplete', 'off');
  }
});

test('no word of the page says what should be done', async ({ page }) => {
  await given(page);
  await expect(page.locator('.verdict .possible li')).toHaveCount(2);
  expect(await page.locator('#answer').innerText()).not.toMatch(/\bshould\b/i);
});
