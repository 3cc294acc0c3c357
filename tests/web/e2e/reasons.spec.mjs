// Reasons: from a sentence to its source in two taps, where the sources part, and how far each value is from another answer.
import { expect, test } from '@playwright/test';
import { enter, enterAll, heartUnknown, open, sentence } from './clinician.mjs';

test.beforeEach(async ({ page }) => {
  await open(page);
  await enterAll(page, { ...heartUnknown, 'Carcinoid heart disease': 'None' });
  await expect(sentence(page)).toContainText('Debulking could be considered');
});

test('a reason opens its derivation, and a citation its fact, in two taps', async ({ page }) => {
  const why = page.getByRole('region', { name: 'Why', exact: true });
  await why.getByText('The tumour is functioning').first().click();
  const derivation = why.locator('.derivation').first();
  await expect(derivation).toContainText('Causes a hormone syndrome: Yes');
  await expect(derivation).toContainText('support.functioning');
  await derivation.getByRole('button', { name: 'S25' }).click();
  const dialog = page.getByRole('dialog', { name: /S25 Editorial on Xiang 2018/ });
  await expect(dialog).toContainText('Patients with functioning tumours gain most.');
  await expect(dialog).toContainText('The volume threshold for debulking');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(derivation.getByRole('button', { name: 'S25' })).toBeFocused();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('every fact that any line cites can be read', async ({ page }) => {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  const numbers = await page.locator('#answer button.fact').allInnerTexts();
  expect(numbers.length).toBeGreaterThan(50);
  const seen = new Set();
  for (const [index, number] of numbers.entries()) {
    if (seen.has(number)) continue;
    seen.add(number);
    await page.locator('#answer button.fact').nth(index).click();
    await expect(page.locator('.fact-dialog h2')).toContainText(number.trim());
    expect((await page.locator('.fact-dialog .text').innerText()).length).toBeGreaterThan(20);
    await page.keyboard.press('Escape');
  }
});

test('what is missing leads to its question', async ({ page }) => {
  await enter(page, 'Carcinoid heart disease', 'Not known');
  const turns = page.getByRole('region', { name: 'What it turns on' });
  await turns.locator('summary').filter({ hasText: 'heart' }).first().click();
  await turns.locator('.absent').getByRole('link', { name: 'Carcinoid heart disease' }).first().click();
  await expect(page.locator('nelm-radio-question').filter({ hasText: 'Carcinoid heart disease' })).toBeInViewport();
});

test('where the sources part: who says what', async ({ page }) => {
  const parts = page.getByRole('region', { name: 'Where the sources part' });
  await parts.locator('summary', { hasText: 'More than one lesion' }).press('Enter');
  await expect(parts.locator('details[open] dt')).toHaveText(['Bello and Clarke 2024']);
  await parts.locator('summary', { hasText: 'How much liver to spend is disputed' }).press('Enter');
  await expect(parts.locator('details[open]').filter({ hasText: 'How much liver' }).locator('dt')).toHaveText([
    'Editorial on Xiang 2018',
    'Bello and Clarke 2024',
    'Topic review',
  ]);
});

test('what to keep in mind stands beside the reasons', async ({ page }) => {
  const why = page.getByRole('region', { name: 'Why', exact: true });
  await expect(why.getByRole('heading', { name: 'Keep in mind' })).toBeVisible();
  await expect(why.getByText('Recurrence is the rule').first()).toBeVisible();
});

test('the nearest change comes first, with its distance and the answer beyond it', async ({ page }) => {
  const flips = page.getByRole('region', { name: 'How sure must each value be?' });
  const first = flips.locator('.rows li').first();
  await expect(first).toContainText(/Share of the liver tumour that could be cleared\s+now 92 %/);
  await expect(first).toContainText(/100 % or more\s+8 away/);
  await expect(first).toContainText('Removing all disease supported');
  await expect(flips.locator('.rows li').nth(2)).toContainText('20 % or less');
  await flips.getByText('other answers would change it').click();
  await expect(flips).toContainText(/Primary site\s+now Small bowel/);
  await expect(flips).toContainText(/Lung or Thymus/);
  await expect(flips.locator('.rows li').filter({ hasText: 'Child-Pugh class' })).toContainText(
    /B or C\s+→then Contraindication/,
  );
});
