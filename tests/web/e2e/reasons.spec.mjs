// Reasons: from a sentence to its source in two taps, where the sources part, and how far each value is from another answer.
import { expect, test } from '@playwright/test';
import { enter, given, open, sentence } from './clinician.mjs';
import { openDetails } from './details.mjs';

test.beforeEach(async ({ page }) => {
  await open(page);
  await given(page, { 'Carcinoid heart disease': 'None' });
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
  await openDetails(page, '#answer', { all: true });
  const numbers = await page.locator('#answer button.fact').allInnerTexts();
  expect(numbers.length).toBeGreaterThan(100);
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

test('every line that is shown leads to its facts by one tap, and a fact opens by the next', async ({ page }) => {
  const opened = await page.locator('#answer').evaluate(async (answer) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const lines =
      '.finding > details, .advice details.line, .figures li > details, .opinion > details, .disagreements > details';
    const groups = '.reasons > details, .topic, .likeness';
    for (const group of answer.querySelectorAll(groups)) group.open = true;
    await frame();
    await frame();
    const silent = [];
    const found = answer.querySelectorAll(lines);
    for (const line of found) line.open = true;
    await frame();
    await frame();
    for (const line of found) {
      const assumed = line.querySelector('.derivation')?.textContent.includes('Assumption');
      if (!line.querySelector('button.fact') && !assumed) silent.push(line.textContent.trim());
    }
    return { lines: found.length, silent };
  });
  expect(opened.lines).toBeGreaterThan(100);
  expect(opened.silent).toEqual([]);
});

test('group, grade, burden and the two lines of debulking lead to their facts', async ({ page }) => {
  const basis = page.locator('nelm-figure-basis');
  await basis.getByText('What group, grade, burden').click();
  for (const [line, fact] of [
    ['Ki-67 of a grade 1 tumour: < 3 %', 'S80'],
    ['≥ 70 %', 'S2'],
    ['≥ 90 %', 'S23'],
  ]) {
    const cited = page.getByRole('button', { name: fact, exact: true });
    await expect(basis.locator('.lines > li').filter({ hasText: line }).filter({ has: cited })).not.toHaveCount(0);
  }
  await basis.getByRole('button', { name: 'S80', exact: true }).first().click();
  await expect(page.locator('.fact-dialog h2')).toContainText('S80');
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
